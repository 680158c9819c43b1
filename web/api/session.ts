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

/** Forgets everything that was loaded for the person who leaves. */
export function forgetSession(): void {
  keepCsrfToken('');
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, null);
}

/** The session of a page inside the frame, where there always is one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession outside of the frame');
  return data;
}

export const hasRole = (session: Session, ...roles: readonly Role[]): boolean =>
  session.grants.some((grant) => roles.includes(grant.role));

export const administratorRoles = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const;

/** Administrators keep the house and read no business content. */
export const isAdministrator = (session: Session): boolean => hasRole(session, ...administratorRoles);
