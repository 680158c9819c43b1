import { isDay } from '../../../../core/shared/day.ts';
import type { NewTask, Task, TaskDue, TaskRole } from '../tasks.ts';

/** A node in the hands of a person; `key` tells rows of the form apart. */
export type NodeDraft = { readonly key: number; readonly title: string; readonly due: string; readonly outcome: string };

/** A task in the hands of a person who drafts it. */
export type TaskDraft = {
  readonly title: string;
  readonly text: string;
  /** A new task may be made for several agencies at once, one each. */
  readonly agencies: readonly string[];
  readonly role: TaskRole;
  readonly dueKind: TaskDue['kind'];
  readonly day: string;
  readonly outcome: string;
  readonly weight: string;
  readonly isMandatory: boolean;
  readonly nodes: readonly NodeDraft[];
};

export const emptyDraft = (start: Partial<TaskDraft> = {}): TaskDraft => ({
  title: '',
  text: '',
  agencies: [],
  role: 'lead',
  dueKind: 'day',
  day: '',
  outcome: '',
  weight: '',
  isMandatory: true,
  nodes: [],
  ...start,
});

export const draftOfTask = (task: Task): TaskDraft => ({
  title: task.title,
  text: task.text,
  agencies: task.agency ? [task.agency.id] : [],
  role: task.role,
  dueKind: task.due?.kind ?? 'day',
  day: task.due?.day ?? '',
  outcome: task.outcome ?? '',
  weight: task.weight === 0 ? '' : String(task.weight),
  isMandatory: task.isMandatory,
  nodes: nodeDraftsOf(task.nodes),
});

export const nodeDraftsOf = (nodes: Task['nodes']): readonly NodeDraft[] =>
  nodes.map((node, key) => ({ key, title: node.title, due: node.due, outcome: node.outcome ?? '' }));

export type TaskFault = 'title' | 'agency' | 'due' | 'nodes';

/** What a person has to fill before it is sent. */
export const faultsOfTask = (draft: TaskDraft): readonly TaskFault[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(draft.agencies.length === 0 ? (['agency'] as const) : []),
  ...(draft.dueKind === 'day' && !isDay(draft.day) ? (['due'] as const) : []),
  ...(areNodesComplete(draft.nodes) ? [] : (['nodes'] as const)),
];

export const areNodesComplete = (nodes: readonly NodeDraft[]): boolean =>
  nodes.every((node) => node.title.trim() !== '' && isDay(node.due));

export const nodesToSend = (nodes: readonly NodeDraft[]): NewTask['nodes'] & {} =>
  nodes.map((node) => ({
    title: node.title.trim(),
    due: node.due,
    outcome: node.outcome.trim() === '' ? null : node.outcome.trim(),
  }));

export const newTaskOf = (draft: TaskDraft, agency: string | null = draft.agencies[0] ?? null): NewTask => ({
  title: draft.title.trim(),
  text: draft.text.trim(),
  outcome: draft.outcome.trim() === '' ? null : draft.outcome.trim(),
  agency,
  role: draft.role,
  due: draft.dueKind === 'standing' ? { kind: 'standing' } : { kind: 'day', day: draft.day },
  weight: draft.weight.trim() === '' ? 0 : Number(draft.weight),
  isMandatory: draft.isMandatory,
  nodes: nodesToSend(draft.nodes),
});

/** One task for each agency chosen. */
export const newTasksOf = (draft: TaskDraft): NewTask[] => draft.agencies.map((agency) => newTaskOf(draft, agency));
