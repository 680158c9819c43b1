import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from '../../api/query-client.ts';
import { sessionQuery } from '../../api/session.ts';
import { frameRoute, rootRoute } from '../../app/base-routes.tsx';
import { isOwnPath } from '../../app/own-path.ts';

/** Where to go afterwards: a path of this application, or nothing. */
export type ReturnSearch = { readonly return?: string };

const validateReturn = (search: Record<string, unknown>): ReturnSearch =>
  typeof search.return === 'string' && isOwnPath(search.return) ? { return: search.return } : {};

/** The pages in front of the door: for people who are not signed in, or not fully. */
export const doorRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: validateReturn,
    beforeLoad: async ({ search }) => {
      // Not knowing is no reason to keep anyone from the form: it says itself when the server cannot be reached.
      const session = await queryClient.ensureQueryData(sessionQuery).catch(() => null);
      if (session) throw redirect({ href: search.return ?? '/' });
    },
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/password',
    validateSearch: validateReturn,
    beforeLoad: async () => {
      if (!(await queryClient.ensureQueryData(sessionQuery))) throw redirect({ to: '/sign-in' });
    },
    component: lazyRouteComponent(() => import('./FirstPasswordPage.tsx'), 'FirstPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/set-up',
    component: lazyRouteComponent(() => import('./SetUpPage.tsx'), 'SetUpPage'),
  }),
] as const;

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
  }),
] as const;
