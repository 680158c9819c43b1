import { editorOf } from '../../../core/org/editor.ts';
import type { Seat } from '../../../core/org/organisation.ts';
import type { Day } from '../../../core/shared/day.ts';
import { createAgency, editAgency, moveAgency, readAgencyHistory, withdrawOneAgency } from '../../actions/organisation/agency.ts';
import { mergeOneAgency } from '../../actions/organisation/agency-merge.ts';
import { appoint, endAppointment, listAppointments, readHoldings } from '../../actions/organisation/appointment.ts';
import { exportOrganisation, importOrganisation } from '../../actions/organisation/exchange.ts';
import { giveGrant, withdrawGrant } from '../../actions/organisation/grant.ts';
import {
  saveBody,
  saveDivision,
  saveGroup,
  savePost,
  withdrawGroup,
  withdrawOneBody,
  withdrawOnePost,
} from '../../actions/organisation/part.ts';
import { actAs } from '../../actions/session.ts';
import type { Database } from '../../database/pool.ts';
import { readHolders, readOrganisation } from '../../store/organisation.ts';
import type { Handlers } from '../bind.ts';
import type { appointmentRoutes } from '../contract/appointment.ts';
import type { organisationRoutes } from '../contract/organisation.ts';
import { uploadedFile } from './ledger.ts';
import { sendFile } from './send-file.ts';

type Ids = (typeof organisationRoutes | typeof appointmentRoutes)[number]['id'];

/** The contract's arrays are the handlers' to fill; what the rules answer is never changed. */
type Loose<T> = T extends Day
  ? string
  : T extends readonly (infer One)[]
    ? Loose<One>[]
    : T extends object
      ? { -readonly [K in keyof T]: Loose<T[K]> }
      : T;
const loose = <T>(value: T): Loose<T> => value as Loose<T>;

export function organisationHandlers(setting: { readonly database: Database }): Pick<Handlers, Ids> {
  const { kysely } = setting.database;
  return {
    'organisation.read': async ({ signedIn: { actor } }) => {
      const [organisation, holders] = await Promise.all([
        readOrganisation(kysely, actor.jurisdiction),
        readHolders(kysely, actor.jurisdiction, actor.today),
      ]);
      const byPost = Map.groupBy(holders, (holder) => holder.post);
      const posts = organisation.posts.map((post) => ({ ...post, holders: byPost.get(post.id) ?? [] }));
      return loose({ ...organisation, posts, editor: editorOf(actor.grants) });
    },
    'organisation.export': async ({ context, reply }) => {
      const { name, bytes } = await exportOrganisation(context);
      return sendFile(reply, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.from(bytes));
    },
    'organisation.import': async ({ context, request }) => {
      const { file, fields } = await uploadedFile(request);
      const answer = await importOrganisation(context, file, { dryRun: fields.get('dryRun') === 'true' });
      return loose({ ...answer, problems: answer.problems.map((problem) => ({ ...problem, params: { ...problem.params } })) });
    },
    'agency.create': async ({ context, body }) => loose(await createAgency(context, body)),
    'agency.edit': async ({ context, params, body }) =>
      loose(await editAgency(context, params.id, { reason: undefined, ...body })),
    'agency.move': async ({ context, params, body }) => loose(await moveAgency(context, params.id, body)),
    'agency.withdraw': async ({ context, params, body }) => loose(await withdrawOneAgency(context, params.id, body)),
    'agency.merge': async ({ context, params, body }) => loose(await mergeOneAgency(context, params.id, body)),
    'agency.history': ({ context, params }) => readAgencyHistory(context, params.id),
    'agency-group.create': async ({ context, body }) => loose(await saveGroup(context, undefined, body)),
    'agency-group.edit': async ({ context, params, body: { version, ...body } }) =>
      loose(await saveGroup(context, params.id, body, version)),
    'agency-group.withdraw': async ({ context, params, body }) => loose(await withdrawGroup(context, params.id, body)),
    'division.create': ({ context, body }) => saveDivision(context, undefined, body),
    'division.edit': ({ context, params, body: { version, ...body } }) => saveDivision(context, params.id, body, version),
    'post.create': ({ context, body }) => savePost(context, undefined, body),
    'post.edit': ({ context, params, body: { version, ...body } }) => savePost(context, params.id, body, version),
    'post.withdraw': ({ context, params, body }) => withdrawOnePost(context, params.id, body),
    'body.create': async ({ context, body }) =>
      loose(await saveBody(context, undefined, { ...body, seats: body.seats as Seat[] })),
    'body.edit': async ({ context, params, body: { version, ...body } }) =>
      loose(await saveBody(context, params.id, { ...body, seats: body.seats as Seat[] }, version)),
    'body.withdraw': async ({ context, params, body }) => loose(await withdrawOneBody(context, params.id, body)),
    'appointment.list': async ({ context }) => loose(await listAppointments(context)),
    'appointment.create': async ({ context, body }) => loose(await appoint(context, body)),
    'appointment.holdings': ({ context, params }) => readHoldings(context, params.id),
    'appointment.end': async ({ context, params, body }) => loose(await endAppointment(context, params.id, body)),
    'grant.give': ({ context, params, body }) => giveGrant(context, params.id, body),
    'grant.withdraw': async ({ context, params, body }) => {
      await withdrawGrant(context, params.id, body);
      return null;
    },
    'session.act': async ({ signedIn, body }) => {
      await actAs(setting.database, signedIn, body.appointment);
      return null;
    },
  };
}
