import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import type { Database } from '../../database/pool.ts';
import { countedFacets, keptFacets, type TaskFacets } from './facet.ts';
import { isUnfiltered, type TaskFilter, type TaskSort, type TaskSource, taskSource } from './filter.ts';
import { readTaskRows } from './row.ts';

/** Totals are exact up to here; above it the answer says that there are more. */
const mostCounted = 10_000;

type Order = { readonly columns: readonly string[]; readonly types: readonly string[]; readonly descending: boolean };
const place = { columns: ['f.measure_number', 'f.path', 'f.task_id'], types: ['integer', 'integer[]', 'uuid'] };
/** The columns of each sort; together they are unique, and an index of `task_face` has them in this order. */
const orders: { readonly [Sort in TaskSort]: Order } = {
  number: { ...place, descending: false },
  '-number': { ...place, descending: true },
  due: { columns: ['f.due_day', ...place.columns], types: ['date', ...place.types], descending: false },
  '-due': { columns: ['f.due_day', ...place.columns], types: ['date', ...place.types], descending: true },
  agency: { columns: ['f.agency_order', ...place.columns], types: ['integer', ...place.types], descending: false },
  '-changed': { columns: ['f.changed_at', 'f.task_id'], types: ['timestamptz', 'uuid'], descending: true },
};

/** One page of the tasks that the person sees under a filter, with total and facets on the first page. */
export async function listTasks(
  database: Database,
  actor: Actor,
  filter: TaskFilter,
  page: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const [{ ids, next }, counted] = await Promise.all([
    taskSource(database, actor, filter, 'rows').then((source) => idsOfPage(database, source(), filter.sort, page)),
    countsOf(database, actor, filter, page.cursor === undefined),
  ]);
  return { rows: await readTaskRows(database.kysely, actor.jurisdiction, ids), next, ...counted };
}

type Counts = { readonly total: number; readonly isMore: boolean; readonly facets: TaskFacets };

/** The total goes with every page, the facets with the first. */
async function countsOf(database: Database, actor: Actor, filter: TaskFilter, isFirst: boolean): Promise<Counts> {
  const kept = isUnfiltered(filter) ? await keptFacets(database, actor) : undefined;
  const counted = kept
    ? { ...kept, total: Math.min(kept.total, mostCounted), isMore: kept.total > mostCounted }
    : await countedFacets(
        database,
        actor,
        filter,
        await taskSource(database, actor, filter, 'counts'),
        mostCounted,
        isFirst ? undefined : [],
      );
  return isFirst ? counted : { ...counted, facets: { field: [], state: [], light: [], agency: [], division: [] } };
}

/** The ids of one page by keyset: from after the last row of the page before. */
async function idsOfPage(
  database: Database,
  source: TaskSource,
  sort: TaskSort,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ ids: string[]; next: string | null }> {
  const { columns, types, descending } = orders[sort];
  const direction = sql.raw(descending ? ' desc' : '');
  const refs = columns.map((column) => sql.ref(column));
  const after = page.cursor === undefined ? undefined : decodeCursor(sort, page.cursor, columns.length);
  const where = after
    ? [
        ...source.where,
        sql<boolean>`(${sql.join(refs)}) ${sql.raw(descending ? '<' : '>')} (${sql.join(
          after.map((value, at) => sql`${value}::${sql.raw(types[at] ?? 'text')}`),
        )})`,
      ]
    : source.where;
  const query = sql<{ task_id: string; key: string[] }>`
    select f.task_id, array[${sql.join(refs.map((ref) => sql`${ref}::text`))}] as key
      from ${source.from} where ${sql.join(where, sql` and `)}
     order by ${sql.join(refs.map((ref) => sql`${ref}${direction}`))} limit ${sql.lit(page.limit + 1)}`;
  const { rows } = await query.execute(database.kysely);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    ids: shown.map((row) => row.task_id),
    next: rows.length > page.limit && last ? encodeCursor(sort, last.key) : null,
  };
}

/** An opaque cursor: the sort it belongs to and the last row's key, each column as PostgreSQL writes it. */
const encodeCursor = (sort: TaskSort, key: readonly string[]): string =>
  Buffer.from(JSON.stringify([sort, ...key])).toString('base64url');

const shapes: { readonly [type: string]: RegExp } = {
  integer: /^-?\d{1,10}$/,
  'integer[]': /^\{[\d,]*\}$/,
  uuid: /^[0-9a-f-]{36}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^[\d .:+-]{19,40}$/,
};

/** @returns undefined for a cursor of another sort, or none of ours: the list then starts anew */
function decodeCursor(sort: TaskSort, cursor: string, length: number): readonly string[] | undefined {
  try {
    const [of, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as string[];
    const isOurs = key.every((value, at) => typeof value === 'string' && shapes[orders[sort].types[at] ?? '']?.test(value));
    return of === sort && key.length === length && isOurs ? key : undefined;
  } catch {
    return undefined;
  }
}
