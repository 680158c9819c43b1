import { CodePointIndex } from '../../../../../core/shared/code-points.ts';
import type { PlanDraft } from '../../drafts.ts';

/** What a run of characters is to the measure it belongs to. */
export type Part = 'text' | 'responsibility' | 'deadline';

export type Piece = { readonly text: string; readonly measure: number | null; readonly part: Part | null };

/** One paragraph or table row of the original. */
export type OriginalLine = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'row';
  /** The outline level where a clause begins here; 0 for running text. */
  readonly level: number;
  readonly cells: readonly (readonly Piece[])[];
  /** How wide each cell of a row is drawn against the others: the same for every row of a table. */
  readonly widths: readonly number[];
  /** Keys of the measures whose sentence begins here. */
  readonly opens: readonly number[];
};

type Mark = { readonly start: number; readonly end: number; readonly measure: number; readonly part: Part };
type Source = Pick<PlanDraft, 'text' | 'blocks' | 'clauses'> & {
  readonly measures: readonly Pick<PlanDraft['measures'][number], 'key' | 'place' | 'responsibilityPlace' | 'deadlinePlace'>[];
};

const rank: Record<Part, number> = { text: 0, responsibility: 1, deadline: 2 };

/** The original as lines, each cut into the runs that belong to a measure; of marks that overlap the narrower part wins. */
export function originalLines({ text, blocks, clauses, measures }: Source): readonly OriginalLine[] {
  const index = new CodePointIndex(text);
  const marks: Mark[] = measures
    .flatMap(({ key, place, responsibilityPlace, deadlinePlace }) => [
      { ...place, measure: key, part: 'text' as const },
      ...(responsibilityPlace ? [{ ...responsibilityPlace, measure: key, part: 'responsibility' as const }] : []),
      ...(deadlinePlace ? [{ ...deadlinePlace, measure: key, part: 'deadline' as const }] : []),
    ])
    .sort((a, b) => a.start - b.start);
  const widths = columnWidths(blocks, index);
  return blocks
    .map((block, at): OriginalLine => {
      const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
      const clause = clauses.find((one) => one.start >= block.start && one.start < block.end);
      const cells = block.kind === 'row' ? withoutRepeats(block.cells, index) : [{ start: block.start, end: block.end }];
      return {
        start: block.start,
        end: block.end,
        kind: block.kind,
        level: block.kind === 'row' ? 0 : (clause?.level ?? block.headingLevel ?? 0),
        cells: cells.map((cell) => cut(cell.start, cell.end, inside, index)),
        widths: cells.length === 1 ? [1] : (widths[at] ?? []),
        opens: measures.filter(({ place }) => place.start >= block.start && place.start < block.end).map(({ key }) => key),
      };
    })
    .filter((line) => line.cells.some((cell) => cell.some((piece) => piece.text.trim() !== '')));
}

type Span = { readonly start: number; readonly end: number };

/** A cell merged over the whole row is repeated in each of its columns: one is enough to read. */
function withoutRepeats(cells: readonly Span[], index: CodePointIndex): readonly Span[] {
  const [first] = cells;
  if (!first) return cells;
  const text = index.slice(first.start, first.end);
  return cells.every((cell) => index.slice(cell.start, cell.end) === text) ? [first] : cells;
}

/** For every row the widths of its table's columns, from the length of what stands in them. */
function columnWidths(blocks: PlanDraft['blocks'], index: CodePointIndex): readonly (readonly number[])[] {
  const widths: (readonly number[])[] = [];
  let table: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'row' || (table.length > 0 && table.length !== block.cells.length)) table = [];
    if (block.kind === 'row') {
      if (table.length === 0) table = block.cells.map(() => 4);
      if (withoutRepeats(block.cells, index).length > 1) {
        for (const [at, cell] of block.cells.entries())
          table[at] = Math.max(table[at] ?? 4, Math.min(30, Math.sqrt(cell.end - cell.start) * 3));
      }
    }
    // Filled further by the rows that follow, and the same for all of them.
    widths.push(table);
  }
  return widths;
}

function cut(start: number, end: number, marks: readonly Mark[], index: CodePointIndex): readonly Piece[] {
  const bounds = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((bound) => bound >= start && bound <= end)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [at, from] of bounds.entries()) {
    const to = bounds[at + 1];
    if (to === undefined) break;
    const mark = marks
      .filter((one) => one.start <= from && one.end >= to)
      .reduce<Mark | null>((best, one) => (best === null || rank[one.part] > rank[best.part] ? one : best), null);
    const piece = { text: index.slice(from, to), measure: mark?.measure ?? null, part: mark?.part ?? null };
    const last = pieces.at(-1);
    if (last && last.measure === piece.measure && last.part === piece.part)
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

/** The line that holds a place, for scrolling to it. */
export const lineAt = (lines: readonly OriginalLine[], place: number): OriginalLine | undefined =>
  lines.find((line) => place >= line.start && place < line.end);
