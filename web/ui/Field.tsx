import './field.css';
import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { fieldWords } from './field-words.ts';

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A labelled text box with its hint below and, when there is something to say, its error. */
export function Field({ label, value, onChange, hint, error, className = '', ...input }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className="field-input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

/** A password: can be shown, and says when Caps Lock is on. */
export function PasswordField({ label, value, onChange, hint, error, className = '', ...input }: FieldProps): ReactNode {
  const id = useId();
  const words = fieldWords.use();
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent<HTMLInputElement>) => setCapsLock(event.getModifierState('CapsLock'));
  const note = isCapsLock ? words.capsLock : hint;
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-password">
        <input
          {...input}
          id={id}
          type={isShown ? 'text' : 'password'}
          className="field-input"
          value={value}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={note || error ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={() => setCapsLock(false)}
        />
        <button type="button" className="field-show" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hidePassword : words.showPassword}
        </button>
      </div>
      <FieldNote id={`${id}-note`} hint={note} error={error} />
    </div>
  );
}

type SelectFieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A native select: it opens as the machine's own list, on a phone too. `children` are its options. */
export function SelectField({
  label,
  value,
  onChange,
  hint,
  error,
  required,
  className = '',
  children,
}: SelectFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input field-select"
        value={value}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

function FieldNote({ id, hint, error }: { readonly id: string; readonly hint: ReactNode; readonly error: string | undefined }) {
  if (!hint && !error) return null;
  return (
    <p id={id} className={error ? 'field-note field-error' : 'field-note'} aria-live="polite">
      {error ?? hint}
    </p>
  );
}
