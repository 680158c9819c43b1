import './sign-in-again.css';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { api, sessionExpired, take } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { acceptSession, leaveForSignIn, useSession } from '../api/session.ts';
import { Action } from '../ui/Action.tsx';
import { PasswordField } from '../ui/Field.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { appWords } from './words.ts';

/** Asks for the password over the page, which stays as it is with everything typed into it. */
export function SignInAgain(): ReactNode {
  const words = appWords.use();
  const session = useSession();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () =>
      take(api.POST('/api/session', { body: { login: session.login, password, jurisdiction: session.jurisdiction.code } })),
    onSuccess: async (begun) => {
      acceptSession(begun);
      sessionExpired.set(false);
      await queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    },
  });
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sign-in-again" aria-labelledby={titleId} onCancel={(event) => event.preventDefault()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!signIn.isPending && password !== '') signIn.mutate();
        }}
      >
        <h2 id={titleId}>{words.signInAgainTitle}</h2>
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
        <PasswordField label={session.login} value={password} onChange={setPassword} autoComplete="current-password" autoFocus />
        {signIn.error ? <ProblemNote error={signIn.error} /> : null}
        <div className="sign-in-again-actions">
          <Action kind="primary" type="submit" label={words.signInAgainGo} isBusy={signIn.isPending} />
          <button type="button" className="link-button" onClick={() => leaveForSignIn(router.state.location.href)}>
            {words.signInAgainOther}
          </button>
        </div>
      </form>
    </dialog>
  );
}
