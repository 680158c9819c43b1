import { sql } from 'kysely';
import type { Day } from '../../../core/shared/day.ts';
import type { TaskRole, TaskState } from '../../../core/task/task.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';

export type Reader = Tx | Database['kysely'];

/** How a task stands, with a shape and a word beside the colour; 'silent' until something is reported. */
export type TaskLight = 'normal' | 'warning' | 'behind' | 'silent' | 'done' | 'excused';

/** Rows of the grid, with their words, in the order of the ids. Read for one page only; who may see them is decided before. */
export async function readTaskRows(reader: Reader, jurisdiction: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await reader
    .selectFrom('task as t')
    .innerJoin('task_face as f', (join) =>
      join.onRef('f.jurisdiction_id', '=', 't.jurisdiction_id').onRef('f.task_id', '=', 't.id'),
    )
    .innerJoin('reform_measure as m', (join) =>
      join.onRef('m.jurisdiction_id', '=', 't.jurisdiction_id').onRef('m.id', '=', 't.measure_id'),
    )
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .leftJoin('division as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('d.id', '=', 'a.division_id'),
    )
    .select([
      ...([
        't.id',
        't.number',
        't.title',
        't.measure_id',
        't.parent_id',
        't.agency_id',
        't.role',
        't.state',
        't.due_kind',
      ] as const),
      ...(['t.due_day', 't.original_due_day', 't.extensions', 't.receive_by', 't.deployed_on', 't.received_on'] as const),
      ...(['t.outcome', 't.version', 't.changed_at'] as const),
      ...(['f.field', 'f.path', 'f.is_leaf', 'f.is_named', 'f.light', 'f.open_change'] as const),
      'm.number as measure_number',
      'm.title as measure_title',
      'a.name as agency_name',
      'd.id as division_id',
      'd.name as division_name',
      sql<string | null>`(select string_agg(p.name, '、' order by p.ordinal) from task_person p
        where p.jurisdiction_id = t.jurisdiction_id and p.task_id = t.id and p.role = 'responsiblePerson')`.as('responsible'),
      sql<{ title: string; due: string } | null>`(select json_build_object('title', n.title, 'due', n.due_day) from task_node n
        where n.jurisdiction_id = t.jurisdiction_id and n.task_id = t.id and n.reached_on is null order by n.due_day, n.ordinal limit 1)`.as(
        'next_node',
      ),
    ])
    .where('t.jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`t.id = any(${ids}::uuid[])`)
    .execute();
  const presented = new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        number: row.number,
        title: row.title,
        field: row.field,
        measure: { id: row.measure_id, number: row.measure_number, title: row.measure_title },
        parent: row.parent_id,
        depth: row.path.length,
        isLeaf: row.is_leaf,
        agency: refOf(row.agency_id, row.agency_name),
        division: refOf(row.division_id, row.division_name),
        role: row.role as TaskRole,
        state: row.state as TaskState,
        light: row.light as TaskLight,
        due: dueOf(row),
        originalDue: row.original_due_day,
        extensions: row.extensions,
        openChange: row.open_change,
        receiveBy: row.receive_by,
        deployedOn: row.deployed_on,
        receivedOn: row.received_on,
        responsiblePerson: row.responsible,
        nextNode: row.next_node,
        outcome: row.outcome,
        version: row.version,
        changedAt: row.changed_at,
      },
    ]),
  );
  return ids.flatMap((id) => presented.get(id) ?? []);
}
export type TaskRow = Awaited<ReturnType<typeof readTaskRows>>[number];

const refOf = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name });

const dueOf = (row: { due_kind: string; due_day: string | null }) =>
  row.due_kind === 'standing'
    ? { kind: 'standing' as const }
    : row.due_day === null
      ? null
      : { kind: 'day' as const, day: row.due_day as Day };

/** Names of agencies by id, withdrawn ones too: a task keeps who it was given to. */
export async function agencyRefs(reader: Reader, jurisdiction: string, ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map<string, { id: string; name: string; division: string | null; kind: string }>();
  const rows = await reader
    .selectFrom('agency')
    .select(['id', 'name', 'division_id', 'kind'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, { id: row.id, name: row.name, division: row.division_id, kind: row.kind }]));
}
