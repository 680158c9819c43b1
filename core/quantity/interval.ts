import { type Decimal, decimal } from './decimal.ts';

/**
 * The numbers that a figure may stand for. A missing end is unbounded. An end belongs to the interval unless it is open:
 * 超90% is (90, …), 不低于90% is [90, …).
 */
export type Interval = {
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
};

export const interval = (
  low: Decimal | undefined,
  high: Decimal | undefined,
  open: 'low' | 'high' | 'both' | '' = '',
): Interval => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  ...(open === 'low' || open === 'both' ? { lowOpen: true } : {}),
  ...(open === 'high' || open === 'both' ? { highOpen: true } : {}),
});

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

/** What a printed figure stands for: half a unit of its last digit to either side. Both ends belong to it, whatever the rounding rule. */
export function printedInterval(value: Decimal, fractionDigits: number): Interval {
  const half = decimal(10).pow(-fractionDigits).times('0.5');
  return { low: value.minus(half), high: value.plus(half) };
}

export function contains(range: Interval, value: Decimal): boolean {
  if (range.low !== undefined && (range.lowOpen ? value.lte(range.low) : value.lt(range.low))) return false;
  return !(range.high !== undefined && (range.highOpen ? value.gte(range.high) : value.gt(range.high)));
}

export function overlaps(a: Interval, b: Interval): boolean {
  return isBelow(a, b) === false && isBelow(b, a) === false;
}

/** Whether every number of `a` lies below every number of `b`. */
function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  return a.high.lt(b.low) || (a.high.eq(b.low) && Boolean(a.highOpen || b.lowOpen));
}

export function mapInterval(range: Interval, change: (end: Decimal) => Decimal): Interval {
  return {
    ...range,
    ...(range.low === undefined ? {} : { low: change(range.low) }),
    ...(range.high === undefined ? {} : { high: change(range.high) }),
  };
}

/** The sums of one number out of each interval. */
export function sumOf(ranges: readonly Interval[]): Interval {
  const ends = (side: 'low' | 'high'): Decimal | undefined =>
    ranges.reduce<Decimal | undefined>((total, range) => {
      const end = range[side];
      return total === undefined || end === undefined ? undefined : total.plus(end);
    }, decimal(0));
  return interval(ends('low'), ends('high'));
}

/** The quotients now / before of positive numbers out of two intervals. */
export function ratioOf(now: Interval, before: Interval): Interval {
  const low = now.low !== undefined && before.high?.gt(0) ? now.low.div(before.high) : undefined;
  const high = now.high !== undefined && before.low?.gt(0) ? now.high.div(before.low) : undefined;
  return interval(low, high);
}
