import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

export type CalendarSearch = { readonly year?: string };

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/settings/calendar',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: ({ year }: Record<string, unknown>): CalendarSearch =>
      typeof year === 'string' && /^2[01]\d\d$/.test(year) ? { year } : {},
    component: lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/settings/calendar/import',
    beforeLoad: allowOnly('reformOffice'),
    component: lazyRouteComponent(() => import('./import/ImportNoticePage.tsx'), 'ImportNoticePage'),
  }),
] as const;
