import { type ReactNode, useId } from 'react';

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly rows?: number;
};

/** A labelled box for several lines, with its hint or its error below. */
export function TextArea({ label, value, onChange, hint, error, rows = 3 }: TextAreaProps): ReactNode {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="field-input"
        rows={rows}
        value={value}
        maxLength={2000}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note ? (
        <p id={`${id}-note`} className={error ? 'field-note field-error' : 'field-note'} aria-live="polite">
          {note}
        </p>
      ) : null}
    </div>
  );
}
