import { type ReactNode, useId } from 'react';
import { useSession } from '../../api/session.ts';
import { factWords } from './words.ts';

type AsOfPickerProps = { readonly value: string | undefined; readonly onChange: (asOf: string | undefined) => void };

/** The day whose knowledge is shown; without one, what is known now. */
export function AsOfPicker({ value, onChange }: AsOfPickerProps): ReactNode {
  const words = factWords.use();
  const { today } = useSession();
  const id = useId();
  return (
    <span className="as-of">
      <label htmlFor={id} title={words.asOfHint}>
        {words.asOf}
      </label>
      <input
        id={id}
        type="date"
        className="field-input"
        max={today}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
      {value === undefined ? null : (
        <button type="button" className="link-button" onClick={() => onChange(undefined)}>
          {words.asOfClear}
        </button>
      )}
    </span>
  );
}
