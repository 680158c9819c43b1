import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import type { InstallationFiles } from '../files/file-store.ts';
import type { Tx } from '../store/commit.ts';
import { Refusal } from './refusal.ts';

/** What every action gets: the database, the files, and who acts by what right on which day. */
export type ActionContext = {
  readonly database: Database;
  readonly files: InstallationFiles;
  readonly actor: Actor;
  /** The client's Idempotency-Key and what it was sent with; the same again gets the same answer. */
  readonly idempotency?: { readonly key: string; readonly request: unknown };
};

/** Runs one action in one transaction. */
export function inTransaction<T>(context: ActionContext, run: (tx: Tx) => Promise<T>): Promise<T> {
  return context.database.kysely.transaction().execute(async (tx) => {
    if (!context.idempotency) return run(tx);
    const { key, request } = context.idempotency;
    const { jurisdiction, person } = context.actor;
    const requestHash = `sha256:${createHash('sha256').update(canonicalJson(request)).digest('hex')}`;
    // The row is taken first: a second request with the same key waits here until the first has finished.
    const taken = await tx
      .insertInto('idempotency')
      .values({
        jurisdiction_id: jurisdiction,
        person_id: person,
        key,
        request_hash: requestHash,
        status: 0,
        response: '',
        recorded_at: new Date().toISOString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const mine = { jurisdiction_id: jurisdiction, person_id: person, key };
    if (taken.numInsertedOrUpdatedRows === 0n) {
      const before = await tx
        .selectFrom('idempotency')
        .select(['request_hash', 'response'])
        .where((where) => where.and(mine))
        .executeTakeFirstOrThrow();
      if (before.request_hash !== requestHash) throw new Refusal(422, 'request/key-reused', {});
      return JSON.parse(before.response) as T;
    }
    const answer = await run(tx);
    await tx
      .updateTable('idempotency')
      .set({ status: 200, response: JSON.stringify(answer ?? null) })
      .where((where) => where.and(mine))
      .execute();
    return answer;
  });
}
