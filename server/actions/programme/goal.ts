import { mayHangBelow } from '../../../core/programme/goal-tree.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { readGoals } from '../../store/programme/goal-view.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { theProgramme } from './the-programme.ts';

export type GoalGiven = { readonly name: string; readonly parent: string | null };

export const createGoal = (context: ActionContext, given: GoalGiven) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const programme = await theProgramme(tx, jurisdiction);
    const goals = await openGoals(tx, jurisdiction);
    assertName(goals, given.name, undefined);
    if (given.parent !== null && !goals.some((goal) => goal.id === given.parent)) throw notFound();
    const id = newId();
    const event = { kind: 'goal.created', subject: { kind: 'goal', id }, data: { ...given } };
    await commit(tx, context.actor, [event], async ([stamped]) => {
      await tx
        .insertInto('strategic_goal')
        .values({
          jurisdiction_id: jurisdiction,
          id,
          programme_id: programme.id,
          parent_id: given.parent,
          ordinal: Math.max(0, ...goals.map((goal) => goal.ordinal)) + 1,
          name: given.name,
          version: 1,
          changed_at: stamped?.recordedAt ?? '',
          withdrawn_at: null,
        })
        .execute();
    });
    return readGoals(tx, context.actor);
  });

export const editGoal = (context: ActionContext, id: string, given: GoalGiven & { readonly version: number }) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const goals = await openGoals(tx, jurisdiction);
    const goal = goalWithVersion(goals, id, given.version);
    assertName(goals, given.name, id);
    if (given.parent !== null && given.parent !== goal.parent_id) {
      if (!goals.some((one) => one.id === given.parent)) throw notFound();
      const nodes = goals.map((one) => ({ id: one.id, parent: one.parent_id }));
      if (!mayHangBelow(nodes, id, given.parent)) throw new Refusal(422, 'goal/below-itself', {});
    }
    const changes = {
      ...(goal.name === given.name ? {} : { name: [goal.name, given.name] as const }),
      ...(goal.parent_id === given.parent ? {} : { parent: [goal.parent_id, given.parent] as const }),
    };
    if (Object.keys(changes).length === 0) throw new Refusal(422, 'profile/nothing-changed', {});
    await commit(tx, context.actor, [{ kind: 'goal.edited', subject: { kind: 'goal', id }, changes }], ([stamped]) =>
      update(tx, jurisdiction, id, given.version, stamped, { name: given.name, parent_id: given.parent }),
    );
    return readGoals(tx, context.actor);
  });

/** Takes a goal out of the tree; measures tagged to it show it no longer. */
export const withdrawGoal = (context: ActionContext, id: string, given: { readonly version: number; readonly reason: string }) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const goals = await openGoals(tx, jurisdiction);
    goalWithVersion(goals, id, given.version);
    if (goals.some((goal) => goal.parent_id === id)) throw new Refusal(422, 'goal/has-goals-below', {});
    const event = { kind: 'goal.withdrawn', subject: { kind: 'goal', id }, reason: given.reason };
    await commit(tx, context.actor, [event], ([stamped]) =>
      update(tx, jurisdiction, id, given.version, stamped, { withdrawn_at: stamped?.recordedAt ?? '' }),
    );
    return readGoals(tx, context.actor);
  });

async function update(
  tx: Tx,
  jurisdiction: string,
  id: string,
  version: number,
  stamped: { readonly recordedAt: string } | undefined,
  set: { readonly name?: string; readonly parent_id?: string | null; readonly withdrawn_at?: string },
): Promise<void> {
  await tx
    .updateTable('strategic_goal')
    .set({ ...set, version: version + 1, changed_at: stamped?.recordedAt ?? '' })
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .execute();
}

const openGoals = (tx: Tx, jurisdiction: string) =>
  tx
    .selectFrom('strategic_goal')
    .select(['id', 'parent_id', 'name', 'ordinal', 'version'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
type OpenGoal = Awaited<ReturnType<typeof openGoals>>[number];

function goalWithVersion(goals: readonly OpenGoal[], id: string, version: number): OpenGoal {
  const goal = goals.find((one) => one.id === id);
  if (!goal) throw notFound();
  assertVersion(version, goal, { id: goal.id, name: goal.name, parent: goal.parent_id, version: goal.version });
  return goal;
}

function assertName(goals: readonly OpenGoal[], name: string, except: string | undefined): void {
  if (goals.some((goal) => goal.name === name && goal.id !== except)) throw new Refusal(422, 'goal/name-taken', { name });
}
