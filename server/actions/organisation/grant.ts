import { decideGrant, scopeKindOf } from '../../../core/org/grant-rule.ts';
import { partOf } from '../../../core/org/organisation.ts';
import { objection } from '../../../core/org/problems.ts';
import type { Grant } from '../../../core/shared/decision.ts';
import { commit } from '../../store/commit.ts';
import { personGrants, readAppointments, readHeldGrants } from '../../store/organisation/appointment.ts';
import type { ActionContext } from '../context.ts';
import { writeGrant } from '../hand-over.ts';
import { notFound, Refusal } from '../refusal.ts';
import { atDesk, orRefuse } from './change.ts';

/** Gives an appointment a role for a scope. Administrators exclude each other and every business role, over all of a person's posts. */
export const giveGrant = (
  context: ActionContext,
  id: string,
  wanted: Grant & { readonly reason: string },
): Promise<{ id: string }> =>
  atDesk(context, async ({ tx, organisation }) => {
    const { jurisdiction, today, person } = context.actor;
    const { role, scope } = wanted;
    const [appointment] = await readAppointments(tx, jurisdiction, { id });
    if (!appointment) throw notFound();
    if (scope.kind !== scopeKindOf(role)) throw new Refusal(422, 'account/role-needs-scope', { role, scope: scopeKindOf(role) });
    if (scope.kind !== 'jurisdiction') {
      const node = partOf(organisation, scope.kind === 'agency' ? 'agencies' : 'divisions', scope.id);
      if (!node) throw notFound();
      if ('withdrawnReason' in node && node.withdrawnReason !== null)
        orRefuse(objection('organisation/withdrawn', { name: node.name }, 'scope'));
    }
    if (appointment.endsOn !== null && appointment.endsOn < today)
      orRefuse(objection('grant/not-in-office', { title: appointment.title }));
    const held = await personGrants(tx, jurisdiction, appointment.person.id, today);
    const ofAppointment = (await readHeldGrants(tx, jurisdiction, id)).map(
      (grant): Grant => ({
        role: grant.role,
        scope:
          grant.scopeKind === 'jurisdiction' || grant.scopeId === null
            ? { kind: 'jurisdiction' }
            : { kind: grant.scopeKind, id: grant.scopeId },
      }),
    );
    const grant = orRefuse(decideGrant({ role, scope }, { held, ofAppointment, isActor: appointment.person.id === person }));
    return { id: await writeGrant(tx, context, id, grant, wanted.reason) };
  });

export const withdrawGrant = (context: ActionContext, id: string, given: { readonly reason: string }): Promise<void> =>
  atDesk(context, async ({ tx }) => {
    const { jurisdiction, person } = context.actor;
    const row = await tx
      .selectFrom('role_grant as g')
      .innerJoin('appointment as t', (join) =>
        join.onRef('t.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('t.id', '=', 'g.appointment_id'),
      )
      .select(['g.id', 'g.role', 'g.appointment_id', 'g.withdrawn_at', 't.person_id'])
      .where('g.jurisdiction_id', '=', jurisdiction)
      .where('g.id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound();
    if (row.person_id === person) orRefuse(objection('grant/own', {}));
    if (row.withdrawn_at !== null) orRefuse(objection('grant/withdrawn', {}));
    const event = {
      kind: 'grant.withdrawn',
      subject: { kind: 'appointment', id: row.appointment_id },
      data: { grant: id, role: row.role },
      reason: given.reason,
    };
    await commit(tx, context.actor, [event], async ([stamped]) => {
      await tx
        .updateTable('role_grant')
        .set({ withdrawn_at: stamped?.recordedAt ?? null, withdrawn_reason: given.reason })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', id)
        .execute();
    });
  });
