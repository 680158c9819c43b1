import { queryOptions } from '@tanstack/react-query';
import { agenciesQuery } from './agencies.ts';
import { api, take } from './client.ts';
import { queryClient } from './query-client.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type Organisation = Schemas['Organisation'];
export type OrganisationAgency = Schemas['OrganisationAgency'];
export type OrganisationGroup = Schemas['OrganisationGroup'];
export type Division = Schemas['Division'];
export type Body = Schemas['Body'];
export type Post = Schemas['Post'];
export type Seat = Schemas['Seat'];

/** Agencies, groups, posts, bodies and divisions, withdrawn ones included, with what the person may change. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  staleTime: 60_000,
  queryFn: () => take(api.GET('/api/organisation')),
});

/** After a change: the screen and every picker of agencies are read anew. */
export async function forgetOrganisation(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: organisationQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: agenciesQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: ['overview'] }),
  ]);
}
