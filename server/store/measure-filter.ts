import { type ExpressionBuilder, sql } from 'kysely';
import { bigramsOfQuery } from '../../core/shared/bigrams.ts';
import type { Actor } from '../../core/shared/decision.ts';
import { measureIsVisible } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import type { Schema } from '../database/schema.ts';
import { type ProgrammeFilter, programmeConditions } from './programme/filter.ts';

export type MeasureFilter = ProgrammeFilter & {
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
  /** Rows stand together by this, each group in the order of `sort`. */
  readonly group?: MeasureGroup | undefined;
  /** The groups whose rows are listed; all of them where nothing is said. Counts are of all groups. */
  readonly open?: string | readonly string[] | undefined;
  /** The ledger as it stood at the end of this day. */
  readonly asOf?: string | undefined;
};
export type MeasureGroup = 'field' | 'lead' | 'month' | 'document';
export type MeasureSort = 'number' | '-number' | 'deadline' | '-deadline' | 'field' | 'lead' | '-changed';

/** What the ledger counts by; a count leaves out its own filter. */
export type Facet = 'field' | 'lead' | 'deadlineKind' | 'document';

export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
/** A joint lead leads too; only the designation sets them apart. */
const rolesOf = (role: string): string[] => (role === 'lead' ? ['lead', 'jointLead'] : [role]);

/** Whether a filter narrows what a facet counts: only then the facet needs rows of its own. */
export function isNarrowedBy(filter: MeasureFilter, facet: Facet): boolean {
  if (facet === 'document') return filter.document !== undefined;
  if (facet === 'lead') return listOf(filter.agency).length > 0;
  return listOf(filter[facet]).length > 0;
}

/** The measures that the person may see and the filter lets through. @param without leaves one filter out, for its own facet */
export function filteredMeasures(database: Database, actor: Actor, filter: MeasureFilter, without?: Facet) {
  let query = database.kysely
    .selectFrom('reform_measure')
    .where('reform_measure.jurisdiction_id', '=', actor.jurisdiction)
    .where('reform_measure.withdrawn_at', 'is', null)
    .where(measureIsVisible(actor));
  const q = filter.q?.trim() ?? '';
  if (q !== '') query = query.where((eb) => eb.or([sql<boolean>`false`, ...searches(q, filter.asOf !== undefined)]));
  if (filter.document !== undefined && without !== 'document') query = query.where('document_id', '=', filter.document);
  const fields = listOf(filter.field);
  if (fields.length > 0 && without !== 'field') query = query.where('field', 'in', [...fields]);
  const kinds = listOf(filter.deadlineKind);
  if (kinds.length > 0 && without !== 'deadlineKind') query = query.where('deadline_kind', 'in', [...kinds]);
  if (filter.dueFrom !== undefined) query = query.where('deadline_day', '>=', filter.dueFrom);
  if (filter.dueTo !== undefined) query = query.where('deadline_day', '<=', filter.dueTo);
  const agencies = listOf(filter.agency);
  if (agencies.length > 0 && without !== 'lead') {
    const roles = filter.role === undefined ? ['lead', 'jointLead', 'supporting', 'implementing'] : rolesOf(filter.role);
    query = query.where('reform_measure.id', 'in', (eb) =>
      eb
        .selectFrom('measure_party')
        .select('measure_party.measure_id')
        .where('measure_party.jurisdiction_id', '=', actor.jurisdiction)
        .where('measure_party.agency_id', 'in', [...agencies])
        .where('measure_party.role', 'in', roles),
    );
  }
  if (filter.leadState !== undefined) query = query.where(leadStates[filter.leadState]);
  for (const condition of programmeConditions(filter)) query = query.where(condition);
  return query;
}

/** A measure's leads count from 1 without gaps: the second tells whether there are several. */
const lead = (eb: ExpressionBuilder<Schema, 'reform_measure'>) =>
  eb
    .selectFrom('measure_party')
    .select(sql`1`.as('one'))
    .whereRef('measure_party.jurisdiction_id', '=', 'reform_measure.jurisdiction_id')
    .whereRef('measure_party.measure_id', '=', 'reform_measure.id')
    .where('measure_party.role', '=', 'lead');

const leadStates = {
  none: (eb: ExpressionBuilder<Schema, 'reform_measure'>) =>
    eb.not(eb.exists(lead(eb).where('measure_party.agency_id', 'is not', null))),
  joint: (eb: ExpressionBuilder<Schema, 'reform_measure'>) => eb.exists(lead(eb).where('measure_party.ordinal', '=', 2)),
  one: (eb: ExpressionBuilder<Schema, 'reform_measure'>) =>
    eb.and([
      eb.exists(lead(eb).where('measure_party.ordinal', '=', 1)),
      eb.not(eb.exists(lead(eb).where('measure_party.ordinal', '=', 2))),
    ]),
} as const;

/** The ways a search finds a measure: by its number, or by words that all stand in it. */
function searches(q: string, isPast: boolean) {
  const words = q.split(/\s+/).filter((word) => word !== '');
  // The past has no index: its words decide alone.
  const keys = isPast ? [] : bigramsOfQuery(q);
  const number = /^#?\d{1,6}$/.test(q) ? Number(q.replace('#', '')) : undefined;
  const hit = [
    // Neighbouring characters find candidates by the index; longer words then decide for themselves.
    ...(keys.length > 0 ? [sql`reform_measure.bigram @> ${keys}::text[]`] : []),
    ...words.filter((word) => isPast || !isOneKey(word)).map(textContains),
  ];
  return [
    ...(number === undefined ? [] : [sql<boolean>`reform_measure.number = ${number}`]),
    ...(hit.length > 0 ? [sql<boolean>`(${sql.join(hit, sql` and `)})`] : []),
  ];
}

/** One or two Chinese characters are a key themselves: where the key is, the word is. */
const isOneKey = (word: string): boolean => /^\p{Script=Han}{1,2}$/u.test(word);

const textContains = (word: string) => {
  const pattern = `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  return sql`(reform_measure.title ilike ${pattern} or reform_measure.text ilike ${pattern} or reform_measure.field ilike ${pattern} or coalesce(reform_measure.outcome, '') ilike ${pattern}
    or exists (select 1 from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id and p.measure_id = reform_measure.id and p.printed_name ilike ${pattern}))`;
};
