import type { ReactNode } from 'react';
import { Action } from '../../ui/Action.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { accountWords } from './words.ts';

type OneTimePasswordProps = {
  readonly sentence: string;
  readonly login: string;
  readonly password: string;
  readonly onClose: () => void;
};

/** Shown once. Neither Escape nor a press beside it closes it: what is not noted down is lost. */
export function OneTimePassword({ sentence, login, password, onClose }: OneTimePasswordProps): ReactNode {
  const words = accountWords.use();
  return (
    <Dialog title={words.passwordTitle}>
      <p>{sentence}</p>
      <dl className="one-time-password">
        <dt>{words.login}</dt>
        <dd className="mono">{login}</dd>
        <dt>{words.passwordTitle}</dt>
        <dd>
          <output className="mono one-time-password-text">{password}</output>
          <CopyButton text={password} />
        </dd>
      </dl>
      <p>{words.passwordOnce}</p>
      <DialogActions>
        <Action kind="primary" label={words.passwordDone} onClick={onClose} />
      </DialogActions>
    </Dialog>
  );
}
