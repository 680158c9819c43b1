import type { Database } from '../database/pool.ts';
import { newId } from '../store/identifier.ts';

/**
 * How long a sign-in must wait after wrong passwords. Two limits that do not add up to a lock-out:
 * - from one address, five wrong passwords for one login within 15 minutes close that login *to that address* for 15 minutes
 *   after the last of them, so that nobody elsewhere is locked out by an attacker;
 * - for one login from all addresses together, beyond twenty wrong within an hour each further try costs a growing wait, at most
 *   60 seconds, which makes guessing slow and never closes the door for good.
 */
export async function secondsToWait(
  database: Database,
  jurisdiction: string,
  login: string,
  address: string,
  now = new Date(),
): Promise<number> {
  const { rows } = await database.pool.query<{
    here: string;
    here_last: string | null;
    everywhere: string;
    everywhere_last: string | null;
  }>(
    `with since as (select coalesce(max(recorded_at) filter (where succeeded and address = $3), '-infinity') as here,
                           coalesce(max(recorded_at) filter (where succeeded), '-infinity') as everywhere
                      from sign_in_attempt where jurisdiction_id = $1 and login = $2),
          wrong as (select t.recorded_at, t.address = $3 and t.recorded_at > since.here as is_here, since.everywhere,
                           max(t.recorded_at) filter (where t.address = $3 and t.recorded_at > since.here) over () as here_last
                      from sign_in_attempt t, since
                     where t.jurisdiction_id = $1 and t.login = $2 and not t.succeeded
                       and t.recorded_at > $4::timestamptz - interval '1 hour')
     select count(*) filter (where is_here and recorded_at > here_last - interval '15 minutes') as here,
            max(here_last) as here_last,
            count(*) filter (where recorded_at > everywhere) as everywhere,
            max(recorded_at) as everywhere_last
       from wrong`,
    [jurisdiction, login, address, now.toISOString()],
  );
  const row = rows[0];
  if (!row) return 0;
  const waits = [0];
  if (Number(row.here) >= 5 && row.here_last) waits.push(15 * 60 - secondsSince(row.here_last, now));
  const beyond = Number(row.everywhere) - 20;
  if (beyond > 0 && row.everywhere_last)
    waits.push(Math.min(60, 2 ** Math.min(beyond, 6)) - secondsSince(row.everywhere_last, now));
  return Math.ceil(Math.max(...waits));
}

const secondsSince = (instant: string, now: Date): number => (now.getTime() - Date.parse(instant)) / 1000;

const turns = new Map<string, Promise<unknown>>();

/**
 * Tries for one login go one after the other, so that many at once do not all pass the limit before the first is counted.
 * A refused try is answered at once, so a flood of them keeps nobody waiting for long.
 */
export async function inTurn<T>(jurisdiction: string, login: string, attempt: () => Promise<T>): Promise<T> {
  const key = `${jurisdiction} ${login}`;
  const mine = (turns.get(key) ?? Promise.resolve()).then(attempt, attempt);
  turns.set(key, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(key) === mine) turns.delete(key);
  }
}

export async function rememberAttempt(
  database: Database,
  attempt: { jurisdiction: string; login: string; address: string; succeeded: boolean },
  now = new Date(),
): Promise<void> {
  await database.kysely
    .insertInto('sign_in_attempt')
    .values({
      jurisdiction_id: attempt.jurisdiction,
      id: newId(),
      login: attempt.login,
      address: attempt.address,
      succeeded: attempt.succeeded,
      recorded_at: now.toISOString(),
    })
    .execute();
}
