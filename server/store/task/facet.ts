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

/** The counts under a filter, each facet under the filters of the others, looked at up to a limit. */
export async function countedFacets(
  database: Database,
  actor: Actor,
  filter: TaskFilter,
  source: (without?: TaskFacet) => TaskSource,
  most: number,
): Promise<TaskFacets> {
  const counted = emptyCounts();
  // What no filter of its own narrows shares one reading of the rows.
  const own = facets.filter((facet) => facet === 'state' || filter[facet] !== undefined);
  const shared = facets.filter((facet) => !own.includes(facet));
  await Promise.all([
    shared.length > 0 ? count(database, source(), shared, most, counted) : undefined,
    ...own.map((facet) => count(database, source(facet), [facet], most, counted)),
  ]);
  return labelled(database, actor, counted);
}

const columns: { readonly [Facet in TaskFacet]: RawBuilder<unknown> } = {
  field: sql`f.field`,
  state: sql`f.state`,
  light: sql`f.light`,
  agency: sql`coalesce(f.agency_id::text, '')`,
  division: sql`coalesce(f.division_id::text, '')`,
};

async function count(
  database: Database,
  source: TaskSource,
  wanted: readonly TaskFacet[],
  most: number,
  counted: Counts,
): Promise<void> {
  const selected = sql.join(wanted.map((facet) => sql`${columns[facet]} as ${sql.ref(facet)}`));
  const sets = sql.join(wanted.map((facet) => sql`(${sql.ref(facet)})`));
  const { rows } = await sql<{ [Facet in TaskFacet]?: string | null } & { n: number }>`
    select ${sql.join(wanted.map((facet) => sql.ref(facet)))}, count(*)::integer as n
      from (select ${selected} from ${source.from} where ${sql.join(source.where, sql` and `)} limit ${sql.lit(most)}) as counted
     group by grouping sets (${sets})`.execute(database.kysely);
  for (const row of rows) {
    for (const facet of wanted) {
      const value = row[facet];
      if (value !== null && value !== undefined) add(counted[facet], value, row.n);
    }
  }
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
