/**
 * Places in a text are counted in Unicode code points (`Span`), JavaScript slices by UTF-16 units. The two part wherever a rare
 * character (㐂 does not, 𠮷 does) or an emoji stands before the place.
 */

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Code points of a text; a lone surrogate counts as one, as iteration counts it. @example codePointLength('𠮷林') // 2 */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      length--;
      i++;
    }
  }
  return length;
}

/** The piece of a text between two places, for one slice. For many slices of one text make a `CodePointIndex`. */
export function codePointSlice(text: string, start: number, end?: number): string {
  return new CodePointIndex(text).slice(start, end);
}

/**
 * Code point places and UTF-16 offsets of one text, both ways. Building reads the text once; each look-up is constant time where
 * the text has no surrogate pair (nearly every official document), else a binary search over the pairs.
 */
export class CodePointIndex {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** The code point place of every surrogate pair, ascending. */
  private readonly pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (let i = 0; i < text.length - 1; i++) {
      if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
        pairs.push(i - pairs.length);
        i++;
      }
    }
    this.text = text;
    this.pairs = pairs;
    this.length = text.length - pairs.length;
  }

  /** The UTF-16 offset of a place; places outside the text are taken as its ends. */
  toUtf16(place: number): number {
    const inside = Math.min(Math.max(place, 0), this.length);
    return inside + this.pairsBefore(inside);
  }

  /** The place of the character at a UTF-16 offset; an offset between the halves of a pair belongs to the pair. */
  fromUtf16(offset: number): number {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // The pair at place p starts at UTF-16 offset p + (pairs before it).
      if ((this.pairs[middle] ?? 0) + middle < inside) low = middle + 1;
      else high = middle;
    }
    return inside - low;
  }

  slice(start: number, end: number = this.length): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  private pairsBefore(place: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
