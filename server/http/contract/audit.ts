import { z } from 'zod';
import type { RouteContract } from './route.ts';
import { Uuid } from './shared.ts';

const audit = ['auditAdministrator'] as const;

/** An event as the audit administrator sees it: who, when, what kind, on what; never the business content. */
export const AuditEventView = z
  .object({
    eventNo: z.string(),
    kind: z.string(),
    subjectKind: z.string(),
    subjectId: Uuid,
    recordedAt: z.string(),
    actor: z.object({ name: z.string(), title: z.string() }).nullable(),
    via: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEvent' });

export const VerificationView = z
  .object({
    events: z.string(),
    head: z.string(),
    breaks: z.array(
      z.object({ kind: z.enum(['changed', 'inserted', 'deleted', 'reordered', 'cut']), eventNo: z.string(), detail: z.string() }),
    ),
    verifiedAt: z.string(),
  })
  .meta({ id: 'Verification' });

export const auditRoutes = [
  {
    id: 'event.list',
    method: 'GET',
    url: '/api/events',
    summary: 'The audit log, newest first',
    allow: audit,
    querystring: z.object({
      kind: z.string().optional(),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: { 200: z.object({ rows: z.array(AuditEventView), next: z.string().nullable(), kinds: z.array(z.string()) }) },
  },
  {
    id: 'event.verify',
    method: 'POST',
    url: '/api/events/verify',
    summary: 'Recompute the hash chain',
    allow: audit,
    response: { 200: VerificationView },
  },
] as const satisfies readonly RouteContract[];
