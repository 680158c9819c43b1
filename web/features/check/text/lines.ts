import type { Mark } from '../result/items.ts';

export type Piece = { readonly text: string; readonly mark: Mark | null };

/** One line of the draft, cut where marks begin and end. */
export type Line = { readonly from: number; readonly pieces: readonly Piece[] };

/** The lines of a text with its marks, which stand in order and apart. */
export function linesOf(text: string, marks: readonly Mark[]): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    const pieces: Piece[] = [];
    let at = offset;
    for (let mark = marks[next]; mark && mark.from < end; mark = marks[next]) {
      const [from, to] = [Math.max(mark.from, at), Math.min(mark.to, end)];
      if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
      if (to > from) pieces.push({ text: text.slice(from, to), mark });
      at = Math.max(at, to);
      // A figure that a line break cuts goes on in the next line.
      if (mark.to > end) break;
      next += 1;
    }
    if (at < end) pieces.push({ text: text.slice(at, end), mark: null });
    lines.push({ from: offset, pieces });
    offset = end + 1;
  }
  return lines;
}

const sameItems = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === b || (a !== undefined && a.length === b?.length && a.every((key, at) => key === b[at]));

/** Whether two lines are drawn alike; where they stand does not matter. */
export const looksAlike = (a: Line, b: Line): boolean =>
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, at) => {
    const other = b.pieces[at];
    return (
      other !== undefined &&
      piece.text === other.text &&
      piece.mark?.kind === other.mark?.kind &&
      sameItems(piece.mark?.items, other.mark?.items)
    );
  });
