import type { Brand } from './brand.ts';

/** A calendar day in Asia/Shanghai as 'YYYY-MM-DD'. Compares with `<` and `===`. */
export type Day = Brand<string, 'Day'>;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsOfDay = 86_400_000;

/** Whether the text is a day that exists: '2026-02-30' is not. */
export function isDay(text: string): text is Day {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @throws RangeError when the text is no day: for texts of our own; parse foreign input with `isDay`. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day of a year, month (1–12) and day of month, or undefined where there is none. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** The last day of a month (1–12). @example lastDayOfMonth(2026, 2) // '2026-02-28' */
export function lastDayOfMonth(year: number, month: number): Day {
  return addDays(day(`${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01`), -1);
}

/** @example addDays(day('2026-12-31'), 1) // '2027-01-01' */
export function addDays(start: Day, days: number): Day {
  return new Date(Date.parse(`${start}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10) as Day;
}

/** Days from one day to another, negative when `to` is earlier. @example daysBetween(day('2026-01-01'), day('2026-01-31')) // 30 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsOfDay);
}

export const yearOf = (value: Day): number => Number(value.slice(0, 4));

/** China has kept UTC+8 without summer time since 1992. */
const shanghaiClock = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString();

/** The day in Asia/Shanghai at an instant. */
export const dayInShanghai = (instant: Date): Day => shanghaiClock(instant).slice(0, 10) as Day;

/** An instant as the clock in Shanghai showed it. @example minuteInShanghai(new Date('2026-11-23T01:05:09Z')) // '2026-11-23 09:05' */
export const minuteInShanghai = (instant: Date): string => shanghaiClock(instant).slice(0, 16).replace('T', ' ');
