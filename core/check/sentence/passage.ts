import type { Figure } from '../figure.ts';
import type { Finding, FindingCode, FindingParams, Verdict } from '../finding.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { type Amount, amountOf } from './amount.ts';

/**
 * The signs that stand for figures in a passage: Ⓝ amount or count, Ⓟ per cent, Ⓓ points, Ⓜ multiple, Ⓣ span of time, Ⓡ range,
 * Ⓚ rank, Ⓨ year or date. Patterns over passages read like the sentences that they recognise.
 */
export const signs = 'ⓃⓅⒹⓂⓉⓇⓀⓎ';

/** One sentence (up to 。！？ or a paragraph's end) with each figure as one sign; names and ordinals stay words. */
export type Passage = {
  readonly line: string;
  /** The figure behind each sign, by its offset in `line`. */
  readonly figures: ReadonlyMap<number, number>;
  /** Code point place of each unit of `line`. */
  readonly places: readonly number[];
  readonly paragraph: number;
};

/** A text ready to be looked through. */
export type Reading = {
  readonly folded: FoldedText;
  readonly figures: readonly Figure[];
  readonly amounts: readonly (Amount | undefined)[];
  readonly passages: readonly Passage[];
};

const front = /(?:大约|约|将近|接近|近|超过|超|逾|突破|不低于|不少于|至少|最多|不超过|不高于|不足|不到|仅为|仅|只有|只)$/;
const behind = /^(?:以上|以下|以内|左右|上下|之多|有余|多|余)/;

export function readingOf(folded: FoldedText, figures: readonly Figure[]): Reading {
  const amounts = figures.map(amountOf);
  return { folded, figures, amounts, passages: passagesOf(folded, figures, amounts) };
}

/** A sentence that goes on longer is taken in pieces: no sentence of a document does, a hostile text may. */
const longest = 1000;

function passagesOf(
  folded: FoldedText,
  figures: readonly Figure[],
  amounts: readonly (Amount | undefined)[],
): readonly Passage[] {
  const passages: Passage[] = [];
  let line: string[] = [];
  let places: number[] = [];
  let at = new Map<number, number>();
  let paragraph = 0;
  let next = 0;
  const close = (): void => {
    if (line.length > 0) passages.push({ line: line.join(''), figures: at, places, paragraph });
    line = [];
    places = [];
    at = new Map();
  };
  for (let i = 0; i < folded.text.length; i++) {
    const place = folded.places[i] ?? 0;
    while (next < figures.length && (figures[next]?.end ?? 0) <= place) next++;
    const figure = figures[next];
    const sign = figure && place >= figure.start ? signOf(figure, amounts[next]) : undefined;
    if (figure && sign !== undefined) {
      if (figure.qualifier !== null) dropFront(line, places);
      at.set(line.length, next);
      line.push(sign);
      places.push(place);
      while (i + 1 < folded.text.length && (folded.places[i + 1] ?? 0) < figure.end) i++;
      next++;
      if (figure.qualifier !== null) i += behind.exec(folded.text.slice(i + 1, i + 4))?.[0].length ?? 0;
      continue;
    }
    const character = folded.text[i] ?? '';
    if (character === '\n') {
      close();
      paragraph++;
      continue;
    }
    line.push(signs.includes(character) ? '○' : character);
    places.push(place);
    if (line.length > longest && ('，；、'.includes(character) || line.length > 2 * longest)) {
      close();
      continue;
    }
    if ('。！？'.includes(character) && !'。！？”’）'.includes(folded.text[i + 1] ?? ' ')) close();
    else if ('”’）'.includes(character) && '。！？'.includes(folded.text[i - 1] ?? ' ')) close();
  }
  close();
  return passages;
}

function dropFront(line: string[], places: number[]): void {
  const found = front.exec(line.slice(-4).join(''));
  if (!found) return;
  line.length -= found[0].length;
  places.length -= found[0].length;
}

function signOf(figure: Figure, amount: Amount | undefined): string | undefined {
  switch (figure.kind) {
    case 'name':
    case 'ordinal':
      return undefined;
    case 'year':
    case 'date':
      return 'Ⓨ';
    case 'rank':
      return 'Ⓚ';
    case 'range':
      return 'Ⓡ';
    default:
      break;
  }
  switch (amount?.unit.dimension) {
    case undefined:
      return 'Ⓡ';
    case 'share':
      return 'Ⓟ';
    case 'points':
      return 'Ⓓ';
    case 'multiple':
      return 'Ⓜ';
    case 'time':
      return 'Ⓣ';
    default:
      return 'Ⓝ';
  }
}

/** The amount behind the sign at an offset of a passage. */
export function amountAt(reading: Reading, passage: Passage, offset: number): Amount | undefined {
  const index = passage.figures.get(offset);
  return index === undefined ? undefined : reading.amounts[index];
}

/** A finding over figures; its range goes from the first to the last of them, unless one is given. */
export function findingOf<Code extends FindingCode>(
  reading: Reading,
  code: Code,
  verdict: Verdict,
  indexes: readonly number[],
  params: FindingParams[Code],
  range?: { readonly start: number; readonly end: number },
): Finding {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b);
  const own = sorted.flatMap((index) => reading.figures[index] ?? []);
  return {
    code,
    verdict,
    figures: sorted,
    start: range?.start ?? own[0]?.start ?? 0,
    end: range?.end ?? own.at(-1)?.end ?? 0,
    params,
  } as Finding;
}

/** Where a stretch of a passage stands in the text. */
export function placeOf(passage: Passage, start: number, end: number): { readonly start: number; readonly end: number } {
  const first = passage.places[start] ?? 0;
  return { start: first, end: Math.max(first, passage.places[end - 1] ?? first) + 1 };
}

/** The words in front of a sign, back to the mark or sign before them. */
export function labelBefore(passage: Passage, offset: number): string {
  let start = offset;
  while (start > 0 && !/[，、；：。（）]/.test(passage.line[start - 1] ?? '') && !passage.figures.has(start - 1)) start--;
  return passage.line.slice(start, offset);
}

/** The passage with figures printed again: for what a reader is shown. */
export function wordsOf(reading: Reading, passage: Passage, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at++) {
    const index = passage.figures.get(at);
    words += index === undefined ? (passage.line[at] ?? '') : (reading.figures[index]?.raw.replace(/\s/g, '') ?? '');
  }
  return words;
}
