import { mergeAgency } from '../../../core/org/agency-rule.ts';
import { isWithin } from '../../../core/org/editor.ts';
import { type Agency, partOf } from '../../../core/org/organisation.ts';
import { commit } from '../../store/commit.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { ownAgency } from './agency.ts';
import { moveDuties } from './agency-duties.ts';
import { atDesk, type Desk, orRefuse, writeChanges } from './change.ts';

export type MergeAnswer = {
  readonly agency: Agency;
  readonly measures: number;
  readonly tasks: number;
  readonly appointments: number;
};

/**
 * 机构改革: merges an agency into another. Open measures and tasks, parts, posts, seats and present appointments follow; grants do
 * not: who sees what is for the security administrator to decide, and the screen of grants shows those whose agency is gone.
 */
export const mergeOneAgency = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly into: string; readonly reason: string },
): Promise<MergeAnswer> =>
  atDesk(context, async (desk) => {
    const from = ownAgency(desk, id, given.version);
    const into = partOf(desk.organisation, 'agencies', given.into);
    if (!into || !isWithin(desk.editor, into)) throw notFound();
    const after = orRefuse(mergeAgency(desk.organisation, from, into, given.reason, context.actor.today));
    await writeChanges(desk, after, (part, before) => (before?.id === id ? 'agency.merged' : editedKinds[part]), given.reason);
    const appointments = await moveAppointments(desk, id, given.into, given.reason);
    const duties = await moveDuties(desk.tx, context, id, given.into, given.reason);
    return { agency: partOf(after, 'agencies', given.into) ?? into, appointments, ...duties };
  });

export const editedKinds = {
  divisions: 'division.edited',
  agencies: 'agency.edited',
  groups: 'agencyGroup.edited',
  posts: 'post.edited',
  bodies: 'body.edited',
} as const;

/** Who serves at the agency now serves at the other; an appointment that is over stays where it was. */
async function moveAppointments(desk: Desk, from: string, into: string, reason: string): Promise<number> {
  const { tx, context } = desk;
  const { jurisdiction, today } = context.actor;
  const rows = await tx
    .selectFrom('appointment')
    .select(['id', 'version'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('agency_id', '=', from)
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', today)]))
    .forUpdate()
    .execute();
  if (rows.length === 0) return 0;
  const events = rows.map(({ id }) => ({
    kind: 'appointment.agencyChanged',
    subject: { kind: 'appointment', id },
    changes: { agency: [from, into] as const },
    reason,
  }));
  await commit(tx, context.actor, events, async () => {
    await tx
      .updateTable('appointment')
      .set((eb) => ({ agency_id: into, version: eb('version', '+', 1) }))
      .where('jurisdiction_id', '=', jurisdiction)
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  });
  return rows.length;
}
