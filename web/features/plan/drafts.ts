import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type PlanDraft = components['schemas']['PlanDraft'];
export type PlanDraftRow = components['schemas']['PlanDraftRow'];
export type DraftMeasure = components['schemas']['DraftMeasure'];
export type DraftChange = components['schemas']['DraftChange'];
export type NameMatch = components['schemas']['NameMatch'];
export type DraftProblem = components['schemas']['DraftProblem'];

export const draftsQuery = queryOptions({
  queryKey: ['plan-drafts'],
  queryFn: () => take(api.GET('/api/plan-drafts')),
});

/** Changes are answered with the whole draft, so that it is read anew only when it is opened. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-draft', id],
    staleTime: 60_000,
    queryFn: () => take(api.GET('/api/plan-drafts/{id}', { params: { path: { id } } })),
  });

/** Sends a file to be read. The issue date goes first: the server reads the parts in their order. */
export function uploadPlan(file: File, issued: string): Promise<PlanDraft> {
  const form = new FormData();
  if (issued !== '') form.append('issued', issued);
  form.append('file', file, file.name);
  return take(
    api.POST('/api/plan-drafts', {
      // The description has no shape for uploads: the form is sent as it is, and the browser names its boundary.
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}

export const readPastedPlan = (text: string, issued: string): Promise<PlanDraft> =>
  take(api.POST('/api/plan-drafts/from-text', { body: { text, ...(issued === '' ? {} : { issued }) } }));
