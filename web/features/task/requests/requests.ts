import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';

export type ChangeRequest = components['schemas']['ChangeRequest'];
export type ChangeProposal = ChangeRequest['proposal'];
export type ChangeKind = ChangeProposal['kind'];
export type ChangeState = ChangeRequest['state'];
export type SupportRequest = components['schemas']['SupportRequest'];
export type SupportState = SupportRequest['state'];
export type SupportMove = keyof SupportRequest['may'];

export const changeKinds: readonly ChangeKind[] = ['extend', 'adjust', 'merge', 'split', 'terminate'];
export const changeStates: readonly ChangeState[] = ['requested', 'approved', 'refused', 'withdrawn'];
export const supportStates: readonly SupportState[] = ['sent', 'received', 'replied', 'confirmed', 'returned', 'withdrawn'];
/** In the order in which they are offered. */
export const supportMoves: readonly SupportMove[] = ['receive', 'reply', 'confirm', 'sendBack', 'return', 'withdraw'];

const pageSize = 50;

export const changeRequestsQuery = (state: ChangeState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['change-requests', state ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/change-requests', {
          params: { query: { limit: pageSize, ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const supportRequestsQuery = (direction: 'to' | 'from' | undefined, state: SupportState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['support-requests', direction ?? 'all', state ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/support-requests', {
          params: {
            query: {
              limit: pageSize,
              ...(direction ? { direction } : {}),
              ...(state ? { state } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** Everything asked for a task, of both kinds. */
export const requestsOfTaskQuery = (task: string) =>
  queryOptions({
    queryKey: ['task', task, 'requests'],
    queryFn: async () => {
      const query = { task, limit: 200 };
      const [changes, supports] = await Promise.all([
        take(api.GET('/api/change-requests', { params: { query } })),
        take(api.GET('/api/support-requests', { params: { query } })),
      ]);
      return { changes: changes.rows, supports: supports.rows };
    },
  });
