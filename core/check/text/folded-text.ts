import type { Span } from '../../shared/span.ts';
import { joinsOf } from './line-joining.ts';
import { simplify } from './traditional.ts';

/**
 * A text made even for reading: half-width digits and signs, simplified characters, no spaces or line breaks inside a sentence.
 * Every UTF-16 unit of `text` stands for one character of the original; `spanOf` leads back.
 */
export type FoldedText = {
  readonly text: string;
  /** Code point place of each unit of `text` in the original. */
  readonly places: readonly number[];
  readonly original: readonly string[];
  /** Places where a line break or page cut was taken out, as offsets into `text`; `isWide` where blank lines or captions stood between. */
  readonly joins: readonly { readonly at: number; readonly isWide: boolean }[];
};

const widths: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '．': '.',
  '－': '-',
  '−': '-',
  '＋': '+',
  '／': '/',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '﹣': '-',
  '（': '（',
  '）': '）',
  '︰': '：',
  '∶': '∶',
  '﹕': '：',
  ',': '，',
  ';': '；',
  '!': '！',
  '?': '？',
  '｡': '。',
  '﹐': '，',
  '“': '“',
  '”': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '＂': '"',
  '㎡': '㎡',
  '〔': '〔',
  '〕': '〕',
  '［': '[',
  '］': ']',
  '–': '—',
  '―': '—',
  '─': '—',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '•': '·',
  '‧': '·',
  '∙': '·',
};
/** Nearly every character of a text: no need to ask it anything else. */
const isHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

const isInvisible = (character: string): boolean => !isHan(character) && /[\u200b-\u200d\u2060\ufeff\u00ad]/.test(character);
const isSpace = (character: string): boolean => character !== '\n' && !isHan(character) && /[\s\u00a0\u3000]/.test(character);

const printableSpace = (character: string): string => (character === '\t' || !isSpace(character) ? character : ' ');

function fold(character: string): string {
  if (isHan(character)) return simplify(character);
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return String.fromCharCode(code - 0xfee0);
  if (code < 0x80 && !',;!?'.includes(character)) return character;
  return code > 0xffff ? '\ufffc' : (widths[character] ?? simplify(character));
}

/** Folds a text of any origin. Never throws; the work is proportional to the text. */
export function foldText(source: string): FoldedText {
  const original = Array.from(source);
  const characters: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const character = original[i] ?? '';
    if (isInvisible(character)) continue;
    if (character === '\r' && original[i + 1] === '\n') continue;
    const folded =
      character === '\r' || character === '\u2028' || character === '\u2029' || character === '\f' || character === '\v'
        ? '\n'
        : fold(character);
    characters.push(folded);
    places.push(i);
  }
  const lineJoins = joinsOf(characters.join(''));
  const kept: number[] = [];
  const joins: { at: number; isWide: boolean }[] = [];
  let join = 0;
  for (let i = 0; i < characters.length; i++) {
    const next = lineJoins[join];
    if (next && i === next.start) {
      joins.push({ at: kept.length, isWide: next.isWide });
      i = next.end - 1;
      join++;
      continue;
    }
    if (isSpace(characters[i] ?? '')) {
      let end = i;
      while (end < characters.length && isSpace(characters[end] ?? '')) end++;
      if (keepsSpace(characters, i, end)) kept.push(i);
      i = end - 1;
      continue;
    }
    kept.push(i);
  }
  return {
    text: kept.map((i) => printableSpace(characters[i] ?? '')).join(''),
    places: kept.map((i) => places[i] ?? 0),
    original,
    joins,
  };
}

const digit = /[0-9]/;
const word = /[A-Za-z0-9]/;

/** Whether the spaces in [start, end) part two things: columns, Latin words, two numbers. Other spaces are layout. */
function keepsSpace(characters: readonly string[], start: number, end: number): boolean {
  if (characters.slice(start, end).includes('\t')) return true;
  const before = characters[start - 1] ?? '\n';
  const after = characters[end] ?? '\n';
  if (before === '\n' || after === '\n') return false;
  if (end - start > 3) return true;
  const isNumberBefore = digit.test(before) || before === '.' || before === '，';
  if (isNumberBefore && (digit.test(after) || after === '.')) return !isBrokenNumber(characters, start, end);
  return word.test(before) && word.test(after) && !(digit.test(before) && !digit.test(after));
}

/** 2 18眼, 3 500人, 1 698.5亿元: one number with a space in it, told from "2024 2025年" by what stands around. */
function isBrokenNumber(characters: readonly string[], start: number, end: number): boolean {
  let left = start;
  while (left > 0 && /[0-9.，]/.test(characters[left - 1] ?? '')) left--;
  let right = end;
  while (right < characters.length && /[0-9.，]/.test(characters[right] ?? '')) right++;
  const head = characters.slice(left, start).join('');
  const tail = characters.slice(end, right).join('');
  const before = characters[left - 1] ?? '\n';
  if (/[A-Za-z\t表图第件]/.test(before)) return false;
  if (before === ' ' && digit.test(characters[left - 2] ?? '')) return tail.length >= 3 && /^\d{3}(?!\d)/.test(tail);
  if (/^(?:19|20)\d\d$/.test(head) && !tail.startsWith('.')) return false;
  if (!isGroup(head, tail) && !/[.，]$/.test(head) && !tail.startsWith('.')) return false;
  const after = characters[right] ?? '\n';
  if (head.endsWith('.') || tail.startsWith('.') || head.endsWith('，')) return true;
  if (after === ' ' && digit.test(characters[right + 1] ?? '') && !/^\d{3}$/.test(tail)) return false;
  return /[\u4e00-\u9fff%‰]/.test(after) || after === ' ';
}

/** 3 500 and 1 698.5 are grouped by thousands, 2 18 and 2 6.6 are short enough to be one number; 1200 85 are two. */
const isGroup = (head: string, tail: string): boolean =>
  /^\d{3}(?:\.\d+)?$/.test(tail) ? head.length <= 3 : head.length === 1 && (tail.split('.')[0] ?? '').length <= 2;

/** Where a piece [start, end) of the folded text stands in the original, in code points. */
export function spanOf(folded: FoldedText, start: number, end: number): Span {
  const first = folded.places[start] ?? folded.original.length;
  return { start: first, end: end <= start ? first : (folded.places[end - 1] ?? folded.original.length - 1) + 1 };
}

export const rawOf = (folded: FoldedText, span: Span): string => folded.original.slice(span.start, span.end).join('');
