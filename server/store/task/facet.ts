import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { openTaskStates, taskSight } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { TaskFacet, TaskFilter, TaskSource } from './filter.ts';

type Counted = { readonly value: string; readonly label: string; readonly count: number };
export type TaskFacets = { readonly [Facet in TaskFacet]: Counted[] };

const facets: readonly TaskFacet[] = ['field', 'state', 'light', 'agency', 'division'];
const states = ['drafted', 'deployed', 'returned', 'received', 'terminated', 'merged', 'split', 'voided'];
const lights = ['behind', 'warning', 'silent', 'normal', 'excused', 'done'];

/**
 * The counts of everything a person sees, from `facet`.
 * @returns undefined where the person sees by more than one node: what two nodes both see would count twice
 */
export async function keptFacets(
  database: Database,
  actor: Actor,
): Promise<{ readonly total: number; readonly facets: TaskFacets } | undefined> {
  const { whole, nodes } = taskSight(actor);
  if (whole === 'nothing' ? nodes.length !== 1 : nodes.length > 0) return undefined;
  const node = nodes[0] ?? actor.jurisdiction;
  const { rows } = await sql<{ dimension: string; value: string; state: string; light: string; n: number }>`
    select dimension, value, state, light, n from facet
     where jurisdiction_id = ${actor.jurisdiction}::uuid and scope_node = ${node}::uuid and n > 0`.execute(database.kysely);
  const seen = whole === 'deployed' ? rows.filter((row) => (openTaskStates as readonly string[]).includes(row.state)) : rows;
  const counted = emptyCounts();
  let total = 0;
  for (const { dimension, value, state, light, n } of seen) {
    if (dimension === 'field') add(counted.state, state, n);
    if (state === 'voided') continue;
    if (dimension === 'field' || dimension === 'agency' || dimension === 'division') add(counted[dimension], value, n);
    if (dimension !== 'field') continue;
    add(counted.light, light, n);
    total += n;
  }
  return { total, facets: await labelled(database, actor, counted) };
}

/**
 * The counts under a filter, each facet under the filters of the others, and the total; no more than `most` rows are looked at.
 * @param wanted all of them, unless only the total is asked for
 * @returns the total up to `most`, and whether there are more
 */
export async function countedFacets(
  database: Database,
  actor: Actor,
  filter: TaskFilter,
  source: (without?: TaskFacet) => TaskSource,
  most: number,
  wanted: readonly TaskFacet[] = facets,
): Promise<{ readonly total: number; readonly isMore: boolean; readonly facets: TaskFacets }> {
  const counted = emptyCounts();
  // What no filter of its own narrows shares one reading of the rows. Without a wish for states that reading takes voided ones as
  // well, which only the facet of states counts.
  const own = wanted.filter((facet) => filter[facet] !== undefined);
  const shared = wanted.filter((facet) => !own.includes(facet));
  const [total] = await Promise.all([
    count(database, source(filter.state === undefined ? 'state' : undefined), shared, most, counted, filter),
    ...own.map((facet) => count(database, source(facet), [facet], most, counted, filter)),
  ]);
  return { total: Math.min(total, most), isMore: total > most, facets: await labelled(database, actor, counted) };
}

const columns: { readonly [Facet in TaskFacet]: RawBuilder<unknown> } = {
  field: sql`f.field`,
  state: sql`f.state`,
  light: sql`f.light`,
  agency: sql`coalesce(f.agency_id::text, '')`,
  division: sql`coalesce(f.division_id::text, '')`,
};

/** @returns how many rows count for the total */
async function count(
  database: Database,
  source: TaskSource,
  wanted: readonly TaskFacet[],
  most: number,
  counted: Counts,
  filter: TaskFilter,
): Promise<number> {
  const isCounted = filter.state === undefined ? sql`f.state <> 'voided'` : sql`true`;
  const selected = wanted.map((facet) => sql`, ${columns[facet]} as ${sql.ref(facet)}`);
  const sets = wanted.map((facet) => (facet === 'state' ? sql`, (is_counted, state)` : sql`, (is_counted, ${sql.ref(facet)})`));
  const nothing = sql``;
  const { rows } = await sql<{ [Facet in TaskFacet]?: string | null } & { is_counted: boolean; n: number }>`
    select is_counted, count(*)::integer as n ${sql.join(
      wanted.map((facet) => sql`, ${sql.ref(facet)}`),
      nothing,
    )}
      from (select ${isCounted} as is_counted ${sql.join(selected, nothing)}
              from ${source.from} where ${sql.join(source.where, sql` and `)} limit ${sql.lit(most + 1)}) as counted
     group by grouping sets ((is_counted) ${sql.join(sets, nothing)})`.execute(database.kysely);
  let total = 0;
  for (const { n, is_counted: isIn, ...row } of rows) {
    const facet = wanted.find((one) => row[one] !== null && row[one] !== undefined);
    if (facet === undefined) total += isIn ? n : 0;
    else if (isIn || facet === 'state') add(counted[facet], row[facet] ?? '', n);
  }
  return total;
}

type Counts = { readonly [Facet in TaskFacet]: Map<string, number> };
const emptyCounts = (): Counts => ({
  field: new Map(),
  state: new Map(),
  light: new Map(),
  agency: new Map(),
  division: new Map(),
});
const add = (counts: Map<string, number>, value: string, n: number): void => {
  counts.set(value, (counts.get(value) ?? 0) + n);
};

/** With their names, in official order; fields in the order of their measures' numbers, the rest in the order of their codes. */
async function labelled(database: Database, actor: Actor, counted: Counts): Promise<TaskFacets> {
  const { kysely } = database;
  const [agencies, divisions, fields] = await Promise.all([
    kysely
      .selectFrom('agency')
      .select(['id', 'name'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .orderBy('official_order')
      .execute(),
    kysely
      .selectFrom('division')
      .select(['id', 'name'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .orderBy('official_order')
      .execute(),
    sql<{ field: string }>`
      select given.field from unnest(${[...counted.field.keys()]}::text[]) as given (field)
        cross join lateral (select m.number from reform_measure m where m.jurisdiction_id = ${actor.jurisdiction}::uuid
                              and m.field = given.field order by m.number limit 1) as first
       order by first.number`.execute(kysely),
  ]);
  const inOrder = (counts: Map<string, number>, order: readonly { id: string; name: string }[]): Counted[] =>
    order.flatMap(({ id, name }) => {
      const n = counts.get(id) ?? 0;
      return n > 0 ? [{ value: id, label: name, count: n }] : [];
    });
  const named = (value: string) => ({ id: value, name: value });
  return {
    field: inOrder(
      counted.field,
      fields.rows.map(({ field }) => named(field)),
    ),
    state: inOrder(counted.state, states.map(named)),
    light: inOrder(counted.light, lights.map(named)),
    agency: inOrder(counted.agency, agencies),
    division: inOrder(counted.division, divisions),
  };
}
