import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem.ts';
import { queryClient } from '../api/query-client.ts';
import { hasRole, type Role, type Session, sessionQuery } from '../api/session.ts';
import { Frame } from './Frame.tsx';
import { Root } from './Root.tsx';

export const rootRoute = createRootRoute({ component: Root });

/**
 * The parent of every page for people who are signed in. Features declare their pages under it:
 * @example createRoute({ getParentRoute: () => frameRoute, path: '/ledger', component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage') })
 */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: Frame,
  beforeLoad: async ({ location }): Promise<{ session: Session }> => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { return: location.href } });
    if (session.mustChangePassword) throw redirect({ to: '/password', search: { return: location.href } });
    return { session };
  },
});

/** For `beforeLoad` of a page that belongs to some roles only; the server refuses the others on its own account. */
export function allowOnly(...roles: readonly Role[]) {
  return ({ context }: { context: { session: Session } }): void => {
    if (hasRole(context.session, ...roles)) return;
    throw new ApiProblem({
      type: 'about:blank',
      title: '',
      status: 403,
      code: 'permission/denied',
      params: {},
      problems: [],
      id: '',
    });
  };
}
