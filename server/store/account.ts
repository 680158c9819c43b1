import { administratorRoles, businessRoles, type Role } from '../../core/org/role.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];

export type AccountRecord = {
  readonly id: string;
  readonly login: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly agency: { readonly id: string; readonly name: string } | null;
  readonly grants: readonly GrantRecord[];
  readonly mustChangePassword: boolean;
  readonly disabledAt: string | null;
  readonly version: number;
};

export type GrantRecord = {
  readonly role: Role;
  readonly scope:
    | { readonly kind: 'jurisdiction' }
    | { readonly kind: 'agency' | 'division'; readonly id: string; readonly name: string };
};

const knownRoles: ReadonlySet<string> = new Set([...administratorRoles, ...businessRoles]);

/** Grants with the names of their scopes. @param appointments ids of appointments; all of the jurisdiction when absent */
export async function readGrants(
  reader: Reader,
  jurisdiction: string,
  appointments?: readonly string[],
): Promise<Map<string, GrantRecord[]>> {
  let query = reader
    .selectFrom('role_grant as g')
    .leftJoin('agency as a', (join) => join.onRef('a.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('a.id', '=', 'g.scope_id'))
    .leftJoin('division as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('d.id', '=', 'g.scope_id'),
    )
    .select(['g.appointment_id', 'g.role', 'g.scope_kind', 'g.scope_id', 'a.name as agency', 'd.name as division'])
    .where('g.jurisdiction_id', '=', jurisdiction)
    .where('g.withdrawn_at', 'is', null)
    .orderBy('g.id');
  if (appointments) query = query.where('g.appointment_id', 'in', [...appointments]);
  const grants = new Map<string, GrantRecord[]>();
  for (const row of await query.execute()) {
    if (!knownRoles.has(row.role)) continue;
    const scope: GrantRecord['scope'] =
      (row.scope_kind === 'agency' || row.scope_kind === 'division') && row.scope_id !== null
        ? { kind: row.scope_kind, id: row.scope_id, name: row.agency ?? row.division ?? '' }
        : { kind: 'jurisdiction' };
    const list = grants.get(row.appointment_id) ?? [];
    list.push({ role: row.role as Role, scope });
    grants.set(row.appointment_id, list);
  }
  return grants;
}

/** Accounts by login, with the latest appointment of the person. @param id one account only */
export async function readAccounts(reader: Reader, jurisdiction: string, id?: string): Promise<AccountRecord[]> {
  let query = reader
    .selectFrom('account as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('p.id', '=', 'c.person_id'),
    )
    .innerJoin('appointment as t', (join) =>
      join.onRef('t.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('t.person_id', '=', 'p.id'),
    )
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .select([
      'c.id',
      'c.login',
      'p.id as person_id',
      'p.name',
      't.id as appointment_id',
      't.title',
      'a.id as agency_id',
      'a.name as agency_name',
    ])
    .select(['c.must_change_password', 'c.disabled_at', 'c.version'])
    .distinctOn(['c.login', 'c.id'])
    .where('c.jurisdiction_id', '=', jurisdiction)
    .orderBy('c.login')
    .orderBy('c.id')
    .orderBy('t.starts_on', 'desc');
  if (id !== undefined) query = query.where('c.id', '=', id);
  const rows = await query.execute();
  const grants = await readGrants(reader, jurisdiction);
  return rows.map((row) => ({
    id: row.id,
    login: row.login,
    person: { id: row.person_id, name: row.name },
    title: row.title,
    agency: row.agency_id !== null && row.agency_name !== null ? { id: row.agency_id, name: row.agency_name } : null,
    grants: grants.get(row.appointment_id) ?? [],
    mustChangePassword: row.must_change_password,
    disabledAt: row.disabled_at,
    version: row.version,
  }));
}
