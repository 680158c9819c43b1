import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { changeWords, ledgerWords, viewWords } from '../words.ts';
import type { CellSummary } from './cells/cell-range.ts';
import type { Selection } from './selection.ts';

type StatusLineProps = {
  readonly shown: { readonly first: number; readonly last: number };
  readonly total: number;
  readonly selection: Selection;
  /** Of the chosen cells, where there are several. */
  readonly summary?: CellSummary | null;
  /** Changes the selected rows together; left out where the person may not. */
  readonly onBulk?: (() => void) | undefined;
  readonly onCopy: () => void;
  readonly onUnselect: () => void;
  /** Which keys work in the grid. */
  readonly help: string;
};

/** Below a grid: which rows are in sight, how many are chosen, and what can be done with those. */
export function StatusLine({ shown, total, selection, summary, onBulk, onCopy, onUnselect, help }: StatusLineProps): ReactNode {
  const words = ledgerWords.use();
  const change = changeWords.use();
  const last = Math.min(shown.last + 1, total);
  return (
    <div className="ledger-status">
      <span>
        {last > 0
          ? words.range(formatCount(shown.first + 1), formatCount(last), formatCount(total))
          : words.total(formatCount(total))}
      </span>
      <span className="ledger-selected" role="status">
        {selection.ids.size > 0 ? words.selected(formatCount(selection.ids.size)) : ''}
      </span>
      {selection.ids.size > 0 ? (
        <>
          {onBulk ? (
            <button type="button" className="link-button" onClick={onBulk}>
              {change.bulk}
            </button>
          ) : null}
          <button type="button" className="link-button" onClick={onCopy}>
            {words.copySelected}
          </button>
          <button type="button" className="link-button" onClick={onUnselect}>
            {words.unselect}
          </button>
        </>
      ) : null}
      {summary ? <CellNote summary={summary} /> : null}
      <span className="ledger-keys">{help}</span>
    </div>
  );
}

function CellNote({ summary }: { readonly summary: CellSummary }): ReactNode {
  const words = viewWords.use();
  return (
    <span className="ledger-cells" role="status">
      {words.cells(formatCount(summary.count))}
      {summary.numbers > 1 ? `　${words.sum(summary.sum)}` : ''}
      {summary.days ? `　${words.days(summary.days.first, summary.days.last)}` : ''}
    </span>
  );
}
