import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/client.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Account, AccountMove } from './AccountsPage.tsx';
import { accountWords } from './words.ts';

type AccountStepProps = {
  readonly move: AccountMove;
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onPassword: (account: Account, password: string) => void;
};

/** Asks before an account is reset, disabled or enabled, and says what follows from it. */
export function AccountStep({ move, account, onClose, onDone, onPassword }: AccountStepProps): ReactNode {
  const words = accountWords.use();
  const frame = appWords.use();
  const request = { params: { path: { id: account.id } }, body: { version: account.version } };
  const act = useMutation({
    mutationFn: async () => {
      if (move === 'reset') {
        const answer = await take(api.POST('/api/accounts/{id}/reset-password', request));
        onPassword(answer.account, answer.oneTimePassword);
      } else if (move === 'disable') {
        await take(api.POST('/api/accounts/{id}/disable', request));
        toast(words.disabledDone(account.person.name));
        onDone();
      } else {
        await take(api.POST('/api/accounts/{id}/enable', request));
        toast(words.enabledDone(account.person.name));
        onDone();
      }
    },
  });
  const name = account.person.name;
  const sentences = {
    reset: { title: words.resetTitle(name), text: words.resetText, go: words.resetGo },
    disable: { title: words.disableTitle(name), text: words.disableText, go: words.disableGo },
    enable: { title: words.enableTitle(name), text: words.enableText, go: words.enableGo },
  }[move];
  return (
    <Dialog title={sentences.title} onClose={onClose}>
      <p>{sentences.text}</p>
      {act.error ? <ProblemNote error={act.error} /> : null}
      <DialogActions>
        <Action label={frame.cancel} onClick={onClose} />
        <Action
          kind={move === 'enable' ? 'primary' : 'danger'}
          label={sentences.go}
          isBusy={act.isPending}
          onClick={() => act.mutate()}
        />
      </DialogActions>
    </Dialog>
  );
}
