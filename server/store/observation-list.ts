import { sql } from 'kysely';
import type { FactStatus } from '../../core/facts/fact-table.ts';
import { type Period, printPeriod } from '../../core/facts/period.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

export type ObservationRow = {
  readonly id: string;
  readonly indicator_id: string;
  readonly division_code: string;
  readonly dimension: string;
  readonly period_kind: string;
  readonly starts_on: string;
  readonly ends_before: string;
  readonly value: string;
  readonly printed: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly source_place: string | null;
  readonly recorded_at: string;
  readonly known_on: string;
  readonly revision_reason: string | null;
  readonly reporter: string | null;
  readonly superseded: boolean;
};

/**
 * Observations as they were known on a day, newest of each key last; `superseded` where a later one of the same key had taken its
 * place by then.
 * @param filter.indicators only these; all of the jurisdiction where left out
 * @param filter.history superseded ones too
 */
export async function readObservations(
  reader: Tx | Database['kysely'],
  jurisdiction: string,
  filter: {
    readonly indicators?: readonly string[];
    readonly division?: string | undefined;
    readonly asOf?: string | undefined;
    readonly history: boolean;
  },
): Promise<readonly ObservationRow[]> {
  const { indicators, division = null, asOf = null, history } = filter;
  const { rows } = await sql<ObservationRow>`
    select * from (
      select o.id, o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before, o.value::text as value,
             o.printed, o.qualifier, o.unit, o.status, o.source, o.source_place, o.recorded_at, o.known_on, o.revision_reason,
             p.name as reporter,
             row_number() over (partition by o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before
                                order by o.known_on desc, o.recorded_at desc, o.id desc) > 1 as superseded
        from observation o left join person p on p.jurisdiction_id = o.jurisdiction_id and p.id = o.reporter_id
       where o.jurisdiction_id = ${jurisdiction}
         and (${indicators === undefined} or o.indicator_id = any(${[...(indicators ?? [])]}::uuid[]))
         and (${division}::text is null or o.division_code = ${division})
         and (${asOf}::date is null or o.known_on <= ${asOf}::date)) x
     where ${history} or not superseded
     order by indicator_id, division_code, starts_on, ends_before, known_on, recorded_at, id`.execute(reader);
  return rows;
}

/** What an import compares a line with; `superseded` where a later one of the same key has taken its place. */
export type HeldValue = Pick<
  ObservationRow,
  | 'indicator_id'
  | 'division_code'
  | 'period_kind'
  | 'starts_on'
  | 'ends_before'
  | 'value'
  | 'qualifier'
  | 'unit'
  | 'status'
  | 'known_on'
  | 'superseded'
>;

/** Everything held of some indicators, without dimensions, narrow: an import reads many. */
export async function readHeldValues(
  reader: Tx | Database['kysely'],
  jurisdiction: string,
  indicators: readonly string[],
): Promise<readonly HeldValue[]> {
  const { rows } = await sql<HeldValue>`
    select o.indicator_id, o.division_code, o.period_kind, o.starts_on, o.ends_before, o.value::text as value, o.qualifier, o.unit, o.status,
           o.known_on, c.observation_id is null as superseded
      from observation o left join observation_current c
        on (c.jurisdiction_id, c.indicator_id, c.division_code, c.dimension, c.period_kind, c.starts_on, c.ends_before, c.observation_id)
         = (o.jurisdiction_id, o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before, o.id)
     where o.jurisdiction_id = ${jurisdiction} and o.indicator_id = any(${[...indicators]}::uuid[]) and o.dimension = '{}'
     order by o.known_on, o.recorded_at, o.id`.execute(reader);
  return rows;
}

export const periodOf = (row: Pick<ObservationRow, 'period_kind' | 'starts_on' | 'ends_before'>): Period => ({
  kind: row.period_kind as Period['kind'],
  start: row.starts_on as Day,
  end: row.ends_before as Day,
});

export function presentObservation(row: ObservationRow, placeNames: ReadonlyMap<string, string>) {
  const period = periodOf(row);
  return {
    id: row.id,
    indicator: row.indicator_id,
    division: { code: row.division_code, name: placeNames.get(row.division_code) ?? row.division_code },
    dimension: JSON.parse(row.dimension) as Record<string, string>,
    period: { ...period, label: printPeriod(period) },
    value: row.value,
    printed: row.printed,
    qualifier: row.qualifier,
    unit: row.unit,
    status: row.status as FactStatus,
    source: row.source,
    sourcePlace: row.source_place,
    reporter: row.reporter ?? '',
    recordedAt: row.recorded_at,
    knownOn: row.known_on,
    revisionReason: row.revision_reason,
    superseded: row.superseded,
  };
}
