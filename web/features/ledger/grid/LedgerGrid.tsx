import './grid.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { ledgerWords } from '../words.ts';
import { type Column, type Density, rowHeights } from './column-set.ts';
import { type Cursor, moveCursor } from './cursor.ts';
import { GridHead } from './GridHead.tsx';
import { cellId, type GridItem, GridRow } from './GridRow.tsx';
import { nothingSelected, type Selection, selectAll, selectOne, selectTo, toggleOne } from './selection.ts';

const headHeight = 36;
const tickWidth = 40;
/** Rows that may stand below the loaded ones as grey lines; the scroll bar grows as they come. */
const aheadRows = 2_000;

type LedgerGridProps<Row extends GridItem, Id extends string, Sort extends string> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly columns: readonly Column<Id, Sort>[];
  readonly heads: { readonly [id in Id]: string };
  /** Kept as it is while nothing in it changes, so that rows are drawn anew only where they change. */
  readonly renderCell: (row: Row, column: Id) => ReactNode;
  readonly density: Density;
  readonly sort: Sort;
  readonly nextSort: (column: Column<Id, Sort>, current: Sort) => Sort;
  readonly selection: Selection;
  /** The row to begin at, where one comes back from its page. */
  readonly startAt: string | null;
  readonly isStale: boolean;
  readonly onSelection: (selection: Selection) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onResize: (id: Id, width: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onNeedMore: () => void;
  readonly onCopy: () => string | null;
  readonly onRange: (first: number, last: number) => void;
  readonly ref?: Ref<{ readonly focus: () => void }>;
};

/**
 * The grid of a ledger, of measures or of tasks: only the rows in sight are drawn, frozen columns and head are plain sticky cells, and the keyboard moves
 * an active cell (`aria-activedescendant`), so that the focus is never lost with a row that scrolls away.
 */
export function LedgerGrid<Row extends GridItem, Id extends string, Sort extends string>(
  props: LedgerGridProps<Row, Id, Sort>,
): ReactNode {
  const { rows, total, columns, density, selection, onSelection, onOpen, onNeedMore, onRange } = props;
  const words = ledgerWords.use();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Cursor>(() => ({
    row: Math.max(
      0,
      rows.findIndex((row) => row.id === props.startAt),
    ),
    column: 1,
  }));
  useImperativeHandle(props.ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }));

  const rowHeight = rowHeights[density];
  const count = Math.max(rows.length, Math.min(total, rows.length + aheadRows));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: () => Math.max(0, (cursor.row - 4) * rowHeight),
  });
  // The virtualizer keeps the heights it measured: another density is another measure.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the height changes
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const lastDrawn = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (rows.length < total && lastDrawn >= rows.length - 20) onNeedMore();
  }, [rows.length, total, lastDrawn, onNeedMore]);

  const { range } = virtualizer;
  useEffect(() => {
    if (range) onRange(range.startIndex, range.endIndex);
  }, [range, onRange]);

  // Another filter or order begins at the top.
  const firstId = rows[0]?.id;
  const shownFirst = useRef(firstId);
  useEffect(() => {
    if (shownFirst.current === firstId) return;
    shownFirst.current = firstId;
    setCursor((before) => ({ row: 0, column: before.column }));
    scroller.current?.scrollTo({ top: 0 });
  }, [firstId]);

  const order = useRef<readonly string[]>([]);
  order.current = rows.map((row) => row.id);
  const latest = useRef({ rows, selection });
  latest.current = { rows, selection };

  const showCell = (to: Cursor): void => {
    setCursor(to);
    virtualizer.scrollToIndex(to.row, { align: 'auto' });
    const box = scroller.current;
    const column = columns[to.column];
    if (!box || !column || column.isFrozen) return;
    const frozen = tickWidth + columns.filter((one) => one.isFrozen).reduce((sum, one) => sum + one.width, 0);
    const cell =
      document.getElementById(cellId(gridId, to.row, to.column)) ?? box.querySelectorAll('[role=columnheader]')[to.column + 1];
    if (!(cell instanceof HTMLElement)) return;
    const left = cell.offsetLeft;
    if (left < box.scrollLeft + frozen) box.scrollLeft = left - frozen;
    else if (left + cell.offsetWidth > box.scrollLeft + box.clientWidth)
      box.scrollLeft = left + cell.offsetWidth - box.clientWidth;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement || event.altKey) return;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const at = rows[cursor.row];
    if (ctrlKey && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      onSelection(selectAll(order.current));
      return;
    }
    if (event.key === 'Enter' && at) {
      event.preventDefault();
      onOpen(at.id);
      return;
    }
    if (event.key === ' ' && at) {
      event.preventDefault();
      onSelection(toggleOne(selection, at.id));
      return;
    }
    if (event.key === 'Escape' && selection.ids.size > 0) {
      event.preventDefault();
      onSelection(nothingSelected);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const to = moveCursor(cursor, { key: event.key, ctrlKey }, { rows: count, columns: columns.length, page });
    if (!to) return;
    event.preventDefault();
    if (event.shiftKey && to.row !== cursor.row) {
      const from = selection.anchor === null && at ? selectOne(at.id) : selection;
      const target = rows[to.row];
      if (target) onSelection(selectTo(from, target.id, order.current));
    }
    showCell(to);
  };

  const onPress = useCallback(
    (index: number, column: number, event: MouseEvent): void => {
      setCursor({ row: index, column });
      scroller.current?.focus({ preventScroll: true });
      const row = latest.current.rows[index];
      if (!row || (event.target instanceof Element && event.target.closest('a'))) return;
      if (event.shiftKey) {
        getSelection()?.removeAllRanges();
        onSelection(selectTo(latest.current.selection, row.id, order.current));
      } else if (event.ctrlKey || event.metaKey) onSelection(toggleOne(latest.current.selection, row.id));
      else onSelection(selectOne(row.id));
    },
    [onSelection],
  );
  const onTick = useCallback(
    (index: number): void => {
      const row = latest.current.rows[index];
      if (row) onSelection(toggleOne(latest.current.selection, row.id));
    },
    [onSelection],
  );

  const isAllSelected = rows.length > 0 && selection.ids.size >= rows.length;
  const template = [
    `${tickWidth}px`,
    ...columns.map((column) => (column.id === 'title' ? `minmax(${column.width}px, 1fr)` : `${column.width}px`)),
  ].join(' ');
  const style = {
    '--grid-columns': template,
    '--grid-row-height': `${rowHeight}px`,
    '--grid-number-left': `${tickWidth}px`,
    '--grid-title-left': `${tickWidth + (columns[0]?.width ?? 0)}px`,
    minWidth: tickWidth + columns.reduce((sum, column) => sum + column.width, 0),
  } as CSSProperties;
  const isCursorDrawn = items.some((item) => item.index === cursor.row);

  return (
    <div
      ref={scroller}
      role="grid"
      // The whole table, not the part of it that is drawn.
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-label={props.label}
      aria-description={words.gridHelp}
      aria-busy={props.isStale || undefined}
      aria-activedescendant={isCursorDrawn && rows[cursor.row] ? cellId(gridId, cursor.row, cursor.column) : undefined}
      tabIndex={0}
      className={`grid grid-${density}${props.isStale ? ' grid-stale' : ''}`}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (getSelection()?.isCollapsed === false) return;
        const text = props.onCopy();
        if (text === null) return;
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
      }}
    >
      <div className="grid-canvas" style={style}>
        <GridHead
          columns={columns}
          heads={props.heads}
          sort={props.sort}
          nextSort={props.nextSort}
          onSort={props.onSort}
          onResize={props.onResize}
          isAllSelected={isAllSelected}
          onTickAll={() => onSelection(isAllSelected ? nothingSelected : selectAll(order.current))}
        />
        <div role="rowgroup" className="grid-body" style={{ height: count * rowHeight }}>
          {items.map((item) => {
            const row = rows[item.index];
            return (
              <GridRow
                key={item.key}
                gridId={gridId}
                row={row}
                index={item.index}
                top={item.start - headHeight}
                columns={columns}
                isSelected={row !== undefined && selection.ids.has(row.id)}
                activeColumn={item.index === cursor.row ? cursor.column : -1}
                renderCell={props.renderCell}
                onPress={onPress}
                onTick={onTick}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
