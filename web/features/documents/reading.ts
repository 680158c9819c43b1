import { CodePointIndex } from '../../../core/shared/code-points.ts';
import type { PlanDocument } from './plan-documents.ts';

/** A run of characters inside a line that belongs to one measure, or to none. */
export type Piece = { readonly text: string; readonly measure: string | null; readonly number: number | null };

/** One paragraph or table row of the document. */
export type Line = {
  /** Where it begins, in code points. */
  readonly start: number;
  readonly kind: 'paragraph' | 'row';
  /** The outline level where a clause begins here; 0 for running text. */
  readonly level: number;
  /** The clause that begins here. */
  readonly clause: string | null;
  /** A row's cells, or the one text of a paragraph. */
  readonly cells: readonly (readonly Piece[])[];
  /** The measures whose words begin in this line. */
  readonly opens: readonly { readonly measure: string; readonly number: number }[];
};

/**
 * The document as lines to be read: which clause begins where, and which words belong to which measure. Places are code points;
 * lines are cut at the text's own line ends, rows at their tabs.
 */
export function linesOf(document: PlanDocument): readonly Line[] {
  const index = new CodePointIndex(document.text);
  const marks = document.measureAt
    .map((mark) => ({ ...mark, from: index.toUtf16(mark.start), to: index.toUtf16(mark.end) }))
    .sort((a, b) => a.from - b.from);
  const clauses = [...document.clauses]
    .map((clause) => ({ ...clause, from: index.toUtf16(clause.start) }))
    .sort((a, b) => a.from - b.from);
  const lines: Line[] = [];
  let offset = 0;
  let firstMark = 0;
  let firstClause = 0;
  for (const raw of document.text.split('\n')) {
    const end = offset + raw.length;
    while ((marks[firstMark]?.to ?? Number.POSITIVE_INFINITY) <= offset) firstMark += 1;
    while ((clauses[firstClause]?.from ?? Number.POSITIVE_INFINITY) < offset) firstClause += 1;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (text.trim() !== '') {
      const inside = marks.slice(firstMark).filter((mark) => mark.from < end && mark.to > offset);
      const clause = clauses[firstClause];
      const begins = clause !== undefined && clause.from <= end ? clause : undefined;
      let at = offset;
      const cells = text.split('\t').map((cell) => {
        const pieces = piecesOf(cell, at, inside);
        at += cell.length + 1;
        return pieces;
      });
      lines.push({
        start: index.fromUtf16(offset),
        kind: cells.length > 1 ? 'row' : 'paragraph',
        level: cells.length > 1 ? 0 : (begins?.level ?? 0),
        clause: begins?.no ?? null,
        cells,
        opens: inside.filter((mark) => mark.from >= offset).map(({ measure, number }) => ({ measure, number })),
      });
    }
    offset = end + 1;
  }
  return lines;
}

type Mark = { readonly measure: string; readonly number: number; readonly from: number; readonly to: number };

function piecesOf(text: string, offset: number, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(at, mark.from - offset);
    const to = Math.min(text.length, mark.to - offset);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), measure: null, number: null });
    pieces.push({ text: text.slice(from, to), measure: mark.measure, number: mark.number });
    at = to;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), measure: null, number: null });
  return pieces;
}
