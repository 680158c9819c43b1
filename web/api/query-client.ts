import { QueryClient } from '@tanstack/react-query';
import { isApiProblem } from './problem.ts';

/** An answer that says no will say no again; only what never arrived is worth a second try. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && (!isApiProblem(error) || error.status === 0 || error.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: isWorthRetrying, retryDelay: (failures) => 400 * 2 ** failures, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
