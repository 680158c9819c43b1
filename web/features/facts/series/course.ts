import { decimal } from '../../../../core/quantity/decimal.ts';
import { comparable, sameMeasure, unitOf } from '../../../../core/quantity/unit.ts';
import { type Day, daysBetween } from '../../../../core/shared/day.ts';
import type { Observation } from '../facts.ts';

/** A point of the course: when its period ends, and how much in the indicator's unit. */
export type CoursePoint = { readonly observation: Observation; readonly at: number; readonly value: number };

/**
 * The values that make one line: of one place, standing, of periods of like length (a year is not drawn beside five years), in one
 * unit. Where several kinds of period are held, the one with the most values is drawn.
 */
export function courseOf(observations: readonly Observation[], unit: string): readonly CoursePoint[] {
  const standing = observations.filter((one) => !one.superseded && one.status !== 'withdrawn');
  const kinds = Map.groupBy(standing, (one) => `${one.division.code} ${lengthOf(one)}`);
  const most = [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most
    .flatMap((observation) => {
      const value = valueIn(observation, unit);
      return value === undefined ? [] : [{ observation, at: Date.parse(observation.period.end), value }];
    })
    .sort((a, b) => a.at - b.at);
}

/** Days, weeks, months, quarters and years apart: a leap year is as long as any. */
function lengthOf({ period }: Observation): string {
  if (period.kind === 'point') return 'point';
  const days = daysBetween(period.start as Day, period.end as Day);
  return `${period.kind === 'cumulative' ? 'cumulative' : ''}${days >= 31 ? Math.round(days / 30.44) : days}`;
}

function valueIn(observation: Observation, unit: string): number | undefined {
  if (observation.unit === unit) return Number(observation.value);
  const [own, wanted] = [unitOf(observation.unit), unitOf(unit)];
  if (!own || !wanted || !sameMeasure(own, wanted)) return undefined;
  return comparable(decimal(observation.value), own)
    .div(comparable(decimal(1), wanted))
    .toNumber();
}

/**
 * Round steps that enclose the values, from 0 where the values are not far from it.
 * @example ticksOf(1034, 1698) // [0, 500, 1000, 1500, 2000]
 */
export function ticksOf(least: number, most: number): readonly number[] {
  const low = least > 0 && least < most * 0.7 ? 0 : least;
  const high = most < 0 && most > least * 0.7 ? 0 : most;
  const range = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(range / 4));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= range / 4) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
