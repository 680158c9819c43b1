import { type MouseEvent, memo, type ReactNode } from 'react';
import type { MeasureRow } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import type { Column } from './columns.ts';
import { MeasureCell } from './MeasureCell.tsx';

type GridRowProps = {
  readonly gridId: string;
  /** Undefined until its page has come. */
  readonly row: MeasureRow | undefined;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  /** The column the keyboard is at, where it is in this row; else -1. */
  readonly activeColumn: number;
  readonly today: string;
  readonly onPress: (index: number, column: number, event: MouseEvent) => void;
  readonly onTick: (index: number) => void;
  readonly onOpen: (id: string) => void;
};

export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`;

/** One row. Kept as it is while others change: moving the cursor draws two rows anew, not the screen. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { gridId, row, index, top, columns, isSelected, activeColumn, today } = props;
  const words = ledgerWords.use();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`grid-row${isSelected ? ' grid-row-selected' : ''}${activeColumn >= 0 ? ' grid-row-active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onDoubleClick={() => row && props.onOpen(row.id)}
    >
      <div role="gridcell" aria-colindex={1} className="grid-cell grid-tick">
        {row ? (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            aria-label={words.selectRow(String(row.number))}
            onChange={() => props.onTick(index)}
          />
        ) : null}
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          id={cellId(gridId, index, at)}
          role="gridcell"
          aria-colindex={at + 2}
          className={`grid-cell grid-${column.id}${column.isFrozen ? ' grid-frozen' : ''}${at === activeColumn ? ' grid-cell-active' : ''}`}
          onClick={(event) => props.onPress(index, at, event)}
        >
          {row ? <MeasureCell row={row} column={column.id} today={today} /> : <span className="grid-pending" />}
        </div>
      ))}
    </div>
  );
});
