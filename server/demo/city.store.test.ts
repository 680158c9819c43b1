import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppointmentId, JurisdictionId, PersonId } from '../../core/shared/brand.ts';
import { day } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import { demoFields, demoYears } from '../../packs/tongliao/demo/measures.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { readDesk } from '../store/desk.ts';
import { newId } from '../store/identifier.ts';
import { listMeasures } from '../store/measure-list.ts';
import { seedDemo } from './seed.ts';

let clone: ClonedDatabase;
let database: Database;
let dataFolder: string;
beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 4);
  dataFolder = mkdtempSync(join(tmpdir(), 'luodi-city-'));
  await seedDemo({ database, dataFolder, today: day('2026-06-01'), programme: 'full' });
}, 120_000);
afterAll(async () => {
  await database.close();
  await clone.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const count = async (query: ReturnType<typeof sql<{ n: string }>>): Promise<number> =>
  Number((await query.execute(database.kysely)).rows[0]?.n);

test('913 are the distinct measures on five annual lists, 266 the items of eight field lists: two queries', async () => {
  const annual = sql<{ n: string }>`select count(distinct measure_id) as n from measure_list_item i
    join measure_list l on l.jurisdiction_id = i.jurisdiction_id and l.id = i.list_id where l.kind = 'annual'`;
  const field = sql<{ n: string }>`select count(*) as n from measure_list_item i
    join measure_list l on l.jurisdiction_id = i.jurisdiction_id and l.id = i.list_id where l.kind = 'field'`;
  expect(await count(annual)).toBe(913);
  expect(await count(field)).toBe(266);
  const years = await database.kysely
    .selectFrom('measure_list')
    .select('year')
    .where('kind', '=', 'annual')
    .orderBy('year')
    .execute();
  expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test('the eight subtotals are those of the eight plans and sum to 266', async () => {
  const rows = await database.kysely
    .selectFrom('measure_list as l')
    .innerJoin('measure_list_item as i', (join) =>
      join.onRef('i.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('i.list_id', '=', 'l.id'),
    )
    .innerJoin('reform_measure as m', (join) =>
      join.onRef('m.jurisdiction_id', '=', 'i.jurisdiction_id').onRef('m.id', '=', 'i.measure_id'),
    )
    .select(['l.field', sql<string>`count(*)`.as('n'), sql<string>`count(*) filter (where m.field = l.field)`.as('same')])
    .where('l.kind', '=', 'field')
    .groupBy('l.field')
    .execute();
  const counted = new Map(rows.map((row) => [row.field, Number(row.n)]));
  for (const { of, measures } of demoFields) expect([of.field, counted.get(of.field)]).toEqual([of.field, measures]);
  expect([...counted.values()].reduce((sum, n) => sum + n, 0)).toBe(266);
  expect(rows.every((row) => row.n === row.same)).toBe(true);
  expect(demoYears.reduce((sum, year) => sum + year.measures, 0)).toBe(913 - 266);
});

test('no two titles are equal, every lead is an agency of the pack, and no measure is left without a lead', async () => {
  const titles = await database.kysely.selectFrom('reform_measure').select('title').execute();
  expect(new Set(titles.map(({ title }) => title)).size).toBe(913);
  const unknown = sql<{ n: string }>`select count(*) as n from measure_party where agency_id is null`;
  expect(await count(unknown)).toBe(0);
  const leads = sql<{ n: string }>`select count(distinct measure_id) as n from measure_party where role = 'lead'`;
  expect(await count(leads)).toBe(913);
});

test('a year carries over what it does not finish, and what is carried keeps the year in which it began', async () => {
  const rows = await database.kysely
    .selectFrom('measure_list as l')
    .innerJoin('measure_list_item as i', (join) =>
      join.onRef('i.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('i.list_id', '=', 'l.id'),
    )
    .select(['l.year', 'l.state', 'i.measure_id', 'i.carried_from', 'i.first_year', 'i.closing', 'i.closing_reason'])
    .where('l.kind', '=', 'annual')
    .execute();
  const carriedFrom = (year: number) => rows.filter((row) => row.year === year && row.closing === 'carriedOver');
  for (const year of [2021, 2022, 2023, 2024]) {
    const next = rows.filter((row) => row.year === year + 1 && row.carried_from !== null);
    expect(next.map((row) => row.measure_id).sort()).toEqual(
      carriedFrom(year)
        .map((row) => row.measure_id)
        .sort(),
    );
    expect(next.length).toBeGreaterThan(0);
  }
  expect(rows.filter((row) => row.carried_from !== null).every((row) => (row.first_year ?? 9999) < (row.year ?? 0))).toBe(true);
  expect(rows.filter((row) => row.closing === 'ended').every((row) => row.closing_reason !== null)).toBe(true);
  expect(rows.filter((row) => row.state === 'open').every((row) => row.year === 2025 && row.closing === null)).toBe(true);
});

test('a row of the ledger is finished where a list or a document says so, and my desk asks for no tasks of it', async () => {
  const { id } = await database.kysely.selectFrom('jurisdiction').select('id').executeTakeFirstOrThrow();
  const actor: Actor = {
    jurisdiction: id as JurisdictionId,
    person: newId() as PersonId,
    appointment: newId() as AppointmentId,
    name: '改革办',
    grants: [{ role: 'reformOffice', scope: { kind: 'jurisdiction' } }],
    today: day('2026-06-01'),
    via: 'web',
  };
  const rows: Awaited<ReturnType<typeof listMeasures>>['rows'] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listMeasures(database, actor, { sort: 'number' }, { limit: 200, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  }
  const ids = async (query: ReturnType<typeof sql<{ id: string }>>) =>
    (await query.execute(database.kysely)).rows.map((row) => row.id);
  const closed = await ids(sql`select measure_id as id from measure_list_item where closing in ('finished', 'ended')`);
  const issued = await ids(sql`select measure_id as id from measure_profile where document_state = 'issued'`);
  const finished = new Set([...closed, ...issued]);
  expect(rows.length).toBe(913);
  expect(rows.filter((row) => row.isFinished !== finished.has(row.id))).toEqual([]);
  const withTasks = new Set(await ids(sql`select distinct measure_id as id from task where state <> 'voided'`));
  const { groups } = await readDesk(database, actor);
  expect(groups.find((group) => group.kind === 'withoutTasks')?.count).toBe(
    rows.filter((row) => !finished.has(row.id) && !withTasks.has(row.id)).length,
  );
});

test('of the upstream document two clauses are answered by no measure, one of them with its reason', async () => {
  const rows = await database.kysely
    .selectFrom('upstream_clause as c')
    .select([
      'c.no',
      'c.gap_reason',
      sql<string>`(select count(*) from measure_upstream_clause u where u.document_id = c.document_id and u.clause_no = c.no)`.as(
        'n',
      ),
    ])
    .where('c.is_leaf', '=', true)
    .execute();
  const open = rows.filter((row) => row.n === '0');
  expect(open.length).toBe(2);
  expect(open.filter((row) => row.gap_reason !== null).length).toBe(1);
});

test('tasks are received in part: some agencies are late, some have named nobody, some sent theirs back', async () => {
  const of = (condition: ReturnType<typeof sql>) =>
    count(sql<{ n: string }>`select count(*) as n from task_face where ${condition}`);
  const states = await Promise.all(['drafted', 'deployed', 'returned', 'received'].map((state) => of(sql`state = ${state}`)));
  expect(states.every((n) => n > 0)).toBe(true);
  expect(await of(sql`state = 'deployed' and receive_by < '2026-06-01'`)).toBeGreaterThan(0);
  expect(await of(sql`state = 'received' and is_named`)).toBeGreaterThan(0);
  expect(await of(sql`state = 'received' and not is_named`)).toBeGreaterThan(0);
});

test('each key measure has one sponsor now, but for the one that waits for its own; a hand-over keeps the former', async () => {
  const key = sql<{ n: string }>`select count(*) as n from measure_profile where is_key`;
  const led = sql<{ n: string }>`select count(*) as n from measure_sponsor where ends_on is null`;
  const former = sql<{ n: string }>`select count(*) as n from measure_sponsor where ends_on is not null`;
  expect([await count(key), await count(led), await count(former)]).toEqual([40, 39, 2]);
});
