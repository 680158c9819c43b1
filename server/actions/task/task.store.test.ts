import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../core/shared/day.ts';
import type { TaskContent } from '../../../core/task/move.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../../test/tasks/place.ts';
import type { TaskFilter } from '../../store/task/filter.ts';
import { listTasks } from '../../store/task/list.ts';
import type { ActionContext } from '../context.ts';
import { editMeasure, readMeasure } from '../measure.ts';
import { Refusal } from '../refusal.ts';
import { deployMeasures } from './deploy.ts';
import { breakDownMeasures, changeNodes, changeTask, createTasks, voidDraft } from './draft.ts';
import { checkMeasures, readCoverage, readTaskFor, readTaskHistory, readTasksOfMeasure } from './read.ts';
import { namePeopleOf, receiveTasks, returnTasks } from './receive.ts';

let place: PlaceOfTasks;
let office: ActionContext;
let finance: ActionContext;
let planning: ActionContext;
let audit: ActionContext;
let county: ActionContext;
let other: ActionContext;
let reader: ActionContext;
beforeAll(async () => {
  place = await openPlaceOfTasks();
  const agency = (name: string) => place.as({ role: 'agencyLiaison', scope: { kind: 'agency', id: place.agencies[name] ?? '' } });
  const division = (name: string) =>
    place.as({ role: 'divisionOffice', scope: { kind: 'division', id: place.divisions[name] ?? '' } });
  office = place.office();
  [finance, planning, audit] = [agency('市财政局'), agency('市发展改革委'), agency('市审计局')];
  [county, other] = [division('甲旗'), division('乙旗')];
  reader = place.as({ role: 'reader', scope: { kind: 'jurisdiction' } });
});
afterAll(() => place.close());

const refusal = async (doing: Promise<unknown>): Promise<{ status: number; codes: string[] }> => {
  const error = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`not refused: ${error}`);
  return {
    status: error.status,
    codes: error.problems.length > 0 ? error.problems.map((problem) => problem.code) : [error.code],
  };
};
const content = (title: string, agency: string | null, more: Partial<TaskContent> = {}): TaskContent => ({
  title,
  text: '',
  outcome: null,
  agency: agency === null ? null : (place.agencies[agency] ?? ''),
  role: 'supporting',
  due: { kind: 'day', day: day('2026-10-31') },
  weight: 0,
  isMandatory: true,
  nodes: [],
  ...more,
});
const seen = async (context: ActionContext, filter: Partial<TaskFilter> = {}) =>
  (await listTasks(place.database, context.actor, { sort: 'number', ...filter }, { limit: 200 })).rows;
const numbers = async (context: ActionContext, filter: Partial<TaskFilter> = {}) =>
  (await seen(context, filter)).map((row) => row.number);
const taskOf = async (number: string) => {
  const row = (await seen(office)).find((one) => one.number === number);
  if (!row) throw new Error(`no task ${number}`);
  return row;
};
const item = async (number: string) => {
  const { id, version } = await taskOf(number);
  return { id, version };
};

describe('from break-down to receipt', () => {
  test('the check list says what stands against it, and on demand is an answer', async () => {
    const [, second] = place.measures;
    const done = await breakDownMeasures(office, { measures: [second], template: 'parties', parent: null });
    expect([done.done, done.tasks]).toEqual([[second], 3]);
    expect(await numbers(office)).toEqual(['2.1', '2.2', '2.3']);
    await voidDraft(office, (await taskOf('2.3')).id, { version: 1, reason: '由牵头单位按需提出' });
    const [before] = await checkMeasures(place.database.kysely, office, [second]);
    expect(before?.problems.map(({ code, params }) => [code, params])).toEqual([
      ['task/supporting-without-task', { measure: '2', agency: '市审计局' }],
    ]);
    expect(await deployMeasures(office, { measures: [second], receiveWithin: 3 })).toMatchObject({
      done: [],
      tasks: 0,
      refused: [{ id: second, code: 'task/supporting-without-task' }],
    });
    const measure = await readMeasure(place.database.kysely, office, second);
    const parties = [...measure.lead, ...measure.supporting].map(({ role, agency, printedName, name }) => ({
      role,
      agency,
      printedName,
      ...(name === '市审计局' ? { onDemand: true } : {}),
    }));
    const edited = await editMeasure(office, second, { version: measure.version, reason: '按需配合', parties });
    expect(edited.supporting.map(({ name, onDemand }) => [name, onDemand])).toEqual([
      ['市财政局', false],
      ['市审计局', true],
    ]);
    // An edit that says nothing of it leaves it so.
    const again = await editMeasure(office, second, {
      version: edited.version,
      reason: '改名',
      parties: parties.map(({ onDemand: _, ...party }) => ({ ...party, printedName: `${party.printedName} ` })),
    });
    expect(again.supporting.map(({ onDemand }) => onDemand)).toEqual([false, true]);
    expect((await checkMeasures(place.database.kysely, office, [second]))[0]?.problems).toEqual([]);
    expect((await breakDownMeasures(office, { measures: [second], template: 'parties', parent: null })).refused).toMatchObject([
      { code: 'task/has-tasks' },
    ]);
  });

  test('a draft is seen by who drafts it alone; a voided number is not given again', async () => {
    const { tasks } = await createTasks(office, place.measures[1], null, [content('编制清单', '市财政局')]);
    expect(tasks.map((task) => task.number)).toEqual(['2.4']);
    for (const who of [finance, planning, audit, county, other, reader]) {
      expect(await seen(who)).toEqual([]);
      expect(await refusal(readTaskFor(place.database.kysely, who, tasks[0]?.id ?? ''))).toEqual({
        status: 404,
        codes: ['not-found'],
      });
    }
    expect(await numbers(office)).toEqual(['2.1', '2.2', '2.4']);
    expect(await numbers(office, { state: 'voided' })).toEqual(['2.3']);
  });

  test('deployed in batch, with the last day for receipt in working days', async () => {
    const [first, second, third] = place.measures;
    await breakDownMeasures(office, { measures: [first, third], template: 'perDivision', parent: null });
    // 2026-06-01 is a Monday; three working days on is Thursday.
    const answer = await deployMeasures(office, { measures: [first, second, third], receiveWithin: 3 });
    expect(answer).toMatchObject({
      done: [first, second, third],
      refused: [],
      tasks: 7,
      receiveBy: '2026-06-04',
      isProvisional: false,
    });
    expect((await taskOf('2.1')).originalDue).toBe('2026-11-30');
    expect(await deployMeasures(office, { measures: [first], receiveWithin: 3 })).toMatchObject({
      done: [],
      refused: [{ code: 'task/nothing-drafted' }],
    });
  });

  test('each sees what it takes part in: its own, and what it leads', async () => {
    const all = ['1.1', '2.1', '2.2', '2.4', '3.1', '3.1.1', '3.1.2'];
    expect(await numbers(office)).toEqual(all);
    expect(await numbers(reader)).toEqual(all);
    expect(await numbers(finance)).toEqual(['1.1', '2.2', '2.4']);
    expect(await numbers(planning)).toEqual(['2.1', '2.2', '2.4', '3.1', '3.1.1', '3.1.2']);
    expect(await numbers(audit)).toEqual([]);
    expect(await numbers(county)).toEqual(['3.1.1']);
    expect(await numbers(other)).toEqual(['3.1.2']);
  });

  test('received in batch, each item by itself; the county’s office receives for its government', async () => {
    const mine = await item('1.1');
    const stale = { ...(await item('2.2')), version: 9 };
    const foreign = await item('2.1');
    const hidden = await item('3.1.2');
    const answer = await receiveTasks(finance, {
      items: [mine, stale, foreign, hidden],
      people: {
        responsibleLeader: [{ name: '副局长', title: '分管负责人', phone: '0475-8111111' }],
        responsiblePerson: [{ name: '预算科负责人', title: '科长', phone: '13900001234' }],
      },
    });
    expect(answer.done).toEqual([mine.id]);
    expect(answer.refused.map(({ id, code }) => [id, code])).toEqual([
      [stale.id, 'version/conflict'],
      [foreign.id, 'not-found'],
      [hidden.id, 'not-found'],
    ]);
    expect(await refusal(receiveTasks(audit, { items: [mine] }))).toEqual({ status: 404, codes: ['not-found'] });
    expect((await receiveTasks(planning, { items: [await item('2.2')] })).refused).toMatchObject([{ code: 'task/not-acting' }]);
    expect((await receiveTasks(finance, { items: [await item('1.1')] })).refused).toMatchObject([{ code: 'task/wrong-state' }]);
    expect((await receiveTasks(county, { items: [await item('3.1.1')] })).refused).toEqual([]);
    const [own] = (await readTaskHistory(county, (await taskOf('3.1.1')).id)).entries;
    expect(own?.kind).toBe('task.received');
  });

  test('until somebody is named it is silent and waits for that; then it is named', async () => {
    const unnamed = await readTaskFor(place.database.kysely, county, (await taskOf('3.1.1')).id);
    expect([unnamed.light, unnamed.responsiblePerson, unnamed.next?.move]).toEqual(['silent', null, 'namePeople']);
    expect(await numbers(office, { named: 'unnamed' })).toEqual(['2.1', '2.2', '2.4', '3.1', '3.1.1', '3.1.2']);
    const named = await namePeopleOf(county, {
      items: [await item('3.1.1')],
      people: { responsiblePerson: [{ name: '改革专班', title: '', phone: null }] },
    });
    expect(named.refused).toEqual([]);
    expect((await taskOf('3.1.1')).responsiblePerson).toBe('改革专班');
    expect(await numbers(office, { named: 'named' })).toEqual(['1.1', '3.1.1']);
    expect((await readCoverage(county)).agencies).toEqual([
      {
        agency: place.agencies.甲旗人民政府,
        name: '甲旗人民政府',
        division: place.divisions.甲旗,
        deployed: 1,
        received: 1,
        receiptOverdue: 0,
        returned: 0,
        named: 1,
      },
    ]);
    const late = await readCoverage(place.office('2026-06-05'));
    expect(late.agencies.map(({ name, receiptOverdue }) => [name, receiptOverdue])).toEqual([
      ['市财政局', 2],
      ['市发展改革委', 2],
      ['甲旗人民政府', 0],
      ['乙旗人民政府', 1],
    ]);
  });

  test('a telephone is shown to who takes part, and stands nowhere in the database', async () => {
    const { id } = await taskOf('1.1');
    const phones = async (context: ActionContext) =>
      (await readTaskFor(place.database.kysely, context, id)).people.map((person) => person.phone);
    expect(await phones(finance)).toEqual(['0475-8111111', '13900001234']);
    expect(await phones(office)).toEqual(['0475-8111111', '13900001234']);
    expect(await phones(reader)).toEqual([null, null]);
    const { rows } = await place.database.pool.query<{ text: string }>(
      `select row_to_json(p)::text as text from task_person p union all select image from task_version
       union all select payload from event union all select row_to_json(f)::text from task_face f`,
    );
    expect(rows.some(({ text }) => text.includes('预算科负责人'))).toBe(true);
    for (const { text } of rows) for (const phone of ['8111111', '13900001234']) expect(text).not.toContain(phone);
    for (const entry of (await readTaskHistory(finance, id)).entries)
      expect(JSON.stringify(entry)).not.toMatch(/phone|aes-256-gcm/);
  });

  test('the office acts on behalf of an agency that sends paper, and the record says so', async () => {
    const given = await item('2.2');
    const missing = { items: [given], scan: `sha256:${'0'.repeat(64)}` };
    expect(await refusal(receiveTasks(office, missing))).toEqual({ status: 404, codes: ['not-found'] });
    const scan = await office.files.keep(place.jurisdiction, new TextEncoder().encode('签收单扫描件'));
    await place.database.pool.query(
      `insert into stored_file (jurisdiction_id, fingerprint, name, media_type, size, stored_at) values ($1, $2, '签收单.pdf', 'application/pdf', 1, now())`,
      [place.jurisdiction, scan],
    );
    expect((await receiveTasks(office, { items: [given], scan })).done).toEqual([given.id]);
    const { rows } = await place.database.pool.query<{ payload: string }>(
      `select payload from event where subject_id = $1 and kind = 'task.received'`,
      [given.id],
    );
    expect(JSON.parse(rows[0]?.payload ?? '{}')).toMatchObject({ data: { onBehalf: true, scan } });
  });

  test('returned, amended and deployed again; the first day stays', async () => {
    const given = await item('2.4');
    expect((await returnTasks(finance, { items: [given], reason: '时限过紧' })).done).toEqual([given.id]);
    expect(await numbers(finance)).toEqual(['1.1', '2.2', '2.4']);
    expect(await numbers(planning)).not.toContain('2.4');
    expect(await numbers(reader)).not.toContain('2.4');
    const { version } = await item('2.4');
    const due = { kind: 'day', day: day('2026-11-30') } as const;
    expect(await refusal(changeTask(finance, given.id, { version, reason: '', due }))).toEqual({
      status: 422,
      codes: ['task/not-acting'],
    });
    expect(await refusal(changeTask(office, given.id, { version: 1, reason: '', due }))).toEqual({
      status: 409,
      codes: ['version/conflict'],
    });
    const edited = await changeTask(office, given.id, { version, reason: '应单位要求', due });
    expect([edited.state, edited.returnReason, edited.due]).toEqual(['returned', '时限过紧', due]);
    expect((await deployMeasures(office, { measures: [place.measures[1]], receiveWithin: 2 })).tasks).toBe(1);
    expect(await taskOf('2.4')).toMatchObject({ state: 'deployed', due, originalDue: '2026-10-31', receiveBy: '2026-06-03' });
  });
});

describe('a county breaks down further', () => {
  test('under what it has received, to its own agencies', async () => {
    const parent = await taskOf('3.1.1');
    const give = (who: ActionContext, agency: string, id = parent.id) =>
      createTasks(who, place.measures[2], id, [content('摸底排查', agency)]);
    expect((await refusal(give(county, '市财政局'))).codes).toEqual(['task/agency-outside']);
    expect((await refusal(give(other, '甲旗教育局'))).status).toBe(404);
    expect((await refusal(give(office, '甲旗教育局'))).codes).toEqual(['task/wrong-state']);
    expect((await refusal(createTasks(county, place.measures[2], null, [content('另设', '甲旗教育局')]))).codes).toEqual([
      'task/parent-needed',
    ]);
    const { tasks } = await give(county, '甲旗教育局');
    expect(tasks.map(({ number, state }) => [number, state])).toEqual([['3.1.1.1', 'drafted']]);
    expect(await numbers(county)).toEqual(['3.1.1', '3.1.1.1']);
    for (const who of [other, planning, reader]) expect(await numbers(who)).not.toContain('3.1.1.1');
    expect((await taskOf('3.1.1')).isLeaf).toBe(true);
  });

  test('deployed by the county, seen by the county, its agency and who sees the whole programme', async () => {
    const school = place.as({ role: 'agencyLead', scope: { kind: 'agency', id: place.agencies.甲旗教育局 ?? '' } });
    expect(await numbers(school)).toEqual([]);
    expect((await deployMeasures(county, { measures: [place.measures[2]], receiveWithin: 2 })).tasks).toBe(1);
    expect(await numbers(school)).toEqual(['3.1.1.1']);
    expect(await numbers(county)).toEqual(['3.1.1', '3.1.1.1']);
    expect(await numbers(reader)).toContain('3.1.1.1');
    for (const who of [other, planning, finance]) expect(await numbers(who)).not.toContain('3.1.1.1');
    expect((await taskOf('3.1.1')).isLeaf).toBe(false);
    // A stranger to the measure reads the tree of it as far as it is its own.
    expect((await readTasksOfMeasure(school, place.measures[2])).tasks.map(({ number }) => number)).toEqual(['3.1.1.1']);
    const view = await readTaskFor(place.database.kysely, county, (await taskOf('3.1.1')).id);
    expect(view.coverage).toEqual({ all: 1, deployed: 1, received: 0, named: 0, returned: 0 });
    expect(view.path.map(({ number }) => number)).toEqual([]);
  });
});

test('a standing task gets its yearly nodes from its agency once it is received', async () => {
  const [first] = place.measures;
  const { tasks } = await createTasks(office, first, null, [content('长期坚持', '市财政局', { due: { kind: 'standing' } })]);
  const id = tasks[0]?.id ?? '';
  const nodes = [{ title: '年度评估', due: day('2026-12-20'), outcome: null }];
  await deployMeasures(office, { measures: [first], receiveWithin: 3 });
  const now = async () => (await readTaskFor(place.database.kysely, finance, id)).version;
  expect((await refusal(changeNodes(finance, id, { version: await now(), nodes }))).codes).toEqual(['task/not-acting']);
  await receiveTasks(finance, {
    items: [{ id, version: await now() }],
    people: { responsiblePerson: [{ name: '综合科负责人', title: '', phone: null }] },
  });
  expect((await readTaskFor(place.database.kysely, finance, id)).next?.move).toBe('setNodes');
  expect((await refusal(changeNodes(finance, id, { version: await now(), nodes: [] }))).codes).toEqual(['task/nodes-missing']);
  const view = await changeNodes(finance, id, { version: await now(), nodes });
  expect([view.nextNode, view.next]).toMatchObject([{ title: '年度评估' }, { move: 'reachNode', by: '2026-12-20' }]);
});

test('who leads a measure now sees its tasks, who led it no longer', async () => {
  const [first] = place.measures;
  const measure = await readMeasure(place.database.kysely, office, first);
  const lead = { role: 'lead' as const, agency: place.agencies.市审计局 ?? '', printedName: '市审计局' };
  await editMeasure(office, first, { version: measure.version, reason: '职责调整', parties: [lead] });
  expect(await numbers(audit)).toEqual(['1.1', '1.2']);
  // Its own tasks it still sees.
  expect(await numbers(finance, { measure: first })).toEqual(['1.1', '1.2']);
});
