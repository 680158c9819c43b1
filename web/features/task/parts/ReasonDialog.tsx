import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { TextArea } from '../edit/TextArea.tsx';

type ReasonDialogProps = {
  readonly title: string;
  readonly text?: ReactNode;
  readonly label: string;
  /** What is said when there is nothing typed; left out where typing is free. */
  readonly missing?: string | undefined;
  readonly go: string;
  readonly kind?: 'primary' | 'danger';
  readonly done: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
  /** Further boxes of the form. */
  readonly children?: ReactNode;
};

/** Asks why, or what is answered, before something is done. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  const frame = appWords.use();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = props.missing !== undefined && reason.trim().length < 2;
  const send = useMutation({
    mutationFn: () => props.send(reason.trim()),
    onSuccess: async () => {
      toast(props.done);
      props.onClose();
      await props.onDone();
    },
  });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!send.isPending && !isMissing) send.mutate();
        }}
      >
        {props.text ? <p>{props.text}</p> : null}
        <TextArea
          label={props.label}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && isMissing ? props.missing : undefined}
        />
        {props.children}
        {send.error ? <ProblemNote error={send.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={props.onClose} />
          <Action kind={props.kind ?? 'primary'} type="submit" label={props.go} isBusy={send.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
