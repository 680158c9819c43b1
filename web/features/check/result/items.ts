import type { Figure } from '../../../../core/check/figure.ts';
import type { Finding } from '../../../../core/check/finding.ts';
import { CodePointIndex } from '../../../../core/shared/code-points.ts';
import type { Decision, Kept } from '../draft/draft.ts';
import { type Position, positionsIn, type Stretch, sentencesIn } from '../draft/edit.ts';
import type { Checked } from '../run/messages.ts';
import { asksForDecision, classes, classOf, type FindingClass, type MarkKind } from './verdict.ts';

/** A finding on the page: places in UTF-16, and a key that stays the same while its sentences do. */
export type Item = {
  readonly key: string;
  readonly finding: Finding;
  /** Where its figures stand; the finding's own stretch where it has none. */
  readonly places: readonly Stretch[];
  readonly position: Position;
  readonly kind: FindingClass;
  /** Whether a person is expected to do something about it. */
  readonly asksForDecision: boolean;
};

/** A stretch to be drawn in the text. */
export type Mark = Stretch & {
  readonly kind: MarkKind;
  /** The items it belongs to, the gravest first. */
  readonly items: readonly string[];
};

const gravity = ({ kind }: Item): number => classes.indexOf(kind);

/** The findings of a text, the gravest first and then as they stand in it. */
export function itemsOf({ text, figures, findings }: Omit<Checked, 'items'>): readonly Item[] {
  const index = new CodePointIndex(text);
  const placeOf = ({ start, end }: { start: number; end: number }): Stretch => ({
    from: index.toUtf16(start),
    to: index.toUtf16(end),
  });
  const position = positionsIn(text);
  const sentence = sentencesIn(text);
  const sentenceOf = (place: Stretch): string => {
    const { from, to } = sentence(place);
    return text.slice(from, to);
  };
  const times = new Map<string, number>();
  const items = findings.map((finding): Item => {
    const own = finding.figures.map((at) => figures[at]).filter((figure) => figure !== undefined);
    const places = (own.length > 0 ? own : [finding]).map(placeOf);
    const sentences = new Set(places.map(sentenceOf));
    const base = [finding.code, ...own.map((figure) => figure.raw), ...sentences].join('|');
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    const from = Math.min(...places.map((place) => place.from));
    return {
      key: time === 1 ? base : `${base}|${time}`,
      finding,
      places,
      position: position(from),
      kind: classOf(finding),
      asksForDecision: asksForDecision(classOf(finding)),
    };
  });
  return items.sort((a, b) => gravity(a) - gravity(b) || (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0));
}

const unmeasured: ReadonlySet<Figure['kind']> = new Set(['name', 'ordinal', 'year', 'date']);

/** What to draw: every figure with the gravest open verdict on it, and the places of findings that have no figure. */
export function marksOf(
  { text, figures }: Checked,
  items: readonly Item[],
  decisions: { readonly [key: string]: Decision },
): readonly Mark[] {
  const index = new CodePointIndex(text);
  const marks = new Map<string, { from: number; to: number; kind: MarkKind; items: string[] }>();
  for (const figure of figures) {
    const [from, to] = [index.toUtf16(figure.start), index.toUtf16(figure.end)];
    marks.set(`${from}-${to}`, { from, to, kind: unmeasured.has(figure.kind) ? 'faint' : 'plain', items: [] });
  }
  for (const item of items) {
    const kind = decisions[item.key] ? 'settled' : item.kind;
    for (const { from, to } of item.places) {
      const mark = marks.get(`${from}-${to}`) ?? { from, to, kind: 'plain', items: [] };
      marks.set(`${from}-${to}`, mark);
      mark.items.push(item.key);
      if (rank(kind) < rank(mark.kind)) mark.kind = kind;
    }
  }
  const ordered = [...marks.values()].sort((a, b) => a.from - b.from || rank(a.kind) - rank(b.kind) || b.to - a.to);
  return apart(ordered);
}

const order: readonly MarkKind[] = [
  'contradicts',
  'outdated',
  'wording',
  'possible',
  'undecidable',
  'settled',
  'agrees',
  'not-held',
  'plain',
  'faint',
];
const rank = (kind: MarkKind): number => order.indexOf(kind);

/** Marks cannot overlap on the page: of two that do, the graver one is drawn and takes the items of the other. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const drawn: Mark[] = [];
  for (const mark of marks) {
    const before = drawn.at(-1);
    if (!before || before.to <= mark.from) {
      drawn.push(mark);
      continue;
    }
    const [graver, other] = rank(mark.kind) < rank(before.kind) ? [mark, before] : [before, mark];
    drawn[drawn.length - 1] = {
      ...graver,
      items: [...graver.items, ...other.items.filter((key) => !graver.items.includes(key))],
    };
  }
  return drawn;
}

/** A finding with its own figures only, as it is kept with a correction. */
export function keptOf({ finding }: Item, figures: readonly Figure[]): Kept {
  const own = finding.figures.map((at) => figures[at]).filter((figure) => figure !== undefined);
  return { finding: { ...finding, figures: own.map((_, at) => at) }, figures: own };
}
