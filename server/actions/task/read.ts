import { sql } from 'kysely';
import type { TaskProblem } from '../../../core/task/problems.ts';
import type { Task } from '../../../core/task/task.ts';
import { hasRole, measureIsVisible, taskIsVisible, taskSight } from '../../auth/visible-to.ts';
import { readHistoryOf } from '../../store/history.ts';
import { type Reader, readTaskRows } from '../../store/task/row.ts';
import { mayReadHistory, readTaskView, type TaskView } from '../../store/task/view.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { checkOffice, type MeasureOfTasks, readMeasuresOfTasks, settingOffice, tasksOfMeasures, tasksSetBy } from './measure.ts';

/** @throws 404 when it is not visible */
export async function readTaskFor(reader: Reader, context: ActionContext, id: string): Promise<TaskView> {
  const view = await readTaskView(reader, context.actor, context.files.seal, id);
  if (!view) throw notFound();
  return view;
}

/** The tree of a measure's tasks as far as the person sees it, and for who sets them what stands against deploying. */
export async function readTasksOfMeasure(context: ActionContext, id: string) {
  const { actor, database } = context;
  const { kysely } = database;
  const ids = await kysely
    .selectFrom('task_face as f')
    .select('f.task_id')
    .where('f.jurisdiction_id', '=', actor.jurisdiction)
    .where('f.measure_id', '=', id)
    .where('f.state', '<>', 'voided')
    .where(taskIsVisible(actor, { id: 'f.task_id', state: 'f.state' }))
    .orderBy('f.path')
    .limit(2_000)
    .execute();
  const visible = await kysely
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('id', '=', id)
    .where(measureIsVisible(actor))
    .executeTakeFirst();
  if (!visible && ids.length === 0) throw notFound();
  const [measure] = await readMeasuresOfTasks(kysely, actor.jurisdiction, [id]);
  const tasks = await readTaskRows(
    kysely,
    actor.jurisdiction,
    ids.map((row) => row.task_id),
  );
  const isSetting = hasRole(actor, 'reformOffice') || tasks.some((task) => task.state === 'drafted' || task.state === 'returned');
  const [checked] = measure && isSetting ? await checkMeasures(kysely, context, [id]) : [];
  return { tasks, checkList: checked ?? null, may: { breakDown: hasRole(actor, 'reformOffice') && measure !== undefined } };
}

/** The check list of each measure, for the office that sets tasks; measures in the order of their numbers. */
export async function checkMeasures(reader: Reader, context: ActionContext, ids: readonly string[]) {
  const { actor } = context;
  const office = await settingOffice(reader, actor);
  if (!office) return [];
  const measures = await visibleMeasures(reader, context, ids);
  const all = await tasksOfMeasures(
    reader,
    actor.jurisdiction,
    measures.map((measure) => measure.id),
  );
  const set = await tasksSetBy(reader, actor.jurisdiction, office, all);
  return measures.map((measure) => {
    const tasks = set.own.filter(({ task }) => task.measure === measure.id && task.state !== 'voided');
    return {
      measure: { id: measure.id, number: measure.number, title: measure.title },
      tasks: tasks.length,
      drafted: tasks.filter(({ task }) => task.state === 'drafted' || task.state === 'returned').length,
      problems: checkOffice(measure, office, set, actor.today).map(presentProblem),
    };
  });
}

const presentProblem = ({ code, place, params, severity }: TaskProblem) => ({ code, place, params: { ...params }, severity });

/** @throws 404 when one of them is not visible */
export async function visibleMeasures(
  reader: Reader,
  { actor }: Pick<ActionContext, 'actor'>,
  ids: readonly string[],
  lock = false,
): Promise<MeasureOfTasks[]> {
  const wanted = [...new Set(ids)];
  const rows = await reader
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where(sql<boolean>`id = any(${wanted}::uuid[])`)
    .where(measureIsVisible(actor))
    .execute();
  if (rows.length !== wanted.length) throw notFound();
  return readMeasuresOfTasks(reader, actor.jurisdiction, wanted, lock);
}

/** What happened to a task, newest first, without anybody's telephone. @throws 404 when it or its history is not for the person */
export async function readTaskHistory(context: ActionContext, id: string) {
  const { kysely } = context.database;
  await readTaskFor(kysely, context, id);
  if (!mayReadHistory(context.actor)) throw notFound();
  const entries = await readHistoryOf(kysely, context.actor.jurisdiction, { kind: 'task', id });
  return {
    entries: entries.map((entry) => {
      const { people, ...changes } = entry.changes;
      return {
        ...entry,
        changes: people === undefined ? changes : { ...changes, people: people.map(withoutPhones) as typeof people },
      };
    }),
  };
}

const withoutPhones = (people: unknown) => (people as Task['people']).map(({ role, name, title }) => ({ role, name, title }));

/** Receipt and naming by agency in official order, of the leaves and parents that the person sees. */
export async function readCoverage(context: ActionContext) {
  const { actor, database } = context;
  const { whole, nodes } = taskSight(actor);
  // Who does not see returned tasks sees no number of them: every number opens its rows.
  const states = whole === 'deployed' ? ['deployed', 'received'] : ['deployed', 'returned', 'received'];
  const seen =
    whole === 'nothing'
      ? sql`and f.task_id in (select s.task_id from task_scope s where s.jurisdiction_id = ${actor.jurisdiction}::uuid and s.scope_node = any(${nodes}::uuid[]))`
      : sql``;
  const { rows } = await sql<{
    id: string;
    name: string;
    division: string | null;
    deployed: number;
    received: number;
    overdue: number;
    returned: number;
    named: number;
  }>`
    select a.id, a.name, a.division_id as division,
           count(*) filter (where f.state in ('deployed', 'received'))::integer as deployed,
           count(*) filter (where f.state = 'received')::integer as received,
           count(*) filter (where f.state = 'deployed' and f.receive_by < ${actor.today}::date)::integer as overdue,
           count(*) filter (where f.state = 'returned')::integer as returned,
           count(*) filter (where f.state = 'received' and f.is_named)::integer as named
      from task_face f
      join agency a on a.jurisdiction_id = f.jurisdiction_id and a.id = f.agency_id
     where f.jurisdiction_id = ${actor.jurisdiction}::uuid and f.state = any(${states}::text[]) ${seen}
     group by a.id, a.name, a.division_id, a.official_order
    having count(*) filter (where f.state in ('deployed', 'received', 'returned')) > 0
     order by a.official_order`.execute(database.kysely);
  return {
    agencies: rows.map((row) => ({
      agency: row.id,
      name: row.name,
      division: row.division,
      deployed: row.deployed,
      received: row.received,
      receiptOverdue: row.overdue,
      returned: row.returned,
      named: row.named,
    })),
  };
}
