import { sql } from 'kysely';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import { readParties } from './measure.ts';
import { countMeasures } from './measure-count.ts';
import { filteredMeasures, type MeasureFilter, type MeasureSort } from './measure-filter.ts';

/** The order of a sort as one comparable key per row; `number` breaks ties and is unique in a programme. */
const sortKeys: {
  readonly [Sort in MeasureSort]: {
    readonly key: ReturnType<typeof sql<string | number>>;
    readonly type: string;
    readonly descending: boolean;
  };
} = {
  number: { key: sql`reform_measure.number`, type: 'int', descending: false },
  '-number': { key: sql`reform_measure.number`, type: 'int', descending: true },
  deadline: { key: sql`coalesce(reform_measure.deadline_day, '9999-12-31'::date)`, type: 'date', descending: false },
  '-deadline': { key: sql`coalesce(reform_measure.deadline_day, '0001-01-01'::date)`, type: 'date', descending: true },
  field: { key: sql`reform_measure.field`, type: 'text', descending: false },
  // Agencies stand in official order, never by the alphabet; `first_lead` is joined where this is asked for.
  lead: {
    key: sql`coalesce(first_lead.place, 2147483647)`,
    type: 'int',
    descending: false,
  },
  '-changed': { key: sql`reform_measure.changed_at`, type: 'timestamptz', descending: true },
};

/** The place in the official order of each measure's first lead. */
const firstLead = (jurisdiction: string) =>
  sql<{ measure_id: string }>`(select p.measure_id, min(a.official_order) as place from measure_party p
    join agency a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.agency_id
    where p.jurisdiction_id = ${jurisdiction} and p.role = 'lead' group by p.measure_id)`.as('first_lead');

/** An opaque cursor: the sort it belongs to, the last row's key and id. */
const encodeCursor = (sort: MeasureSort, key: unknown, number: number, id: string): string =>
  Buffer.from(JSON.stringify([sort, key, number, id])).toString('base64url');
function decodeCursor(sort: MeasureSort, cursor: string): { key: string | number; number: number; id: string } | undefined {
  try {
    const [of, key, number, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [
      string,
      string | number,
      number,
      string,
    ];
    return of === sort && Number.isInteger(number) && /^[0-9a-f-]{36}$/.test(id) ? { key, number, id } : undefined;
  } catch {
    return undefined;
  }
}

/** One page of the ledger, its total, and the counts of each facet under the other filters. */
export async function listMeasures(
  database: Database,
  actor: Actor,
  filter: MeasureFilter,
  page: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { key, type, descending } = sortKeys[filter.sort];
  const direction = descending ? 'desc' : 'asc';
  let query = filteredMeasures(database, actor, filter)
    .innerJoin('plan_document as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('d.id', '=', 'reform_measure.document_id'),
    )
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
    .$if(
      filter.sort === 'lead',
      (builder) =>
        builder.leftJoin(firstLead(actor.jurisdiction), (join) =>
          join.onRef('first_lead.measure_id', '=', 'reform_measure.id'),
        ) as never,
    )
    .select(sql<string | number>`(${key})::text`.as('sort_key'))
    .orderBy(key, direction)
    .orderBy('reform_measure.number', direction)
    .orderBy('reform_measure.id', direction)
    .limit(page.limit + 1);
  const after = page.cursor === undefined ? undefined : decodeCursor(filter.sort, page.cursor);
  if (after) {
    const comparison = descending ? sql.raw('<') : sql.raw('>');
    query = query.where(
      sql<boolean>`(${key}, reform_measure.number, reform_measure.id) ${comparison} (${after.key}::${sql.raw(type)}, ${after.number}::int, ${after.id}::uuid)`,
    );
  }
  const [rows, { total, facets }] = await Promise.all([
    query.execute(),
    countMeasures(database, actor, filter, page.cursor === undefined),
  ]);
  const shown = rows.slice(0, page.limit);
  const parties = await readParties(
    database.kysely,
    actor.jurisdiction,
    shown.map((row) => row.id),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => presentRow(row, parties.get(row.id) ?? [])),
    next: rows.length > page.limit && last ? encodeCursor(filter.sort, last.sort_key, last.number, last.id) : null,
    total,
    facets,
  };
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
