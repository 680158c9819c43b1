import type { Cell, TableBlock } from '../../core/document/read-document.ts';
import { CodePointIndex } from '../../core/shared/code-points.ts';
import { limits } from '../archive/limits.ts';
import { refuse } from '../problems.ts';

/** A field with its UTF-16 range in the text: what stands inside the quotes where it is quoted. */
export type Field = { readonly text: string; readonly start: number; readonly end: number };
export type Row = { readonly fields: readonly Field[]; readonly start: number; readonly end: number };
type Scanned = Row & { readonly next: number };

/** One row from an offset on, after RFC 4180, and where the next one begins. */
export function scanRow(text: string, start: number, delimiter: string): Scanned {
  const fields: Field[] = [];
  let at = start;
  for (;;) {
    const field = scanQuoted(text, at, delimiter) ?? scanPlain(text, at, delimiter);
    fields.push({ text: field.text, start: field.start, end: field.end });
    at = field.after;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    const next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length);
    return { fields, start, end: at, next };
  }
}

function scanPlain(text: string, start: number, delimiter: string): Field & { after: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), start, end, after: end };
}

/** A quoted field, or undefined where the quote does not open one: it must end before a delimiter or a line end. */
function scanQuoted(text: string, start: number, delimiter: string): (Field & { after: number }) | undefined {
  if (text[start] !== '"') return undefined;
  let content = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    content += text.slice(from, quote);
    const after = text[quote + 1];
    if (after === '"') {
      content += '"';
      from = quote + 2;
      continue;
    }
    if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') return undefined;
    return { text: content, start: start + 1, end: quote, after: quote + 1 };
  }
}

/** Every row of a text; lines without any character are left out. */
export function scanRows(text: string, delimiter: string, limit = Number.POSITIVE_INFINITY): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < text.length && rows.length < limit; ) {
    const row = scanRow(text, at, delimiter);
    if (row.end > row.start) rows.push({ fields: row.fields, start: row.start, end: row.end });
    at = row.next;
  }
  return rows;
}

const delimiters = ['\t', ',', ';'] as const;

/**
 * The delimiter under which the first rows agree best on more than one column. A full-width comma never delimits: it belongs to
 * the sentences.
 */
export function sniffDelimiter(text: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const rows = scanRows(text.slice(0, 200_000), delimiter, 100);
    const widths = new Map<number, number>();
    for (const row of rows) widths.set(row.fields.length, (widths.get(row.fields.length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const score = width > 1 ? (count / rows.length) * 100 + Math.min(width, 50) : 0;
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
  }
  return best;
}

/** Rows as a full grid; a row that is too short gets empty cells at its end. */
export function tableOf(rows: readonly Row[], index: CodePointIndex): TableBlock {
  const width = rows.reduce((widest, row) => Math.max(widest, row.fields.length), 0);
  if (width * rows.length > limits.gridCells) {
    refuse('document/table-too-large', { sheet: '', rows: rows.length, columns: width, limit: limits.gridCells });
  }
  const grid = rows.map((row, r) => cellsOf(row, r + 1, width, index));
  return { kind: 'table', start: index.fromUtf16(rows[0]?.start ?? 0), end: index.fromUtf16(rows.at(-1)?.end ?? 0), rows: grid };
}

/** The rows of a delimited text one by one, none kept; each at least as wide as those before it. @throws Refusal */
export function* rowsOf(text: string): Generator<readonly Cell[]> {
  const index = new CodePointIndex(text);
  const delimiter = sniffDelimiter(text);
  let cells = 0;
  let rows = 0;
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const row = scanRow(text, at, delimiter);
    at = row.next;
    if (row.end === row.start) continue;
    rows += 1;
    width = Math.max(width, row.fields.length);
    cells += width;
    if (cells > limits.gridCells)
      refuse('document/table-too-large', { sheet: '', rows, columns: width, limit: limits.gridCells });
    yield cellsOf(row, rows, width, index);
  }
}

function cellsOf(row: Row, number: number, width: number, index: CodePointIndex): Cell[] {
  const cells: Cell[] = row.fields.map((field, c) => ({
    text: field.text,
    start: index.fromUtf16(field.start),
    end: index.fromUtf16(field.end),
    reference: `${number}行${c + 1}列`,
  }));
  const end = index.fromUtf16(row.end);
  while (cells.length < width) cells.push({ text: '', start: end, end, reference: `${number}行${cells.length + 1}列` });
  return cells;
}
