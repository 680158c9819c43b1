import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, shareOf, sumOf } from './coverage.ts';

test.each([
  [0, 0, '—'],
  [0, 7, '0%'],
  [7, 7, '100%'],
  // 249 of 250 are 99.6 %: not all.
  [249, 250, '99%'],
  [1, 3, '33%'],
])('%i of %i is %s', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});

const counts = fc.record({
  deployed: fc.nat(500),
  received: fc.nat(500),
  receiptOverdue: fc.nat(500),
  returned: fc.nat(500),
  named: fc.nat(500),
});

test('the total of two lists together is the total of both totals', () => {
  fc.assert(
    fc.property(fc.array(counts), fc.array(counts), (one: Counts[], other: Counts[]) => {
      expect(sumOf([...one, ...other])).toEqual(sumOf([sumOf(one), sumOf(other)]));
    }),
  );
});
