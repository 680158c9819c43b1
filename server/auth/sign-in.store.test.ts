import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../core/org/role.ts';
import { asPerson, type Office, openOffice, password, today } from '../../test/http/office.ts';
import { sessionLife, signedIn } from './session.ts';
import { rememberAttempt, secondsToWait } from './slow-down.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

let addresses = 0;
/** An address from which nobody has tried anything. */
const freshAddress = (): string => `10.0.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;

const trySignIn = (login: string, given: string, remoteAddress = freshAddress()): Promise<LightMyRequestResponse> =>
  office.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login, password: given, jurisdiction: '150500' },
    remoteAddress,
  });

const codeOf = (answer: LightMyRequestResponse): string => (answer.json() as { code?: string }).code ?? '';

async function statusWith(cookie: string): Promise<number> {
  return (await office.app.inject(asPerson({ cookie }, { method: 'GET', url: '/api/session' }))).statusCode;
}

async function signInBy(role: Role) {
  const answer = await trySignIn(role, password);
  expect(answer.statusCode).toBe(201);
  return { cookie: answer.cookies[0]?.value ?? '', csrf: (answer.json() as { csrfToken: string }).csrfToken };
}

const act = (
  session: { cookie: string; csrf: string },
  method: 'POST' | 'DELETE' | 'GET',
  url: string,
  payload?: object,
): Promise<LightMyRequestResponse> =>
  office.app.inject(
    asPerson(session, { method, url, remoteAddress: freshAddress(), ...(payload === undefined ? {} : { payload }) }),
  );

describe('signing in', () => {
  test('an unknown login, a wrong password and a disabled account get the same answer', async () => {
    await office.database.kysely
      .updateTable('account')
      .set({ disabled_at: new Date().toISOString() })
      .where('id', '=', office.home.accounts.sponsor)
      .execute();
    const answers = [
      await trySignIn('nobody-of-this-name', password),
      await trySignIn('reader', 'Wrong-Lantern-4827'),
      await trySignIn('sponsor', password),
    ];
    const [first, ...others] = answers.map((answer) => {
      const { id, ...body } = answer.json() as { id: string };
      const { date, 'content-length': _, ...headers } = answer.headers;
      return { status: answer.statusCode, id: typeof id, date: typeof date, body, headers };
    });
    expect(first).toMatchObject({ status: 401, body: { code: 'session/wrong-password' } });
    for (const other of others) expect(other).toEqual(first);
  });

  test('a login of another jurisdiction opens nothing here', async () => {
    const answer = await office.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login: 'reader', password },
      remoteAddress: freshAddress(),
    });
    expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'session/which-jurisdiction']);
  });

  test('neither the password nor what was typed as a login is kept in the record', async () => {
    await trySignIn('Typed-Into-The-Wrong-Field-99', 'Never-Kept-4827');
    const { rows } = await office.database.pool.query<{ text: string }>(
      `select coalesce(payload, '') || subject_id::text as text from event where kind = 'session.refused'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { text } of rows) expect(text).not.toMatch(/Typed-Into|Never-Kept/);
  });
});

describe('guessing is slowed down', () => {
  const start = new Date('2026-06-01T01:00:00Z');
  const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
  const wrong = (login: string, address: string, seconds: number, succeeded = false) =>
    rememberAttempt(office.database, { jurisdiction: office.home.jurisdiction, login, address, succeeded }, later(seconds));
  const wait = (login: string, address: string, seconds: number) =>
    secondsToWait(office.database, office.home.jurisdiction, login, address, later(seconds));

  test('five wrong from one address close the login to that address for 15 minutes, and to no other', async () => {
    for (let at = 0; at < 4; at++) await wrong('leader', '10.9.0.1', at);
    expect(await wait('leader', '10.9.0.1', 4)).toBe(0);
    await wrong('leader', '10.9.0.1', 4);
    expect(await wait('leader', '10.9.0.1', 5)).toBe(15 * 60 - 1);
    expect(await wait('leader', '10.9.0.1', 4 + 15 * 60 - 1)).toBe(1);
    expect(await wait('leader', '10.9.0.1', 4 + 15 * 60)).toBe(0);
    expect(await wait('leader', '10.9.0.2', 5)).toBe(0);
    expect(await wait('another', '10.9.0.1', 5)).toBe(0);
  });

  test('a sign-in that succeeds forgets the wrong ones before it', async () => {
    for (let at = 0; at < 4; at++) await wrong('clerk', '10.9.1.1', at);
    await wrong('clerk', '10.9.1.1', 5, true);
    await wrong('clerk', '10.9.1.1', 6);
    expect(await wait('clerk', '10.9.1.1', 7)).toBe(0);
  });

  test('from many addresses each further try waits longer, at most a minute: nobody is locked out for good', async () => {
    for (let at = 0; at < 20; at++) await wrong('target', `10.9.2.${at + 1}`, at);
    expect(await wait('target', '10.9.3.1', 20)).toBe(0);
    const waits: number[] = [];
    for (let more = 1; more <= 8; more++) {
      await wrong('target', `10.9.4.${more}`, 20 + more);
      waits.push(await wait('target', '10.9.3.1', 20 + more));
    }
    // 2, 4, 8 … seconds, never more than 60.
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await wait('target', '10.9.3.1', 28 + 60)).toBe(0);
  });

  test('another jurisdiction with the same login is not touched', async () => {
    for (let at = 0; at < 5; at++) await wrong('shared', '10.9.5.1', at);
    const there = await secondsToWait(office.database, office.neighbour.jurisdiction, 'shared', '10.9.5.1', later(6));
    expect(there).toBe(0);
  });

  test('at the door: the sixth try is refused with 429 even with the right password, and says how long', async () => {
    const address = freshAddress();
    for (let at = 0; at < 5; at++) expect((await trySignIn('auditor', 'Wrong-4827-Lantern', address)).statusCode).toBe(401);
    const sixth = await trySignIn('auditor', password, address);
    expect([sixth.statusCode, codeOf(sixth)]).toEqual([429, 'session/slowed-down']);
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect((await trySignIn('auditor', password)).statusCode).toBe(201);
  });

  test('twenty tries at once count like twenty one after the other', async () => {
    const address = freshAddress();
    const answers = await Promise.all(Array.from({ length: 20 }, () => trySignIn('reader', 'Wrong-4827-Lantern', address)));
    const counts = Map.groupBy(answers, (answer) => answer.statusCode);
    expect([counts.get(401)?.length, counts.get(429)?.length]).toEqual([5, 15]);
  });

  test('the own password cannot be guessed in an open session either', async () => {
    const session = await signInBy('supervisionOffice');
    const remoteAddress = freshAddress();
    const guess = () =>
      office.app.inject(
        asPerson(session, {
          method: 'POST',
          url: '/api/session/password',
          payload: { current: 'Wrong-4827-Lantern', next: 'River-4827-Lantern' },
          remoteAddress,
        }),
      );
    for (let at = 0; at < 5; at++) expect(codeOf(await guess())).toBe('session/wrong-password');
    expect(codeOf(await guess())).toBe('session/slowed-down');
  });
});

describe('a session ends', () => {
  const minutes = (count: number, from = new Date()): Date => new Date(from.getTime() + count * 60_000);
  const at = (cookie: string, now: Date) => signedIn(office.database, cookie, today, 'web', now);

  test('half an hour after it was last used', async () => {
    const { cookie } = await office.signIn(office.home, 'reader');
    expect(await at(cookie, minutes(sessionLife.idleMinutes - 1))).toBeDefined();
    // That was a use: from then on it counts anew.
    expect(await at(cookie, minutes(2 * sessionLife.idleMinutes - 2))).toBeDefined();
    expect(await at(cookie, minutes(3 * sessionLife.idleMinutes))).toBeUndefined();
    const untouched = await office.signIn(office.home, 'reader');
    expect(await at(untouched.cookie, minutes(sessionLife.idleMinutes + 1))).toBeUndefined();
  });

  test('twelve hours after it was opened, however busy', async () => {
    const { cookie } = await office.signIn(office.home, 'reader');
    const opened = new Date();
    const step = sessionLife.idleMinutes - 5;
    let last = 0;
    for (let passed = step; passed < sessionLife.hours * 60; passed += step) {
      expect(await at(cookie, minutes(passed, opened))).toBeDefined();
      last = passed;
    }
    expect(await at(cookie, minutes(sessionLife.hours * 60 + 1, opened))).toBeUndefined();
    expect(sessionLife.hours * 60 + 1 - last).toBeLessThan(sessionLife.idleMinutes);
  });

  test('when its person signs out: the old cookie opens nothing', async () => {
    const session = await signInBy('reformOffice');
    expect(await statusWith(session.cookie)).toBe(200);
    expect((await act(session, 'DELETE', '/api/session')).statusCode).toBe(204);
    expect(await statusWith(session.cookie)).toBe(401);
  });

  test('when its person ends it from another one; nobody ends those of others', async () => {
    const [mine, other] = [await signInBy('agencyLead'), await signInBy('agencyLead')];
    const stranger = await signInBy('agencyLiaison');
    const list = (await act(mine, 'GET', '/api/sessions')).json() as { id: string; current: boolean }[];
    const second = list.find((each) => !each.current)?.id ?? '';
    expect((await act(stranger, 'DELETE', `/api/sessions/${second}`)).statusCode).toBe(404);
    expect((await act(mine, 'DELETE', `/api/sessions/${second}`)).statusCode).toBe(204);
    expect([await statusWith(mine.cookie), await statusWith(other.cookie)]).toEqual([200, 401]);
  });

  test('all at once when the account is disabled, and enabling does not bring them back', async () => {
    const [one, two] = [await signInBy('divisionOffice'), await signInBy('divisionOffice')];
    const security = await signInBy('securityAdministrator');
    const url = `/api/accounts/${office.home.accounts.divisionOffice}`;
    expect((await act(security, 'POST', `${url}/disable`, { version: 1 })).statusCode).toBe(200);
    expect([await statusWith(one.cookie), await statusWith(two.cookie)]).toEqual([401, 401]);
    expect(codeOf(await trySignIn('divisionOffice', password))).toBe('session/wrong-password');
    expect((await act(security, 'POST', `${url}/enable`, { version: 2 })).statusCode).toBe(200);
    expect([await statusWith(one.cookie), await statusWith(two.cookie)]).toEqual([401, 401]);
    expect((await trySignIn('divisionOffice', password)).statusCode).toBe(201);
  });

  test('every other one when the password changes', async () => {
    const [mine, other] = [await signInBy('agencyLiaison'), await signInBy('agencyLiaison')];
    const next = 'Harbour-Willow-7731';
    expect((await act(mine, 'POST', '/api/session/password', { current: password, next })).statusCode).toBe(200);
    expect([await statusWith(mine.cookie), await statusWith(other.cookie)]).toEqual([200, 401]);
    expect((await trySignIn('agencyLiaison', password)).statusCode).toBe(401);
    expect((await trySignIn('agencyLiaison', next)).statusCode).toBe(201);
  });
});

describe('accounts', () => {
  const account = (login: string, role: Role, kind: 'jurisdiction' | 'agency' = 'jurisdiction') => ({
    login,
    name: '丁',
    title: '科员',
    agency: null,
    role,
    scope: kind === 'jurisdiction' ? { kind } : { kind, id: '00000000-0000-7000-8000-000000000000' },
  });

  test('a one-time password opens nothing but the change of it, and works until then only', async () => {
    const security = await signInBy('securityAdministrator');
    const opened = await act(security, 'POST', '/api/accounts', account('newcomer', 'reader'));
    const { oneTimePassword } = opened.json() as { oneTimePassword: string };
    const first = await trySignIn('newcomer', oneTimePassword);
    const view = first.json() as { mustChangePassword: boolean; csrfToken: string };
    expect([first.statusCode, view.mustChangePassword]).toEqual([201, true]);
    const session = { cookie: first.cookies[0]?.value ?? '', csrf: view.csrfToken };
    expect(codeOf(await act(session, 'GET', '/api/measures'))).toBe('password/must-change');
    const change = (next: string) => act(session, 'POST', '/api/session/password', { current: oneTimePassword, next });
    expect(codeOf(await change('short'))).toBe('password/too-short');
    expect(codeOf(await change(oneTimePassword))).toBe('password/unchanged');
    expect((await change('Harbour-Willow-7731')).statusCode).toBe(200);
    expect((await act(session, 'GET', '/api/measures')).statusCode).toBe(200);
    expect((await trySignIn('newcomer', oneTimePassword)).statusCode).toBe(401);
  });

  test('a login exists once; a role is granted for what it is a role of', async () => {
    const security = await signInBy('securityAdministrator');
    const open = async (given: object) => codeOf(await act(security, 'POST', '/api/accounts', given));
    expect(await open(account('reader', 'reader'))).toBe('account/login-taken');
    expect(await open(account('agency-without', 'agencyLead'))).toBe('account/role-needs-scope');
    expect(await open(account('reader-of-agency', 'reader', 'agency'))).toBe('account/role-needs-scope');
    expect(await open(account('agency-unknown', 'agencyLead', 'agency'))).toBe('not-found');
  });

  test('nobody resets or disables the own account', async () => {
    const security = await signInBy('securityAdministrator');
    for (const move of ['disable', 'reset-password']) {
      const answer = await act(security, 'POST', `/api/accounts/${office.home.accounts.securityAdministrator}/${move}`, {
        version: 1,
      });
      expect(codeOf(answer)).toBe('account/own');
    }
  });

  test('no answer of the accounts holds a hash', async () => {
    const security = await signInBy('securityAdministrator');
    expect((await act(security, 'GET', '/api/accounts')).payload).not.toMatch(/argon2|password_?hash/i);
  });
});
