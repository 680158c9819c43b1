import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { forgetAppointments } from './appointments.ts';

type StepFormProps<Answer> = {
  readonly title: string;
  readonly go: string;
  readonly kind?: 'primary' | 'danger';
  readonly isComplete: boolean;
  readonly onClose: () => void;
  readonly onGo: () => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly children: (wasSubmitted: boolean) => ReactNode;
};

/** One step with an appointment: asks, sends, says what was refused, and reads the list anew. */
export function StepForm<Answer>({
  title,
  go,
  kind = 'primary',
  isComplete,
  onClose,
  onGo,
  onDone,
  children,
}: StepFormProps<Answer>): ReactNode {
  const frame = appWords.use();
  const [wasSubmitted, setSubmitted] = useState(false);
  const act = useMutation({
    mutationFn: onGo,
    onSuccess: async (answer) => {
      onDone(answer);
      await forgetAppointments();
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
          if (!act.isPending && isComplete) act.mutate();
        }}
      >
        {children(wasSubmitted)}
        {act.error ? <ProblemNote error={act.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind={kind} type="submit" label={go} isBusy={act.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
