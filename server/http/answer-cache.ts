import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../core/shared/decision.ts';
import { visibleTo } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';

/** Answers kept at most; the oldest goes first. A page of the ledger has about 60 kB. */
const most = 300;

/**
 * Keeps answers that depend only on the record and on what a person may see. The key holds the jurisdiction's event number: the
 * next event makes every kept answer out of date at once, so nothing is ever invalidated by hand. The same key is the ETag.
 */
export function answerCache(database: Database) {
  const kept = new Map<string, string>();
  return async (
    actor: Actor,
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<unknown>,
  ): Promise<FastifyReply> => {
    const { rows } = await database.pool.query<{ event_no: string }>({
      name: 'event-number',
      text: 'select event_no from chain_head where jurisdiction_id = $1',
      values: [actor.jurisdiction],
    });
    const key = JSON.stringify([
      actor.jurisdiction,
      rows[0]?.event_no,
      actor.today,
      visibleTo(actor),
      actor.grants.map((grant) => grant.role),
      request.url,
    ]);
    const etag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    let text = kept.get(key);
    if (text === undefined) {
      text = JSON.stringify(await make());
      kept.set(key, text);
      if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    }
    return reply
      .type('application/json; charset=utf-8')
      .serializer((payload: unknown) => payload as string)
      .send(text);
  };
}
