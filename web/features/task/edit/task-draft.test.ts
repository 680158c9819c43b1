import { describe, expect, test } from 'vitest';
import { emptyDraft, faultsOfTask, newTaskOf, newTasksOf } from './task-draft.ts';

const full = emptyDraft({ title: ' 摸底 ', agencies: ['one', 'two'], day: '2026-12-31', weight: '40', outcome: ' ' });

describe('what is missing', () => {
  test.each([
    ['nothing', {}, []],
    ['a name', { title: '  ' }, ['title']],
    ['an agency', { agencies: [] }, ['agency']],
    ['a day', { day: '' }, ['due']],
    ['no day where it is ongoing', { day: '', dueKind: 'standing' as const }, []],
    ['the day of a node', { nodes: [{ key: 0, title: '初稿', due: '', outcome: '' }] }, ['nodes']],
  ])('%s', (_, change, faults) => {
    expect(faultsOfTask({ ...full, ...change })).toEqual(faults);
  });
});

test('one task for each agency, alike but for the agency', () => {
  expect(newTasksOf(full).map((task) => [task.agency, task.title, task.weight, task.outcome])).toEqual([
    ['one', '摸底', 40, null],
    ['two', '摸底', 40, null],
  ]);
});

test('an ongoing task carries no day, even where one was typed before', () => {
  expect(newTaskOf({ ...full, dueKind: 'standing' }).due).toEqual({ kind: 'standing' });
});
