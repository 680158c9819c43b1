import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';
import { type AgencyTabName, tabNames } from './tabs.ts';

type AgencySearch = { readonly q?: string; readonly tab?: AgencyTabName };

const tabOf = (value: unknown): AgencyTabName | undefined => tabNames.find((name) => name === value && name !== 'agencies');

export const agencyRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/agencies',
    validateSearch: (search: Record<string, unknown>): AgencySearch => {
      const tab = tabOf(search.tab);
      return { ...(typeof search.q === 'string' ? { q: search.q } : {}), ...(tab ? { tab } : {}) };
    },
    component: lazyRouteComponent(() => import('./AgenciesPage.tsx'), 'AgenciesPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/agencies/import',
    beforeLoad: allowOnly('reformOffice'),
    component: lazyRouteComponent(() => import('./import/OrganisationImportPage.tsx'), 'OrganisationImportPage'),
  }),
] as const;
