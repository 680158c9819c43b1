import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { type CalendarBook, keepCalendar } from './calendar.ts';
import { calendarWords } from './words.ts';

type ReasonDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly go: string;
  readonly send: (reason: string) => Promise<CalendarBook>;
  readonly onClose: () => void;
};

/** Nothing is taken out of force without its reason. */
export function ReasonDialog({ title, text, go, send, onClose }: ReasonDialogProps): ReactNode {
  const words = calendarWords.use();
  const frame = appWords.use();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = reason.trim().length < 2;
  const withdraw = useMutation({
    mutationFn: () => send(reason.trim()),
    onSuccess: (book) => {
      keepCalendar(book);
      toast(words.withdrawn);
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!withdraw.isPending && !isMissing) withdraw.mutate();
        }}
      >
        <p>{text}</p>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && isMissing ? words.reasonMissing : undefined}
          maxLength={500}
        />
        {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="danger" type="submit" label={go} isBusy={withdraw.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
