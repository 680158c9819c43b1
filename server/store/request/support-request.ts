import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { type SupportMove, type SupportState, sideOf, supportMoves } from '../../../core/support/support-request.ts';
import { actsFor } from '../../auth/acting.ts';
import { scopesOf, visibleTo } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';
import { dueOf, type RequestFilter } from './change-request.ts';
import { afterCursor, cursorOf } from './page.ts';

type Reader = Tx | Database['kysely'];

/** A request for support as its version keeps it. */
export type SupportImage = {
  readonly id: string;
  readonly task: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly due: string;
  readonly originalDue: string;
  readonly state: SupportState;
  readonly sentOn: string;
  readonly receivedOn: string | null;
  readonly repliedOn: string | null;
  readonly reply: string | null;
  readonly replyDocumentNumber: string | null;
  readonly endReason: string | null;
};

export type SupportFilter = RequestFilter & { readonly direction?: 'to' | 'from' | undefined };

/** Requests for support to or from the person's agencies, or all for sight of the whole programme; open ones first, by due day. */
export async function listSupportRequests(reader: Reader, actor: Actor, filter: SupportFilter) {
  const found = supportRequests(reader, actor, filter);
  const isDone = sql<number>`case when r.state in ('confirmed', 'withdrawn') then 1 else 0 end`;
  let query = found
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .selectAll('r')
    .select([
      't.number',
      't.title as task_title',
      't.agency_id',
      'a.name as agency_name',
      't.due_kind',
      't.due_day as task_due_day',
      't.original_due_day as task_original_due_day',
      't.extensions',
      'f.name as from_name',
      'f.division_id as from_division',
      'f.kind as from_kind',
      'o.name as to_name',
      'o.division_id as to_division',
      'o.kind as to_kind',
      isDone.as('is_done'),
    ])
    .orderBy(isDone)
    .orderBy('r.due_day')
    .orderBy('r.id')
    .limit(filter.limit + 1);
  const after = afterCursor(filter.cursor);
  if (after)
    query = query.where(sql<boolean>`(${isDone}, r.due_day, r.id) > (${after.rank}::int, ${after.at}::date, ${after.id}::uuid)`);
  const [rows, counted] = await Promise.all([
    query.execute(),
    found.select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow(),
  ]);
  const shown = rows.slice(0, filter.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => {
      const state = row.state as SupportState;
      const acts = {
        from: actsFor(actor, { id: row.from_agency_id, division: row.from_division, kind: row.from_kind }),
        to: actsFor(actor, { id: row.to_agency_id, division: row.to_division, kind: row.to_kind }),
      };
      const may = (move: SupportMove): boolean => supportMoves[state][move] !== undefined && acts[sideOf[move]] !== undefined;
      return {
        id: row.id,
        task: {
          id: row.task_id,
          number: row.number,
          title: row.task_title,
          agency: row.agency_id === null ? null : { id: row.agency_id, name: row.agency_name ?? '' },
          due: dueOf({ due_kind: row.due_kind, due_day: row.task_due_day }),
          originalDue: row.task_original_due_day,
          extensions: row.extensions,
        },
        from: { id: row.from_agency_id, name: row.from_name },
        to: { id: row.to_agency_id, name: row.to_name },
        title: row.title,
        text: row.text,
        due: row.due_day,
        originalDue: row.original_due_day,
        state,
        isOverdue: (state === 'sent' || state === 'received') && row.due_day < actor.today,
        sentOn: row.sent_on,
        receivedOn: row.received_on,
        repliedOn: row.replied_on,
        reply: row.reply,
        replyDocumentNumber: row.reply_document_number,
        endReason: row.end_reason,
        version: row.version,
        may: {
          receive: may('receive'),
          reply: may('reply'),
          return: may('return'),
          confirm: may('confirm'),
          sendBack: may('sendBack'),
          withdraw: may('withdraw'),
        },
      };
    }),
    next: rows.length > filter.limit && last ? cursorOf({ rank: last.is_done, at: last.due_day, id: last.id }) : null,
    total: Number(counted.n),
  };
}

function supportRequests(reader: Reader, actor: Actor, filter: SupportFilter) {
  let query = reader
    .selectFrom('support_request as r')
    .innerJoin('task as t', (join) => join.onRef('t.jurisdiction_id', '=', 'r.jurisdiction_id').onRef('t.id', '=', 'r.task_id'))
    .innerJoin('agency as f', (join) =>
      join.onRef('f.jurisdiction_id', '=', 'r.jurisdiction_id').onRef('f.id', '=', 'r.from_agency_id'),
    )
    .innerJoin('agency as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'r.jurisdiction_id').onRef('o.id', '=', 'r.to_agency_id'),
    )
    .where('r.jurisdiction_id', '=', actor.jurisdiction);
  const { agencies, divisions } = scopesOf(actor);
  const isTo = sql<boolean>`(o.id = any(${agencies}::uuid[]) or o.division_id = any(${divisions}::uuid[]))`;
  const isFrom = sql<boolean>`(f.id = any(${agencies}::uuid[]) or f.division_id = any(${divisions}::uuid[]))`;
  if (!visibleTo(actor).all) query = query.where(sql<boolean>`(${isTo} or ${isFrom})`);
  if (filter.direction === 'to') query = query.where(isTo);
  if (filter.direction === 'from') query = query.where(isFrom);
  if (filter.state !== undefined) query = query.where('r.state', '=', filter.state);
  if (filter.task !== undefined) query = query.where('r.task_id', '=', filter.task);
  if (filter.id !== undefined) query = query.where('r.id', '=', filter.id);
  return query;
}

export const lockSupportRequest = (tx: Tx, jurisdiction: string, id: string) =>
  tx
    .selectFrom('support_request')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
