import type { Day } from '../shared/day.ts';

/** A task's life. Moves that end it by change control: terminate, merge, split. Close-out comes with its own moves. */
export type TaskState = 'drafted' | 'deployed' | 'returned' | 'received' | 'terminated' | 'merged' | 'split' | 'voided';
export type TaskMove = 'deploy' | 'receive' | 'return' | 'void' | 'terminate' | 'merge' | 'split';

export const taskMoves: { readonly [State in TaskState]: { readonly [Move in TaskMove]?: TaskState } } = {
  drafted: { deploy: 'deployed', void: 'voided' },
  deployed: { receive: 'received', return: 'returned', terminate: 'terminated', merge: 'merged', split: 'split' },
  returned: { deploy: 'deployed', void: 'voided', terminate: 'terminated' },
  received: { terminate: 'terminated', merge: 'merged', split: 'split' },
  terminated: {},
  merged: {},
  split: {},
  voided: {},
};

/** What the agency does in the measure, as the party it is. */
export type TaskRole = 'lead' | 'jointLead' | 'supporting' | 'implementing';
export const personRoles = ['responsibleLeader', 'responsiblePerson', 'liaison'] as const;
export type PersonRole = (typeof personRoles)[number];

/** 'day' has a last day; 'standing' (持续推进、长期坚持) has none and gets yearly nodes when received. */
export type TaskDue = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'standing' };

export type TaskNode = {
  readonly title: string;
  readonly due: Day;
  readonly outcome: string | null;
  readonly reachedOn: Day | null;
  readonly documentTitle: string | null;
  readonly documentNumber: string | null;
};
export type TaskPerson = {
  readonly role: PersonRole;
  readonly name: string;
  readonly title: string;
  readonly phoneSealed: string | null;
  readonly appointment: string | null;
};

/** A task as it is written; the image of its version is the same in canonical JSON. */
export type Task = {
  readonly id: string;
  readonly programme: string;
  readonly measure: string;
  readonly parent: string | null;
  /** The measure's number and the places in the tree: '37.2.1'. */
  readonly number: string;
  readonly ordinal: number;
  readonly title: string;
  readonly text: string;
  readonly outcome: string | null;
  readonly agency: string | null;
  readonly role: TaskRole;
  readonly due: TaskDue | null;
  readonly originalDue: Day | null;
  readonly extensions: number;
  /** Of a parent's progress, in whole parts; 0 where no weights are given. */
  readonly weight: number;
  readonly isMandatory: boolean;
  readonly state: TaskState;
  readonly setBy: string | null;
  readonly deployedOn: Day | null;
  readonly receiveBy: Day | null;
  readonly receivedOn: Day | null;
  readonly returnReason: string | null;
  readonly mergedInto: string | null;
  readonly nextChild: number;
  readonly nodes: readonly TaskNode[];
  readonly people: readonly TaskPerson[];
  readonly endedOn: Day | null;
  readonly endedReason: string | null;
};

/** Until its agency has named who answers for it, a task is 待明确责任人. */
export const isNamed = (task: Pick<Task, 'people'>): boolean => task.people.some((person) => person.role === 'responsiblePerson');
