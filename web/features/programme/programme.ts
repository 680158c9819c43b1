import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';

export type Programme = components['schemas']['ProgrammeOverview'];
export type DocumentSet = components['schemas']['DocumentSet'];
export type Slot = components['schemas']['DocumentSlot'];
export type MeasureList = components['schemas']['MeasureList'];
export type ListRow = components['schemas']['MeasureListPage']['rows'][number];
export type GoalTree = components['schemas']['GoalTree'];
export type Goal = GoalTree['goals'][number];
export type CoverageCounts = components['schemas']['CoverageCounts'];
export type CoverageClause = components['schemas']['CoverageClause'];
export type Profile = components['schemas']['MeasureProfile'];

export const programmeQuery = queryOptions({
  queryKey: ['programme', 'overview'],
  queryFn: () => take(api.GET('/api/programme')),
});
export const goalsQuery = queryOptions({ queryKey: ['programme', 'goals'], queryFn: () => take(api.GET('/api/goals')) });
export const sponsorsQuery = queryOptions({ queryKey: ['programme', 'sponsors'], queryFn: () => take(api.GET('/api/sponsors')) });
export const candidatesQuery = queryOptions({
  queryKey: ['programme', 'candidates'],
  queryFn: () => take(api.GET('/api/sponsors/candidates')),
});
export const coverageQuery = queryOptions({ queryKey: ['programme', 'coverage'], queryFn: () => take(api.GET('/api/coverage')) });

/** The clauses of an upstream document or of a plan of our own. */
export const clausesQuery = (of: 'upstream' | 'plan', id: string) =>
  queryOptions({
    queryKey: ['programme', 'clauses', of, id],
    queryFn: () => {
      const params = { path: { id } };
      return of === 'upstream'
        ? take(api.GET('/api/upstream-documents/{id}', { params }))
        : take(api.GET('/api/plan-documents/{id}/coverage', { params }));
    },
  });

export const listQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['programme', 'list', id],
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/measure-lists/{id}', { params: { path: { id }, query: { after: pageParam, limit: 200 } } })),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  });

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', 'profile', id],
    queryFn: () => take(api.GET('/api/measures/{id}/profile', { params: { path: { id } } })),
  });

/** After a change: what the programme says is read anew, and the rows that the ledger filters by it. */
export async function forgetProgramme(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['programme'] }),
    queryClient.invalidateQueries({ queryKey: ['measures'] }),
    queryClient.invalidateQueries({ queryKey: ['overview'] }),
  ]);
}
