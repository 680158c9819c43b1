import { type Verification, verifyChain } from '../audit/verify.ts';
import { commit } from '../store/commit.ts';
import type { ActionContext } from './context.ts';

export type AuditFilter = { readonly kind?: string | undefined; readonly cursor?: string | undefined; readonly limit: number };

/** The audit log, newest first: who, when, what kind, on what; no business content. */
export async function listEvents(context: ActionContext, filter: AuditFilter) {
  const { kysely } = context.database;
  const { jurisdiction } = context.actor;
  let query = kysely
    .selectFrom('event as e')
    .leftJoin('person as p', (join) => join.onRef('p.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('p.id', '=', 'e.actor_id'))
    .leftJoin('appointment as t', (join) =>
      join.onRef('t.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('t.id', '=', 'e.appointment_id'),
    )
    .select(['e.event_no', 'e.kind', 'e.subject_kind', 'e.subject_id', 'e.recorded_at', 'e.via', 'e.hash', 'p.name', 't.title'])
    .where('e.jurisdiction_id', '=', jurisdiction)
    .orderBy('e.event_no', 'desc')
    .limit(filter.limit + 1);
  if (filter.kind !== undefined) query = query.where('e.kind', '=', filter.kind);
  if (filter.cursor !== undefined && /^\d+$/.test(filter.cursor)) query = query.where('e.event_no', '<', filter.cursor);
  const rows = await query.execute();
  const kinds = await kysely
    .selectFrom('event')
    .select('kind')
    .distinct()
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('kind')
    .execute();
  const shown = rows.slice(0, filter.limit);
  return {
    rows: shown.map((row) => ({
      eventNo: row.event_no,
      kind: row.kind,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      recordedAt: row.recorded_at,
      actor: row.name === null ? null : { name: row.name, title: row.title ?? '' },
      via: row.via,
      hash: row.hash,
    })),
    next: rows.length > filter.limit ? (shown.at(-1)?.event_no ?? null) : null,
    kinds: kinds.map((row) => row.kind),
  };
}

/** Verifies the chain of the jurisdiction, and records that it was done and what came of it. */
export async function verifyOwnChain(context: ActionContext): Promise<Verification & { readonly verifiedAt: string }> {
  const { jurisdiction } = context.actor;
  const verification = await verifyChain(context.database, jurisdiction);
  await context.database.kysely.transaction().execute((tx) =>
    commit(tx, context.actor, [
      {
        kind: 'audit.verified',
        subject: { kind: 'jurisdiction', id: jurisdiction },
        data: { events: verification.events, head: verification.head, breaks: verification.breaks.length },
      },
    ]),
  );
  return { ...verification, verifiedAt: new Date().toISOString() };
}
