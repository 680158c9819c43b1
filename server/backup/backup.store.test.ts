import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../core/shared/day.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { verifyChain } from '../audit/verify.ts';
import { knownMigrations, migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/pool.ts';
import { seedDemo } from '../demo/seed.ts';
import { filesOf } from '../files/file-store.ts';
import { backUp } from './back-up.ts';
import type { Manifest } from './manifest.ts';
import { restore } from './restore.ts';

let source: ClonedDatabase;
let folder: string;
let file: string;
let manifest: Manifest;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luodi-backup-test-'));
  file = join(folder, 'one.tar.gz');
  source = await cloneDatabase();
  const database = openDatabase(source.address.app);
  await seedDemo({ database, dataFolder: join(folder, 'source'), today: day('2026-03-02'), programme: 'small' });
  await database.close();
  const done = await backUp({ owner: source.address.owner, files: filesOf(join(folder, 'source')), product: '9.9.9', out: file });
  manifest = done.manifest;
});
afterAll(async () => {
  await source.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table but the sessions and the list of migrations, as text. */
async function rowsOf(database: ClonedDatabase): Promise<Map<string, string[]>> {
  const client = new pg.Client(database.address.owner);
  await client.connect();
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migration', 'session')`,
  );
  const rows = new Map<string, string[]>();
  for (const { name } of tables.rows) {
    const { rows: found } = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
    rows.set(
      name,
      found.map(({ row }) => row),
    );
  }
  await client.end();
  return rows;
}

const into = async (path: string): Promise<{ target: ClonedDatabase; data: string; done: Promise<Manifest> }> => {
  const target = await cloneDatabase();
  const data = mkdtempSync(join(folder, 'target-'));
  return { target, data, done: restore({ owner: target.address.owner, files: filesOf(data), file: path }) };
};

describe('a backup', () => {
  test('restored into an empty installation gives every row and file again, and the record verifies', async () => {
    const { target, data, done } = await into(file);
    expect((await done).createdAt).toBe(manifest.createdAt);
    const [before, after] = [await rowsOf(source), await rowsOf(target)];
    expect(before.get('reform_measure')?.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    const database = openDatabase(target.address.app);
    const { id } = await database.kysely.selectFrom('jurisdiction').select('id').executeTakeFirstOrThrow();
    expect((await verifyChain(database, id)).breaks).toEqual([]);
    await expect(database.pool.query('delete from event')).rejects.toThrow(/permission denied/);
    await database.close();
    expect(manifest.files.length).toBeGreaterThan(0);
    for (const { jurisdiction, fingerprint, size } of manifest.files) {
      const stream = filesOf(data).read(jurisdiction, fingerprint);
      expect(stream && (await buffer(stream)).length).toBe(size);
    }
    await target.drop();
  });

  test('only its owner may read, and no session lies in it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(manifest.tables.map(({ name }) => name)).not.toContain('session');
  });

  test('is refused by an installation that holds data, which stays as it was', async () => {
    const before = await rowsOf(source);
    await expect(restore({ owner: source.address.owner, files: filesOf(folder), file })).rejects.toMatchObject({
      refusal: { code: 'backup/target-in-use' },
    });
    expect(await rowsOf(source)).toEqual(before);
  });

  const damaged: readonly (readonly [string, (bytes: Buffer) => Buffer, RegExp])[] = [
    ['one digit of one row changed', (bytes) => changed(bytes), /backup\/damaged/],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1), /backup\/damaged/],
    ['no archive at all', () => Buffer.from('not a backup'), /backup\/not-a-backup/],
    ['empty', () => Buffer.alloc(0), /backup\/not-a-backup/],
  ];
  test.each(damaged)('%s: nothing is restored', async (name, damage, code) => {
    const path = join(folder, `damaged-${damaged.findIndex(([each]) => each === name)}`);
    writeFileSync(path, damage(readFileSync(file)));
    const { target, done } = await into(path);
    await expect(done).rejects.toThrow(code);
    const rows = await rowsOf(target);
    expect([...rows.values()].flat()).toEqual([]);
    await target.drop();
  });

  test('of an older schema is brought up to date', async () => {
    const names = knownMigrations().map(({ name }) => name);
    const older = await cloneDatabase();
    const client = new pg.Client(older.address.owner);
    await client.connect();
    await client.query('drop schema public cascade');
    await client.query('create schema public');
    await migrate(older.address.owner, { through: '0004-ledger.sql' });
    await client.query(`insert into jurisdiction (id, code, name, pack) values (gen_random_uuid(), '990000', '旧市', 'old')`);
    const applied = await client.query<{ name: string }>('select name from migration order by name');
    expect(applied.rows.map(({ name }) => name)).toEqual(names.slice(0, 4));
    await client.end();
    const path = join(folder, 'older.tar.gz');
    await backUp({ owner: older.address.owner, files: filesOf(folder), product: '0.0.1', out: path });
    await older.drop();
    const { target, done } = await into(path);
    await done;
    const database = openDatabase(target.address.owner);
    const now = await database.pool.query<{ name: string }>('select name from migration order by name');
    expect(now.rows.map(({ name }) => name)).toEqual(names);
    expect((await database.pool.query('select name from jurisdiction')).rows).toEqual([{ name: '旧市' }]);
    await database.close();
    await target.drop();
  });

  test('of a schema that this program does not know is refused', async () => {
    const path = join(folder, 'newer.tar.gz');
    const known = manifest.migrations.at(-1)?.checksum ?? '';
    const other = known.replace(/[0-9a-f]$/, (digit) => (digit === '0' ? '1' : '0'));
    writeFileSync(path, gzipSync(Buffer.from(gunzipSync(readFileSync(file)).toString('latin1').replace(known, other), 'latin1')));
    const { target, done } = await into(path);
    await expect(done).rejects.toMatchObject({ refusal: { code: 'backup/of-newer-program', product: '9.9.9' } });
    await target.drop();
  });
});

/** The name of a jurisdiction in its row, one letter changed; the archive around it stays well-formed. */
function changed(bytes: Buffer): Buffer {
  const text = gunzipSync(bytes).toString('latin1');
  const at = text.indexOf('150500\t');
  return gzipSync(Buffer.from(`${text.slice(0, at)}150501\t${text.slice(at + 7)}`, 'latin1'));
}
