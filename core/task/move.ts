import type { Day } from '../shared/day.ts';
import type { TaskAct, TaskProblem } from './problems.ts';
import { type PersonRole, personRoles, type Task, type TaskMove, type TaskNode, type TaskPerson, taskMoves } from './task.ts';

/** A task as it will stand and the kind of event that makes it so, or why not. */
export type TaskDecision = { readonly task: Task; readonly event: string } | { readonly problem: TaskProblem };

/** People by role; a role that is given replaces the former list of that role. */
export type NamedPeople = { readonly [Role in PersonRole]?: readonly TaskPerson[] | undefined };

export const problemOf = <Code extends TaskProblem['code']>(
  code: Code,
  params: Extract<TaskProblem, { code: Code }>['params'],
  severity: TaskProblem['severity'] = 'error',
  place: TaskProblem['place'] = {},
): TaskProblem => ({ code, params, severity, place }) as TaskProblem;

const wrongState = (task: Task, move: TaskAct): TaskDecision => ({
  problem: problemOf('task/wrong-state', { task: task.number, state: task.state, move }),
});

function moved(task: Task, move: TaskMove, changed: Partial<Task>, event: string): TaskDecision {
  const state = taskMoves[task.state][move];
  return state === undefined ? wrongState(task, move) : { task: { ...task, ...changed, state }, event };
}

/** 下达. The day is the first one that counts: a task deployed again after its return keeps it only while it was never due otherwise. */
export const deployTask = (task: Task, today: Day, receiveBy: Day): TaskDecision =>
  moved(
    task,
    'deploy',
    {
      deployedOn: today,
      receiveBy,
      returnReason: null,
      originalDue: task.due?.kind === 'day' ? (task.originalDue ?? task.due.day) : null,
    },
    'task.deployed',
  );

/** 签收, naming the people where they are given. */
export const receiveTask = (task: Task, today: Day, people: NamedPeople): TaskDecision =>
  moved(task, 'receive', { receivedOn: today, people: withPeople(task.people, people) }, 'task.received');

export const returnTask = (task: Task, reason: string): TaskDecision =>
  moved(task, 'return', { returnReason: reason, receiveBy: null }, 'task.returned');

export const voidTask = (task: Task, today: Day, reason: string): TaskDecision =>
  moved(task, 'void', { endedOn: today, endedReason: reason }, 'task.voided');

/** Who answers for a received task; at least one person must remain responsible. */
export function namePeople(task: Task, given: NamedPeople): TaskDecision {
  if (task.state !== 'received') return wrongState(task, 'namePeople');
  const people = withPeople(task.people, given);
  if (!people.some((person) => person.role === 'responsiblePerson'))
    return { problem: problemOf('task/nobody-named', { task: task.number }) };
  return { task: { ...task, people }, event: 'task.peopleNamed' };
}

function withPeople(before: readonly TaskPerson[], given: NamedPeople): readonly TaskPerson[] {
  return personRoles.flatMap((role) => given[role] ?? before.filter((person) => person.role === role));
}

/** Whether the nodes of a task may be set by its agency: the yearly ones of a standing task, once it is received. */
export const maySetNodes = (task: Pick<Task, 'state' | 'due'>): boolean =>
  task.state === 'received' && task.due?.kind === 'standing';

/** New nodes; a node that keeps its title keeps what has been reached. */
export function setNodes(task: Task, nodes: readonly Pick<TaskNode, 'title' | 'due' | 'outcome'>[]): TaskDecision {
  const isDraft = task.state === 'drafted' || task.state === 'returned';
  if (!isDraft && !maySetNodes(task)) return wrongState(task, 'setNodes');
  if (task.due?.kind === 'standing' && nodes.length === 0 && !isDraft)
    return { problem: problemOf('task/nodes-missing', { task: task.number }) };
  const late = lateNode(task, nodes);
  if (late) return { problem: late };
  return { task: { ...task, nodes: keepReached(task.nodes, nodes) }, event: 'task.nodesSet' };
}

export function lateNode(
  task: Pick<Task, 'number' | 'due'>,
  nodes: readonly Pick<TaskNode, 'title' | 'due'>[],
): TaskProblem | undefined {
  if (task.due?.kind !== 'day') return undefined;
  const due = task.due.day;
  const late = nodes.find((node) => node.due > due);
  return late && problemOf('task/node-after-due', { task: task.number, node: late.title, day: late.due, due });
}

function keepReached(
  before: readonly TaskNode[],
  nodes: readonly Pick<TaskNode, 'title' | 'due' | 'outcome'>[],
): readonly TaskNode[] {
  return nodes
    .map(({ title, due, outcome }) => {
      const same = before.find((node) => node.title === title);
      return {
        title,
        due,
        outcome,
        reachedOn: same?.reachedOn ?? null,
        documentTitle: same?.documentTitle ?? null,
        documentNumber: same?.documentNumber ?? null,
      };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What a draft says; an edit gives any of it. */
export type TaskContent = Pick<Task, 'title' | 'text' | 'outcome' | 'agency' | 'role' | 'due' | 'weight' | 'isMandatory'> & {
  readonly nodes: readonly Pick<TaskNode, 'title' | 'due' | 'outcome'>[];
};

/** A drafted or returned task with other content. */
export function editTask(task: Task, edit: { readonly [P in keyof TaskContent]?: TaskContent[P] | undefined }): TaskDecision {
  if (task.state !== 'drafted' && task.state !== 'returned') return wrongState(task, 'edit');
  const { nodes, ...given } = edit;
  const content = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const next: Task = { ...task, ...content, ...(nodes === undefined ? {} : { nodes: keepReached(task.nodes, nodes) }) };
  return { task: next, event: 'task.edited' };
}

/** A new draft under a measure or another task. */
export const draftTask = (
  at: Pick<Task, 'id' | 'programme' | 'measure' | 'parent' | 'number' | 'ordinal' | 'setBy'>,
  content: TaskContent,
): Task => ({
  ...at,
  title: content.title,
  text: content.text,
  outcome: content.outcome,
  agency: content.agency,
  role: content.role,
  due: content.due,
  originalDue: null,
  extensions: 0,
  weight: content.weight,
  isMandatory: content.isMandatory,
  state: 'drafted',
  deployedOn: null,
  receiveBy: null,
  receivedOn: null,
  returnReason: null,
  mergedInto: null,
  nextChild: 1,
  nodes: keepReached([], content.nodes),
  people: [],
  endedOn: null,
  endedReason: null,
});
