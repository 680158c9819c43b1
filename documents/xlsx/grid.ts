import type { Cell } from '../../core/document/read-document.ts';
import type { Span } from '../../core/shared/span.ts';
import { limits } from '../archive/limits.ts';
import type { TextLayout } from '../layout.ts';
import { refuse } from '../problems.ts';
import { columnName, lastColumn, type Range, type Sheet } from './sheet.ts';

/** `span` is missing for a sheet that shows nothing. */
type Grid = { readonly span: Span | undefined; readonly hiddenRows: number; readonly hiddenColumns: number };

/**
 * Lays a sheet out as a full grid from A1 to the last cell that shows something, hidden rows and columns left out. `mergedInto`
 * counts rows and columns of this grid; `reference` keeps the sheet's own names.
 * @param take gets each row as soon as it is laid out
 */
export function layOutSheet(
  name: string,
  part: string,
  sheet: Sheet,
  layout: TextLayout,
  take: (row: readonly Cell[]) => void,
): Grid {
  const store = sheet.cells;
  const shownRows = store.rows.filter((row) => !row.isHidden);
  const lastRow = shownRows.reduce((last, { row }) => Math.max(last, row), 0);
  const isHiddenColumn = hiddenColumnTest(sheet);
  let width = 0;
  const hiddenWithContent = new Set<number>();
  for (const { from, to } of shownRows) {
    for (let at = from; at < to; at++) {
      const column = store.columns[at] ?? 0;
      if (isHiddenColumn(column)) hiddenWithContent.add(column);
      else if (column > width) width = column;
    }
  }
  const hidden = { hiddenRows: store.rows.length - shownRows.length, hiddenColumns: hiddenWithContent.size };
  if (width === 0) return { span: undefined, ...hidden };

  const columns = numbersTo(width).filter((column) => !isHiddenColumn(column));
  const hiddenRowNumbers = new Set(store.rows.filter((row) => row.isHidden).map((row) => row.row));
  if ((lastRow - hiddenRowNumbers.size) * columns.length > limits.gridCells) {
    refuse(
      'document/table-too-large',
      { sheet: name, rows: lastRow, columns: columns.length, limit: limits.gridCells },
      { sheet: name },
    );
  }
  const rowNumbers = numbersTo(lastRow).filter((row) => !hiddenRowNumbers.has(row));
  const byRow = new Map(store.rows.map((row) => [row.row, row]));
  const covers = coversOf(sheet.merges, rowNumbers, columns, (row, column) => store.find(byRow.get(row), column), part);

  const write = (at: number | undefined, reference: string): Cell => {
    if (at === undefined) return { start: layout.length, end: layout.length, text: '', reference };
    const text = store.texts[at] ?? '';
    const { start, end } = store.isString(at) ? layout.writeRun(text, store.nodes[at] ?? 0, 0, part) : layout.write(text);
    const value = store.valueOf(at);
    return value ? { start, end, text, reference, value } : { start, end, text, reference };
  };
  const start = layout.length;
  const origins = new Map<Cover, Cell>();
  for (let r = 0; r < rowNumbers.length; r++) {
    const number = rowNumbers[r] as number;
    const stored = byRow.get(number);
    let next = stored?.from ?? 0;
    const end = stored?.to ?? 0;
    const cells: Cell[] = [];
    for (let c = 0; c < columns.length; c++) {
      if (c > 0) layout.write('\t');
      const column = columns[c] as number;
      const reference = columnName(column) + number;
      while (next < end && (store.columns[next] ?? 0) < column) next++;
      const cover = covers.size > 0 ? covers.get(r * columns.length + c) : undefined;
      if (cover && (cover.row !== r || cover.column !== c)) {
        cells.push({ ...(origins.get(cover) as Cell), reference, mergedInto: { row: cover.row + 1, column: cover.column + 1 } });
        continue;
      }
      const cell = write(cover ? cover.cell : next < end && store.columns[next] === column ? next : undefined, reference);
      if (cover) origins.set(cover, cell);
      cells.push(cell);
    }
    layout.write('\n');
    take(cells);
  }
  return { span: { start, end: layout.length - 1 }, ...hidden };
}

type Cover = { readonly row: number; readonly column: number; readonly cell: number | undefined };

/**
 * The grid cells that a merge covers, each with the place of its origin: the first visible cell of the merge, which shows what the
 * merge's top left cell holds even where that one is hidden.
 */
function coversOf(
  merges: readonly Range[],
  rowNumbers: readonly number[],
  columns: readonly number[],
  find: (row: number, column: number) => number | undefined,
  part: string,
): Map<number, Cover> {
  const covers = new Map<number, Cover>();
  const width = columns.length;
  for (const merge of merges) {
    const top = firstAtLeast(rowNumbers, merge.top);
    const bottom = firstAtLeast(rowNumbers, merge.bottom + 1);
    const left = firstAtLeast(columns, merge.left);
    const right = firstAtLeast(columns, merge.right + 1);
    if (top >= bottom || left >= right) continue;
    const cover = { row: top, column: left, cell: find(merge.top, merge.left) };
    for (let r = top; r < bottom; r++) {
      for (let c = left; c < right; c++) {
        // Excel never writes merges that overlap; a file full of them is made to keep readers busy.
        if (covers.has(r * width + c)) refuse('document/corrupted', { part });
        covers.set(r * width + c, cover);
      }
    }
  }
  return covers;
}

/** The index of the first number that is not below a limit, in ascending numbers. */
function firstAtLeast(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hiddenColumnTest(sheet: Sheet): (column: number) => boolean {
  const isHidden = new Uint8Array(lastColumn + 1);
  for (const { from, to } of sheet.hiddenColumns) isHidden.fill(1, Math.max(from, 0), Math.min(to, lastColumn) + 1);
  return (column) => isHidden[column] === 1;
}

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
