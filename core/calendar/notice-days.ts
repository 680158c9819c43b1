import { addDays, type Day, yearOf } from '../shared/day.ts';
import type { Place } from '../shared/problem.ts';
import { isWeekend, type NamedDay, weekdayOf } from './calendar.ts';
import type { CalendarProblem } from './problems.ts';

/** Days off in a row under one name, both ends included. */
export type Holiday = { readonly name: string; readonly from: Day; readonly through: Day };

/** A day with its place in the text or table that it was read from. */
export type PlacedDay = NamedDay & { readonly place: Place };

const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'] as const;
/** @example weekdayName(day('2026-11-24')) // '星期二' */
export const weekdayName = (day: Day): string => weekdays[weekdayOf(day)] ?? '';

/** Days in a row with one name are one holiday. */
export function holidaysOf(days: readonly NamedDay[]): readonly Holiday[] {
  const holidays: Holiday[] = [];
  const off = days.filter(({ kind }) => kind === 'off').toSorted((a, b) => (a.day < b.day ? -1 : 1));
  for (const { day, name } of off) {
    const last = holidays.at(-1);
    if (last && last.name === name && addDays(last.through, 1) === day) holidays[holidays.length - 1] = { ...last, through: day };
    else holidays.push({ name, from: day, through: day });
  }
  return holidays;
}

export function daysOfHoliday({ from, through }: { readonly from: Day; readonly through: Day }): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= through; day = addDays(day, 1)) days.push(day);
  return days;
}

const longest = 15;

/**
 * What is wrong with the days of a year's notice: nothing off, outside of the year, twice, too many in a row, or a weekday that
 * would be worked anyway. A notice may begin in the last days of the year before.
 */
export function noticeProblems(year: number, days: readonly PlacedDay[]): readonly CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const say = (problem: Omit<CalendarProblem, 'severity'>): void => {
    problems.push({ ...problem, severity: 'error' } as CalendarProblem);
  };
  if (!days.some(({ kind }) => kind === 'off')) say({ code: 'calendar/no-days', place: {}, params: {} });
  const seen = new Set<Day>();
  for (const { day, kind, place } of days) {
    const isOfYear = yearOf(day) === year || (yearOf(day) === year - 1 && day.slice(5) >= '12-20');
    if (!isOfYear) say({ code: 'calendar/outside-year', place, params: { day, year } });
    if (seen.has(day)) say({ code: 'calendar/repeated', place, params: { day } });
    seen.add(day);
    if (kind === 'work' && !isWeekend(day))
      say({ code: 'calendar/work-on-weekday', place, params: { day, weekday: weekdayName(day) } });
  }
  for (const { name, from, through } of holidaysOf(days)) {
    const length = daysOfHoliday({ from, through }).length;
    const place = days.find(({ day }) => day === from)?.place ?? {};
    if (length > longest) say({ code: 'calendar/too-long', place, params: { name, days: length, most: longest } });
  }
  return problems;
}
