import { type ExpressionBuilder, sql } from 'kysely';
import { bigramsOfQuery } from '../../core/shared/bigrams.ts';
import { addDays } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import { measureIsVisible } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import type { Schema } from '../database/schema.ts';
import { readParties } from './measure.ts';

export type MeasureFilter = {
  readonly q?: string | undefined;
  readonly document?: string | undefined;
  readonly field?: string | readonly string[] | undefined;
  readonly agency?: string | readonly string[] | undefined;
  readonly role?: 'lead' | 'supporting' | 'implementing' | undefined;
  readonly deadlineKind?: string | readonly string[] | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly leadState?: 'none' | 'joint' | 'one' | undefined;
  readonly sort: MeasureSort;
};
export type MeasureSort = 'number' | '-number' | 'deadline' | '-deadline' | 'field' | 'lead' | '-changed';

type Facet = 'field' | 'lead' | 'deadlineKind' | 'document';

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
/** A joint lead leads too; only the designation sets them apart. */
const rolesOf = (role: string): string[] => (role === 'lead' ? ['lead', 'jointLead'] : [role]);

/** The measures that the person may see and the filter lets through. @param without leaves one filter out, for its own facet */
function filtered(database: Database, actor: Actor, filter: MeasureFilter, without?: Facet) {
  let query = database.kysely
    .selectFrom('reform_measure')
    .where('reform_measure.jurisdiction_id', '=', actor.jurisdiction)
    .where('reform_measure.withdrawn_at', 'is', null)
    .where(measureIsVisible(actor));
  const q = filter.q?.trim() ?? '';
  if (q !== '') {
    const keys = bigramsOfQuery(q);
    const number = /^#?\d{1,6}$/.test(q) ? Number(q.replace('#', '')) : undefined;
    // Neighbouring characters find candidates by the index; the words themselves decide.
    const words = q.split(/\s+/).filter((word) => word !== '');
    query = query.where((eb) => {
      const hit = eb.and([
        ...(keys.length > 0 ? [sql<boolean>`reform_measure.bigram @> ${keys}::text[]`] : []),
        ...words.map((word) => textContains(eb, word)),
      ]);
      return number === undefined ? hit : eb.or([eb('number', '=', number), hit]);
    });
  }
  if (filter.document !== undefined && without !== 'document') query = query.where('document_id', '=', filter.document);
  const fields = list(filter.field);
  if (fields.length > 0 && without !== 'field') query = query.where('field', 'in', [...fields]);
  const kinds = list(filter.deadlineKind);
  if (kinds.length > 0 && without !== 'deadlineKind') query = query.where('deadline_kind', 'in', [...kinds]);
  if (filter.dueFrom !== undefined) query = query.where('deadline_day', '>=', filter.dueFrom);
  if (filter.dueTo !== undefined) query = query.where('deadline_day', '<=', filter.dueTo);
  const agencies = list(filter.agency);
  if (agencies.length > 0 && without !== 'lead') {
    const roles = filter.role === undefined ? ['lead', 'jointLead', 'supporting', 'implementing'] : rolesOf(filter.role);
    query = query.where((eb) =>
      eb.exists(
        party(eb)
          .where('measure_party.agency_id', 'in', [...agencies])
          .where('measure_party.role', 'in', roles),
      ),
    );
  }
  if (filter.leadState !== undefined) {
    const leads = sql<number>`(select count(*) from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id
      and p.measure_id = reform_measure.id and p.role = 'lead' ${filter.leadState === 'none' ? sql`and p.agency_id is not null` : sql``})`;
    query = query.where(
      filter.leadState === 'none'
        ? sql<boolean>`${leads} = 0`
        : filter.leadState === 'joint'
          ? sql<boolean>`${leads} > 1`
          : sql<boolean>`${leads} = 1`,
    );
  }
  return query;
}

const party = (eb: ExpressionBuilder<Schema, 'reform_measure'>) =>
  eb
    .selectFrom('measure_party')
    .select(sql`1`.as('one'))
    .whereRef('measure_party.jurisdiction_id', '=', 'reform_measure.jurisdiction_id')
    .whereRef('measure_party.measure_id', '=', 'reform_measure.id');

const textContains = (_eb: ExpressionBuilder<Schema, 'reform_measure'>, word: string) => {
  const pattern = `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  return sql<boolean>`(reform_measure.title ilike ${pattern} or reform_measure.text ilike ${pattern} or reform_measure.field ilike ${pattern} or coalesce(reform_measure.outcome, '') ilike ${pattern}
    or exists (select 1 from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id and p.measure_id = reform_measure.id and p.printed_name ilike ${pattern}))`;
};

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
  lead: {
    // Agencies stand in official order, never by the alphabet.
    key: sql`coalesce((select min(a.official_order) from measure_party p join agency a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.agency_id
      where p.jurisdiction_id = reform_measure.jurisdiction_id and p.measure_id = reform_measure.id and p.role = 'lead'), 2147483647)`,
    type: 'int',
    descending: false,
  },
  '-changed': { key: sql`reform_measure.changed_at`, type: 'timestamptz', descending: true },
};

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
  let query = filtered(database, actor, filter)
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
  const [rows, total, facets] = await Promise.all([
    query.execute(),
    countMeasures(database, actor, filter),
    page.cursor === undefined ? readFacets(database, actor, filter) : noFacets,
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

export const countMeasures = async (database: Database, actor: Actor, filter: MeasureFilter): Promise<number> =>
  Number((await filtered(database, actor, filter).select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow()).n);

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

type FacetRow = { value: string; label: string; count: number };
const noFacets: { field: FacetRow[]; lead: FacetRow[]; deadlineKind: FacetRow[]; document: FacetRow[] } = {
  field: [],
  lead: [],
  deadlineKind: [],
  document: [],
};

async function readFacets(database: Database, actor: Actor, filter: MeasureFilter) {
  const count = sql<string>`count(*)`.as('n');
  const numbered = (rows: { value: string; label: string; n: string }[]): FacetRow[] =>
    rows.map((row) => ({ value: row.value, label: row.label, count: Number(row.n) }));
  const first = sql`min(reform_measure.number)`;
  const [field, lead, deadlineKind, document] = await Promise.all([
    filtered(database, actor, filter, 'field')
      .select(['field as value', 'field as label', count])
      .groupBy('field')
      .orderBy(first)
      .limit(200)
      .execute(),
    filtered(database, actor, filter, 'lead')
      .innerJoin('measure_party as l', (join) =>
        join
          .onRef('l.jurisdiction_id', '=', 'reform_measure.jurisdiction_id')
          .onRef('l.measure_id', '=', 'reform_measure.id')
          .on('l.role', 'in', ['lead', 'jointLead']),
      )
      .innerJoin('agency as a', (join) =>
        join.onRef('a.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('a.id', '=', 'l.agency_id'),
      )
      .select(['a.id as value', 'a.name as label', sql<string>`count(distinct reform_measure.id)`.as('n')])
      .groupBy(['a.id', 'a.name', 'a.official_order'])
      .orderBy('a.official_order')
      .limit(300)
      .execute(),
    filtered(database, actor, filter, 'deadlineKind')
      .select(['deadline_kind as value', 'deadline_kind as label', count])
      .groupBy('deadline_kind')
      .orderBy('deadline_kind')
      .execute(),
    filtered(database, actor, filter, 'document')
      .innerJoin('plan_document as d', (join) =>
        join.onRef('d.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('d.id', '=', 'reform_measure.document_id'),
      )
      .select(['d.id as value', 'd.title as label', count])
      .groupBy(['d.id', 'd.title'])
      .orderBy(first)
      .limit(200)
      .execute(),
  ]);
  return { field: numbered(field), lead: numbered(lead), deadlineKind: numbered(deadlineKind), document: numbered(document) };
}

/** The counts of the home page under what the person may see. */
export async function readOverview(database: Database, actor: Actor) {
  const base: MeasureFilter = { sort: 'number' };
  const { today } = actor;
  const of = (filter: Partial<MeasureFilter>) => countMeasures(database, actor, { ...base, ...filter });
  const past = sql<string>`count(*) filter (where deadline_day < ${today}::date)`;
  const withoutLead = sql<string>`count(*) filter (where not exists (select 1 from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id
    and p.measure_id = reform_measure.id and p.role = 'lead' and p.agency_id is not null))`;
  const [measures, none, joint, withoutDeadline, duePast, dueSoon, documents, drafts, byField, byAgency, byMonth] =
    await Promise.all([
      of({}),
      of({ leadState: 'none' }),
      of({ leadState: 'joint' }),
      of({ deadlineKind: 'none' }),
      of({ dueTo: addDays(today, -1) }),
      of({ dueFrom: today, dueTo: addDays(today, 30) }),
      filtered(database, actor, base).select(sql<string>`count(distinct document_id)`.as('n')).executeTakeFirstOrThrow(),
      database.kysely
        .selectFrom('plan_draft')
        .select(sql<string>`count(*)`.as('n'))
        .where('jurisdiction_id', '=', actor.jurisdiction)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow(),
      filtered(database, actor, base)
        .select(['field', sql<string>`count(*)`.as('n'), withoutLead.as('no_lead'), past.as('past')])
        .groupBy('field')
        .orderBy(sql`min(reform_measure.number)`)
        .limit(100)
        .execute(),
      filtered(database, actor, base)
        .innerJoin('measure_party as l', (join) =>
          join.onRef('l.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('l.measure_id', '=', 'reform_measure.id'),
        )
        .innerJoin('agency as a', (join) =>
          join.onRef('a.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('a.id', '=', 'l.agency_id'),
        )
        .select([
          'a.id',
          'a.name',
          sql<string>`count(*) filter (where l.role in ('lead', 'jointLead'))`.as('lead'),
          sql<string>`count(*) filter (where l.role not in ('lead', 'jointLead'))`.as('other'),
        ])
        .groupBy(['a.id', 'a.name', 'a.official_order'])
        .orderBy('a.official_order')
        .limit(300)
        .execute(),
      filtered(database, actor, base)
        .where('deadline_day', 'is not', null)
        .select([sql<string>`to_char(deadline_day, 'YYYY-MM')`.as('month'), sql<string>`count(*)`.as('n')])
        .groupBy('month')
        .orderBy('month')
        .limit(120)
        .execute(),
    ]);
  const mayImport = actor.grants.some((grant) => grant.role === 'reformOffice');
  return {
    today: today as string,
    measures,
    documents: Number(documents.n),
    openDrafts: mayImport ? Number(drafts.n) : 0,
    withoutLead: none,
    jointLead: joint,
    withoutDeadline,
    duePast,
    dueIn30Days: dueSoon,
    byField: byField.map((row) => ({
      field: row.field,
      count: Number(row.n),
      withoutLead: Number(row.no_lead),
      duePast: Number(row.past),
    })),
    byAgency: byAgency.map((row) => ({ agency: row.id, name: row.name, lead: Number(row.lead), supporting: Number(row.other) })),
    byMonth: byMonth.map((row) => ({ month: row.month, count: Number(row.n) })),
  };
}
