import { describe, expect, test } from 'vitest';
import { isTaskFiltered, readTaskSearch, taskFilterOf, taskQueryOf, taskSearchOf, withoutTaskFilter } from './task-search.ts';

const agency = '018f3c5e-0000-7000-8000-000000000001';

describe('the address of the ledger of tasks', () => {
  test('an address without parameters filters nothing and orders by number', () => {
    const filter = taskFilterOf(readTaskSearch({}));
    expect(isTaskFiltered(filter)).toBe(false);
    expect(taskQueryOf(filter)).toEqual({ sort: 'number' });
  });

  test.each([
    ['a state that is none', { state: 'asleep' }],
    ['a light that is none', { light: 'purple' }],
    ['an agency that is no id', { agency: '市财政局' }],
    ['a day that does not exist', { dueTo: '2026-02-30' }],
    ['a flag that is off', { extended: false, openChange: 'no' }],
    ['an unknown order', { sort: 'title' }],
    ['an unknown view', { view: 'map' }],
  ])('%s is dropped', (_, search) => {
    expect(readTaskSearch(search)).toEqual({});
  });

  test('a filter survives its way through the address', () => {
    const search = {
      q: '电',
      field: ['能源', '生态'],
      agency,
      state: ['deployed', 'received'],
      light: 'silent',
      named: 'unnamed',
      receiptOverdue: true,
      extended: true,
      sort: '-due',
    };
    expect(taskSearchOf(taskFilterOf(readTaskSearch(search)))).toEqual(search);
    expect(readTaskSearch({ ...search, view: 'coverage' })).toEqual({ ...search, view: 'coverage' });
  });

  test('flags come out of an address as words, too', () => {
    expect(readTaskSearch({ leavesOnly: 'true' })).toEqual({ leavesOnly: true });
  });

  test('the server is asked with lists and without what is not filtered', () => {
    const filter = taskFilterOf({ agency, state: 'deployed', openChange: true });
    expect(taskQueryOf(filter)).toEqual({ agency: [agency], state: ['deployed'], openChange: true, sort: 'number' });
  });

  test('clearing keeps the order', () => {
    expect(taskSearchOf(withoutTaskFilter(taskFilterOf({ q: '电', sort: 'due' })))).toEqual({ sort: 'due' });
  });
});
