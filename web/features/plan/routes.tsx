import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

export const planRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/plans',
    beforeLoad: allowOnly(...businessRoles),
    component: lazyRouteComponent(() => import('./PlansPage.tsx'), 'PlansPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/plans/drafts/$id',
    beforeLoad: allowOnly('reformOffice'),
    component: lazyRouteComponent(() => import('./draft/DraftPage.tsx'), 'DraftPage'),
  }),
] as const;
