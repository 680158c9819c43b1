import { type Role, roles } from '../../../core/org/role.ts';
import type { Grant } from '../../../core/shared/decision.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';

type Reader = Tx | Database['kysely'];

/** A grant that has not been withdrawn. */
export type HeldGrant = {
  readonly id: string;
  readonly appointment: string;
  readonly role: Role;
  readonly scopeKind: 'jurisdiction' | 'agency' | 'division';
  readonly scopeId: string | null;
  /** The agency or division; null for the whole jurisdiction. */
  readonly scopeName: string | null;
  /** Set where the scope's agency has been withdrawn: where its work went, or ''. */
  readonly scopeGone: string | null;
  readonly givenAt: string;
  readonly reason: string | null;
};

const knownRoles: ReadonlySet<string> = new Set(roles);

/** Grants by appointment and age. @param appointment of one only */
export async function readHeldGrants(reader: Reader, jurisdiction: string, appointment?: string): Promise<HeldGrant[]> {
  let query = reader
    .selectFrom('role_grant as g')
    .leftJoin('agency as a', (join) => join.onRef('a.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('a.id', '=', 'g.scope_id'))
    .leftJoin('agency as n', (join) =>
      join.onRef('n.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('n.id', '=', 'a.merged_into'),
    )
    .leftJoin('division as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('d.id', '=', 'g.scope_id'),
    )
    .select(['g.id', 'g.appointment_id', 'g.role', 'g.scope_kind', 'g.scope_id', 'g.granted_at', 'g.given_reason'])
    .select(['a.name as agency', 'a.withdrawn_at', 'n.name as successor', 'd.name as division'])
    .where('g.jurisdiction_id', '=', jurisdiction)
    .where('g.withdrawn_at', 'is', null)
    .orderBy('g.id');
  if (appointment !== undefined) query = query.where('g.appointment_id', '=', appointment);
  const rows = await query.execute();
  return rows.flatMap((row): HeldGrant[] =>
    knownRoles.has(row.role)
      ? [
          {
            id: row.id,
            appointment: row.appointment_id,
            role: row.role as Role,
            scopeKind: row.scope_kind as HeldGrant['scopeKind'],
            scopeId: row.scope_id,
            scopeName: row.agency ?? row.division,
            scopeGone: row.withdrawn_at === null ? null : (row.successor ?? ''),
            givenAt: row.granted_at,
            reason: row.given_reason,
          },
        ]
      : [],
  );
}

/** The grants of a person in every appointment that is not over. */
export async function personGrants(reader: Reader, jurisdiction: string, person: string, today: string): Promise<Grant[]> {
  const rows = await reader
    .selectFrom('role_grant as g')
    .innerJoin('appointment as t', (join) =>
      join.onRef('t.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('t.id', '=', 'g.appointment_id'),
    )
    .select(['g.role', 'g.scope_kind', 'g.scope_id'])
    .where('g.jurisdiction_id', '=', jurisdiction)
    .where('t.person_id', '=', person)
    .where('g.withdrawn_at', 'is', null)
    .where((where) => where.or([where('t.ends_on', 'is', null), where('t.ends_on', '>=', today)]))
    .execute();
  return rows.map(
    (row): Grant => ({
      role: row.role as Role,
      scope:
        row.scope_kind === 'jurisdiction' || row.scope_id === null
          ? { kind: 'jurisdiction' }
          : { kind: row.scope_kind as 'agency' | 'division', id: row.scope_id },
    }),
  );
}

export type AppointmentRecord = {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly login: string | null;
  readonly title: string;
  readonly post: string | null;
  readonly agency: { readonly id: string; readonly name: string } | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endReason: string | null;
  /** Who took over. */
  readonly handedTo: { readonly id: string; readonly person: string; readonly title: string } | null;
  readonly version: number;
};

/** Appointments by person, the present ones first. */
export async function readAppointments(
  reader: Reader,
  jurisdiction: string,
  only: { readonly id?: string; readonly person?: string } = {},
): Promise<AppointmentRecord[]> {
  let query = reader
    .selectFrom('appointment as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 't.jurisdiction_id').onRef('p.id', '=', 't.person_id'),
    )
    .leftJoin('account as c', (join) =>
      join.onRef('c.jurisdiction_id', '=', 't.jurisdiction_id').onRef('c.person_id', '=', 't.person_id'),
    )
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .leftJoin('appointment as n', (join) =>
      join.onRef('n.jurisdiction_id', '=', 't.jurisdiction_id').onRef('n.id', '=', 't.handed_to'),
    )
    .leftJoin('person as q', (join) =>
      join.onRef('q.jurisdiction_id', '=', 'n.jurisdiction_id').onRef('q.id', '=', 'n.person_id'),
    )
    .select(['t.id', 't.person_id', 'p.name', 'c.login', 't.title', 't.post_id', 't.agency_id', 'a.name as agency_name'])
    .select([
      't.starts_on',
      't.ends_on',
      't.end_reason',
      't.version',
      'n.id as next_id',
      'n.title as next_title',
      'q.name as next_name',
    ])
    .where('t.jurisdiction_id', '=', jurisdiction)
    .orderBy('p.name')
    .orderBy('t.person_id')
    .orderBy('t.ends_on', (order) => order.desc().nullsFirst())
    .orderBy('t.starts_on', 'desc');
  if (only.id !== undefined) query = query.where('t.id', '=', only.id);
  if (only.person !== undefined) query = query.where('t.person_id', '=', only.person);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    person: { id: row.person_id, name: row.name },
    login: row.login,
    title: row.title,
    post: row.post_id,
    agency: row.agency_id !== null && row.agency_name !== null ? { id: row.agency_id, name: row.agency_name } : null,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    endReason: row.end_reason,
    handedTo: row.next_id === null ? null : { id: row.next_id, person: row.next_name ?? '', title: row.next_title ?? '' },
    version: row.version,
  }));
}
