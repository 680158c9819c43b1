import { z } from 'zod';
import { roles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, Nothing, Uuid, Version } from './shared.ts';

const security = ['securityAdministrator'] as const;
const Reason = z.string().trim().min(2).max(500);

const HeldGrantView = z
  .object({
    id: Uuid,
    appointment: Uuid,
    role: z.enum(roles),
    scopeKind: z.enum(['jurisdiction', 'agency', 'division']),
    scopeId: Uuid.nullable(),
    scopeName: z.string().nullable(),
    /** Set where the scope's agency has been withdrawn: the agency that it went into, or ''. */
    scopeGone: z.string().nullable(),
    givenAt: z.string(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'HeldGrant' });

const AppointmentView = z
  .object({
    id: Uuid,
    person: z.object({ id: Uuid, name: z.string() }),
    login: z.string().nullable(),
    title: z.string(),
    post: Uuid.nullable(),
    agency: z.object({ id: Uuid, name: z.string() }).nullable(),
    startsOn: DayText,
    endsOn: DayText.nullable(),
    endReason: z.string().nullable(),
    handedTo: z.object({ id: Uuid, person: z.string(), title: z.string() }).nullable(),
    version: Version,
    grants: z.array(HeldGrantView),
  })
  .meta({ id: 'Appointment' });

/** What an appointment holds. `name` and `detail` are codes or names of the organisation; business is counted, not named. */
const HoldingView = z.object({ kind: z.string(), count: z.int(), name: z.string(), detail: z.string() }).meta({ id: 'Holding' });

const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('jurisdiction') }),
  z.object({ kind: z.literal('agency'), id: Uuid }),
  z.object({ kind: z.literal('division'), id: Uuid }),
]);

export const appointmentRoutes = [
  {
    id: 'appointment.list',
    method: 'GET',
    url: '/api/appointments',
    summary: 'Everybody’s appointments with what each is granted, past ones included',
    allow: security,
    response: { 200: z.array(AppointmentView) },
  },
  {
    id: 'appointment.create',
    method: 'POST',
    url: '/api/appointments',
    summary: 'A further appointment of a person',
    allow: security,
    body: z
      .object({
        person: Uuid,
        post: Uuid.nullable(),
        title: z.string().trim().min(1).max(60),
        agency: Uuid.nullable(),
        startsOn: DayText,
      })
      .meta({ id: 'AppointmentGiven' }),
    response: { 201: AppointmentView },
  },
  {
    id: 'appointment.holdings',
    method: 'GET',
    url: '/api/appointments/:id/holdings',
    summary: 'What an appointment holds: grants, seats, and counts of business',
    allow: security,
    params: ById,
    response: { 200: z.array(HoldingView) },
  },
  {
    id: 'appointment.end',
    method: 'POST',
    url: '/api/appointments/:id/end',
    summary: 'End an appointment on a day and hand over what it holds; what nobody takes over is listed',
    allow: security,
    params: ById,
    body: z
      .object({ version: Version, endsOn: DayText, reason: Reason, successor: Uuid.nullable() })
      .meta({ id: 'AppointmentEnd' }),
    response: { 200: z.object({ appointment: AppointmentView, left: z.array(HoldingView) }) },
  },
  {
    id: 'grant.give',
    method: 'POST',
    url: '/api/appointments/:id/grants',
    summary: 'Give an appointment a role for a scope; administrators exclude each other and every business role',
    allow: security,
    params: ById,
    body: z.object({ role: z.enum(roles), scope: Scope, reason: Reason }).meta({ id: 'GrantGiven' }),
    response: { 201: z.object({ id: Uuid }) },
  },
  {
    id: 'grant.withdraw',
    method: 'POST',
    url: '/api/grants/:id/withdraw',
    summary: 'Withdraw a grant with a reason',
    allow: security,
    params: ById,
    body: z.object({ reason: Reason }),
    response: { 204: Nothing },
  },
  {
    id: 'session.act',
    method: 'POST',
    url: '/api/session/appointment',
    summary: 'Act by another of the own appointments',
    allow: 'session',
    body: z.object({ appointment: Uuid }).meta({ id: 'ActAs' }),
    response: { 204: Nothing },
  },
] as const satisfies readonly RouteContract[];
