import { columnHeads, type EditableColumn, editableColumns } from '../../core/ledger/cell-problems.ts';
import { kindOf } from '../file-kind.ts';
import { checkSize } from '../read.ts';
import { columnName, readSheet, type Sheet } from '../xlsx/sheet.ts';
import { readWorkbook } from '../xlsx/workbook.ts';
import { idHead, originFormat, originSheet } from './origin-sheet.ts';

export type CellPlace = { readonly file: string; readonly sheet: string; readonly cell: string };

/** A cell of a workbook that no longer says what was exported. */
export type ReturnedCell = {
  readonly measure: string;
  /** The version that was exported; missing where the workbook no longer says it. */
  readonly version?: number;
  readonly column: EditableColumn;
  readonly text: string;
  readonly place: CellPlace;
};
type ReturnedProblem = { readonly code: string; readonly params: Record<string, unknown>; readonly place: CellPlace };

export type ReturnedWorkbook = {
  /** The id of the agency for which the workbook was split off; null for the whole ledger. */
  readonly agency: string | null;
  /** The code of the jurisdiction whose ledger it is; null where the workbook does not say. */
  readonly jurisdiction: string | null;
  readonly cells: readonly ReturnedCell[];
  readonly problems: readonly ReturnedProblem[];
};

const numberHead = '编号';
const columnOfHead = new Map(editableColumns.map((column) => [columnHeads.zh[column], column]));

type Read = { readonly text: string; readonly cell: string };
/** What was exported: by id the version, the number and the texts. */
type Origin = {
  readonly jurisdiction: string;
  readonly agency: string | null;
  readonly rows: ReadonlyMap<string, { readonly version: number; readonly texts: ReadonlyMap<string, string> }>;
};

/**
 * Reads a workbook of the ledger that was exported, edited by anyone with any program, and brought back: which cells changed, and
 * what cannot be taken. Rows may have been sorted, columns moved, sheets and files renamed: rows are known by their hidden ids.
 * @throws Refusal when the file cannot be read at all
 */
export function readReturnedWorkbook(bytes: Uint8Array, file: string): ReturnedWorkbook {
  checkSize(bytes, file);
  const kind = kindOf(bytes, file);
  const nothing = (code: string): ReturnedWorkbook => ({
    agency: null,
    jurisdiction: null,
    cells: [],
    problems: [{ code, params: { file }, place: { file, sheet: '', cell: '' } }],
  });
  if (kind.kind !== 'xlsx') return nothing('cell/no-table');
  const book = readWorkbook(kind.package);
  const sheets = book.sheets.map(({ name, part }) => ({ name, grid: gridOf(readSheet(kind.package.archive, part, book)) }));
  const origin = originOf(sheets.find((sheet) => sheet.name === originSheet)?.grid);
  const tables = sheets.flatMap(({ name, grid }) => {
    const head = name === originSheet ? -1 : grid.findIndex(isHead);
    return head === -1 ? [] : [{ name, head: grid[head] ?? [], rows: grid.slice(head + 1) }];
  });
  if (tables.length === 0) return nothing('cell/no-table');
  const cells: ReturnedCell[] = [];
  const problems: ReturnedProblem[] = [];
  for (const { name: sheet, head, rows } of tables) {
    const heads = head.map((cell) => cell?.text.replace(/\s/g, '') ?? '');
    for (const row of rows) {
      const found = rowOf(row, heads, origin);
      if (found === undefined) continue;
      const place = (cell: string): CellPlace => ({ file, sheet, cell });
      if ('code' in found) {
        problems.push({ code: found.code, params: found.params, place: place(found.cell) });
        continue;
      }
      const before = origin?.rows.get(found.id);
      for (const [at, name] of heads.entries()) {
        const read = row[at];
        const text = read?.text ?? '';
        const was = before?.texts.get(name);
        if (name === '' || name === idHead || (was !== undefined && isSame(text, was))) continue;
        const cell = read?.cell ?? `${columnName(at + 1)}${found.line}`;
        const column = columnOfHead.get(name);
        if (column !== undefined)
          cells.push({ measure: found.id, ...(before ? { version: before.version } : {}), column, text, place: place(cell) });
        else if (was !== undefined)
          problems.push(
            name === numberHead
              ? { code: 'cell/number-changed', params: { number: text }, place: place(cell) }
              : { code: 'cell/not-editable', params: { column: name }, place: place(cell) },
          );
      }
    }
  }
  return { agency: origin?.agency ?? null, jurisdiction: origin?.jurisdiction ?? null, cells, problems };
}

/** Full-width figures, other line ends and spaces at the edges are no change. */
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

type Grid = (Read | undefined)[][];

/** The cells of a sheet, rows and columns from 0, hidden ones included; a merge says in each of its cells what it shows. */
function gridOf(sheet: Sheet): Grid {
  const grid: Grid = [];
  for (const { row, from, to } of sheet.cells.rows) {
    const cells: (Read | undefined)[] = [];
    for (let at = from; at < to; at++) {
      const column = sheet.cells.columns[at] ?? 0;
      const value = sheet.cells.valueOf(at);
      // A day is a day whatever its format shows, in workbooks that count from 1904 too.
      const text = value?.kind === 'day' || value?.kind === 'number' ? value.value : (sheet.cells.texts[at] ?? '');
      cells[column - 1] = { text, cell: `${columnName(column)}${row}` };
    }
    grid[row - 1] = cells;
  }
  const rows = Array.from(grid, (row) => row ?? []);
  for (const { top, left, bottom, right } of sheet.merges) {
    const origin = rows[top - 1]?.[left - 1];
    if (origin === undefined || right - left > 200) continue;
    for (let row = top; row <= Math.min(bottom, rows.length); row++) {
      const cells = rows[row - 1];
      for (let column = left; cells && column <= right; column++)
        cells[column - 1] ??= { text: origin.text, cell: `${columnName(column)}${row}` };
    }
  }
  return rows;
}

const isHead = (row: readonly (Read | undefined)[]): boolean => {
  const known = row.filter((cell) => cell !== undefined && columnOfHead.has(cell.text.replace(/\s/g, '')));
  return new Set(known.map((cell) => cell?.text)).size >= 1 && row.some((cell) => cell?.text.replace(/\s/g, '') === numberHead);
};

function originOf(grid: Grid | undefined): Origin | undefined {
  const [meta, heads, ...rows] = grid ?? [];
  if (meta?.[0]?.text !== originFormat) return undefined;
  return {
    jurisdiction: meta[1]?.text ?? '',
    agency: meta[2]?.text || null,
    rows: new Map(
      rows.map((row) => [
        row[0]?.text ?? '',
        {
          version: Number(row[1]?.text ?? 0),
          texts: new Map((heads ?? []).map((head, at) => [head?.text ?? '', row[at]?.text ?? '']).slice(2) as [string, string][]),
        },
      ]),
    ),
  };
}

type FoundRow =
  | { readonly id: string; readonly line: string }
  | { readonly code: string; readonly params: Record<string, unknown>; readonly cell: string };

/** Which measure a row is: by its hidden id, else by its number; undefined for an empty row and for the line of a group. */
function rowOf(row: readonly (Read | undefined)[], heads: readonly string[], origin: Origin | undefined): FoundRow | undefined {
  const filled = row.filter((cell): cell is Read => cell !== undefined && cell.text.trim() !== '');
  const [first] = filled;
  if (first === undefined || new Set(filled.map((cell) => cell.text)).size === 1) return undefined;
  const line = first.cell.replace(/^[A-Z]+/, '');
  const id = row[heads.indexOf(idHead)]?.text ?? '';
  if (origin?.rows.has(id) || (origin === undefined && id !== '')) return { id, line };
  const number = row[heads.indexOf(numberHead)];
  const byNumber = [...(origin?.rows ?? [])].find(
    ([, { texts }]) => number !== undefined && texts.get(numberHead) === plain(number.text),
  );
  if (byNumber !== undefined) return { id: byNumber[0], line };
  const title = row[heads.indexOf(columnHeads.zh.title)];
  return { code: 'cell/row-new', params: { text: title?.text ?? first.text }, cell: title?.cell ?? first.cell };
}
