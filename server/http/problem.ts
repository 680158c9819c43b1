import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '../../core/shared/problem.ts';
import { Refusal } from '../actions/refusal.ts';

/** RFC 9457 problem details; see `ProblemDetails` in the contract. */
type ProblemBody = {
  type: string;
  title: string;
  status: number;
  code: string;
  params: object;
  problems: readonly Problem[];
  current?: unknown;
  id: string;
};

export function sendProblem(reply: FastifyReply, body: Omit<ProblemBody, 'type' | 'title' | 'id'>): FastifyReply {
  const full: ProblemBody = { type: `urn:luodi:problem:${body.code}`, title: body.code, ...body, id: String(reply.request.id) };
  // The serializer of a success does not fit a problem: the text is made here.
  return reply
    .code(body.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => (typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .send(JSON.stringify(full));
}

/** PostgreSQL's words for a character that no text of its may hold, such as NUL. */
const notStorable: ReadonlySet<string> = new Set(['22021', '22P05']);

/** Every error becomes a problem; what was not expected is logged with the request's id and says nothing of the inside. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) {
    const { status, code, params, problems, current } = error;
    if (code === 'session/slowed-down')
      reply.header('retry-after', String((params as { retryAfterSeconds: number }).retryAfterSeconds));
    return sendProblem(reply, { status, code, params, problems, ...(current === undefined ? {} : { current }) });
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(
      (issue): Problem => ({
        code: 'request/malformed',
        place: { field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.') },
        params: { detail: issue.message ?? '' },
        severity: 'error',
      }),
    );
    return sendProblem(reply, {
      status: 400,
      code: 'request/malformed',
      params: { detail: problems[0]?.place.field ?? '' },
      problems,
    });
  }
  const known = error as { statusCode?: number; code?: string; message?: string };
  if (known.statusCode === 413)
    return sendProblem(reply, { status: 413, code: 'request/too-large', params: { limit: 50 }, problems: [] });
  if (known.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500) {
    return sendProblem(reply, {
      status: known.statusCode,
      code: 'request/malformed',
      params: { detail: known.code ?? '' },
      problems: [],
    });
  }
  if (known.code !== undefined && notStorable.has(known.code))
    return sendProblem(reply, { status: 400, code: 'request/malformed', params: { detail: 'character' }, problems: [] });
  request.log.error({ err: error }, 'not expected');
  return sendProblem(reply, { status: 500, code: 'server/error', params: {}, problems: [] });
}
