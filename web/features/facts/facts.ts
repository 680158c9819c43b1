import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';
import type { FactsSearch, SeriesSearch } from './routes.tsx';

export type IndicatorRow = components['schemas']['IndicatorRow'];
export type Indicator = components['schemas']['IndicatorDetail'];
export type Observation = components['schemas']['Observation'];
export type FactImport = components['schemas']['FactImport'];
export type EditIndicator = components['schemas']['EditIndicator'];
export type RecordObservation = components['schemas']['RecordObservation'];

export const indicatorsQuery = (search: FactsSearch) =>
  infiniteQueryOptions({
    queryKey: ['facts', 'indicators', search],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/indicators', {
          params: { query: { ...search, limit: 200, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['facts', 'indicator', id],
    queryFn: () => take(api.GET('/api/indicators/{id}', { params: { path: { id } } })),
  });

export const indicatorHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['facts', 'indicator', id, 'history'],
    queryFn: () => take(api.GET('/api/indicators/{id}/history', { params: { path: { id } } })),
  });

export const seriesQuery = (
  id: string,
  { history = 'false', ...search }: Omit<SeriesSearch, 'history'> & { history?: 'true' | 'false' },
) =>
  queryOptions({
    queryKey: ['facts', 'series', id, history, search],
    queryFn: () =>
      take(api.GET('/api/indicators/{id}/observations', { params: { path: { id }, query: { ...search, history } } })),
    placeholderData: keepPreviousData,
  });

/** After a change: every list and series is read anew. */
export const forgetFacts = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['facts'] });

/** Sends a table of facts. The fields go first: the server reads the parts in their order. */
export function uploadFacts(file: File, given: { readonly dryRun: boolean; readonly reason: string }): Promise<FactImport> {
  const form = new FormData();
  form.append('dryRun', String(given.dryRun));
  if (given.reason.trim() !== '') form.append('reason', given.reason.trim());
  form.append('file', file, file.name);
  return take(
    api.POST('/api/facts/import', {
      // The description has no shape for uploads: the form is sent as it is, and the browser names its boundary.
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}
