import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

export type AuditSearch = { readonly kind?: string };

export const auditRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/audit',
    validateSearch: (search: Record<string, unknown>): AuditSearch =>
      typeof search.kind === 'string' ? { kind: search.kind } : {},
    beforeLoad: allowOnly('auditAdministrator'),
    component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage'),
  }),
] as const;
