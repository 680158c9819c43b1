import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../app/base-routes.tsx';

export type AgencySearch = { readonly q?: string };

export const agencyRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/agencies',
    validateSearch: (search: Record<string, unknown>): AgencySearch => (typeof search.q === 'string' ? { q: search.q } : {}),
    component: lazyRouteComponent(() => import('./AgenciesPage.tsx'), 'AgenciesPage'),
  }),
] as const;
