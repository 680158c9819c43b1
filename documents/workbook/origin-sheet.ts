import type ExcelJS from 'exceljs';

/** The hidden sheet of an exported ledger: what was exported, so that what comes back is held against it cell by cell. */
export const originSheet = '落地';
export const originFormat = 'luodi-ledger/1';
/** The head of the hidden column that says which measure a row is. */
export const idHead = 'luodi-id';

export type WorkbookOrigin = {
  /** The code of the jurisdiction. */
  readonly jurisdiction: string;
  /** The id of the agency for which the workbook is, or null for the whole. */
  readonly agency: string | null;
  /** Of each row of the table the measure's id and version; null for the line of a group. */
  readonly rows: readonly ({ readonly id: string; readonly version: number } | null)[];
};

/** Writes the hidden sheet beside the table. @param heads of the table's columns @param texts what its cells say */
export function writeOrigin(
  book: ExcelJS.Workbook,
  origin: WorkbookOrigin,
  heads: readonly string[],
  texts: readonly (readonly (string | number)[])[],
): void {
  const sheet = book.addWorksheet(originSheet, { state: 'veryHidden' });
  sheet.addRow([originFormat, origin.jurisdiction, origin.agency ?? '']);
  sheet.addRow(['id', 'version', ...heads]);
  for (const [at, row] of origin.rows.entries()) if (row) sheet.addRow([row.id, row.version, ...(texts[at] ?? []).map(String)]);
}
