import { type Decimal, decimal, hundred, one, shown, zero } from '../../quantity/decimal.ts';
import { contains, type Interval, interval, mapInterval, overlaps, ratioOf, sumOf } from '../../quantity/interval.ts';
import type { Calculation, Verdict } from '../finding.ts';
import type { Amount } from '../sentence/amount.ts';
import type { Way } from '../sentence/verbs.ts';

export type Judgement = { readonly verdict: Verdict; readonly calculation: Calculation };

/** What the printed digits give: the result of the values as printed, and the results of all the numbers they stand for. */
type Result = { readonly point: Decimal | undefined; readonly range: Interval };

/**
 * The claim against the result. A printed figure stands for an interval: 1698 is any number from 1697.5 to 1698.5, both rounding
 * rules at the ends. The numbers agree when the result of the printed values lies in what the claim stands for.
 */
function judge(result: Result, claim: Interval): Verdict {
  if (result.point !== undefined && contains(claim, result.point)) return 'agrees';
  return overlaps(result.range, claim) ? 'possible' : 'contradicts';
}

function judgement(result: Result, claim: Interval, printed: string, expression: string, unit: string, digits = 2): Judgement {
  const show = (value: Decimal | undefined): string => (value === undefined ? '' : `${shown(value, digits)}${unit}`);
  return {
    verdict: judge(result, claim),
    calculation: {
      expression,
      result: show(result.point),
      low: show(result.range.low),
      high: show(result.range.high),
      printed,
    },
  };
}

export const negated = (range: Interval): Interval => ({
  ...(range.high === undefined ? {} : { low: range.high.neg() }),
  ...(range.low === undefined ? {} : { high: range.low.neg() }),
  ...(range.highOpen === undefined ? {} : { lowOpen: range.highOpen }),
  ...(range.lowOpen === undefined ? {} : { highOpen: range.lowOpen }),
});

const quotient = (now: Amount, before: Amount): Result => ({
  point: now.value !== undefined && before.value?.gt(0) ? now.value.div(before.value) : undefined,
  range: ratioOf(now.range, before.range),
});

const mapped = (result: Result, change: (value: Decimal) => Decimal): Result => ({
  point: result.point === undefined ? undefined : change(result.point),
  range: mapInterval(result.range, change),
});

const isPositive = (amount: Amount): boolean => amount.value?.gt(0) === true;

const signed = (claim: Amount, way: Way): Interval => (way === 'down' ? negated(claim.range) : claim.range);
const signOf = (way: Way): string => (way === 'down' ? '−' : '');

/**
 * Two levels and the growth in per cent printed between them.
 * @returns undefined where the base is not above 0: no rate exists
 */
export function growthBetween(before: Amount, now: Amount, claim: Amount, way: Way): Judgement | undefined {
  if (!isPositive(before)) return undefined;
  const growth = mapped(quotient(now, before), (ratio) => ratio.minus(1).times(100));
  return judgement(growth, signed(claim, way), `${signOf(way)}${claim.printed}`, `${now.printed} ÷ ${before.printed} − 1`, '%');
}

/** Two levels and how many times the second is more (增长1.5倍 is ×2.5) or the multiple reached (增长到1.5倍, 翻一番). */
export function multipleBetween(before: Amount, now: Amount, claim: Amount, isReached: boolean): Judgement | undefined {
  if (!isPositive(before)) return undefined;
  const ratio = quotient(now, before);
  return judgement(
    isReached ? ratio : mapped(ratio, (value) => value.minus(1)),
    claim.range,
    claim.printed,
    `${now.printed} ÷ ${before.printed}${isReached ? '' : ' − 1'}`,
    '倍',
  );
}

/** Two levels, or two rates, and the difference printed between them. `times` spreads it over years. */
export function changeBetween(before: Amount, now: Amount, claim: Amount, way: Way, unit: string): Judgement {
  const scale = isPoints(claim) ? one : unitFactor(claim);
  const point = now.value === undefined || before.value === undefined ? undefined : now.value.minus(before.value).div(scale);
  const range = mapInterval(sumOf([now.range, negated(before.range)]), (end) => end.div(scale));
  return judgement(
    { point, range },
    mapInterval(signed(claim, way), (end) => end.div(scale)),
    `${signOf(way)}${claim.printed}`,
    `${now.printed} − ${before.printed}`,
    unit,
    4,
  );
}

const isPoints = (amount: Amount): boolean => amount.unit.dimension === 'points';
/** How many comparable units one printed unit is, for showing results in the unit of the text. */
function unitFactor(amount: Amount): Decimal {
  const { value, figure } = amount;
  if (value === undefined || figure.value === null || decimal(figure.value).isZero()) return amount.unit.factor;
  return value.div(decimal(figure.value));
}

/** The average growth a year over so many intervals: (now ÷ before)^(1/n) − 1. */
export function averageGrowth(before: Amount, now: Amount, claim: Amount, way: Way, years: number): Judgement | undefined {
  if (!isPositive(before) || years < 1) return undefined;
  const root = one.div(years);
  const growth = mapped(quotient(now, before), (ratio) => (ratio.gt(0) ? ratio.pow(root) : zero).minus(1).times(100));
  return judgement(
    growth,
    signed(claim, way),
    `${signOf(way)}${claim.printed}`,
    `(${now.printed} ÷ ${before.printed})^(1/${years}) − 1`,
    '%',
  );
}

/** A level, the change that led to it, and the growth that change makes: growth = change ÷ (level − change). */
export function growthOfChange(level: Amount, change: Amount, claim: Amount, way: Way): Judgement | undefined {
  const step = way === 'down' ? negated(change.range) : change.range;
  const moved = change.value === undefined ? undefined : way === 'down' ? change.value.neg() : change.value;
  if (moved === undefined || level.value === undefined) return undefined;
  const base = level.value.minus(moved);
  if (base.lte(0)) return undefined;
  const bases = sumOf([level.range, negated(step)]);
  const ratios =
    bases.low?.gt(0) && bases.high !== undefined && level.range.low && level.range.high
      ? interval(level.range.low.div(bases.high), level.range.high.div(bases.low))
      : {};
  const toRate = (ratio: Decimal): Decimal => ratio.minus(1).times(100);
  return judgement(
    { point: toRate(level.value.div(base)), range: mapInterval(ratios, toRate) },
    signed(claim, way),
    `${signOf(way)}${claim.printed}`,
    `${change.printed} ÷ (${level.printed} ${way === 'down' ? '+' : '−'} ${change.printed})`,
    '%',
  );
}

/** A level and its growth imply a base; is it the one printed elsewhere? */
export function impliedBase(level: Amount, growth: Amount, way: Way, base: Amount): Judgement | undefined {
  const rate = signed(growth, way);
  const factor = (value: Decimal): Decimal => value.div(100).plus(1);
  const factors = mapInterval(rate, factor);
  const point = growth.value === undefined ? undefined : factor(way === 'down' ? growth.value.neg() : growth.value);
  if (level.value === undefined || point === undefined || point.lte(0) || !factors.low?.gt(0)) return undefined;
  const scale = unitFactor(base);
  const toUnit = (value: Decimal): Decimal => value.div(scale);
  return judgement(
    { point: toUnit(level.value.div(point)), range: mapInterval(ratioOf(level.range, factors), toUnit) },
    mapInterval(base.range, toUnit),
    base.printed,
    `${level.printed} ÷ (1 ${way === 'down' ? '−' : '+'} ${growth.printed})`,
    base.figure.unit,
    Math.max(2, decimalsOf(base)),
  );
}

const decimalsOf = (amount: Amount): number => (amount.figure.value?.split('.')[1] ?? '').length;

/** A part, its total and the share printed. */
export function shareOfTotal(part: Amount, total: Amount, claim: Amount): Judgement | undefined {
  if (!isPositive(total)) return undefined;
  const share = mapped(quotient(part, total), (ratio) => ratio.times(100));
  return judgement(share, claim.range, claim.printed, `${part.printed} ÷ ${total.printed}`, '%');
}

/** An amount spread over a count: 7.2亿元 ÷ 864户 = 83.33万元. */
export function averageOf(amount: Amount, count: Amount, claim: Amount): Judgement | undefined {
  if (!isPositive(count)) return undefined;
  const scale = unitFactor(claim);
  const each = mapped(quotient(amount, count), (value) => value.div(scale));
  return judgement(
    each,
    mapInterval(claim.range, (end) => end.div(scale)),
    claim.printed,
    `${amount.printed} ÷ ${count.printed}`,
    claim.figure.unit,
  );
}

/** Parts against the total printed. */
export function partsAgainstTotal(parts: readonly Amount[], total: Amount): Judgement {
  const scale = unitFactor(total);
  const toUnit = (value: Decimal): Decimal => value.div(scale);
  const point = parts.reduce<Decimal | undefined>(
    (sum, part) => (sum === undefined || part.value === undefined ? undefined : sum.plus(part.value)),
    zero,
  );
  return judgement(
    {
      point: point === undefined ? undefined : toUnit(point),
      range: mapInterval(sumOf(parts.map((part) => part.range)), toUnit),
    },
    mapInterval(total.range, toUnit),
    total.printed,
    parts.map((part) => part.printed).join(' + '),
    total.figure.unit,
    4,
  );
}

/** Shares of one whole against 100. They agree when they make 100 within their rounding, and may be less. */
export function sharesAgainstWhole(shares: readonly Amount[]): Judgement {
  const range = sumOf(shares.map((share) => share.range));
  const point = shares.reduce((sum, share) => sum.plus(share.value ?? 0), zero);
  const whole = judgement(
    { point, range },
    { low: hundred, high: hundred },
    '100%',
    shares.map((s) => s.printed).join(' + '),
    '%',
  );
  const isOver = range.low?.gt(100) ?? false;
  return { ...whole, verdict: isOver ? 'contradicts' : whole.verdict === 'contradicts' ? 'possible' : whole.verdict };
}
