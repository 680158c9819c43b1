import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';
import { readDeskSearch } from './deploy/desk-search.ts';
import { readTaskSearch } from './grid/task-search.ts';
import { readRequestSearch } from './requests/request-search.ts';

export const taskRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tasks',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: readTaskSearch,
    component: lazyRouteComponent(() => import('./grid/TasksPage.tsx'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tasks/$id',
    beforeLoad: allowOnly(...businessRoles),
    component: lazyRouteComponent(() => import('./page/TaskPage.tsx'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/deploy',
    beforeLoad: allowOnly('reformOffice', 'divisionOffice'),
    validateSearch: readDeskSearch,
    component: lazyRouteComponent(() => import('./deploy/DeployPage.tsx'), 'DeployPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/receive',
    beforeLoad: allowOnly('agencyLead', 'agencyLiaison', 'divisionOffice'),
    component: lazyRouteComponent(() => import('./receive/ReceivePage.tsx'), 'ReceivePage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/requests',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: readRequestSearch,
    component: lazyRouteComponent(() => import('./requests/RequestsPage.tsx'), 'RequestsPage'),
  }),
] as const;
