import { saveFile } from '../../../ui/save-file.ts';
import type { checkWords } from '../words.ts';
import type { SummaryRow } from './summary.ts';

type Words = ReturnType<typeof checkWords.now>;

/** The name of a file made of a draft: without its ending, and without what no file system takes. */
export const baseName = (name: string, fallback: string): string =>
  name
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .trim() || fallback;

/** Plain text as Windows reads it without asking: UTF-8 with its mark. */
export function saveText(text: string, name: string): void {
  saveFile(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
}

const columns = ['text', 'position', 'verdict', 'arithmetic', 'handling', 'reason'] as const;
const widths = { text: 52, position: 14, verdict: 12, arithmetic: 56, handling: 22, reason: 18 } as const;

/** The rows as WPS and Excel open them. A cell that would be read as a formula is kept a text. */
export function csvOf(rows: readonly SummaryRow[], words: Words): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [
    [words.columns.number, ...columns.map((column) => words.columns[column])],
    ...rows.map((row, at) => [String(at + 1), ...columns.map((column) => row[column])]),
  ];
  return lines.map((line) => line.map(cell).join(',')).join('\r\n');
}

export function saveCsv(rows: readonly SummaryRow[], words: Words, name: string): void {
  saveFile(new Blob(['\ufeff', csvOf(rows, words)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** The sheet as a workbook that prints as offices print tables. */
export async function saveWorkbook(rows: readonly SummaryRow[], subtitle: string, words: Words, name: string): Promise<void> {
  const { writePrintedTable } = await import('../../../../documents/workbook/ledger-workbook.ts');
  const bytes = await writePrintedTable({
    title: words.sheetTitle,
    subtitle,
    sheet: words.sheetTitle,
    columns: [
      { header: words.columns.number, width: 6, align: 'center' },
      ...columns.map((column) => ({ header: words.columns[column], width: widths[column] })),
    ],
    rows: rows.map((row, at) => [at + 1, ...columns.map((column) => row[column])]),
    pageLabel: words.page,
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), `${name}.xlsx`);
}
