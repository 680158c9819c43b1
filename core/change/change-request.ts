import type { Day } from '../shared/day.ts';
import type { Task, TaskDue, TaskNode, TaskRole, TaskState } from '../task/task.ts';
import type { ChangeProblems } from './problems.ts';

/** What is asked for, by kind: 延期 调整 合并 拆分 终止. */
export type ChangeProposal =
  | { readonly kind: 'extend'; readonly due: Day }
  | ({ readonly kind: 'adjust' } & Adjustment)
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'split'; readonly parts: readonly Part[] }
  | { readonly kind: 'terminate' };

type Adjustment = {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly outcome?: string | null | undefined;
  readonly due?: TaskDue | undefined;
};
/** A task that a split makes. */
export type Part = {
  readonly title: string;
  readonly text: string;
  readonly outcome: string | null;
  readonly agency: string | null;
  readonly role: TaskRole;
  readonly due: TaskDue | null;
  readonly weight: number;
  readonly isMandatory: boolean;
  readonly nodes: readonly Pick<TaskNode, 'title' | 'due' | 'outcome'>[];
};

export type ChangeState = 'requested' | 'approved' | 'refused' | 'withdrawn';

/** The task of a request with its neighbours in the tree; `others` are all further tasks of its measure. */
export type TaskSurroundings = {
  readonly task: Task;
  readonly parent: Task | null;
  readonly others: readonly Task[];
};

export type ChangeProblem = {
  [Code in keyof ChangeProblems]: { readonly code: Code; readonly params: ChangeProblems[Code] };
}[keyof ChangeProblems];

const problem = <Code extends keyof ChangeProblems>(code: Code, params: ChangeProblems[Code]) =>
  ({ code, params }) as ChangeProblem;

const isRunning = (task: Task): boolean => task.state === 'deployed' || task.state === 'received' || task.state === 'returned';

/** Every task below one, nearest first. */
export function below(task: Task, others: readonly Task[]): readonly Task[] {
  const children = others.filter((other) => other.parent === task.id);
  return [...children, ...children.flatMap((child) => below(child, others))];
}

/**
 * What stands against a change, now: asked when it is requested and again when it is decided, as the tree may have moved meanwhile.
 * An extension beyond the measure's own deadline is allowed, as offices do; the first day stays on the task and is counted.
 */
export function changeProblems(
  { task, parent, others }: TaskSurroundings,
  proposal: ChangeProposal,
  today: Day,
): readonly ChangeProblem[] {
  // A returned task is back with the office, which changes it as it will; it only ends by request.
  if (!isRunning(task) || (task.state === 'returned' && proposal.kind !== 'terminate'))
    return [problem('change/not-running', { state: task.state })];
  const running = below(task, others).filter(isRunning);
  switch (proposal.kind) {
    case 'extend': {
      if (task.due?.kind !== 'day') return [problem('change/no-day-to-extend', {})];
      if (proposal.due <= task.due.day) return [problem('change/not-later', { due: task.due.day })];
      if (proposal.due < today) return [problem('change/day-passed', { due: proposal.due })];
      return afterParent(proposal.due, parent);
    }
    case 'adjust':
      return adjustProblems(task, parent, running, proposal);
    case 'merge': {
      if (proposal.into === task.id || below(task, others).some((one) => one.id === proposal.into))
        return [problem('change/into-itself', {})];
      const target = others.find((other) => other.id === proposal.into);
      if (!target) return [problem('change/other-measure', {})];
      if (!isRunning(target)) return [problem('change/target-not-running', { number: target.number })];
      return running.length > 0 ? [problem('change/has-children', { number: task.number })] : [];
    }
    case 'split': {
      if (running.length > 0) return [problem('change/has-children', { number: task.number })];
      return proposal.parts.flatMap((part, at) => {
        if (part.agency === null || part.due === null) return [problem('change/part-incomplete', { part: at + 1 })];
        const limit = task.due?.kind === 'day' ? task.due.day : null;
        return part.due.kind === 'day' && limit !== null && part.due.day > limit
          ? [problem('change/ask-extension', { due: limit })]
          : [];
      });
    }
    case 'terminate':
      return [];
  }
}

const afterParent = (due: Day, parent: Task | null): readonly ChangeProblem[] =>
  parent?.due?.kind === 'day' && due > parent.due.day ? [problem('change/after-parent', { due, limit: parent.due.day })] : [];

function adjustProblems(task: Task, parent: Task | null, running: readonly Task[], { due, ...words }: Adjustment) {
  const isSameDue = due === undefined || JSON.stringify(due) === JSON.stringify(task.due);
  const isSame =
    isSameDue &&
    (words.title === undefined || words.title === task.title) &&
    (words.text === undefined || words.text === task.text) &&
    (words.outcome === undefined || words.outcome === task.outcome);
  if (isSame) return [problem('change/nothing-changed', {})];
  if (isSameDue) return [];
  if (task.due?.kind === 'day' && (due.kind !== 'day' || due.day > task.due.day))
    return [problem('change/ask-extension', { due: task.due.day })];
  if (due.kind !== 'day') return [];
  const late = running.find((child) => child.due?.kind === 'day' && child.due.day > due.day);
  return [
    ...afterParent(due.day, parent),
    ...(late ? [problem('change/children-after', { due: due.day, number: late.number })] : []),
  ];
}

/** What a decided change makes of the tasks: those that change as they will stand, and the new ones of a split. */
export type ChangeEffect = {
  readonly changed: readonly { readonly before: Task; readonly after: Task; readonly event: string }[];
  readonly added: readonly Task[];
};

/**
 * Carries out an approved change. What ends keeps its number; a split's parts get the next numbers beside the task, deployed on
 * the day of the decision, to be received by `receiveBy`.
 * @param newId makes the ids of a split's parts
 */
export function applyChange(
  { task, parent, others }: TaskSurroundings,
  proposal: ChangeProposal,
  decision: {
    readonly today: Day;
    readonly reason: string;
    readonly receiveBy: Day;
    readonly newId: () => string;
  },
): ChangeEffect {
  const { today, reason } = decision;
  const end = (one: Task, state: TaskState, more: Partial<Task> = {}): Task => ({
    ...one,
    ...more,
    state,
    endedOn: today,
    endedReason: reason,
  });
  switch (proposal.kind) {
    case 'extend':
      return only(task, { ...task, due: { kind: 'day', day: proposal.due }, extensions: task.extensions + 1 }, 'task.extended');
    case 'adjust': {
      const { kind: _, ...given } = proposal;
      const adjusted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      return only(task, { ...task, ...adjusted }, 'task.adjusted');
    }
    case 'merge':
      return only(task, end(task, 'merged', { mergedInto: proposal.into }), 'task.merged');
    case 'terminate': {
      const ended = [task, ...below(task, others).filter(isRunning)];
      return {
        changed: ended.map((before) => ({ before, after: end(before, 'terminated'), event: 'task.terminated' })),
        added: [],
      };
    }
    case 'split': {
      const tops = [task, ...others].filter((one) => one.parent === null);
      const first = parent ? parent.nextChild : Math.max(...tops.map((one) => one.ordinal)) + 1;
      const stem = task.number.slice(0, task.number.lastIndexOf('.'));
      const added = proposal.parts.map(
        (part, at): Task => ({
          ...task,
          ...part,
          id: decision.newId(),
          number: `${stem}.${first + at}`,
          ordinal: first + at,
          nodes: part.nodes.map((node) => ({ ...node, reachedOn: null, documentTitle: null, documentNumber: null })),
          originalDue: part.due?.kind === 'day' ? part.due.day : null,
          extensions: 0,
          state: 'deployed',
          deployedOn: today,
          receiveBy: decision.receiveBy,
          receivedOn: null,
          returnReason: null,
          nextChild: 1,
          people: [],
        }),
      );
      const changed = [{ before: task, after: end(task, 'split'), event: 'task.split' }];
      return {
        changed: parent
          ? [...changed, { before: parent, after: { ...parent, nextChild: first + added.length }, event: 'task.childrenAdded' }]
          : changed,
        added,
      };
    }
  }
}

const only = (before: Task, after: Task, event: string): ChangeEffect => ({ changed: [{ before, after, event }], added: [] });
