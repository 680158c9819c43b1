import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureRow } from '../../ledger/measures.ts';
import type { CheckList } from '../tasks.ts';
import { type DeskMeasure, groupsOf, isOnTab, isReady, portions, standingOf } from './deploy-desk.ts';
import { readDeskSearch } from './desk-search.ts';

const problem = (severity: 'error' | 'warning') => ({ code: 'task/no-due', place: {}, params: {}, severity });
const measure = (field: string, check: Partial<CheckList> | undefined): DeskMeasure => ({
  measure: { field, document: { id: '', title: '方案' } } as MeasureRow,
  check: check && { measure: { id: '', number: 1, title: '' }, tasks: 0, drafted: 0, problems: [], ...check },
});

describe('where a measure stands on the desk', () => {
  test.each([
    ['without tasks', measure('甲', {}), ['none', 'all'], false],
    ['with drafts', measure('甲', { tasks: 2, drafted: 2 }), ['drafted', 'all'], true],
    [
      'with drafts and an error',
      measure('甲', { tasks: 2, drafted: 2, problems: [problem('error')] }),
      ['drafted', 'all'],
      false,
    ],
    [
      'with drafts and a remark',
      measure('甲', { tasks: 2, drafted: 1, problems: [problem('warning')] }),
      ['drafted', 'all'],
      true,
    ],
    ['deployed', measure('甲', { tasks: 2, drafted: 0 }), ['all'], false],
    ['not checked yet', measure('甲', undefined), ['all'], false],
  ] as const)('%s', (_, one, tabs, ready) => {
    expect((['none', 'drafted', 'all'] as const).filter((tab) => isOnTab(one, tab))).toEqual(tabs);
    expect(isReady(one)).toBe(ready);
  });

  test('what stands against a deployment is counted only where there is something to deploy', () => {
    const problems = [problem('error'), problem('warning'), problem('warning')];
    expect(standingOf(measure('甲', { tasks: 1, drafted: 1, problems }))).toEqual({ errors: 1, others: 2 });
    expect(standingOf(measure('甲', { tasks: 0, drafted: 0, problems }))).toEqual({ errors: 0, others: 0 });
  });
});

test('groups stand in the order in which the ledger has them', () => {
  const names = groupsOf([measure('乙', {}), measure('甲', {}), measure('乙', {})], 'field').map((group) => [
    group.name,
    group.measures.length,
  ]);
  expect(names).toEqual([
    ['乙', 2],
    ['甲', 1],
  ]);
});

test('portions hold everything, in order, none larger than a request may carry', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 50 }), (items, size) => {
      const parts = portions(items, size);
      expect(parts.flat()).toEqual(items);
      expect(parts.every((part) => part.length > 0 && part.length <= size)).toBe(true);
    }),
  );
});

test('the address knows its tabs and groups and nothing else', () => {
  expect(readDeskSearch({ tab: 'drafted', by: 'document' })).toEqual({ tab: 'drafted', by: 'document' });
  expect(readDeskSearch({ tab: 'other', by: 'field' })).toEqual({});
});
