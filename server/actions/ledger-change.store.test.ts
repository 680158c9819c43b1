import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayInShanghai } from '../../core/shared/day.ts';
import type { Actor, Grant } from '../../core/shared/decision.ts';
import { tongliao } from '../../packs/tongliao/pack.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { filesOf } from '../files/file-store.ts';
import { newId } from '../store/identifier.ts';
import { listMeasures } from '../store/measure-list.ts';
import type { ActionContext } from './context.ts';
import { applyChanges, checkChanges } from './ledger-change.ts';
import { commitDraft } from './plan-commit.ts';
import { createDraftFromText } from './plan-draft.ts';
import { Refusal } from './refusal.ts';
import { createJurisdiction } from './set-up.ts';

const plan = [
  '甲市改革工作方案（2026年）',
  '一、经济领域',
  '1. 完善甲制度。修订办法，2026年12月底前完成。（市财政局牵头）',
  '2. 推进乙试点。形成总结，2027年6月底前完成。（市发展改革委牵头，市财政局配合）',
  '二、民生领域',
  '3. 整治丙问题。建立台账，2026年12月底前完成。（市财政局牵头）',
].join('\n');

let clone: ClonedDatabase;
let database: Database;
let folder: string;
let office: ActionContext;
/** The agency of the second measure only. */
let planning: Actor;
const calendarDay = dayInShanghai(new Date());

beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 5);
  folder = mkdtempSync(join(tmpdir(), 'luodi-change-'));
  const author = await database.kysely
    .transaction()
    .execute((tx) => createJurisdiction(tx, { code: '150500', name: '甲市', pack: tongliao }, 'cli'));
  const as = (grant: Grant): Actor => ({
    jurisdiction: author.jurisdiction as Actor['jurisdiction'],
    person: newId(),
    appointment: newId(),
    name: '某岗位',
    grants: [grant],
    today: calendarDay,
    via: 'web',
  });
  office = { database, files: filesOf(folder), actor: as({ role: 'reformOffice', scope: { kind: 'jurisdiction' } }) };
  const agency = await database.pool.query<{ id: string }>(`select id from agency where name = '市发展改革委'`);
  planning = as({ role: 'agencyLead', scope: { kind: 'agency', id: agency.rows[0]?.id ?? '' } });
  const draft = await createDraftFromText(office, plan, undefined);
  await commitDraft(office, draft.id, draft.version);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
  rmSync(folder, { recursive: true, force: true });
});

const list = (filter: Partial<Parameters<typeof listMeasures>[2]> = {}, actor: Actor = office.actor) =>
  listMeasures(database, actor, { sort: 'number', ...filter }, { limit: 200 });
const measure = async (number: number) => {
  const row = (await list()).rows.find((each) => each.number === number);
  if (!row) throw new Error(`no measure ${number}`);
  return row;
};
const cell = (
  row: { id: string; version: number },
  column: 'title' | 'field' | 'lead' | 'deadline',
  text: string,
  file?: string,
) => ({
  measure: row.id,
  version: row.version,
  column,
  text,
  ...(file === undefined ? {} : { place: { file, sheet: '台账', cell: 'C4' } }),
});
const apply = (changes: Parameters<typeof applyChanges>[1]['changes'], isWhole = false) =>
  applyChanges(office, { reason: '按会议纪要更正', isWhole, source: 'grid', changes });

test('groups count every measure once, also where only one of them is open, and the pages follow the groups', async () => {
  const byField = await list({ group: 'field' });
  expect(byField.groups.map(({ key, count }) => [key, count])).toEqual([
    ['经济领域', 2],
    ['民生领域', 1],
  ]);
  const open = await list({ group: 'field', open: ['民生领域'] });
  expect([open.rows.map((row) => row.number), open.groups.length, open.total]).toEqual([[3], 2, 3]);
  const byMonth = await list({ group: 'month', sort: '-number' });
  expect(byMonth.groups.map(({ key, count }) => [key, count])).toEqual([
    ['2026-12', 2],
    ['2027-06', 1],
  ]);
  expect(byMonth.rows.map((row) => row.number)).toEqual([3, 1, 2]);
  const first = await listMeasures(database, office.actor, { sort: '-number', group: 'month' }, { limit: 1 });
  const rest = await listMeasures(
    database,
    office.actor,
    { sort: '-number', group: 'month' },
    { limit: 9, cursor: first.next ?? '' },
  );
  expect([...first.rows, ...rest.rows].map((row) => row.number)).toEqual([3, 1, 2]);
  const byLead = await list({ group: 'lead' });
  expect(Object.fromEntries(byLead.groups.map(({ label, count }) => [label, count]))).toEqual({ 市财政局: 2, 市发展改革委: 1 });
});

test('cells say what they would change and what is wrong; nothing is written', async () => {
  const row = await measure(1);
  const checked = await checkChanges(office, [
    cell(row, 'deadline', '2027-03-31'),
    cell(row, 'title', row.title),
    cell(row, 'lead', '某某局'),
    { measure: newId(), column: 'title', text: '别处' },
  ]);
  expect(checked.changes).toMatchObject([
    { number: 1, column: 'deadline', before: '2026-12-31', after: '2027-03-31', conflict: null },
  ]);
  expect(checked.problems.map(({ code }) => code)).toEqual(['cell/agency-unknown', 'cell/measure-unknown']);
  expect(checked.unchanged).toBe(1);
  expect((await measure(1)).version).toBe(row.version);
});

test('one that changed meanwhile is left out and said, the others are changed; as a whole, none is', async () => {
  const [first, third] = [await measure(1), await measure(3)];
  await apply([{ measure: first.id, version: first.version, cells: [{ column: 'title', text: '完善甲制度体系' }] }]);
  const wanted = [
    { measure: first.id, version: first.version, cells: [{ column: 'field' as const, text: '法治领域' }] },
    { measure: third.id, version: third.version, cells: [{ column: 'field' as const, text: '法治领域' }] },
  ];
  const refused = await apply(wanted, true).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).code).toBe('ledger/not-all');
  expect((await measure(3)).field).toBe('民生领域');
  const { outcomes } = await apply(wanted);
  expect(outcomes.map(({ number, outcome }) => [number, outcome])).toEqual([
    [1, 'conflict'],
    [3, 'changed'],
  ]);
  expect([(await measure(1)).field, (await measure(3)).field]).toEqual(['经济领域', '法治领域']);

  // A cell that another person changed since is a conflict; one beside it is not.
  const checked = await checkChanges(office, [cell(first, 'title', '完善甲制度机制'), cell(first, 'field', '法治领域')]);
  expect(checked.changes.map(({ column, conflict }) => [column, conflict?.code ?? null])).toEqual([
    ['title', 'cell/changed-meanwhile'],
    ['field', null],
  ]);
  // Two files that say different things of one cell.
  const now = await measure(1);
  const differing = await checkChanges(office, [
    cell(now, 'field', '甲领域', '甲.xlsx'),
    cell(now, 'field', '乙领域', '乙.xlsx'),
  ]);
  expect(differing.changes.map(({ after, conflict }) => [after, conflict?.code])).toEqual([
    ['甲领域', 'cell/answers-differ'],
    ['乙领域', 'cell/answers-differ'],
  ]);
});

test('the ledger as of a day shows what stood then, to those who saw it then', async () => {
  const before = await list();
  // What was written so far is dated two days back, as time would have done.
  const owner = await import('pg').then(({ default: pg }) => new pg.Client(clone.address.owner));
  await owner.connect();
  await owner.query(`update reform_measure_version set recorded_from = recorded_from - interval '2 days'`);
  await owner.end();
  const [first, second] = [await measure(1), await measure(2)];
  await apply([
    {
      measure: second.id,
      version: second.version,
      cells: [
        { column: 'lead', text: '市财政局' },
        { column: 'supporting', text: '无' },
      ],
    },
    { measure: first.id, version: first.version, isWithdrawn: true },
  ]);
  const yesterday = addDays(calendarDay, -1);
  const past = await list({ asOf: yesterday });
  expect(past.rows).toEqual(before.rows.map((row) => ({ ...row, changedAt: expect.any(String) })));
  expect(past.facets).toEqual(before.facets);
  expect((await list()).rows.map((row) => row.number)).toEqual([2, 3]);
  expect((await list({ asOf: addDays(calendarDay, -3) })).total).toBe(0);
  const numbers = async (filter: object) => (await list(filter, planning)).rows.map((row) => row.number);
  expect([await numbers({}), await numbers({ asOf: yesterday })]).toEqual([[], [2]]);
  expect((await list({ asOf: yesterday, q: '试点', group: 'lead', sort: 'lead' })).groups).toMatchObject([
    { label: '市发展改革委', count: 1 },
  ]);
});
