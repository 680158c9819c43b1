import type { Database } from '../database/pool.ts';
import { newId } from '../store/identifier.ts';

/**
 * How long a sign-in must wait after wrong passwords. Two limits that do not add up to a lock-out:
 * - from one address, five wrong passwords for one login within 15 minutes close that login *to that address* for 15 minutes
 *   after the last of them, so that nobody elsewhere is locked out by an attacker;
 * - for one login from all addresses together, beyond twenty wrong within an hour each further try costs a growing wait, at most
 *   60 seconds, which makes guessing slow and never closes the door for good.
 */
export async function secondsToWait(database: Database, jurisdiction: string, login: string, address: string): Promise<number> {
  const { rows } = await database.pool.query<{
    here: string;
    here_last: string | null;
    everywhere: string;
    everywhere_last: string | null;
  }>(
    `with since as (select coalesce(max(recorded_at) filter (where succeeded and address = $3), '-infinity') as here,
                           coalesce(max(recorded_at) filter (where succeeded), '-infinity') as everywhere
                      from sign_in_attempt where jurisdiction_id = $1 and login = $2)
     select count(*) filter (where address = $3 and t.recorded_at > since.here and t.recorded_at > now() - interval '15 minutes') as here,
            max(t.recorded_at) filter (where address = $3) as here_last,
            count(*) filter (where t.recorded_at > since.everywhere) as everywhere,
            max(t.recorded_at) as everywhere_last
       from sign_in_attempt t, since
      where t.jurisdiction_id = $1 and t.login = $2 and not t.succeeded and t.recorded_at > now() - interval '1 hour'`,
    [jurisdiction, login, address],
  );
  const row = rows[0];
  if (!row) return 0;
  const waits = [0];
  if (Number(row.here) >= 5 && row.here_last) waits.push(15 * 60 - secondsSince(row.here_last));
  const beyond = Number(row.everywhere) - 20;
  if (beyond > 0 && row.everywhere_last) waits.push(Math.min(60, 2 ** Math.min(beyond, 6)) - secondsSince(row.everywhere_last));
  return Math.ceil(Math.max(...waits));
}

const secondsSince = (instant: string): number => (Date.now() - Date.parse(instant)) / 1000;

export async function rememberAttempt(
  database: Database,
  attempt: { jurisdiction: string; login: string; address: string; succeeded: boolean },
): Promise<void> {
  await database.kysely
    .insertInto('sign_in_attempt')
    .values({
      jurisdiction_id: attempt.jurisdiction,
      id: newId(),
      login: attempt.login,
      address: attempt.address,
      succeeded: attempt.succeeded,
      recorded_at: new Date().toISOString(),
    })
    .execute();
}
