import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, keepCsrfToken, take } from './client.ts';
import { hasStatus } from './problem.ts';
import { queryClient } from './query-client.ts';
import type { components } from './schema.d.ts';

export type Session = components['schemas']['Session'];
export type Welcome = components['schemas']['Welcome'];
export type Role = Session['grants'][number]['role'];

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Session | null> => {
    try {
      return acceptSession(await take(api.GET('/api/session')));
    } catch (error) {
      if (hasStatus(error, 401)) return null;
      throw error;
    }
  },
});

export const welcomeQuery = queryOptions({
  queryKey: ['welcome'],
  queryFn: async (): Promise<Welcome> => take(api.GET('/api/welcome')),
});

/** Takes over a session just read or begun. */
export function acceptSession(session: Session): Session {
  keepCsrfToken(session.csrfToken);
  queryClient.setQueryData(sessionQuery.queryKey, session);
  return session;
}

/**
 * Leaves for the sign-in page with a new document, so that nothing of what was loaded for one person stays in memory for the next.
 */
export function leaveForSignIn(returnPath?: string): void {
  keepCsrfToken('');
  location.assign(returnPath ? `/sign-in?return=${encodeURIComponent(returnPath)}` : '/sign-in');
}

/** The session of a page inside the frame, where there always is one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession outside of the frame');
  return data;
}

export const hasRole = (session: Session, ...roles: readonly Role[]): boolean =>
  session.grants.some((grant) => roles.includes(grant.role));

const administratorRoles: readonly Role[] = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'];
export const isAdministratorRole = (role: Role): boolean => administratorRoles.includes(role);

/** Administrators keep the house and read no business content. */
export const isAdministrator = (session: Session): boolean => session.grants.some((grant) => isAdministratorRole(grant.role));
