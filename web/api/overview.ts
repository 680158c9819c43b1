import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client.ts';
import type { components } from './schema.d.ts';

export type Overview = components['schemas']['Overview'];

/** The counts of the home page, under what the person may see. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: () => take(api.GET('/api/overview')),
});
