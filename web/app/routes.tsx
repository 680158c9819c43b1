import { accountRoutes } from '../features/accounts/routes.tsx';
import { agencyRoutes } from '../features/agencies/routes.tsx';
import { auditRoutes } from '../features/audit/routes.tsx';
import { calendarRoutes } from '../features/calendar/routes.tsx';
import { checkRoutes } from '../features/check/routes.tsx';
import { documentRoutes } from '../features/documents/routes.tsx';
import { factRoutes } from '../features/facts/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { ledgerRoutes } from '../features/ledger/routes.tsx';
import { planRoutes } from '../features/plan/routes.tsx';
import { programmeRoutes } from '../features/programme/routes.tsx';
import { doorRoutes, settingsRoutes } from '../features/session/routes.tsx';
import { taskRoutes } from '../features/task/routes.tsx';
import { frameRoute, rootRoute } from './base-routes.tsx';

/** Every page. Each feature declares its own and loads them only when they are opened. */
export const routeTree = rootRoute.addChildren([
  ...doorRoutes,
  frameRoute.addChildren([
    ...homeRoutes,
    ...programmeRoutes,
    ...planRoutes,
    ...ledgerRoutes,
    ...taskRoutes,
    ...documentRoutes,
    ...factRoutes,
    ...checkRoutes,
    ...agencyRoutes,
    ...accountRoutes,
    ...auditRoutes,
    ...settingsRoutes,
    ...calendarRoutes,
  ]),
]);
