import { sql } from 'kysely';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import { readParties } from './measure.ts';
import { countMeasures } from './measure-count.ts';
import { filteredMeasures, listOf, type MeasureFilter, type MeasureGroup } from './measure-filter.ts';
import { decodeCursor, encodeCursor, firstLead, groupKeys, sortKeys } from './measure-order.ts';
import { readPastParties, tablesAsOf } from './measure-past.ts';
import { isFinished } from './programme/filter.ts';

/** One page of the ledger, its total, and the counts of each facet under the other filters. */
export async function listMeasures(
  database: Database,
  actor: Actor,
  filter: MeasureFilter,
  page: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { key, type, descending } = sortKeys[filter.sort];
  const direction = descending ? 'desc' : 'asc';
  const groups = filter.group === undefined ? undefined : await countGroups(database, actor, filter, filter.group);
  const groupKey = filter.group === undefined ? sql<string | null>`null` : groupKeys[filter.group].key;
  const place = sql`array_position(${groups?.map((group) => group.key) ?? []}::text[], ${groupKey})`;
  let query = listed(database, actor, filter)
    .select([
      'reform_measure.id',
      'reform_measure.number',
      'reform_measure.printed_no',
      'reform_measure.title',
      'reform_measure.field',
      'reform_measure.clause_no',
      'reform_measure.deadline_kind',
      'reform_measure.deadline_day',
      'reform_measure.deadline_from',
      'reform_measure.deadline_every',
      'reform_measure.deadline_raw',
      'reform_measure.outcome',
      'reform_measure.version',
      'reform_measure.changed_at',
      'd.id as document_id',
      'd.title as document_title',
    ])
    .select(isFinished.as('is_finished'))
    .select([sql<string | number>`(${key})::text`.as('sort_key'), sql<string | null>`${groupKey}`.as('group_key')])
    .$if(groups !== undefined, (builder) => builder.orderBy(place))
    .orderBy(key, direction)
    .orderBy('reform_measure.number', direction)
    .orderBy('reform_measure.id', direction)
    .limit(page.limit + 1);
  const open = filter.open === undefined ? undefined : listOf(filter.open);
  if (groups !== undefined && open !== undefined) query = query.where(sql<boolean>`${groupKey} = any(${open}::text[])`);
  const after = page.cursor === undefined ? undefined : decodeCursor(filter.sort, page.cursor);
  if (after) {
    const comparison = descending ? sql.raw('<') : sql.raw('>');
    const isLater = sql<boolean>`(${key}, reform_measure.number, reform_measure.id) ${comparison} (${after.key}::${sql.raw(type)}, ${after.number}::int, ${after.id}::uuid)`;
    const at = groups?.findIndex((group) => group.key === after.group) ?? -1;
    query = query.where(at === -1 ? isLater : sql<boolean>`(${place} > ${at + 1} or (${place} = ${at + 1} and ${isLater}))`);
  }
  const [{ rows }, { total, facets }] = await Promise.all([
    sql<Row & { sort_key: string; group_key: string | null }>`with ${tablesAsOf(actor, filter.asOf)} page as (${query})
      select * from page`.execute(database.kysely),
    countMeasures(database, actor, filter, page.cursor === undefined),
  ]);
  const shown = rows.slice(0, page.limit);
  const parties =
    filter.asOf === undefined
      ? await readParties(
          database.kysely,
          actor.jurisdiction,
          shown.map((row) => row.id),
        )
      : await readPastParties(database, actor, shown);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => presentRow(row, parties.get(row.id) ?? [])),
    next:
      rows.length > page.limit && last
        ? encodeCursor(filter.sort, { group: last.group_key, key: last.sort_key, number: last.number, id: last.id })
        : null,
    total,
    facets,
    groups: groups ?? [],
  };
}

/** The rows of the ledger with what they are ordered and grouped by. */
function listed(database: Database, actor: Actor, filter: MeasureFilter) {
  const isByLead = filter.sort === 'lead' || filter.group === 'lead';
  return filteredMeasures(database, actor, filter)
    .innerJoin('plan_document as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('d.id', '=', 'reform_measure.document_id'),
    )
    .$if(isByLead, (builder) => builder.leftJoinLateral(firstLead, (join) => join.onTrue()) as never);
}

/** How many measures stand in each group, in the order of the groups; at most 1,000 groups. */
async function countGroups(database: Database, actor: Actor, filter: MeasureFilter, group: MeasureGroup) {
  const { key, label, place } = groupKeys[group];
  const query = listed(database, actor, filter)
    .select([
      sql<string>`${key}`.as('key'),
      sql<string>`min(${label})`.as('label'),
      sql<string>`count(*)`.as('n'),
      sql<number>`${place}`.as('place'),
    ])
    .groupBy(sql`1`)
    .orderBy(sql`4`)
    .orderBy(sql`1`)
    .limit(1_000);
  const { rows } = await sql<{
    key: string;
    label: string;
    n: string;
  }>`with ${tablesAsOf(actor, filter.asOf)} grouped as (${query})
    select key, label, n from grouped order by place, key`.execute(database.kysely);
  return rows.map((row) => ({ key: row.key, label: row.label, count: Number(row.n) }));
}

type Row = {
  id: string;
  number: number;
  printed_no: string;
  title: string;
  field: string;
  clause_no: string;
  deadline_kind: string;
  deadline_day: string | null;
  deadline_from: string | null;
  deadline_every: string | null;
  deadline_raw: string;
  outcome: string | null;
  version: number;
  changed_at: string;
  is_finished: unknown;
  document_id: string;
  document_title: string;
};
type PartyOfRow = NonNullable<Awaited<ReturnType<typeof readParties>> extends Map<string, infer Parties> ? Parties : never>;

export function presentRow(row: Row, parties: PartyOfRow) {
  return {
    id: row.id,
    number: row.number,
    printedNo: row.printed_no,
    title: row.title,
    field: row.field,
    document: { id: row.document_id, title: row.document_title },
    clause: row.clause_no,
    lead: parties.filter((one) => one.role === 'lead' || one.role === 'jointLead'),
    supporting: parties.filter((one) => one.role === 'supporting'),
    implementing: parties.filter((one) => one.role === 'implementing'),
    deadline: presentDeadline(row),
    isFinished: row.is_finished === true,
    outcome: row.outcome,
    version: row.version,
    changedAt: row.changed_at,
  };
}

export type DeadlineKind = 'day' | 'range' | 'recurring' | 'standing' | 'none';
type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export function presentDeadline(
  row: Pick<Row, 'deadline_kind' | 'deadline_day' | 'deadline_from' | 'deadline_every' | 'deadline_raw'>,
) {
  return {
    kind: row.deadline_kind as DeadlineKind,
    raw: row.deadline_raw,
    ...(row.deadline_day === null ? {} : { day: row.deadline_day }),
    ...(row.deadline_from === null ? {} : { from: row.deadline_from }),
    ...(row.deadline_every === null ? {} : { every: row.deadline_every as Every }),
  };
}
