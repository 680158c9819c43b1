import type { Figure } from '../../core/check/figure.ts';
import { foldText } from '../../core/check/text/folded-text.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import { unitOf } from '../../core/quantity/unit.ts';
import type { Annotation, CorpusText } from './corpus-text.ts';

/** Hits out of cases; a rate is hits / cases. */
export type Tally = { hits: number; cases: number };

export type Miss = { readonly text: string; readonly what: string; readonly expected: string; readonly got: string };

/**
 * What was measured on some texts. An annotated figure (any kind but `name`) is found where an extracted figure overlaps it, one to
 * one; an extracted figure outside every annotation, or inside one of kind `name`, is an invention. Value and unit, kind and subject
 * are counted over all annotated figures, so that what is not found is wrong there too. Names are counted apart.
 */
export type Score = {
  readonly recall: Tally;
  readonly precision: Tally;
  readonly value: Tally;
  readonly kind: Tally;
  readonly subject: Tally;
  readonly names: Tally;
  readonly misses: Miss[];
};

const tally = (): Tally => ({ hits: 0, cases: 0 });
export const emptyScore = (): Score => ({
  recall: tally(),
  precision: tally(),
  value: tally(),
  kind: tally(),
  subject: tally(),
  names: tally(),
  misses: [],
});

function count(to: Tally, isHit: boolean): void {
  to.cases++;
  if (isHit) to.hits++;
}

/** Adds one text's result to a score. */
export function addScore(score: Score, text: CorpusText, figures: readonly Figure[]): void {
  const pairs = pair(text.annotations, figures);
  const miss = (what: string, expected: string, got: string): void => {
    score.misses.push({ text: text.name, what, expected, got });
  };
  for (const annotation of text.annotations) {
    const figure = pairs.get(annotation);
    const shown = `${annotation.printed.replace(/\s+/g, '')} (${annotation.kind})`;
    if (annotation.kind === 'name') {
      const isNamed = figures.some((other) => other.kind === 'name' && overlap(annotation, other) > 0);
      count(score.names, isNamed);
      if (!isNamed) miss('name', shown, figure?.kind ?? 'nothing');
      continue;
    }
    const around = `${shown} ${contextOf(text, annotation)}`;
    count(score.recall, figure !== undefined);
    if (!figure) miss('recall', around, 'nothing');
    const isRight = figure !== undefined && sameValue(annotation, figure);
    count(score.value, isRight);
    if (figure && !isRight)
      miss('value', `${around} ${annotation.value}|${annotation.unit}`, `${figure.raw} ${figure.value}|${figure.unit}`);
    count(score.kind, figure?.kind === annotation.kind);
    if (figure && figure.kind !== annotation.kind) miss('kind', around, figure.kind);
    if (annotation.subject === '' || unmeasured.has(annotation.kind)) continue;
    const isSame = sameSubject(annotation.subject, figure?.subject ?? '');
    count(score.subject, isSame);
    if (figure && !isSame) miss('subject', `${around} ${annotation.subject}`, figure.subject ?? '');
  }
  const paired = new Set(pairs.values());
  for (const figure of figures) {
    if (figure.kind === 'name') continue;
    count(score.precision, paired.has(figure));
    if (!paired.has(figure)) miss('precision', contextOf(text, figure), `${figure.raw} ${figure.kind}`);
  }
}

const unmeasured: ReadonlySet<string> = new Set(['year', 'date', 'ordinal', 'name']);

type Place = { readonly start: number; readonly end: number };
const overlap = (a: Place, b: Place): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Each annotated figure with the extracted one that overlaps it most; each extracted one at most once, names never. */
function pair(annotations: readonly Annotation[], figures: readonly Figure[]): Map<Annotation, Figure> {
  const pairs = new Map<Annotation, Figure>();
  const taken = new Set<Figure>();
  for (const annotation of annotations) {
    if (annotation.kind === 'name') continue;
    const best = figures
      .filter((figure) => figure.kind !== 'name' && !taken.has(figure) && overlap(annotation, figure) > 0)
      .sort((a, b) => overlap(annotation, b) - overlap(annotation, a))[0];
    if (!best) continue;
    pairs.set(annotation, best);
    taken.add(best);
  }
  return pairs;
}

function contextOf(text: CorpusText, place: Place): string {
  const characters = Array.from(text.text);
  return `…${characters.slice(Math.max(0, place.start - 14), place.start).join('')}【${characters.slice(place.start, place.end).join('')}】${characters.slice(place.end, place.end + 8).join('')}…`.replace(
    /\s+/g,
    '⏎',
  );
}

/** Value and unit as annotated; dates, years and what has no value need none. */
function sameValue(annotation: Annotation, figure: Figure): boolean {
  if (annotation.kind === 'date' || annotation.kind === 'year' || annotation.kind === 'ordinal') return true;
  if (annotation.value === '') return figure.value === null;
  if (annotation.kind === 'rank') return isValue(annotation, figure);
  return isValue(annotation, figure) && isUnit(annotation, figure);
}

function isValue(annotation: Annotation, figure: Figure): boolean {
  const parts = annotation.value.split('~');
  if (parts.length === 1) {
    const expected = numberOf(annotation.value);
    return expected !== undefined && figure.value !== null && decimal(figure.value).minus(expected).abs().lte('1e-9');
  }
  const ends = [figure.low, figure.high];
  if (annotation.kind === 'range') return parts.every((part, i) => ends[i] != null && decimal(ends[i] ?? 0).eq(part));
  return figure.raw.split(/[∶:：比]/).join('~') === annotation.value;
}

function numberOf(value: string): ReturnType<typeof decimal> | undefined {
  const fraction = /^(\d+)\/(\d+)$/.exec(value);
  if (fraction) return decimal(fraction[1] ?? 0).div(fraction[2] ?? 1);
  const words = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }[value];
  if (words !== undefined) return decimal(words);
  return /^-?\d+(?:\.\d+)?$/.test(value) ? decimal(value) : undefined;
}

/** The same unit, in whichever script it is printed. */
function isUnit(annotation: Annotation, figure: Figure): boolean {
  const expected = annotation.unit.replace(/\s+/g, '');
  if (expected === figure.unit) return true;
  const plainUnit = figure.raw.replace(/\s+/g, '');
  return plainUnit.endsWith(expected) && unitOf(figure.unit) !== undefined && expected !== '';
}

/** The same indicator by name: equal, one inside the other with at least half its length, or most pairs of characters in common. */
export function sameSubject(expected: string, got: string): boolean {
  const a = bare(expected);
  const b = bare(got);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short) && short.length * 2 >= long.length) return true;
  return likeness(a, b) >= 0.5;
}

const bare = (name: string): string => foldText(name).text.replace(/[“”"‘’（）()、\s的]/g, '');

function likeness(a: string, b: string): number {
  const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const first = pairsOf(a);
  const second = pairsOf(b);
  const common = [...first].filter((piece) => second.has(piece)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}
