import { appointmentRoutes } from './appointment.ts';
import { auditRoutes } from './audit.ts';
import { calendarRoutes } from './calendar.ts';
import { deskRoutes } from './desk.ts';
import { factsRoutes } from './facts.ts';
import { ledgerRoutes } from './ledger.ts';
import { organisationRoutes } from './organisation.ts';
import { programmeRoutes } from './programme/routes.ts';
import { requestRoutes } from './request.ts';
import { sessionRoutes } from './session.ts';
import { taskRoutes } from './task.ts';

/** Every route of the product. Nothing is served that does not stand here. */
export const contract = [
  ...sessionRoutes,
  ...ledgerRoutes,
  ...taskRoutes,
  ...requestRoutes,
  ...deskRoutes,
  ...calendarRoutes,
  ...programmeRoutes,
  ...factsRoutes,
  ...organisationRoutes,
  ...appointmentRoutes,
  ...auditRoutes,
] as const;
