import { describe, expect, test } from 'vitest';
import { filterOf, isFiltered, queryOf, readLedgerSearch, searchOf, toggled, withoutFilter } from './ledger-search.ts';

const agency = '018f3c5e-0000-7000-8000-000000000001';

describe('the address of the ledger', () => {
  test('an address without parameters filters nothing and orders by number', () => {
    const filter = filterOf(readLedgerSearch({}));
    expect(isFiltered(filter)).toBe(false);
    expect(queryOf(filter)).toEqual({ sort: 'number' });
  });

  test('one value and several are both lists in the filter', () => {
    expect(filterOf(readLedgerSearch({ field: '营商环境' })).field).toEqual(['营商环境']);
    expect(filterOf(readLedgerSearch({ field: ['营商环境', '数字政府', '营商环境'] })).field).toEqual(['营商环境', '数字政府']);
  });

  test.each([
    ['a day that does not exist', { dueTo: '2026-02-30' }],
    ['an agency that is no id', { agency: '市财政局' }],
    ['an unknown order', { sort: 'title' }],
    ['an unknown role', { role: 'boss' }],
    ['blank text', { q: '   ' }],
  ])('%s is dropped', (_, search) => {
    expect(readLedgerSearch(search)).toEqual({});
  });

  test('a filter survives its way through the address', () => {
    const search = {
      q: '一网通办',
      field: ['政务', '金融'],
      agency,
      role: 'lead',
      deadlineKind: 'day',
      dueFrom: '2026-01-01',
      sort: '-deadline',
    };
    expect(searchOf(filterOf(readLedgerSearch(search)))).toEqual(search);
  });

  test('clearing keeps the order', () => {
    const cleared = withoutFilter(filterOf({ q: '电', leadState: 'none', sort: '-deadline' }));
    expect(searchOf(cleared)).toEqual({ sort: '-deadline' });
  });

  test('toggling a value puts it in and takes it out', () => {
    expect(toggled(toggled([], 'day'), 'none')).toEqual(['day', 'none']);
    expect(toggled(['day', 'none'], 'day')).toEqual(['none']);
  });
});
