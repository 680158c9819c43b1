/** Places in a draft are UTF-16 offsets here, as the text box counts them; results of the check come in code points and are turned once. */
export type Stretch = { readonly from: number; readonly to: number };

/** One replacement: `[from, to)` of the text before became `length` characters. */
export type Edit = Stretch & { readonly length: number };

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The shortest single replacement that makes one text of the other; null where they are the same. It never cuts a surrogate pair.
 * @example editBetween('增长12%', '增长13%') // { from: 3, to: 4, length: 1 }
 */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  if (head > 0 && (isLow(before.charCodeAt(head)) || isLow(after.charCodeAt(head)))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail += 1;
  }
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  return { from: head, to: before.length - tail, length: after.length - tail - head };
}

/** Where a stretch of the text before stands after the edit; null where the edit reached into it. */
export function moved<Place extends Stretch>(place: Place, edit: Edit | null): Place | null {
  if (!edit || place.to <= edit.from) return place;
  if (place.from < edit.to) return null;
  const by = edit.length - (edit.to - edit.from);
  return { ...place, from: place.from + by, to: place.to + by };
}

const ends = /[。！？；!?\n]/g;

/** The sentence a stretch stands in, its end mark included, without the spaces around it. */
export const sentenceSpan = (text: string, place: Stretch): Stretch => sentencesIn(text)(place);

/** Sentences of one text, for many look-ups. */
export function sentencesIn(text: string): (place: Stretch) => Stretch {
  const stops = Array.from(text.matchAll(ends), (found) => found.index);
  /** The first stop at or after an offset, by its number. */
  const stopFrom = (offset: number): number => {
    let low = 0;
    let high = stops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((stops[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ from, to }) => {
    const before = stops[stopFrom(from) - 1];
    let start = before === undefined ? 0 : before + 1;
    let end = (stops[stopFrom(Math.max(to, start))] ?? text.length - 1) + 1;
    while (start < from && text.charAt(start).trim() === '') start += 1;
    while (end > to && text.charAt(end - 1).trim() === '') end -= 1;
    return { from: start, to: end };
  };
}

export function sentenceAround(text: string, place: Stretch): string {
  const { from, to } = sentenceSpan(text, place);
  return text.slice(from, to);
}

/** Paragraph and sentence within it, both counted from 1; empty lines are no paragraphs. */
export type Position = { readonly paragraph: number; readonly sentence: number };

export const positionOf = (text: string, from: number): Position => positionsIn(text)(from);

/** Positions in one text, for many look-ups. */
export function positionsIn(text: string): (from: number) => Position {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') starts.push(at);
    at += line.length + 1;
  }
  return (from) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return { paragraph: Math.max(low, 1), sentence: text.slice(starts[low - 1] ?? 0, from).split(/[。！？；!?]/).length };
  };
}
