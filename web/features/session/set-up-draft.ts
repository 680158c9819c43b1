import type { components } from '../../api/schema.d.ts';
import { type PasswordPolicy, passwordProblem } from './password-check.ts';

export const administratorKinds = ['system', 'security', 'audit'] as const;
type AdministratorKind = (typeof administratorKinds)[number];
type Person = { readonly login: string; readonly name: string; readonly password: string };

export type SetUpDraft = {
  readonly token: string;
  readonly name: string;
  readonly code: string;
  /** Empty text for none. */
  readonly pack: string;
  readonly administrators: Readonly<Record<AdministratorKind, Person>>;
};

const nobody: Person = { login: '', name: '', password: '' };

export const emptySetUpDraft: SetUpDraft = {
  token: '',
  name: '',
  code: '',
  pack: '',
  administrators: { system: nobody, security: nobody, audit: nobody },
};

export type SetUpProblem = 'missing' | 'code' | 'short' | 'same';

/** What is wrong with the draft, by the place in it: 'token', 'code', 'security.password' … */
export function setUpProblems(draft: SetUpDraft, policy: PasswordPolicy | undefined): ReadonlyMap<string, SetUpProblem> {
  const problems = new Map<string, SetUpProblem>();
  if (draft.token.trim() === '') problems.set('token', 'missing');
  if (draft.name.trim().length < 2) problems.set('name', 'missing');
  if (!/^\d{6}$/.test(draft.code)) problems.set('code', 'code');
  const logins = administratorKinds.map((kind) => draft.administrators[kind].login.trim().toLowerCase());
  const names = administratorKinds.map((kind) => draft.administrators[kind].name.trim());
  administratorKinds.forEach((kind, index) => {
    const person = draft.administrators[kind];
    const login = logins[index] ?? '';
    const name = names[index] ?? '';
    if (name === '') problems.set(`${kind}.name`, 'missing');
    else if (names.indexOf(name) !== index) problems.set(`${kind}.name`, 'same');
    if (login === '') problems.set(`${kind}.login`, 'missing');
    else if (logins.indexOf(login) !== index) problems.set(`${kind}.login`, 'same');
    if (passwordProblem('', person.password, policy) !== null) problems.set(`${kind}.password`, 'short');
  });
  return problems;
}

export function setUpOf(draft: SetUpDraft): components['schemas']['SetUp'] {
  const person = (kind: AdministratorKind): Person => ({
    login: draft.administrators[kind].login.trim(),
    name: draft.administrators[kind].name.trim(),
    password: draft.administrators[kind].password,
  });
  return {
    token: draft.token.trim(),
    jurisdiction: { code: draft.code, name: draft.name.trim(), pack: draft.pack === '' ? null : draft.pack },
    administrators: { system: person('system'), security: person('security'), audit: person('audit') },
  };
}
