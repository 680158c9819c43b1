import { addLocalDays, importNotice, readCalendarView, withdrawLocalDay, withdrawNotice } from '../../actions/calendar.ts';
import type { Handlers } from '../bind.ts';
import type { calendarRoutes } from '../contract/calendar.ts';

type Ids = (typeof calendarRoutes)[number]['id'];

export function calendarHandlers(): Pick<Handlers, Ids> {
  return {
    'calendar.read': ({ context }) => readCalendarView(context),
    'calendar.importNotice': ({ context, body }) => importNotice(context, body),
    'calendar.withdrawNotice': ({ context, body }) => withdrawNotice(context, body),
    'localDay.add': ({ context, body }) => addLocalDays(context, body),
    'localDay.withdraw': ({ context, params, body }) => withdrawLocalDay(context, params.id, body),
  };
}
