import { decideGrant } from '../../core/org/grant-rule.ts';
import type { Grant } from '../../core/shared/decision.ts';
import { commit, type Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { type HeldGrant, personGrants, readHeldGrants } from '../store/organisation/appointment.ts';
import type { ActionContext } from './context.ts';
import { sponsorships, tasks } from './organisation/business-holding.ts';
import { orRefuse } from './organisation/change.ts';
import type { HoldingKind } from './organisation/holding.ts';

const grantOf = ({ role, scopeKind, scopeId }: HeldGrant): Grant => ({
  role,
  scope: scopeKind === 'jurisdiction' || scopeId === null ? { kind: 'jurisdiction' } : { kind: scopeKind, id: scopeId },
});

/** Grants are given to the successor anew; those of the one who leaves end with the appointment. */
const grants: HoldingKind = {
  kind: 'grant',
  list: async (tx, jurisdiction, from) =>
    (await readHeldGrants(tx, jurisdiction, from.id)).map((grant) => ({
      kind: 'grant',
      count: 1,
      name: grant.role,
      detail: grant.scopeName ?? '',
    })),
  move: async (tx, context, from, to, { reason }) => {
    const { jurisdiction, person, today } = context.actor;
    const held = await readHeldGrants(tx, jurisdiction, from.id);
    if (!to) return grants.list(tx, jurisdiction, from);
    for (const one of held) {
      const ofAppointment = (await readHeldGrants(tx, jurisdiction, to.id)).map(grantOf);
      const wanted = grantOf(one);
      if (ofAppointment.some((grant) => JSON.stringify(grant) === JSON.stringify(wanted))) continue;
      const ofPerson = await personGrants(tx, jurisdiction, to.person, today);
      orRefuse(decideGrant(wanted, { held: ofPerson, ofAppointment, isActor: to.person === person }));
      await writeGrant(tx, context, to.id, wanted, reason);
    }
    return [];
  },
};

/** Seats belong to posts: whoever fills the post next sits there, without anything being written. */
const seats: HoldingKind = {
  kind: 'seat',
  list: async (tx, jurisdiction, from) => {
    if (from.post === null) return [];
    const rows = await tx
      .selectFrom('body_member as m')
      .innerJoin('body as b', (join) => join.onRef('b.jurisdiction_id', '=', 'm.jurisdiction_id').onRef('b.id', '=', 'm.body_id'))
      .select(['b.name', 'm.role'])
      .where('m.jurisdiction_id', '=', jurisdiction)
      .where('m.post_id', '=', from.post)
      .where('m.ends_on', 'is', null)
      .where('b.withdrawn_at', 'is', null)
      .orderBy('b.official_order')
      .execute();
    return rows.map((row) => ({ kind: 'seat', count: 1, name: row.name, detail: row.role }));
  },
  move: async (tx, context, from, to) =>
    to !== undefined && to.post === from.post ? [] : seats.list(tx, context.actor.jurisdiction, from),
};

/** Everything that an appointment may hold, in the order in which it is shown and moved. */
export const holdingKinds: readonly HoldingKind[] = [grants, seats, sponsorships, tasks];

/** Gives a grant that has been decided. */
export async function writeGrant(
  tx: Tx,
  context: ActionContext,
  appointment: string,
  { role, scope }: Grant,
  reason: string,
): Promise<string> {
  const { jurisdiction } = context.actor;
  const id = newId();
  const event = {
    kind: 'grant.given',
    subject: { kind: 'appointment', id: appointment },
    data: { grant: id, role, scope },
    reason,
  };
  await commit(tx, context.actor, [event], async ([stamped]) => {
    await tx
      .insertInto('role_grant')
      .values({
        jurisdiction_id: jurisdiction,
        id,
        appointment_id: appointment,
        role,
        scope_kind: scope.kind,
        scope_id: scope.kind === 'jurisdiction' ? null : scope.id,
        granted_at: stamped?.recordedAt ?? '',
        withdrawn_at: null,
        given_reason: reason,
      })
      .execute();
  });
  return id;
}
