import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, office, Uuid, Version } from './shared.ts';

const Year = z.int().min(2000).max(2199);
const DayKind = z.enum(['off', 'work']);
const NamedDayView = z.object({ day: DayText, kind: DayKind, name: z.string() }).meta({ id: 'NamedDay' });
const Reason = z.string().trim().min(2).max(500);

const NoticeView = z
  .object({
    year: Year,
    title: z.string(),
    documentNumber: z.string(),
    issuedOn: DayText,
    days: z.array(NamedDayView),
    origin: z.enum(['pack', 'office']),
    /** Of the notice that the office imported; 0 for one that came with the program. */
    version: z.int().min(0),
  })
  .meta({ id: 'CalendarNotice' });

const CalendarView = z
  .object({
    knownFrom: DayText,
    knownThrough: DayText,
    notices: z.array(NoticeView),
    localDays: z.array(
      z
        .object({ id: Uuid, day: DayText, kind: DayKind, name: z.string(), source: z.string(), version: Version })
        .meta({ id: 'LocalDay' }),
    ),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'Calendar' });

export const ImportNotice = z
  .object({
    year: Year,
    title: z.string().trim().min(4).max(120),
    documentNumber: z.string().trim().min(2).max(60),
    issuedOn: DayText,
    days: z.array(z.object({ day: DayText, kind: DayKind, name: z.string().trim().max(40) })).max(120),
    /** The version of the notice that it takes the place of; 0 where the office has imported none. */
    version: z.int().min(0),
  })
  .meta({ id: 'ImportNotice' });

export const AddLocalDays = z
  .object({
    from: DayText,
    through: DayText,
    kind: DayKind,
    name: z.string().trim().min(1).max(40),
    source: z.string().trim().min(2).max(200),
  })
  .meta({ id: 'AddLocalDays' });

export const calendarRoutes = [
  {
    id: 'calendar.read',
    method: 'GET',
    url: '/api/calendar',
    summary: "The notices of days off in force, the place's own days, and through which day they are known",
    allow: businessRoles,
    response: { 200: CalendarView },
  },
  {
    id: 'calendar.importNotice',
    method: 'POST',
    url: '/api/calendar/notices',
    summary: "Bring in a year's notice of days off, in place of the one held for that year",
    allow: office,
    body: ImportNotice,
    response: { 200: CalendarView },
  },
  {
    id: 'calendar.withdrawNotice',
    method: 'POST',
    url: '/api/calendar/notices/withdraw',
    summary: 'Take an imported notice out of force, with the reason; the one that came with the program holds again',
    allow: office,
    body: z.object({ year: Year, version: Version, reason: Reason }),
    response: { 200: CalendarView },
  },
  {
    id: 'localDay.add',
    method: 'POST',
    url: '/api/calendar/local-days',
    summary: 'Days in a row that the place decides to be off or worked',
    allow: office,
    body: AddLocalDays,
    response: { 200: CalendarView },
  },
  {
    id: 'localDay.withdraw',
    method: 'POST',
    url: '/api/calendar/local-days/:id/withdraw',
    summary: "Take one of the place's own days out of force, with the reason",
    allow: office,
    params: ById,
    body: z.object({ version: Version, reason: Reason }),
    response: { 200: CalendarView },
  },
] as const satisfies readonly RouteContract[];
