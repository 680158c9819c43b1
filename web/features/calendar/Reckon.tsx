import { type ReactNode, useState } from 'react';
import type { Calendar } from '../../../core/calendar/calendar.ts';
import { addDays, addWorkdays } from '../../../core/calendar/workday.ts';
import { type Day, isDay } from '../../../core/shared/day.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import { formatDay, formatWeekday } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { calendarWords } from './words.ts';

/** On which day a time limit ends. */
export function Reckon({ calendar, today }: { readonly calendar: Calendar; readonly today: Day }): ReactNode {
  const words = calendarWords.use();
  const language = useLanguage();
  const [start, setStart] = useState<string>(today);
  const [count, setCount] = useState('5');
  const [unit, setUnit] = useState<'workdays' | 'days'>('workdays');
  const isCount = /^\d{1,4}$/.test(count) && Number(count) <= 2000;
  const isStart = isDay(start) && start >= '2000-01-01' && start <= '2199-12-31';
  const end = isStart && isCount ? (unit === 'workdays' ? addWorkdays : addDays)(calendar, start as Day, Number(count)) : null;
  return (
    <Section title={words.reckon} note={words.reckonNote}>
      <div className="calendar-reckon">
        <Field label={words.start} type="date" value={start} onChange={setStart} error={isStart ? undefined : words.startWrong} />
        <Field
          label={words.count}
          inputMode="numeric"
          value={count}
          onChange={setCount}
          error={isCount ? undefined : words.countWrong}
        />
        <SelectField label={words.unit} value={unit} onChange={(value) => setUnit(value === 'days' ? 'days' : 'workdays')}>
          <option value="workdays">{words.units.workdays}</option>
          <option value="days">{words.units.days}</option>
        </SelectField>
        <p className="calendar-ends" aria-live="polite">
          <span className="faint">{words.ends}</span>{' '}
          {end ? (
            <>
              <strong>{words.endsOn(formatDay(end.day, language), formatWeekday(end.day, language))}</strong>
              {end.provisional ? (
                <>
                  {' '}
                  <span className="calendar-provisional">{words.provisional}</span>
                  <span className="faint">{words.provisionalNote}</span>
                </>
              ) : null}
            </>
          ) : (
            '—'
          )}
        </p>
      </div>
    </Section>
  );
}
