import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derivedAnew, derivedKept } from '../../../test/tasks/derived.ts';
import {
  deployedTasks,
  numbersSeenBy,
  on,
  type PeopleOfTasks,
  peopleOfTasks,
  refusalOf,
  taskNumbered,
} from '../../../test/tasks/people.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../../test/tasks/place.ts';
import { verifyChain } from '../../audit/verify.ts';
import type { ActionContext } from '../context.ts';
import { readTaskFor } from '../task/read.ts';
import { moveSupport, readSupportRequests, requestSupport } from './support-request.ts';

let place: PlaceOfTasks;
let people: PeopleOfTasks;
beforeAll(async () => {
  place = await openPlaceOfTasks();
  people = await peopleOfTasks(place);
  await deployedTasks(place, people);
});
afterAll(() => place.close());

type Given = { readonly to: string; readonly title?: string; readonly due?: string };
const ask = async (who: ActionContext, number: string, { to, title = '提供项目清单', due = '2026-06-30' }: Given) =>
  requestSupport(who, (await taskNumbered(place, people.office, number)).id, {
    to: place.agencies[to] ?? place.jurisdiction,
    title,
    text: '',
    due,
  });
type Request = { readonly id: string; readonly version: number };
const move = (
  who: ActionContext,
  { id, version }: Request,
  kind: Parameters<typeof moveSupport>[2]['move'],
  text = '',
  documentNumber: string | null = null,
) => moveSupport(who, id, { version, move: kind, text, documentNumber });
const seenBy = async (who: ActionContext, filter = {}) =>
  (await readSupportRequests(who, { limit: 50, ...filter })).rows.map((row) => row.id);
const seeDerived = async () =>
  expect(await derivedKept(place.database, place.jurisdiction)).toEqual(await derivedAnew(place.database, place.jurisdiction));

describe('from the request to its confirmation', () => {
  let request: Awaited<ReturnType<typeof ask>>;

  test('the addressee sees the task from then on, and nobody else does', async () => {
    const { id } = await taskNumbered(place, people.office, '2.1');
    expect(await numbersSeenBy(place, people.audit)).toEqual(['2.3']);
    request = await ask(people.planning, '2.1', { to: '市审计局' });
    expect(request).toMatchObject({
      state: 'sent',
      from: { name: '市发展改革委' },
      to: { name: '市审计局' },
      sentOn: '2026-06-01',
      due: '2026-06-30',
      originalDue: '2026-06-30',
      may: { withdraw: true, receive: false, reply: false, confirm: false },
    });
    expect(await numbersSeenBy(place, people.audit)).toEqual(['2.1', '2.3']);
    expect((await readTaskFor(place.database.kysely, people.audit, id)).may).toMatchObject({
      requestChange: false,
      requestSupport: false,
      namePeople: false,
    });
    for (const who of [people.finance, people.county, people.other, people.school]) {
      expect(await seenBy(who)).toEqual([]);
      expect(await numbersSeenBy(place, who)).not.toContain('2.1');
      expect(await refusalOf(readTaskFor(place.database.kysely, who, id))).toEqual([404, 'not-found']);
      expect(await refusalOf(move(who, request, 'receive'))).toEqual([404, 'not-found']);
    }
    for (const who of [people.office, people.reader, people.planning, people.audit])
      expect(await seenBy(who)).toEqual([request.id]);
    expect(await seenBy(people.audit, { direction: 'from' })).toEqual([]);
    expect(await seenBy(people.planning, { direction: 'from' })).toEqual([request.id]);
    await seeDerived();
  });

  test('each step is for its side, in its order, of the version that was seen', async () => {
    expect(await refusalOf(move(people.planning, request, 'receive'))).toEqual([422, 'support/other-side']);
    expect(await refusalOf(move(people.audit, request, 'withdraw'))).toEqual([422, 'support/other-side']);
    expect(await refusalOf(move(people.reader, request, 'receive'))).toEqual([422, 'support/other-side']);
    expect(await refusalOf(move(people.audit, request, 'reply', '清单已函送'))).toEqual([409, 'support/move-not-open']);
    expect(await refusalOf(move(people.audit, { ...request, version: 4 }, 'receive'))).toEqual([409, 'version/conflict']);
    const received = await move(people.audit, request, 'receive');
    expect([received.state, received.receivedOn, received.version]).toEqual(['received', '2026-06-01', 2]);
    expect(await refusalOf(move(people.audit, request, 'reply', '清单已函送'))).toEqual([409, 'version/conflict']);
    expect(await refusalOf(move(people.audit, received, 'reply', ' '))).toEqual([422, 'support/text-missing']);
    request = received;
  });

  test('past its day it is the addressee’s that is overdue', async () => {
    const [late] = (await readSupportRequests(on(people.audit, '2026-07-01'), { limit: 1 })).rows;
    expect([
      late?.isOverdue,
      (await readSupportRequests(on(people.audit, '2026-06-30'), { limit: 1 })).rows[0]?.isOverdue,
    ]).toEqual([true, false]);
  });

  test('replied, sent back with a reason, replied again, confirmed: then nothing moves any more', async () => {
    const replied = await move(on(people.audit, '2026-06-10'), request, 'reply', '清单已函送', '审函〔2026〕5号');
    expect(replied).toMatchObject({
      state: 'replied',
      repliedOn: '2026-06-10',
      reply: '清单已函送',
      replyDocumentNumber: '审函〔2026〕5号',
    });
    expect(await refusalOf(move(people.audit, replied, 'confirm'))).toEqual([422, 'support/other-side']);
    expect(await refusalOf(move(people.planning, replied, 'sendBack'))).toEqual([422, 'support/text-missing']);
    const back = await move(people.planning, replied, 'sendBack', '缺少年度数据');
    expect(back).toMatchObject({ state: 'received', repliedOn: null, reply: '清单已函送', endReason: '缺少年度数据' });
    const again = await move(on(people.audit, '2026-06-12'), back, 'reply', '已补年度数据');
    expect(again).toMatchObject({ state: 'replied', repliedOn: '2026-06-12', reply: '已补年度数据', replyDocumentNumber: null });
    const confirmed = await move(people.planning, again, 'confirm');
    expect(confirmed.state).toBe('confirmed');
    expect(Object.values(confirmed.may)).toEqual([false, false, false, false, false, false]);
    for (const [who, kind] of [
      [people.audit, 'reply'],
      [people.planning, 'sendBack'],
      [people.planning, 'withdraw'],
    ] as const)
      expect(await refusalOf(move(who, confirmed, kind, '再办'))).toEqual([409, 'support/move-not-open']);
    const { rows } = await place.database.pool.query<{ kind: string }>(
      `select kind from event where subject_kind = 'supportRequest' and subject_id = $1 order by event_no`,
      [confirmed.id],
    );
    expect(rows.map((row) => row.kind.split('.')[1])).toEqual([
      'sent',
      'received',
      'replied',
      'sentBack',
      'replied',
      'confirmed',
    ]);
    // What was done for the task stays in sight of who did it.
    expect(await numbersSeenBy(place, people.audit)).toContain('2.1');
    await seeDerived();
  });
});

describe('other ends', () => {
  test('returned by the addressee, it is sent again or withdrawn; withdrawn, the task is out of sight again', async () => {
    const request = await ask(people.finance, '2.2', { to: '市审计局' });
    expect(await numbersSeenBy(place, people.audit)).toContain('2.2');
    expect(await refusalOf(move(people.audit, request, 'return'))).toEqual([422, 'support/text-missing']);
    const returned = await move(people.audit, request, 'return', '不属本单位职责');
    expect(returned).toMatchObject({ state: 'returned', endReason: '不属本单位职责' });
    const sent = await move(people.finance, returned, 'sendBack', '按分工方案第三条');
    expect(sent.state).toBe('sent');
    const withdrawn = await move(people.finance, sent, 'withdraw');
    expect(withdrawn.state).toBe('withdrawn');
    expect(await numbersSeenBy(place, people.audit)).not.toContain('2.2');
    await seeDerived();
  });

  test('a county receives for its government, and another county sees nothing of it', async () => {
    const request = await ask(people.planning, '3.1', { to: '乙旗人民政府', title: '提供案例' });
    expect(await numbersSeenBy(place, people.other)).toEqual(['3.1', '3.1.2']);
    expect(await numbersSeenBy(place, people.county)).not.toContain('3.1');
    expect(await refusalOf(move(people.county, request, 'receive'))).toEqual([404, 'not-found']);
    expect((await move(people.other, request, 'receive')).state).toBe('received');
    await seeDerived();
  });
});

describe('what cannot be asked for is said', () => {
  test.each<[number, string, string, Given]>([
    [422, 'support/to-itself', '2.2', { to: '市财政局' }],
    [422, 'support/day-passed', '2.2', { to: '市审计局', due: '2026-05-31' }],
    [422, 'support/after-task', '2.2', { to: '市审计局', due: '2026-12-01' }],
    [422, 'support/agency-unknown', '2.2', { to: '没有这个单位' }],
    [404, 'not-found', '2.1', { to: '市审计局' }],
    [404, 'not-found', '3.1', { to: '市审计局' }],
  ])('%i %s', async (status, code, number, given) => {
    expect(await refusalOf(ask(people.finance, number, given))).toEqual([status, code]);
  });

  test('before the task is received, and twice for the same', async () => {
    expect(await refusalOf(ask(people.audit, '2.3', { to: '市财政局' }))).toEqual([422, 'support/task-not-running']);
    await ask(people.finance, '2.2', { to: '市审计局' });
    expect(await refusalOf(ask(people.finance, '2.2', { to: '市审计局' }))).toEqual([409, 'support/already-open']);
    expect((await ask(people.finance, '2.2', { to: '市审计局', title: '另一件' })).state).toBe('sent');
  });
});

test('each version of a request is kept, and the chain holds', async () => {
  const { database, jurisdiction } = place;
  const { rows } = await database.pool.query<{ version: number; kept: number; state: string; image: string }>(
    `select r.version, r.state, (select count(*)::integer from support_request_version v where v.support_request_id = r.id) as kept,
            (select image from support_request_version v where v.support_request_id = r.id and v.version = r.version) as image
       from support_request r where r.jurisdiction_id = $1`,
    [jurisdiction],
  );
  expect(rows.map((row) => [row.kept, JSON.parse(row.image).state])).toEqual(rows.map((row) => [row.version, row.state]));
  expect(rows.map((row) => row.version).sort()).toEqual([1, 1, 2, 4, 6]);
  expect((await verifyChain(database, jurisdiction)).breaks).toEqual([]);
});
