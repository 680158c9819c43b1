import { sql } from 'kysely';
import type { ChangeProposal, ChangeState } from '../../../core/change/change-request.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import type { TaskDue } from '../../../core/task/task.ts';
import { isSetter } from '../../auth/acting.ts';
import { taskIsVisible } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';
import { afterCursor, cursorOf } from './page.ts';

type Reader = Tx | Database['kysely'];

export type RequestFilter = {
  readonly state?: string | undefined;
  readonly task?: string | undefined;
  readonly id?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

/** Requests for change of the tasks that the person sees: undecided ones first, each part newest first. */
export async function listChangeRequests(reader: Reader, actor: Actor, filter: RequestFilter) {
  const found = changeRequests(reader, actor, filter);
  const isDone = sql<number>`case when q.state = 'requested' then 0 else 1 end`;
  let query = found
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('p.id', '=', 'q.requested_by'),
    )
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .leftJoin('agency as b', (join) =>
      join.onRef('b.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('b.id', '=', 'q.requested_agency_id'),
    )
    .leftJoin('agency as s', (join) => join.onRef('s.jurisdiction_id', '=', 't.jurisdiction_id').onRef('s.id', '=', 't.set_by'))
    .leftJoin('person as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('d.id', '=', 'q.decided_by'),
    )
    .selectAll('q')
    .select([
      't.number',
      't.title as task_title',
      't.agency_id',
      'a.name as agency_name',
      'a.division_id as agency_division',
      't.due_kind',
      't.due_day',
      't.original_due_day',
      't.extensions',
      'p.name as requester',
      'd.name as decider',
      'b.name as requested_agency',
      's.division_id as setting_division',
      isDone.as('is_done'),
    ])
    .orderBy(isDone)
    .orderBy('q.changed_at', 'desc')
    .orderBy('q.id', 'desc')
    .limit(filter.limit + 1);
  const after = afterCursor(filter.cursor);
  if (after)
    query = query.where(
      sql<boolean>`(${isDone} > ${after.rank}::int or (${isDone} = ${after.rank}::int and (q.changed_at, q.id) < (${after.at}::timestamptz, ${after.id}::uuid)))`,
    );
  const [rows, counted] = await Promise.all([
    query.execute(),
    found.select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow(),
  ]);
  const shown = rows.slice(0, filter.limit);
  const titles = await titlesOf(
    reader,
    actor.jurisdiction,
    shown.flatMap((row) => [row.requested_by, ...(row.decided_by === null ? [] : [row.decided_by])]),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      id: row.id,
      task: {
        id: row.task_id,
        number: row.number,
        title: row.task_title,
        agency: row.agency_id === null ? null : { id: row.agency_id, name: row.agency_name ?? '' },
        due: dueOf(row),
        originalDue: row.original_due_day,
        extensions: row.extensions,
      },
      proposal: JSON.parse(row.proposal) as ChangeProposal,
      reason: row.reason,
      state: row.state as ChangeState,
      requestedBy: { name: row.requester, title: titles.get(row.requested_by) ?? '' },
      requestedAgency:
        row.requested_agency_id === null ? null : { id: row.requested_agency_id, name: row.requested_agency ?? '' },
      requestedOn: row.requested_on,
      decidedBy: row.decided_by === null ? null : { name: row.decider ?? '', title: titles.get(row.decided_by) ?? '' },
      decidedOn: row.decided_on,
      decisionReason: row.decision_reason,
      version: row.version,
      may: {
        decide: row.state === 'requested' && row.requested_by !== actor.person && isSetter(actor, row.setting_division),
        withdraw: row.state === 'requested' && row.requested_by === actor.person,
      },
    })),
    next: rows.length > filter.limit && last ? cursorOf({ rank: last.is_done, at: last.changed_at, id: last.id }) : null,
    total: Number(counted.n),
  };
}

function changeRequests(reader: Reader, actor: Actor, filter: RequestFilter) {
  let query = reader
    .selectFrom('change_request as q')
    .innerJoin('task as t', (join) => join.onRef('t.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('t.id', '=', 'q.task_id'))
    .where('q.jurisdiction_id', '=', actor.jurisdiction)
    .where(taskIsVisible(actor, { id: 't.id', state: 't.state' }));
  if (filter.state !== undefined) query = query.where('q.state', '=', filter.state);
  if (filter.task !== undefined) query = query.where('q.task_id', '=', filter.task);
  if (filter.id !== undefined) query = query.where('q.id', '=', filter.id);
  return query;
}

export function dueOf(row: { readonly due_kind: string; readonly due_day: string | null }): TaskDue | null {
  if (row.due_kind === 'standing') return { kind: 'standing' };
  return row.due_day === null ? null : { kind: 'day', day: row.due_day as Day };
}

/** The present or last title of persons. */
async function titlesOf(reader: Reader, jurisdiction: string, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (persons.length === 0) return new Map();
  const rows = await reader
    .selectFrom('appointment')
    .select(['person_id', 'title'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('person_id', 'in', [...new Set(persons)])
    .orderBy('starts_on')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.title]));
}

/** A request with its task, locked until the transaction ends. */
export const lockChangeRequest = (tx: Tx, jurisdiction: string, id: string) =>
  tx
    .selectFrom('change_request')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
