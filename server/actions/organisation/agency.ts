import { type AgencyGiven, decideAgency, reorder, withdrawAgency } from '../../../core/org/agency-rule.ts';
import { isOfTheCity, isWithin } from '../../../core/org/editor.ts';
import { type Agency, partOf, withPart } from '../../../core/org/organisation.ts';
import { objection } from '../../../core/org/problems.ts';
import { readHistoryOf } from '../../store/history.ts';
import { newId } from '../../store/identifier.ts';
import { readOrganisation } from '../../store/organisation.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { assertFree } from './agency-duties.ts';
import { atDesk, type Desk, held, orRefuse, writeChanges } from './change.ts';

export const createAgency = (context: ActionContext, given: AgencyGiven): Promise<Agency> =>
  atDesk(context, async (desk) => {
    assertPlaced(desk, given);
    const agency = orRefuse(decideAgency(desk.organisation, newId(), given));
    await writeChanges(desk, withPart(desk.organisation, 'agencies', agency), () => 'agency.created');
    return agency;
  });

export const editAgency = (
  context: ActionContext,
  id: string,
  given: AgencyGiven & { readonly version: number; readonly reason: string | undefined },
): Promise<Agency> =>
  atDesk(context, async (desk) => {
    ownAgency(desk, id, given.version);
    assertPlaced(desk, given);
    const { version: _, reason, ...content } = given;
    const agency = orRefuse(decideAgency(desk.organisation, id, content));
    await writeChanges(desk, withPart(desk.organisation, 'agencies', agency), () => 'agency.edited', reason);
    return agency;
  });

/** Puts an agency where another one stands in the official order; those between move up or down by one. */
export const moveAgency = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly place: string },
): Promise<Agency> =>
  atDesk(context, async (desk) => {
    const agency = ownAgency(desk, id, given.version);
    const place = partOf(desk.organisation, 'agencies', given.place);
    if (!isWithin(desk.editor, place)) throw notFound();
    const among = desk.organisation.agencies.filter((one) => isWithin(desk.editor, one) && !isOfTheCity(desk.editor, one));
    const moved = reorder(
      desk.organisation,
      among.map((one) => one.id),
      agency.id,
      given.place,
    );
    if (moved.length === 0) orRefuse(objection('organisation/nothing-changed', {}));
    const after = moved.reduce((organisation, one) => withPart(organisation, 'agencies', one), desk.organisation);
    await writeChanges(desk, after, () => 'agency.reordered');
    return partOf(after, 'agencies', id) ?? agency;
  });

export const withdrawOneAgency = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly reason: string },
): Promise<Agency> =>
  atDesk(context, async (desk) => {
    const agency = orRefuse(withdrawAgency(desk.organisation, ownAgency(desk, id, given.version), given.reason));
    await assertFree(desk.tx, context.actor.jurisdiction, agency);
    await writeChanges(desk, withPart(desk.organisation, 'agencies', agency), () => 'agency.withdrawn', given.reason);
    return agency;
  });

/** What happened to an agency, newest first. */
export async function readAgencyHistory(context: ActionContext, id: string) {
  const { kysely } = context.database;
  const { jurisdiction } = context.actor;
  if (!partOf(await readOrganisation(kysely, jurisdiction), 'agencies', id)) throw notFound();
  return readHistoryOf(kysely, jurisdiction, { kind: 'agency', id });
}

/** @throws 404 outside of what the person keeps, 422 for the agency that stands for the division itself */
export function ownAgency(desk: Desk, id: string, version: number): Agency {
  if (!isWithin(desk.editor, partOf(desk.organisation, 'agencies', id))) throw notFound();
  const agency = held(desk, 'agencies', id, version);
  if (isOfTheCity(desk.editor, agency)) orRefuse(objection('organisation/of-the-city', { name: agency.name }));
  return agency;
}

/** A division office puts agencies into its division, below agencies of it. */
function assertPlaced(desk: Desk, given: AgencyGiven): void {
  const { editor, organisation } = desk;
  if (given.division !== null && !partOf(organisation, 'divisions', given.division)) throw notFound();
  const parent = partOf(organisation, 'agencies', given.parent);
  if (given.parent !== null && !parent) throw notFound();
  if (editor.all) return;
  const division = organisation.divisions.filter(({ id }) => editor.divisions.includes(id)).map(({ name }) => name);
  const outside = objection('organisation/outside-division', { division: division.join('、') }, 'division');
  if (!isWithin(editor, given)) orRefuse(outside);
  if (parent && !isWithin(editor, parent))
    orRefuse(objection(outside.objection.code, outside.objection.params as never, 'parent'));
  if (isOfTheCity(editor, given)) orRefuse(objection('organisation/of-the-city', { name: given.name }, 'kind'));
}
