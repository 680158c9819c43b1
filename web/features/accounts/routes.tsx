import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/accounts',
    beforeLoad: allowOnly('securityAdministrator'),
    component: lazyRouteComponent(() => import('./AccountsPage.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/accounts/appointments',
    beforeLoad: allowOnly('securityAdministrator'),
    component: lazyRouteComponent(() => import('./appointment/AppointmentsPage.tsx'), 'AppointmentsPage'),
  }),
] as const;
