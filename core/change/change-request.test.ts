import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import type { Task, TaskState } from '../task/task.ts';
import { applyChange, type ChangeProposal, changeProblems, type Part, type TaskSurroundings } from './change-request.ts';

const today = day('2026-06-01');
const task = (number: string, more: Partial<Task> = {}): Task => ({
  id: `task ${number}`,
  programme: 'programme',
  measure: 'measure',
  parent: null,
  number,
  ordinal: Number(number.split('.').at(-1)),
  title: `任务${number}`,
  text: '',
  outcome: null,
  agency: 'finance',
  role: 'lead',
  due: { kind: 'day', day: day('2026-09-30') },
  originalDue: day('2026-09-30'),
  extensions: 0,
  weight: 0,
  isMandatory: true,
  state: 'received',
  setBy: 'reform',
  deployedOn: day('2026-03-02'),
  receiveBy: day('2026-03-05'),
  receivedOn: day('2026-03-04'),
  returnReason: null,
  mergedInto: null,
  nextChild: 1,
  nodes: [],
  people: [{ role: 'responsiblePerson', name: '甲', title: '科长', phoneSealed: null, appointment: null }],
  endedOn: null,
  endedReason: null,
  ...more,
});
const part = (title: string, more: Partial<Part> = {}): Part => ({
  title,
  text: '',
  outcome: null,
  agency: 'finance',
  role: 'supporting',
  due: { kind: 'day', day: day('2026-08-31') },
  weight: 0,
  isMandatory: true,
  nodes: [],
  ...more,
});
const lead = task('7.1', { nextChild: 3 });
const child = task('7.1.1', { parent: lead.id, due: { kind: 'day', day: day('2026-07-31') } });
const sibling = task('7.1.2', { parent: lead.id, state: 'terminated' });
const beside = task('7.2');
const standing = task('7.3', { due: { kind: 'standing' }, originalDue: null });
const all = [lead, child, sibling, beside, standing];
const around = (one: Task): TaskSurroundings => ({
  task: one,
  parent: all.find((other) => other.id === one.parent) ?? null,
  others: all.filter((other) => other.id !== one.id),
});
const codes = (one: Task, proposal: ChangeProposal) => changeProblems(around(one), proposal, today).map(({ code }) => code);
const until = (text: string) => ({ kind: 'day', day: day(text) }) as const;

describe('what can be asked for', () => {
  test.each<[string, Task, ChangeProposal, readonly string[]]>([
    ['a later day', lead, { kind: 'extend', due: day('2026-12-31') }, []],
    ['the same day', lead, { kind: 'extend', due: day('2026-09-30') }, ['change/not-later']],
    ['a standing task has no day', standing, { kind: 'extend', due: day('2026-12-31') }, ['change/no-day-to-extend']],
    ['later than the task above', child, { kind: 'extend', due: day('2026-10-01') }, ['change/after-parent']],
    ['as late as the task above', child, { kind: 'extend', due: day('2026-09-30') }, []],
    ['other words', lead, { kind: 'adjust', title: '另一题目' }, []],
    ['the same words', lead, { kind: 'adjust', title: lead.title }, ['change/nothing-changed']],
    ['a later day as an adjustment', lead, { kind: 'adjust', due: until('2026-12-31') }, ['change/ask-extension']],
    ['no day any more', lead, { kind: 'adjust', due: { kind: 'standing' } }, ['change/ask-extension']],
    ['earlier than a task below', lead, { kind: 'adjust', due: until('2026-07-01') }, ['change/children-after']],
    ['earlier, but after the tasks below', lead, { kind: 'adjust', due: until('2026-07-31') }, []],
    ['into the task beside', child, { kind: 'merge', into: beside.id }, []],
    ['into itself', child, { kind: 'merge', into: child.id }, ['change/into-itself']],
    ['into a task below', lead, { kind: 'merge', into: child.id }, ['change/into-itself']],
    ['into another measure', child, { kind: 'merge', into: 'elsewhere' }, ['change/other-measure']],
    ['into an ended task', child, { kind: 'merge', into: sibling.id }, ['change/target-not-running']],
    ['with tasks below', lead, { kind: 'merge', into: beside.id }, ['change/has-children']],
    [
      'into two',
      child,
      { kind: 'split', parts: [part('甲'), part('乙', { due: until('2026-07-31') })] },
      ['change/ask-extension'],
    ],
    [
      'a part without agency',
      child,
      { kind: 'split', parts: [part('甲', { agency: null, due: until('2026-07-01') })] },
      ['change/part-incomplete'],
    ],
    ['an end', lead, { kind: 'terminate' }, []],
  ])('%s', (_, one, proposal, expected) => expect(codes(one, proposal)).toEqual(expected));

  test.each<[ChangeProposal, readonly string[]]>([
    [{ kind: 'extend', due: day('2026-12-31') }, ['change/not-running']],
    [{ kind: 'merge', into: beside.id }, ['change/not-running']],
    [{ kind: 'split', parts: [part('甲'), part('乙')] }, ['change/not-running']],
    [{ kind: 'terminate' }, []],
  ])('of a returned task only its end: %j', (proposal, codes) => {
    const returned = around(task('7.4', { state: 'returned' }));
    expect(changeProblems(returned, proposal, today).map((problem) => problem.code)).toEqual(codes);
  });

  test('a day that has passed', () => {
    const late = { ...around(lead), task: { ...lead, due: until('2026-03-31') } };
    expect(changeProblems(late, { kind: 'extend', due: day('2026-05-31') }, today).map(({ code }) => code)).toEqual([
      'change/day-passed',
    ]);
  });

  test.each<TaskState>(['drafted', 'terminated', 'merged', 'split', 'voided'])('nothing of a task that is %s', (state) => {
    for (const proposal of [{ kind: 'terminate' }, { kind: 'extend', due: day('2027-01-01') }] as const)
      expect(changeProblems({ ...around(lead), task: { ...lead, state } }, proposal, today)[0]?.code).toBe('change/not-running');
  });
});

const decision = () => {
  let made = 0;
  return { today, reason: '同意', receiveBy: day('2026-06-04'), newId: () => `new ${++made}` };
};

describe('what an approved change makes', () => {
  test('an extension keeps the first day and is counted', () => {
    const { changed, added } = applyChange(around(lead), { kind: 'extend', due: day('2026-12-31') }, decision());
    expect(added).toEqual([]);
    expect(changed).toEqual([
      { before: lead, after: { ...lead, due: until('2026-12-31'), extensions: 1 }, event: 'task.extended' },
    ]);
  });

  test('an end ends what runs below, and leaves what has ended', () => {
    const { changed } = applyChange(around(lead), { kind: 'terminate' }, decision());
    expect(changed.map(({ after }) => [after.number, after.state, after.endedOn])).toEqual([
      ['7.1', 'terminated', today],
      ['7.1.1', 'terminated', today],
    ]);
  });

  test.each([
    ['under a parent', child, ['7.1.3', '7.1.4'], 5],
    ['at the top', beside, ['7.4', '7.5'], undefined],
  ] as const)('a split %s gives the next numbers, to be received anew', (_, one, numbers, nextChild) => {
    const { changed, added } = applyChange(
      around(one),
      { kind: 'split', parts: [part('甲'), part('乙', { agency: 'audit' })] },
      decision(),
    );
    expect(added.map(({ number }) => number)).toEqual(numbers);
    expect(
      added.map(({ state, people, receivedOn, receiveBy, extensions }) => [state, people, receivedOn, receiveBy, extensions]),
    ).toEqual([
      ['deployed', [], null, '2026-06-04', 0],
      ['deployed', [], null, '2026-06-04', 0],
    ]);
    expect(added.map(({ agency, originalDue }) => [agency, originalDue])).toEqual([
      ['finance', '2026-08-31'],
      ['audit', '2026-08-31'],
    ]);
    expect(changed[0]?.after).toMatchObject({ number: one.number, state: 'split', people: one.people });
    expect(changed[1]?.after.nextChild).toBe(nextChild);
  });

  test('however often a task is extended, its first day stays and each time is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }), (steps) => {
        let one = lead;
        for (const step of steps) {
          const due = new Date(Date.parse(`${one.due?.kind === 'day' ? one.due.day : ''}T00:00:00Z`) + step * 86_400_000);
          const proposal = { kind: 'extend', due: day(due.toISOString().slice(0, 10)) } as const;
          expect(changeProblems({ task: one, parent: null, others: [] }, proposal, today)).toEqual([]);
          one = applyChange({ task: one, parent: null, others: [] }, proposal, decision()).changed[0]?.after ?? one;
        }
        expect([one.originalDue, one.extensions]).toEqual([lead.originalDue, steps.length]);
      }),
    );
  });
});
