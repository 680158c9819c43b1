import { type Day, dayOf } from '../shared/day.ts';

/** 'off': nobody works; 'work': a weekend day that is worked for a holiday (调休上班). */
export type DayKind = 'off' | 'work';

/** One day as a notice or a place names it. */
export type NamedDay = { readonly day: Day; readonly kind: DayKind; readonly name: string };

/** What the State Council orders for one year. Its days may begin in December of the year before. */
export type CalendarNotice = {
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: Day;
  readonly days: readonly NamedDay[];
};

/** A day that a place decides by itself; it goes before the notice. */
export type LocalDay = NamedDay & { readonly source: string };

/**
 * The working calendar: Monday to Friday, but for the days named here. Plain data in the order of time.
 * A year is known when its notice is; what lies beyond the known days is answered by Monday to Friday and called provisional.
 */
export type Calendar = {
  readonly knownFrom: Day;
  readonly knownThrough: Day;
  /** From Monday to Friday, and yet off. */
  readonly offWeekdays: readonly Day[];
  /** Saturdays and Sundays that are worked. */
  readonly workedWeekends: readonly Day[];
};

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
export const isWeekend = (day: Day): boolean => weekdayOf(day) > 4;

/**
 * One calendar out of the notices of several years and a place's own days. Known are the years from the first notice on, up to
 * the first year without one: what a later notice says still counts, but stays provisional.
 * @throws RangeError without a notice: nothing would be known
 */
export function makeCalendar(notices: readonly CalendarNotice[], localDays: readonly LocalDay[] = []): Calendar {
  const years = new Set(notices.map((notice) => notice.year));
  const first = Math.min(...years);
  const knownFrom = dayOf(first, 1, 1);
  if (!knownFrom) throw new RangeError('a calendar needs a notice');
  let last = first;
  while (years.has(last + 1)) last += 1;
  const kinds = new Map<Day, DayKind>();
  for (const { day, kind } of [...notices.flatMap((notice) => notice.days), ...localDays]) kinds.set(day, kind);
  const named = [...kinds.keys()].sort();
  return {
    knownFrom,
    knownThrough: `${String(last).padStart(4, '0')}-12-31` as Day,
    offWeekdays: named.filter((day) => kinds.get(day) === 'off' && !isWeekend(day)),
    workedWeekends: named.filter((day) => kinds.get(day) === 'work' && isWeekend(day)),
  };
}

/** Whether every day from one to the other lies in a year whose notice is known. */
export const isKnown = (calendar: Calendar, from: Day, to: Day = from): boolean =>
  from >= calendar.knownFrom && to <= calendar.knownThrough;
