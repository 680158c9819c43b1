import type { TaskRow } from '../tasks.ts';

/** Tasks that still stand; ended ones stay in the ledger of tasks. */
const ended: readonly TaskRow['state'][] = ['terminated', 'merged', 'split', 'voided'];
export const isStanding = (task: Pick<TaskRow, 'state'>): boolean => !ended.includes(task.state);
/** Whether it waits for the office: drafted, or sent back by its agency. */
export const isDraft = (task: Pick<TaskRow, 'state'>): boolean => task.state === 'drafted' || task.state === 'returned';

export type TreeMove = 'up' | 'down' | 'first' | 'last';

/** Where a key leads in the tree, by the place in the list; stays where there is no further. */
export function moveInTree(at: number, move: TreeMove, count: number): number {
  const to = { up: at - 1, down: at + 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(to, count - 1));
}

/** Of drafts about to be deployed: how many agencies they go to. */
export const agenciesOf = (tasks: readonly Pick<TaskRow, 'agency'>[]): number =>
  new Set(tasks.flatMap((task) => (task.agency ? [task.agency.id] : []))).size;
