import { addWorkdays, type CalendarDay } from '../../../core/calendar/workday.ts';
import type { Day } from '../../../core/shared/day.ts';
import { readCalendar } from '../../store/calendar.ts';
import type { Reader } from '../../store/task/row.ts';

/** The last day for receipt: so many working days after today; provisional where days off are not known yet. */
export const receiptDay = async (reader: Reader, jurisdiction: string, today: Day, workdays: number): Promise<CalendarDay> =>
  addWorkdays(await readCalendar(reader, jurisdiction), today, workdays);
