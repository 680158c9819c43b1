import { addDays, type Day, dayOf, isDay, lastDayOfMonth } from '../../shared/day.ts';
import type { HeldObservation } from '../held-facts.ts';

/** A time `[start, end)`. */
export type TimeSpan = { readonly start: string; readonly end: string };

/** The period of a figure as days: '2025', '2025-03', '2025-03-31', '2025-Q1', or a range 'from/to' of these, both ends included. */
export function spanOfPeriod(period: string): TimeSpan | undefined {
  const [from = '', to] = period.split('/');
  const first = single(from);
  const last = to === undefined ? first : single(to);
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}

function single(text: string): TimeSpan | undefined {
  const [, year = '', quarter, month, date] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === '') return undefined;
  if (date !== undefined) return isDay(text) ? { start: text, end: addDays(text, 1) } : undefined;
  const [first, last] = quarter
    ? [3 * Number(quarter) - 2, 3 * Number(quarter)]
    : month
      ? [Number(month), Number(month)]
      : [1, 12];
  const start = dayOf(Number(year), first, 1);
  return start === undefined ? undefined : { start, end: addDays(lastDayOfMonth(Number(year), last), 1) };
}

/**
 * How a held period fits the one a text speaks of: `same`, or `end` where the text names a span of years and the value is the state
 * of its last year or day, or the other way round. Undefined where they are different times.
 */
export function fitOf(span: TimeSpan, held: HeldObservation['period']): 'same' | 'end' | undefined {
  if (held.end !== span.end) return undefined;
  if (held.start === span.start || (held.kind === 'point' && held.start >= span.start)) return 'same';
  return isOfYears(span) || isOfYears(held) ? 'end' : undefined;
}

const isOfYears = ({ start, end }: TimeSpan): boolean =>
  start.slice(5) === '01-01' && end.slice(5) === '01-01' && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > 1;

/** Whether a period is one year of a span of years, or the year before it, from which the span is counted. */
export const isInside = (span: TimeSpan, held: HeldObservation['period']): boolean =>
  isOfYears(span) && held.end >= span.start && held.end <= span.end;

/** Whether a period is of more than a year: what is summed over it is not the state of today. */
export const isSumOfYears = (held: HeldObservation['period']): boolean => held.kind !== 'point' && isOfYears(held);

/** The day two years before another: what is older says nothing of a text without a date. */
export const twoYearsBefore = (day: string): Day => `${Number(day.slice(0, 4)) - 2}${day.slice(4)}` as Day;
