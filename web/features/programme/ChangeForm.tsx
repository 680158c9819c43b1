import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { forgetProgramme } from './programme.ts';
import { programmeWords } from './words.ts';

type ChangeFormProps = {
  readonly title: string;
  readonly saveLabel?: string;
  readonly isWide?: boolean;
  /** Whether what is typed can be sent; until then a press shows the errors. */
  readonly isComplete: boolean;
  readonly save: () => Promise<unknown>;
  readonly onClose: () => void;
  /** @param wasSubmitted whether to show what is missing */
  readonly children: (wasSubmitted: boolean) => ReactNode;
};

/** A dialog that changes the programme: what was typed stays when the server refuses. */
export function ChangeForm({ title, saveLabel, isWide, isComplete, save, onClose, children }: ChangeFormProps): ReactNode {
  const words = programmeWords.use();
  const frame = appWords.use();
  const [wasSubmitted, setSubmitted] = useState(false);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      toast(words.saved);
      onClose();
      await forgetProgramme();
    },
  });
  return (
    <Dialog title={title} onClose={onClose} isWide={isWide ?? false}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!saving.isPending && isComplete) saving.mutate();
        }}
      >
        {children(wasSubmitted)}
        {saving.error ? <ProblemNote error={saving.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={saveLabel ?? words.save} isBusy={saving.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
