import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';

/** Answers kept at most; the oldest goes first. A page of the ledger has about 60 kB. */
const most = 300;

/** An answer as it goes out; packed when the first person asks for it so, which is nearly always. */
type Kept = { readonly plain: Buffer; packed?: Buffer };

/**
 * Keeps answers that depend only on the record and on what a person may see. The key holds the jurisdiction's event number: the
 * next event makes every kept answer out of date at once, so nothing is ever invalidated by hand. The same key is the ETag.
 */
export function answerCache(database: Database) {
  const kept = new Map<string, Kept>();
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
    const key = JSON.stringify([actor.jurisdiction, rows[0]?.event_no, actor.today, actor.grants, request.url]);
    const etag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    let answer = kept.get(key);
    if (answer === undefined) {
      answer = { plain: Buffer.from(JSON.stringify(await make())) };
      kept.set(key, answer);
      if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    }
    reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(answer.plain);
    answer.packed ??= gzipSync(answer.plain);
    return reply.header('content-encoding', 'gzip').send(answer.packed);
  };
}
