import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReturnedWorkbook } from '../../documents/workbook/returned-workbook.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../test/tasks/place.ts';
import { listTasks } from '../store/task/list.ts';
import type { ActionContext } from './context.ts';
import { applyChanges, checkChanges } from './ledger-change.ts';
import { splitLedger } from './ledger-split.ts';
import { deployMeasures } from './task/deploy.ts';
import { breakDownMeasures } from './task/draft.ts';
import { readTaskFor } from './task/read.ts';
import { receiveTasks } from './task/receive.ts';

let place: PlaceOfTasks;
let office: ActionContext;
beforeAll(async () => {
  place = await openPlaceOfTasks();
  office = place.office();
});
afterAll(() => place.close());

const agency = (name: string): string => place.agencies[name] ?? '';
const tasks = async () => (await listTasks(place.database, office.actor, { sort: 'number' }, { limit: 200 })).rows;
/** Number, agency, state, who is responsible and version of each task. */
const standing = async () =>
  (await tasks()).map((row) => [row.number, row.agency?.name, row.state, row.responsiblePerson, row.version]);

/** The workbook of an agency as it comes back: what stands in the open cells of the row of a measure. */
async function returned(name: string, rows: Readonly<Record<number, Readonly<Record<string, string>>>>) {
  const files = unzipSync((await splitLedger(office, { sort: 'number' })).bytes);
  const [, bytes] = Object.entries(files).find(([file]) => file.endsWith(`-${name}.xlsx`)) ?? [];
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.worksheets[0];
  const heads = (sheet?.getRow(3).values as unknown[]) ?? [];
  const numberAt = heads.indexOf('编号');
  sheet?.eachRow((row) => {
    for (const [head, value] of Object.entries(rows[Number(row.getCell(numberAt).value)] ?? {}))
      row.getCell(heads.indexOf(head)).value = value;
  });
  const read = readReturnedWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), `${name}.xlsx`);
  expect([read.agency, read.problems]).toEqual([agency(name), []]);
  return read.cells.map((cell) => ({ ...cell, agency: read.agency ?? undefined }));
}

/** Checked, and applied as the screen does it. */
async function merge(cells: Parameters<typeof checkChanges>[1]) {
  const checked = await checkChanges(office, cells);
  const changes = [...Map.groupBy(checked.changes, (change) => change.measure)].map(([measure, all]) => ({
    measure,
    version: all[0]?.version ?? 0,
    cells: all.map(({ column, text }) => ({ column, text })),
  }));
  const applied = await applyChanges(office, {
    reason: '单位返回的表格',
    isWhole: true,
    source: 'returned',
    changes,
    receipts: checked.receipts,
  });
  return { checked, applied };
}

const receivedEvents = async () => {
  const { rows } = await place.database.pool.query<{ kind: string; payload: string }>(
    `select kind, payload from event where kind in ('task.received', 'task.peopleNamed') order by event_no`,
  );
  return rows.map(({ kind, payload }) => {
    const { reason, data } = JSON.parse(payload) as { reason: string; data: unknown };
    return { kind, reason, data };
  });
};

test('what an agency returns receives its tasks on its behalf with the people named; others stay, and once more changes nothing', async () => {
  const [first, second] = place.measures;
  await breakDownMeasures(office, { measures: [first, second], template: 'parties', parent: null });
  expect((await deployMeasures(office, { measures: [first], receiveWithin: 3 })).refused).toEqual([]);
  const cells = await returned('市财政局', {
    1: { 责任领导: '分管副局长', 责任人: '预算科科长、国库科科长', 联络员: '预算科科员' },
    2: { 联络员: '国库科科员' },
  });
  // Of the second measure nobody responsible is named: its row receives nothing, deployed or not.
  expect((await deployMeasures(office, { measures: [second], receiveWithin: 3 })).refused).toEqual([]);
  const before = await standing();
  expect(before.map(([number, name, state]) => [number, name, state])).toEqual([
    ['1.1', '市财政局', 'deployed'],
    ['2.1', '市发展改革委', 'deployed'],
    ['2.2', '市财政局', 'deployed'],
    ['2.3', '市审计局', 'deployed'],
  ]);
  const { checked, applied } = await merge(cells);
  expect(checked.receipts).toEqual([
    {
      measure: first,
      agency: agency('市财政局'),
      name: '市财政局',
      responsibleLeader: '分管副局长',
      responsiblePerson: '预算科科长、国库科科长',
      liaison: '预算科科员',
      received: 1,
      named: 0,
    },
  ]);
  expect(applied.outcomes.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
  expect(applied.receipts).toEqual([{ agency: agency('市财政局'), name: '市财政局', received: 1, named: 0 }]);
  const after = await standing();
  expect(after[0]).toEqual(['1.1', '市财政局', 'received', '预算科科长、国库科科长', Number(before[0]?.[4]) + 1]);
  expect(after.slice(1)).toEqual(before.slice(1));
  const task = await readTaskFor(place.database.kysely, office, (await tasks())[0]?.id ?? '');
  expect(task.people.map(({ role, name }) => [role, name])).toEqual([
    ['responsibleLeader', '分管副局长'],
    ['responsiblePerson', '预算科科长'],
    ['responsiblePerson', '国库科科长'],
    ['liaison', '预算科科员'],
  ]);
  const events = await receivedEvents();
  expect(events).toEqual([{ kind: 'task.received', reason: '单位返回的表格', data: { onBehalf: true, source: 'returned' } }]);

  const again = await merge(cells);
  expect([again.checked.changes, again.checked.receipts, again.applied]).toEqual([[], [], { outcomes: [], receipts: [] }]);
  expect(await standing()).toEqual(after);
  expect(await receivedEvents()).toEqual(events);
});

test('each of two agencies answers for its own tasks; what was received without names is named, what was named stays', async () => {
  const context = (name: string) => place.as({ role: 'agencyLiaison', scope: { kind: 'agency', id: agency(name) } });
  const of = async (number: string) => {
    const row = (await tasks()).find((one) => one.number === number);
    return { id: row?.id ?? '', version: row?.version ?? 0 };
  };
  await receiveTasks(context('市审计局'), {
    items: [await of('2.3')],
    people: { liaison: [{ name: '法规科', title: '', phone: null }] },
  });
  const [finance, audit] = [
    await returned('市财政局', { 1: { 责任人: '另一科长' }, 2: { 责任人: '财政甲' } }),
    await returned('市审计局', { 2: { 责任人: '审计乙', 联络员: '审计丙' } }),
  ];
  const checked = await checkChanges(office, [...finance, ...audit]);
  // The ledger has one answer for the measure, a person decides which; the tasks have one of each agency.
  expect(checked.changes.flatMap(({ number, conflict }) => (conflict ? [[number, conflict.code]] : []))).toEqual([
    [2, 'cell/answers-differ'],
    [2, 'cell/answers-differ'],
  ]);
  expect(checked.receipts.map(({ name, received, named }) => [name, received, named])).toEqual([
    ['市财政局', 1, 0],
    ['市审计局', 0, 1],
  ]);
  const applied = await applyChanges(office, {
    reason: '两个单位返回的表格',
    isWhole: true,
    source: 'returned',
    changes: [],
    receipts: checked.receipts,
  });
  expect(applied.receipts.map(({ name, received, named }) => [name, received, named]).sort()).toEqual([
    ['市审计局', 0, 1],
    ['市财政局', 1, 0],
  ]);
  expect((await standing()).map((row) => row.slice(0, 4))).toEqual([
    ['1.1', '市财政局', 'received', '预算科科长、国库科科长'],
    ['2.1', '市发展改革委', 'deployed', null],
    ['2.2', '市财政局', 'received', '财政甲'],
    ['2.3', '市审计局', 'received', '审计乙'],
  ]);
  const task = await readTaskFor(place.database.kysely, office, (await of('2.3')).id);
  expect(task.people.map(({ role, name }) => [role, name])).toEqual([
    ['responsiblePerson', '审计乙'],
    ['liaison', '法规科'],
  ]);
});

test('a measure that cannot be changed keeps the tasks from being received too; two answers of one agency receive nothing', async () => {
  const [, second] = place.measures;
  const before = await standing();
  const receipt = {
    measure: second,
    agency: agency('市发展改革委'),
    responsibleLeader: '',
    responsiblePerson: '审批科',
    liaison: '',
  };
  const stale = { measure: second, version: 99, cells: [{ column: 'liaison' as const, text: '某' }] };
  await expect(
    applyChanges(office, { reason: '返回', isWhole: true, source: 'returned', changes: [stale], receipts: [receipt] }),
  ).rejects.toMatchObject({ code: 'ledger/not-all' });
  expect(await standing()).toEqual(before);
  const cell = (text: string) => ({ measure: second, agency: receipt.agency, column: 'responsiblePerson' as const, text });
  expect((await checkChanges(office, [cell('甲科')])).receipts).toMatchObject([{ received: 1 }]);
  expect((await checkChanges(office, [cell('甲科'), cell('乙科')])).receipts).toEqual([]);
});
