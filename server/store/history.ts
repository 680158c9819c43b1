import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

/** What happened to one thing, newest first, with who did it and why. */
export async function readHistoryOf(
  reader: Tx | Database['kysely'],
  jurisdiction: string,
  subject: { readonly kind: string; readonly id: string },
) {
  const rows = await reader
    .selectFrom('event as e')
    .leftJoin('person as p', (join) => join.onRef('p.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('p.id', '=', 'e.actor_id'))
    .leftJoin('appointment as t', (join) =>
      join.onRef('t.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('t.id', '=', 'e.appointment_id'),
    )
    .select(['e.event_no', 'e.kind', 'e.recorded_at', 'e.via', 'e.payload', 'p.name', 't.title'])
    .where('e.jurisdiction_id', '=', jurisdiction)
    .where('e.subject_kind', '=', subject.kind)
    .where('e.subject_id', '=', subject.id)
    .orderBy('e.event_no', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => {
    const payload = JSON.parse(row.payload ?? '{}') as { changes?: Record<string, [unknown, unknown]>; reason?: string };
    return {
      eventNo: row.event_no,
      kind: row.kind,
      recordedAt: row.recorded_at,
      actor: row.name === null ? null : { name: row.name, title: row.title ?? '' },
      via: row.via,
      reason: payload.reason ?? null,
      changes: payload.changes ?? {},
    };
  });
}
