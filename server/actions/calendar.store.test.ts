import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWorkday } from '../../core/calendar/workday.ts';
import { type Day, day } from '../../core/shared/day.ts';
import { asPerson, type Office, openOffice } from '../../test/http/office.ts';
import { verifyChain } from '../audit/verify.ts';
import { readCalendar } from '../store/calendar.ts';

type CalendarAnswer = {
  readonly knownThrough: string;
  readonly notices: readonly {
    readonly year: number;
    readonly origin: string;
    readonly version: number;
    readonly days: unknown[];
  }[];
  readonly localDays: readonly { readonly id: string; readonly day: string; readonly version: number }[];
  readonly may: { readonly change: boolean };
};

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function send(method: 'GET' | 'POST', url: string, payload?: object, role: 'reformOffice' | 'reader' = 'reformOffice') {
  const session = await office.signIn(office.home, role);
  const answer = await office.app.inject(asPerson(session, { method, url, ...(payload ? { payload } : {}) }));
  return {
    status: answer.statusCode,
    body: answer.json() as CalendarAnswer & { code: string; problems: { code: string; place: object }[] },
  };
}
const isWorked = async (one: string): Promise<{ workday: boolean; provisional: boolean }> =>
  isWorkday(await readCalendar(office.database.kysely, office.home.jurisdiction), day(one));

const notice = {
  year: 2027,
  title: '关于2027年放假的通知',
  documentNumber: '1号',
  issuedOn: '2026-11-10',
  days: [
    { day: '2027-01-04', kind: 'off', name: '元旦' },
    { day: '2027-01-09', kind: 'work', name: '元旦' },
  ],
  version: 0,
};
const versionOf = async (year: number): Promise<number | undefined> =>
  (await send('GET', '/api/calendar')).body.notices.find((one) => one.year === year)?.version;

describe('the notice of a year that the office imports', () => {
  test('a calendar begins with the notices of the pack', async () => {
    const { body } = await send('GET', '/api/calendar', undefined, 'reader');
    expect(body.notices.map(({ year, origin, version }) => [year, origin, version])).toEqual([
      [2023, 'pack', 0],
      [2024, 'pack', 0],
      [2025, 'pack', 0],
      [2026, 'pack', 0],
    ]);
    expect([body.knownThrough, body.may.change]).toEqual(['2026-12-31', false]);
    expect(await isWorked('2027-01-04')).toEqual({ workday: true, provisional: true });
  });

  test('its days hold from then on, and are no longer provisional', async () => {
    const { status, body } = await send('POST', '/api/calendar/notices', notice);
    expect([status, body.knownThrough]).toEqual([200, '2027-12-31']);
    expect(await isWorked('2027-01-04')).toEqual({ workday: false, provisional: false });
    expect(await isWorked('2027-01-09')).toEqual({ workday: true, provisional: false });
  });

  test('imported again it takes the place of the one before, whole; the one before stays in its version', async () => {
    const version = await versionOf(2027);
    const corrected = { ...notice, version, days: [{ day: '2027-01-05', kind: 'off', name: '元旦' }] };
    expect((await send('POST', '/api/calendar/notices', corrected)).status).toBe(200);
    expect((await isWorked('2027-01-04')).workday).toBe(true);
    expect((await isWorked('2027-01-05')).workday).toBe(false);
    const versions = await office.database.kysely
      .selectFrom('calendar_notice_version')
      .select(['version', 'image'])
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .where('year', '=', 2027)
      .orderBy('version')
      .execute();
    expect(versions.map(({ version: number, image }) => [number, image.includes('2027-01-04')])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test('one who has not seen the newest is told, with the calendar as it stands', async () => {
    const { status, body } = await send('POST', '/api/calendar/notices', { ...notice, version: 1 });
    expect([status, body.code]).toEqual([409, 'version/conflict']);
    expect((await isWorked('2027-01-05')).workday).toBe(false);
  });

  test('every problem of its days is said at once, and nothing is written', async () => {
    const wrong = [
      { day: '2028-01-01', kind: 'off', name: '元旦' },
      { day: '2027-01-04', kind: 'work', name: '元旦' },
      { day: '2027-01-04', kind: 'off', name: '元旦' },
    ];
    const { status, body } = await send('POST', '/api/calendar/notices', {
      ...notice,
      version: await versionOf(2027),
      days: wrong,
    });
    expect([status, body.code]).toEqual([422, 'calendar/problems']);
    expect(body.problems.map(({ code }) => code).toSorted()).toEqual([
      'calendar/outside-year',
      'calendar/repeated',
      'calendar/work-on-weekday',
    ]);
    expect((await isWorked('2027-01-05')).workday).toBe(false);
  });

  test('withdrawn, the year is not known again; imported anew, it goes on in its versions', async () => {
    const version = await versionOf(2027);
    const gone = await send('POST', '/api/calendar/notices/withdraw', { year: 2027, version, reason: '登错年份' });
    expect([gone.status, gone.body.knownThrough]).toEqual([200, '2026-12-31']);
    expect(await isWorked('2027-01-05')).toEqual({ workday: true, provisional: true });
    const again = await send('POST', '/api/calendar/notices/withdraw', { year: 2027, version, reason: '登错年份' });
    expect(again.status).toBe(404);
    expect((await send('POST', '/api/calendar/notices', notice)).status).toBe(200);
    expect(await versionOf(2027)).toBe(4);
  });

  test('it goes before the notice that came with the program, and does not touch a neighbour', async () => {
    const own = { ...notice, year: 2026, issuedOn: '2025-11-05', days: [{ day: '2026-10-09', kind: 'off', name: '国庆节' }] };
    expect((await send('POST', '/api/calendar/notices', own)).status).toBe(200);
    expect((await isWorked('2026-10-09')).workday).toBe(false);
    expect((await isWorked('2026-10-08')).workday).toBe(true);
    expect((await isWorked('2026-10-01')).workday).toBe(true);
    const elsewhere = await readCalendar(office.database.kysely, office.neighbour.jurisdiction);
    expect(isWorkday(elsewhere, '2026-10-09' as Day).workday).toBe(true);
    const { status } = await send('POST', '/api/calendar/notices/withdraw', { year: 2026, version: 1, reason: '恢复' });
    expect(status).toBe(200);
    expect((await isWorked('2026-10-01')).workday).toBe(false);
  });
});

describe("the place's own days", () => {
  const local = { from: '2026-07-06', through: '2026-07-07', kind: 'off', name: '那达慕', source: '市人民政府通知' };

  test('each day of the span goes before the notice, one by one withdrawn', async () => {
    const { status, body } = await send('POST', '/api/calendar/local-days', local);
    expect(status).toBe(200);
    expect((await isWorked('2026-07-06')).workday).toBe(false);
    const first = body.localDays.find((one) => one.day === '2026-07-06');
    const url = `/api/calendar/local-days/${first?.id}/withdraw`;
    expect((await send('POST', url, { version: 2, reason: '改期' })).status).toBe(409);
    expect((await send('POST', url, { version: 1, reason: '改期' })).status).toBe(200);
    expect((await isWorked('2026-07-06')).workday).toBe(true);
    expect((await isWorked('2026-07-07')).workday).toBe(false);
    expect((await send('POST', url, { version: 1, reason: '改期' })).status).toBe(404);
  });

  test.each([
    ['a day that stands there already', { through: '2026-07-08' }, 'calendar/local-taken'],
    ['an end before the start', { from: '2026-07-09', through: '2026-07-08' }, 'calendar/order'],
    ['two months in a row', { from: '2026-03-01', through: '2026-04-30' }, 'calendar/too-long'],
  ])('%s is refused', async (_, change, code) => {
    const { status, body } = await send('POST', '/api/calendar/local-days', { ...local, ...change });
    expect([status, body.code]).toEqual([422, code]);
  });

  test('what was withdrawn can be decided again', async () => {
    const again = await send('POST', '/api/calendar/local-days', { ...local, through: '2026-07-06' });
    expect(again.status).toBe(200);
  });
});

test('all of it stands in the chain', async () => {
  const { kinds } = await office.database.kysely
    .selectFrom('event')
    .select((eb) => eb.fn.agg<string[]>('array_agg', ['kind']).as('kinds'))
    .where('jurisdiction_id', '=', office.home.jurisdiction)
    .where((eb) => eb.or([eb('kind', 'like', 'calendarNotice.%'), eb('kind', 'like', 'localDay.%')]))
    .executeTakeFirstOrThrow();
  const counted = Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
  expect(counted).toEqual({
    'calendarNotice.imported': 4,
    'calendarNotice.withdrawn': 2,
    'localDay.added': 4,
    'localDay.withdrawn': 1,
  });
  expect((await verifyChain(office.database, office.home.jurisdiction)).breaks).toEqual([]);
});
