import type { ReadDocument, TableBlock } from '../../document/read-document.ts';
import type { Place } from '../../shared/problem.ts';
import type { OrganisationCode, OrganisationProblem, OrganisationProblems } from '../problems.ts';
import { type SheetKey, sheetKeys, sheets } from './columns.ts';

/** A row as it stands in the file: its texts by header, and where each one is. */
export type SheetRow = {
  readonly sheet: string;
  /** The row's first filled cell. */
  readonly cell: string;
  /** Whether the sheet has the column at all: what it does not have stays as it is. */
  has(column: string): boolean;
  text(column: string): string;
  placeOf(column: string): Place;
};

export type ReadSheets = {
  readonly rows: { readonly [K in SheetKey]: readonly SheetRow[] };
  readonly problems: readonly OrganisationProblem[];
};

export const problemAt = <Code extends OrganisationCode>(
  code: Code,
  params: OrganisationProblems[Code],
  place: Place,
): OrganisationProblem => ({ code, params, place, severity: 'error' }) as unknown as OrganisationProblem;

/** Reads the sheets that bear one of our names. A sheet may have lines above its header; columns may stand in any order. */
export function readSheets(document: ReadDocument): ReadSheets {
  const rows: { [K in SheetKey]: SheetRow[] } = { agencies: [], aliases: [], groups: [], bodies: [], seats: [], posts: [] };
  const problems: OrganisationProblem[] = [];
  let found = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    const key = sheetKeys.find((each) => sheets[each].name === block.sheet?.trim());
    if (key === undefined) continue;
    found++;
    const read = readSheet(block, key);
    rows[key].push(...read.rows);
    problems.push(...read.problems);
  }
  if (found === 0) problems.push(problemAt('organisation/no-sheet', { sheets: sheetKeys.map((key) => sheets[key].name) }, {}));
  return { rows, problems };
}

const headerWithin = 8;

function readSheet(table: TableBlock, key: SheetKey): { readonly rows: SheetRow[]; readonly problems: OrganisationProblem[] } {
  const { name, columns, required } = sheets[key];
  const known: readonly string[] = columns;
  const clean = (text: string) => text.replace(/\s+/g, '');
  const headerAt = table.rows
    .slice(0, headerWithin)
    .findIndex((row) => row.filter((cell) => cell.mergedInto === undefined && known.includes(clean(cell.text))).length >= 2);
  const at = new Map((table.rows[headerAt] ?? []).map((cell, column) => [clean(cell.text), column]));
  const missing = required.filter((column) => !at.has(column));
  if (missing.length > 0)
    return {
      rows: [],
      problems: missing.map((column) => problemAt('organisation/column-missing', { column }, { sheet: name, field: column })),
    };
  const rows = table.rows.slice(headerAt + 1).flatMap((cells): SheetRow[] => {
    const first = cells.find((cell) => cell.text.trim() !== '');
    if (!first) return [];
    const cellOf = (column: string) => cells[at.get(column) ?? -1];
    return [
      {
        sheet: name,
        cell: first.reference,
        has: (column) => at.has(column),
        // A day keeps the form that days have here, whatever the sheet shows.
        text: (column) => {
          const cell = cellOf(column);
          return (cell?.value?.kind === 'day' ? cell.value.value : (cell?.text ?? '')).trim();
        },
        placeOf: (column) => {
          const cell = cellOf(column)?.reference;
          return { sheet: name, field: column, ...(cell === undefined ? {} : { cell }) };
        },
      },
    ];
  });
  return { rows, problems: [] };
}
