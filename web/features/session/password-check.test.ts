import { expect, test } from 'vitest';
import { passwordProblem } from './password-check.ts';

const policy = { least: 10, kinds: 0 };

test.each([
  ['nine long', '123456789', 'short'],
  ['ten long', '1234567890', null],
  // Twenty UTF-16 units, ten characters.
  ['ten rare characters', '𠮷'.repeat(10), null],
  ['nine rare characters', '𠮷'.repeat(9), 'short'],
  // Decomposed: twenty code points that are ten letters.
  ['ten accented letters', 'é'.repeat(10).normalize('NFD'), null],
  ['nine accented letters', 'é'.repeat(9).normalize('NFD'), 'short'],
  ['the present one', 'present-one-1', 'same'],
] as const)('%s', (_, next, problem) => {
  expect(passwordProblem('present-one-1', next, policy)).toBe(problem);
});

test('as long as the server has not said what it demands, only an empty one is refused here', () => {
  expect(passwordProblem('old', '', undefined)).toBe('short');
  expect(passwordProblem('old', 'x', undefined)).toBeNull();
});
