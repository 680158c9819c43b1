import { CompiledQuery, sql } from 'kysely';
import { bigramsOf } from '../../core/shared/bigrams.ts';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Task } from '../../core/task/task.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';
import { deriveTasks } from './task/derived.ts';

type Reader = Tx | Database['kysely'];
type Stamp = { readonly id: string; readonly recordedAt: string };

/** A task as it stands, with the number of its version. */
export type StoredTask = { readonly task: Task; readonly version: number };
export type TaskWrite = StoredTask & { readonly event: Stamp };

/**
 * Writes tasks, new ones and new versions of those that are there, in one go: row, version, nodes, people, and all that is
 * derived from them (`task_face`, `task_scope`, `facet`). Call it in `commit`'s write with the tasks locked by `lockTasks`.
 * What stands in other tables (a request for change that is open, who is asked for support) is read from there: write that first.
 */
export async function writeTasks(tx: Tx, jurisdiction: string, writes: readonly TaskWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const run = (text: string, rows: unknown) => tx.executeQuery(CompiledQuery.raw(text, [jurisdiction, JSON.stringify(rows)]));
  await run(
    writeRows,
    writes.map(({ task, version, event }) => ({ ...rowOf(task), version, changed_at: event.recordedAt })),
  );
  await run(
    writeVersions,
    writes.map(({ task, version, event }) => ({
      task_id: task.id,
      version,
      recorded_from: event.recordedAt,
      event_id: event.id,
      image: canonicalJson(task),
    })),
  );
  const ids = writes.map(({ task }) => task.id);
  const known = writes.filter(({ version }) => version > 1).map(({ task }) => task.id);
  if (known.length > 0)
    for (const table of ['task_node', 'task_person'] as const)
      await tx
        .deleteFrom(table)
        .where('jurisdiction_id', '=', jurisdiction)
        .where(sql<boolean>`task_id = any(${known}::uuid[])`)
        .execute();
  const nodes = writes.flatMap(({ task }) => task.nodes.map((node, at) => nodeOf(task.id, node, at + 1)));
  if (nodes.length > 0) await run(writeNodes, nodes);
  const people = writes.flatMap(({ task }) => peopleOf(task));
  if (people.length > 0) await run(writePeople, people);
  await run(
    writeKeys,
    writes.map(({ task }) => keysOf(task)),
  );
  await deriveTasks(tx, jurisdiction, ids);
}

/** What a search finds a task by, besides its agency. */
const keysOf = (task: Task) => {
  const nodes = task.nodes.map((node) => node.title);
  const people = task.people.map((person) => person.name);
  const words = [task.title, task.text, task.outcome ?? '', ...nodes, ...people].filter((text) => text !== '').join('\n');
  return { task_id: task.id, words, bigram: bigramsOf(words) };
};

const rowOf = (task: Task) => ({
  id: task.id,
  programme_id: task.programme,
  measure_id: task.measure,
  parent_id: task.parent,
  number: task.number,
  ordinal: task.ordinal,
  title: task.title,
  text: task.text,
  outcome: task.outcome,
  agency_id: task.agency,
  role: task.role,
  due_kind: task.due?.kind ?? 'none',
  due_day: task.due?.kind === 'day' ? task.due.day : null,
  original_due_day: task.originalDue,
  extensions: task.extensions,
  weight: task.weight,
  is_mandatory: task.isMandatory,
  state: task.state,
  set_by: task.setBy,
  deployed_on: task.deployedOn,
  receive_by: task.receiveBy,
  received_on: task.receivedOn,
  return_reason: task.returnReason,
  merged_into: task.mergedInto,
  next_child: task.nextChild,
  ended_on: task.endedOn,
  ended_reason: task.endedReason,
});

const columns = [
  ...[
    'programme_id',
    'measure_id',
    'parent_id',
    'number',
    'ordinal',
    'title',
    'text',
    'outcome',
    'agency_id',
    'role',
    'due_kind',
  ],
  ...['due_day', 'original_due_day', 'extensions', 'weight', 'is_mandatory', 'state', 'set_by', 'deployed_on', 'receive_by'],
  ...['received_on', 'return_reason', 'merged_into', 'next_child', 'version', 'changed_at', 'ended_on', 'ended_reason'],
];
const writeRows = `insert into task (jurisdiction_id, id, ${columns.join(', ')})
  select $1::uuid, id, ${columns.join(', ')} from jsonb_populate_recordset(null::task, $2::jsonb)
  on conflict (jurisdiction_id, id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
const writeVersions = `insert into task_version (jurisdiction_id, task_id, version, recorded_from, event_id, image)
  select $1::uuid, task_id, version, recorded_from, event_id, image from jsonb_populate_recordset(null::task_version, $2::jsonb)`;
const writeNodes = `insert into task_node (jurisdiction_id, task_id, ordinal, title, due_day, outcome, reached_on, document_title, document_number)
  select $1::uuid, task_id, ordinal, title, due_day, outcome, reached_on, document_title, document_number
    from jsonb_populate_recordset(null::task_node, $2::jsonb)`;
const writePeople = `insert into task_person (jurisdiction_id, task_id, role, ordinal, name, title, phone_sealed, appointment_id)
  select $1::uuid, task_id, role, ordinal, name, title, phone_sealed, appointment_id
    from jsonb_populate_recordset(null::task_person, $2::jsonb)`;

const writeKeys = `insert into task_key (jurisdiction_id, task_id, words, bigram)
  select $1::uuid, task_id, words, bigram from jsonb_populate_recordset(null::task_key, $2::jsonb)
  on conflict (jurisdiction_id, task_id) do update set words = excluded.words, bigram = excluded.bigram
    where task_key.words <> excluded.words`;

const nodeOf = (task_id: string, node: Task['nodes'][number], ordinal: number) => ({
  task_id,
  ordinal,
  title: node.title,
  due_day: node.due,
  outcome: node.outcome,
  reached_on: node.reachedOn,
  document_title: node.documentTitle,
  document_number: node.documentNumber,
});

const peopleOf = (task: Task) =>
  [...Map.groupBy(task.people, (person) => person.role)].flatMap(([role, people]) =>
    people.map((person, at) => ({
      task_id: task.id,
      role,
      ordinal: at + 1,
      name: person.name,
      title: person.title,
      phone_sealed: person.phoneSealed,
      appointment_id: person.appointment,
    })),
  );

/** The latest images of tasks and their versions. Which the actor may see is decided before, by `taskIsVisible`. */
export async function readTasks(reader: Reader, jurisdiction: string, ids: readonly string[]): Promise<Map<string, StoredTask>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom('task as t')
    .innerJoin('task_version as v', (join) =>
      join
        .onRef('v.jurisdiction_id', '=', 't.jurisdiction_id')
        .onRef('v.task_id', '=', 't.id')
        .onRef('v.version', '=', 't.version'),
    )
    .select(['t.id', 't.version', 'v.image'])
    .where('t.jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`t.id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, { task: JSON.parse(row.image) as Task, version: row.version }]));
}

export const readTask = async (reader: Reader, jurisdiction: string, id: string): Promise<StoredTask | undefined> =>
  (await readTasks(reader, jurisdiction, [id])).get(id);

/** The same, locked until the transaction ends; locks are taken in the order of ids, so that two batches never wait in a circle. */
export async function lockTasks(tx: Tx, jurisdiction: string, ids: readonly string[]): Promise<Map<string, StoredTask>> {
  if (ids.length === 0) return new Map();
  await tx
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return readTasks(tx, jurisdiction, ids);
}

export const lockTask = async (tx: Tx, jurisdiction: string, id: string): Promise<StoredTask | undefined> =>
  (await lockTasks(tx, jurisdiction, [id])).get(id);
