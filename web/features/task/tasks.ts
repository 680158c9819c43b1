import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import type { components, operations } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type TaskRow = Schemas['TaskRow'];
export type Task = Schemas['Task'];
export type NewTask = Schemas['NewTask'];
export type TaskDue = Schemas['TaskDue'];
export type TaskNode = Schemas['TaskNode'];
export type TaskPerson = Schemas['TaskPerson'];
export type TaskPage = Schemas['TaskPage'];
export type CheckList = Schemas['CheckList'];
export type PeopleGiven = Schemas['PeopleGiven'];
export type BatchAnswer = Schemas['BatchAnswer'];
export type TaskQuery = NonNullable<operations['task.list']['parameters']['query']>;
export type TaskRole = TaskRow['role'];
export type TaskState = TaskRow['state'];
export type Light = TaskRow['light'];
export type PersonRole = TaskPerson['role'];

export const taskRoles: readonly TaskRole[] = ['lead', 'jointLead', 'supporting', 'implementing'];
export const taskStates: readonly TaskState[] = [
  'drafted',
  'deployed',
  'returned',
  'received',
  'terminated',
  'merged',
  'split',
  'voided',
];
export const lights: readonly Light[] = ['normal', 'warning', 'behind', 'silent', 'done', 'excused'];
export const personRoles: readonly PersonRole[] = ['responsibleLeader', 'responsiblePerson', 'liaison'];

/** As many as one press may move. */
export const batchLimit = 200;

/** Tasks under a filter, page after page. The first page is what a screen holds, the later ones are as large as allowed. */
export const tasksQuery = (query: TaskQuery) =>
  infiniteQueryOptions({
    queryKey: ['tasks', query],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/tasks', {
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

/** One page of tasks, as many as may be moved at once. */
export const taskBatchQuery = (query: TaskQuery) =>
  queryOptions({
    queryKey: ['tasks', 'batch', query],
    queryFn: () => take(api.GET('/api/tasks', { params: { query: { ...query, limit: batchLimit } } })),
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id],
    queryFn: () => take(api.GET('/api/tasks/{id}', { params: { path: { id } } })),
  });

export const taskHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id, 'history'],
    queryFn: () => take(api.GET('/api/tasks/{id}/history', { params: { path: { id } } })),
  });

/** The tree of a measure and what stands against deploying it. */
export const tasksOfMeasureQuery = (measure: string) =>
  queryOptions({
    queryKey: ['measure-tasks', measure],
    queryFn: () => take(api.GET('/api/measures/{id}/tasks', { params: { path: { id: measure } } })),
  });

export const coverageQuery = queryOptions({
  queryKey: ['task-coverage'],
  queryFn: () => take(api.GET('/api/tasks/coverage')),
});

/** After tasks were written: what was loaded of them, of their requests and of every count is loaded anew. */
export async function forgetTasks(): Promise<void> {
  await Promise.all(
    ['tasks', 'task', 'measure-tasks', 'task-check', 'task-coverage', 'change-requests', 'support-requests', 'overview'].map(
      (name) => queryClient.invalidateQueries({ queryKey: [name] }),
    ),
  );
}
