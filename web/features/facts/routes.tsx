import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { isDay } from '../../../core/shared/day.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

export type FactsSearch = { readonly q?: string; readonly chapter?: string; readonly asOf?: string };
export type SeriesSearch = { readonly division?: string; readonly asOf?: string; readonly history?: 'true' };

const textOf = <Name extends string>(search: Record<string, unknown>, name: Name): { readonly [N in Name]?: string } => {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { readonly [N in Name]?: string };
};
const dayOf = ({ asOf }: Record<string, unknown>): { readonly asOf?: string } =>
  typeof asOf === 'string' && isDay(asOf) ? { asOf } : {};

export const factRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/facts',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: (search: Record<string, unknown>): FactsSearch => ({
      ...textOf(search, 'q'),
      ...textOf(search, 'chapter'),
      ...dayOf(search),
    }),
    component: lazyRouteComponent(() => import('./FactsPage.tsx'), 'FactsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/facts/import',
    beforeLoad: allowOnly('reformOffice'),
    component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/facts/$id',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: (search: Record<string, unknown>): SeriesSearch => ({
      ...textOf(search, 'division'),
      ...dayOf(search),
      ...(search.history === 'true' ? { history: 'true' } : {}),
    }),
    component: lazyRouteComponent(() => import('./series/SeriesPage.tsx'), 'SeriesPage'),
  }),
] as const;
