import { type SqlBool, sql } from 'kysely';

/** What the programme knows of a measure, as conditions of the ledger's filter. */
export type ProgrammeFilter = {
  /** Measures on this list. */
  readonly list?: string | undefined;
  /** Measures on the annual list of this year. */
  readonly year?: number | undefined;
  /** 'annual': on any annual list; 'field': on any field list; 'none': on no list. */
  readonly listed?: 'annual' | 'field' | 'none' | undefined;
  readonly origin?: 'mandated' | 'selfChosen' | 'unsaid' | undefined;
  /** A goal, the goals below it included; 'none': tagged to no goal. */
  readonly goal?: string | undefined;
  /** The present sponsor's appointment; 'none': key measures without a sponsor. */
  readonly sponsor?: string | undefined;
  readonly key?: 'yes' | 'no' | undefined;
  /** finished: closed as finished or ended on a list, or its document is issued. */
  readonly progress?: 'finished' | 'unfinished' | undefined;
  readonly documentState?: 'none' | 'drafted' | 'reviewed' | 'issued' | undefined;
  /** Answers this clause of this upstream document; the two go together. 'none': answers no clause. */
  readonly upstream?: string | undefined;
  readonly upstreamClause?: string | undefined;
};

type Condition = ReturnType<typeof sql<SqlBool>>;

const linked = (table: string, condition: Condition): Condition => sql<SqlBool>`exists (select 1 from ${sql.table(table)} x
  where x.jurisdiction_id = reform_measure.jurisdiction_id and x.measure_id = reform_measure.id and ${condition})`;
const onList = (condition: Condition): Condition => sql<SqlBool>`exists (select 1 from measure_list_item x
  join measure_list l on l.jurisdiction_id = x.jurisdiction_id and l.id = x.list_id
  where x.jurisdiction_id = reform_measure.jurisdiction_id and x.measure_id = reform_measure.id and ${condition})`;
const not = (condition: Condition): Condition => sql<SqlBool>`not ${condition}`;
const always = sql<SqlBool>`true`;

/** Whether nothing is left to do for a measure, as far as lists and documents say. */
export const isFinished: Condition = sql<SqlBool>`(${linked('measure_profile', sql<SqlBool>`x.document_state = 'issued'`)}
  or ${linked('measure_list_item', sql<SqlBool>`x.closing in ('finished', 'ended')`)})`;

/** Conditions on `reform_measure`, all of which are to hold: `query.where((eb) => eb.and(programmeConditions(filter)))`. */
export function programmeConditions(filter: ProgrammeFilter): Condition[] {
  const { list, year, listed, origin, goal, sponsor, key, documentState, upstream, upstreamClause, progress } = filter;
  const conditions: Condition[] = [];
  if (list !== undefined) conditions.push(onList(sql<SqlBool>`l.id = ${list}::uuid`));
  if (year !== undefined) conditions.push(onList(sql<SqlBool>`l.kind = 'annual' and l.year = ${year}::int`));
  if (listed === 'none') conditions.push(not(onList(always)));
  else if (listed !== undefined) conditions.push(onList(sql<SqlBool>`l.kind = ${listed}`));
  if (origin === 'unsaid') conditions.push(not(linked('measure_profile', sql<SqlBool>`x.origin is not null`)));
  else if (origin !== undefined) conditions.push(linked('measure_profile', sql<SqlBool>`x.origin = ${origin}`));
  if (goal === 'none') conditions.push(not(linked('measure_goal', always)));
  else if (goal !== undefined) conditions.push(underGoal(goal));
  const isKey = linked('measure_profile', sql<SqlBool>`x.is_key`);
  if (key !== undefined) conditions.push(key === 'yes' ? isKey : not(isKey));
  const led = linked('measure_sponsor', sql<SqlBool>`x.ends_on is null`);
  if (sponsor === 'none') conditions.push(isKey, not(led));
  else if (sponsor !== undefined)
    conditions.push(linked('measure_sponsor', sql<SqlBool>`x.ends_on is null and x.appointment_id = ${sponsor}::uuid`));
  if (documentState === 'none') conditions.push(not(linked('measure_profile', sql<SqlBool>`x.document_state <> 'none'`)));
  else if (documentState !== undefined)
    conditions.push(linked('measure_profile', sql<SqlBool>`x.document_state = ${documentState}`));
  if (progress !== undefined) conditions.push(progress === 'finished' ? isFinished : not(isFinished));
  if (upstream === 'none') conditions.push(not(linked('measure_upstream_clause', always)));
  else if (upstream !== undefined) {
    const clause = upstreamClause === undefined ? always : sql<SqlBool>`x.clause_no = ${upstreamClause}`;
    conditions.push(linked('measure_upstream_clause', sql<SqlBool>`x.document_id = ${upstream}::uuid and ${clause}`));
  }
  return conditions;
}

const underGoal = (goal: string): Condition => sql<SqlBool>`reform_measure.id in (
  with recursive branch (id) as (
    select ${goal}::uuid
    union
    select g.id from strategic_goal g join branch on g.parent_id = branch.id
  )
  select x.measure_id from measure_goal x join branch on branch.id = x.goal_id
   where x.jurisdiction_id = reform_measure.jurisdiction_id)`;
