import { sql } from 'kysely';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];
type Stamp = { readonly id: string; readonly recordedAt: string };

/** An indicator as its version keeps it. */
export type IndicatorImage = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  /** '' for a bare number. */
  readonly unit: string;
  readonly priceBasis: 'current' | 'constant' | 'none';
  readonly frequency: 'year' | 'half-year' | 'quarter' | 'month' | 'irregular';
  readonly direction: 'up' | 'down' | 'none';
  readonly origin: 'observed' | 'aggregated' | 'computed';
  readonly chapter: string | null;
  readonly position: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type NewObservation = {
  readonly id: string;
  readonly indicator: string;
  readonly division: string;
  readonly dimension: string;
  readonly period: { readonly kind: string; readonly start: string; readonly end: string };
  readonly value: string;
  readonly printed: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly sourcePlace: string | null;
  readonly knownOn: string;
  readonly revisionReason: string | null;
};

const columnsOf = (image: IndicatorImage) => ({
  code: image.code,
  name: image.name,
  definition: image.definition,
  unit: image.unit,
  price_basis: image.priceBasis,
  frequency: image.frequency,
  direction: image.direction,
  origin: image.origin,
  chapter: image.chapter,
  position: image.position,
  owner_agency_id: image.owner?.id ?? null,
  owner_name: image.owner?.name ?? null,
});

/** Writes new indicators with their names and first versions. At most 2,000 at once. */
export async function insertIndicators(
  tx: Tx,
  jurisdiction_id: string,
  images: readonly IndicatorImage[],
  event: Stamp,
): Promise<void> {
  if (images.length === 0) return;
  await tx
    .insertInto('indicator')
    .values(
      images.map((image) => ({
        jurisdiction_id,
        id: image.id,
        ...columnsOf(image),
        version: 1,
        changed_at: event.recordedAt,
        withdrawn_at: null,
      })),
    )
    .execute();
  await insertNames(tx, jurisdiction_id, images, event);
  await insertVersions(
    tx,
    jurisdiction_id,
    images.map((image) => ({ image, version: 1 })),
    event,
  );
}

/** The row as changed, its next version, and its names anew. */
export async function updateIndicator(
  tx: Tx,
  jurisdiction_id: string,
  image: IndicatorImage,
  version: number,
  event: Stamp,
): Promise<void> {
  await tx
    .updateTable('indicator')
    .set({ ...columnsOf(image), version, changed_at: event.recordedAt })
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('id', '=', image.id)
    .execute();
  await tx
    .deleteFrom('indicator_alias')
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('indicator_id', '=', image.id)
    .execute();
  await insertNames(tx, jurisdiction_id, [image], event);
  await insertVersions(tx, jurisdiction_id, [{ image, version }], event);
}

async function insertNames(tx: Tx, jurisdiction_id: string, images: readonly IndicatorImage[], event: Stamp): Promise<void> {
  const names = images.flatMap((image) =>
    [...new Set(image.aliases)].map((alias) => ({
      jurisdiction_id,
      alias,
      indicator_id: image.id,
      origin: 'version',
      recorded_at: event.recordedAt,
    })),
  );
  if (names.length > 0) await tx.insertInto('indicator_alias').values(names).execute();
}

async function insertVersions(
  tx: Tx,
  jurisdiction_id: string,
  versions: readonly { readonly image: IndicatorImage; readonly version: number }[],
  event: Stamp,
): Promise<void> {
  await tx
    .insertInto('indicator_version')
    .values(
      versions.map(({ image, version }) => ({
        jurisdiction_id,
        indicator_id: image.id,
        version,
        recorded_from: event.recordedAt,
        event_id: event.id,
        image: canonicalJson(image),
      })),
    )
    .execute();
}

/** Appends observations and moves `observation_current` to the newest of each key, by the day known and then the order of writing. */
export async function appendObservations(
  tx: Tx,
  jurisdiction_id: string,
  observations: readonly NewObservation[],
  reporter: string,
  event: Stamp,
): Promise<void> {
  for (let at = 0; at < observations.length; at += 2_000) {
    const batch = observations.slice(at, at + 2_000);
    // One parameter for the whole batch: twenty for every row are slow to build and to bind.
    const rows = JSON.stringify(
      batch.map((one) => ({
        ...one,
        starts_on: one.period.start,
        ends_before: one.period.end,
        period_kind: one.period.kind,
      })),
    );
    // The newest of the batch takes the place of what stood until now where it became known later or on the same day: it is written later.
    await sql`
      with given as materialized (
        select * from json_to_recordset(${rows}::json)
          as r (id uuid, indicator uuid, division text, dimension text, period_kind text, starts_on date, ends_before date, value numeric,
                printed text, qualifier text, unit text, status text, source text, "sourcePlace" text, "knownOn" date,
                "revisionReason" text)
      ), written as (
        insert into observation (jurisdiction_id, id, indicator_id, division_code, dimension, period_kind, starts_on, ends_before, value,
                                 printed, qualifier, unit, status, source, source_place, reporter_id, recorded_at, known_on,
                                 revision_reason, event_id)
        select ${jurisdiction_id}, r.id, r.indicator, r.division, r.dimension, r.period_kind, r.starts_on, r.ends_before, r.value,
               r.printed, r.qualifier, r.unit, r.status, r.source, r."sourcePlace", ${reporter}, ${event.recordedAt}, r."knownOn",
               r."revisionReason", ${event.id}
          from given r
      ), newest as (
        select distinct on (indicator, division, dimension, period_kind, starts_on, ends_before)
               indicator, division, dimension, period_kind, starts_on, ends_before, id, "knownOn"
          from given
         order by indicator, division, dimension, period_kind, starts_on, ends_before, "knownOn" desc, id desc
      )
      insert into observation_current (jurisdiction_id, indicator_id, division_code, dimension, period_kind, starts_on, ends_before, observation_id)
      select ${jurisdiction_id}::uuid, n.indicator, n.division, n.dimension, n.period_kind, n.starts_on, n.ends_before, n.id
        from newest n
       where n."knownOn" >= coalesce((
               select o.known_on from observation_current c join observation o on o.jurisdiction_id = c.jurisdiction_id and o.id = c.observation_id
                where (c.jurisdiction_id, c.indicator_id, c.division_code, c.dimension, c.period_kind, c.starts_on, c.ends_before)
                    = (${jurisdiction_id}::uuid, n.indicator, n.division, n.dimension, n.period_kind, n.starts_on, n.ends_before)), '-infinity')
          on conflict (jurisdiction_id, indicator_id, division_code, dimension, period_kind, starts_on, ends_before)
          do update set observation_id = excluded.observation_id`.execute(tx);
  }
}

/** Indicators with their names, in the order of their chapters. @param ids only these, in the same order */
export async function readIndicators(
  reader: Reader,
  jurisdiction: string,
  ids?: readonly string[],
): Promise<(IndicatorImage & { readonly version: number })[]> {
  if (ids?.length === 0) return [];
  let query = reader
    .selectFrom('indicator')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .orderBy('id');
  let names = reader
    .selectFrom('indicator_alias')
    .select(['indicator_id', 'alias'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('alias');
  if (ids !== undefined) {
    query = query.where('id', 'in', [...ids]);
    names = names.where('indicator_id', 'in', [...ids]);
  }
  const rows = await query.execute();
  const aliases = Map.groupBy(await names.execute(), (row) => row.indicator_id);
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
    position: row.position,
    owner: row.owner_agency_id === null ? null : { id: row.owner_agency_id, name: row.owner_name ?? '' },
    version: row.version,
  }));
}

export type FactPlace = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

/**
 * The places that an observation can be of: the jurisdiction itself first, then its divisions in official order. Their short names
 * are those of the divisions' governments.
 */
export async function readPlaces(reader: Reader, jurisdiction: string): Promise<readonly FactPlace[]> {
  const own = await reader
    .selectFrom('jurisdiction')
    .select(['code', 'name'])
    .where('id', '=', jurisdiction)
    .executeTakeFirstOrThrow();
  const divisions = await reader
    .selectFrom('division')
    .select(['id', 'code', 'name'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('official_order')
    .execute();
  const names = await reader
    .selectFrom('agency as a')
    .leftJoin('agency_alias as l', (join) =>
      join.onRef('l.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('l.agency_id', '=', 'a.id'),
    )
    .select(['a.division_id', 'a.name', 'l.alias'])
    .where('a.jurisdiction_id', '=', jurisdiction)
    .where('a.kind', '=', 'division')
    .execute();
  const byDivision = Map.groupBy(names, (row) => row.division_id);
  return [
    { ...own, aliases: [] },
    ...divisions.map(({ id, code, name }) => ({
      code,
      name,
      aliases: [...new Set((byDivision.get(id) ?? []).flatMap((row) => [row.name, row.alias ?? row.name]))].filter(
        (alias) => alias !== name,
      ),
    })),
  ];
}
