import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../core/shared/day.ts';
import { deployedTasks, on, type PeopleOfTasks, peopleOfTasks, taskNumbered, tasksSeenBy } from '../../test/tasks/people.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../test/tasks/place.ts';
import type { ActionContext } from '../actions/context.ts';
import { decideChange, requestChange } from '../actions/request/change-request.ts';
import { moveSupport, requestSupport } from '../actions/request/support-request.ts';
import { createTasks } from '../actions/task/draft.ts';
import { namePeopleOf, returnTasks } from '../actions/task/receive.ts';
import { readDesk, readTaskOverview } from './desk.ts';

let place: PlaceOfTasks;
let people: PeopleOfTasks;
const task = (number: string) => taskNumbered(place, people.office, number);
const item = async (number: string) => {
  const { id, version } = await task(number);
  return { id, version };
};
const extend = async (who: ActionContext, number: string) => {
  const { id, version } = await task(number);
  return requestChange(who, id, { version, reason: '客观原因', proposal: { kind: 'extend', due: day('2026-12-31') } });
};

/**
 * On top of `deployedTasks`: 2.2 is extended, 2.1 asks to be; 3.1.1 names who answers for it; planning asks audit for support, finance
 * has asked and audit has answered; the first measure has a draft; 3.1.1.1 has gone back to the county.
 */
beforeAll(async () => {
  place = await openPlaceOfTasks();
  people = await peopleOfTasks(place);
  await deployedTasks(place, people);
  const { office, finance, planning, audit, county, school } = people;
  const approved = await extend(finance, '2.2');
  await decideChange(office, approved.id, { version: approved.version, approve: true, reason: '' });
  await extend(planning, '2.1');
  await namePeopleOf(county, {
    items: [await item('3.1.1')],
    people: { responsiblePerson: [{ name: '改革股', title: '', phone: null }] },
  });
  const support = async (who: ActionContext, number: string, title: string) =>
    requestSupport(who, (await task(number)).id, { to: place.agencies.市审计局 ?? '', title, text: '', due: '2026-06-10' });
  await support(planning, '2.1', '提供审计意见');
  let asked = await support(finance, '2.2', '核对预算');
  for (const [move, text] of [
    ['receive', ''],
    ['reply', '已核对'],
  ] as const)
    asked = await moveSupport(audit, asked.id, { version: asked.version, move, text, documentNumber: null });
  await createTasks(office, place.measures[0], null, [
    {
      title: '修订办法',
      text: '',
      outcome: null,
      agency: place.agencies.市财政局 ?? '',
      role: 'lead',
      due: { kind: 'day', day: day('2026-12-31') },
      weight: 0,
      isMandatory: true,
      nodes: [],
    },
  ]);
  await returnTasks(school, { items: [await item('3.1.1.1')], reason: '人手不足' });
});
afterAll(() => place.close());

describe('the desk', () => {
  const desk = async (who: ActionContext, today = '2026-06-01') =>
    Object.fromEntries(
      (await readDesk(place.database, on(who, today).actor)).groups.map(({ kind, count, late, first }) => [
        kind,
        [count, late, first.map((one) => one.number)],
      ]),
    );

  test('an agency has what it is to do, and none of another’s', async () => {
    expect(await desk(people.finance)).toEqual({ namePeople: [1, 0, ['2.2']], supportAnswered: [1, 0, ['2.2']] });
    expect(await desk(people.planning)).toEqual({ namePeople: [2, 0, ['2.1', '3.1']] });
    expect(await desk(people.audit)).toEqual({ receive: [1, 0, ['2.3']], support: [1, 0, ['2.1']] });
    expect(await desk(people.school)).toEqual({});
    expect(await desk(people.reader)).toEqual({});
  });

  test('what is late is counted by the day, and what is due soon comes up', async () => {
    // 2.3 was to be received by 2026-06-04, the support is due on 2026-06-10; 2.2 runs to 2026-12-31.
    expect(await desk(people.audit, '2026-06-11')).toEqual({ receive: [1, 1, ['2.3']], support: [1, 1, ['2.1']] });
    expect(await desk(people.finance, '2026-12-01')).toMatchObject({ dueSoon: [1, 0, ['2.2']] });
    expect(await desk(people.finance, '2026-11-30')).not.toHaveProperty('dueSoon');
    expect(await desk(people.finance, '2027-01-01')).toMatchObject({ pastDue: [1, 0, ['2.2']] });
    expect(await desk(people.finance, '2026-12-31')).not.toHaveProperty('pastDue');
  });

  test('an office has what it set and what waits for its decision', async () => {
    expect(await desk(people.office)).toEqual({ decide: [1, 0, ['2.1']], undeployed: [1, 0, ['1.1']] });
    expect(await desk(people.office, '2026-06-05')).toMatchObject({ receiptOverdue: [1, 0, ['2.3']] });
  });

  test('a county has its own task and what it set; the other county has neither', async () => {
    expect(await desk(people.county)).toEqual({ returned: [1, 0, ['3.1.1.1']] });
    expect(await desk(people.other)).toEqual({ namePeople: [1, 0, ['3.1.2']] });
  });

  test('who asked for a change does not find it for decision', async () => {
    const asked = await extend(people.office, '2.3');
    expect(await desk(people.office)).toMatchObject({ decide: [1, 0, ['2.1']] });
    const { rows } = await place.database.pool.query<{ n: number }>(
      `select count(*)::integer as n from change_request where jurisdiction_id = $1 and state = 'requested'`,
      [place.jurisdiction],
    );
    expect([asked.state, rows[0]?.n]).toEqual(['requested', 2]);
  });
});

describe('the overview counts the tasks that are seen', () => {
  const days = ['2026-06-01', '2026-06-11', '2026-12-10', '2027-01-15'];
  const who = ['office', 'reader', 'planning', 'finance', 'audit', 'county', 'other', 'school'] as const;

  test.each(who.flatMap((name) => days.map((today) => [name, today] as const)))('%s on %s', async (name, today) => {
    const context = on(people[name], today);
    const seen = (await tasksSeenBy(place, context)).filter((one) => one.state !== 'voided');
    const running = seen.filter((one) => one.state === 'deployed' || one.state === 'received');
    const dueOf = (one: (typeof seen)[number]) => (one.due?.kind === 'day' ? String(one.due.day) : '9999-12-31');
    const progressOf = (some: typeof seen) => {
      const going = some.filter((one) => running.includes(one));
      return {
        deployed: going.length,
        received: going.filter((one) => one.state === 'received').length,
        named: going.filter((one) => one.state === 'received' && one.responsiblePerson !== null).length,
        receiptOverdue: going.filter((one) => one.state === 'deployed' && String(one.receiveBy) < today).length,
        pastDue: going.filter((one) => dueOf(one) < today).length,
      };
    };
    const inThirtyDays = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
    const overview = await readTaskOverview(place.database, context.actor);
    expect(overview).toMatchObject({
      tasks: seen.length,
      ...progressOf(seen),
      returned: seen.filter((one) => one.state === 'returned').length,
      extended: seen.filter((one) => one.extensions > 0).length,
      openChange: seen.filter((one) => one.openChange).length,
      dueIn30Days: running.filter((one) => dueOf(one) >= today && dueOf(one) <= inThirtyDays).length,
    });
    const byField = Map.groupBy(seen, (one) => one.field);
    expect(overview.fields).toHaveLength(byField.size);
    for (const { field, ...counts } of overview.fields)
      expect(counts).toEqual({
        ...progressOf(byField.get(field) ?? []),
        drafted: byField.get(field)?.filter((one) => one.state === 'drafted').length,
        returned: byField.get(field)?.filter((one) => one.state === 'returned').length,
        ended: byField.get(field)?.filter((one) => ['terminated', 'merged', 'split'].includes(one.state)).length,
      });
    for (const { name: division, id, deployed, received, named, receiptOverdue, pastDue } of overview.divisions)
      expect([division, { deployed, received, named, receiptOverdue, pastDue }]).toEqual([
        division,
        progressOf(seen.filter((one) => one.division?.id === id)),
      ]);
  });

  test('the numbers of a day, counted by hand', async () => {
    // 2.1, 2.2, 2.3, 3.1, 3.1.1, 3.1.2 run, all but 2.3 received; 1.1 is a draft, 3.1.1.1 went back; 3.1.1 alone has named somebody.
    expect(await readTaskOverview(place.database, people.office.actor)).toMatchObject({
      tasks: 8,
      deployed: 6,
      received: 5,
      named: 1,
      returned: 1,
      extended: 1,
      measuresWithoutTasks: 0,
    });
    // Of the two measures in which it takes part, planning sees tasks; finance sees none of the first.
    const gaps = async (context: ActionContext) => (await readTaskOverview(place.database, context.actor)).measuresWithoutTasks;
    expect([await gaps(people.planning), await gaps(people.finance), await gaps(people.reader)]).toEqual([0, 1, 1]);
  });
});
