import { describe, expect, test } from 'vitest';
import type { Deadline } from '../plan/parsed-plan.ts';
import { day } from '../shared/day.ts';
import { breakDown, dueOf, type MeasureToBreakDown, type PartyToTask, type PlannedTask } from './break-down.ts';
import { checkList, type TaskToCheck } from './check-list.ts';

const party = (role: PartyToTask['role'], agency: string | null, more: Partial<PartyToTask> = {}): PartyToTask => ({
  role,
  agency,
  name: agency ?? '各有关单位',
  isDivision: agency?.endsWith('旗') ?? false,
  onDemand: false,
  ...more,
});
const measure = (parties: readonly PartyToTask[], deadline: Deadline = { kind: 'day', day: day('2026-12-31'), raw: '' }) =>
  ({ number: 37, title: '推进改革', outcome: '办法', deadline, parties }) satisfies MeasureToBreakDown & { number: number };

const drawn = (tasks: readonly PlannedTask[], depth = 0): string[] =>
  tasks.flatMap(({ agency, role, children }) => [`${'  '.repeat(depth)}${role} ${agency}`, ...drawn(children, depth + 1)]);

describe('break-down by template', () => {
  const parties = [
    party('supporting', '财政局'),
    party('implementing', '甲旗'),
    party('implementing', '乙旗'),
    party('lead', '发改委'),
    party('jointLead', '工信局'),
    party('supporting', '审计局', { onDemand: true }),
    party('supporting', null),
    party('implementing', '财政局'),
  ];

  test('parties: one for each in the order lead, joint lead, supporting, implementing', () =>
    expect(drawn(breakDown(measure(parties), 'parties'))).toEqual([
      'lead 发改委',
      'jointLead 工信局',
      'supporting 财政局',
      'implementing 甲旗',
      'implementing 乙旗',
    ]));

  test('perDivision: the divisions stand under the lead', () =>
    expect(drawn(breakDown(measure(parties), 'perDivision'))).toEqual([
      'lead 发改委',
      '  implementing 甲旗',
      '  implementing 乙旗',
      'jointLead 工信局',
      'supporting 财政局',
    ]));

  test('without a lead there is nobody to stand under', () =>
    expect(drawn(breakDown(measure([party('implementing', '甲旗')]), 'perDivision'))).toEqual(['implementing 甲旗']));

  test('the lead brings what the measure brings; title and due are the measure’s', () => {
    const [lead, joint] = breakDown(measure(parties), 'parties');
    expect(lead).toMatchObject({ title: '推进改革', outcome: '办法', due: { kind: 'day', day: '2026-12-31' } });
    expect(joint?.outcome).toBe(null);
  });

  test.each<[Deadline, ReturnType<typeof dueOf>]>([
    [
      { kind: 'day', day: day('2026-12-31'), raw: '' },
      { kind: 'day', day: day('2026-12-31') },
    ],
    [
      { kind: 'range', from: day('2026-01-01'), day: day('2027-12-31'), raw: '' },
      { kind: 'day', day: day('2027-12-31') },
    ],
    [{ kind: 'recurring', every: 'quarter', raw: '' }, { kind: 'standing' }],
    [{ kind: 'standing', raw: '持续推进' }, { kind: 'standing' }],
    [{ kind: 'none', raw: '' }, null],
  ])('%j is due %j', (deadline, due) => expect(dueOf(deadline)).toEqual(due));
});

describe('the check list', () => {
  const today = day('2026-06-01');
  const until = (text: string) => ({ kind: 'day', day: day(text) }) as const;
  const task = (number: string, agency: string | null, more: Partial<TaskToCheck> = {}): TaskToCheck => ({
    id: number,
    parent: number.split('.').length > 2 ? number.slice(0, number.lastIndexOf('.')) : null,
    number,
    title: `任务${number}`,
    agency,
    due: until('2026-12-31'),
    weight: 0,
    state: 'drafted',
    nodes: [],
    setBy: null,
    ...more,
  });
  const node = (due: string) => ({
    title: '印发',
    due: day(due),
    outcome: null,
    reachedOn: null,
    documentTitle: null,
    documentNumber: null,
  });
  const one = [party('lead', '发改委')];
  const alone = task('37.1', '发改委');

  test.each<[string, readonly PartyToTask[], readonly TaskToCheck[], readonly string[]]>([
    ['a lead with its task', one, [alone], []],
    ['no party at all', [], [alone], ['error task/no-lead']],
    ['a lead that is nobody', [party('lead', null)], [alone], ['error task/no-lead', 'error task/party-unresolved']],
    ['two leads', [...one, party('lead', '工信局')], [alone, task('37.2', '工信局')], ['error task/joint-lead-undecided']],
    ['a designated lead and a joint lead', [...one, party('jointLead', '工信局')], [alone, task('37.2', '工信局')], []],
    ['各有关单位', [...one, party('supporting', null)], [alone], ['error task/party-unresolved']],
    [
      'a supporting agency without task',
      [...one, party('supporting', '财政局')],
      [alone],
      ['error task/supporting-without-task'],
    ],
    ['a supporting agency on demand', [...one, party('supporting', '财政局', { onDemand: true })], [alone], []],
    [
      'a supporting agency whose task is broken down to another',
      [...one, party('supporting', '财政局')],
      [alone, task('37.2', '财政局'), task('37.2.1', '审计局')],
      ['error task/supporting-without-task'],
    ],
    [
      'a supporting agency whose only task was voided',
      [...one, party('supporting', '财政局')],
      [alone, task('37.2', '财政局', { state: 'voided' })],
      ['error task/supporting-without-task'],
    ],
    [
      'an implementing agency without task',
      [...one, party('implementing', '甲旗')],
      [alone],
      ['warning task/implementing-without-task'],
    ],
    ['a lead without task', one, [task('37.1', '财政局')], ['warning task/lead-without-task']],
    ['a leaf without agency', one, [alone, task('37.2', null)], ['error task/no-agency']],
    ['a parent without agency', one, [task('37.1', null), task('37.1.1', '发改委')], []],
    ['a leaf without due', one, [task('37.1', '发改委', { due: null })], ['error task/no-due']],
    ['after the measure', one, [task('37.1', '发改委', { due: until('2027-01-01') })], ['error task/due-after-measure']],
    [
      'after its parent, before the measure’s end',
      one,
      [task('37.1', '发改委', { due: until('2026-09-30') }), task('37.1.1', '财政局', { due: until('2026-10-01') })],
      ['error task/due-after-parent'],
    ],
    ['standing under a day', one, [task('37.1', '发改委', { due: { kind: 'standing' } })], ['warning task/standing-with-limit']],
    ['a day that has passed', one, [task('37.1', '发改委', { due: until('2026-05-31') })], ['warning task/due-past']],
    ['a node on the last day', one, [task('37.1', '发改委', { nodes: [node('2026-12-31')] })], []],
    [
      'a node after it',
      one,
      [task('37.1', '发改委', { due: until('2026-09-30'), nodes: [node('2026-10-01')] })],
      ['error task/node-after-due'],
    ],
    [
      'below a task that has ended',
      one,
      [task('37.1', '发改委', { state: 'terminated' }), task('37.1.1', '发改委')],
      ['error task/parent-ended'],
    ],
    ['weights that make 100', one, [{ ...alone, weight: 60 }, task('37.2', '财政局', { weight: 40 })], []],
    ['weights that make 90', one, [{ ...alone, weight: 60 }, task('37.2', '财政局', { weight: 30 })], ['error task/weights-sum']],
    [
      'weights of a voided task do not count',
      one,
      [{ ...alone, weight: 100 }, task('37.2', '财政局', { weight: 30, state: 'voided' })],
      [],
    ],
    ['the same agency and title twice', one, [alone, task('37.2', '发改委', { title: alone.title })], ['error task/repeated']],
    ['the same title for another agency', one, [alone, task('37.2', '财政局', { title: alone.title })], []],
    ['nothing that waits', one, [{ ...alone, state: 'received' }], ['error task/nothing-drafted']],
    [
      'what is deployed is not judged again',
      one,
      [task('37.1', '发改委', { state: 'received', due: until('2027-01-01') }), task('37.2', '财政局')],
      [],
    ],
    [
      'what came back is',
      one,
      [task('37.1', '发改委', { state: 'returned', due: until('2027-01-01') })],
      ['error task/due-after-measure'],
    ],
  ])('%s', (_, parties, tasks, expected) =>
    expect(checkList(measure(parties), tasks, today).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected),
  );

  test('a county’s office is not asked for the parties, which it cannot put right', () => {
    const below = [task('37.1', '甲旗', { state: 'received' }), task('37.1.1', '甲旗教育局')];
    expect(checkList(measure([]), below, today, 'tasks')).toEqual([]);
    expect(checkList(measure([]), below, today).map(({ code }) => code)).toEqual(['task/no-lead']);
  });
});
