import { sql } from 'kysely';
import { type NamedPeople, namePeople, problemOf, receiveTask, returnTask, type TaskDecision } from '../../../core/task/move.ts';
import type { PersonRole, Task, TaskPerson } from '../../../core/task/task.ts';
import { actsFor } from '../../auth/acting.ts';
import { taskIsVisible } from '../../auth/visible-to.ts';
import type { Tx } from '../../store/commit.ts';
import { agencyRefs } from '../../store/task/row.ts';
import { lockTasks } from '../../store/task.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { notFound } from '../refusal.ts';
import { commitTasks, type TaskChange } from './write.ts';

export type Item = { readonly id: string; readonly version: number };
type PersonGiven = { readonly name: string; readonly title: string; readonly phone: string | null };
export type PeopleGiven = { readonly [Role in PersonRole]?: readonly PersonGiven[] | undefined };

/** 签收 in batch, naming the people for all of them where they are given. @param scan fingerprint of the paper that came back */
export const receiveTasks = (
  context: ActionContext,
  given: { readonly items: readonly Item[]; readonly people?: PeopleGiven | undefined; readonly scan?: string | undefined },
) => {
  const people = sealedPeople(context, given.people ?? {});
  return forEachItem(context, given, (task) => receiveTask(task, context.actor.today, people));
};

export const returnTasks = (
  context: ActionContext,
  given: { readonly items: readonly Item[]; readonly reason: string; readonly scan?: string | undefined },
) => forEachItem(context, given, (task) => returnTask(task, given.reason), given.reason);

export const namePeopleOf = (
  context: ActionContext,
  given: { readonly items: readonly Item[]; readonly people: PeopleGiven; readonly scan?: string | undefined },
) => {
  const people = sealedPeople(context, given.people);
  return forEachItem(context, given, (task) => namePeople(task, people));
};

/** Telephones are sealed before they go anywhere. */
export function sealedPeople({ files }: ActionContext, given: PeopleGiven): NamedPeople {
  const sealed = (role: PersonRole): readonly TaskPerson[] | undefined =>
    given[role]?.map(({ name, title, phone }) => ({
      role,
      name,
      title,
      phoneSealed: phone === null || phone === '' ? null : files.seal.close(phone),
      appointment: null,
    }));
  return {
    responsibleLeader: sealed('responsibleLeader'),
    responsiblePerson: sealed('responsiblePerson'),
    liaison: sealed('liaison'),
  };
}

type Given = {
  readonly items: readonly Item[];
  readonly scan?: string | undefined;
  /** 'returned': as the workbook says that the agency returned. */
  readonly source?: 'returned';
};

const forEachItem = (context: ActionContext, given: Given, decide: (task: Task) => TaskDecision, reason?: string) =>
  inTransaction(context, (tx) => decideItems(tx, context, given, decide, reason));

/** Each item by itself: one that cannot be done does not stop the others. Who acts on behalf of an agency is recorded so. */
export async function decideItems(
  tx: Tx,
  context: ActionContext,
  { items, scan, source }: Given,
  decide: (task: Task) => TaskDecision,
  reason?: string,
) {
  const { actor } = context;
  const { jurisdiction } = actor;
  const versions = new Map(items.map((item) => [item.id, item.version]));
  const ids = [...versions.keys()];
  if (scan !== undefined) {
    const stored = await tx
      .selectFrom('stored_file')
      .select('fingerprint')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('fingerprint', '=', scan)
      .executeTakeFirst();
    if (!stored) throw notFound();
  }
  const locked = await lockTasks(tx, jurisdiction, ids);
  const visible = await tx
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where(taskIsVisible(actor))
    .execute();
  const seen = new Set(visible.map((row) => row.id));
  if (seen.size === 0) throw notFound();
  const agencies = await agencyRefs(
    tx,
    jurisdiction,
    [...locked.values()].map(({ task }) => task.agency),
  );
  const done: string[] = [];
  const refused: { id: string; code: string; params: { [name: string]: unknown } }[] = [];
  const changes: TaskChange[] = [];
  for (const id of ids) {
    const before = locked.get(id);
    const acting = before && actsFor(actor, agencies.get(before.task.agency ?? ''));
    if (!before || !seen.has(id)) refused.push({ id, code: 'not-found', params: {} });
    else if (acting === undefined)
      refused.push({ id, code: 'task/not-acting', params: problemOf('task/not-acting', { task: before.task.number }).params });
    else if (before.version !== versions.get(id))
      refused.push({ id, code: 'version/conflict', params: { version: before.version } });
    else {
      const decision = decide(before.task);
      if ('problem' in decision) {
        refused.push({ id, code: decision.problem.code, params: { ...decision.problem.params } });
        continue;
      }
      const data =
        acting === 'onBehalf'
          ? { onBehalf: true, ...(scan === undefined ? {} : { scan }), ...(source ? { source } : {}) }
          : undefined;
      changes.push({ before, task: decision.task, event: decision.event, reason, data });
      done.push(id);
    }
  }
  if (changes.length > 0) await commitTasks(tx, context, changes);
  return { done, refused };
}
