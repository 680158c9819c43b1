import { type Column, columnSet } from '../../ledger/grid/column-set.ts';
import { keptPreference } from '../../ledger/grid/grid-preference.ts';
import type { TaskSort } from './task-search.ts';

export type TaskColumnId =
  | 'number'
  | 'title'
  | 'measure'
  | 'field'
  | 'agency'
  | 'division'
  | 'role'
  | 'state'
  | 'light'
  | 'due'
  | 'person'
  | 'receiveBy'
  | 'node'
  | 'outcome'
  | 'changedAt';

/** Every column the ledger of tasks can show, in its usual order. The title takes the width that is left. */
const columns: readonly Column<TaskColumnId, TaskSort>[] = [
  { id: 'number', width: 84, isFrozen: true, sorts: ['number', '-number'] },
  { id: 'title', width: 270, isFrozen: true },
  { id: 'agency', width: 140, sorts: ['agency'] },
  { id: 'role', width: 76 },
  { id: 'state', width: 92 },
  { id: 'light', width: 84 },
  { id: 'due', width: 236, sorts: ['due', '-due'] },
  { id: 'person', width: 128 },
  { id: 'receiveBy', width: 160 },
  { id: 'measure', width: 220 },
  { id: 'field', width: 124 },
  { id: 'division', width: 100 },
  { id: 'node', width: 200 },
  { id: 'outcome', width: 120 },
  { id: 'changedAt', width: 140, sorts: ['-changed'] },
];

export const taskColumns = columnSet(
  columns,
  ['number', 'title', 'agency', 'role', 'state', 'light', 'due', 'person', 'receiveBy', 'measure', 'division'],
  'number',
);
export const taskPreference = keptPreference('luodi.tasks.grid', taskColumns);
