import { type Calendar, isKnown, type NamedDay, weekdayOf } from '../../../core/calendar/calendar.ts';
import { countWorkdays, isWorkday } from '../../../core/calendar/workday.ts';
import { addDays, type Day, dayOf, lastDayOfMonth } from '../../../core/shared/day.ts';

/** One day on the sheet. `mark` only where it differs from Monday to Friday, or a place says so itself. */
export type SheetDay = {
  readonly day: Day;
  readonly date: number;
  readonly isWorked: boolean;
  readonly mark: 'off' | 'work' | null;
  readonly name: string;
  readonly isLocal: boolean;
};

/** Weeks from Monday on; null for the days of the months beside it. */
export type SheetMonth = {
  readonly month: number;
  readonly workdays: number;
  readonly weeks: readonly (readonly (SheetDay | null)[])[];
};

export type YearSheet = {
  readonly workdays: number;
  readonly offWeekdays: number;
  readonly workedWeekends: number;
  readonly isKnown: boolean;
  readonly months: readonly SheetMonth[];
};

/** A year as a sheet of twelve months. @param named every day that a notice or the place names; the place's own come last */
export function sheetOf(
  year: number,
  calendar: Calendar,
  named: readonly (NamedDay & { readonly isLocal: boolean })[],
): YearSheet {
  const byDay = new Map(named.map((one) => [one.day, one]));
  const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (!first || !last) return { workdays: 0, offWeekdays: 0, workedWeekends: 0, isKnown: false, months: [] };
  const inYear = (days: readonly Day[]): number => days.filter((one) => one >= first && one <= last).length;
  return {
    workdays: countWorkdays(calendar, first, last).workdays,
    offWeekdays: inYear(calendar.offWeekdays),
    workedWeekends: inYear(calendar.workedWeekends),
    isKnown: isKnown(calendar, first, last),
    months: Array.from({ length: 12 }, (_, at) => monthOf(year, at + 1)),
  };

  function monthOf(of: number, month: number): SheetMonth {
    const start = dayOf(of, month, 1) as Day;
    const end = lastDayOfMonth(of, month);
    const cells: (SheetDay | null)[] = Array.from({ length: weekdayOf(start) }, () => null);
    for (let one = start; one <= end; one = addDays(one, 1)) cells.push(sheetDay(one));
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    return { month, workdays: countWorkdays(calendar, start, end).workdays, weeks };
  }

  function sheetDay(one: Day): SheetDay {
    const said = byDay.get(one);
    return {
      day: one,
      date: Number(one.slice(8)),
      isWorked: isWorkday(calendar, one).workday,
      mark: said?.kind ?? null,
      name: said?.name ?? '',
      isLocal: said?.isLocal ?? false,
    };
  }
}
