import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasStatus, isApiProblem } from '../api/problem.ts';
import { queryClient } from '../api/query-client.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { ForbiddenPage } from './ForbiddenPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** What stands in place of a page that could not be shown. */
export function RouteError({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  if (hasStatus(error, 404)) return <NotFoundPage />;
  if (hasStatus(error, 403)) return <ForbiddenPage />;
  const retry = () => {
    // A chunk that failed to load stays failed in the module map: only a new page fetches it again.
    if (!isApiProblem(error)) return location.reload();
    queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' });
    reset();
    void router.invalidate();
  };
  return <ErrorPage error={error} onRetry={retry} />;
}
