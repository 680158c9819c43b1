import './door.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { api, take } from '../../api/client.ts';
import { isApiProblem } from '../../api/problem.ts';
import { acceptSession, welcomeQuery } from '../../api/session.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field, PasswordField, SelectField } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { Door } from './Door.tsx';
import { sessionWords } from './words.ts';

type Credentials = { readonly login: string; readonly password: string };

const route = getRouteApi('/sign-in');

export function SignInPage(): ReactNode {
  const words = sessionWords.use();
  const search = route.useSearch();
  const router = useRouter();
  const welcome = useQuery(welcomeQuery);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [jurisdiction, setJurisdiction] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);

  const signIn = useMutation({
    mutationFn: async ({ login, password }: Credentials) => {
      const code = jurisdiction || welcome.data?.jurisdictions[0]?.code;
      return take(api.POST('/api/session', { body: { login: login.trim(), password, ...(code ? { jurisdiction: code } : {}) } }));
    },
    onSuccess: async (session) => {
      acceptSession(session);
      if (session.mustChangePassword) await router.navigate({ to: '/password', search });
      else router.history.replace(search.return ?? '/');
    },
  });
  const secondsToWait = useSlowDown(signIn.error);

  if (welcome.data?.needsSetUp) {
    return (
      <Door title={words.needsSetUpTitle}>
        <EmptyState title={words.needsSetUpTitle} text={words.needsSetUpText} />
        <Link to="/set-up" className="action action-primary">
          {words.needsSetUpGo}
        </Link>
      </Door>
    );
  }

  const places = welcome.data?.jurisdictions ?? [];
  const mustChoose = places.length > 1;
  const missing = {
    login: login.trim() === '' ? words.loginMissing : undefined,
    password: password === '' ? words.passwordMissing : undefined,
    jurisdiction: mustChoose && jurisdiction === '' ? words.jurisdictionMissing : undefined,
  };
  const isDemo = welcome.data?.demo === true && welcome.data.demoAccounts.length > 0;
  return (
    <Door
      title={words.signInTitle}
      place={places.length === 1 ? places[0]?.name : undefined}
      version={welcome.data?.product.version}
    >
      <div className={isDemo ? 'sign-in sign-in-demo' : 'sign-in'}>
        <form
          className="door-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setSubmitted(true);
            focusFirstError(event.currentTarget);
            if (signIn.isPending || secondsToWait > 0 || Object.values(missing).some(Boolean)) return;
            signIn.mutate({ login, password });
          }}
        >
          <h1 className="door-title">{words.signInTitle}</h1>
          {search.return ? <p className="faint">{words.returnNote}</p> : null}
          {mustChoose ? (
            <SelectField
              label={words.jurisdiction}
              value={jurisdiction}
              onChange={setJurisdiction}
              error={wasSubmitted ? missing.jurisdiction : undefined}
            >
              <option value="">{words.chooseJurisdiction}</option>
              {places.map((place) => (
                <option key={place.code} value={place.code}>
                  {place.name}
                </option>
              ))}
            </SelectField>
          ) : null}
          <Field
            label={words.login}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={login}
            onChange={setLogin}
            error={wasSubmitted ? missing.login : undefined}
          />
          <PasswordField
            label={words.password}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={wasSubmitted ? missing.password : undefined}
          />
          {signIn.error ? <ProblemNote error={signIn.error} /> : null}
          <Action
            kind="primary"
            type="submit"
            className="door-submit"
            label={secondsToWait > 0 ? words.waitSeconds(secondsToWait) : words.signIn}
            isBusy={signIn.isPending}
            disabled={secondsToWait > 0}
          />
          <p className="faint">{words.lostPassword}</p>
        </form>
        {isDemo && welcome.data ? (
          <DemoAccounts
            accounts={welcome.data.demoAccounts}
            busyLogin={signIn.isPending ? signIn.variables.login : undefined}
            onChoose={(account) => signIn.mutate(account)}
          />
        ) : null}
      </div>
    </Door>
  );
}

/** Seconds until the server takes another try, counted down; 0 when it would take one now. */
function useSlowDown(error: unknown): number {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const seconds = isApiProblem(error) ? error.params.retryAfterSeconds : undefined;
    if (typeof seconds !== 'number') return;
    setNow(performance.now());
    setUntil(performance.now() + seconds * 1000);
  }, [error]);
  useEffect(() => {
    if (until === 0) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
