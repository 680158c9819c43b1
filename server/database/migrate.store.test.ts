import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { migrate } from './migrate.ts';

let database: ClonedDatabase;
let owner: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client(database.address.owner);
  await owner.connect();
});
beforeEach(async () => {
  await owner.query('drop schema public cascade');
  await owner.query('create schema public');
  folder = mkdtempSync(join(tmpdir(), 'luodi-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
const run = () => migrate(database.address.owner, { folder });
const tables = async () =>
  (
    await owner.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  ).rows.map((row) => row.name);

test('migrations are applied in order and once', async () => {
  write('0001-first.sql', 'create table first (id integer primary key)');
  write('0002-second.sql', 'create table second (id integer primary key references first (id))');
  expect(await run()).toEqual(['0001-first.sql', '0002-second.sql']);
  expect(await run()).toEqual([]);
  write('0003-third.sql', 'create table third (id integer primary key)');
  expect(await run()).toEqual(['0003-third.sql']);
  expect(await tables()).toEqual(['first', 'migration', 'second', 'third']);
});

test('a migration that fails half-way leaves nothing of itself, and keeps those before it', async () => {
  write('0001-first.sql', 'create table first (id integer primary key)');
  write('0002-broken.sql', 'create table second (id integer primary key); select 1 / 0');
  await expect(run()).rejects.toThrow('division by zero');
  expect(await tables()).toEqual(['first', 'migration']);
  write('0002-broken.sql', 'create table second (id integer primary key)');
  expect(await run()).toEqual(['0002-broken.sql']);
});

test('an applied migration that was changed is refused', async () => {
  write('0001-first.sql', 'create table first (id integer primary key)');
  await run();
  write('0001-first.sql', 'create table first (id bigint primary key)');
  await expect(run()).rejects.toMatchObject({ code: 'environment/migration-changed', params: { migration: '0001-first.sql' } });
});

test('line ends of another system change no checksum', async () => {
  write('0001-first.sql', 'create table first (\n  id integer primary key\n)');
  await run();
  write('0001-first.sql', 'create table first (\r\n  id integer primary key\r\n)');
  expect(await run()).toEqual([]);
});

test('a database that a newer version migrated is refused', async () => {
  write('0001-first.sql', 'create table first (id integer primary key)');
  write('0002-second.sql', 'create table second (id integer primary key)');
  await run();
  rmSync(join(folder, '0002-second.sql'));
  await expect(run()).rejects.toMatchObject({ code: 'environment/data-of-newer-program' });
});

test('a number that is missing or given twice is a mistake of ours', async () => {
  write('0001-first.sql', 'select 1');
  write('0003-third.sql', 'select 1');
  await expect(run()).rejects.toThrow('0002-');
  rmSync(join(folder, '0003-third.sql'));
  write('0001-other.sql', 'select 1');
  await expect(run()).rejects.toThrow('0002-');
});

test('two processes that migrate at once do it once', async () => {
  write('0001-first.sql', 'select pg_sleep(0.2); create table first (id integer primary key)');
  const done = await Promise.all([run(), run(), run()]);
  expect(done.flat()).toEqual(['0001-first.sql']);
});

test('rights follow from the table: append-only, deletable, or neither', async () => {
  write(
    '0001-tables.sql',
    `create table event (id integer primary key);
     create table measure_version (id integer primary key);
     create table observation (id integer primary key); comment on table observation is 'append-only: a correction is another row';
     create table session (id integer primary key); comment on table session is 'deletable: ended ones are swept';
     create table agency (id integer primary key);`,
  );
  await run();
  const { rows } = await owner.query<{ table: string; rights: string }>(
    `select table_name as table, string_agg(lower(privilege_type), ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'luodi_app' group by 1 order by 1`,
  );
  expect(Object.fromEntries(rows.map((row) => [row.table, row.rights]))).toEqual({
    agency: 'insert select update',
    event: 'insert select',
    measure_version: 'insert select',
    observation: 'insert select',
    session: 'delete insert select update',
  });
});
