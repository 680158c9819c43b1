import { queryOptions } from '@tanstack/react-query';
import { type Calendar, makeCalendar } from '../../../core/calendar/calendar.ts';
import type { Day } from '../../../core/shared/day.ts';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';

export type CalendarBook = components['schemas']['Calendar'];
export type OwnDay = components['schemas']['LocalDay'];

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => take(api.GET('/api/calendar', { signal })),
});

/** The answer of a change is the calendar as it is now. */
export function keepCalendar(book: CalendarBook): void {
  queryClient.setQueryData(calendarQuery.queryKey, book);
}

/** The book as core reckons with it. */
export const calendarOf = (book: CalendarBook): Calendar =>
  makeCalendar(
    book.notices.map((notice) => ({ ...notice, issuedOn: notice.issuedOn as Day, days: notice.days.map(dated) })),
    book.localDays.map(dated),
  );

/** The server sends days that are. */
export const dated = <T extends { readonly day: string }>(one: T): T & { readonly day: Day } => ({ ...one, day: one.day as Day });
