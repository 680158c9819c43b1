import { addWorkdays } from '../../../core/calendar/workday.ts';
import { applyChange, type ChangeProposal, changeProblems, type TaskSurroundings } from '../../../core/change/change-request.ts';
import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import { changesBetween } from '../../../core/task/history.ts';
import { problemOf } from '../../../core/task/move.ts';
import type { Task } from '../../../core/task/task.ts';
import { actsFor, isSetter } from '../../auth/acting.ts';
import { taskIsVisible } from '../../auth/visible-to.ts';
import { readCalendar } from '../../store/calendar.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { listChangeRequests, lockChangeRequest, type RequestFilter } from '../../store/request/change-request.ts';
import { deriveTasks } from '../../store/task/derived.ts';
import { agencyRefs } from '../../store/task/row.ts';
import { lockTasks, type StoredTask, writeTasks } from '../../store/task.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { refuse } from '../task/write.ts';

/** Working days within which the parts of a split are to be received. */
const receiveWithin = 3;

export const readChangeRequests = (context: ActionContext, filter: RequestFilter) =>
  listChangeRequests(context.database.kysely, context.actor, filter);

async function oneRequest(reader: Tx, context: ActionContext, id: string) {
  const { rows } = await listChangeRequests(reader, context.actor, { id, limit: 1 });
  const [row] = rows;
  if (!row) throw notFound();
  return row;
}

/** 申请变更: done for the task's agency, by its people or its division's office, or by the reform office on its behalf. */
export const requestChange = (
  context: ActionContext,
  taskId: string,
  given: { readonly version: number; readonly reason: string; readonly proposal: ChangeProposal },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const agency = await agencyOfTask(tx, context, taskId);
    const { stored, surroundings } = await lockSurroundings(tx, jurisdiction, taskId);
    assertVersion(given.version, { version: versionOf(stored, taskId) });
    const { task } = surroundings;
    assertPossible(surroundings, given.proposal, actor.today);
    await assertAgencies(tx, jurisdiction, task, given.proposal);
    const open = await tx
      .selectFrom('change_request')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('task_id', '=', taskId)
      .where('state', '=', 'requested')
      .executeTakeFirst();
    if (open) throw new Refusal(409, 'change/open-already', {});
    const id = newId();
    const event: DomainEvent = {
      kind: 'changeRequest.requested',
      subject: { kind: 'changeRequest', id },
      data: { task: task.id, proposal: given.proposal, agency: agency.id, onBehalf: agency.isOnBehalf },
      reason: given.reason,
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      await tx
        .insertInto('change_request')
        .values({
          jurisdiction_id: jurisdiction,
          id,
          task_id: taskId,
          kind: given.proposal.kind,
          proposal: canonicalJson(given.proposal),
          reason: given.reason,
          state: 'requested',
          requested_by: actor.person,
          requested_agency_id: agency.id,
          requested_on: actor.today,
          decided_by: null,
          decided_on: null,
          decision_reason: null,
          version: 1,
          changed_at: stamped?.recordedAt ?? '',
        })
        .execute();
      await deriveTasks(tx, jurisdiction, [taskId]);
    });
    return oneRequest(tx, context, id);
  });

/** Approved or refused by who set the task, never by who asked. What is approved is carried out in the same transaction. */
export const decideChange = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly approve: boolean; readonly reason: string },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const before = await oneRequest(tx, context, id);
    const { stored, surroundings } = await lockSurroundings(tx, jurisdiction, before.task.id);
    const locked = await lockChangeRequest(tx, jurisdiction, id);
    if (!locked) throw notFound();
    if (!isSetter(actor, await settingDivision(tx, jurisdiction, surroundings.task)))
      throw new Refusal(422, 'change/not-setter', {});
    if (locked.state !== 'requested') throw new Refusal(409, 'change/decided', { state: locked.state });
    assertVersion(given.version, locked, before);
    if (locked.requested_by === actor.person) throw new Refusal(422, 'change/own-request', {});
    if (!given.approve && given.reason.trim() === '') throw new Refusal(422, 'change/refusal-needs-reason', {});
    const proposal = JSON.parse(locked.proposal) as ChangeProposal;
    if (given.approve) {
      assertPossible(surroundings, proposal, actor.today);
      await assertAgencies(tx, jurisdiction, surroundings.task, proposal);
    }
    const { changed, added } = given.approve
      ? applyChange(surroundings, proposal, {
          today: actor.today,
          reason: locked.reason,
          receiveBy: addWorkdays(await readCalendar(tx, jurisdiction), actor.today, receiveWithin).day,
          newId,
        })
      : { changed: [], added: [] };
    const events: DomainEvent[] = [
      {
        kind: given.approve ? 'changeRequest.approved' : 'changeRequest.refused',
        subject: { kind: 'changeRequest', id },
        changes: { state: ['requested', given.approve ? 'approved' : 'refused'] },
        ...(given.reason === '' ? {} : { reason: given.reason }),
      },
      ...changed.map(
        ({ before: was, after, event }): DomainEvent => ({
          kind: event,
          subject: { kind: 'task', id: after.id },
          changes: changesBetween(was, after),
          data: { request: id },
          reason: locked.reason,
        }),
      ),
      ...added.map(
        (task): DomainEvent => ({
          kind: 'task.drafted',
          subject: { kind: 'task', id: task.id },
          data: { image: task, request: id },
          reason: locked.reason,
        }),
      ),
    ];
    await commit(tx, actor, events, async (stamped) => {
      await tx
        .updateTable('change_request')
        .set({
          state: given.approve ? 'approved' : 'refused',
          decided_by: actor.person,
          decided_on: actor.today,
          decision_reason: given.reason === '' ? null : given.reason,
          version: locked.version + 1,
          changed_at: stamped[0]?.recordedAt ?? '',
        })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', id)
        .execute();
      const stampOf = (at: number) => stamped[at + 1] ?? { id: '', recordedAt: '' };
      await writeTasks(tx, jurisdiction, [
        ...changed.map(({ after }, at) => ({ task: after, version: versionOf(stored, after.id) + 1, event: stampOf(at) })),
        ...added.map((task, at) => ({ task, version: 1, event: stampOf(changed.length + at) })),
      ]);
      await deriveTasks(tx, jurisdiction, [before.task.id]);
    });
    return oneRequest(tx, context, id);
  });

/** Taken back by who asked, while it is undecided. */
export const withdrawChange = (context: ActionContext, id: string, version: number) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const before = await oneRequest(tx, context, id);
    await lockTasks(tx, jurisdiction, [before.task.id]);
    const locked = await lockChangeRequest(tx, jurisdiction, id);
    if (!locked) throw notFound();
    if (locked.requested_by !== actor.person) throw new Refusal(422, 'change/not-requester', {});
    if (locked.state !== 'requested') throw new Refusal(409, 'change/decided', { state: locked.state });
    assertVersion(version, locked, before);
    const event: DomainEvent = {
      kind: 'changeRequest.withdrawn',
      subject: { kind: 'changeRequest', id },
      changes: { state: ['requested', 'withdrawn'] },
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      await tx
        .updateTable('change_request')
        .set({ state: 'withdrawn', version: version + 1, changed_at: stamped?.recordedAt ?? '' })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', id)
        .execute();
      await deriveTasks(tx, jurisdiction, [before.task.id]);
    });
    return oneRequest(tx, context, id);
  });

function assertPossible(surroundings: TaskSurroundings, proposal: ChangeProposal, today: Day): void {
  const [problem] = changeProblems(surroundings, proposal, today);
  if (problem) throw new Refusal(422, problem.code, problem.params as never);
}

/** The agencies that a split names are agencies of ours; of what a division's office set, of that division. */
async function assertAgencies(tx: Tx, jurisdiction: string, task: Task, proposal: ChangeProposal): Promise<void> {
  if (proposal.kind !== 'split') return;
  const ids = [...new Set(proposal.parts.flatMap((part) => part.agency ?? []))];
  const known = await agencyRefs(tx, jurisdiction, ids);
  if (known.size !== ids.length) throw new Refusal(422, 'change/agency-unknown', {});
  const division = await settingDivision(tx, jurisdiction, task);
  const outside = division === null ? [] : [...known.values()].filter((agency) => agency.division !== division);
  if (outside.length > 0) throw refuse(outside.map((agency) => problemOf('task/agency-outside', { agency: agency.name })));
}

/** The agency of a task that the person sees and acts for. @throws 404 otherwise */
export async function agencyOfTask(
  tx: Tx,
  { actor }: Pick<ActionContext, 'actor'>,
  taskId: string,
): Promise<{ readonly id: string; readonly isOnBehalf: boolean }> {
  const row = await tx
    .selectFrom('task as t')
    .innerJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .select(['a.id', 'a.division_id', 'a.kind'])
    .where('t.jurisdiction_id', '=', actor.jurisdiction)
    .where('t.id', '=', taskId)
    .where(taskIsVisible(actor, { id: 't.id', state: 't.state' }))
    .executeTakeFirst();
  const right = row && actsFor(actor, { id: row.id, division: row.division_id, kind: row.kind });
  if (!row || right === undefined) throw notFound();
  return { id: row.id, isOnBehalf: right === 'onBehalf' };
}

/** A task with all others of its measure, locked: a change may reach its parent and what lies below. */
async function lockSurroundings(tx: Tx, jurisdiction: string, taskId: string) {
  const ids = await tx
    .selectFrom('task as t')
    .innerJoin('task as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 't.jurisdiction_id').onRef('o.measure_id', '=', 't.measure_id'),
    )
    .select('o.id')
    .where('t.jurisdiction_id', '=', jurisdiction)
    .where('t.id', '=', taskId)
    .execute();
  const stored = await lockTasks(
    tx,
    jurisdiction,
    ids.map((row) => row.id),
  );
  const task = stored.get(taskId)?.task;
  if (!task) throw notFound();
  const others = [...stored.values()].map((one) => one.task).filter((one) => one.id !== taskId);
  const surroundings: TaskSurroundings = { task, parent: others.find((one) => one.id === task.parent) ?? null, others };
  return { stored, surroundings };
}

const versionOf = (stored: ReadonlyMap<string, StoredTask>, id: string): number => stored.get(id)?.version ?? 0;

async function settingDivision(tx: Tx, jurisdiction: string, task: Task): Promise<string | null> {
  if (task.setBy === null) return null;
  const row = await tx
    .selectFrom('agency')
    .select('division_id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', task.setBy)
    .executeTakeFirst();
  return row?.division_id ?? null;
}
