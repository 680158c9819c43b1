import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { checkWords } from '../words.ts';

type IgnoreFormProps = { readonly onIgnore: (reason: string) => void; readonly onCancel: () => void };

/** Ignoring leaves a reason behind: the summary sheet prints it. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps): ReactNode {
  const words = checkWords.use();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      className="finding-form"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setError(words.reasonNeeded);
        else onIgnore(reason.trim());
      }}
    >
      <Field
        ref={input}
        label={words.reason}
        value={reason}
        error={error}
        maxLength={100}
        onChange={(value) => {
          setReason(value);
          setError(undefined);
        }}
      />
      <p className="finding-reasons">
        {Object.values(words.reasons).map((one) => (
          <button key={one} type="button" className="reason-chip" onClick={() => setReason(one)}>
            {one}
          </button>
        ))}
      </p>
      <p className="finding-submit">
        <Action type="submit" kind="primary" label={words.ignore} />
        <Action label={words.cancel} onClick={onCancel} />
      </p>
    </form>
  );
}
