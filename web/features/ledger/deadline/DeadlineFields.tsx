import './deadline.css';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { deadlineKinds } from '../ledger-search.ts';
import { ledgerWords } from '../words.ts';
import { type Deadline, type Every, everyWord } from './deadline-words.ts';

const rhythms: readonly Every[] = ['week', 'month', 'quarter', 'half-year', 'year'];

type DeadlineFieldsProps = {
  readonly value: Deadline;
  readonly onChange: (deadline: Deadline) => void;
  readonly error?: string | undefined;
};

/** A deadline of any kind; the words of the document stay beside what is chosen. */
export function DeadlineFields({ value, onChange, error }: DeadlineFieldsProps): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.deadlineEditor;
  const language = useLanguage();
  return (
    <div className="deadline-fields">
      <SelectField
        label={words.kind}
        value={value.kind}
        onChange={(kind) => onChange(ofKind(kind as Deadline['kind'], value))}
        error={error}
      >
        {deadlineKinds.map((kind) => (
          <option key={kind} value={kind}>
            {ledger.deadlineKinds[kind]}
          </option>
        ))}
      </SelectField>
      {value.kind === 'recurring' ? (
        <SelectField
          label={words.every}
          value={value.every ?? 'quarter'}
          onChange={(every) => onChange({ ...value, every: every as Every })}
        >
          {rhythms.map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {everyWord(rhythm, language)}
            </option>
          ))}
        </SelectField>
      ) : null}
      {value.kind === 'range' ? (
        <Field
          label={words.from}
          type="date"
          value={value.from ?? ''}
          onChange={(from) => onChange(withDay(value, 'from', from))}
        />
      ) : null}
      {value.kind === 'day' || value.kind === 'range' || value.kind === 'recurring' ? (
        <Field
          label={value.kind === 'day' ? words.day : value.kind === 'range' ? words.to : words.until}
          type="date"
          value={value.day ?? ''}
          onChange={(day) => onChange(withDay(value, 'day', day))}
        />
      ) : null}
      {value.raw === '' ? null : (
        <p className="field-note">
          {words.raw}：{value.raw}
        </p>
      )}
    </div>
  );
}

/** The deadline as another kind: what that kind has no use for is left out. */
function ofKind(kind: Deadline['kind'], { day, from, every, raw }: Deadline): Deadline {
  switch (kind) {
    case 'day':
      return { kind, raw, ...(day ? { day } : {}) };
    case 'range':
      return { kind, raw, ...(from ? { from } : {}), ...(day ? { day } : {}) };
    case 'recurring':
      return { kind, raw, every: every ?? 'quarter', ...(day ? { day } : {}) };
    default:
      return { kind, raw };
  }
}

function withDay(deadline: Deadline, which: 'day' | 'from', value: string): Deadline {
  const { [which]: _, ...rest } = deadline;
  return value === '' ? rest : { ...rest, [which]: value };
}
