import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatCount } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { type CalendarBook, calendarOf, dated } from './calendar.ts';
import { calendarWords } from './words.ts';
import { type SheetDay, type SheetMonth, sheetOf } from './year.ts';

type YearSectionProps = { readonly book: CalendarBook; readonly year: number; readonly today: string };

/** One year as twelve months: marked is what differs from Monday to Friday. */
export function YearSection({ book, year, today }: YearSectionProps): ReactNode {
  const words = calendarWords.use();
  const named = [
    ...book.notices.flatMap(({ days }) => days.map((one) => ({ ...dated(one), isLocal: false }))),
    ...book.localDays.map((one) => ({ ...dated(one), isLocal: true })),
  ];
  const sheet = sheetOf(year, calendarOf(book), named);
  const [first, last] = [Number(book.knownFrom.slice(0, 4)), Number(book.knownThrough.slice(0, 4)) + 2];
  const door = (to: number, label: string) =>
    to < first || to > last ? null : (
      <Link to="/settings/calendar" search={{ year: String(to) }} className="action">
        {label}
      </Link>
    );
  return (
    <Section
      title={words.year(String(year))}
      note={
        sheet.isKnown
          ? words.yearFigures(formatCount(sheet.workdays), formatCount(sheet.offWeekdays), formatCount(sheet.workedWeekends))
          : words.yearProvisional(String(year))
      }
      aside={
        <div className="calendar-years">
          {door(year - 1, words.earlier)}
          {door(year + 1, words.later)}
        </div>
      }
    >
      <ul className="calendar-legend" aria-label={words.legend}>
        <li>
          <span className="calendar-mark calendar-mark-off">{words.off}</span> {words.legendOff}
        </li>
        <li>
          <span className="calendar-mark calendar-mark-work">{words.work}</span> {words.legendWork}
        </li>
        <li>{words.legendLocal}</li>
      </ul>
      <div className={`calendar-sheet${sheet.isKnown ? '' : ' calendar-sheet-provisional'}`}>
        {sheet.months.map((month) => (
          <Month key={month.month} month={month} today={today} />
        ))}
      </div>
    </Section>
  );
}

function Month({ month, today }: { readonly month: SheetMonth; readonly today: string }): ReactNode {
  const words = calendarWords.use();
  return (
    <table className="calendar-month">
      <caption>
        <strong>{words.month(String(month.month))}</strong> <span>{words.monthWorkdays(formatCount(month.workdays))}</span>
      </caption>
      <thead>
        <tr>
          {([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => (
            <th key={weekday} scope="col">
              {words.weekdays[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((one) => one !== null)?.day}>
            {week.map((one, at) =>
              one ? (
                <DayCell key={one.day} one={one} isToday={one.day === today} />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place of the week is its place
                <td key={at} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ one, isToday }: { readonly one: SheetDay; readonly isToday: boolean }): ReactNode {
  const words = calendarWords.use();
  const classes = [
    one.isWorked ? 'calendar-worked' : 'calendar-free',
    one.mark === null ? '' : `calendar-day-${one.mark}`,
    one.isLocal ? 'calendar-local' : '',
    isToday ? 'calendar-today' : '',
  ];
  return (
    <td className={classes.filter(Boolean).join(' ')} title={one.name || undefined}>
      <span className="calendar-date">{one.date}</span>
      {one.mark === null ? null : (
        <span className={`calendar-mark calendar-mark-${one.mark}`}>{one.mark === 'off' ? words.off : words.work}</span>
      )}
      {one.name === '' ? null : <span className="visually-hidden">{one.name}</span>}
    </td>
  );
}
