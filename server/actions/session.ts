import type { JurisdictionId } from '../../core/shared/brand.ts';
import { decoy, hashPassword, matchesPassword } from '../auth/password.ts';
import { type PasswordPolicy, passwordProblem } from '../auth/password-policy.ts';
import { endSessions, openSession, type SignedIn, sessionLife } from '../auth/session.ts';
import { inTurn, rememberAttempt, secondsToWait } from '../auth/slow-down.ts';
import type { Database } from '../database/pool.ts';
import { type Author, commit } from '../store/commit.ts';
import { readAppointments } from '../store/organisation/appointment.ts';
import { notFound, Refusal } from './refusal.ts';

type From = { readonly address: string; readonly userAgent: string };

/**
 * Checks login and password and opens a session. What is refused says neither whether the login exists nor whether it is disabled.
 * @returns the cookie's value
 */
export async function signIn(
  database: Database,
  given: { readonly login: string; readonly password: string; readonly jurisdiction?: string | undefined },
  from: From,
  via: Author['via'],
): Promise<string> {
  const jurisdiction = await jurisdictionFor(database, given.jurisdiction);
  const login = given.login.normalize('NFC');
  return inTurn(jurisdiction, login, () => tryPassword(database, { jurisdiction, login, password: given.password }, from, via));
}

async function tryPassword(
  database: Database,
  given: { readonly jurisdiction: string; readonly login: string; readonly password: string },
  from: From,
  via: Author['via'],
): Promise<string> {
  const { jurisdiction, login } = given;
  const wait = await secondsToWait(database, jurisdiction, login, from.address);
  if (wait > 0) throw new Refusal(429, 'session/slowed-down', { retryAfterSeconds: wait });
  const account = await database.kysely
    .selectFrom('account')
    .select(['id', 'person_id', 'password_hash', 'disabled_at'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('login', '=', login)
    .executeTakeFirst();
  const matches = await matchesPassword(given.password, account?.password_hash ?? (await decoy));
  const succeeded = matches && account !== undefined && account.disabled_at === null;
  await rememberAttempt(database, { jurisdiction, login, address: from.address, succeeded });
  const author: Author = {
    jurisdiction: jurisdiction as JurisdictionId,
    via,
    person: succeeded ? account.person_id : null,
    appointment: null,
  };
  return database.kysely
    .transaction()
    .execute(async (tx) => {
      if (!succeeded) {
        // A refused sign-in names the account only where there is one; what was typed as a login is not kept: it may be a password.
        const subject = { kind: 'account', id: account?.id ?? jurisdiction };
        await commit(tx, author, [{ kind: 'session.refused', subject, data: { address: from.address } }]);
        return undefined;
      }
      let cookie = '';
      await commit(
        tx,
        author,
        [{ kind: 'session.opened', subject: { kind: 'account', id: account.id }, data: { address: from.address } }],
        async () => {
          cookie = await openSession(tx, { jurisdiction, id: account.id }, from);
        },
      );
      return cookie;
    })
    .then((cookie) => {
      if (cookie === undefined) throw new Refusal(401, 'session/wrong-password', {});
      return cookie;
    });
}

async function jurisdictionFor(database: Database, code: string | undefined): Promise<string> {
  const rows = await database.kysely.selectFrom('jurisdiction').select(['id', 'code']).orderBy('code').limit(1000).execute();
  const found = code === undefined ? (rows.length === 1 ? rows[0] : undefined) : rows.find((row) => row.code === code);
  if (!found) throw new Refusal(422, 'session/which-jurisdiction', {});
  return found.id;
}

export async function signOut(database: Database, who: SignedIn): Promise<void> {
  await endOwnSession(database, who, who.session.id);
}

/** Ends one of the person's own sessions. @throws 404 when it is not theirs */
export async function endOwnSession(database: Database, who: SignedIn, id: string): Promise<void> {
  await database.kysely.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable('session')
      .set({ ended_at: new Date().toISOString() })
      .where('jurisdiction_id', '=', who.actor.jurisdiction)
      .where('account_id', '=', who.account.id)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) throw new Refusal(404, 'not-found', {});
    await commit(tx, who.actor, [
      { kind: 'session.ended', subject: { kind: 'account', id: who.account.id }, data: { session: id } },
    ]);
  });
}

/** Changes the own password and ends every other session of the account. */
export async function changePassword(
  database: Database,
  who: SignedIn,
  given: { readonly current: string; readonly next: string },
  policy: PasswordPolicy,
  from: From,
): Promise<void> {
  const { jurisdiction } = who.actor;
  await inTurn(jurisdiction, who.account.login, () => assertOwnPassword(database, who, given.current, from));
  const problem = passwordProblem(policy, given.next, who.account.login);
  if (problem) throw new Refusal(422, problem.code, problem.params);
  if (given.next.normalize('NFC') === given.current.normalize('NFC')) throw new Refusal(422, 'password/unchanged', {});
  const hash = await hashPassword(given.next);
  await database.kysely.transaction().execute(async (tx) => {
    await commit(
      tx,
      who.actor,
      [{ kind: 'account.passwordChanged', subject: { kind: 'account', id: who.account.id } }],
      async () => {
        await tx
          .updateTable('account')
          .set((eb) => ({ password_hash: hash, must_change_password: false, version: eb('version', '+', 1) }))
          .where('jurisdiction_id', '=', jurisdiction)
          .where('id', '=', who.account.id)
          .execute();
        await endSessions(tx, { jurisdiction, id: who.account.id }, who.session.id);
      },
    );
  });
}

/** The current password counts as a try like one at the door: whoever finds an open session cannot guess it here either. */
async function assertOwnPassword(database: Database, who: SignedIn, current: string, from: From): Promise<void> {
  const { jurisdiction } = who.actor;
  const { login, id } = who.account;
  const wait = await secondsToWait(database, jurisdiction, login, from.address);
  if (wait > 0) throw new Refusal(429, 'session/slowed-down', { retryAfterSeconds: wait });
  const account = await database.kysely
    .selectFrom('account')
    .select(['password_hash'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (await matchesPassword(current, account.password_hash)) return;
  await rememberAttempt(database, { jurisdiction, login, address: from.address, succeeded: false });
  throw new Refusal(422, 'session/wrong-password', {});
}

/** The own sessions that still open something: neither ended nor out of life. */
export async function ownSessions(database: Database, who: SignedIn) {
  const rows = await database.kysely
    .selectFrom('session')
    .select(['id', 'created_at', 'last_seen_at', 'address', 'user_agent'])
    .where('jurisdiction_id', '=', who.actor.jurisdiction)
    .where('account_id', '=', who.account.id)
    .where('ended_at', 'is', null)
    .where('created_at', '>', new Date(Date.now() - sessionLife.hours * 3_600_000).toISOString())
    .where('last_seen_at', '>', new Date(Date.now() - sessionLife.idleMinutes * 60_000).toISOString())
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    address: row.address,
    userAgent: row.user_agent,
    current: row.id === who.session.id,
  }));
}

/** Acts from now on, in this session, by another of the own appointments that hold today. */
export async function actAs(database: Database, who: SignedIn, appointment: string): Promise<void> {
  const { jurisdiction, person, today } = who.actor;
  await database.kysely.transaction().execute(async (tx) => {
    const own = (await readAppointments(tx, jurisdiction, { person })).find((one) => one.id === appointment);
    if (!own) throw notFound();
    if (own.startsOn > today || (own.endsOn !== null && own.endsOn < today)) throw new Refusal(422, 'appointment/not-yours', {});
    const event = {
      kind: 'session.appointmentChanged',
      subject: { kind: 'account', id: who.account.id },
      data: { from: who.actor.appointment, to: appointment },
    };
    await commit(tx, who.actor, [event], async () => {
      await tx
        .updateTable('session')
        .set({ appointment_id: appointment })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', who.session.id)
        .execute();
    });
  });
}

/** The own appointments that hold today, to choose from. */
export async function ownAppointments(database: Database, who: SignedIn) {
  const { jurisdiction, person, today } = who.actor;
  const all = await readAppointments(database.kysely, jurisdiction, { person });
  return all
    .filter((one) => one.startsOn <= today && (one.endsOn === null || one.endsOn >= today))
    .map(({ id, title, agency }) => ({ id, title, agency: agency?.name ?? null }));
}
