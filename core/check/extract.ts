import { decimal, plain } from '../quantity/decimal.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Figure, FigureKind } from './figure.ts';
import { tokensOf } from './lexer/lexer.ts';
import type { Token } from './lexer/token.ts';
import { acceptanceOf, isInShortQuotes, nameTail, quoteAround } from './reading/accept.ts';
import type { Change } from './reading/change.ts';
import { type Former, kindOf } from './reading/kind.ts';
import { PeriodReader, planPeriod, titleYear } from './reading/period.ts';
import { qualifierOf } from './reading/qualifier.ts';
import { behind, type Scene, scenesOf } from './reading/scene.ts';
import { SubjectReader } from './reading/subjects.ts';
import { isPlan, isTarget } from './reading/target.ts';
import { type FoldedText, foldText, rawOf, spanOf } from './text/folded-text.ts';

export type ExtractOptions = {
  /** The year of the text, for dates that leave it open; without it the headline's. */
  readonly year?: number;
};

/**
 * Every figure of a text of Chinese official prose, in order and without overlaps: what it is, how much, of what and of when.
 * Never throws; the work grows with the length of the text. Places are Unicode code points of the text as given.
 * @example extractFigures('规上工业企业从230户增至325户。').map((f) => f.value) // ['230', '325']
 */
export function extractFigures(text: string, options: ExtractOptions = {}): readonly Figure[] {
  const folded = foldText(text);
  const reading = new Reading(folded, options);
  return scenesOf(folded.text, tokensOf(folded.text)).flatMap((scene) => reading.read(scene) ?? []);
}

/** One pass over the tokens of a text; what a figure inherits from the ones before it is kept here. */
class Reading {
  private readonly folded: FoldedText;
  private readonly isPlanText: boolean;
  private readonly year: number | undefined;
  private readonly periods: PeriodReader;
  private readonly subjects = new SubjectReader();
  private former: Former | undefined;
  private lastEnd = 0;
  private lastFigureEnd = 0;

  constructor(folded: FoldedText, options: ExtractOptions) {
    this.folded = folded;
    this.isPlanText = isPlan(folded.text);
    this.year = options.year ?? titleYear(folded.text);
    this.periods = new PeriodReader(this.year);
  }

  read(bare: Scene): Figure | undefined {
    const { token } = bare;
    if (token.start < this.lastEnd) return undefined;
    const scene = behind(bare, this.lastFigureEnd);
    this.periods.enter(scene);
    this.subjects.enter(scene);
    switch (token.form) {
      case 'name':
        return this.nameAt(scene, token.start, token.end);
      case 'year':
      case 'date':
        return this.calendarAt(scene);
      case 'ordinal':
      case 'rank':
        return isInShortQuotes(scene) ? this.quoted(scene) : this.counted(scene, token.form);
      default:
        return this.quantityAt(scene);
    }
  }

  private quantityAt(scene: Scene): Figure | undefined {
    const { token } = scene;
    const qualifier = qualifierOf(token, scene.before, scene.after);
    if (token.form !== 'quantity' && isInShortQuotes(scene) && token.form !== 'fraction') return this.quoted(scene);
    const acceptance = token.form === 'quantity' ? acceptanceOf(scene, qualifier.front) : 'figure';
    if (acceptance === 'name') return this.quoted(scene, token.end + nameTail(scene));
    const { kind, change } = kindOf(scene, qualifier.front, this.former);
    const isAim = isTarget(scene, this.isPlanText, this.year) && kind !== 'number' && kind !== 'range' && kind !== 'multiple';
    this.former = { kind, change, end: token.end, isShareOf: kind === 'share' };
    return this.figure(scene, {
      kind: isAim ? 'target' : kind,
      qualifier: qualifier.words,
      range: qualifier.range,
      change,
      period: this.periods.periodOf(scene),
      subject:
        kind === 'number' && token.unit.dimension === 'time' ? null : this.subjects.subjectOf(scene, qualifier.front, kind),
    });
  }

  private counted(scene: Scene, kind: 'ordinal' | 'rank'): Figure {
    const subject = kind === 'rank' ? this.subjects.subjectOf(scene, '', kind) : null;
    return this.figure(scene, { kind, subject, range: kind === 'rank' ? pointOf(scene.token) : {} });
  }

  private calendarAt(scene: Scene): Figure | undefined {
    if (isInShortQuotes(scene) && scene.token.form === 'date' && !/\d/.test(scene.text[scene.token.start] ?? ''))
      return this.quoted(scene);
    const period = this.periods.periodOfDate(scene);
    this.periods.note(scene, period);
    return this.figure(scene, { kind: scene.token.form === 'year' ? 'year' : 'date', period });
  }

  /** A name inside quotation marks is the whole of what they hold: 三个强化, not 三个. */
  private quoted(scene: Scene, end = scene.token.end): Figure {
    const { token, text } = scene;
    const quote = quoteAround(text, token.start, token.end);
    return this.nameAt(scene, quote && quote.start >= this.lastEnd ? quote.start : token.start, quote?.end ?? end);
  }

  private nameAt(scene: Scene, start: number, end: number): Figure {
    this.lastEnd = end;
    const span = spanOf(this.folded, start, end);
    const period = planPeriod(scene.text.slice(start, end));
    if (period !== null) this.periods.note(scene, period);
    return {
      ...span,
      raw: rawOf(this.folded, span),
      value: null,
      unit: '',
      baseValue: null,
      baseUnit: '',
      kind: 'name',
      qualifier: null,
      low: null,
      high: null,
      direction: null,
      period,
      subject: null,
    };
  }

  private figure(scene: Scene, parts: Parts): Figure {
    const { token } = scene;
    this.lastEnd = token.end;
    const span = spanOf(this.folded, token.start, token.end);
    // The year in 从2020年的26358元 and the span in 连续四年 do not part the figure from its subject.
    const isInARow = parts.kind === 'number' && token.unit.dimension === 'time' && scene.before.endsWith('连续');
    if (parts.kind !== 'year' && parts.kind !== 'date' && !isInARow) this.lastFigureEnd = token.end;
    const range = parts.range ?? {};
    return {
      ...span,
      raw: rawOf(this.folded, span),
      value: token.value === undefined ? null : plain(token.value),
      unit: token.unit.printed,
      ...baseOf(token),
      kind: parts.kind,
      qualifier: parts.qualifier ?? null,
      low: range.low === undefined ? null : plain(range.low),
      high: range.high === undefined ? null : plain(range.high),
      direction: directionOf(parts),
      period: parts.period ?? null,
      subject: parts.subject ?? null,
    };
  }
}

type Parts = {
  readonly kind: FigureKind;
  readonly qualifier?: string | null;
  readonly range?: Interval;
  readonly change?: Change | undefined;
  readonly period?: string | null;
  readonly subject?: string | null;
};

const pointOf = (token: Token): Interval => (token.value === undefined ? {} : { low: token.value, high: token.value });

function directionOf(parts: Parts): Figure['direction'] {
  return parts.change === undefined || parts.kind === 'number' ? null : parts.change.direction;
}

/** The value in the base unit: fractions in %, doublings as the multiple they make (翻两番 is 4 倍). */
function baseOf(token: Token): { readonly baseValue: string | null; readonly baseUnit: string } {
  const { value, unit, form } = token;
  if (form === 'year' || form === 'date') return { baseValue: value === undefined ? null : plain(value), baseUnit: '' };
  const baseUnit = form === 'fraction' ? '%' : unit.base;
  if (value === undefined) return { baseValue: null, baseUnit };
  if (form === 'fraction') return { baseValue: plain(value.times(100)), baseUnit };
  if (form === 'doubling') return { baseValue: plain(decimal(2).pow(value.gt(60) ? 60 : value)), baseUnit };
  return { baseValue: plain(value.times(unit.factor)), baseUnit };
}
