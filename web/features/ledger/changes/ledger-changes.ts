import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import type { components, operations } from '../../../api/schema.d.ts';

type Check = operations['ledger-change.check']['requestBody']['content']['application/json'];
type Apply = operations['ledger-change.apply']['requestBody']['content']['application/json'];
export type GivenCell = Check['cells'][number];
export type LedgerChange = components['schemas']['LedgerChange'];
export type CellProblem = components['schemas']['CellProblem'];
export type Receipt = components['schemas']['LedgerChangeCheck']['receipts'][number];
type ReceiptCount = Pick<Receipt, 'agency' | 'name' | 'received' | 'named'>;
export type LedgerOutcome = components['schemas']['LedgerOutcome'];
export type ChangeSource = Apply['source'];
export type EditableColumn = GivenCell['column'];

export const checkQuery = (cells: readonly GivenCell[]) =>
  queryOptions({
    queryKey: ['ledger-change', cells],
    queryFn: () => take(api.POST('/api/ledger-changes/check', { body: { cells: [...cells] } })),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const applyChanges = (body: Apply) => take(api.POST('/api/ledger-changes', { body }));

/** The changes a person left ticked, measure by measure, as they are applied. */
export function byMeasure(changes: readonly LedgerChange[]): Apply['changes'] {
  return [...Map.groupBy(changes, (change) => change.measure).values()].flatMap((ofOne) => {
    const first = ofOne[0];
    return first === undefined
      ? []
      : [{ measure: first.measure, version: first.version, cells: ofOne.map(({ column, text }) => ({ column, text })) }];
  });
}

/** How many tasks are received and how many only named, of all agencies and of each. */
export function countReceipts(receipts: readonly ReceiptCount[]) {
  const sum = (some: readonly ReceiptCount[]) => ({
    received: some.reduce((all, one) => all + one.received, 0),
    named: some.reduce((all, one) => all + one.named, 0),
  });
  const ofEach = [...Map.groupBy(receipts, (one) => one.agency)].map(([agency, some]) => ({
    agency,
    name: some[0]?.name ?? '',
    ...sum(some),
  }));
  return { ...sum(receipts), ofEach };
}

/** What identifies a change on the list: two files can say different things of one cell. */
export const keyOf = (change: LedgerChange): string => `${change.measure} ${change.column} ${change.text}`;
const cellOf = (change: LedgerChange): string => `${change.measure} ${change.column}`;

/** Ticks or unticks a change; of two answers for the same cell only one can be ticked. */
export function withTick(ticked: ReadonlySet<string>, change: LedgerChange, all: readonly LedgerChange[]): ReadonlySet<string> {
  const next = new Set(ticked);
  if (next.delete(keyOf(change))) return next;
  for (const other of all) if (cellOf(other) === cellOf(change)) next.delete(keyOf(other));
  next.add(keyOf(change));
  return next;
}

/** Ticked at first: whatever needs no decision. */
export const tickedAtFirst = (changes: readonly LedgerChange[]): ReadonlySet<string> =>
  new Set(changes.filter((change) => change.conflict === null).map(keyOf));
