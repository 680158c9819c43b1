import { describe, expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { deployTask, draftTask, editTask, maySetNodes, namePeople, receiveTask, returnTask, setNodes, voidTask } from './move.ts';
import { rollUp } from './roll-up.ts';
import { isNamed, type Task, type TaskMove, type TaskPerson, type TaskState, taskMoves } from './task.ts';

const today = day('2026-06-01');
const states: readonly TaskState[] = ['drafted', 'deployed', 'returned', 'received', 'terminated', 'merged', 'split', 'voided'];
const moves: readonly TaskMove[] = ['deploy', 'receive', 'return', 'void', 'terminate', 'merge', 'split'];

const draft = draftTask(
  { id: 'task', programme: 'programme', measure: 'measure', parent: null, number: '7.1', ordinal: 1, setBy: 'reform' },
  {
    title: '修订办法',
    text: '',
    outcome: null,
    agency: 'finance',
    role: 'lead',
    due: { kind: 'day', day: day('2026-09-30') },
    weight: 0,
    isMandatory: true,
    nodes: [],
  },
);
const inState = (state: TaskState, more: Partial<Task> = {}): Task => ({ ...draft, state, ...more });
const person = (role: TaskPerson['role'], name: string): TaskPerson => ({
  role,
  name,
  title: '',
  phoneSealed: null,
  appointment: null,
});

describe('the life of a task', () => {
  /** Written down apart from the table of the code: every state with every move; what is missing is not allowed. */
  const allowed: readonly [TaskState, TaskMove, TaskState][] = [
    ['drafted', 'deploy', 'deployed'],
    ['drafted', 'void', 'voided'],
    ['deployed', 'receive', 'received'],
    ['deployed', 'return', 'returned'],
    ['deployed', 'terminate', 'terminated'],
    ['deployed', 'merge', 'merged'],
    ['deployed', 'split', 'split'],
    ['returned', 'deploy', 'deployed'],
    ['returned', 'void', 'voided'],
    ['returned', 'terminate', 'terminated'],
    ['received', 'terminate', 'terminated'],
    ['received', 'merge', 'merged'],
    ['received', 'split', 'split'],
  ];
  const decide: { readonly [Move in TaskMove]?: (task: Task) => ReturnType<typeof deployTask> } = {
    deploy: (task) => deployTask(task, today, day('2026-06-04')),
    receive: (task) => receiveTask(task, today, {}),
    return: (task) => returnTask(task, '不属本单位职责'),
    void: (task) => voidTask(task, today, '重复'),
  };

  test.each(states.flatMap((state) => moves.map((move) => [state, move] as const)))('%s, %s', (state, move) => {
    const to = allowed.find(([from, by]) => from === state && by === move)?.[2];
    expect(taskMoves[state][move]).toBe(to);
    const decision = decide[move]?.(inState(state));
    if (decision === undefined) return;
    if (to === undefined) {
      expect('problem' in decision && decision.problem).toMatchObject({
        code: 'task/wrong-state',
        params: { task: '7.1', state, move },
      });
    } else expect('task' in decision && decision.task.state).toBe(to);
  });

  test('the first day is kept when a returned task is deployed with another', () => {
    const first = deployTask(draft, today, day('2026-06-04'));
    const returned = 'task' in first ? returnTask(first.task, '时限过紧') : first;
    const edited = 'task' in returned ? editTask(returned.task, { due: { kind: 'day', day: day('2026-12-31') } }) : returned;
    const again = 'task' in edited ? deployTask(edited.task, day('2026-06-08'), day('2026-06-11')) : edited;
    expect(again).toMatchObject({
      task: {
        due: { day: '2026-12-31' },
        originalDue: '2026-09-30',
        deployedOn: '2026-06-08',
        receiveBy: '2026-06-11',
        returnReason: null,
      },
    });
  });
});

describe('the people of a task', () => {
  test('until somebody is responsible it is not named, whoever else is', () => {
    const received = receiveTask(inState('deployed'), today, { liaison: [person('liaison', '甲')] });
    expect('task' in received && isNamed(received.task)).toBe(false);
  });

  test('a list that is given replaces the former of its role; the others stay', () => {
    const before = inState('received', { people: [person('responsiblePerson', '甲'), person('liaison', '乙')] });
    const decision = namePeople(before, {
      responsiblePerson: [person('responsiblePerson', '丙'), person('responsiblePerson', '丁')],
    });
    expect('task' in decision && decision.task.people.map(({ role, name }) => [role, name])).toEqual([
      ['responsiblePerson', '丙'],
      ['responsiblePerson', '丁'],
      ['liaison', '乙'],
    ]);
  });

  test.each<[string, Task, Parameters<typeof namePeople>[1], string]>([
    ['before receipt', inState('deployed'), { responsiblePerson: [person('responsiblePerson', '甲')] }, 'task/wrong-state'],
    ['nobody responsible', inState('received'), { liaison: [person('liaison', '甲')] }, 'task/nobody-named'],
    [
      'the last one taken away',
      inState('received', { people: [person('responsiblePerson', '甲')] }),
      { responsiblePerson: [] },
      'task/nobody-named',
    ],
  ])('%s is refused', (_, task, people, code) => {
    const decision = namePeople(task, people);
    expect('problem' in decision && decision.problem.code).toBe(code);
  });
});

describe('nodes', () => {
  const node = (title: string, due: string) => ({ title, due: day(due), outcome: null });
  const standing = { due: { kind: 'standing' } } as const;

  test.each<[string, Task, boolean]>([
    ['a draft', draft, true],
    ['a returned task', inState('returned'), true],
    ['a deployed task', inState('deployed'), false],
    ['a received task with a day', inState('received'), false],
    ['a received standing task', inState('received', standing), true],
    ['an ended standing task', inState('terminated', standing), false],
  ])('%s', (_, task, isAllowed) => expect('task' in setNodes(task, [node('征求意见', '2026-07-31')])).toBe(isAllowed));

  test('only a received standing task is for its agency', () => {
    for (const state of states) {
      expect(maySetNodes(inState(state))).toBe(false);
      expect(maySetNodes(inState(state, standing))).toBe(state === 'received');
    }
  });

  test.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('a node of %s under a task due 2026-09-30', (due, isAllowed) =>
    expect('task' in setNodes(draft, [node('印发', due)])).toBe(isAllowed),
  );

  test('they stand in the order of their days, and what is reached stays reached', () => {
    const reached = { ...node('起草', '2026-06-30'), reachedOn: today, documentTitle: '办法', documentNumber: '1号' };
    const task = inState('returned', { nodes: [reached] });
    const decision = setNodes(task, [node('印发', '2026-09-01'), node('起草', '2026-07-15')]);
    expect('task' in decision && decision.task.nodes).toEqual([
      { ...reached, due: '2026-07-15' },
      { ...node('印发', '2026-09-01'), reachedOn: null, documentTitle: null, documentNumber: null },
    ]);
  });
});

describe('what is true of all tasks below', () => {
  const child = (state: TaskState, named = false) => ({ state, isNamed: named });
  test.each([
    [[], 'none', [0, 0, 0, 0]],
    [[child('terminated'), child('voided')], 'none', [0, 0, 0, 0]],
    [[child('drafted'), child('received', true)], 'drafted', [2, 1, 1, 1]],
    [[child('deployed'), child('received', true)], 'deployed', [2, 2, 1, 1]],
    [[child('received', true), child('received')], 'received', [2, 2, 2, 1]],
    [[child('received', true), child('merged', true)], 'named', [1, 1, 1, 1]],
    [[child('returned'), child('drafted'), child('received', true)], 'returned', [3, 1, 1, 1]],
  ] as const)('%j: %s', (children, state, [all, deployed, received, named]) =>
    expect(rollUp(children)).toMatchObject({ all, deployed, received, named, state }),
  );
});
