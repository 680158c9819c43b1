import { CodePointIndex } from '../../../../core/shared/code-points.ts';
import type { PlanDocument } from '../../documents/plan-documents.ts';
import type { Measure } from '../measures.ts';

/** The clause around a measure, cut where the measure begins and ends. */
export type SentenceInClause = { readonly before: string; readonly sentence: string; readonly after: string };

/** How much of a clause stands around the measure: a chapter may run over pages. */
const around = 160;

/**
 * The words of a measure inside its clause, from the document's own text. A measure in a table stands in its row.
 * @returns null when the place does not lie in the text
 */
export function sentenceInClause(measure: Measure, document: PlanDocument): SentenceInClause | null {
  const { start, end } = measure.place;
  const text = new CodePointIndex(document.text);
  if (start < 0 || end > text.length || start >= end) return null;
  const clause = document.clauses.find((one) => one.no === measure.clause && one.start <= start && one.end >= end);
  const lineStart = document.text.lastIndexOf('\n', text.toUtf16(start) - 1) + 1;
  const lineBreak = document.text.indexOf('\n', text.toUtf16(end));
  const from = clause ? text.toUtf16(clause.start) : lineStart;
  const to = clause ? text.toUtf16(clause.end) : lineBreak === -1 ? document.text.length : lineBreak;
  const before = document.text.slice(from, text.toUtf16(start));
  const after = document.text.slice(text.toUtf16(end), to).trimEnd();
  return {
    before: before.length > around ? `…${before.slice(-around)}` : before,
    sentence: text.slice(start, end),
    after: after.length > around ? `${after.slice(0, around)}…` : after,
  };
}
