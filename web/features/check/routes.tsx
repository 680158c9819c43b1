import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

/** `sheet` shows the summary of the draft under check instead of the draft. */
export type CheckSearch = { readonly view?: 'sheet' };

export const checkRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/check',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: ({ view }: Record<string, unknown>): CheckSearch => (view === 'sheet' ? { view } : {}),
    component: lazyRouteComponent(() => import('./CheckPage.tsx'), 'CheckPage'),
  }),
] as const;
