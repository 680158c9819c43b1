import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../core/org/role.ts';
import { asPerson, type Office, openOffice } from '../../../test/http/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Answer<Body> = { readonly status: number; readonly code?: string; readonly body: Body };

async function call<Body = Record<string, unknown>>(
  role: Role,
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
): Promise<Answer<Body>> {
  const session = await office.signIn(office.home, role);
  const answer = await office.app.inject(asPerson(session, { method, url, ...(payload ? { payload } : {}) }));
  const body = answer.payload === '' ? null : JSON.parse(answer.payload);
  return { status: answer.statusCode, ...(body?.code === undefined ? {} : { code: body.code as string }), body: body as Body };
}

type List = { id: string; version: number; items: number; state: string; carriedOver: number; finished: number };
type Clause = { no: string; state: string | null; measures: { id: string }[] };
const measure = () => office.home.measures.agencyLead;
const profileOf = async (id: string) => (await call<Profile>('reformOffice', 'GET', `/api/measures/${id}/profile`)).body;
type Profile = {
  version: number;
  origin: string | null;
  isKey: boolean;
  goals: { id: string }[];
  clauses: { clause: string }[];
  document: { state: string; documentNumber: string | null };
  lists: { year: number; closing: string | null }[];
};

test('an agency reads of a list what concerns it; coverage and sponsors are of the whole and are not there for it', async () => {
  const { list } = office.home.programme;
  const whole = await call<{ rows: unknown[] }>('reformOffice', 'GET', `/api/measure-lists/${list}`);
  const part = await call<{ rows: { measure: { id: string } }[]; list: List }>('agencyLead', 'GET', `/api/measure-lists/${list}`);
  expect(whole.body.rows).toHaveLength(3);
  expect(part.body.rows.map((row) => row.measure.id)).toEqual([measure()]);
  expect(part.body.list.items).toBe(1);
  for (const url of ['/api/coverage', '/api/sponsors']) expect((await call('agencyLead', 'GET', url)).status).toBe(403);
});

test('a clause answered by number is covered, makes its measure mandated, and needs no reason any more', async () => {
  const { upstream } = office.home.programme;
  const url = `/api/upstream-documents/${upstream}`;
  const { body } = await call<{ clauses: Clause[] }>('reformOffice', 'GET', url);
  const clause = body.clauses.find((one) => one.state === 'gap');
  if (!clause) throw new Error('the document has no gap');
  const reason = { clause: clause.no, reason: '本地不涉及' };
  expect((await call('reformOffice', 'POST', `${url}/gaps`, reason)).status).toBe(204);
  const explained = await call<{ clauses: Clause[] }>('reformOffice', 'GET', url);
  expect(explained.body.clauses.find((one) => one.no === clause.no)?.state).toBe('explained');
  const { number } = (await call<{ number: number }>('reformOffice', 'GET', `/api/measures/${measure()}`)).body;
  const answers = { clause: clause.no, numbers: String(number) };
  const answered = await call<{ clauses: Clause[] }>('reformOffice', 'POST', `${url}/answers`, answers);
  expect(answered.body.clauses.find((one) => one.no === clause.no)).toMatchObject({
    state: 'covered',
    measures: [{ id: measure() }],
  });
  expect((await profileOf(measure())).origin).toBe('mandated');
  expect(await call('reformOffice', 'POST', `${url}/gaps`, reason)).toMatchObject({ status: 422, code: 'clause/covered' });
  const unknown = await call('reformOffice', 'POST', `${url}/answers`, { clause: clause.no, numbers: '99999' });
  expect(unknown).toMatchObject({ status: 422, code: 'list/number-unknown' });
});

test('who speaks of a measure with an old version is told so, and nothing of it is kept', async () => {
  const { version } = await profileOf(measure());
  const key = { items: [{ id: measure(), version }], isKey: true };
  expect((await call('reformOffice', 'POST', '/api/measures/profiles', key)).status).toBe(200);
  expect(await call('reformOffice', 'POST', '/api/measures/profiles', { ...key, isKey: false })).toMatchObject({
    status: 409,
    code: 'version/conflict',
  });
  expect((await profileOf(measure())).isKey).toBe(true);
});

test('replaying the events of a measure rebuilds what the programme says of it, and the rows are those of the last version', async () => {
  const id = measure();
  const step = async (given: object) => {
    const { version } = await profileOf(id);
    const answer = await call('reformOffice', 'POST', `/api/measures/${id}/document-steps`, { version, ...given });
    expect(answer.status).toBe(200);
  };
  await step({ step: 'draft', doneOn: '2026-03-01', title: '实施办法' });
  await step({ step: 'review', doneOn: '2026-04-01', body: '深改委会议' });
  await step({ step: 'issue', doneOn: '2026-05-01', documentNumber: '通演发〔2026〕1号' });
  const { goal } = office.home.programme;
  const { version } = await profileOf(id);
  await call('reformOffice', 'POST', '/api/measures/profiles', { items: [{ id, version }], addGoals: [goal] });
  const { kysely } = office.database;
  const events = await kysely
    .selectFrom('event')
    .select('payload')
    .where('subject_id', '=', id)
    .where('kind', 'in', ['measure.profiled', 'measure.documentStepped', 'measure.sponsorAssigned'])
    .orderBy('event_no')
    .execute();
  const rebuilt: Record<string, unknown> = {};
  for (const { payload } of events) {
    const { changes } = JSON.parse(payload ?? '{}') as { changes: Record<string, [unknown, unknown]> };
    for (const [property, [, after]] of Object.entries(changes)) rebuilt[property] = after;
  }
  const [last] = await kysely
    .selectFrom('measure_profile_version')
    .select('image')
    .where('measure_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .execute();
  expect(JSON.parse(last?.image ?? '{}')).toMatchObject(rebuilt);
  const row = await kysely.selectFrom('measure_profile').selectAll().where('measure_id', '=', id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ origin: 'mandated', is_key: true, document_state: 'issued', document_number: '通演发〔2026〕1号' });
  expect(rebuilt).toMatchObject({ origin: 'mandated', isKey: true, goals: [goal] });
});

test('a key measure is led by one appointment; the ledger opens on it', async () => {
  const candidates = await call<{ id: string }[]>('reformOffice', 'GET', '/api/sponsors/candidates');
  const appointment = candidates.body[0]?.id ?? '';
  const { version } = await profileOf(measure());
  const given = { items: [{ id: measure(), version }], appointment, on: '2026-05-20' };
  expect((await call('reformOffice', 'POST', '/api/measures/sponsor', given)).status).toBe(200);
  const ordinary = { ...given, items: [{ id: office.home.measures.agencyLiaison, version: 0 }] };
  expect(await call('reformOffice', 'POST', '/api/measures/sponsor', ordinary)).toMatchObject({
    status: 422,
    code: 'sponsor/not-key',
  });
  const doors: readonly [string, number][] = [
    [`sponsor=${appointment}`, 1],
    ['sponsor=none', 0],
    ['key=yes', 1],
    [`goal=${office.home.programme.goal}`, 1],
    ['goal=none', 2],
    ['origin=mandated', 1],
    ['origin=unsaid', 2],
    ['documentState=issued', 1],
    ['progress=unfinished', 2],
    ['year=2026', 3],
    ['listed=none', 0],
    ['listed=field', 0],
    [`upstream=${office.home.programme.upstream}`, 1],
    ['upstream=none', 2],
  ];
  for (const [door, rows] of doors) {
    const { body } = await call<{ total: number }>('reformOffice', 'GET', `/api/measures?${door}`);
    expect([door, body.total]).toEqual([door, rows]);
  }
});

test('an annual list closes once its December has come, and then does not change', async () => {
  const { body: list } = await call<List>('reformOffice', 'POST', '/api/measure-lists', {
    kind: 'annual',
    year: 2025,
    name: '2025年台账',
  });
  const url = `/api/measure-lists/${list.id}`;
  const filled = await call<List>('reformOffice', 'POST', `${url}/add`, { version: 1, document: office.home.document });
  expect(filled.body.items).toBe(3);
  const ending = { measure: office.home.measures.agencyLiaison, reason: '并入其他举措' };
  const given = { version: 2, finished: [measure()], ended: [ending], nextName: '2026年台账' };
  const closed = await call<List>('reformOffice', 'POST', `${url}/close`, given);
  expect(closed.body).toMatchObject({ state: 'closed', finished: 1, carriedOver: 1 });
  for (const [path, body] of [
    ['add', { version: 3, numbers: '1' }],
    ['take-off', { version: 3, measures: [measure()], reason: '更正' }],
    ['close', { ...given, version: 3 }],
  ] as const)
    expect(await call('reformOffice', 'POST', `${url}/${path}`, body)).toMatchObject({ status: 422, code: 'list/closed' });
  // Next year's list had the carried measure already: it stands there once.
  const next = await call<{ rows: unknown[] }>('reformOffice', 'GET', `/api/measure-lists/${office.home.programme.list}`);
  expect(next.body.rows).toHaveLength(3);
  const early = await call<{ list: List }>('reformOffice', 'GET', `/api/measure-lists/${office.home.programme.list}`);
  const { version } = early.body.list;
  const now = { version, finished: [], ended: [], nextName: '2027年台账' };
  expect(await call('reformOffice', 'POST', `/api/measure-lists/${office.home.programme.list}/close`, now)).toMatchObject({
    status: 422,
    code: 'list/year-not-over',
  });
});

test('a slot is filled by a plan or by title and number; one document stands at one place of a set', async () => {
  type Slots = { slots: { id: string; version: number; state: string }[]; completeness: { issued: number; missing: number } }[];
  const { sets } = (await call<{ sets: Slots }>('reformOffice', 'GET', '/api/programme')).body;
  const [first, second] = sets[0]?.slots ?? [];
  const fill = (slot: typeof first, given: object) =>
    call<Slots>('reformOffice', 'POST', `/api/document-slots/${slot?.id}/fill`, { version: slot?.version, ...given });
  const typed = await fill(first, { title: '实施意见', documentNumber: '1号', issued: '2026-01-05' });
  expect(typed.body[0]?.slots[0]?.state).toBe('issued');
  expect(typed.body[0]?.completeness).toMatchObject({ issued: 1, missing: 9 });
  const byPlan = await fill(second, { document: office.home.document });
  expect(byPlan.body[0]?.slots[1]?.state).toBe('drafted');
  const third = byPlan.body[0]?.slots[2];
  expect(await fill(third, { document: office.home.document })).toMatchObject({ status: 422, code: 'slot/document-elsewhere' });
  expect(await fill(third, { documentNumber: '2号' })).toMatchObject({ status: 422, code: 'slot/title-missing' });
});
