import type { ReactNode } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { checkWords } from '../words.ts';

type ConfirmDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before work on a draft is lost. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onClose }: ConfirmDialogProps): ReactNode {
  const words = checkWords.use();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <DialogActions>
        <Action label={words.cancel} onClick={onClose} />
        <Action label={confirm} kind="danger" onClick={onConfirm} />
      </DialogActions>
    </Dialog>
  );
}
