import type { HeldIndicator, HeldObservation } from '../facts/held-facts.ts';
import { type Candidate, certain, type FactIndex } from '../facts/match/fact-index.ts';
import { fitOf, isInside, isSumOfYears, spanOfPeriod, type TimeSpan, twoYearsBefore } from '../facts/match/figure-period.ts';
import { heldInterval } from '../facts/match/held-interval.ts';
import { nameForm } from '../facts/match/name-form.ts';
import { type Decimal, decimal, shown } from '../quantity/decimal.ts';
import { contains, type Interval, interval, mapInterval, overlaps, printedInterval } from '../quantity/interval.ts';
import { comparable, sameMeasure, type Unit, unitOf } from '../quantity/unit.ts';
import type { Figure, FigureKind } from './figure.ts';
import type { Finding, Verdict } from './finding.ts';
import type { HeldParams, HeldValue, NotHeldReason } from './held-fact.ts';

export type HeldOptions = {
  /** What was known on this day, a day as text; everything where left out. */
  readonly asOf?: string;
  /** The year the text reports on, where a figure does not say. */
  readonly year?: number;
  /** GB/T 2260 code of the place the text is about. */
  readonly jurisdiction?: string;
};

/** What facts can say something about. A target is a wish, a range a choice, a rank depends on others. */
const checked: ReadonlySet<FigureKind> = new Set(['level', 'count', 'growth', 'share', 'points', 'multiple']);

/**
 * Every figure with a subject, held against the facts: found by name, unit, place and period, compared at the draft's own
 * precision. `agrees`; `outdated` where it agrees with a value since revised or with that of an earlier period; `contradicts`;
 * `not-held` with what might be meant.
 * @source METHODS § 2.5: |held − draft| ≤ half a unit of the draft's last digit, then the qualifier
 */
export function checkHeld(figures: readonly Figure[], facts: FactIndex, options: HeldOptions = {}): readonly Finding[] {
  const check = new HeldCheck(facts, options);
  const said = figures.map((figure) => check.of(figure));
  const current = new Set(said.flatMap((one) => (one?.verdict === 'agrees' ? [one.params.indicator + one.params.place] : [])));
  return figures.flatMap((figure, at) => {
    const one = said[at];
    if (!one) return [];
    return [{ code: 'held', figures: [at], start: figure.start, end: figure.end, ...asBase(one, current) } satisfies Finding];
  });
}

/** From 230 to 325: a text that prints the newest value too means the earlier one as its base. */
function asBase(said: Said, current: ReadonlySet<string>): Said {
  const { earlier, indicator, place, isPeriodOpen } = said.params;
  if (earlier?.because !== 'earlier-period' || !isPeriodOpen || !current.has(indicator + place)) return said;
  const { because: _, ...held } = earlier;
  return { verdict: 'agrees', params: { ...said.params, held, earlier: null, isPeriodOpen: false } };
}

type Said = { readonly verdict: Verdict; readonly params: HeldParams };
/** The values of one indicator at one place as they stood on a day: what stands, oldest period first, and what was revised. */
type Series = { readonly standing: readonly HeldObservation[]; readonly revised: readonly HeldObservation[] };

class HeldCheck {
  readonly #facts: FactIndex;
  readonly #options: HeldOptions;
  readonly #series = new Map<string, Series>();
  readonly #units = new Map<string, Unit | undefined>();

  constructor(facts: FactIndex, options: HeldOptions) {
    this.#facts = facts;
    this.#options = options;
  }

  of(figure: Figure): Said | undefined {
    const { subject, value } = figure;
    if (!checked.has(figure.kind) || subject === null || value === null) return undefined;
    const claim: Claim = { figure, value: decimal(value), unit: this.#unitOf(figure.unit), range: rangeOf(figure, value) };
    const { place, rest, isNamed } = this.#facts.placeOf(subject, this.#options.jurisdiction);
    const accepts = (indicator: HeldIndicator): boolean => this.#compares(figure.unit, indicator.unit);
    // A place may be part of the indicator's own name: 奈曼旗新能源基地.
    const whole = isNamed ? this.#facts.match(subject, isChange(figure), accepts) : [];
    const candidates = whole.some((one) => one.score >= certain) ? whole : this.#facts.match(rest, isChange(figure), accepts);
    const sure = candidates.filter((one) => one.score >= certain);
    const common = { printed: printedOf(figure), subject, place: this.#placeName(place), candidates: candidates.map(present) };
    if (sure.length === 0) return notHeld({ ...common, indicator: '', name: '' }, 'name');
    const top = sure.filter((one) => one.score === sure[0]?.score);
    const said = top.map(({ indicator }) => this.#against(claim, indicator, place, common));
    const agreeing = said.find((one) => one.verdict === 'agrees');
    if (agreeing) return agreeing;
    return said.length === 1 ? said[0] : notHeld({ ...common, indicator: '', name: '' }, 'several');
  }

  #against(claim: Claim, indicator: HeldIndicator, home: string, common: Common): Said {
    const place = home === '' ? onlyPlaceOf(indicator) : home;
    const named = { ...common, indicator: indicator.id, name: indicator.name, place: this.#placeName(place) };
    const { standing, revised } = this.#seriesOf(indicator, place);
    if (standing.length === 0) return notHeld(named, indicator.observations.length > 0 ? 'place' : 'period');
    const { period } = claim.figure;
    const isPeriodOpen = period === null && this.#options.year === undefined;
    const { change } = nameForm(indicator.name);
    const agrees = (one: HeldObservation): boolean => this.#agrees(claim, one, change);
    const span = period === null && isPeriodOpen ? undefined : spanOfPeriod(period ?? String(this.#options.year));
    const current = isPeriodOpen ? standing.at(-1) : this.#currentOf(claim, standing, span);
    if (!current) {
      const inside = span && standing.findLast((one) => isInside(span, one.period) && agrees(one));
      // What is held of another time is shown, so that the reader sees whether it is what was meant.
      if (!inside) return notHeld(named, 'period', { held: this.#show(standing.at(-1), claim), isPeriodOpen });
      return {
        verdict: 'agrees',
        params: { ...named, held: this.#show(inside, claim), isPeriodOpen, earlier: null, reason: null },
      };
    }
    const params = { ...named, held: this.#show(current, claim), isPeriodOpen, earlier: null, reason: null };
    if (agrees(current)) return { verdict: 'agrees', params };
    const stale = revised.findLast((one) => isSameKey(one, current) && agrees(one));
    if (stale)
      return { verdict: 'outdated', params: { ...params, earlier: { ...this.#show(stale, claim), because: 'revised' } } };
    const older = standing.findLast((one) => one.period.end < current.period.end && isLikePeriod(one, current) && agrees(one));
    if (older)
      return { verdict: 'outdated', params: { ...params, earlier: { ...this.#show(older, claim), because: 'earlier-period' } } };
    // A sum over years is no answer to a figure that does not say of when it is.
    if (isPeriodOpen && (isSumOfYears(current.period) || this.#isOld(current)))
      return notHeld(named, 'period', { held: params.held, isPeriodOpen });
    return { verdict: 'contradicts', params };
  }

  /** The value of the period that the text speaks of. */
  #currentOf(claim: Claim, standing: readonly HeldObservation[], span: TimeSpan | undefined): HeldObservation | undefined {
    if (!span) return undefined;
    const fits = standing.map((one) => ({ one, fit: fitOf(span, one.period) }));
    const same = fits.findLast(({ fit }) => fit === 'same')?.one;
    return same ?? (isChange(claim.figure) ? undefined : fits.findLast(({ fit }) => fit === 'end')?.one);
  }

  #isOld(one: HeldObservation): boolean {
    const { asOf } = this.#options;
    return asOf !== undefined && one.period.end < twoYearsBefore(asOf);
  }

  #seriesOf(indicator: HeldIndicator, place: string): Series {
    const key = `${indicator.id}\n${place}`;
    const kept = this.#series.get(key);
    if (kept) return kept;
    const { asOf } = this.#options;
    const own = indicator.observations.filter((one) => one.division === place && (asOf === undefined || one.knownOn <= asOf));
    const last = new Map(own.map((one) => [keyOf(one), one]));
    const series = {
      standing: [...last.values()]
        .filter((one) => one.status !== 'withdrawn')
        .sort((a, b) =>
          a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : a.period.start < b.period.start ? -1 : 1,
        ),
      revised: own.filter((one) => last.get(keyOf(one)) !== one && one.status !== 'withdrawn'),
    };
    this.#series.set(key, series);
    return series;
  }

  /**
   * Whether the held value, at the draft's precision, is what the draft says; or the draft, printed finer than what is held, is one
   * of the numbers that the held value stands for.
   */
  #agrees(claim: Claim, held: HeldObservation, change: 'none' | 'rise' | 'fall'): boolean {
    const unit = this.#unitOf(held.unit);
    const into = (value: Decimal): Decimal | undefined => convert(value, unit, held.unit, claim.unit, claim.figure.unit);
    const value = into(decimal(held.value));
    if (value === undefined) return false;
    const isFall = change === 'fall';
    const range = signed(
      mapInterval(heldInterval(held.value, held.qualifier), (end) => into(end) ?? end),
      isFall,
    );
    // A change is a rise unless its words say otherwise; an indicator whose name says neither is compared without a sign.
    const isDown = change !== 'none' && isChange(claim.figure) && claim.figure.direction === 'down';
    const said = signed(claim.range, isDown);
    // Two bounds the same way are the same claim only where they are the same bound: 1100万亩以上 is not what 1800万亩以上 says.
    if (isBound(said, 'high') && isBound(range, 'high')) return isSameBound(claim, value);
    if (isBound(said, 'low') && isBound(range, 'low')) return isSameBound(claim, value);
    if (held.qualifier !== null || claim.figure.qualifier !== null) return overlaps(said, range);
    return contains(said, isFall ? value.neg() : value) || contains(range, isDown ? claim.value.neg() : claim.value);
  }

  #show(one: HeldObservation, claim: Claim): HeldValue;
  #show(one: HeldObservation | undefined, claim: Claim): HeldValue | null;
  #show(one: HeldObservation | undefined, { figure, unit }: Claim): HeldValue | null {
    if (!one) return null;
    const converted =
      one.unit === figure.unit ? undefined : convert(decimal(one.value), this.#unitOf(one.unit), one.unit, unit, figure.unit);
    return {
      value: withQualifier(one),
      converted: converted === undefined ? '' : `${shown(converted, 6)}${figure.unit}`,
      period: one.period.label,
      source: one.source,
      sourcePlace: one.sourcePlace,
      status: one.status,
      knownOn: one.knownOn,
    };
  }

  #compares(unit: string, held: string): boolean {
    if (unit === held) return true;
    const [own, other] = [this.#unitOf(unit), this.#unitOf(held)];
    return own !== undefined && other !== undefined && sameMeasure(own, other);
  }

  #unitOf(printed: string): Unit | undefined {
    if (!this.#units.has(printed)) this.#units.set(printed, unitOf(printed));
    return this.#units.get(printed);
  }

  #placeName(code: string): string {
    return this.#facts.facts.places.find((place) => place.code === code)?.name ?? '';
  }
}

/** A figure as a claim: its value, and the numbers that it may stand for, in its own unit. */
type Claim = { readonly figure: Figure; readonly value: Decimal; readonly unit: Unit | undefined; readonly range: Interval };
type Common = Pick<HeldParams, 'printed' | 'subject' | 'place' | 'candidates'>;

/** The interval that the extraction gives; of what is counted, where it gives the value alone, half a unit to either side. */
function rangeOf(figure: Figure, value: string): Interval {
  const bound = (end: string | null): Decimal | undefined => (end === null ? undefined : decimal(end));
  if (figure.qualifier === null && figure.low === figure.high)
    return printedInterval(decimal(value), value.split('.')[1]?.length ?? 0);
  return interval(bound(figure.low), bound(figure.high));
}

const isBound = (range: Interval, open: 'low' | 'high'): boolean =>
  range[open] === undefined && range[open === 'low' ? 'high' : 'low'] !== undefined;

const isSameBound = ({ figure, value }: Claim, held: Decimal): boolean =>
  contains(printedInterval(value, figure.value?.split('.')[1]?.length ?? 0), held);

const isChange = (figure: Figure): boolean => figure.kind === 'growth' || figure.kind === 'points';

function signed(range: Interval, isNegative: boolean): Interval {
  if (!isNegative) return range;
  const { low, high, lowOpen = false, highOpen = false } = range;
  return interval(high?.neg(), low?.neg(), lowOpen && highOpen ? 'both' : highOpen ? 'low' : lowOpen ? 'high' : '');
}

/** A value in another unit of the same measure; of units not in the table only the very same one. */
function convert(
  value: Decimal,
  from: Unit | undefined,
  fromWord: string,
  into: Unit | undefined,
  intoWord: string,
): Decimal | undefined {
  if (fromWord === intoWord) return value;
  if (!from || !into || !sameMeasure(from, into)) return undefined;
  return comparable(value, from).div(comparable(decimal(1), into));
}

/** In a table whose lines all name their place, the place of the text is the one that an indicator is held for. */
function onlyPlaceOf({ observations }: HeldIndicator): string {
  const first = observations[0]?.division ?? '';
  return observations.every((one) => one.division === first) ? first : '';
}

const keyOf = ({ division, period }: HeldObservation): string => `${division} ${period.kind} ${period.start} ${period.end}`;
const isSameKey = (a: HeldObservation, b: HeldObservation): boolean => keyOf(a) === keyOf(b);
/** Periods that follow each other in one series: years after years, January to August after January to August. */
const isLikePeriod = (a: HeldObservation, b: HeldObservation): boolean =>
  a.period.kind === b.period.kind &&
  (a.period.kind === 'point' || isSumOfYears(a.period) === isSumOfYears(b.period)) &&
  (a.period.kind !== 'cumulative' || a.period.end.slice(5) === b.period.end.slice(5));

const printedOf = ({ raw, qualifier }: Figure): string => {
  const figure = raw.replace(/\s+/g, '');
  if (qualifier === null) return figure;
  const [front = '', back = ''] = qualifier.split('…');
  if (back !== '') return `${front}${figure}${back}`;
  return /^(?:以上|以下|以内|左右|上下|余|多|级|及以上|之上|开外|有余|内|起|许)$/.test(front)
    ? figure.includes(front)
      ? figure
      : `${figure}${front}`
    : `${front}${figure}`;
};

function withQualifier({ value, qualifier, unit }: HeldObservation): string {
  if (qualifier === null) return `${value}${unit}`;
  if (/^[余多]$/.test(qualifier)) return `${value}${qualifier}${unit}`;
  return /^(?:以上|以下|以内|左右|上下|级)$/.test(qualifier) ? `${value}${unit}${qualifier}` : `${qualifier}${value}${unit}`;
}

const present = ({ indicator, score, reason }: Candidate): HeldParams['candidates'][number] => ({
  indicator: indicator.id,
  name: indicator.name,
  score: Math.round(score * 100) / 100,
  reason,
});

const notHeld = (
  named: Common & Pick<HeldParams, 'indicator' | 'name'>,
  reason: NotHeldReason,
  more: Pick<HeldParams, 'held' | 'isPeriodOpen'> = { held: null, isPeriodOpen: false },
): Said => ({ verdict: 'not-held', params: { ...named, ...more, earlier: null, reason } });
