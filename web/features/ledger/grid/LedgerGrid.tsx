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
  useMemo,
  useRef,
  useState,
} from 'react';
import { CellEditor } from './cells/CellEditor.tsx';
import { boundsOf, type CellRange, chosenIn, landing, oneCell, pastedCells, sizeOf } from './cells/cell-range.ts';
import { type Column, type Density, rowHeights } from './column-set.ts';
import { type Cursor, moveCursor } from './cursor.ts';
import { GridHead } from './GridHead.tsx';
import { cellId, type GridItem, GridRow } from './GridRow.tsx';
import { GroupRow } from './groups/GroupRow.tsx';
import { groupedLines, plainLines, type RowGroup } from './groups/lines.ts';
import { pastable } from './rows-as-text.ts';
import { nothingSelected, type Selection, selectAll, selectTo, toggleOne } from './selection.ts';

const headHeight = 36;
const tickWidth = 40;
/** Rows that may stand below the loaded ones as grey lines; the scroll bar grows as they come. */
const aheadRows = 2_000;

type LedgerGridProps<Row extends GridItem, Id extends string, Sort extends string> = {
  readonly label: string;
  /** Which keys work in it. */
  readonly help: string;
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
  /** What a cell says, for the clipboard and the footer. Without it only rows are copied. */
  readonly cellText?: (row: Row, column: Id) => string;
  /** The chosen cells changed; told once the keys are still. */
  readonly onCells?: (texts: readonly string[]) => void;
  /** Columns that can be typed into; what is typed or pasted is handed on, nothing is changed here. */
  readonly editable?: ReadonlySet<Id> | undefined;
  readonly onTyped?: (cells: readonly TypedCell<Row, Id>[], beyond: number) => void;
  /** Rows stand in groups; those listed in `openGroups` show their rows, all where it is null. */
  readonly groups?: readonly RowGroup[] | undefined;
  readonly openGroups?: readonly string[] | null;
  readonly onToggleGroup?: (key: string) => void;
  readonly ref?: Ref<{ readonly focus: () => void }>;
};

/** A text that somebody typed or pasted onto a cell. */
export type TypedCell<Row, Id> = { readonly row: Row; readonly column: Id; readonly text: string };

/**
 * The grid of a ledger, of measures or of tasks: only the rows in sight are drawn, frozen columns and head are plain sticky cells, and the keyboard moves
 * an active cell (`aria-activedescendant`), so that the focus is never lost with a row that scrolls away.
 */
export function LedgerGrid<Row extends GridItem, Id extends string, Sort extends string>(
  props: LedgerGridProps<Row, Id, Sort>,
): ReactNode {
  const { rows, total, columns, density, selection, onSelection, onOpen, onNeedMore, onRange } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { groups, openGroups, editable, onToggleGroup, onTyped } = props;
  const count = Math.max(rows.length, Math.min(total, rows.length + aheadRows));
  const lines = useMemo(
    () =>
      groups === undefined ? plainLines(count) : groupedLines(groups, (key) => openGroups == null || openGroups.includes(key)),
    [groups, openGroups, count],
  );
  const rowAt = (line: number): Row | undefined => {
    const at = lines.at(line);
    return at?.kind === 'row' ? rows[at.row] : undefined;
  };
  const [range, setRange] = useState<CellRange>(() => {
    const row = rows.findIndex((each) => each.id === props.startAt);
    return oneCell({ row: row === -1 ? 0 : lines.lineOf(row), column: 1 });
  });
  const cursor = range.focus;
  /** The cell being typed into, and what stands in its box at first. */
  const [typing, setTyping] = useState<{ readonly at: Cursor; readonly text: string } | null>(null);
  useImperativeHandle(props.ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }));

  const rowHeight = rowHeights[density];
  const virtualizer = useVirtualizer({
    count: lines.count,
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
    if (rows.length < total && lastDrawn >= lines.lineOf(rows.length) - 20) onNeedMore();
  }, [rows.length, total, lastDrawn, lines, onNeedMore]);

  const { range: drawn } = virtualizer;
  useEffect(() => {
    if (drawn) onRange(drawn.startIndex, drawn.endIndex);
  }, [drawn, onRange]);

  // Another filter or order begins at the top.
  const firstId = rows[0]?.id;
  const shownFirst = useRef(firstId);
  useEffect(() => {
    if (shownFirst.current === firstId) return;
    shownFirst.current = firstId;
    // Closing or opening a group changes the rows and not the place.
    if (groups !== undefined) return;
    setRange((before) => oneCell({ row: 0, column: before.focus.column }));
    scroller.current?.scrollTo({ top: 0 });
  }, [firstId, groups]);

  const order = useRef<readonly string[]>([]);
  order.current = rows.map((row) => row.id);
  const latest = useRef({ rowAt, selection });
  latest.current = { rowAt, selection };

  const { cellText, onCells } = props;
  /** The texts of the chosen cells, line by line; lines that are not loaded, or are a group's, say nothing. */
  const textsIn = (cells: CellRange): string[][] => {
    const { top, bottom, left, right } = boundsOf(cells);
    const texts: string[][] = [];
    for (let line = top; line <= bottom; line++) {
      const row = rowAt(line);
      if (row && cellText) texts.push(columns.slice(left, right + 1).map((column) => cellText(row, column.id)));
    }
    return texts;
  };
  const chosenTexts = useRef(textsIn);
  chosenTexts.current = textsIn;
  useEffect(() => {
    if (!onCells) return;
    const timer = setTimeout(() => onCells(sizeOf(range) > 1 ? chosenTexts.current(range).flat() : []), 60);
    return () => clearTimeout(timer);
  }, [range, onCells]);

  const typeInto = (at: Cursor, first: string | null): boolean => {
    const column = columns[at.column];
    const row = rowAt(at.row);
    if (!column || !row || !editable?.has(column.id) || !cellText) return false;
    setTyping({ at, text: first ?? cellText(row, column.id) });
    return true;
  };
  const stopTyping = (text: string | null, move: 'down' | 'along' | 'stay'): void => {
    const at = typing?.at;
    setTyping(null);
    if (at === undefined) return;
    const row = rowAt(at.row);
    const column = columns[at.column];
    if (move !== 'stay') scroller.current?.focus({ preventScroll: true });
    if (text !== null && row && column && cellText && text !== cellText(row, column.id))
      onTyped?.([{ row, column: column.id, text }], 0);
    else if (move === 'down') showCell({ row: Math.min(at.row + 1, lines.count - 1), column: at.column });
    else if (move === 'along') showCell({ row: at.row, column: Math.min(at.column + 1, columns.length - 1) });
  };
  const paste = (text: string): void => {
    const landed = landing(pastedCells(text), range).map(({ row, column, text: said }) => ({
      row: rowAt(row),
      column: columns[column]?.id,
      text: said,
    }));
    const cells = landed.flatMap(({ row, column, text: said }) =>
      row === undefined || column === undefined ? [] : [{ row, column, text: said }],
    );
    onTyped?.(cells, landed.length - cells.length);
  };

  const showCell = (to: Cursor, extend = false): void => {
    setRange((before) => (extend ? { anchor: before.anchor, focus: to } : oneCell(to)));
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
    const at = rowAt(cursor.row);
    const line = lines.at(cursor.row);
    const isFolding =
      event.key === 'Enter' ||
      event.key === ' ' ||
      event.key === (line?.kind === 'group' && line.isOpen ? 'ArrowLeft' : 'ArrowRight');
    if (line?.kind === 'group' && isFolding && !ctrlKey) {
      event.preventDefault();
      onToggleGroup?.(line.group.key);
      return;
    }
    const isLetter = event.key.length === 1 && event.key !== ' ' && event.key !== '/' && !ctrlKey;
    if ((event.key === 'F2' || isLetter) && typeInto(cursor, event.key === 'F2' ? null : event.key)) {
      event.preventDefault();
      return;
    }
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
    if (event.key === 'Escape' && (selection.ids.size > 0 || sizeOf(range) > 1)) {
      event.preventDefault();
      if (sizeOf(range) > 1) setRange(oneCell(cursor));
      else onSelection(nothingSelected);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const to = moveCursor(cursor, { key: event.key, ctrlKey }, { rows: lines.count, columns: columns.length, page });
    if (!to) return;
    event.preventDefault();
    showCell(to, event.shiftKey && cellText !== undefined);
  };

  const onPress = useCallback(
    (index: number, column: number, event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('input.grid-editor')) return;
      const to = { row: index, column };
      setRange((before) => (event.shiftKey ? { anchor: before.anchor, focus: to } : oneCell(to)));
      scroller.current?.focus({ preventScroll: true });
      const row = latest.current.rowAt(index);
      if (event.shiftKey) getSelection()?.removeAllRanges();
      else if (row && (event.ctrlKey || event.metaKey)) onSelection(toggleOne(latest.current.selection, row.id));
    },
    [onSelection],
  );
  const onTick = useCallback(
    (index: number, isThrough: boolean): void => {
      const row = latest.current.rowAt(index);
      const before = latest.current.selection;
      if (row) onSelection(isThrough ? selectTo(before, row.id, order.current) : toggleOne(before, row.id));
    },
    [onSelection],
  );

  const onToggleLine = (line: number): void => {
    const at = lines.at(line);
    setRange((before) => oneCell({ row: line, column: before.focus.column }));
    scroller.current?.focus({ preventScroll: true });
    if (at?.kind === 'group') onToggleGroup?.(at.group.key);
  };
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
      aria-rowcount={(groups === undefined ? total : lines.count) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-label={props.label}
      aria-description={props.help}
      aria-busy={props.isStale || undefined}
      aria-activedescendant={
        isCursorDrawn && lines.at(cursor.row) !== undefined
          ? cellId(gridId, cursor.row, lines.at(cursor.row)?.kind === 'group' ? 0 : cursor.column)
          : undefined
      }
      tabIndex={0}
      className={`grid grid-${density}${props.isStale ? ' grid-stale' : ''}`}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (getSelection()?.isCollapsed === false) return;
        const areRows = selection.ids.size > 0 && sizeOf(range) === 1;
        const text =
          areRows || !cellText
            ? props.onCopy()
            : textsIn(range)
                .map((cells) => cells.map(pastable).join('\t'))
                .join('\r\n');
        if (text === null) return;
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement || !editable || editable.size === 0) return;
        const text = event.clipboardData.getData('text/plain');
        if (text === '') return;
        event.preventDefault();
        paste(text);
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
        <div role="rowgroup" className="grid-body" style={{ height: lines.count * rowHeight }}>
          {items.map((item) => {
            const line = lines.at(item.index);
            const row = rowAt(item.index);
            if (line?.kind === 'group') {
              return (
                <GroupRow
                  key={item.key}
                  id={cellId(gridId, item.index, 0)}
                  group={line.group}
                  isOpen={line.isOpen}
                  isActive={item.index === cursor.row}
                  line={item.index}
                  top={item.start - headHeight}
                  columns={columns.length + 1}
                  onToggle={onToggleLine}
                />
              );
            }
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
                chosen={chosenIn(range, item.index)}
                editor={
                  typing?.at.row === item.index && row ? (
                    <CellEditor
                      label={props.heads[columns[typing.at.column]?.id ?? ('title' as Id)]}
                      text={typing.text}
                      onDone={stopTyping}
                      onCancel={() => stopTyping(null, 'down')}
                    />
                  ) : null
                }
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
