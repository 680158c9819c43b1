import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client.ts';
import type { components } from './schema.d.ts';

export type Agency = components['schemas']['Agency'];
export type AgencyGroup = components['schemas']['AgencyGroup'];

/** Agencies in official order, with the groups that expand. They change seldom and stand in many pickers. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  staleTime: 5 * 60_000,
  queryFn: () => take(api.GET('/api/agencies')),
});
