import { sql } from 'kysely';
import { coverageCountsOf, coverageStateOf, leavesOf, type UpstreamLevel } from '../../../core/programme/coverage.ts';
import type { Reader } from './visible-measure.ts';

type Linked = { readonly id: string; readonly number: number; readonly title: string };

async function upstreamHeads(reader: Reader, jurisdiction: string, id?: string) {
  let query = reader
    .selectFrom('upstream_document')
    .select(['id', 'title', 'document_number', 'issuer', 'level', 'issued_on'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .limit(500);
  if (id !== undefined) query = query.where('id', '=', id);
  return (await query.execute()).map((row) => ({
    id: row.id,
    title: row.title,
    documentNumber: row.document_number,
    issuer: row.issuer,
    level: row.level as UpstreamLevel,
    issuedOn: row.issued_on,
  }));
}

/** The leaf clauses of upstream documents with how many measures answer each. */
async function upstreamLeaves(reader: Reader, jurisdiction: string, document?: string) {
  let query = reader
    .selectFrom('upstream_clause as c')
    .select(['c.document_id', 'c.no', 'c.gap_reason', linkCount.as('n')])
    .where('c.jurisdiction_id', '=', jurisdiction)
    .where('c.is_leaf', '=', true);
  if (document !== undefined) query = query.where('c.document_id', '=', document);
  return query.execute();
}
const linkCount = sql<string>`(select count(*) from measure_upstream_clause u
  join reform_measure m on m.jurisdiction_id = u.jurisdiction_id and m.id = u.measure_id and m.withdrawn_at is null
 where u.jurisdiction_id = c.jurisdiction_id and u.document_id = c.document_id and u.clause_no = c.no)`;

export async function readUpstreamHead(reader: Reader, jurisdiction: string, id: string) {
  const [head] = await upstreamHeads(reader, jurisdiction, id);
  return head && { ...head, coverage: countsOf(await upstreamLeaves(reader, jurisdiction, id)) };
}

const countsOf = (rows: readonly { n: string; gap_reason: string | null }[]) =>
  coverageCountsOf(rows.map((row) => ({ measures: Number(row.n), gapReason: row.gap_reason })));

/** All upstream documents and all plans, each with how far its clauses are answered. */
export async function readCoverage(reader: Reader, jurisdiction: string) {
  const [heads, leaves, plans, mandated] = await Promise.all([
    upstreamHeads(reader, jurisdiction),
    upstreamLeaves(reader, jurisdiction),
    planClauses(reader, jurisdiction),
    reader
      .selectFrom('reform_measure as m')
      .innerJoin('measure_profile as p', (join) =>
        join
          .onRef('p.jurisdiction_id', '=', 'm.jurisdiction_id')
          .onRef('p.measure_id', '=', 'm.id')
          .on('p.origin', '=', 'mandated'),
      )
      .select(sql<string>`count(*)`.as('n'))
      .where('m.jurisdiction_id', '=', jurisdiction)
      .where('m.withdrawn_at', 'is', null)
      .where(
        sql<boolean>`not exists (select 1 from measure_upstream_clause u where u.jurisdiction_id = m.jurisdiction_id and u.measure_id = m.id)`,
      )
      .executeTakeFirstOrThrow(),
  ]);
  const byDocument = Map.groupBy(leaves, (leaf) => leaf.document_id);
  const byPlan = Map.groupBy(plans, (clause) => clause.document_id);
  return {
    upstream: heads.map((head) => ({ ...head, coverage: countsOf(byDocument.get(head.id) ?? []) })),
    plans: [...byPlan.values()].map((clauses) => ({
      id: clauses[0]?.document_id ?? '',
      title: clauses[0]?.document_title ?? '',
      coverage: countsOf(leafRows(clauses)),
    })),
    /** Mandated, but no clause says by what. */
    mandatedWithoutClause: Number(mandated.n),
  };
}

async function planClauses(reader: Reader, jurisdiction: string, document?: string) {
  let query = reader
    .selectFrom('clause as c')
    .innerJoin('plan_document as d', (join) =>
      join
        .onRef('d.jurisdiction_id', '=', 'c.jurisdiction_id')
        .onRef('d.id', '=', 'c.document_id')
        .on('d.withdrawn_at', 'is', null),
    )
    .leftJoin('clause_gap as g', (join) =>
      join
        .onRef('g.jurisdiction_id', '=', 'c.jurisdiction_id')
        .onRef('g.document_id', '=', 'c.document_id')
        .onRef('g.clause_no', '=', 'c.no'),
    )
    // Counted in one pass: asked clause by clause it would be a scan for each.
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('reform_measure as m')
          .select(['m.document_id', 'm.clause_no', sql<string>`count(*)`.as('n')])
          .where('m.jurisdiction_id', '=', jurisdiction)
          .where('m.withdrawn_at', 'is', null)
          .groupBy(['m.document_id', 'm.clause_no'])
          .as('x'),
      (join) => join.onRef('x.document_id', '=', 'c.document_id').onRef('x.clause_no', '=', 'c.no'),
    )
    .select([
      'c.document_id',
      'd.title as document_title',
      'c.no',
      'c.label',
      'c.level',
      'c.title',
      'g.reason as gap_reason',
      sql<string>`coalesce(x.n, 0)`.as('n'),
    ])
    .where('c.jurisdiction_id', '=', jurisdiction)
    .orderBy('d.imported_at')
    .orderBy('c.document_id')
    .orderBy('c.position');
  if (document !== undefined) query = query.where('c.document_id', '=', document);
  return query.execute();
}

/** The clauses that order something: those without clauses below, and those above from which measures were read themselves. */
function leafRows<Row extends { readonly level: number; readonly n: string }>(clauses: readonly Row[]): readonly Row[] {
  const leaves = leavesOf(clauses);
  return clauses.filter((clause, at) => leaves[at] || Number(clause.n) > 0);
}

/** The clauses of one upstream document, each with the measures that answer it. */
export async function readUpstreamCoverage(reader: Reader, jurisdiction: string, id: string) {
  const head = await readUpstreamHead(reader, jurisdiction, id);
  if (!head) return undefined;
  const clauses = await reader
    .selectFrom('upstream_clause')
    .select(['no', 'label', 'level', 'is_leaf', 'title', 'text', 'gap_reason'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('document_id', '=', id)
    .orderBy('position')
    .execute();
  const links = await reader
    .selectFrom('measure_upstream_clause as u')
    .innerJoin('reform_measure as m', (join) =>
      join
        .onRef('m.jurisdiction_id', '=', 'u.jurisdiction_id')
        .onRef('m.id', '=', 'u.measure_id')
        .on('m.withdrawn_at', 'is', null),
    )
    .select(['u.clause_no', 'm.id', 'm.number', 'm.title'])
    .where('u.jurisdiction_id', '=', jurisdiction)
    .where('u.document_id', '=', id)
    .orderBy('m.number')
    .execute();
  const byClause = Map.groupBy(links, (link) => link.clause_no);
  return {
    ...head,
    clauses: clauses.map((clause) => {
      const measures = (byClause.get(clause.no) ?? []).map(({ id: measure, number, title }) => ({ id: measure, number, title }));
      return presentClause(clause, clause.is_leaf, measures, clause.text);
    }),
  };
}

/** The clauses of a plan of our own, each with its measures. */
export async function readPlanCoverage(reader: Reader, jurisdiction: string, id: string) {
  const clauses = await planClauses(reader, jurisdiction, id);
  const [first] = clauses;
  if (!first) return undefined;
  const measures = await reader
    .selectFrom('reform_measure')
    .select(['clause_no', 'id', 'number', 'title'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('document_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('number')
    .execute();
  const byClause = Map.groupBy(measures, (measure) => measure.clause_no);
  const counted = new Set(leafRows(clauses).map((clause) => clause.no));
  return {
    id,
    title: first.document_title,
    coverage: countsOf(leafRows(clauses)),
    clauses: clauses.map((clause) =>
      presentClause(
        clause,
        counted.has(clause.no),
        (byClause.get(clause.no) ?? []).map(({ clause_no: _, ...measure }) => measure),
        '',
      ),
    ),
  };
}

const presentClause = (
  clause: { no: string; label: string; level: number; title: string; gap_reason: string | null },
  isCounted: boolean,
  measures: readonly Linked[],
  text: string,
) => ({
  no: clause.no,
  label: clause.label,
  level: clause.level,
  title: clause.title,
  text,
  /** Null for headings, which order nothing of their own. */
  state: isCounted ? coverageStateOf({ measures: measures.length, gapReason: clause.gap_reason }) : null,
  gapReason: clause.gap_reason,
  measures: [...measures],
});
