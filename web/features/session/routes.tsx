import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, isOwnPath, rootRoute } from '../../app/base-routes.tsx';

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
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/password',
    validateSearch: validateReturn,
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
