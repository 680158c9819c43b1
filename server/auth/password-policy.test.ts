import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PasswordPolicy, passwordPolicies, passwordProblem } from './password-policy.ts';

type Verdict = 'ok' | 'too-short' | 'too-long' | 'too-common' | 'too-simple' | 'contains-login';

const verdict = (policy: PasswordPolicy['name'], password: string, login = 'gaigeke'): Verdict => {
  const problem = passwordProblem(passwordPolicies[policy], password, login);
  return problem ? (problem.code.replace('password/', '') as Verdict) : 'ok';
};

/** Two rule books: 等保三级 asks for three kinds of characters and ten of them, ASVS for twelve of any kind. */
describe.each<[password: string, dengbao: Verdict, asvs: Verdict]>([
  ['Cedar-Lantern-4827', 'ok', 'ok'],
  ['correct horse battery', 'too-simple', 'ok'],
  ['cedarlanternriver', 'too-simple', 'ok'],
  ['CedarLanternRiver', 'too-simple', 'ok'],
  ['Cedar4827a', 'ok', 'too-short'],
  ['Cedar482', 'too-short', 'too-short'],
  ['春风又绿江南岸明月何时照我还', 'too-simple', 'ok'],
  ['春风又绿江南岸Cedar4827', 'ok', 'ok'],
  ['Password2026', 'too-common', 'too-common'],
  ['P@ssw0rd1234', 'too-common', 'too-common'],
  ['Tongliao@2026', 'too-common', 'too-common'],
  ['Luodi-Yanshi-2026', 'too-common', 'too-common'],
  ['Abcdefghijkl', 'too-common', 'too-common'],
  ['abcdefghijkl', 'too-common', 'too-common'],
  ['210987654321', 'too-simple', 'ok'],
  ['987654321098', 'too-simple', 'ok'],
  ['aaaaaaaaaaaaaa', 'too-common', 'too-common'],
  ['Aa1Aa1Aa1Aa1', 'too-common', 'too-common'],
  ['Gaigeke-4827-River', 'contains-login', 'contains-login'],
  [`Cedar-4827-${'r'.repeat(300)}`, 'too-long', 'too-long'],
  [`Cedar-4827-${'river'.repeat(20)}`, 'ok', 'ok'],
  ['', 'too-short', 'too-short'],
])('%s', (password, dengbao, asvs) => {
  test('等保三级', () => expect(verdict('dengbao-3', password)).toBe(dengbao));
  test('ASVS 5', () => expect(verdict('asvs-5', password)).toBe(asvs));
});

test('64 characters and more are taken', () => {
  fc.assert(
    fc.property(fc.constantFrom('dengbao-3' as const, 'asvs-5' as const), fc.integer({ min: 64, max: 256 }), (policy, length) => {
      const password = 'Cedar-4827-Lantern.'.repeat(14).slice(0, length);
      return verdict(policy, password) === 'ok';
    }),
  );
});

test('length is counted in characters, not in halves of them', () => {
  expect(verdict('asvs-5', '𠮷野家𠮷野屋𠮷田𠮷川')).toBe('too-short');
  expect(verdict('asvs-5', '𠮷野家𠮷野屋𠮷田𠮷川山河')).toBe('ok');
});
