import { expect, test } from 'vitest';
import { emptySetUpDraft, type SetUpDraft, setUpOf, setUpProblems } from './set-up-draft.ts';

const policy = { least: 10, kinds: 3 };
const person = (login: string) => ({ login, name: `管理员${login}`, password: 'Hoh-sandy-42' });
const complete: SetUpDraft = {
  token: ' abc ',
  name: '通辽市',
  code: '150500',
  pack: '',
  administrators: { system: person('xt'), security: person('aq'), audit: person('sj') },
};

test('a complete form has nothing against it', () => {
  expect(setUpProblems(complete, policy).size).toBe(0);
});

test('an empty form names every place', () => {
  expect([...setUpProblems(emptySetUpDraft, policy).keys()]).toHaveLength(3 + 3 * 3);
});

test('two administrators cannot share an account, whatever its case', () => {
  const draft = { ...complete, administrators: { ...complete.administrators, audit: person('XT') } };
  expect([...setUpProblems(draft, policy)]).toEqual([['audit.login', 'same']]);
});

test('nor can one person be two of them', () => {
  const twice = { ...person('sj'), name: complete.administrators.system.name };
  const draft = { ...complete, administrators: { ...complete.administrators, audit: twice } };
  expect([...setUpProblems(draft, policy)]).toEqual([['audit.name', 'same']]);
});

test('a division code has six digits', () => {
  expect(setUpProblems({ ...complete, code: '15050' }, policy).get('code')).toBe('code');
});

test('a password is as long as the server demands', () => {
  const short = { ...person('aq'), password: 'Short-1' };
  const draft = { ...complete, administrators: { ...complete.administrators, security: short } };
  expect([...setUpProblems(draft, policy)]).toEqual([['security.password', 'short']]);
});

test('no pack is sent as none, and names are sent without their spaces', () => {
  expect(setUpOf(complete)).toMatchObject({ token: 'abc', jurisdiction: { code: '150500', name: '通辽市', pack: null } });
});
