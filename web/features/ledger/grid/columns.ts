import type { Sort } from '../ledger-search.ts';
import { type Column, columnSet } from './column-set.ts';

export type ColumnId =
  | 'number'
  | 'title'
  | 'field'
  | 'lead'
  | 'supporting'
  | 'implementing'
  | 'deadline'
  | 'outcome'
  | 'clause'
  | 'printedNo'
  | 'document'
  | 'changedAt';

/** Every column the ledger can show, in its usual order. The title takes the width that is left. */
export const columns: readonly Column<ColumnId, Sort>[] = [
  { id: 'number', width: 68, isFrozen: true, sorts: ['number', '-number'] },
  { id: 'title', width: 320, isFrozen: true },
  { id: 'field', width: 124, sorts: ['field'] },
  { id: 'lead', width: 148, sorts: ['lead'] },
  { id: 'supporting', width: 190 },
  { id: 'implementing', width: 132 },
  { id: 'deadline', width: 190, sorts: ['deadline', '-deadline'] },
  { id: 'outcome', width: 120 },
  { id: 'clause', width: 96 },
  { id: 'printedNo', width: 84 },
  { id: 'document', width: 220 },
  { id: 'changedAt', width: 140, sorts: ['-changed'] },
];

/** The columns of the ledger of measures, as one person likes them on one machine. */
export const measureColumns = columnSet(
  columns,
  ['number', 'title', 'field', 'lead', 'supporting', 'implementing', 'deadline', 'clause'],
  'number',
);
