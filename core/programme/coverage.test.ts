import { expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { coverageCountsOf, coverageStateOf, leavesOf } from './coverage.ts';
import { completenessOf, slotStateOf } from './document-set.ts';
import { branchOf, mayHangBelow } from './goal-tree.ts';
import { numbersIn } from './number-list.ts';

test.each([
  [{ measures: 2, gapReason: null }, 'covered'],
  [{ measures: 1, gapReason: '不涉及' }, 'covered'],
  [{ measures: 0, gapReason: '不涉及' }, 'explained'],
  [{ measures: 0, gapReason: null }, 'gap'],
] as const)('a clause with %o is %s', (clause, state) => {
  expect(coverageStateOf(clause)).toBe(state);
});

test('counts are of every clause once', () => {
  const clauses = [
    { measures: 1, gapReason: null },
    { measures: 0, gapReason: null },
    { measures: 0, gapReason: '不涉及' },
  ];
  expect(coverageCountsOf(clauses)).toEqual({ clauses: 3, covered: 1, explained: 1, gap: 1 });
});

test('a clause with clauses below it orders nothing of its own', () => {
  expect(leavesOf([1, 2, 2, 1, 1, 3].map((level) => ({ level })))).toEqual([false, true, true, true, false, true]);
});

test.each([
  [{ title: null, documentNumber: null, issued: null }, 'missing'],
  [{ title: '方案', documentNumber: null, issued: day('2026-01-01') }, 'drafted'],
  [{ title: '方案', documentNumber: '1号', issued: null }, 'drafted'],
  [{ title: '方案', documentNumber: '1号', issued: day('2026-01-01') }, 'issued'],
] as const)('a slot with %o is %s', (document, state) => {
  expect(slotStateOf(document)).toBe(state);
});

test('completeness counts slots by state', () => {
  expect(completenessOf(['issued', 'missing', 'drafted', 'issued'])).toEqual({ slots: 4, missing: 1, drafted: 1, issued: 2 });
});

const goals = [
  { id: 'a', parent: null },
  { id: 'b', parent: 'a' },
  { id: 'c', parent: 'b' },
  { id: 'd', parent: null },
];
test.each([
  ['a', 'd', true],
  ['a', 'c', false],
  ['a', 'a', false],
  ['c', 'd', true],
  ['c', 'nothing', false],
])('%s below %s: %s', (goal, parent, may) => {
  expect(mayHangBelow(goals, goal, parent)).toBe(may);
});

test('a branch is a goal and all below it', () => {
  expect(branchOf(goals, 'a')).toEqual(['a', 'b', 'c']);
});

test.each([
  ['1-3、5，8', [1, 2, 3, 5, 8]],
  ['#12  ７', [12, 7]],
  ['3至5', [3, 4, 5]],
  ['2,2,2', [2]],
  ['', []],
  ['5-3', undefined],
  ['甲', undefined],
  ['1-99999', undefined],
] as const)('numbers in %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
