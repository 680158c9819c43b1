import { addDays as addAnyDays, type Day, daysBetween } from '../shared/day.ts';
import { type Calendar, isKnown, isWeekend, weekdayOf } from './calendar.ts';

/** A day found by the calendar. Provisional: it rests on days whose notice is not out yet, and may move when it is. */
export type CalendarDay = { readonly day: Day; readonly provisional: boolean };

/** Whether a day is a working day (工作日). */
export function isWorkday(calendar: Calendar, day: Day): { readonly workday: boolean; readonly provisional: boolean } {
  return { workday: isWorked(calendar, day), provisional: !isKnown(calendar, day) };
}

/**
 * The day that is `count` working days after `start`; the start day itself is not counted. After none at all: the start day,
 * or the next working day where it is off.
 * @throws RangeError when `count` is no whole number from 0 on
 * @example addWorkdays(china, day('2026-02-13'), 1) // { day: '2026-02-14', provisional: false }: a Saturday that is worked
 */
export function addWorkdays(calendar: Calendar, start: Day, count: number): CalendarDay {
  assertCount(count);
  if (count === 0) return rollForward(calendar, start);
  // As many days on are at most as many working days: never too far. Go on by what is missing until nothing is.
  let end = addAnyDays(start, count);
  let missing = count - workedBetween(calendar, addAnyDays(start, 1), end);
  while (missing > 0) {
    const next = addAnyDays(end, missing);
    missing -= workedBetween(calendar, addAnyDays(end, 1), next);
    end = next;
  }
  return { day: end, provisional: !isKnown(calendar, addAnyDays(start, 1), end) };
}

/**
 * The day that is `count` days after `start`, moved to the next working day where it is off (期限最后一日为休息日的顺延).
 * @throws RangeError when `count` is no whole number from 0 on
 */
export function addDays(calendar: Calendar, start: Day, count: number): CalendarDay {
  assertCount(count);
  return rollForward(calendar, addAnyDays(start, count));
}

/** The working days from one day to another, both counted; none when `to` is earlier. */
export function countWorkdays(
  calendar: Calendar,
  from: Day,
  to: Day,
): { readonly workdays: number; readonly provisional: boolean } {
  return { workdays: workedBetween(calendar, from, to), provisional: from <= to && !isKnown(calendar, from, to) };
}

/** The day itself when it is worked, else the next working day. */
export function rollForward(calendar: Calendar, start: Day): CalendarDay {
  let end = start;
  while (!isWorked(calendar, end)) end = addAnyDays(end, 1);
  return { day: end, provisional: !isKnown(calendar, start, end) };
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
}

const isWorked = (calendar: Calendar, day: Day): boolean =>
  isWeekend(day) ? holds(calendar.workedWeekends, day) : !holds(calendar.offWeekdays, day);

/** By the weeks and what differs from them, not day by day: a night of lights asks this a million times. */
function workedBetween(calendar: Calendar, from: Day, to: Day): number {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  const between = (named: readonly Day[]): number => firstAfter(named, to) - firstFrom(named, from);
  return weekdays(weekdayOf(from), days) - between(calendar.offWeekdays) + between(calendar.workedWeekends);
}

/** Mondays to Fridays among `days` days of which the first is `weekday` (0 Monday). */
function weekdays(weekday: number, days: number): number {
  const left = days % 7;
  let count = Math.floor(days / 7) * 5;
  for (let i = 0; i < left; i += 1) if ((weekday + i) % 7 < 5) count += 1;
  return count;
}

/** How many of the days, which are in order, pass the test; those that do come first. */
function countWhile(days: readonly Day[], passes: (day: Day) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(days[middle] as Day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstFrom = (days: readonly Day[], day: Day): number => countWhile(days, (one) => one < day);
const firstAfter = (days: readonly Day[], day: Day): number => countWhile(days, (one) => one <= day);
const holds = (days: readonly Day[], day: Day): boolean => days[firstFrom(days, day)] === day;
