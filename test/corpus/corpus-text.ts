import type { FigureKind } from '../../core/check/figure.ts';

/** A figure as the annotators read it. `value` may be a range (2~3), a ratio (18~36~46) or a fraction (1/3); '' where there is none. */
export type Annotation = {
  /** Code points of the text without annotations. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly kind: FigureKind;
  readonly value: string;
  readonly unit: string;
  /** '' is not scored. */
  readonly subject: string;
};

export type Planted = { readonly kind: string; readonly pieces: readonly string[]; readonly isDecidable: boolean };

export type CorpusText = {
  readonly name: string;
  readonly genre: string;
  readonly year: number;
  readonly planted: readonly Planted[];
  readonly text: string;
  readonly annotations: readonly Annotation[];
};

const kinds: Readonly<Record<string, FigureKind>> = {
  l: 'level',
  c: 'count',
  g: 'growth',
  s: 'share',
  p: 'points',
  m: 'multiple',
  t: 'target',
  r: 'range',
  k: 'rank',
  o: 'ordinal',
  n: 'name',
  y: 'year',
  d: 'date',
  x: 'number',
};
const longKinds = new Set<string>(Object.values(kinds));

/** Reads a file of the corpus; its form is told in README.md. @throws where the head or an annotation is malformed */
export function readCorpusText(name: string, source: string): CorpusText {
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${name}: no line --- behind the head`);
  const head = source.slice(0, cut).split('\n');
  const fields = head.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const field = (key: string): string => fields.find(([found]) => found === key)?.[1] ?? '';
  const body = source.slice(cut + 5);
  const { text, annotations } = readBody(name, body);
  return {
    name,
    genre: field('genre'),
    year: Number(field('year')),
    planted: fields.flatMap(([key, value]) => (key.startsWith('planted') ? [plantedOf(key, value)] : [])),
    text,
    annotations,
  };
}

function plantedOf(key: string, value: string): Planted {
  const [kind = '', pieces = ''] = value.split(/ ?\| ?/);
  return { kind, pieces: pieces.split(/; ?/), isDecidable: key === 'planted' };
}

function readBody(name: string, body: string): { text: string; annotations: readonly Annotation[] } {
  const annotations: Annotation[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    length += Array.from(piece).length;
  };
  while (at < body.length) {
    const open = body.indexOf('{{', at);
    push(body.slice(at, open < 0 ? body.length : open));
    if (open < 0) break;
    const close = body.indexOf('}}', open);
    const fields = body.slice(open + 2, close).split('|');
    const printed = fields[0] ?? '';
    const kind = kinds[fields[1] ?? ''] ?? fields[1] ?? '';
    if (close < 0 || !longKinds.has(kind)) throw new Error(`${name}: malformed annotation ${body.slice(open, open + 40)}`);
    const start = length;
    push(printed);
    annotations.push({ start, end: length, printed, kind: kind as FigureKind, ...readFields(printed, fields) });
    at = close + 2;
  }
  return { text: pieces.join(''), annotations };
}

const plainFigure = /^([\d,.，]+)(.*)$/s;

/** The short forms: plain digits and their unit are read off the print. */
function readFields(printed: string, fields: readonly string[]): Pick<Annotation, 'value' | 'unit' | 'subject'> {
  if (fields.length > 3) return { value: fields[2] ?? '', unit: fields[3] ?? '', subject: fields[4] ?? '' };
  const [, digits = '', unit = ''] = plainFigure.exec(printed) ?? [];
  return { value: digits.replace(/[,，]/g, ''), unit, subject: fields[2] ?? '' };
}
