import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { addToList, closeAnnualList, type MeasureList, takeOffList } from './measure-list.ts';

const annual = (year: number, measures: readonly string[]): MeasureList => {
  const empty: MeasureList = {
    id: `list ${year}`,
    programme: 'p',
    kind: 'annual',
    year,
    field: null,
    name: `${year}`,
    state: 'open',
    closedOn: null,
    items: [],
  };
  const added = addToList(empty, measures);
  return 'list' in added ? added.list : empty;
};
const yearEnd = day('2025-12-31');

test('measures stand at the end, those that stand already stay where they are', () => {
  const added = addToList(annual(2025, ['a', 'b']), ['b', 'c', 'c']);
  expect('list' in added && added.list.items.map(({ measure, ordinal }) => [measure, ordinal])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
});

test('what is taken off leaves its ordinal empty', () => {
  const reduced = takeOffList(annual(2025, ['a', 'b', 'c']), ['b']);
  expect('list' in reduced && reduced.list.items.map((item) => item.ordinal)).toEqual([1, 3]);
});

describe('closing a year', () => {
  const list = annual(2025, ['a', 'b', 'c']);

  test('what is neither finished nor ended is carried over and keeps its first year', () => {
    const closed = closeAnnualList(
      list,
      annual(2026, ['x']),
      { finished: ['a'], ended: [{ measure: 'b', reason: '并入' }] },
      yearEnd,
    );
    if ('problem' in closed) throw new Error(closed.problem);
    expect(closed.list.items.map((item) => item.closing)).toEqual(['finished', 'ended', 'carriedOver']);
    expect(closed.carried).toEqual([
      { measure: 'c', ordinal: 2, carriedFrom: 'list 2025', firstYear: 2025, closing: null, closingReason: null },
    ]);
    expect(closed.list).toMatchObject({ state: 'closed', closedOn: yearEnd });
  });

  test.each([
    ['before December', list, undefined, { finished: [], ended: [] }, '2025-11-30', 'list/year-not-over'],
    [
      'an ending without a reason',
      list,
      undefined,
      { finished: [], ended: [{ measure: 'a', reason: ' ' }] },
      '2025-12-31',
      'list/ended-unexplained',
    ],
    ['a measure of another list', list, undefined, { finished: ['z'], ended: [] }, '2025-12-31', 'list/not-on-list'],
    [
      'next year closed',
      list,
      { ...annual(2026, []), state: 'closed' as const },
      { finished: [], ended: [] },
      '2025-12-31',
      'list/next-closed',
    ],
    [
      'a field list',
      { ...list, kind: 'field' as const, year: null },
      undefined,
      { finished: [], ended: [] },
      '2025-12-31',
      'list/not-annual',
    ],
    [
      'closed already',
      { ...list, state: 'closed' as const },
      undefined,
      { finished: [], ended: [] },
      '2025-12-31',
      'list/closed',
    ],
  ])('%s is refused', (_, given, next, decision, today, problem) => {
    expect(closeAnnualList(given, next, decision, day(today))).toEqual({ problem });
  });

  test('a closed list takes nothing more and gives nothing away', () => {
    const closed = { ...list, state: 'closed' as const };
    expect(addToList(closed, ['z'])).toEqual({ problem: 'list/closed' });
    expect(takeOffList(closed, ['a'])).toEqual({ problem: 'list/closed' });
  });

  test('law: every item is finished, ended or on next year’s list, none twice', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });
    fc.assert(
      fc.property(letters, letters, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (now, later, ticks) => {
        const finished = now.filter((_, at) => ticks[at]);
        const next = annual(2026, later);
        const closed = closeAnnualList(annual(2025, now), next, { finished, ended: [] }, yearEnd);
        if ('problem' in closed) throw new Error(closed.problem);
        const after = [...next.items, ...closed.carried].map((item) => item.measure);
        expect(new Set(after).size).toBe(after.length);
        for (const measure of now) expect(finished.includes(measure) || after.includes(measure)).toBe(true);
      }),
    );
  });
});
