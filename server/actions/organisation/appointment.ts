import { partOf } from '../../../core/org/organisation.ts';
import { objection } from '../../../core/org/problems.ts';
import type { Day } from '../../../core/shared/day.ts';
import { commit } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import {
  type AppointmentRecord,
  type HeldGrant,
  readAppointments,
  readHeldGrants,
} from '../../store/organisation/appointment.ts';
import type { ActionContext } from '../context.ts';
import { holdingKinds } from '../hand-over.ts';
import { assertVersion, notFound } from '../refusal.ts';
import { atDesk, type Desk, orRefuse } from './change.ts';
import type { Holding, InOffice } from './holding.ts';

export type AppointmentWithGrants = AppointmentRecord & { readonly grants: readonly HeldGrant[] };

/** Everybody's appointments, past ones included, with what each is granted. */
export async function listAppointments(context: ActionContext): Promise<AppointmentWithGrants[]> {
  const { kysely } = context.database;
  const { jurisdiction } = context.actor;
  const [appointments, grants] = await Promise.all([
    readAppointments(kysely, jurisdiction),
    readHeldGrants(kysely, jurisdiction),
  ]);
  const byAppointment = Map.groupBy(grants, (grant) => grant.appointment);
  return appointments.map((one) => ({ ...one, grants: byAppointment.get(one.id) ?? [] }));
}

export type AppointmentGiven = {
  readonly person: string;
  /** A post of the list, which then gives title and agency; or a title at an agency. */
  readonly post: string | null;
  readonly title: string;
  readonly agency: string | null;
  readonly startsOn: string;
};

/** A further appointment of somebody who is there already: a second office, or a new one after a transfer. */
export const appoint = (context: ActionContext, given: AppointmentGiven): Promise<AppointmentWithGrants> =>
  atDesk(context, async (desk) => {
    const { tx, organisation } = desk;
    const { jurisdiction, person } = context.actor;
    const found = await tx
      .selectFrom('person')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('id', '=', given.person)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (!found) throw notFound();
    if (given.person === person) orRefuse(objection('appointment/own', {}));
    const post = partOf(organisation, 'posts', given.post);
    if (given.post !== null && !post) throw notFound();
    if (post && post.withdrawnReason !== null) orRefuse(objection('organisation/withdrawn', { name: post.title }, 'post'));
    if (post) await assertVacant(desk, post, given.startsOn);
    const agency = post ? post.agency : given.agency;
    if (agency !== null && !partOf(organisation, 'agencies', agency)) throw notFound();
    const id = newId();
    const row = { person: given.person, post: given.post, title: post?.title ?? given.title, agency, startsOn: given.startsOn };
    await commit(
      tx,
      context.actor,
      [{ kind: 'appointment.created', subject: { kind: 'appointment', id }, data: row }],
      async () => {
        await tx
          .insertInto('appointment')
          .values({
            jurisdiction_id: jurisdiction,
            id,
            person_id: row.person,
            agency_id: row.agency,
            title: row.title,
            starts_on: row.startsOn,
            ends_on: null,
            post_id: row.post,
            version: 1,
          })
          .execute();
      },
    );
    return theAppointment(desk, id);
  });

/** A post has one holder at a time. */
async function assertVacant(desk: Desk, post: { readonly id: string; readonly title: string }, from: string): Promise<void> {
  const holder = await desk.tx
    .selectFrom('appointment as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 't.jurisdiction_id').onRef('p.id', '=', 't.person_id'),
    )
    .select('p.name')
    .where('t.jurisdiction_id', '=', desk.context.actor.jurisdiction)
    .where('t.post_id', '=', post.id)
    .where((where) => where.or([where('t.ends_on', 'is', null), where('t.ends_on', '>=', from)]))
    .executeTakeFirst();
  if (holder) orRefuse(objection('appointment/post-held', { title: post.title, person: holder.name }, 'post'));
}

/** What an appointment holds, for the person who is about to end it. */
export const readHoldings = (context: ActionContext, id: string): Promise<Holding[]> =>
  context.database.kysely.transaction().execute(async (tx) => {
    const [appointment] = await readAppointments(tx, context.actor.jurisdiction, { id });
    if (!appointment) throw notFound();
    const holdings: Holding[] = [];
    for (const kind of holdingKinds) holdings.push(...(await kind.list(tx, context.actor.jurisdiction, officeOf(appointment))));
    return holdings;
  });

const officeOf = (appointment: AppointmentRecord): InOffice => ({
  id: appointment.id,
  person: appointment.person.id,
  post: appointment.post,
  title: appointment.title,
  name: appointment.person.name,
  startsOn: appointment.startsOn as Day,
  endsOn: appointment.endsOn as Day | null,
});

/**
 * Ends an appointment after a day and hands over what it holds; what nobody takes over is listed. Both stand in office until then,
 * so that nothing is without a person between the two.
 */
export const endAppointment = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly endsOn: string; readonly reason: string; readonly successor: string | null },
): Promise<{ appointment: AppointmentWithGrants; left: readonly Holding[] }> =>
  atDesk(context, async (desk) => {
    const { tx } = desk;
    const { jurisdiction, person, today } = context.actor;
    await tx
      .selectFrom('appointment')
      .select('id')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('id', '=', id)
      .forUpdate()
      .execute();
    const [appointment] = await readAppointments(tx, jurisdiction, { id });
    if (!appointment) throw notFound();
    const { title, startsOn } = appointment;
    if (appointment.person.id === person) orRefuse(objection('appointment/own', {}));
    assertVersion(given.version, appointment);
    if (appointment.endsOn !== null && appointment.endsOn < today) orRefuse(objection('appointment/over', { title }));
    if (given.endsOn < startsOn) orRefuse(objection('appointment/days-reversed', { startsOn, endsOn: given.endsOn }, 'endsOn'));
    const successor = given.successor === null ? undefined : await successorOf(desk, id, given.successor, given.endsOn);
    const change = { endsOn: given.endsOn, handedTo: successor?.id ?? null };
    const event = {
      kind: successor ? 'appointment.transferred' : 'appointment.ended',
      subject: { kind: 'appointment', id },
      changes: {
        endsOn: [appointment.endsOn, change.endsOn] as const,
        handedTo: [appointment.handedTo?.id ?? null, change.handedTo] as const,
      },
      reason: given.reason,
    };
    await commit(tx, context.actor, [event], async () => {
      await tx
        .updateTable('appointment')
        .set({ ends_on: change.endsOn, handed_to: change.handedTo, end_reason: given.reason, version: appointment.version + 1 })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', id)
        .execute();
    });
    const left: Holding[] = [];
    for (const kind of holdingKinds) {
      const to = successor && officeOf(successor);
      left.push(
        ...(await kind.move(tx, context, officeOf(appointment), to, { endsOn: given.endsOn as Day, reason: given.reason })),
      );
    }
    return { appointment: await theAppointment(desk, id), left };
  });

async function successorOf(desk: Desk, id: string, successor: string, endsOn: string): Promise<AppointmentRecord> {
  if (successor === id) orRefuse(objection('appointment/successor-is-the-same', {}, 'successor'));
  const [found] = await readAppointments(desk.tx, desk.context.actor.jurisdiction, { id: successor });
  if (!found) throw notFound();
  const isThere = found.endsOn === null || found.endsOn > endsOn;
  if (!isThere) orRefuse(objection('appointment/successor-not-in-office', { title: found.title, day: endsOn }, 'successor'));
  return found;
}

async function theAppointment(desk: Desk, id: string): Promise<AppointmentWithGrants> {
  const { jurisdiction } = desk.context.actor;
  const [appointment] = await readAppointments(desk.tx, jurisdiction, { id });
  if (!appointment) throw notFound();
  return { ...appointment, grants: await readHeldGrants(desk.tx, jurisdiction, id) };
}
