import type { Task } from '../../core/task/task.ts';
import type { Database } from '../../server/database/pool.ts';

/** What must be derived from tasks, worked out again from the rows alone, apart from the statements that keep it. */
export type Derived = {
  readonly faces: readonly Record<string, unknown>[];
  readonly scopes: readonly string[];
  readonly facets: readonly string[];
  /** Rows of sight that do not repeat the face of their task. */
  readonly unlike: number;
};

const noDay = '9999-12-31';
const isOpen = (state: string | null | undefined): boolean =>
  ['deployed', 'received', 'terminated', 'merged', 'split'].includes(state ?? '');
const isDraft = (state: string | null | undefined): boolean => state === 'drafted' || state === 'voided';

/** Numbers are compared as they come; what names something is text. */
type Row = { readonly [column: string]: string | null };

export async function derivedAnew(database: Database, jurisdiction: string): Promise<Derived> {
  const all = async (table: string) =>
    (await database.pool.query<Row>(`select * from ${table} where jurisdiction_id = $1`, [jurisdiction])).rows;
  const [tasks, people, measures, parties, agencies, changes, supports] = await Promise.all(
    ['task', 'task_person', 'reform_measure', 'measure_party', 'agency', 'change_request', 'support_request'].map(all),
  );
  const agency = new Map(agencies?.map((row) => [row.id as string | null | undefined, row]));
  const faces: Record<string, unknown>[] = [];
  const scopes: string[] = [];
  const counts = new Map<string, number>();
  for (const task of tasks ?? []) {
    const measure = measures?.find((one) => one.id === task.measure_id);
    const own = agency.get(task.agency_id);
    const setting = agency.get(task.set_by)?.division_id ?? null;
    const children = (tasks ?? []).filter((one) => one.parent_id === task.id && one.state !== 'voided');
    const isNamed = (people ?? []).some((one) => one.task_id === task.id && one.role === 'responsiblePerson');
    const due = task.due_day ?? noDay;
    faces.push({
      task_id: task.id,
      measure_id: task.measure_id,
      measure_number: measure?.number,
      path: String(task.number).split('.').slice(1).map(Number),
      field: measure?.field,
      role: task.role,
      state: task.state,
      agency_id: task.agency_id,
      agency_order: own?.official_order ?? 2 ** 31 - 1,
      division_id: own?.division_id ?? null,
      is_leaf: children.every((one) => one.state === 'drafted' && task.state !== 'drafted'),
      is_named: isNamed,
      due_day: due,
      extensions: task.extensions,
      open_change: (changes ?? []).some((one) => one.task_id === task.id && one.state === 'requested'),
      receive_by: task.receive_by,
      deployed_on: task.deployed_on,
      changed_at: task.changed_at,
    });
    const seeing: (string | null | undefined)[] = [];
    if (!isDraft(task.state)) seeing.push(task.agency_id, ...(setting === null ? [] : [task.set_by]));
    if (isOpen(task.state)) {
      if (setting === null)
        for (const party of parties ?? [])
          if (party.measure_id === task.measure_id && ['lead', 'jointLead'].includes(party.role ?? ''))
            seeing.push(party.agency_id);
      for (const request of supports ?? [])
        if (request.task_id === task.id && request.state !== 'withdrawn') seeing.push(request.to_agency_id);
    }
    const nodes = new Set(
      [...seeing, ...seeing.map((id) => agency.get(id)?.division_id), setting].filter((node) => node != null),
    );
    for (const node of nodes) scopes.push(`${node} ${task.id} ${due}`);
    for (const node of [jurisdiction, ...nodes])
      for (const [dimension, value] of [
        ['field', measure?.field],
        ['agency', task.agency_id ?? ''],
        ['division', own?.division_id ?? ''],
      ]) {
        const key = `${node} ${dimension} ${value} ${task.state}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return {
    faces: faces.sort(byTask),
    scopes: scopes.sort(),
    facets: [...counts].map(([key, n]) => `${key} ${n}`).sort(),
    unlike: 0,
  };
}

const byTask = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
  String(a.task_id) < String(b.task_id) ? -1 : 1;

/** The same as it is kept. The light is judged elsewhere, and the search keys are shown by searching. */
export async function derivedKept(database: Database, jurisdiction: string): Promise<Derived> {
  const query = async (text: string) => (await database.pool.query<Record<string, unknown>>(text, [jurisdiction])).rows;
  const faces = await query('select * from task_face where jurisdiction_id = $1');
  const scopes = await query('select * from task_scope where jurisdiction_id = $1');
  const facets = await query(
    'select scope_node, dimension, value, state, sum(n)::integer as n from facet where jurisdiction_id = $1 group by 1, 2, 3, 4 having sum(n) <> 0',
  );
  const unlike = await query(
    `select count(*)::integer as n from task_scope s join task_face f using (jurisdiction_id, task_id)
      where jurisdiction_id = $1 and to_jsonb(s) - 'scope_node' <> to_jsonb(f)`,
  );
  return {
    unlike: unlike[0]?.n as number,
    faces: faces.map(({ jurisdiction_id: _, light: __, ...face }) => face).sort(byTask),
    scopes: scopes.map((row) => `${row.scope_node} ${row.task_id} ${row.due_day}`).sort(),
    facets: facets.map((row) => `${row.scope_node} ${row.dimension} ${row.value} ${row.state} ${row.n}`).sort(),
  };
}

/** The events of each task in their order, as the record keeps them. */
export async function eventsOfTasks(database: Database, jurisdiction: string) {
  const { rows } = await database.pool.query<{ subject_id: string; payload: string }>(
    `select subject_id, payload from event where jurisdiction_id = $1 and subject_kind = 'task' order by event_no`,
    [jurisdiction],
  );
  return Map.groupBy(
    rows.map((row) => ({ task: row.subject_id, ...(JSON.parse(row.payload) as { data?: { image?: Task } }) })),
    (event) => event.task,
  );
}
