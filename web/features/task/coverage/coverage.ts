import type { TaskSearch } from '../grid/task-search.ts';

/** What stands in a row of the coverage. `deployed` counts what was handed over and not given back, received or not. */
export type Counts = {
  readonly deployed: number;
  readonly received: number;
  readonly receiptOverdue: number;
  readonly returned: number;
  readonly named: number;
};
export const countNames = ['deployed', 'received', 'receiptOverdue', 'returned', 'named', 'unnamed'] as const;

/** The filter of the ledger of tasks behind each number. */
export const doorOf: { readonly [name in (typeof countNames)[number]]: TaskSearch } = {
  deployed: { state: ['deployed', 'received'] },
  received: { state: 'received' },
  receiptOverdue: { state: 'deployed', receiptOverdue: true },
  returned: { state: 'returned' },
  named: { state: 'received', named: 'named' },
  unnamed: { state: 'received', named: 'unnamed' },
};

/** A share in whole per cent, cut and not rounded up: 99.6 % is not all. '—' where there is nothing to take a share of. */
export const shareOf = (part: number, whole: number): string => (whole === 0 ? '—' : `${Math.floor((part * 100) / whole)}%`);

export const sumOf = (rows: readonly Counts[]): Counts =>
  rows.reduce(
    (sum, row) => ({
      deployed: sum.deployed + row.deployed,
      received: sum.received + row.received,
      receiptOverdue: sum.receiptOverdue + row.receiptOverdue,
      returned: sum.returned + row.returned,
      named: sum.named + row.named,
    }),
    { deployed: 0, received: 0, receiptOverdue: 0, returned: 0, named: 0 },
  );
