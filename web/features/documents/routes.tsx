import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { businessRoles } from '../../../core/org/role.ts';
import { allowOnly, frameRoute } from '../../app/base-routes.tsx';

/** The place to open the document at: a clause by its number, or a measure by its number in the ledger. */
export type DocumentSearch = { readonly clause?: string; readonly measure?: string };

export const documentRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/documents/$id',
    beforeLoad: allowOnly(...businessRoles),
    validateSearch: ({ clause, measure }: Record<string, unknown>): DocumentSearch => ({
      ...(typeof clause === 'string' ? { clause } : {}),
      ...(typeof measure === 'string' && /^\d{1,9}$/.test(measure) ? { measure } : {}),
    }),
    component: lazyRouteComponent(() => import('./DocumentPage.tsx'), 'DocumentPage'),
  }),
] as const;
