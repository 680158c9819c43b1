import { type ReactNode, useEffect, useRef, useState } from 'react';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { planWords } from '../words.ts';
import { useDesk } from './changes/draft-context.ts';
import { suggestedTitle } from './suggested-title.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Title, number, issuer and day of the document. */
export function HeadForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = planWords.use().draft;
  const frame = appWords.use();
  const { draft, change, saved, isSaving, unsaved } = useDesk();
  const offered = draft.head.title === '' ? suggestedTitle(draft.fileName) : '';
  const [title, setTitle] = useState(draft.head.title || offered);
  const [number, setNumber] = useState(draft.head.documentNumber ?? '');
  const [issuedBy, setIssuedBy] = useState(draft.head.issuedBy ?? '');
  const [issued, setIssued] = useState(draft.head.issued ?? '');
  const [wasSubmitted, setSubmitted] = useState(false);
  const opened = useRef(saved);
  useEffect(() => {
    if (saved > opened.current) onClose();
  }, [saved, onClose]);
  return (
    <Dialog title={words.headEdit}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (title.trim() === '') return;
          change([
            {
              kind: 'head',
              title: title.trim(),
              documentNumber: orNull(number),
              issuedBy: orNull(issuedBy),
              issued: orNull(issued),
            },
          ]);
        }}
      >
        <Field
          label={words.headTitle}
          value={title}
          onChange={setTitle}
          hint={offered === '' ? undefined : words.titleFromFileHint}
          error={wasSubmitted && title.trim() === '' ? words.titleMissing : undefined}
          maxLength={200}
        />
        <Field label={words.headNumber} value={number} onChange={setNumber} maxLength={80} />
        <Field label={words.headIssuedBy} value={issuedBy} onChange={setIssuedBy} maxLength={120} />
        <Field label={words.headIssued} type="date" value={issued} onChange={setIssued} />
        {unsaved ? <ProblemNote error={unsaved.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={isSaving} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
