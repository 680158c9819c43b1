import { expect, test } from 'vitest';
import { nothingSelected, selectAll, selectOne, selectTo, toggleOne } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].sort();

test('Ctrl adds and removes single rows', () => {
  expect(ids(toggleOne(selectOne('a'), 'c'))).toEqual(['a', 'c']);
  expect(ids(toggleOne(toggleOne(selectOne('a'), 'c'), 'a'))).toEqual(['c']);
});

test('Shift selects from the anchor in both directions and keeps the anchor', () => {
  const down = selectTo(selectOne('b'), 'd', order);
  expect(ids(down)).toEqual(['b', 'c', 'd']);
  expect(ids(selectTo(down, 'a', order))).toEqual(['a', 'b']);
});

test('Shift without an anchor, or with one that is no longer shown, selects the row alone', () => {
  expect(ids(selectTo(nothingSelected, 'c', order))).toEqual(['c']);
  expect(ids(selectTo(selectOne('gone'), 'c', order))).toEqual(['c']);
});

test('all rows shown', () => {
  expect(ids(selectAll(order))).toEqual(order);
});
