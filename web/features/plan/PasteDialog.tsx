import { type ReactNode, useId, useState } from 'react';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { planWords } from './words.ts';

type PasteDialogProps = { readonly onText: (text: string) => void; readonly onClose: () => void };

export function PasteDialog({ onText, onClose }: PasteDialogProps): ReactNode {
  const words = planWords.use();
  const frame = appWords.use();
  const id = useId();
  const [text, setText] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = wasSubmitted && text.trim() === '';
  return (
    <Dialog title={words.pasteTitle}>
      <form
        className="dialog-form paste-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (text.trim() === '') focusFirstError(event.currentTarget);
          else onText(text);
        }}
      >
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.pasteLabel}
          </label>
          <textarea
            id={id}
            className="field-input"
            rows={14}
            value={text}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? `${id}-note` : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          {isMissing ? (
            <p id={`${id}-note`} className="field-note field-error">
              {words.pasteEmpty}
            </p>
          ) : null}
        </div>
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.pasteGo} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
