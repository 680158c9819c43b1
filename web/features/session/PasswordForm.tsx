import './password-form.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../api/client.ts';
import { acceptSession, type Session, welcomeQuery } from '../../api/session.ts';
import { Action } from '../../ui/Action.tsx';
import { PasswordField } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { passwordProblem } from './password-check.ts';
import { sessionWords } from './words.ts';

type PasswordFormProps = {
  readonly session: Session;
  readonly currentLabel: string;
  readonly onChanged: () => void;
};

/** The present password, the new one twice. The server judges; what can be said at once is said here. */
export function PasswordForm({ session, currentLabel, onChanged }: PasswordFormProps): ReactNode {
  const words = sessionWords.use();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const change = useMutation({
    mutationFn: () => take(api.POST('/api/session/password', { body: { current, next } })),
    onSuccess: (session) => {
      acceptSession(session);
      setCurrent('');
      setNext('');
      setAgain('');
      setSubmitted(false);
      onChanged();
    },
  });

  const policy = useQuery(welcomeQuery).data?.passwordPolicy;
  const found = passwordProblem(current, next, policy);
  const problems = {
    current: current === '' ? words.passwordMissing : undefined,
    next: found === 'short' ? words.passwordTooShort(policy?.least ?? 1) : found === 'same' ? words.passwordSame : undefined,
    again: again !== next ? words.passwordsDiffer : undefined,
  };
  const shown: Partial<typeof problems> = wasSubmitted ? problems : {};
  return (
    <form
      className="password-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        focusFirstError(event.currentTarget);
        if (!change.isPending && !Object.values(problems).some(Boolean)) change.mutate();
      }}
    >
      <input
        type="text"
        className="visually-hidden"
        name="username"
        autoComplete="username"
        value={session.login}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField
        label={currentLabel}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={shown.current}
      />
      <PasswordField
        label={words.newPassword}
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        hint={words.passwordHint(policy?.least ?? 0, policy?.kinds ?? 0)}
        error={shown.next}
      />
      <PasswordField
        label={words.repeatPassword}
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={shown.again}
      />
      {change.error ? <ProblemNote error={change.error} /> : null}
      <div>
        <Action kind="primary" type="submit" label={words.changePassword} isBusy={change.isPending} />
      </div>
    </form>
  );
}
