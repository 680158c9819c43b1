import { expect, test } from 'vitest';
import { boundsOf, type CellRange, isInRange, landing, pastedCells, sizeOf, summaryOf } from './cell-range.ts';

const range: CellRange = { anchor: { row: 4, column: 3 }, focus: { row: 2, column: 5 } };

test('a range is a rectangle whichever corner was first', () => {
  expect(boundsOf(range)).toEqual({ top: 2, bottom: 4, left: 3, right: 5 });
  expect(sizeOf(range)).toBe(9);
  expect([isInRange(range, 3, 4), isInRange(range, 3, 6), isInRange(range, 5, 4)]).toEqual([true, false, false]);
});

test.each<[string, string[][]]>([
  ['甲', [['甲']]],
  [
    '甲\t乙\r\n丙\t丁\r\n',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['甲\t\n', [['甲', '']]],
  ['"一行\n二行"\t"说""好"""', [['一行\n二行', '说"好"']]],
  ['5"管\t甲', [['5"管', '甲']]],
])('%j is read as %j', (text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});

test('a block lands from the corner, one cell fills the range', () => {
  expect(landing([['甲', '乙']], range)).toEqual([
    { row: 2, column: 3, text: '甲' },
    { row: 2, column: 4, text: '乙' },
  ]);
  expect(landing([['甲']], range)).toHaveLength(9);
});

test('the footer counts what says something, adds the numbers exactly, and spans the days', () => {
  expect(summaryOf(['0.1', '0.2', '', '2026-12-31', '2026-06-30', '市财政局'])).toEqual({
    count: 5,
    numbers: 2,
    sum: '0.3',
    days: { first: '2026-06-30', last: '2026-12-31' },
  });
  expect(summaryOf(['']).days).toBeNull();
});
