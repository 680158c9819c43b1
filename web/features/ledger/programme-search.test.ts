import { expect, test } from 'vitest';
import { filterOf, isFiltered, queryOf, readLedgerSearch, searchOf } from './ledger-search.ts';
import { readProgrammeSearch } from './programme-search.ts';

const id = '018f3c5e-0000-7000-8000-000000000001';

test.each([
  [{ year: 2025 }, { year: 2025 }],
  [{ year: '2025' }, { year: 2025 }],
  [{ listed: 'annual', origin: 'unsaid', key: 'yes', documentState: 'issued', progress: 'unfinished' }, 'the same'],
  [{ goal: 'none', sponsor: id, list: id }, 'the same'],
  [{ upstream: id, upstreamClause: '一（二）' }, 'the same'],
  [{ upstream: 'none' }, 'the same'],
] as const)('%o is understood', (search, found) => {
  expect(readProgrammeSearch(search)).toEqual(found === 'the same' ? search : found);
});

test.each([
  [{ year: '25' }],
  [{ list: '年度台账' }],
  [{ origin: 'somebody' }],
  [{ goal: 'all' }],
  [{ upstreamClause: '一（二）' }],
  [{ key: ['yes'] }],
])('%o is dropped', (search) => {
  expect(readProgrammeSearch(search)).toEqual({});
});

test('a filter of the programme survives its way through the address and is asked of the server', () => {
  const search = { year: 2024, origin: 'mandated', progress: 'finished' } as const;
  const filter = filterOf(readLedgerSearch(search));
  expect(searchOf(filter)).toEqual(search);
  expect(queryOf(filter)).toMatchObject(search);
  expect(isFiltered(filter)).toBe(true);
});
