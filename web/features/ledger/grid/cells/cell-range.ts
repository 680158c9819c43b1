import { Decimal } from 'decimal.js';
import type { Cursor } from '../cursor.ts';

/** A rectangle of cells from where Shift was pressed first to where the cursor is. */
export type CellRange = { readonly anchor: Cursor; readonly focus: Cursor };

export const oneCell = (at: Cursor): CellRange => ({ anchor: at, focus: at });

/** First and last line and column of a range. */
export function boundsOf({ anchor, focus }: CellRange) {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInRange(range: CellRange, row: number, column: number): boolean {
  const { top, bottom, left, right } = boundsOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The chosen columns of a line as 'first-last', so that a row is drawn anew only where they change; '' for none or the one active cell. */
export function chosenIn(range: CellRange, line: number): string {
  const { top, bottom, left, right } = boundsOf(range);
  return line < top || line > bottom || sizeOf(range) === 1 ? '' : `${left}-${right}`;
}

export const sizeOf = (range: CellRange): number => {
  const { top, bottom, left, right } = boundsOf(range);
  return (bottom - top + 1) * (right - left + 1);
};

/** What the footer says of the chosen cells: how many say something, the sum of the numbers among them, the days they span. */
export type CellSummary = {
  readonly count: number;
  readonly numbers: number;
  readonly sum: string;
  readonly days: { readonly first: string; readonly last: string } | null;
};

export function summaryOf(texts: readonly string[]): CellSummary {
  const said = texts.filter((text) => text.trim() !== '');
  const numbers = said.map((text) => text.trim()).filter((text) => /^-?\d+(\.\d+)?$/.test(text));
  const days = said.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)).sort();
  const first = days[0];
  return {
    count: said.length,
    numbers: numbers.length,
    sum: numbers.reduce((sum, text) => sum.plus(text), new Decimal(0)).toString(),
    days: first === undefined ? null : { first, last: days.at(-1) ?? first },
  };
}

/**
 * The cells of a text from a spreadsheet's clipboard: parted by tabs, lines by line ends; a cell with either inside stands in quotes.
 * @example pastedCells('甲\t"乙\n丙"\r\n丁\t') // [['甲', '乙\n丙'], ['丁', '']]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === '\t') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else cell += letter;
  }
  end();
  return rows;
}

/** Where pasted cells land: from the range's corner; one copied cell fills the whole range. */
export function landing(
  cells: readonly (readonly string[])[],
  range: CellRange,
): { readonly row: number; readonly column: number; readonly text: string }[] {
  const { top, left, bottom, right } = boundsOf(range);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only === undefined)
    return cells.flatMap((line, down) => line.map((text, along) => ({ row: top + down, column: left + along, text })));
  const filled: { row: number; column: number; text: string }[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) filled.push({ row, column, text: only });
  return filled;
}
