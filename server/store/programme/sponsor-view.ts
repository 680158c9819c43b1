import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { type Reader, visibleMeasures } from './visible-measure.ts';

/** Every appointment that leads measures now, one's own first, with its board; and the key measures that nobody leads. */
export async function readSponsors(reader: Reader, actor: Actor) {
  const key = visibleMeasures(reader, actor)
    .innerJoin('measure_profile as p', (join) =>
      join
        .onRef('p.jurisdiction_id', '=', 'reform_measure.jurisdiction_id')
        .onRef('p.measure_id', '=', 'reform_measure.id')
        .on('p.is_key', '=', true),
    )
    .leftJoin('measure_sponsor as s', (join) =>
      join
        .onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id')
        .onRef('s.measure_id', '=', 'p.measure_id')
        .on('s.ends_on', 'is', null),
    );
  const rows = await key
    .select([
      's.appointment_id',
      sql<string>`count(*)`.as('n'),
      sql<string>`count(*) filter (where p.document_state = 'issued')`.as('issued'),
      sql<string>`count(*) filter (where reform_measure.deadline_day < ${actor.today}::date and p.document_state <> 'issued')`.as(
        'past',
      ),
      sql<string>`min(s.starts_on)::text`.as('since'),
      sql<number>`min(reform_measure.number)`.as('first'),
    ])
    .groupBy('s.appointment_id')
    .orderBy('first')
    .execute();
  const ids = rows.flatMap((row) => row.appointment_id ?? []);
  const names = await namesOf(reader, actor.jurisdiction, ids);
  const sponsors = rows.flatMap((row) => {
    const who = row.appointment_id === null ? undefined : names.get(row.appointment_id);
    if (!who) return [];
    return [
      {
        ...who,
        isSelf: who.id === actor.appointment,
        measures: Number(row.n),
        issued: Number(row.issued),
        duePast: Number(row.past),
        since: row.since,
      },
    ];
  });
  return {
    sponsors: sponsors.toSorted((a, b) => Number(b.isSelf) - Number(a.isSelf)),
    withoutSponsor: Number(rows.find((row) => row.appointment_id === null)?.n ?? 0),
    keyMeasures: rows.reduce((sum, row) => sum + Number(row.n), 0),
  };
}

/** Title and name of appointments, by id. */
export async function namesOf(reader: Reader, jurisdiction: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; title: string; name: string; endsOn: string | null }>();
  const rows = await reader
    .selectFrom('appointment as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 't.jurisdiction_id').onRef('p.id', '=', 't.person_id'),
    )
    .select(['t.id', 't.title', 'p.name', 't.ends_on'])
    .where('t.jurisdiction_id', '=', jurisdiction)
    .where('t.id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { id: row.id, title: row.title, name: row.name, endsOn: row.ends_on }]));
}

/** Appointments that can lead a measure today: those granted as sponsors. */
export async function readCandidates(reader: Reader, actor: Actor) {
  return reader
    .selectFrom('appointment as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 't.jurisdiction_id').onRef('p.id', '=', 't.person_id'),
    )
    .innerJoin('role_grant as g', (join) =>
      join
        .onRef('g.jurisdiction_id', '=', 't.jurisdiction_id')
        .onRef('g.appointment_id', '=', 't.id')
        .on('g.withdrawn_at', 'is', null),
    )
    .select(['t.id', 't.title', 'p.name'])
    .distinct()
    .where('t.jurisdiction_id', '=', actor.jurisdiction)
    .where('g.role', '=', 'sponsor')
    .where('t.starts_on', '<=', actor.today)
    .where((eb) => eb.or([eb('t.ends_on', 'is', null), eb('t.ends_on', '>=', actor.today)]))
    .orderBy('t.title')
    .limit(200)
    .execute();
}
