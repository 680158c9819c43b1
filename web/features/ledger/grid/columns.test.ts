import { describe, expect, test } from 'vitest';
import { columns, measureColumns } from './columns.ts';

const { nextSort, withMoved, withShown, withWidth } = measureColumns;

const column = (id: string) => {
  const found = columns.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('what was stored', () => {
  test.each([null, '', 'not json', '3', 'null'])('%o falls back to the usual columns', (stored) => {
    expect(measureColumns.read(stored)).toEqual(measureColumns.usual);
  });

  test('unknown columns and impossible widths are left out, the frozen columns come first', () => {
    const stored = JSON.stringify({
      shown: ['deadline', 'nonsense', 'title'],
      widths: { deadline: 9_999, field: 200 },
      density: 'comfortable',
    });
    expect(measureColumns.read(stored)).toEqual({
      shown: ['number', 'title', 'deadline'],
      widths: { field: 200 },
      density: 'comfortable',
    });
  });
});

test('a column that is shown again stands last; frozen columns cannot be hidden', () => {
  const without = withShown(measureColumns.usual, 'field', false);
  expect(without.shown).not.toContain('field');
  expect(withShown(without, 'field', true).shown.at(-1)).toBe('field');
  expect(withShown(measureColumns.usual, 'number', false)).toEqual(measureColumns.usual);
});

test('a column moves one place and stops behind the frozen ones', () => {
  const moved = withMoved(measureColumns.usual, 'lead', -1);
  expect(moved.shown.slice(0, 4)).toEqual(['number', 'title', 'lead', 'field']);
  expect(withMoved(moved, 'lead', -1)).toEqual(moved);
});

test('a width chosen by hand holds within bounds', () => {
  const widthOf = (width: number) =>
    measureColumns.shown(withWidth(measureColumns.usual, 'field', width)).find(({ id }) => id === 'field')?.width;
  expect([widthOf(210.4), widthOf(3), widthOf(5_000)]).toEqual([210, 56, 800]);
});

test('pressing a header goes up, down, and back to the numbers', () => {
  expect(nextSort(column('deadline'), 'number')).toBe('deadline');
  expect(nextSort(column('deadline'), 'deadline')).toBe('-deadline');
  expect(nextSort(column('deadline'), '-deadline')).toBe('number');
  expect(nextSort(column('field'), 'field')).toBe('number');
  expect(nextSort(column('supporting'), 'field')).toBe('field');
});
