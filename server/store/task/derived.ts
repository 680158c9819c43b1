import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { afterHead, type Tx } from '../commit.ts';

/**
 * Brings what is derived from tasks up to date: the face of each task and of its parent, who sees it, and the counts of what each
 * sees. Besides `writeTasks` it is called where something else that they are derived from has changed: the parties of a measure,
 * an agency's place in the order, an open request for change, a request for support. Called in `commit`'s write, with the tasks
 * locked by the caller; the counts follow under the head's lock.
 */
export async function deriveTasks(tx: Tx, jurisdiction: string, tasks: readonly string[]): Promise<void> {
  if (tasks.length === 0) return;
  const query = async <Row>(text: string, values: unknown[]) =>
    (await tx.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
  const parents = await query<{ id: string }>(
    'select distinct parent_id as id from task where jurisdiction_id = $1::uuid and id = any($2::uuid[]) and parent_id is not null',
    [jurisdiction, tasks],
  );
  const ids = [...new Set([...tasks, ...parents.map((row) => row.id)])];
  const before = await query<Count>(counts, [jurisdiction, ids]);
  await query(faces, [jurisdiction, ids]);
  await query(scopes, [jurisdiction, ids]);
  const changed = difference(before, await query<Count>(counts, [jurisdiction, ids]));
  if (changed.length === 0) return;
  afterHead(tx, async () => {
    await query(moveCounts, [jurisdiction, JSON.stringify(changed)]);
  });
}

/** The same for all tasks of a measure whose field or parties have changed; the measure is locked by the caller. */
export async function deriveTasksOfMeasure(tx: Tx, jurisdiction: string, measure: string): Promise<void> {
  const tasks = await lockWhere(tx, sql`t.measure_id = ${measure}::uuid`, jurisdiction);
  await deriveTasks(tx, jurisdiction, tasks);
}

/** The same for all tasks that an agency has, has set, or takes part in, when its place in the order or its division has changed. */
export async function deriveTasksOfAgency(tx: Tx, jurisdiction: string, agency: string): Promise<void> {
  const isItsOwn = sql`(t.agency_id = ${agency}::uuid or t.set_by = ${agency}::uuid or t.id in (
    select s.task_id from task_scope s where s.jurisdiction_id = ${jurisdiction}::uuid and s.scope_node = ${agency}::uuid))`;
  await deriveTasks(tx, jurisdiction, await lockWhere(tx, isItsOwn, jurisdiction));
}

/** In the order of their ids, as everyone locks tasks. */
async function lockWhere(tx: Tx, condition: RawBuilder<unknown>, jurisdiction: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.id from task t where t.jurisdiction_id = ${jurisdiction}::uuid and ${condition} order by t.id for update`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

type Count = { scope_node: string; dimension: string; value: string; state: string; light: string; n: number };

function difference(before: readonly Count[], after: readonly Count[]): Count[] {
  const counts = new Map<string, Count>();
  for (const [rows, sign] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const row of rows) {
      const key = [row.scope_node, row.dimension, row.value, row.state, row.light].join('\n');
      const one = counts.get(key) ?? { ...row, n: 0 };
      one.n += sign * row.n;
      counts.set(key, one);
    }
  return [...counts].filter(([, row]) => row.n !== 0).map(([, row]) => row);
}

/** What the tasks count for: the whole programme and every node that sees them, by field, agency and division. */
const counts = `
  select node as scope_node, d.dimension, d.value, f.state, f.light, count(*)::integer as n
    from task_face f
    cross join lateral (
      select f.jurisdiction_id as node
      union all
      select s.scope_node from task_scope s where s.jurisdiction_id = f.jurisdiction_id and s.task_id = f.task_id) as seen
    cross join lateral (values
      ('field', f.field), ('agency', coalesce(f.agency_id::text, '')), ('division', coalesce(f.division_id::text, ''))) as d (dimension, value)
   where f.jurisdiction_id = $1::uuid and f.task_id = any($2::uuid[])
   group by 1, 2, 3, 4, 5`;

const moveCounts = `
  insert into facet (jurisdiction_id, scope_node, dimension, value, state, light, n)
  select $1::uuid, scope_node, dimension, value, state, light, n from jsonb_populate_recordset(null::facet, $2::jsonb)
  on conflict (jurisdiction_id, scope_node, dimension, value, state, light) do update set n = facet.n + excluded.n`;

/** A light is kept by whoever judges it; without a named person it is silent, whatever it was. */
const faces = `
  insert into task_face (jurisdiction_id, task_id, measure_id, measure_number, path, field, role, state, light, agency_id, agency_order,
                         division_id, is_leaf, is_named, due_day, extensions, open_change, receive_by, deployed_on, changed_at)
  select t.jurisdiction_id, t.id, t.measure_id, m.number, (string_to_array(t.number, '.')::integer[])[2:], m.field, t.role, t.state,
         case when named.is_named then coalesce(f.light, 'silent') else 'silent' end,
         t.agency_id, coalesce(a.official_order, 2147483647), a.division_id,
         not exists (select 1 from task c where c.jurisdiction_id = t.jurisdiction_id and c.parent_id = t.id and c.state <> 'voided'
                        and (c.state <> 'drafted' or t.state = 'drafted')),
         named.is_named, coalesce(t.due_day, date '9999-12-31'), t.extensions,
         exists (select 1 from change_request q where q.jurisdiction_id = t.jurisdiction_id and q.task_id = t.id and q.state = 'requested'),
         t.receive_by, t.deployed_on, t.changed_at
    from task t
    join reform_measure m on m.jurisdiction_id = t.jurisdiction_id and m.id = t.measure_id
    left join agency a on a.jurisdiction_id = t.jurisdiction_id and a.id = t.agency_id
    left join task_face f on f.jurisdiction_id = t.jurisdiction_id and f.task_id = t.id
    cross join lateral (select exists (select 1 from task_person p where p.jurisdiction_id = t.jurisdiction_id and p.task_id = t.id
                                          and p.role = 'responsiblePerson') as is_named) as named
   where t.jurisdiction_id = $1::uuid and t.id = any($2::uuid[])
  on conflict (jurisdiction_id, task_id) do update set
    measure_id = excluded.measure_id, measure_number = excluded.measure_number, path = excluded.path, field = excluded.field,
    role = excluded.role, state = excluded.state, light = excluded.light, agency_id = excluded.agency_id,
    agency_order = excluded.agency_order, division_id = excluded.division_id, is_leaf = excluded.is_leaf, is_named = excluded.is_named,
    due_day = excluded.due_day, extensions = excluded.extensions, open_change = excluded.open_change, receive_by = excluded.receive_by,
    deployed_on = excluded.deployed_on, changed_at = excluded.changed_at`;

/** What a row of sight repeats of the face. */
const copied = [
  ...['measure_id', 'measure_number', 'path', 'field', 'role', 'state', 'light', 'agency_id', 'agency_order', 'division_id'],
  ...['is_leaf', 'is_named', 'due_day', 'extensions', 'open_change', 'receive_by', 'deployed_on', 'changed_at'],
];

/**
 * Who sees a task besides those who see the whole programme. A draft: only the division whose office drafts it. A returned one:
 * its agency and who set it. From deployment on: its agency and who is asked for support on it; of a task that the city set also
 * who leads the measure, of one that a division's office set that office. A division sees what its agencies see.
 */
const scopes = `
  with taking_part as (
    select t.id as task_id, b.division_id as setting_division, n.agency_id
      from task t
      left join agency b on b.jurisdiction_id = t.jurisdiction_id and b.id = t.set_by
      left join lateral (
        select t.agency_id where t.state not in ('drafted', 'voided')
        union all
        select t.set_by where t.state not in ('drafted', 'voided') and b.division_id is not null
        union all
        select p.agency_id from measure_party p
         where t.state not in ('drafted', 'voided', 'returned') and b.division_id is null
           and p.jurisdiction_id = t.jurisdiction_id and p.measure_id = t.measure_id and p.role in ('lead', 'jointLead')
        union all
        select r.to_agency_id from support_request r
         where t.state not in ('drafted', 'voided', 'returned')
           and r.jurisdiction_id = t.jurisdiction_id and r.task_id = t.id and r.state <> 'withdrawn'
      ) as n on true
     where t.jurisdiction_id = $1::uuid and t.id = any($2::uuid[])
  ), wanted as (
    select distinct node as scope_node, task_id
      from taking_part
      left join agency a on a.jurisdiction_id = $1::uuid and a.id = taking_part.agency_id
      cross join lateral (values (a.id), (a.division_id), (setting_division)) as nodes (node)
     where node is not null
  ), gone as (
    delete from task_scope s
     where s.jurisdiction_id = $1::uuid and s.task_id = any($2::uuid[])
       and not exists (select 1 from wanted w where w.scope_node = s.scope_node and w.task_id = s.task_id)
  )
  insert into task_scope (jurisdiction_id, scope_node, task_id, ${copied.join(', ')})
  select $1::uuid, w.scope_node, w.task_id, ${copied.map((column) => `f.${column}`).join(', ')}
    from wanted w join task_face f on f.jurisdiction_id = $1::uuid and f.task_id = w.task_id
  on conflict (jurisdiction_id, scope_node, task_id) do update set ${copied.map((column) => `${column} = excluded.${column}`).join(', ')}
    where (${copied.map((column) => `task_scope.${column}`).join(', ')}) is distinct from (${copied.map((column) => `excluded.${column}`).join(', ')})`;
