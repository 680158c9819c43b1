import { clauseWords } from '../../../../core/plan/clause-words.ts';
import type { Language } from '../../../i18n/language.ts';
import { formatInstant, joinNames } from '../../../ui/format.ts';
import { deadlineShort } from '../deadline/deadline-words.ts';
import type { MeasureRow, Party } from '../measures.ts';
import type { ColumnId } from './columns.ts';

export const namesOf = (parties: readonly Party[]): readonly string[] => parties.map((party) => party.name);

/** What a cell says, as plain text. */
export function cellText(row: MeasureRow, column: ColumnId, language: Language): string {
  switch (column) {
    case 'number':
      return String(row.number);
    case 'lead':
    case 'supporting':
    case 'implementing':
      return joinNames(namesOf(row[column]), language);
    case 'deadline':
      return deadlineShort(row.deadline, language);
    case 'outcome':
      return row.outcome ?? '';
    case 'clause':
      return clauseWords(row.clause);
    case 'document':
      return row.document.title;
    case 'changedAt':
      return formatInstant(row.changedAt);
    default:
      return row[column];
  }
}

/** A cell that a spreadsheet neither splits nor runs: one line, and nothing that begins like a formula. */
export function pastable(text: string): string {
  const line = text.replace(/\s*[\t\r\n]+\s*/g, ' ');
  return /^[=+\-@]/.test(line) ? ` ${line}` : line;
}

/** Rows for the clipboard, as spreadsheets paste them: cells parted by tabs, the heads of the columns first. */
export const textOfCells = <Row, Id extends string>(
  columns: readonly Id[],
  heads: { readonly [id in Id]: string },
  rows: readonly Row[],
  cellOf: (row: Row, column: Id) => string,
): string =>
  [columns.map((column) => heads[column]), ...rows.map((row) => columns.map((column) => cellOf(row, column)))]
    .map((cells) => cells.map(pastable).join('\t'))
    .join('\r\n');

export const rowsAsText = (
  rows: readonly MeasureRow[],
  columns: readonly ColumnId[],
  heads: { readonly [id in ColumnId]: string },
  language: Language,
): string => textOfCells(columns, heads, rows, (row, column) => cellText(row, column, language));

/**
 * Puts a text on the clipboard, on plain HTTP too, where the clipboard interface is missing. To be called while a press is handled.
 * @returns whether the browser allowed it
 */
export function copyAsText(text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  const isAllowed = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  return isAllowed && isTaken;
}
