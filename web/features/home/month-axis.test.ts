import { expect, test } from 'vitest';
import { monthAxis } from './month-axis.ts';

test('months without a deadline stand between those with one, over the turn of the year', () => {
  expect(
    monthAxis([
      { month: '2027-02', count: 1 },
      { month: '2026-11', count: 2 },
    ]),
  ).toEqual([
    { month: '2026-11', count: 2 },
    { month: '2026-12', count: 0 },
    { month: '2027-01', count: 0 },
    { month: '2027-02', count: 1 },
  ]);
});

test('a far-off deadline does not make a desert: only months with a count remain, in order', () => {
  const counted = [
    { month: '2035-12', count: 1 },
    { month: '2026-06', count: 4 },
  ];
  expect(monthAxis(counted)).toEqual([
    { month: '2026-06', count: 4 },
    { month: '2035-12', count: 1 },
  ]);
});

test('exactly as many months as the limit still make an axis', () => {
  expect(
    monthAxis(
      [
        { month: '2026-01', count: 1 },
        { month: '2026-03', count: 1 },
      ],
      3,
    ),
  ).toHaveLength(3);
});

test('no deadlines, no columns', () => {
  expect(monthAxis([])).toEqual([]);
});
