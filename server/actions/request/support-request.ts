import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import { needsText, type SupportMove, type SupportState, sideOf, supportMoves } from '../../../core/support/support-request.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import {
  listSupportRequests,
  lockSupportRequest,
  type SupportFilter,
  type SupportImage,
} from '../../store/request/support-request.ts';
import { deriveTasks } from '../../store/task/derived.ts';
import { lockTask } from '../../store/task.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { agencyOfTask } from './change-request.ts';

export const readSupportRequests = (context: ActionContext, filter: SupportFilter) =>
  listSupportRequests(context.database.kysely, context.actor, filter);

async function oneRequest(reader: Tx, context: ActionContext, id: string) {
  const { rows } = await listSupportRequests(reader, context.actor, { id, limit: 1 });
  const [row] = rows;
  if (!row) throw notFound();
  return row;
}

/** 协办请求: from the agency of a received task to another one, with a due day of its own. */
export const requestSupport = (
  context: ActionContext,
  taskId: string,
  given: { readonly to: string; readonly title: string; readonly text: string; readonly due: string },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const from = await agencyOfTask(tx, context, taskId);
    const task = (await lockTask(tx, jurisdiction, taskId))?.task;
    if (!task) throw notFound();
    if (task.state !== 'received') throw new Refusal(422, 'support/task-not-running', {});
    if (given.to === from.id) throw new Refusal(422, 'support/to-itself', {});
    if (given.due < actor.today) throw new Refusal(422, 'support/day-passed', { due: given.due });
    if (task.due?.kind === 'day' && given.due > task.due.day)
      throw new Refusal(422, 'support/after-task', { due: given.due, limit: task.due.day });
    const addressee = await tx
      .selectFrom('agency')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('id', '=', given.to)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (!addressee) throw new Refusal(422, 'support/agency-unknown', {});
    const same = await tx
      .selectFrom('support_request')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('task_id', '=', taskId)
      .where('to_agency_id', '=', given.to)
      .where('title', '=', given.title)
      .where('state', 'not in', ['confirmed', 'withdrawn'])
      .executeTakeFirst();
    if (same) throw new Refusal(409, 'support/already-open', {});
    const image: SupportImage = {
      id: newId(),
      task: taskId,
      from: from.id,
      to: given.to,
      title: given.title,
      text: given.text,
      due: given.due,
      originalDue: given.due,
      state: 'sent',
      sentOn: actor.today,
      receivedOn: null,
      repliedOn: null,
      reply: null,
      replyDocumentNumber: null,
      endReason: null,
    };
    const event: DomainEvent = {
      kind: 'supportRequest.sent',
      subject: { kind: 'supportRequest', id: image.id },
      data: { image, onBehalf: from.isOnBehalf },
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      await write(tx, jurisdiction, image, 1, stamped ?? { id: '', recordedAt: '' });
      await deriveTasks(tx, jurisdiction, [taskId]);
    });
    return oneRequest(tx, context, image.id);
  });

const eventOf: { readonly [Move in SupportMove]: string } = {
  receive: 'supportRequest.received',
  reply: 'supportRequest.replied',
  return: 'supportRequest.returned',
  confirm: 'supportRequest.confirmed',
  sendBack: 'supportRequest.sentBack',
  withdraw: 'supportRequest.withdrawn',
};

export const moveSupport = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly move: SupportMove; readonly text: string; readonly documentNumber: string | null },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const before = await oneRequest(tx, context, id);
    if (!before.may[given.move] && supportMoves[before.state][given.move] !== undefined)
      throw new Refusal(422, 'support/other-side', { move: given.move });
    await lockTask(tx, jurisdiction, before.task.id);
    const locked = await lockSupportRequest(tx, jurisdiction, id);
    if (!locked) throw notFound();
    assertVersion(given.version, locked, before);
    const state = supportMoves[locked.state as SupportState][given.move];
    if (state === undefined) throw new Refusal(409, 'support/move-not-open', { state: locked.state, move: given.move });
    const text = given.text.trim();
    if (needsText.has(given.move) && text === '') throw new Refusal(422, 'support/text-missing', {});
    const image: SupportImage = {
      id,
      task: locked.task_id,
      from: locked.from_agency_id,
      to: locked.to_agency_id,
      title: locked.title,
      text: locked.text,
      due: locked.due_day,
      originalDue: locked.original_due_day,
      state,
      sentOn: locked.sent_on,
      receivedOn: given.move === 'receive' ? actor.today : locked.received_on,
      repliedOn: given.move === 'reply' ? actor.today : given.move === 'sendBack' ? null : locked.replied_on,
      reply: given.move === 'reply' ? text : locked.reply,
      replyDocumentNumber: given.move === 'reply' ? given.documentNumber : locked.reply_document_number,
      endReason:
        given.move === 'return' || given.move === 'sendBack' || given.move === 'withdraw' ? text || null : locked.end_reason,
    };
    const event: DomainEvent = {
      kind: eventOf[given.move],
      subject: { kind: 'supportRequest', id },
      changes: {
        state: [locked.state, state],
        ...(image.reply === locked.reply ? {} : { reply: [locked.reply, image.reply] }),
      },
      data: { side: sideOf[given.move] },
      ...(text === '' ? {} : { reason: text }),
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      await write(tx, jurisdiction, image, locked.version + 1, stamped ?? { id: '', recordedAt: '' });
      await deriveTasks(tx, jurisdiction, [image.task]);
    });
    return oneRequest(tx, context, id);
  });

async function write(
  tx: Tx,
  jurisdiction_id: string,
  image: SupportImage,
  version: number,
  event: { readonly id: string; readonly recordedAt: string },
): Promise<void> {
  const columns = {
    task_id: image.task,
    from_agency_id: image.from,
    to_agency_id: image.to,
    title: image.title,
    text: image.text,
    due_day: image.due,
    original_due_day: image.originalDue,
    state: image.state,
    sent_on: image.sentOn,
    received_on: image.receivedOn,
    replied_on: image.repliedOn,
    reply: image.reply,
    reply_document_number: image.replyDocumentNumber,
    end_reason: image.endReason,
    version,
    changed_at: event.recordedAt,
  };
  await tx
    .insertInto('support_request')
    .values({ jurisdiction_id, id: image.id, ...columns })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(columns))
    .execute();
  await tx
    .insertInto('support_request_version')
    .values({
      jurisdiction_id,
      support_request_id: image.id,
      version,
      recorded_from: event.recordedAt,
      event_id: event.id,
      image: canonicalJson(image),
    })
    .execute();
}
