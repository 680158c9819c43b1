import { sql } from 'kysely';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import { type Facet, filteredMeasures, isNarrowedBy, type MeasureFilter } from './measure-filter.ts';
import { tablesAsOf } from './measure-past.ts';

type FacetRow = { value: string; label: string; count: number };
type Facets = { [Name in Facet]: FacetRow[] };
type Counts = { readonly total: number; readonly facets: Facets };

const facetNames: readonly Facet[] = ['field', 'lead', 'deadlineKind', 'document'];

/** What each facet counts of the rows in `hit`; `place` is the order in which its values stand. */
const countsOf = {
  field: sql`(select 'field' as facet, field as value, field as label, count(*) as n, min(number) as place
    from hit group by field order by place limit 200)`,
  lead: sql`(select 'lead', a.id::text, a.name, count(distinct hit.id), a.official_order
    from hit join measure_party l on l.jurisdiction_id = hit.jurisdiction_id and l.measure_id = hit.id and l.role in ('lead', 'jointLead')
    join agency a on a.jurisdiction_id = l.jurisdiction_id and a.id = l.agency_id
    group by a.id, a.name, a.official_order order by a.official_order limit 300)`,
  deadlineKind: sql`(select 'deadlineKind', deadline_kind, deadline_kind, count(*), 0 from hit group by deadline_kind)`,
  document: sql`(select 'document', d.id::text, d.title, count(*), min(hit.number)
    from hit join plan_document d on d.jurisdiction_id = hit.jurisdiction_id and d.id = hit.document_id
    group by d.id, d.title order by min(hit.number) limit 200)`,
} as const satisfies { readonly [Name in Facet]: unknown };

/**
 * The total and the counts of each facet under the other filters. The rows are found once and counted in every way; only a facet
 * whose own filter is set needs them found anew.
 * @param withFacets without it only the total
 */
export async function countMeasures(
  database: Database,
  actor: Actor,
  filter: MeasureFilter,
  withFacets: boolean,
): Promise<Counts> {
  const count = async (facets: readonly Facet[], without?: Facet) => {
    const hit = filteredMeasures(database, actor, filter, without).select([
      'reform_measure.jurisdiction_id',
      'reform_measure.id',
      'reform_measure.number',
      'reform_measure.field',
      'reform_measure.document_id',
      'reform_measure.deadline_kind',
    ]);
    const total = sql`(select 'total' as facet, '' as value, '' as label, count(*) as n, 0 as place from hit)`;
    const parts = [total, ...facets.map((facet) => countsOf[facet])];
    const { rows } = await sql<{ facet: string; value: string; label: string; n: string; place: number }>`
      with ${tablesAsOf(actor, filter.asOf)} hit as materialized (${hit}) ${sql.join(parts, sql` union all `)}
      order by facet, place, value`.execute(database.kysely);
    return rows.map(({ facet, value, label, n }) => ({ facet, value, label, count: Number(n) }));
  };
  const apart = withFacets ? facetNames.filter((facet) => isNarrowedBy(filter, facet)) : [];
  const together = withFacets ? facetNames.filter((facet) => !apart.includes(facet)) : [];
  const [shared, ...own] = await Promise.all([count(together), ...apart.map((facet) => count([facet], facet))]);
  const found = Map.groupBy(
    [...shared, ...own.flatMap((rows) => rows.filter((row) => row.facet !== 'total'))],
    (row) => row.facet,
  );
  const rowsOf = (facet: Facet): FacetRow[] =>
    (found.get(facet) ?? []).map(({ value, label, count: n }) => ({ value, label, count: n }));
  return {
    total: found.get('total')?.[0]?.count ?? 0,
    facets: {
      field: rowsOf('field'),
      lead: rowsOf('lead'),
      deadlineKind: rowsOf('deadlineKind'),
      document: rowsOf('document'),
    },
  };
}
