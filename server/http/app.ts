import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import statics from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Day } from '../../core/shared/day.ts';
import { signedIn } from '../auth/session.ts';
import type { InstallationFiles } from '../files/file-store.ts';
import { newId } from '../store/identifier.ts';
import { bindRoutes, type Handlers } from './bind.ts';
import { calendarHandlers } from './handlers/calendar.ts';
import { deskHandlers } from './handlers/desk.ts';
import { factHandlers } from './handlers/fact.ts';
import { ledgerHandlers } from './handlers/ledger.ts';
import { organisationHandlers } from './handlers/organisation.ts';
import { programmeHandlers } from './handlers/programme.ts';
import { requestHandlers } from './handlers/request.ts';
import { cookieName, type SessionSetting, sessionHandlers } from './handlers/session.ts';
import { taskHandlers } from './handlers/task.ts';
import { answerError, sendProblem } from './problem.ts';

export type AppSetting = SessionSetting & {
  readonly files: InstallationFiles;
  /** The built web application; absent in tests of the API alone. */
  readonly web: string | undefined;
  readonly today: () => Day;
  readonly log: boolean;
};

const megabyte = 1024 * 1024;
/** Answers of these routes hold secrets shown once: they are never kept for a repeated key. */
const neverKept = /^\/api\/(accounts|session|set-up)/;

/** The HTTP face: the contract's routes, the web application, and nothing else. */
export async function buildApp(setting: AppSetting): Promise<FastifyInstance> {
  const app = Fastify({
    logger: setting.log ? { level: 'info', redact: ['req.headers.cookie', 'req.headers["x-csrf-token"]'] } : false,
    genReqId: () => newId(),
    trustProxy: 'loopback',
    bodyLimit: 4 * megabyte,
    forceCloseConnections: 'idle',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 50 * megabyte, files: 1, fields: 8, fieldSize: 4096 } });
  await app.register(compress, { global: true, threshold: 2048, encodings: ['br', 'gzip'] });
  app.addHook('onSend', async (request, reply, payload) => {
    reply
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-opener-policy', 'same-origin');
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
  const handlers: Handlers = {
    ...sessionHandlers(setting),
    ...ledgerHandlers(setting),
    ...taskHandlers(setting),
    ...requestHandlers(),
    ...deskHandlers(setting),
    ...calendarHandlers(),
    ...programmeHandlers(),
    ...factHandlers(),
    ...organisationHandlers(setting),
  };
  bindRoutes(app, {
    handlers,
    authenticate: (request) => signedIn(setting.database, request.cookies[cookieName], setting.today(), 'web'),
    contextOf: (who, request) => {
      const key = request.headers['idempotency-key'];
      const keeps = typeof key === 'string' && key.length > 0 && key.length <= 200 && !neverKept.test(request.url);
      return {
        database: setting.database,
        files: setting.files,
        actor: who.actor,
        ...(keeps
          ? {
              idempotency: {
                key,
                request: {
                  method: request.method,
                  url: request.url,
                  body: request.isMultipart() ? null : (request.body ?? null),
                },
              },
            }
          : {}),
      };
    },
  });
  if (setting.web !== undefined) await serveWeb(app, setting.web);
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      setting.web !== undefined &&
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      !/\.[a-z0-9]+$/.test(request.url.split('?')[0] ?? '');
    return isPage
      ? sendPage(setting.web as string, reply)
      : sendProblem(reply, { status: 404, code: 'not-found', params: {}, problems: [] });
  });
  return app;
}

async function serveWeb(app: FastifyInstance, web: string): Promise<void> {
  await app.register(statics, {
    root: web,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '.vite/**'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.includes('/assets/');
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => sendPage(web, reply));
}

/** The page with a fresh nonce for its styles; script only from ourselves. */
function sendPage(web: string, reply: import('fastify').FastifyReply) {
  const path = join(web, 'index.html');
  if (!existsSync(path)) return sendProblem(reply, { status: 404, code: 'not-found', params: {}, problems: [] });
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(readFileSync(path, 'utf8').replaceAll('__NONCE__', nonce));
}
