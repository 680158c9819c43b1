import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../test/store/catalogue.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { declaredSchema, type Shape } from '../../test/store/declared-schema.ts';

let database: ClonedDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client(database.address.owner);
  app = new pg.Client(database.address.app);
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

test('tenancy, names, types and rights keep the rules', async () => {
  expect(await checkCatalogue(database.address.owner)).toEqual([]);
});

test('the query builder sees the tables as they are', async () => {
  const { rows } = await owner.query<{ table: string; column: string; type: string; nullable: boolean }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
        and a.attnum > 0 and not a.attisdropped`,
  );
  const kinds: Record<string, string> = {
    integer: 'number',
    smallint: 'number',
    boolean: 'boolean',
    'text[]': 'string[]',
    'integer[]': 'number[]',
    'uuid[]': 'string[]',
  };
  const actual: Record<string, Record<string, string>> = {};
  for (const { table, column, type, nullable } of rows) {
    actual[table] ??= {};
    actual[table][column] = `${kinds[type] ?? 'string'}${nullable ? '?' : ''}`;
  }
  expect(declaredSchema()).toEqual(actual satisfies Shape);
});

describe('the application is refused by the server', () => {
  const insufficientPrivilege = '42501';

  test.each([
    ['create table trick (id integer)'],
    ['create temporary table trick (id integer)'],
    ['create schema trick'],
    ['create function trick() returns integer language sql as $$ select 1 $$'],
    ['create index trick on event (kind)'],
    ['alter table event add column trick integer'],
    ['alter table event disable trigger all'],
    ['drop table event'],
    ['update event set payload = null'],
    ['delete from event'],
    ['truncate event'],
    ['select * from migration'],
    ['insert into migration (name, checksum) values (1, 2)'],
    ['set role luodi_owner'],
    ['set session_replication_role = replica'],
  ])('%s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: insufficientPrivilege });
  });

  test('every version table: update, delete, truncate', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename like '%\\_version'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { name } of rows) {
      for (const statement of [`update ${name} set version = 0`, `delete from ${name}`, `truncate ${name}`]) {
        await expect(app.query(statement), statement).rejects.toMatchObject({ code: insufficientPrivilege });
      }
    }
  });
});
