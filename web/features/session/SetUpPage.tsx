import './set-up.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { welcomeQuery } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field, PasswordField, SelectField } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { Door } from './Door.tsx';
import { administratorKinds, emptySetUpDraft, type SetUpDraft, setUpOf, setUpProblems } from './set-up-draft.ts';
import { sessionWords } from './words.ts';

/** One page from the token to the three administrators: it is done once, so that everything is seen before it is sent. */
export function SetUpPage(): ReactNode {
  const words = sessionWords.use();
  const frame = appWords.use();
  const navigate = useNavigate();
  const welcome = useQuery(welcomeQuery);
  const [draft, setDraft] = useState<SetUpDraft>(emptySetUpDraft);
  const [wasSubmitted, setSubmitted] = useState(false);
  const setUp = useMutation({
    mutationFn: () => take(api.POST('/api/set-up', { body: setUpOf(draft) })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: welcomeQuery.queryKey });
      toast(words.setUpDone);
      await navigate({ to: '/sign-in' });
    },
  });
  if (welcome.data && !welcome.data.needsSetUp) {
    return (
      <Door title={words.setUpTitle} version={welcome.data.product.version}>
        <EmptyState level={1} title={words.setUpTitle} text={words.setUpNotNeeded} />
        <Link to="/sign-in" className="action action-primary">
          {words.setUpToSignIn}
        </Link>
      </Door>
    );
  }
  const policy = welcome.data?.passwordPolicy;
  const packs = welcome.data?.packs ?? [];
  const problems = setUpProblems(draft, policy);
  const errorOf = (path: string): string | undefined => {
    const problem = wasSubmitted ? problems.get(path) : undefined;
    if (problem === undefined) return undefined;
    return {
      missing: words.required,
      code: words.jurisdictionCodeWrong,
      short: words.passwordTooShort(policy?.least ?? 1),
      same: words.differentPeople,
    }[problem];
  };
  return (
    <Door title={words.setUpTitle} version={welcome.data?.product.version}>
      <form
        className="set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!setUp.isPending && problems.size === 0) setUp.mutate();
        }}
      >
        <h1 className="door-title">{words.setUpTitle}</h1>
        <p className="set-up-text">{words.setUpText}</p>
        <ol className="set-up-steps">
          <li className="set-up-step">
            <h2>{words.stepToken}</h2>
            <p className="set-up-text">{words.stepTokenText}</p>
            <Field
              label={words.token}
              className="set-up-token"
              value={draft.token}
              onChange={(token) => setDraft({ ...draft, token })}
              error={errorOf('token')}
              autoComplete="off"
              spellCheck={false}
            />
          </li>
          <li className="set-up-step">
            <h2>{words.stepJurisdiction}</h2>
            <p className="set-up-text">{words.stepJurisdictionText}</p>
            {packs.length > 0 ? (
              <SelectField
                label={words.pack}
                hint={words.packHint}
                className="set-up-token"
                value={draft.pack}
                onChange={(id) => {
                  const pack = packs.find((one) => one.id === id);
                  setDraft({ ...draft, pack: id, ...(pack ? pack.jurisdiction : {}) });
                }}
              >
                <option value="">{words.packNone}</option>
                {packs.map((pack) => (
                  <option key={pack.id} value={pack.id}>
                    {pack.title}
                  </option>
                ))}
              </SelectField>
            ) : null}
            <div className="set-up-row">
              <Field
                label={words.jurisdictionName}
                hint={words.jurisdictionNameHint}
                value={draft.name}
                onChange={(name) => setDraft({ ...draft, name })}
                error={errorOf('name')}
                autoComplete="off"
              />
              <Field
                label={words.jurisdictionCode}
                hint={words.jurisdictionCodeHint}
                value={draft.code}
                onChange={(code) => setDraft({ ...draft, code })}
                error={errorOf('code')}
                inputMode="numeric"
                maxLength={6}
                autoComplete="off"
              />
            </div>
          </li>
          <li className="set-up-step">
            <h2>{words.stepAdministrators}</h2>
            <p className="set-up-text">{words.stepAdministratorsText}</p>
            {administratorKinds.map((kind) => {
              const person = draft.administrators[kind];
              const set = (change: Partial<typeof person>) =>
                setDraft({ ...draft, administrators: { ...draft.administrators, [kind]: { ...person, ...change } } });
              return (
                <fieldset key={kind} className="set-up-person">
                  <legend>
                    <strong>{frame.roles[`${kind}Administrator`]}</strong>
                    <span className="faint">
                      {' '}
                      {{ system: words.dutySystem, security: words.dutySecurity, audit: words.dutyAudit }[kind]}
                    </span>
                  </legend>
                  <div className="set-up-row">
                    <Field
                      label={words.name}
                      value={person.name}
                      onChange={(name) => set({ name })}
                      error={errorOf(`${kind}.name`)}
                      autoComplete="off"
                    />
                    <Field
                      label={words.login}
                      value={person.login}
                      onChange={(login) => set({ login })}
                      error={errorOf(`${kind}.login`)}
                      autoComplete="off"
                      autoCapitalize="none"
                      spellCheck={false}
                    />
                    <PasswordField
                      label={words.password}
                      value={person.password}
                      onChange={(password) => set({ password })}
                      hint={kind === 'system' ? words.passwordHint(policy?.least ?? 0, policy?.kinds ?? 0) : undefined}
                      error={errorOf(`${kind}.password`)}
                      autoComplete="new-password"
                    />
                  </div>
                </fieldset>
              );
            })}
          </li>
        </ol>
        {setUp.error ? <ProblemNote error={setUp.error} /> : null}
        <Action kind="primary" type="submit" label={words.finishSetUp} isBusy={setUp.isPending} />
      </form>
    </Door>
  );
}
