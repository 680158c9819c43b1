import { type MouseEvent, memo, type ReactNode } from 'react';
import { ledgerWords } from '../words.ts';
import type { Column } from './column-set.ts';

/** What a row of any grid has. */
export type GridItem = { readonly id: string; readonly number: number | string };

type GridRowProps<Row extends GridItem, Id extends string, Sort extends string> = {
  readonly gridId: string;
  /** Undefined until its page has come. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column<Id, Sort>[];
  readonly isSelected: boolean;
  /** The column the keyboard is at, where it is in this row; else -1. */
  readonly activeColumn: number;
  /** First and last chosen column of this row as 'first-last'; '' where none is. */
  readonly chosen: string;
  /** The box in place of the active cell while somebody types. */
  readonly editor: ReactNode;
  readonly renderCell: (row: Row, column: Id) => ReactNode;
  readonly onPress: (index: number, column: number, event: MouseEvent) => void;
  readonly onTick: (index: number, isThrough: boolean) => void;
  readonly onOpen: (id: string) => void;
};

export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`;

/** One row. Kept as it is while others change: moving the cursor draws two rows anew, not the screen. */
export const GridRow = memo(Row) as typeof Row;

function Row<Item extends GridItem, Id extends string, Sort extends string>(props: GridRowProps<Item, Id, Sort>): ReactNode {
  const { gridId, row, index, top, columns, isSelected, activeColumn, editor } = props;
  const [first = 1, last = 0] = props.chosen === '' ? [] : props.chosen.split('-').map(Number);
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
            onChange={(event) => props.onTick(index, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
          />
        ) : null}
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          id={cellId(gridId, index, at)}
          role="gridcell"
          aria-colindex={at + 2}
          className={`grid-cell grid-${column.id}${column.isFrozen ? ' grid-frozen' : ''}${at === activeColumn ? ' grid-cell-active' : ''}${at >= first && at <= last ? ' grid-cell-chosen' : ''}`}
          onClick={(event) => props.onPress(index, at, event)}
        >
          {at === activeColumn && editor ? editor : row ? props.renderCell(row, column.id) : <span className="grid-pending" />}
        </div>
      ))}
    </div>
  );
}
