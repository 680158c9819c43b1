import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { ledgerWords } from '../words.ts';
import type { Selection } from './selection.ts';

type StatusLineProps = {
  readonly shown: { readonly first: number; readonly last: number };
  readonly total: number;
  readonly selection: Selection;
  readonly onCopy: () => void;
  readonly onUnselect: () => void;
};

/** Below a grid: which rows are in sight, how many are chosen, and what can be done with those. */
export function StatusLine({ shown, total, selection, onCopy, onUnselect }: StatusLineProps): ReactNode {
  const words = ledgerWords.use();
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
          <button type="button" className="link-button" onClick={onCopy}>
            {words.copySelected}
          </button>
          <button type="button" className="link-button" onClick={onUnselect}>
            {words.unselect}
          </button>
        </>
      ) : null}
      <span className="ledger-keys">{words.gridHelp}</span>
    </div>
  );
}
