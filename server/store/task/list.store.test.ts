import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../core/shared/day.ts';
import { draftTask } from '../../../core/task/move.ts';
import type { Task, TaskState } from '../../../core/task/task.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../../test/tasks/place.ts';
import { readWorkbook } from '../../../test/tasks/workbook.ts';
import type { ActionContext } from '../../actions/context.ts';
import { exportTasks, taskColumns } from '../../actions/task/export.ts';
import { commit } from '../commit.ts';
import { newId } from '../identifier.ts';
import { writeTasks } from '../task.ts';
import type { TaskFilter, TaskSort } from './filter.ts';
import { listTasks } from './list.ts';
import type { TaskRow } from './row.ts';

const wanted = 240;
let place: PlaceOfTasks;
let office: ActionContext;
let actors: Readonly<Record<string, ActionContext>>;
let tasks: readonly Task[];
let orderOf: ReadonlyMap<string, number>;
let fieldOf: ReadonlyMap<string, string>;
let programme: string;

beforeAll(async () => {
  place = await openPlaceOfTasks();
  office = place.office();
  const { agencies, divisions } = place;
  actors = {
    office,
    reader: place.as({ role: 'reader', scope: { kind: 'jurisdiction' } }),
    county: place.as({ role: 'divisionOffice', scope: { kind: 'division', id: divisions.甲旗 ?? '' } }),
    agency: place.as({ role: 'agencyLead', scope: { kind: 'agency', id: agencies.市审计局 ?? '' } }),
  };
  programme = (await place.database.kysely.selectFrom('programme').select('id').executeTakeFirstOrThrow()).id;
  tasks = Array.from({ length: wanted }, (_, at) => taskAt(at));
  await place.database.kysely.transaction().execute((tx) =>
    commit(
      tx,
      office.actor,
      tasks.map((task) => ({ kind: 'task.drafted', subject: { kind: 'task', id: task.id }, data: { image: task } })),
      (events) =>
        writeTasks(
          tx,
          place.jurisdiction,
          tasks.map((task, at) => ({ task, version: 1, event: events[at] ?? { id: '', recordedAt: '' } })),
        ),
    ),
  );
  const rows = async (text: string) =>
    (await place.database.pool.query<{ id: string; value: never }>(text, [place.jurisdiction])).rows.map(
      (row) => [row.id, row.value] as const,
    );
  orderOf = new Map(await rows('select id, official_order as value from agency where jurisdiction_id = $1'));
  fieldOf = new Map(await rows('select id, field as value from reform_measure where jurisdiction_id = $1'));
});
afterAll(() => place.close());

const states: readonly TaskState[] = ['deployed', 'received', 'received', 'drafted', 'returned', 'terminated', 'voided'];

/** Tasks that differ in every way that a list can ask for, in a fixed pattern. */
function taskAt(at: number): Task {
  const { agencies, measures } = place;
  const some = Object.values(agencies);
  const measure = at % 3;
  const base = draftTask(
    {
      id: newId(),
      programme,
      measure: measures[measure] ?? '',
      parent: null,
      number: `${measure + 1}.${at + 1}`,
      ordinal: at + 1,
      setBy: null,
    },
    {
      title: at % 10 === 0 ? `营商环境第${at}项` : `任务第${at}项`,
      text: at % 7 === 0 ? '一网通办' : '',
      outcome: null,
      agency: at % 31 === 0 ? null : (some[at % some.length] ?? null),
      role: at % 2 === 0 ? 'lead' : 'supporting',
      due: at % 9 === 0 ? { kind: 'standing' } : { kind: 'day', day: day(`2026-${String(1 + (at % 12)).padStart(2, '0')}-15`) },
      weight: 0,
      isMandatory: true,
      nodes: [],
    },
  );
  const state = states[(at + Math.floor(at / 7)) % states.length] ?? 'drafted';
  return {
    ...base,
    state,
    extensions: at % 11 === 0 ? 1 : 0,
    deployedOn: state === 'deployed' ? day('2026-05-20') : null,
    receiveBy: state === 'deployed' ? day(at % 2 === 0 ? '2026-05-25' : '2026-06-05') : null,
    people:
      state === 'received' && at % 4 === 0
        ? [{ role: 'responsiblePerson', name: at % 8 === 0 ? '王建国' : '李明', title: '', phoneSealed: null, appointment: null }]
        : [],
  };
}

async function allPages(who: ActionContext, filter: TaskFilter, limit = 17): Promise<TaskRow[]> {
  const rows: TaskRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTasks(place.database, who.actor, filter, { cursor, limit });
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

const dueOf = (task: Task): string => (task.due?.kind === 'day' ? task.due.day : '9999-12-31');
const places = (task: Task): [number, number] => task.number.split('.').map(Number) as [number, number];
const byNumber = (a: Task, b: Task): number => places(a)[0] - places(b)[0] || places(a)[1] - places(b)[1];
const agencyOrder = (task: Task): number => orderOf.get(task.agency ?? '') ?? Infinity;
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const orders: { readonly [Sort in TaskSort]: (a: Task, b: Task) => number } = {
  number: byNumber,
  '-number': (a, b) => byNumber(b, a),
  due: (a, b) => text(dueOf(a), dueOf(b)) || byNumber(a, b),
  '-due': (a, b) => text(dueOf(b), dueOf(a)) || byNumber(b, a),
  agency: (a, b) => agencyOrder(a) - agencyOrder(b) || byNumber(a, b),
  '-changed': (a, b) => text(b.id, a.id),
};

/** What the office sees of the pattern under a filter, chosen here by plain comparison. */
type Case = readonly [string, () => Partial<TaskFilter>, (task: Task) => boolean];
const cases: readonly Case[] = [
  ['nothing', () => ({}), () => true],
  ['one state', () => ({ state: 'received' }), (task) => task.state === 'received'],
  ['two states', () => ({ state: ['returned', 'terminated'] }), (task) => ['returned', 'terminated'].includes(task.state)],
  ['voided', () => ({ state: 'voided' }), (task) => task.state === 'voided'],
  ['an agency', () => ({ agency: place.agencies.市财政局 }), (task) => task.agency === place.agencies.市财政局],
  [
    'a division',
    () => ({ division: place.divisions.甲旗 }),
    (task) => [place.agencies.甲旗人民政府, place.agencies.甲旗教育局].includes(task.agency ?? ''),
  ],
  ['a measure', () => ({ measure: place.measures[1] }), (task) => task.measure === place.measures[1]],
  ['a field', () => ({ field: '社会领域' }), (task) => (fieldOf.get(task.measure) ?? '').includes('社会')],
  ['a role', () => ({ role: 'supporting' }), (task) => task.role === 'supporting'],
  [
    'due in a span',
    () => ({ dueFrom: '2026-03-01', dueTo: '2026-05-31' }),
    (task) => dueOf(task) >= '2026-03-01' && dueOf(task) <= '2026-05-31',
  ],
  [
    'due from a day on: not what has none',
    () => ({ dueFrom: '2026-09-01' }),
    (task) => dueOf(task) >= '2026-09-01' && dueOf(task) < '9999',
  ],
  ['receipt overdue', () => ({ receiptOverdue: true }), (task) => task.receiveBy !== null && task.receiveBy < '2026-06-01'],
  ['extended', () => ({ extended: true }), (task) => task.extensions > 0],
  ['named', () => ({ named: 'named' }), (task) => task.people.length > 0],
  [
    'waiting for a name',
    () => ({ named: 'unnamed' }),
    (task) => task.people.length === 0 && ['deployed', 'received', 'returned'].includes(task.state),
  ],
  ['words of the title', () => ({ q: '营商环境' }), (task) => task.title.includes('营商环境')],
  ['words of the text', () => ({ q: '一网通办' }), (task) => task.text !== ''],
  ['the name of an agency', () => ({ q: '财政局' }), (task) => task.agency === place.agencies.市财政局],
  ['two words', () => ({ q: '营商 财政' }), (task) => task.title.includes('营商') && task.agency === place.agencies.市财政局],
  ['a number', () => ({ q: '2.5' }), (task) => task.number === '2.5'],
  ['a person', () => ({ q: '建国' }), (task) => task.people.some((person) => person.name === '王建国')],
  ['words that are nowhere', () => ({ q: '环境营商' }), () => false],
  [
    'several at once',
    () => ({ state: ['received', 'deployed'], role: 'lead', dueTo: '2026-06-30' }),
    (task) => ['received', 'deployed'].includes(task.state) && task.role === 'lead' && dueOf(task) <= '2026-06-30',
  ],
];

describe('the rows of a filter are those that a plain comparison chooses', () => {
  test.each(cases)('%s', async (_, filterOf, chosen) => {
    const filter: TaskFilter = { sort: 'number', ...filterOf() };
    const expected = tasks
      .filter((task) => chosen(task) && (filter.state !== undefined || task.state !== 'voided'))
      .sort(byNumber);
    const rows = await allPages(office, filter);
    expect(rows.map((row) => row.number)).toEqual(expected.map((task) => task.number));
    const { total, isMore, facets } = await listTasks(place.database, office.actor, filter, { limit: 1 });
    expect([total, isMore]).toEqual([expected.length, false]);
    // A facet without a filter of its own counts just these rows; what has no agency is in no agency's count.
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, one) => all + one.count, 0);
    if (filter.field === undefined) expect(sum(facets.field)).toBe(expected.length);
    if (filter.light === undefined) expect(sum(facets.light)).toBe(expected.length);
    if (filter.agency === undefined) expect(sum(facets.agency)).toBe(expected.filter((task) => task.agency !== null).length);
  });
});

test.each(Object.keys(orders) as TaskSort[])('in the order %s pages follow each other without a gap', async (sort) => {
  const rows = await allPages(office, { sort });
  const expected = tasks.filter((task) => task.state !== 'voided').sort(orders[sort]);
  expect(rows.map((row) => row.number)).toEqual(expected.map((task) => task.number));
});

test.each(['office', 'reader', 'county', 'agency'])(
  '%s: the kept counts are those of the rows, as with a filter that lets all through',
  async (name) => {
    const who = actors[name];
    if (!who) throw new Error(name);
    const rows = await allPages(who, { sort: 'number' });
    const kept = await listTasks(place.database, who.actor, { sort: 'number' }, { limit: 1 });
    const counted = await listTasks(place.database, who.actor, { sort: 'number', role: ['lead', 'supporting'] }, { limit: 1 });
    expect(kept.total).toBe(rows.length);
    expect(kept.facets).toEqual(counted.facets);
    expect(new Map(kept.facets.agency.map(({ label, count }) => [label, count]))).toEqual(
      new Map(
        [
          ...Map.groupBy(
            rows.filter((row) => row.agency),
            (row) => row.agency?.name,
          ),
        ].map(([label, of]) => [label, of.length]),
      ),
    );
    expect(rows.length).toBeGreaterThan(5);
  },
);

test('a cursor of another order, or made up, begins anew', async () => {
  const first = await listTasks(place.database, office.actor, { sort: 'number' }, { limit: 5 });
  for (const cursor of [first.next ?? '', 'x', Buffer.from('["due","1","2","3","4"]').toString('base64url')]) {
    const page = await listTasks(place.database, office.actor, { sort: 'due' }, { cursor, limit: 5 });
    expect(page.rows).toEqual((await listTasks(place.database, office.actor, { sort: 'due' }, { limit: 5 })).rows);
  }
});

test('the workbook is the screen: title, 序号, header on every page, A3 across', async () => {
  const filter: TaskFilter = { sort: 'agency', state: 'received' };
  const { name, bytes } = await exportTasks(office, filter, ['number', 'agency', 'responsiblePerson', 'due']);
  const { cells, sheet } = await readWorkbook(bytes);
  const rows = await allPages(office, filter);
  expect(name).toBe('改革任务台账-2026-06-01.xlsx');
  expect(cells[0]?.[0]).toBe('丙市改革任务台账');
  expect(cells[2]).toEqual(['序号', '编号', '责任单位', '责任人', '完成时限']);
  expect(cells.slice(3)).toEqual(
    rows.map((row, at) => [
      at + 1,
      row.number,
      row.agency?.name ?? '',
      row.responsiblePerson ?? '待明确责任人',
      row.due?.kind === 'standing' ? '持续推进' : row.due?.day,
    ]),
  );
  expect(sheet.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', printTitlesRow: '3:3' });
  expect(Object.keys(taskColumns)).toContain('division');
});
