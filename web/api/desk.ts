import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client.ts';
import type { components } from './schema.d.ts';

export type Desk = components['schemas']['Desk'];
export type DeskGroup = Desk['groups'][number];
export type TaskOverview = components['schemas']['TaskOverview'];

/** What waits for the person. */
export const deskQuery = queryOptions({ queryKey: ['desk'], queryFn: () => take(api.GET('/api/desk')) });

/** Tasks as far as the person sees them, counted. */
export const taskOverviewQuery = queryOptions({
  queryKey: ['tasks', 'overview'],
  queryFn: () => take(api.GET('/api/tasks/overview')),
});
