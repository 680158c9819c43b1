import { CodePointIndex } from '../../shared/code-points.ts';
import type { Span } from '../../shared/span.ts';

/** The text of a document with its places, shared by all passages cut from it. */
export class Source {
  readonly text: string;
  private readonly index: CodePointIndex;

  constructor(text: string) {
    this.text = text;
    this.index = new CodePointIndex(text);
  }

  /** The span of code points of a half-open range of UTF-16 offsets. */
  span(start: number, end: number): Span {
    return { start: this.index.fromUtf16(start), end: this.index.fromUtf16(end) };
  }

  /** A passage over a table cell, the doubled quotation marks of delimited files taken as one. */
  cell(cell: Span & { readonly text: string }): Passage {
    const passage = this.passage(cell);
    if (!passage.text.includes('""') || cell.text.includes('""')) return passage;
    return passage.without([...passage.text.matchAll(/""/g)].map((match) => [match.index, match.index + 1] as const));
  }

  /** A passage over a span of the text. */
  passage(span: Span): Passage {
    return this.read(this.index.toUtf16(span.start), this.index.toUtf16(span.end));
  }

  /** The UTF-16 range of a span. */
  range(span: Span): readonly [number, number] {
    return [this.index.toUtf16(span.start), this.index.toUtf16(span.end)];
  }

  read(start: number, end: number): Passage {
    let clean = '';
    const at: number[] = [];
    for (let i = start; i < end; i++) {
      const unit = this.text.charAt(i);
      const plain = plainCharacter(unit);
      if (plain === ' ') {
        let last = i;
        while (last + 1 < end && plainCharacter(this.text.charAt(last + 1)) === ' ') last++;
        const before = clean.at(-1);
        const isAfterWord = before !== undefined && (isLatin(before) || before === '.');
        if (isAfterWord && last + 1 < end && isLatin(plainCharacter(this.text.charAt(last + 1)))) {
          clean += ' ';
          at.push(i);
        }
        i = last;
        continue;
      }
      clean += plain;
      at.push(i);
    }
    return new Passage(this, clean, at);
  }
}

/**
 * A piece of the document as the parser matches it: full-width digits and letters made plain, half-width punctuation made Chinese,
 * spaces between Chinese characters left out. Every character remembers where it stands in the source, so that a match on the clean
 * text gives the place and the words as printed.
 */
export class Passage {
  readonly source: Source;
  readonly text: string;
  /** The UTF-16 offset in the source of every UTF-16 unit of `text`. */
  private readonly at: readonly number[];

  constructor(source: Source, text: string, at: readonly number[]) {
    this.source = source;
    this.text = text;
    this.at = at;
  }

  get isEmpty(): boolean {
    return this.text.length === 0;
  }

  slice(start: number, end: number = this.text.length): Passage {
    return new Passage(this.source, this.text.slice(start, end), this.at.slice(start, end));
  }

  /** The passage without the pieces named by half-open ranges of its clean text. */
  without(ranges: readonly (readonly [number, number])[]): Passage {
    if (ranges.length === 0) return this;
    const cuts = [...ranges].sort((a, b) => a[0] - b[0]);
    let text = '';
    const at: number[] = [];
    let next = 0;
    for (let i = 0; i < this.text.length; i++) {
      while ((cuts[next]?.[1] ?? Infinity) <= i) next++;
      if (i >= (cuts[next]?.[0] ?? Infinity)) continue;
      text += this.text.charAt(i);
      at.push(this.at[i] ?? 0);
    }
    return new Passage(this.source, text, at);
  }

  /** The range of the source from the first character to the last. */
  span(start = 0, end: number = this.text.length): Span {
    const first = this.at[start] ?? this.at.at(-1) ?? 0;
    const last = end > start ? (this.at[end - 1] ?? first) + 1 : first;
    return this.source.span(first, last);
  }

  /** The words as printed: widths and spaces inside kept, line breaks and pieces cut out left away. */
  raw(start = 0, end: number = this.text.length): string {
    let raw = '';
    for (let i = start; i < end; i++) {
      const here = this.at[i] ?? 0;
      raw += this.source.text.charAt(here);
      if (i + 1 >= end) break;
      const gap = this.source.text.slice(here + 1, this.at[i + 1] ?? here + 1);
      if (gap !== '' && gap.length <= 4 && /^[^\S\r\n\t]+$/.test(gap)) raw += gap;
    }
    return raw;
  }

  /** The UTF-16 range of the source from the first character to the last. */
  offsets(): readonly [number, number] {
    const first = this.at[0] ?? 0;
    return [first, (this.at.at(-1) ?? first) + 1];
  }

  /** Whether spaces or a line break stand before a character in the source. */
  isAfterSpace(index: number): boolean {
    if (index === 0) return true;
    const gap = this.source.text.slice((this.at[index - 1] ?? 0) + 1, this.at[index]);
    return /^\s+$/.test(gap);
  }

  /** The pieces that spaces part in the source, where there are several and each passes; else the passage as it is. */
  partsAtSpaces(isPart: (text: string) => boolean): readonly Passage[] {
    const cuts = [0];
    for (let i = 1; i < this.at.length; i++) {
      const gap = this.source.text.slice((this.at[i - 1] ?? 0) + 1, this.at[i]);
      if (gap !== '' && /^\s+$/.test(gap)) cuts.push(i);
    }
    if (cuts.length === 1 || /[、，；]/.test(this.text)) return [this];
    const parts = cuts.map((from, i) => this.slice(from, cuts[i + 1]));
    return parts.every((part) => isPart(part.text)) ? parts : [this];
  }

  static join(passages: readonly Passage[]): Passage {
    const [first] = passages;
    if (first === undefined) throw new RangeError('nothing to join');
    return new Passage(
      first.source,
      passages.map((p) => p.text).join(''),
      passages.flatMap((p) => p.at),
    );
  }
}

const isLatin = (character: string): boolean => /[A-Za-z0-9]/.test(character);

/** Half-width marks that mean the Chinese ones in a Chinese sentence. A comma or full stop between digits is told apart where it matters. */
const marks: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '，',
  '!': '！',
  '?': '？',
  '﹙': '（',
  '﹚': '）',
  '～': '~',
  '〜': '~',
  '｡': '。',
  '､': '、',
  〇: '〇',
  '﹣': '-',
  '－': '-',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
};

const known = new Map<string, string>();

function plainCharacter(unit: string): string {
  const cached = known.get(unit);
  if (cached !== undefined) return cached;
  const plain = plainOf(unit);
  known.set(unit, plain);
  return plain;
}

function plainOf(unit: string): string {
  if (/[\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(unit)) return ' ';
  const mark = marks[unit];
  if (mark !== undefined) return mark;
  const code = unit.charCodeAt(0);
  const isChinesePunctuation =
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0xff01 ||
    code === 0xff1f;
  if (isChinesePunctuation) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2f00 && code <= 0x2fdf) return unit.normalize('NFKC');
  return unit;
}
