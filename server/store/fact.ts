import { sql } from 'kysely';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];

/** An indicator as its version keeps it. */
export type IndicatorImage = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly definition: string | null;
  readonly unit: string;
  readonly priceBasis: 'current' | 'constant' | 'none';
  readonly frequency: 'year' | 'half-year' | 'quarter' | 'month' | 'irregular';
  readonly direction: 'up' | 'down' | 'none';
  readonly origin: 'observed' | 'aggregated' | 'computed';
  readonly chapter: string | null;
  readonly position: number;
  readonly owner: string | null;
};

export type NewObservation = {
  readonly id: string;
  readonly indicator: string;
  readonly division: string;
  readonly dimension: string;
  readonly period: { readonly kind: string; readonly start: string; readonly end: string };
  readonly value: string;
  readonly printed: string;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly sourcePlace: string | null;
  readonly knownOn: string;
  readonly revisionReason: string | null;
};

export async function insertIndicators(
  tx: Tx,
  jurisdiction_id: string,
  indicators: readonly IndicatorImage[],
  event: { id: string; recordedAt: string },
): Promise<void> {
  if (indicators.length === 0) return;
  await tx
    .insertInto('indicator')
    .values(
      indicators.map((one) => ({
        jurisdiction_id,
        id: one.id,
        code: one.code,
        name: one.name,
        definition: one.definition,
        unit: one.unit,
        price_basis: one.priceBasis,
        frequency: one.frequency,
        direction: one.direction,
        origin: one.origin,
        chapter: one.chapter,
        position: one.position,
        owner_agency_id: null,
        owner_name: one.owner,
        version: 1,
        changed_at: event.recordedAt,
        withdrawn_at: null,
      })),
    )
    .execute();
  await tx
    .insertInto('indicator_version')
    .values(
      indicators.map((one) => ({
        jurisdiction_id,
        indicator_id: one.id,
        version: 1,
        recorded_from: event.recordedAt,
        event_id: event.id,
        image: canonicalJson(one),
      })),
    )
    .execute();
}

export async function insertAliases(
  tx: Tx,
  jurisdiction_id: string,
  aliases: readonly { readonly alias: string; readonly indicator: string; readonly origin: string }[],
  recorded_at: string,
): Promise<void> {
  if (aliases.length === 0) return;
  await tx
    .insertInto('indicator_alias')
    .values(
      aliases.map(({ alias, indicator, origin }) => ({ jurisdiction_id, alias, indicator_id: indicator, origin, recorded_at })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Appends observations and moves `observation_current` to the newest of each key, by the day known and then the order of writing. */
export async function appendObservations(
  tx: Tx,
  jurisdiction_id: string,
  observations: readonly NewObservation[],
  reporter: string,
  event: { id: string; recordedAt: string },
): Promise<void> {
  for (let at = 0; at < observations.length; at += 1_000) {
    const batch = observations.slice(at, at + 1_000);
    await tx
      .insertInto('observation')
      .values(
        batch.map((one) => ({
          jurisdiction_id,
          id: one.id,
          indicator_id: one.indicator,
          division_code: one.division,
          dimension: one.dimension,
          period_kind: one.period.kind,
          starts_on: one.period.start,
          ends_before: one.period.end,
          value: one.value,
          printed: one.printed,
          unit: one.unit,
          status: one.status,
          source: one.source,
          source_place: one.sourcePlace,
          reporter_id: reporter,
          recorded_at: event.recordedAt,
          known_on: one.knownOn,
          revision_reason: one.revisionReason,
          event_id: event.id,
        })),
      )
      .execute();
    await sql`
      insert into observation_current
      select distinct on (o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before)
             o.jurisdiction_id, o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before, o.id
        from observation o
        join (select distinct indicator_id, division_code, dimension, period_kind, starts_on, ends_before from observation
               where jurisdiction_id = ${jurisdiction_id} and id = any(${batch.map((one) => one.id)}::uuid[])) k
          on (o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before)
           = (k.indicator_id, k.division_code, k.dimension, k.period_kind, k.starts_on, k.ends_before)
       where o.jurisdiction_id = ${jurisdiction_id}
       order by o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before, o.known_on desc, o.recorded_at desc, o.id desc
          on conflict (jurisdiction_id, indicator_id, division_code, dimension, period_kind, starts_on, ends_before)
          do update set observation_id = excluded.observation_id`.execute(tx);
  }
}

/** Indicators with their aliases, by chapter position. @param ids only these */
export async function readIndicators(reader: Reader, jurisdiction: string, ids?: readonly string[]) {
  let query = reader
    .selectFrom('indicator')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .orderBy('code');
  if (ids !== undefined) query = query.where('id', 'in', ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000']);
  const rows = await query.execute();
  let aliasQuery = reader
    .selectFrom('indicator_alias')
    .select(['indicator_id', 'alias'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('alias');
  if (ids !== undefined)
    aliasQuery = aliasQuery.where('indicator_id', 'in', ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000']);
  const aliases = Map.groupBy(await aliasQuery.execute(), (row) => row.indicator_id);
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    aliases: (aliases.get(row.id) ?? []).map((one) => one.alias),
    definition: row.definition,
    unit: row.unit,
    priceBasis: row.price_basis as IndicatorImage['priceBasis'],
    frequency: row.frequency as IndicatorImage['frequency'],
    direction: row.direction as IndicatorImage['direction'],
    origin: row.origin as IndicatorImage['origin'],
    chapter: row.chapter,
    owner: row.owner_name,
    version: row.version,
  }));
}
