import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { bigramsOfQuery } from '../../../core/shared/bigrams.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import type { TaskRole, TaskState } from '../../../core/task/task.ts';
import { openTaskStates, taskSight } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { TaskLight } from './row.ts';

type Many<T> = T | readonly T[] | undefined;
export type TaskSort = 'number' | '-number' | 'due' | '-due' | 'agency' | '-changed';
export type TaskFilter = {
  readonly q?: string | undefined;
  readonly measure?: string | undefined;
  readonly field?: Many<string>;
  readonly agency?: Many<string>;
  readonly division?: Many<string>;
  readonly role?: Many<TaskRole>;
  readonly state?: Many<TaskState>;
  readonly light?: Many<TaskLight>;
  readonly named?: 'named' | 'unnamed' | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly receiptOverdue?: boolean | undefined;
  readonly extended?: boolean | undefined;
  readonly openChange?: boolean | undefined;
  readonly leavesOnly?: boolean | undefined;
  readonly sort: TaskSort;
};
/** What is counted beside the rows, each under the filters of the others. */
export type TaskFacet = 'field' | 'state' | 'light' | 'agency' | 'division';

export const listOf = <T>(value: Many<T>): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Whether nothing but the person's sight narrows the rows: then the kept counts answer. */
export const isUnfiltered = ({ sort: _, ...filter }: TaskFilter): boolean =>
  Object.values(filter).every((value) => value === undefined || value === false || value === '');

/** From where rows come and which of them: `task_face`, or the rows of `task_scope` of the one node that sees them; both as `f`. */
export type TaskSource = { readonly from: RawBuilder<unknown>; readonly where: readonly RawBuilder<SqlBool>[] };

/** The tasks that the person may see and the filter lets through. @param without leaves one filter out, for its own facet */
export async function taskSource(
  database: Database,
  actor: Actor,
  filter: TaskFilter,
  purpose: 'rows' | 'counts',
): Promise<(without?: TaskFacet) => TaskSource> {
  const words = (filter.q?.trim() ?? '').split(/\s+/).filter((word) => word !== '');
  const found = await Promise.all(words.map((word) => wordCondition(database, actor, word, purpose)));
  const orders = await agencyOrders(database, actor, filter);
  return (without) => {
    const sight = sightOf(actor);
    return {
      from: sight.from,
      where: [
        sql<SqlBool>`f.jurisdiction_id = ${actor.jurisdiction}::uuid`,
        ...sight.where,
        ...conditions(actor, filter, without),
        ...orders(without),
        ...found,
      ],
    };
  };
}

/**
 * The places in the official order of the agencies that a filter lets through. It says nothing new, but lets the order by agency
 * begin where they stand, however far down that is.
 */
async function agencyOrders(database: Database, actor: Actor, filter: TaskFilter) {
  const placesOf = async (column: 'id' | 'division_id', values: readonly string[]): Promise<RawBuilder<SqlBool>[]> => {
    if (values.length === 0) return [];
    const rows = await database.kysely
      .selectFrom('agency')
      .select('official_order')
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where(column, 'in', [...values])
      .execute();
    return [sql<SqlBool>`f.agency_order = any(${rows.map((row) => row.official_order)}::integer[])`];
  };
  const agencies = await placesOf('id', listOf(filter.agency));
  const divisions = await placesOf('division_id', listOf(filter.division));
  return (without?: TaskFacet) => [...(without === 'agency' ? [] : agencies), ...(without === 'division' ? [] : divisions)];
}

function sightOf(actor: Actor): TaskSource {
  const { whole, nodes } = taskSight(actor);
  const [node] = nodes;
  const isOpen = sql<SqlBool>`f.state in (${sql.join(openTaskStates.map((state) => sql.lit(state)))})`;
  const face = sql`task_face f`;
  if (whole === 'everything') return { from: face, where: [] };
  if (whole === 'deployed' && node === undefined) return { from: face, where: [isOpen] };
  if (node === undefined) return { from: face, where: [sql<SqlBool>`false`] };
  if (whole === 'nothing' && nodes.length === 1)
    return {
      from: sql`task_scope f`,
      where: [sql<SqlBool>`f.scope_node = ${node}::uuid`],
    };
  const isInScope = sql<SqlBool>`f.task_id in (select s.task_id from task_scope s
    where s.jurisdiction_id = ${actor.jurisdiction}::uuid and s.scope_node = any(${nodes}::uuid[]))`;
  return { from: face, where: [whole === 'deployed' ? sql<SqlBool>`(${isOpen} or ${isInScope})` : isInScope] };
}

function conditions(actor: Actor, filter: TaskFilter, without: TaskFacet | undefined): RawBuilder<SqlBool>[] {
  const found: RawBuilder<SqlBool>[] = [];
  const oneOf = (column: string, type: 'text' | 'uuid', value: Many<string>) => {
    const values = listOf(value);
    if (values.length === 1) found.push(sql<SqlBool>`${sql.ref(column)} = ${values[0]}::${sql.raw(type)}`);
    else if (values.length > 1) found.push(sql<SqlBool>`${sql.ref(column)} = any(${values}::${sql.raw(type)}[])`);
  };
  if (filter.measure !== undefined) found.push(sql<SqlBool>`f.measure_id = ${filter.measure}::uuid`);
  if (without !== 'field') oneOf('f.field', 'text', filter.field);
  if (without !== 'agency') oneOf('f.agency_id', 'uuid', filter.agency);
  if (without !== 'division') oneOf('f.division_id', 'uuid', filter.division);
  if (without !== 'light') oneOf('f.light', 'text', filter.light);
  oneOf('f.role', 'text', filter.role);
  const states = listOf(filter.state);
  // A voided draft is shown to who asks for it.
  if (states.length === 0 && without !== 'state') found.push(sql<SqlBool>`f.state <> 'voided'`);
  else if (without !== 'state') oneOf('f.state', 'text', filter.state);
  if (filter.named !== undefined)
    found.push(
      filter.named === 'named'
        ? sql<SqlBool>`f.is_named`
        : sql<SqlBool>`not f.is_named and f.state in ('deployed', 'received', 'returned')`,
    );
  if (filter.dueFrom !== undefined) found.push(sql<SqlBool>`f.due_day >= ${filter.dueFrom}::date`);
  if (filter.dueTo !== undefined) found.push(sql<SqlBool>`f.due_day <= ${filter.dueTo}::date`);
  if (filter.dueFrom !== undefined || filter.dueTo !== undefined) found.push(sql<SqlBool>`f.due_day < date '9999-12-31'`);
  if (filter.receiptOverdue) found.push(sql<SqlBool>`f.state = 'deployed' and f.receive_by < ${actor.today}::date`);
  if (filter.extended) found.push(sql<SqlBool>`f.extensions > 0`);
  if (filter.openChange) found.push(sql<SqlBool>`f.open_change`);
  if (filter.leavesOnly) found.push(sql<SqlBool>`f.is_leaf`);
  return found;
}

/** Up to so many tasks with a word are taken by their ids. */
const fewHits = 5_000;

/** A task has a word in its own text, in its number, or in the name of its agency or measure. */
async function wordCondition(
  database: Database,
  actor: Actor,
  word: string,
  purpose: 'rows' | 'counts',
): Promise<RawBuilder<SqlBool>> {
  const pattern = `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  const agencies = await database.kysely
    .selectFrom('agency')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where((eb) => eb.or([eb('name', 'ilike', pattern), eb('full_name', 'ilike', pattern)]))
    .limit(200)
    .execute();
  const keys = bigramsOfQuery(word);
  // Neighbouring characters find candidates by the index; of several of them the words themselves decide.
  const contains = keys.length === 1 ? sql`` : sql`and k.words ilike ${pattern}`;
  const hits = sql`select k.task_id from task_key k where k.jurisdiction_id = ${actor.jurisdiction}::uuid and k.bigram @> ${keys}::text[] ${contains}`;
  const few =
    keys.length === 0
      ? []
      : (await sql<{ task_id: string }>`${hits} limit ${sql.lit(fewHits + 1)}`.execute(database.kysely)).rows;
  // A word of many tasks is looked for while the rows are walked in their order; "offset 0" keeps it from being sought first.
  const walked = sql`${hits} and k.task_id = f.task_id ${purpose === 'rows' ? sql`offset 0` : sql``}`;
  const isInText =
    few.length <= fewHits
      ? sql<SqlBool>`f.task_id = any(${few.map((row) => row.task_id)}::uuid[])`
      : sql<SqlBool>`exists (${walked})`;
  const ways = keys.length > 0 ? [isInText] : [];
  const ids = agencies.map((agency) => agency.id);
  if (ids.length > 0) ways.push(sql<SqlBool>`f.agency_id = any(${ids}::uuid[])`);
  const number = /^#?(\d{1,6})((?:\.\d{1,5})*)$/.exec(word);
  if (number) {
    const path = (number[2] ?? '')
      .split('.')
      .filter((part) => part !== '')
      .map(Number);
    ways.push(
      sql<SqlBool>`(f.measure_number = ${Number(number[1])}::integer and f.path[1:${sql.lit(path.length)}] = ${path}::integer[])`,
    );
  }
  return ways.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}
