import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../../core/org/role.ts';
import type { AppointmentId, JurisdictionId, PersonId } from '../../core/shared/brand.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Actor, Grant } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';

/** Idle and absolute life of a session, by policy (等保三级; OWASP ASVS 5, 7.3). */
export const sessionLife = { idleMinutes: 30, hours: 12 } as const;

export type SignedIn = {
  readonly actor: Actor;
  readonly session: { readonly id: string; readonly csrfToken: string; readonly tokenHash: string };
  readonly account: { readonly id: string; readonly login: string; readonly mustChangePassword: boolean };
  readonly title: string;
  readonly agency: { readonly id: string; readonly name: string } | null;
};

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a session. @returns the cookie's value: the jurisdiction and a random token of which only the hash is kept */
export async function openSession(
  tx: Tx,
  account: { jurisdiction: string; id: string },
  from: { address: string; userAgent: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = new Date().toISOString();
  await tx
    .insertInto('session')
    .values({
      jurisdiction_id: account.jurisdiction,
      token_hash: hashToken(token),
      id: newId(),
      account_id: account.id,
      csrf_token: randomBytes(24).toString('base64url'),
      created_at: now,
      last_seen_at: now,
      address: from.address,
      user_agent: from.userAgent.slice(0, 300),
      ended_at: null,
      appointment_id: null,
    })
    .execute();
  return `${account.jurisdiction}.${token}`;
}

/** Ends sessions of an account; all of them, or all but one. */
export async function endSessions(tx: Tx, account: { jurisdiction: string; id: string }, except?: string): Promise<void> {
  let query = tx
    .updateTable('session')
    .set({ ended_at: new Date().toISOString() })
    .where('jurisdiction_id', '=', account.jurisdiction)
    .where('account_id', '=', account.id)
    .where('ended_at', 'is', null);
  if (except !== undefined) query = query.where('id', '!=', except);
  await query.execute();
}

/**
 * Who stands behind a cookie, with the grants of the appointments that hold today; undefined when the session is unknown, ended
 * or out of life, or its account is disabled. The last sight of the session is written at most once a minute.
 */
export async function signedIn(
  database: Database,
  cookie: string | undefined,
  today: Day,
  via: Actor['via'],
  now = new Date(),
): Promise<SignedIn | undefined> {
  const [jurisdiction = '', token = ''] = (cookie ?? '').split('.');
  if (!/^[0-9a-f-]{36}$/.test(jurisdiction) || token.length < 40) return undefined;
  const tokenHash = hashToken(token);
  const { rows } = await database.pool.query<Row>({
    name: 'signed-in',
    text: signedInQuery,
    values: [jurisdiction, tokenHash, today],
  });
  const row = rows[0];
  if (!row) return undefined;
  const idle = now.getTime() - Date.parse(row.last_seen_at);
  const age = now.getTime() - Date.parse(row.created_at);
  if (idle > sessionLife.idleMinutes * 60_000 || age > sessionLife.hours * 3_600_000) return undefined;
  if (idle > 60_000) {
    await database.pool.query('update session set last_seen_at = $3 where jurisdiction_id = $1 and token_hash = $2', [
      jurisdiction,
      tokenHash,
      now.toISOString(),
    ]);
  }
  const grants = row.grants.map(
    (grant): Grant => ({
      role: grant.role,
      scope:
        grant.scope_kind === 'jurisdiction' || grant.scope_id === null
          ? { kind: 'jurisdiction' }
          : { kind: grant.scope_kind, id: grant.scope_id },
    }),
  );
  return {
    actor: {
      jurisdiction: jurisdiction as JurisdictionId,
      person: row.person_id as PersonId,
      appointment: row.appointment_id as AppointmentId,
      name: row.person_name,
      grants,
      today,
      via,
    },
    session: { id: row.session_id, csrfToken: row.csrf_token, tokenHash },
    account: { id: row.account_id, login: row.login, mustChangePassword: row.must_change_password },
    title: row.title,
    agency: row.agency_id !== null && row.agency_name !== null ? { id: row.agency_id, name: row.agency_name } : null,
  };
}

type Row = {
  session_id: string;
  csrf_token: string;
  created_at: string;
  last_seen_at: string;
  account_id: string;
  login: string;
  must_change_password: boolean;
  person_id: string;
  person_name: string;
  appointment_id: string;
  title: string;
  agency_id: string | null;
  agency_name: string | null;
  grants: { role: Role; scope_kind: 'jurisdiction' | 'agency' | 'division'; scope_id: string | null }[];
};

const signedInQuery = `
  select s.id as session_id, s.csrf_token, s.created_at, s.last_seen_at, a.id as account_id, a.login, a.must_change_password,
         p.id as person_id, p.name as person_name, ap.id as appointment_id, ap.title, ag.id as agency_id, ag.name as agency_name,
         coalesce((select json_agg(json_build_object('role', g.role, 'scope_kind', g.scope_kind, 'scope_id', g.scope_id) order by g.id)
                     from role_grant g where g.jurisdiction_id = ap.jurisdiction_id and g.appointment_id = ap.id and g.withdrawn_at is null), '[]') as grants
    from session s
    join account a on a.jurisdiction_id = s.jurisdiction_id and a.id = s.account_id and a.disabled_at is null
    join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.person_id and p.withdrawn_at is null
    join lateral (select * from appointment x where x.jurisdiction_id = p.jurisdiction_id and x.person_id = p.id
                    and x.starts_on <= $3::date and (x.ends_on is null or x.ends_on >= $3::date) order by (x.id = s.appointment_id) desc nulls last, x.starts_on desc, x.id limit 1) ap on true
    left join agency ag on ag.jurisdiction_id = ap.jurisdiction_id and ag.id = ap.agency_id
   where s.jurisdiction_id = $1 and s.token_hash = $2 and s.ended_at is null`;
