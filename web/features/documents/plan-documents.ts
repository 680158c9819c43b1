import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type PlanDocument = components['schemas']['PlanDocument'];

export const planDocumentsQuery = queryOptions({
  queryKey: ['plan-documents'],
  queryFn: () => take(api.GET('/api/plan-documents')),
});

/** A document's text never changes once it is imported; only the list of its measures may. */
export const planDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-document', id],
    staleTime: 60_000,
    queryFn: () => take(api.GET('/api/plan-documents/{id}', { params: { path: { id } } })),
  });
