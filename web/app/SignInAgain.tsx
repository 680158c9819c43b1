import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, sessionExpired, take } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { acceptSession, leaveForSignIn, useSession } from '../api/session.ts';
import { Action } from '../ui/Action.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { PasswordField } from '../ui/Field.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { toast } from '../ui/Toast.tsx';
import { appWords } from './words.ts';

/** Asks for the password over the page, which stays as it is with everything typed into it. */
export function SignInAgain(): ReactNode {
  const words = appWords.use();
  const session = useSession();
  const router = useRouter();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () =>
      take(api.POST('/api/session', { body: { login: session.login, password, jurisdiction: session.jurisdiction.code } })),
    onSuccess: async (begun) => {
      acceptSession(begun);
      sessionExpired.set(false);
      toast(words.signedInAgain);
      await queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    },
  });
  return (
    <Dialog title={words.signInAgainTitle}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!signIn.isPending && password !== '') signIn.mutate();
        }}
      >
        <p>{words.signInAgainText}</p>
        <input
          type="text"
          className="visually-hidden"
          autoComplete="username"
          value={session.login}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField
          label={words.signInAgainPassword(session.login)}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        {signIn.error ? <ProblemNote error={signIn.error} /> : null}
        <DialogActions>
          <Action label={words.signInAgainOther} onClick={() => leaveForSignIn(router.state.location.href)} />
          <Action kind="primary" type="submit" label={words.signInAgainGo} isBusy={signIn.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
