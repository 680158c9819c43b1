import { sql } from 'kysely';
import { addDays, day } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import type { MeasureImage, readParties } from './measure.ts';

/** A query that begins with these words reads the tables as they are. */
const present = sql``;

/**
 * The tables of the ledger as they stood at the end of a day, under their own names: whatever is read after these words reads the
 * past, sight included, by the same conditions as the present.
 * @param asOf null for the present
 * @returns the beginning of a statement: nothing, or `with … as (…),`
 */
export function tablesAsOf(actor: Actor, asOf: string | undefined) {
  if (asOf === undefined) return present;
  const end = endOf(asOf);
  return sql`past as materialized (
      select distinct on (measure_id) jurisdiction_id, measure_id, version, recorded_from, image::jsonb as image
        from reform_measure_version
       where jurisdiction_id = ${actor.jurisdiction} and recorded_from < ${end}::timestamptz
       order by measure_id, version desc
    ), reform_measure as materialized (
      select jurisdiction_id, measure_id as id, (image ->> 'programme')::uuid as programme_id, (image ->> 'number')::int as number,
             (image ->> 'document')::uuid as document_id, image ->> 'clause' as clause_no, image ->> 'printedNo' as printed_no,
             image ->> 'title' as title, image ->> 'text' as text, image ->> 'field' as field, image ->> 'outcome' as outcome,
             image -> 'deadline' ->> 'kind' as deadline_kind, (image -> 'deadline' ->> 'day')::date as deadline_day,
             (image -> 'deadline' ->> 'from')::date as deadline_from, image -> 'deadline' ->> 'every' as deadline_every,
             image -> 'deadline' ->> 'raw' as deadline_raw, version, recorded_from as changed_at,
             case when image ->> 'withdrawnReason' is null then null else recorded_from end as withdrawn_at
        from past
    ), measure_party as materialized (
      select past.jurisdiction_id, past.measure_id, party ->> 'role' as role,
             row_number() over (partition by past.measure_id, party ->> 'role' order by place) as ordinal,
             (party ->> 'agency')::uuid as agency_id, party ->> 'printedName' as printed_name
        from past cross join lateral jsonb_array_elements(past.image -> 'parties') with ordinality as parties (party, place)
    ),`;
}

/** The first instant after a day in Shanghai. */
const endOf = (asOf: string): string => `${addDays(day(asOf), 1)}T00:00:00+08:00`;

/** `readParties` for measures as they stood at versions of theirs, each with the agency's present name. */
export async function readPastParties(
  database: Database,
  { jurisdiction }: Actor,
  measures: readonly { readonly id: string; readonly version: number }[],
): ReturnType<typeof readParties> {
  if (measures.length === 0) return new Map();
  const rows = await database.kysely
    .selectFrom('reform_measure_version as v')
    .innerJoin(
      sql<{
        id: string;
        version: number;
      }>`unnest(${measures.map(({ id }) => id)}::uuid[], ${measures.map(({ version }) => version)}::int[])`.as<'w'>(
        sql`w(id, version)`,
      ),
      (join) => join.onRef('w.id', '=', 'v.measure_id').onRef('w.version', '=', 'v.version'),
    )
    .select(['v.measure_id', 'v.image'])
    .where('v.jurisdiction_id', '=', jurisdiction)
    .execute();
  const agencies = await database.kysely
    .selectFrom('agency')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdiction)
    .execute();
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return new Map(
    rows.map(({ measure_id, image }) => [
      measure_id,
      (JSON.parse(image) as MeasureImage).parties.map(({ role, agency, printedName, onDemand }) => ({
        role,
        agency,
        name: (agency === null ? undefined : names.get(agency)) ?? printedName,
        printedName,
        onDemand: onDemand ?? false,
      })),
    ]),
  );
}
