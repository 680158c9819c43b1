import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

/** Who sees the whole programme and so its coverage. */
const overseers = ['reformOffice', 'supervisionOffice', 'sponsor', 'auditor', 'reader'] as const;

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/programme',
    beforeLoad: allowOnly(...businessRoles),
    component: lazyRouteComponent(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/programme/lists/$id',
    beforeLoad: allowOnly(...businessRoles),
    component: lazyRouteComponent(() => import('./list/ListPage.tsx'), 'ListPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/programme/coverage',
    beforeLoad: allowOnly(...overseers),
    component: lazyRouteComponent(() => import('./coverage/CoveragePage.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/programme/coverage/$of/$id',
    beforeLoad: allowOnly(...overseers),
    component: lazyRouteComponent(() => import('./coverage/ClausesPage.tsx'), 'ClausesPage'),
  }),
] as const;
