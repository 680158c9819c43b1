import { useQuery } from '@tanstack/react-query';
import type { Calendar } from '../../../../core/calendar/calendar.ts';
import { addWorkdays, countWorkdays } from '../../../../core/calendar/workday.ts';
import { addDays, type Day, day } from '../../../../core/shared/day.ts';
import { useSession } from '../../../api/session.ts';
import { calendarOf, calendarQuery } from '../../calendar/calendar.ts';

const useCalendar = (): Calendar | undefined => useQuery({ ...calendarQuery, select: calendarOf }).data;

/** The day that is so many working days after today; null until the calendar is there, or for no number. */
export function useWorkdayAfter(count: number | null): { readonly day: Day; readonly isProvisional: boolean } | null {
  const calendar = useCalendar();
  const { today } = useSession();
  if (!calendar || count === null) return null;
  const { day: last, provisional } = addWorkdays(calendar, day(today), count);
  return { day: last, isProvisional: provisional };
}

/** Working days after today up to a day; undefined until the calendar is there. */
export function useWorkdaysLeft(until: string | null): number | undefined {
  const calendar = useCalendar();
  const { today } = useSession();
  if (!calendar || until === null) return undefined;
  return countWorkdays(calendar, addDays(day(today), 1), day(until)).workdays;
}
