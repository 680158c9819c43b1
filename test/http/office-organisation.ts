import type { Database } from '../../server/database/pool.ts';
import { readAppointments, readHeldGrants } from '../../server/store/organisation/appointment.ts';
import { readOrganisation } from '../../server/store/organisation.ts';

/** What routes of the organisation name. `agency` is outside of the division whose office is tried. */
export type OrganisationPlace = {
  readonly agency: string;
  readonly ofDivision: string;
  readonly group: string;
  readonly division: string;
  readonly post: string;
  readonly body: string;
  readonly appointment: string;
  readonly grant: string;
};

/** The parts that the pack of the tests brought, the reader's appointment, and the security administrator's own grant. */
export async function organisationOf(database: Database, jurisdiction: string): Promise<OrganisationPlace> {
  const organisation = await readOrganisation(database.kysely, jurisdiction);
  const [group] = organisation.groups;
  const [division] = organisation.divisions;
  const [post] = organisation.posts;
  const [body] = organisation.bodies;
  const appointments = await readAppointments(database.kysely, jurisdiction);
  const appointment = appointments.find(({ login }) => login === 'reader');
  const own = appointments.find(({ login }) => login === 'securityAdministrator');
  const [grant] = own ? await readHeldGrants(database.kysely, jurisdiction, own.id) : [];
  const idOf = (one: { readonly id: string } | undefined, what: string): string => {
    if (!one) throw new Error(`the pack of the tests has no ${what}`);
    return one.id;
  };
  const agency = (name: string) =>
    idOf(
      organisation.agencies.find((one) => one.name === name),
      name,
    );
  return {
    agency: agency('市财政局'),
    ofDivision: agency('乙旗人民政府'),
    group: idOf(group, 'group'),
    division: idOf(division, 'division'),
    post: idOf(post, 'post'),
    body: idOf(body, 'body'),
    appointment: idOf(appointment, 'appointment'),
    grant: idOf(grant, 'grant'),
  };
}
