import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeProposal } from '../../../core/change/change-request.ts';
import { day } from '../../../core/shared/day.ts';
import { evolveTask } from '../../../core/task/history.ts';
import { derivedAnew, derivedKept, eventsOfTasks } from '../../../test/tasks/derived.ts';
import {
  deployedTasks,
  numbersSeenBy,
  on,
  type PeopleOfTasks,
  peopleOfTasks,
  refusalOf,
  somebody,
  taskNumbered,
} from '../../../test/tasks/people.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../../test/tasks/place.ts';
import { verifyChain } from '../../audit/verify.ts';
import type { ActionContext } from '../context.ts';
import { createTasks } from '../task/draft.ts';
import { readTaskFor, readTaskHistory } from '../task/read.ts';
import { receiveTasks, returnTasks } from '../task/receive.ts';
import { decideChange, readChangeRequests, requestChange, withdrawChange } from './change-request.ts';

let place: PlaceOfTasks;
let people: PeopleOfTasks;
beforeAll(async () => {
  place = await openPlaceOfTasks();
  people = await peopleOfTasks(place);
  await deployedTasks(place, people);
});
afterAll(() => place.close());

const task = (number: string) => taskNumbered(place, people.office, number);
const ask = async (who: ActionContext, number: string, proposal: ChangeProposal, reason = '客观原因') => {
  const { id, version } = await task(number);
  return requestChange(who, id, { version, reason, proposal });
};
const approve = (who: ActionContext, request: { id: string; version: number }, reason = '') =>
  decideChange(who, request.id, { version: request.version, approve: true, reason });
const refuse = (who: ActionContext, request: { id: string; version: number }, reason: string) =>
  decideChange(who, request.id, { version: request.version, approve: false, reason });
const extend = (due: string): ChangeProposal => ({ kind: 'extend', due: day(due) });
const part = (title: string, agency: string, due = '2026-11-30') => ({
  title,
  text: '',
  outcome: null,
  agency: place.agencies[agency] ?? null,
  role: 'supporting' as const,
  due: { kind: 'day' as const, day: day(due) },
  weight: 0,
  isMandatory: true,
  nodes: [],
});
/** Face, sight and counts are those of the tasks. */
const seeDerived = async () =>
  expect(await derivedKept(place.database, place.jurisdiction)).toEqual(await derivedAnew(place.database, place.jurisdiction));

describe('an extension', () => {
  let request: Awaited<ReturnType<typeof ask>>;

  test('asked for by the agency waits for its decision, and the list says so', async () => {
    request = await ask(people.finance, '2.2', extend('2026-12-31'), '配套办法尚在审查');
    expect(request).toMatchObject({
      state: 'requested',
      requestedAgency: { name: '市财政局' },
      requestedBy: { name: '市财政局经办人' },
      requestedOn: '2026-06-01',
      may: { decide: false, withdraw: true },
    });
    expect(await numbersSeenBy(place, people.office, { openChange: true })).toEqual(['2.2']);
    expect(await task('2.2')).toMatchObject({ openChange: true, due: { day: '2026-11-30' }, extensions: 0 });
    await seeDerived();
  });

  test('is one at a time, of the version that was seen', async () => {
    expect(await refusalOf(ask(people.finance, '2.2', extend('2027-01-31')))).toEqual([409, 'change/open-already']);
    const { id, version } = await task('2.1');
    const stale = { version: version - 1, reason: '客观原因', proposal: extend('2026-12-31') };
    expect(await refusalOf(requestChange(people.planning, id, stale))).toEqual([409, 'version/conflict']);
  });

  test('is seen by who sees the task, and asked for by who acts for its agency alone', async () => {
    const seenBy = async (who: ActionContext) => (await readChangeRequests(who, { limit: 10 })).rows.map((row) => row.id);
    for (const who of [people.office, people.finance, people.planning, people.reader])
      expect(await seenBy(who)).toEqual([request.id]);
    for (const who of [people.audit, people.county, people.other, people.school]) {
      expect(await seenBy(who)).toEqual([]);
      expect(await refusalOf(approve(who, request))).toEqual([404, 'not-found']);
      expect(await refusalOf(withdrawChange(who, request.id, 1))).toEqual([404, 'not-found']);
    }
    for (const who of [people.planning, people.audit, people.county, people.reader])
      expect(await refusalOf(ask(who, '2.2', extend('2026-12-31')))).toEqual([404, 'not-found']);
  });

  test('is decided by the office that set the task, with a reason where it is refused', async () => {
    for (const who of [people.finance, people.planning, people.reader])
      expect(await refusalOf(approve(who, request))).toEqual([422, 'change/not-setter']);
    expect(await refusalOf(refuse(people.office, request, ' '))).toEqual([422, 'change/refusal-needs-reason']);
    expect(await refusalOf(approve(people.office, { ...request, version: 7 }))).toEqual([409, 'version/conflict']);
    const refused = await refuse(people.office, request, '可由现有办法过渡');
    expect(refused).toMatchObject({
      state: 'refused',
      decidedBy: { name: '市委改革办经办人' },
      decisionReason: '可由现有办法过渡',
      may: { decide: false, withdraw: false },
    });
    expect(await task('2.2')).toMatchObject({ openChange: false, due: { day: '2026-11-30' }, extensions: 0 });
    expect(await refusalOf(approve(people.office, refused))).toEqual([409, 'change/decided']);
    expect(await refusalOf(withdrawChange(people.finance, request.id, refused.version))).toEqual([409, 'change/decided']);
    await seeDerived();
  });

  test('approved keeps the first day, is counted, and the history says who and why', async () => {
    await approve(people.office, await ask(people.finance, '2.2', extend('2026-12-31'), '配套办法尚在审查'));
    await approve(people.office, await ask(people.finance, '2.2', extend('2027-03-31'), '审查延期'));
    const after = await task('2.2');
    expect(after).toMatchObject({
      due: { kind: 'day', day: '2027-03-31' },
      originalDue: '2026-11-30',
      extensions: 2,
      openChange: false,
    });
    expect(await numbersSeenBy(place, people.finance, { extended: true })).toEqual(['2.2']);
    const { entries } = await readTaskHistory(people.finance, after.id);
    expect(
      entries.slice(0, 2).map(({ kind, actor, reason, changes }) => [kind, actor?.name, reason, changes.due, changes.extensions]),
    ).toEqual([
      [
        'task.extended',
        '市委改革办经办人',
        '审查延期',
        [
          { kind: 'day', day: '2026-12-31' },
          { kind: 'day', day: '2027-03-31' },
        ],
        [1, 2],
      ],
      [
        'task.extended',
        '市委改革办经办人',
        '配套办法尚在审查',
        [
          { kind: 'day', day: '2026-11-30' },
          { kind: 'day', day: '2026-12-31' },
        ],
        [0, 1],
      ],
    ]);
    await seeDerived();
  });

  test('that the office asks for on behalf of an agency is decided by somebody else of the office', async () => {
    const request = await ask(people.office, '2.1', extend('2026-12-15'));
    expect(request).toMatchObject({ requestedAgency: { name: '市发展改革委' }, may: { decide: false, withdraw: true } });
    expect(await refusalOf(approve(people.office, request))).toEqual([422, 'change/own-request']);
    const colleague = await somebody(place, '市委改革办负责人', { role: 'reformOffice', scope: { kind: 'jurisdiction' } });
    expect((await approve(colleague, request)).state).toBe('approved');
    const { rows } = await place.database.pool.query<{ payload: string }>(
      `select payload from event where kind = 'changeRequest.requested' and subject_id = $1`,
      [request.id],
    );
    expect(JSON.parse(rows[0]?.payload ?? '{}')).toMatchObject({ data: { onBehalf: true } });
  });

  test('is taken back by who asked alone, and another one may be asked for then', async () => {
    const request = await ask(people.audit, '2.3', extend('2026-12-20'));
    const colleague = await somebody(place, '市审计局负责人', {
      role: 'agencyLead',
      scope: { kind: 'agency', id: place.agencies.市审计局 ?? '' },
    });
    expect(await refusalOf(withdrawChange(colleague, request.id, 1))).toEqual([422, 'change/not-requester']);
    expect(await refusalOf(withdrawChange(people.audit, request.id, 5))).toEqual([409, 'version/conflict']);
    expect((await withdrawChange(people.audit, request.id, 1)).state).toBe('withdrawn');
    expect(await refusalOf(withdrawChange(people.audit, request.id, 2))).toEqual([409, 'change/decided']);
    expect((await task('2.3')).openChange).toBe(false);
    const again = await ask(colleague, '2.3', extend('2026-12-20'));
    expect((await withdrawChange(colleague, again.id, again.version)).state).toBe('withdrawn');
    await seeDerived();
  });
});

describe('what cannot be asked for is said', () => {
  const cases: readonly [string, string, () => Promise<ChangeProposal> | ChangeProposal][] = [
    ['change/not-later', '2.1', () => extend('2026-11-01')],
    ['change/nothing-changed', '2.1', async () => ({ kind: 'adjust', title: (await task('2.1')).title })],
    ['change/ask-extension', '2.1', () => ({ kind: 'adjust', due: { kind: 'day', day: day('2027-05-31') } })],
    ['change/into-itself', '2.1', async () => ({ kind: 'merge', into: (await task('2.1')).id })],
    ['change/other-measure', '2.1', async () => ({ kind: 'merge', into: (await task('3.1')).id })],
    ['change/agency-unknown', '2.1', () => ({ kind: 'split', parts: [{ ...part('甲', ''), agency: place.jurisdiction }] })],
    ['change/part-incomplete', '2.1', () => ({ kind: 'split', parts: [{ ...part('甲', ''), agency: null }] })],
    ['change/ask-extension', '2.1', () => ({ kind: 'split', parts: [part('甲', '市财政局', '2027-06-30')] })],
    ['change/has-children', '3.1', () => ({ kind: 'split', parts: [part('甲', '市财政局')] })],
  ];
  test.each(cases)('%s', async (code, number, proposal) => {
    expect(await refusalOf(ask(people.planning, number, await proposal()))).toEqual([422, code]);
  });

  test('of a draft nothing, and of a returned task only that it ends: both are changed by the office itself', async () => {
    const { tasks } = await createTasks(people.office, place.measures[0], null, [part('修订办法', '市财政局', '2026-12-31')]);
    expect(await refusalOf(ask(people.finance, '2.3', extend('2027-01-31')))).toEqual([404, 'not-found']);
    const [draft] = tasks;
    const extension = { version: 1, reason: '客观原因', proposal: extend('2027-01-31') };
    expect(await refusalOf(requestChange(people.office, draft?.id ?? '', extension))).toEqual([422, 'change/not-running']);
    const { id, version } = await task('2.3');
    await returnTasks(people.audit, { items: [{ id, version }], reason: '职责不符' });
    for (const proposal of [extend('2027-01-31'), { kind: 'merge', into: (await task('2.2')).id } as const])
      expect(await refusalOf(ask(people.audit, '2.3', proposal))).toEqual([422, 'change/not-running']);
    const end = await ask(people.audit, '2.3', { kind: 'terminate' });
    await withdrawChange(people.audit, end.id, end.version);
  });
});

describe('merged, split and ended', () => {
  test('a split’s parts are new tasks that their agencies receive anew, within three working days', async () => {
    const before = await task('2.2');
    const parts = [part('编制预算清单', '市财政局'), part('核对预算清单', '市审计局')];
    const request = await ask(people.finance, '2.2', { kind: 'split', parts }, '分两步办');
    // Friday 19 June 2026 is 端午节: Thursday and three working days on is Wednesday 24 June.
    await approve(on(people.office, '2026-06-18'), request);
    expect(await task('2.2')).toMatchObject({ state: 'split', originalDue: '2026-11-30' });
    const made = await Promise.all(['2.4', '2.5'].map(task));
    expect(
      made.map((one) => [
        one.title,
        one.agency?.name,
        one.state,
        one.receiveBy,
        one.originalDue,
        one.extensions,
        one.responsiblePerson,
      ]),
    ).toEqual([
      ['编制预算清单', '市财政局', 'deployed', '2026-06-24', '2026-11-30', 0, null],
      ['核对预算清单', '市审计局', 'deployed', '2026-06-24', '2026-11-30', 0, null],
    ]);
    const ended = await readTaskFor(place.database.kysely, people.finance, before.id);
    expect([ended.endedOn, ended.endedReason]).toEqual(['2026-06-18', '分两步办']);
    expect(await numbersSeenBy(place, people.audit)).toContain('2.5');
    for (const who of [people.county, people.other, people.school]) expect(await numbersSeenBy(place, who)).not.toContain('2.5');
    const [, second] = made;
    const items = second ? [{ id: second.id, version: second.version }] : [];
    expect((await receiveTasks(people.audit, { items })).refused).toEqual([]);
    await seeDerived();
  });

  test('a merged task ends in the other one, which goes on', async () => {
    const { id, version } = await task('2.4');
    await receiveTasks(people.finance, { items: [{ id, version }] });
    await approve(people.office, await ask(people.finance, '2.4', { kind: 'merge', into: (await task('2.5')).id }, '并在一起办'));
    const merged = await readTaskFor(place.database.kysely, people.finance, id);
    expect([merged.state, merged.mergedInto?.number, merged.endedReason]).toEqual(['merged', '2.5', '并在一起办']);
    expect((await task('2.5')).state).toBe('received');
    expect(await refusalOf(ask(people.finance, '2.4', { kind: 'terminate' }))).toEqual([422, 'change/not-running']);
    await seeDerived();
  });

  test('a county decides on what it set, the city on what the city set', async () => {
    const end = (await task('3.1.1.1')).due;
    expect(end).toEqual({ kind: 'day', day: '2026-12-31' });
    expect(await refusalOf(ask(people.school, '3.1.1.1', extend('2027-01-31')))).toEqual([422, 'change/after-parent']);
    const renamed = await ask(people.school, '3.1.1.1', { kind: 'adjust', title: '逐校摸底排查' });
    expect(await refusalOf(approve(people.office, renamed))).toEqual([422, 'change/not-setter']);
    expect(await refusalOf(approve(people.other, renamed))).toEqual([404, 'not-found']);
    expect((await approve(people.county, renamed)).state).toBe('approved');
    expect((await task('3.1.1.1')).title).toBe('逐校摸底排查');
    const above = await ask(people.county, '3.1.1', { kind: 'adjust', text: '含乡镇' });
    expect(await refusalOf(approve(people.county, above))).toEqual([422, 'change/not-setter']);
    expect((await approve(people.office, above)).state).toBe('approved');
  });

  test('a county’s task is split among the county’s own agencies only', async () => {
    const split = (agency: string): ChangeProposal => ({
      kind: 'split',
      parts: [part('摸底', agency), part('排查', '甲旗教育局')],
    });
    expect(await refusalOf(ask(people.school, '3.1.1.1', split('市财政局')))).toEqual([422, 'task/agency-outside']);
    const request = await ask(people.school, '3.1.1.1', split('甲旗人民政府'));
    expect((await approve(people.county, request)).state).toBe('approved');
    expect(await numbersSeenBy(place, people.county)).toEqual(['3.1.1', '3.1.1.1', '3.1.1.2', '3.1.1.3']);
    expect(await numbersSeenBy(place, people.school)).toEqual(['3.1.1.1', '3.1.1.3']);
    await seeDerived();
  });

  test('what lies below an ended task ends with it, by the same decision', async () => {
    await approve(people.office, await ask(people.planning, '3.1', { kind: 'terminate' }, '上级政策调整'));
    const states = await Promise.all(
      ['3.1', '3.1.1', '3.1.2', '3.1.1.1', '3.1.1.2', '3.1.1.3'].map(async (number) => (await task(number)).state),
    );
    expect(states).toEqual(['terminated', 'terminated', 'terminated', 'split', 'terminated', 'terminated']);
    const [last] = (await readTaskHistory(people.county, (await task('3.1.1.2')).id)).entries;
    expect([last?.kind, last?.reason, last?.actor?.name]).toEqual(['task.terminated', '上级政策调整', '市委改革办经办人']);
    expect(await numbersSeenBy(place, people.other)).toEqual(['3.1.2']);
    await seeDerived();
  });
});

test('two decisions at once: one stands, the other is told', async () => {
  const request = await ask(people.planning, '2.1', extend('2027-01-31'));
  const answers = await Promise.allSettled([approve(people.office, request), refuse(people.office, request, '不同意')]);
  const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  expect(lost).toMatchObject([{ status: 409, code: 'change/decided' }]);
  await seeDerived();
});

test('the events of a task, played again, give the task, whatever was decided; the chain holds', async () => {
  const { database, jurisdiction } = place;
  const histories = await eventsOfTasks(database, jurisdiction);
  const { rows } = await database.pool.query<{ id: string; version: number; image: string; state: string }>(
    `select t.id, t.version, t.state, v.image from task t
       join task_version v on v.jurisdiction_id = t.jurisdiction_id and v.task_id = t.id and v.version = t.version
      where t.jurisdiction_id = $1`,
    [jurisdiction],
  );
  for (const row of rows) {
    const played = evolveTask(histories.get(row.id) ?? []);
    expect(played).toEqual(JSON.parse(row.image));
    expect([row.version, row.state]).toEqual([histories.get(row.id)?.length, played?.state]);
  }
  expect(new Set(rows.map((row) => row.state))).toEqual(
    new Set(['drafted', 'returned', 'received', 'terminated', 'merged', 'split']),
  );
  expect((await verifyChain(database, jurisdiction)).breaks).toEqual([]);
});
