import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '../../../core/org/organisation.ts';
import type { Role } from '../../../core/org/role.ts';
import { printOrganisation } from '../../../core/org/sheet/print.ts';
import type { JurisdictionId } from '../../../core/shared/brand.ts';
import { writeOrganisationWorkbook } from '../../../documents/workbook/organisation-workbook.ts';
import { asPerson, marks, type Office, openOffice, today } from '../../../test/http/office.ts';
import { commit } from '../../store/commit.ts';
import { readOrganisation } from '../../store/organisation.ts';
import { lockTask, writeTasks } from '../../store/task.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const organisation = (): Promise<Organisation> => readOrganisation(office.database.kysely, office.home.jurisdiction);
async function agency(name: string) {
  const found = (await organisation()).agencies.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

type Sent = { readonly status: number; readonly body: Record<string, unknown> & { readonly code?: string } };
async function send(session: { readonly cookie: string; readonly csrf: string }, request: InjectOptions): Promise<Sent> {
  const answer = await office.app.inject(asPerson(session, request));
  return { status: answer.statusCode, body: answer.payload === '' ? {} : JSON.parse(answer.payload) };
}
const as = async (role: Role, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object): Promise<Sent> =>
  send(await office.signIn(office.home, role), { method, url, ...(payload ? { payload } : {}) });

const given = { fullName: null, kind: 'government', parent: null, division: null, aliases: [] };
const reason = '机构改革方案';

describe('agencies', () => {
  test('a division’s office enters agencies of its division, moves and withdraws them, and touches no other', async () => {
    const division = office.home.organisation.division;
    const enter = (name: string, more: object = {}) =>
      as('divisionOffice', 'POST', '/api/agencies', { ...given, name, division, ...more });
    const [first, second] = [await enter('乙旗财政局'), await enter('乙旗审计局')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await enter('丙局', { division: null })).body.code).toBe('organisation/outside-division');
    const foreign = (await agency('市财政局')).id;
    expect((await enter('丙局', { parent: foreign })).body.code).toBe('organisation/outside-division');

    const orders = async () => (await organisation()).agencies.map(({ name, officialOrder }) => [name, officialOrder]);
    const before = await orders();
    const id = String(second.body.id);
    expect((await as('divisionOffice', 'POST', `/api/agencies/${id}/move`, { version: 1, place: first.body.id })).status).toBe(
      200,
    );
    const after = await orders();
    expect(after.filter(([name]) => !String(name).startsWith('乙旗'))).toEqual(
      before.filter(([name]) => !String(name).startsWith('乙旗')),
    );
    expect(after.map(([name]) => name).slice(-2)).toEqual(['乙旗审计局', '乙旗财政局']);

    for (const [url, body] of [
      [`/api/agencies/${foreign}/withdraw`, { version: 1, reason }],
      [`/api/agencies/${foreign}/move`, { version: 1, place: first.body.id }],
      [`/api/agencies/${id}/move`, { version: 2, place: foreign }],
      [`/api/agencies/${id}/merge`, { version: 2, into: foreign, reason }],
    ] as const)
      expect([url, (await as('divisionOffice', 'POST', url, body)).status]).toEqual([url, 404]);
    const own = await agency('乙旗人民政府');
    const withdrawn = await as('divisionOffice', 'POST', `/api/agencies/${own.id}/withdraw`, { version: own.version, reason });
    expect(withdrawn.body.code).toBe('organisation/of-the-city');
    expect((await as('divisionOffice', 'POST', `/api/agencies/${id}/withdraw`, { version: 2, reason })).status).toBe(200);
  });

  test('who saves over somebody’s change is shown it', async () => {
    const one = await agency('市委改革办');
    const edit = { ...given, name: '市委改革办', kind: 'party', aliases: ['市改革办'], version: one.version };
    expect((await as('reformOffice', 'PATCH', `/api/agencies/${one.id}`, edit)).status).toBe(200);
    const again = await as('reformOffice', 'PATCH', `/api/agencies/${one.id}`, { ...edit, aliases: [] });
    expect([again.status, again.body.current]).toEqual([409, expect.objectContaining({ aliases: ['市改革办'] })]);
    const taken = await as('reformOffice', 'POST', '/api/agencies', { ...given, name: '市改革办' });
    expect([taken.status, taken.body.params]).toEqual([422, { name: '市改革办', holder: '市委改革办', use: 'alias' }]);
  });

  test('each version of an agency is kept', async () => {
    const { id, version } = await agency('市委改革办');
    const rows = await office.database.kysely
      .selectFrom('agency_version')
      .select(['version', 'image'])
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .where('agency_id', '=', id)
      .orderBy('version')
      .execute();
    expect(rows.map((row) => row.version)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    expect(JSON.parse(rows.at(-1)?.image ?? '{}')).toMatchObject({ name: '市委改革办', aliases: ['市改革办'] });
  });

  test('an agency that leads is not withdrawn; merged, its work follows and its name is found', async () => {
    const finance = await agency('市财政局');
    const into = await agency('市发展改革委');
    const refused = await as('reformOffice', 'POST', `/api/agencies/${finance.id}/withdraw`, {
      version: finance.version,
      reason,
    });
    expect(refused.body).toMatchObject({ code: 'agency/leads-measures', params: { name: '市财政局', count: 1 } });

    const merge = { version: finance.version, into: into.id, reason };
    const merged = await as('reformOffice', 'POST', `/api/agencies/${finance.id}/merge`, merge);
    expect([merged.status, merged.body]).toEqual([200, expect.objectContaining({ measures: 1 })]);
    expect(Number(merged.body.tasks)).toBeGreaterThan(0);

    const measure = office.home.measures.agencyLead;
    expect((await as('agencyLiaison', 'GET', `/api/measures/${measure}`)).body.lead).toEqual([
      expect.objectContaining({ agency: into.id, printedName: '市财政局' }),
    ]);
    // Sight went with the work; the grant of the merged agency did not follow.
    expect((await as('agencyLead', 'GET', `/api/measures/${measure}`)).status).toBe(404);
    const { kysely } = office.database;
    const facts = await kysely
      .selectFrom('task')
      .select('id')
      .where('jurisdiction_id', '=', office.home.jurisdiction)
      .where('agency_id', '=', finance.id)
      .where('state', 'in', ['drafted', 'deployed', 'returned', 'received'])
      .execute();
    expect(facts).toEqual([]);
    expect((await agency('市发展改革委')).aliases).toContain('市财政局');
    const posts = (await organisation()).posts.map((post) => post.agency);
    expect(posts).toEqual([into.id]);
  });
});

describe('appointments and grants', () => {
  const appointmentOf = async (login: string) => {
    const { body } = await as('securityAdministrator', 'GET', '/api/appointments');
    const list = body as unknown as {
      id: string;
      login: string;
      version: number;
      person: { id: string };
      grants: { id: string }[];
    }[];
    const found = list.find((one) => one.login === login);
    if (!found) throw new Error(`${login} has no appointment`);
    return found;
  };
  const give = async (appointment: string, role: Role, scope: object = { kind: 'jurisdiction' }) =>
    as('securityAdministrator', 'POST', `/api/appointments/${appointment}/grants`, { role, scope, reason: '任职通知' });

  test('administrators stay apart in every appointment of a person', async () => {
    const { id, person } = await appointmentOf('reader');
    expect((await give(id, 'systemAdministrator')).body.code).toBe('grant/administrators-exclude');
    const second = { person: person.id, post: null, title: '值班员', agency: null, startsOn: today };
    const made = await as('securityAdministrator', 'POST', '/api/appointments', second);
    expect(made.status).toBe(201);
    expect((await give(String(made.body.id), 'auditAdministrator')).body.code).toBe('grant/administrators-exclude');
    expect((await give(String(made.body.id), 'auditor')).status).toBe(201);
    const { id: own } = await appointmentOf('securityAdministrator');
    expect((await give(own, 'reader')).body.code).toBe('grant/own');
  });

  test('who has two appointments acts by the one that is chosen, in this session alone', async () => {
    const session = await office.signIn(office.home, 'reader');
    const look = async (of: typeof session) => (await send(of, { method: 'GET', url: '/api/session' })).body;
    const before = await look(session);
    const list = before.appointments as { id: string; title: string }[];
    expect(list.map(({ title }) => title).toSorted()).toEqual(['reader', '值班员']);
    const other = list.find(({ id }) => id !== before.appointment);
    const act = { method: 'POST', url: '/api/session/appointment', payload: { appointment: other?.id } } as const;
    expect((await send(session, act)).status).toBe(204);
    const after = await look(session);
    expect([after.appointment, after.title]).toEqual([other?.id, other?.title]);
    expect((await look(await office.signIn(office.home, 'reader'))).appointment).toBe(before.appointment);
    const { id: foreign } = await appointmentOf('sponsor');
    expect((await send(session, { ...act, payload: { appointment: foreign } })).status).toBe(404);
  });

  test('a withdrawn grant ends at once', async () => {
    const { grants } = await appointmentOf('auditor');
    const look = () => as('auditor', 'GET', `/api/measures/${office.home.measures.divisionOffice}`);
    expect((await look()).status).toBe(200);
    const url = `/api/grants/${grants[0]?.id}/withdraw`;
    expect((await as('securityAdministrator', 'POST', url, { reason: '调离' })).status).toBe(204);
    expect((await look()).status).toBe(403);
    expect((await as('securityAdministrator', 'POST', url, { reason: '调离' })).body.code).toBe('grant/withdrawn');
  });

  test('a post passes from one to another: grants and the seat move; without a successor they are listed', async () => {
    const [post] = (await organisation()).posts;
    const from = await appointmentOf('sponsor');
    const to = await appointmentOf('supervisionOffice');
    const appointTo = (person: string, startsOn: string) =>
      as('securityAdministrator', 'POST', '/api/appointments', { person, post: post?.id, title: '局长', agency: null, startsOn });
    const held = await appointTo(from.person.id, '2026-01-15');
    expect(held.status).toBe(201);
    expect((await appointTo(to.person.id, today)).body.code).toBe('appointment/post-held');
    expect((await give(String(held.body.id), 'reader')).status).toBe(201);

    const holdings = await as('securityAdministrator', 'GET', `/api/appointments/${held.body.id}/holdings`);
    expect(holdings.body).toEqual([
      { kind: 'grant', count: 1, name: 'reader', detail: '' },
      { kind: 'seat', count: 1, name: '市委改革委', detail: 'chair' },
    ]);
    const end = (endsOn: string, successor: string | null) =>
      as('securityAdministrator', 'POST', `/api/appointments/${held.body.id}/end`, {
        version: 1,
        endsOn,
        reason: '调任',
        successor,
      });
    expect((await end('2026-01-14', null)).body.code).toBe('appointment/days-reversed');
    expect((await end(today, String(held.body.id))).body.code).toBe('appointment/successor-is-the-same');
    const security = await appointmentOf('systemAdministrator');
    expect((await end(today, security.id)).body.code).toBe('grant/administrators-exclude');

    const ended = await end(today, to.id);
    expect([ended.status, ended.body.left]).toEqual([200, [{ kind: 'seat', count: 1, name: '市委改革委', detail: 'chair' }]]);
    expect(ended.body.appointment).toMatchObject({ endsOn: today, handedTo: { id: to.id } });
    const { grants } = await appointmentOf('supervisionOffice');
    expect(grants).toEqual(expect.arrayContaining([expect.objectContaining({ role: 'reader' })]));
    expect((await appointTo(to.person.id, '2026-06-02')).status).toBe(201);
  });
});

test('who leads a measure and answers for a task hands them over; the administrator sees how many, not which', async () => {
  const appointments = async () =>
    (await as('securityAdministrator', 'GET', '/api/appointments')).body as unknown as {
      id: string;
      login: string;
      version: number;
      endsOn: string | null;
    }[];
  const list = await appointments();
  // The reader's second post, from an earlier test, stands first: it began later.
  const idOf = (login: string) => list.find((one) => one.login === login && one.endsOn === null)?.id ?? '';
  const [from, to] = [idOf('sponsor'), idOf('reader')];
  const measure = office.home.measures.divisionOffice;
  const marked = await as('reformOffice', 'POST', '/api/measures/profiles', {
    items: [{ id: measure, version: 0 }],
    isKey: true,
  });
  expect(marked.status).toBe(200);
  const { kysely } = office.database;
  const profile = await kysely
    .selectFrom('measure_profile')
    .select('version')
    .where('measure_id', '=', measure)
    .executeTakeFirstOrThrow();
  const led = await as('reformOffice', 'POST', '/api/measures/sponsor', {
    items: [{ id: measure, version: profile.version }],
    appointment: from,
    on: '2026-05-01',
  });
  expect([led.status, led.body]).toEqual([200, { changed: 1, unchanged: 0 }]);
  const task = office.home.tasks.divisionOffice.received;
  await kysely.transaction().execute(async (tx) => {
    const { jurisdiction } = office.home;
    const stored = await lockTask(tx, jurisdiction, task);
    if (!stored) throw new Error('the task is there');
    const author = { jurisdiction: jurisdiction as JurisdictionId, via: 'web', person: null, appointment: null } as const;
    const liaison = { role: 'liaison', name: '某联络员', title: '科员', phoneSealed: null, appointment: from } as const;
    const named = { ...stored.task, people: [liaison] };
    await commit(tx, author, [{ kind: 'task.received', subject: { kind: 'task', id: task } }], async ([event]) => {
      if (event) await writeTasks(tx, jurisdiction, [{ task: named, version: stored.version + 1, event }]);
    });
  });

  const holdings = await as('securityAdministrator', 'GET', `/api/appointments/${from}/holdings`);
  expect(holdings.body).toEqual(
    expect.arrayContaining([
      { kind: 'sponsorship', count: 1, name: '', detail: '' },
      { kind: 'task', count: 1, name: '', detail: '' },
    ]),
  );
  expect(JSON.stringify(holdings.body)).not.toContain(marks.home.all);
  const end = { version: 1, endsOn: '2026-06-10', reason: '调任', successor: to };
  const ended = await as('securityAdministrator', 'POST', `/api/appointments/${from}/end`, end);
  expect([ended.status, ended.body.left]).toEqual([200, []]);
  const sponsors = await kysely
    .selectFrom('measure_sponsor')
    .select(['appointment_id', 'starts_on', 'ends_on'])
    .where('measure_id', '=', measure)
    .orderBy('ordinal')
    .execute();
  const people = await kysely.selectFrom('task_person').select(['appointment_id', 'title']).where('task_id', '=', task).execute();
  expect(people.length).toBeGreaterThan(0);
  for (const one of people) expect(one).toEqual({ appointment_id: to, title: '值班员' });
  expect(sponsors).toEqual([
    { appointment_id: from, starts_on: '2026-05-01', ends_on: '2026-06-10' },
    { appointment_id: to, starts_on: '2026-06-11', ends_on: null },
  ]);
});

test('what one administrator gives another cannot: each sees only their own', async () => {
  for (const role of ['systemAdministrator', 'auditAdministrator', 'reformOffice'] as const)
    expect((await as(role, 'GET', '/api/appointments')).status).toBe(403);
});

describe('the workbook', () => {
  const upload = (bytes: Uint8Array, dryRun: boolean): InjectOptions => ({
    method: 'POST',
    url: '/api/organisation/import',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: Buffer.concat([
      Buffer.from(`--b\r\ncontent-disposition: form-data; name="dryRun"\r\n\r\n${dryRun}\r\n`),
      Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="organisation.xlsx"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--b--\r\n'),
    ]),
  });
  const importAs = async (role: Role, bytes: Uint8Array, dryRun: boolean) =>
    send(await office.signIn(office.home, role), upload(bytes, dryRun));
  const workbook = async (change: (rows: ReturnType<typeof printOrganisation>) => ReturnType<typeof printOrganisation>) =>
    writeOrganisationWorkbook(change(printOrganisation(await organisation())), {});

  test('a dry run writes nothing, an error writes nothing, and all that is right is written at once', async () => {
    const before = await organisation();
    const added = { 单位: '市审计局', 类别: '政府部门' };
    const part = { 单位: '市审计中心', 类别: '企事业单位', 上级单位: '市审计局' };
    const good = await workbook((rows) => ({ ...rows, agencies: [...rows.agencies, added, part] }));
    const wrong = await workbook((rows) => ({ ...rows, agencies: [...rows.agencies, added, { ...part, 上级单位: '无此局' }] }));
    const dry = await importAs('reformOffice', good, true);
    expect([dry.status, dry.body.problems]).toEqual([200, []]);
    const refused = await importAs('reformOffice', wrong, false);
    expect([refused.status, refused.body.code]).toEqual([422, 'organisation/file-problems']);
    expect(await organisation()).toEqual(before);

    expect((await importAs('reformOffice', good, false)).status).toBe(200);
    const after = await organisation();
    expect(after.agencies.length).toBe(before.agencies.length + 2);
    expect((await agency('市审计中心')).parent).toBe((await agency('市审计局')).id);
    expect((await importAs('reformOffice', await workbook((rows) => rows), false)).body.code).toBe(
      'organisation/nothing-changed',
    );
    expect((await importAs('divisionOffice', good, true)).status).toBe(403);
  });
});
