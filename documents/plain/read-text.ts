import type { Block, Cell, DocumentFormat, ReadDocument } from '../../core/document/read-document.ts';
import { CodePointIndex } from '../../core/shared/code-points.ts';
import { type MarkedLine, mayBearMark } from '../classification-mark.ts';
import type { DocumentProblem } from '../problems.ts';
import { type Row, scanRow, scanRows, sniffDelimiter, tableOf } from './delimited.ts';

/** A .csv or .tsv file: one table. */
export function readDelimited(text: string, format: 'csv' | 'tsv', notes: readonly DocumentProblem[]): ReadDocument {
  const index = new CodePointIndex(text);
  const rows = scanRows(text, sniffDelimiter(text));
  return documentOf(index, format, rows.length > 0 ? [tableOf(rows, index)] : [], notes);
}

/**
 * Lines of text as paragraphs. Lines that follow each other with tabs in them are a table where at least two have the same number,
 * two or more: so WPS and Excel put cells on the clipboard.
 */
export function readLines(text: string, format: 'txt' | 'pasted', notes: readonly DocumentProblem[]): ReadDocument {
  const index = new CodePointIndex(text);
  const blocks: Block[] = [];
  for (let at = 0; at < text.length; ) {
    const rows = tabbedRows(text, at);
    if (isTable(rows)) {
      blocks.push(tableOf(rows, index));
      at = rows.at(-1)?.next ?? text.length;
      continue;
    }
    // Every line looked at is used up, so that many lines with single tabs stay linear.
    const end = rows.at(-1)?.next ?? at + 1;
    while (at < end && at < text.length) {
      const line = lineAt(text, at);
      blocks.push({
        kind: 'paragraph',
        start: index.fromUtf16(at),
        end: index.fromUtf16(line.end),
        text: text.slice(at, line.end),
        role: 'body',
      });
      at = line.next;
    }
  }
  return documentOf(index, format, blocks, notes);
}

/** The lines of a plain text where a classification mark could stand. */
export function* markedLines(document: ReadDocument): Generator<MarkedLine> {
  let lines = 0;
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') yield { text: block.text, where: 'page', isHead: lines++ < 12 };
      continue;
    }
    // Every sheet has a head of its own.
    if (block.sheet !== undefined) lines = 0;
    for (const row of block.rows) lines = yield* markedLinesOfRow(row, block.sheet, lines);
  }
}

/** The cells of a table's row where a mark could stand. @param lines rows with content before it @returns with it */
export function* markedLinesOfRow(row: readonly Cell[], sheet: string | undefined, lines: number): Generator<MarkedLine, number> {
  const where = sheet === undefined ? 'table' : 'sheet';
  if (lines >= 5) {
    for (const cell of row) if (!cell.mergedInto && mayBearMark(cell.text)) yield { text: cell.text, where, isHead: false };
    return lines;
  }
  const filled = row.filter((cell) => cell.text.trim() !== '' && !cell.mergedInto);
  for (const cell of filled) yield { text: cell.text, where, isHead: filled.length === 1 };
  return filled.length > 0 ? lines + 1 : lines;
}

function documentOf(
  index: CodePointIndex,
  format: DocumentFormat,
  blocks: readonly Block[],
  notes: readonly DocumentProblem[],
): ReadDocument {
  const whole = { part: '', node: 0, offset: 0, start: 0, end: index.length };
  return { format, text: index.text, blocks, runs: index.length > 0 ? [whole] : [], notes, properties: {} };
}

function tabbedRows(text: string, start: number): (Row & { next: number })[] {
  const rows: (Row & { next: number })[] = [];
  for (let at = start; at < text.length; ) {
    const row = scanRow(text, at, '\t');
    if (row.fields.length < 2) break;
    rows.push(row);
    at = row.next;
  }
  return rows;
}

function isTable(rows: readonly Row[]): boolean {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.fields.length, (counts.get(row.fields.length) ?? 0) + 1);
  return [...counts].some(([columns, count]) => columns >= 3 && count >= 2);
}

function lineAt(text: string, start: number): { end: number; next: number } {
  const pattern = /\r\n|[\r\n\v\f\u2028\u2029]/g;
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found ? { end: found.index, next: found.index + found[0].length } : { end: text.length, next: text.length };
}
