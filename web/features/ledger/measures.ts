import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';
import type { MeasureQuery } from './ledger-search.ts';

export type MeasureRow = components['schemas']['MeasureRow'];
export type Measure = components['schemas']['Measure'];
export type MeasurePage = components['schemas']['MeasurePage'];
export type Party = components['schemas']['Party'];
/** `changes` holds pairs of before and after; the client's types know them as lists. */
export type HistoryEntry = Omit<components['schemas']['HistoryEntry'], 'changes'> & {
  readonly changes: { readonly [property: string]: readonly unknown[] };
};
export type EditMeasure = components['schemas']['EditMeasure'];

/** The ledger under a filter, page after page. The first page is what a screen holds, the later ones are as large as allowed. */
export const measuresQuery = (query: MeasureQuery) =>
  infiniteQueryOptions({
    queryKey: ['measures', query],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/measures', {
          params: {
            query: { ...query, limit: pageParam === null ? 100 : 200, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // A filter that changes keeps the rows on the screen until the new ones are there.
    placeholderData: keepPreviousData,
  });

export const measureQuery = (id: string) =>
  queryOptions({
    queryKey: ['measure', id],
    queryFn: () => take(api.GET('/api/measures/{id}', { params: { path: { id } } })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['measure', id, 'history'],
    queryFn: () => take(api.GET('/api/measures/{id}/history', { params: { path: { id } } })),
  });

/** After a measure was written: what was loaded of it and of every count is loaded anew. */
export async function forgetMeasures(): Promise<void> {
  await Promise.all(
    ['measures', 'measure', 'programme', 'overview', 'plan-documents', 'plan-document'].map((name) =>
      queryClient.invalidateQueries({ queryKey: [name] }),
    ),
  );
}
