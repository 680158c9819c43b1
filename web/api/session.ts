import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, keepCsrfToken, take } from './client.ts';
import { hasStatus } from './problem.ts';
import { queryClient } from './query-client.ts';
import type { components } from './schema.d.ts';

export type Session = components['schemas']['Session'];
export type Welcome = components['schemas']['Welcome'];
export type Role = Session['grants'][number]['role'];

/**
 * Who is signed in; null when nobody is. Looked at again when the person comes back to the page after a while: the day may have
 * changed, the session may have ended, and in another window somebody else may have signed in.
 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 10 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    const before = queryClient.getQueryData<Session | null>(['session']);
    try {
      const session = await take(api.GET('/api/session'));
      if (before && (before.login !== session.login || before.jurisdiction.id !== session.jurisdiction.id)) location.assign('/');
      keepCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      // The page stays as it is under the dialog that asks for the password again.
      if (hasStatus(error, 401)) return before ?? null;
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
