import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../test/http/office.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { passwordPolicies } from '../auth/password-policy.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { demoPassword, demoPosts } from '../demo/demo-accounts.ts';
import { filesOf } from '../files/file-store.ts';
import { buildApp } from '../http/app.ts';
import { packs } from '../main.ts';
import { makeSetUpToken } from './set-up.ts';

let clone: ClonedDatabase;
let database: Database;
let folder: string;
let app: FastifyInstance;
const token = makeSetUpToken();
beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 4);
  folder = mkdtempSync(join(tmpdir(), 'luodi-set-up-'));
  const setting = { database, files: filesOf(folder), version: '0', today: () => today, packs, web: undefined, log: false };
  app = await buildApp({ ...setting, policy: passwordPolicies['dengbao-3'], demoAccounts: undefined, setUpToken: token });
});
afterAll(async () => {
  await app.close();
  await database.close();
  await clone.drop();
  rmSync(folder, { recursive: true, force: true });
});

const administrators = {
  system: { login: 'chen', name: '陈一', password: 'Harbour-Willow-7731' },
  security: { login: 'li', name: '李二', password: 'Meadow-Copper-5508' },
  audit: { login: 'wang', name: '王三', password: 'Granite-Sparrow-2946' },
};
const given = {
  token: token.text,
  jurisdiction: { code: '150500', name: '通辽市', pack: [...packs.keys()][0] ?? null },
  administrators,
};

const setUp = async (change: object = {}) => {
  const answer = await app.inject({ method: 'POST', url: '/api/set-up', payload: { ...given, ...change } });
  return [answer.statusCode, answer.statusCode === 201 ? '' : (answer.json() as { code: string }).code];
};
const signIn = async (login: string, password: string): Promise<number> =>
  (await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })).statusCode;
const accounts = async (): Promise<string[]> =>
  (await database.kysely.selectFrom('account').select('login').execute()).map(({ login }) => login).toSorted();

test.each<[what: string, change: object, answer: [number, string]]>([
  ['another token', { token: `${token.text}x` }, [403, 'set-up/wrong-token']],
  ['no token', { token: '' }, [403, 'set-up/wrong-token']],
  [
    'two administrators with one login',
    { administrators: { ...administrators, audit: { ...administrators.audit, login: 'li' } } },
    [422, 'set-up/same-person'],
  ],
  [
    'one person in two posts',
    { administrators: { ...administrators, audit: { ...administrators.audit, name: '李二' } } },
    [422, 'set-up/same-person'],
  ],
  [
    'a password that everybody tries',
    { administrators: { ...administrators, system: { ...administrators.system, password: 'Admin@2026' } } },
    [422, 'password/too-common'],
  ],
  [
    'the password of the demo',
    { administrators: { ...administrators, system: { ...administrators.system, password: demoPassword } } },
    [422, 'password/too-common'],
  ],
])('%s makes nothing', async (_, change, answer) => {
  expect(await setUp(change)).toEqual(answer);
  expect(await accounts()).toEqual([]);
  expect(await database.kysely.selectFrom('jurisdiction').select('id').execute()).toEqual([]);
});

test('the set-up works once, with passwords of the administrators’ own; no other account comes with it', async () => {
  expect(await accounts()).toEqual([]);
  expect(await setUp()).toEqual([201, '']);
  expect(await accounts()).toEqual(['chen', 'li', 'wang']);
  for (const { login, password } of Object.values(administrators)) expect(await signIn(login, password)).toBe(201);
  for (const { login } of demoPosts) expect(await signIn(login, demoPassword)).toBe(401);
  expect(await setUp()).toEqual([409, 'set-up/done']);
  const { demo, demoAccounts, needsSetUp } = (await app.inject('/api/welcome')).json() as {
    demo: boolean;
    demoAccounts: unknown[];
    needsSetUp: boolean;
  };
  expect([demo, demoAccounts, needsSetUp]).toEqual([false, [], false]);
});
