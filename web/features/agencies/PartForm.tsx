import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { forgetOrganisation } from '../../api/organisation.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { organisationWords } from './words.ts';

type PartFormProps = {
  readonly title: string;
  readonly isWide?: boolean;
  /** Sends what the form holds; what it answers is not used. */
  readonly onSave: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly isComplete: boolean;
  /** Further steps that this thing offers, such as withdrawing it. */
  readonly aside?: ReactNode;
  /** Gets whether somebody has tried to save: then what is missing says so. */
  readonly children: (wasSubmitted: boolean) => ReactNode;
};

/** The form of one part of the organisation: everything it holds stays when the server refuses. */
export function PartForm({ title, isWide = false, onSave, onClose, isComplete, aside, children }: PartFormProps): ReactNode {
  const words = organisationWords.use();
  const frame = appWords.use();
  const [wasSubmitted, setSubmitted] = useState(false);
  const save = useMutation({
    mutationFn: onSave,
    onSuccess: async () => {
      toast(words.saved);
      await forgetOrganisation();
      onClose();
    },
  });
  return (
    <Dialog title={title} onClose={onClose} isWide={isWide}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!save.isPending && isComplete) save.mutate();
        }}
      >
        {children(wasSubmitted)}
        {save.error ? <ProblemNote error={save.error} /> : null}
        <DialogActions>
          {aside}
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={save.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

type WithdrawPartProps = {
  readonly name: string;
  readonly text?: string;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Asks for the reason before something leaves the list, and says why it cannot. */
export function WithdrawPart({ name, text, onWithdraw, onClose }: WithdrawPartProps): ReactNode {
  const words = organisationWords.use();
  const frame = appWords.use();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = reason.trim().length < 2;
  const withdraw = useMutation({
    mutationFn: () => onWithdraw(reason.trim()),
    onSuccess: async () => {
      toast(words.withdrawn(name));
      await forgetOrganisation();
      onClose();
    },
  });
  return (
    <Dialog title={words.withdrawTitle(name)} onClose={onClose}>
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
        <p>{text ?? words.withdrawText}</p>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && isMissing ? words.missing : undefined}
          maxLength={500}
        />
        {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="danger" type="submit" label={words.withdraw} isBusy={withdraw.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
