import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';
import { readLedgerSearch } from './ledger-search.ts';

export const ledgerRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/ledger',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: readLedgerSearch,
    component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/ledger/$id',
    beforeLoad: allowOnly(...businessRoles),
    component: lazyRouteComponent(() => import('./measure/MeasurePage.tsx'), 'MeasurePage'),
  }),
] as const;
