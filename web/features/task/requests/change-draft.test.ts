import { describe, expect, test } from 'vitest';
import type { Task } from '../tasks.ts';
import { changeDraftOf, faultsOfChange, proposalOf, withPart } from './change-draft.ts';

const task = {
  title: '修订办法',
  text: '征求意见后印发',
  outcome: null,
  agency: { id: 'agency', name: '市财政局' },
  role: 'lead',
  due: { kind: 'day', day: '2026-12-31' },
} as Task;
const draft = { ...changeDraftOf(task), reason: '上级政策调整' };

test('a task with a day begins with an extension, an ongoing one has none', () => {
  expect(changeDraftOf(task).kind).toBe('extend');
  expect(changeDraftOf({ ...task, due: { kind: 'standing' } }).kind).toBe('adjust');
});

describe('what is missing', () => {
  test.each([
    ['an extension without its day', { kind: 'extend' }, ['day']],
    ['a merger without its target', { kind: 'merge' }, ['into']],
    ['a split whose parts have no names', { kind: 'split' }, ['parts']],
    ['a termination', { kind: 'terminate' }, []],
    ['anything without a reason', { kind: 'terminate', reason: ' ' }, ['reason']],
  ] as const)('%s', (_, change, faults) => {
    expect(faultsOfChange({ ...draft, ...change })).toEqual(faults);
  });
});

test('an adjustment says only what is to change', () => {
  const adjust = { ...draft, kind: 'adjust' as const };
  expect(proposalOf(adjust, task)).toEqual({ kind: 'adjust' });
  expect(proposalOf({ ...adjust, title: '修订办法和细则', outcome: '印发文件', earlier: '2026-11-30' }, task)).toEqual({
    kind: 'adjust',
    title: '修订办法和细则',
    outcome: '印发文件',
    due: { kind: 'day', day: '2026-11-30' },
  });
});

test('the parts of a split begin with the agency and the day of the task', () => {
  const { parts } = withPart(changeDraftOf(task), task);
  expect(parts.map((part) => part.key)).toEqual([0, 1, 2]);
  expect(parts.every((part) => part.draft.agencies[0] === 'agency' && part.draft.day === '2026-12-31')).toBe(true);
});
