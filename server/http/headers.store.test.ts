import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPerson, type Office, openOffice, password } from '../../test/http/office.ts';

let office: Office;
let web: string;
beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'luodi-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><style nonce="__NONCE__"></style>');
  writeFileSync(join(web, 'assets', 'app-1a2b3c.js'), 'export {};');
  office = await openOffice({ web });
});
afterAll(async () => {
  await office.close();
  rmSync(web, { recursive: true, force: true });
});

const get = (url: string, more: Partial<InjectOptions> = {}) => office.app.inject({ method: 'GET', url, ...more });

/** The policy as a table: directive → sources. */
const policyOf = (header: unknown): Record<string, string> =>
  Object.fromEntries(
    String(header)
      .split(';')
      .map((part) => part.trim().split(/ (.*)/s))
      .map(([directive = '', sources = '']) => [directive, sources.trim()]),
  );

test.each(['/', '/measures/1', '/assets/app-1a2b3c.js', '/api/health', '/api/session', '/api/none', '/none.js'])(
  '%s: no sniffing, no referrer, no frame, no opener',
  async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(policyOf(headers['content-security-policy'])).toMatchObject({ 'default-src': "'none'", 'frame-ancestors': "'none'" });
  },
);

describe('the page', () => {
  test('script comes from itself only, style with a nonce of this answer, nothing from elsewhere', async () => {
    const [first, second] = [await get('/'), await get('/measures')];
    const policy = policyOf(first.headers['content-security-policy']);
    expect(policy['script-src']).toBe("'self'");
    expect(policy['connect-src']).toBe("'self'");
    expect(policy['base-uri']).toBe("'none'");
    expect(policy['form-action']).toBe("'self'");
    expect(Object.values(policy).join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
    const nonces = [first, second].map(({ payload, headers }) => {
      const nonce = /nonce="([^"]+)"/.exec(payload)?.[1] ?? '';
      expect(policyOf(headers['content-security-policy'])['style-src']).toBe(`'self' 'nonce-${nonce}'`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64').length).toBeGreaterThanOrEqual(16);
  });

  test('the page and answers are not kept by the browser; files named by their content are', async () => {
    expect((await get('/')).headers['cache-control']).toBe('no-store');
    expect((await get('/api/health')).headers['cache-control']).toBe('no-store');
    expect((await get('/assets/app-1a2b3c.js')).headers['cache-control']).toContain('immutable');
  });

  test('strict transport is asked for under TLS only', async () => {
    expect((await get('/')).headers['strict-transport-security']).toBeUndefined();
    const tls = await get('/', { headers: { 'x-forwarded-proto': 'https' } });
    expect(tls.headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
  });

  test('no path leaves the folder of the pages', async () => {
    for (const url of ['/../package.json', '/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json'])
      expect((await get(url)).payload).not.toMatch(/root:|"dependencies"/);
  });
});

describe('the cookie', () => {
  const signIn = (headers: Record<string, string> = {}) =>
    office.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login: 'reader', password, jurisdiction: '150500' },
      headers,
    });

  test('is out of reach of scripts and of other sites, ends by itself, and under TLS goes over TLS only', async () => {
    const [plain] = (await signIn()).cookies;
    expect(plain).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 12 * 3600 });
    expect(plain?.secure).toBeUndefined();
    const [tls] = (await signIn({ 'x-forwarded-proto': 'https' })).cookies;
    expect(tls).toMatchObject({ httpOnly: true, sameSite: 'Strict', secure: true });
  });

  test('holds no more than a random token, of which the database keeps only the hash', async () => {
    const value = (await signIn()).cookies[0]?.value ?? '';
    const [, token = ''] = value.split('.');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await office.database.pool.query<{ row: string }>('select s::text as row from session s');
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(token);
  });
});

test('files are attachments in a sandbox', async () => {
  const session = await office.signIn(office.home, 'reformOffice');
  for (const url of [`/api/plan-documents/${office.home.document}/file`, '/api/measures.xlsx']) {
    const { statusCode, headers } = await office.app.inject(asPerson(session, { method: 'GET', url }));
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(policyOf(headers['content-security-policy'])).toHaveProperty('sandbox');
  }
});

test.each([
  [
    'a body that is no JSON',
    { method: 'POST', url: '/api/session', payload: '{', headers: { 'content-type': 'application/json' } },
  ],
  ['a field that is missing', { method: 'POST', url: '/api/session', payload: {} }],
  [
    'a character that the database does not take',
    { method: 'POST', url: '/api/session', payload: { login: 'a\0', password, jurisdiction: '150500' } },
  ],
  ['an identifier that is none', { method: 'GET', url: '/api/measures/none' }],
  ['a search with such a character', { method: 'GET', url: '/api/measures?q=%00' }],
] satisfies [string, InjectOptions][])('%s is refused with an id, and nothing of the inside', async (_, request) => {
  const answer = await office.app.inject(asPerson(await office.signIn(office.home, 'reformOffice'), request as InjectOptions));
  expect([answer.statusCode, (answer.json() as { code: string }).code]).toEqual([400, 'request/malformed']);
  expect(answer.payload).not.toMatch(/select |insert |node_modules|\.ts:|stack/i);
  expect((answer.json() as { id: string }).id).toMatch(/^[0-9a-f-]{36}$/);
});
