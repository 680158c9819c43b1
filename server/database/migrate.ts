import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { appRole } from './address.ts';
import { EnvironmentProblem } from './environment-problem.ts';

const ownFolder = join(import.meta.dirname, 'migrations');
/** An arbitrary number of our own: whoever holds this lock migrates, the others wait and find the work done. */
const lock = 7_204_101;

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** The migrations of this program, in order. */
export const knownMigrations = (): readonly { readonly name: string; readonly checksum: string }[] => readMigrations(ownFolder);

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  names.forEach((name, index) => {
    const number = String(index + 1).padStart(4, '0');
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || !name.startsWith(number)) {
      throw new Error(`${name} is not called ${number}-<noun>.sql: migrations are numbered without gaps`);
    }
  });
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: `sha256:${createHash('sha256').update(sql).digest('hex')}` };
  });
}

/**
 * Brings a database to the newest schema: each file in its own transaction, in order, once. Afterwards the application's role
 * is granted what its tables allow (see `grantToApp`).
 * @param options.folder another folder of migrations, for tests of this runner
 * @param options.through the last migration to apply, for a backup of an older schema; all unless given
 * @returns the names of the migrations applied now
 * @throws EnvironmentProblem when an applied file was changed, or the database is newer than this program
 */
export async function migrate(
  owner: pg.ClientConfig,
  options: { readonly folder?: string; readonly through?: string } = {},
): Promise<string[]> {
  const { folder = ownFolder, through } = options;
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await client.query(
      `create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const applied = new Map(
      (await client.query<{ name: string; checksum: string }>('select name, checksum from migration')).rows.map((row) => [
        row.name,
        row.checksum,
      ]),
    );
    const known = readMigrations(folder);
    for (const name of applied.keys()) {
      if (!known.some((migration) => migration.name === name)) {
        throw new EnvironmentProblem('environment/data-of-newer-program', { migration: name });
      }
    }
    const done: string[] = [];
    for (const { name, sql, checksum } of known) {
      const before = applied.get(name);
      if (before === checksum) continue;
      if (before !== undefined) throw new EnvironmentProblem('environment/migration-changed', { migration: name });
      if (through !== undefined && name > through) break;
      await inTransaction(client, async () => {
        await client.query(sql);
        await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
      });
      done.push(name);
    }
    await inTransaction(client, () => grantToApp(client));
    return done;
  } finally {
    await client.end();
  }
}

async function inTransaction(client: pg.Client, run: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await run();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * What the application may do, derived from the table itself: read and insert everywhere; update and delete nowhere in a table
 * named `event` or `…_version`, or whose comment begins with "append-only"; delete only where the comment begins with
 * "deletable". It gets no DDL, and nothing at all in `migration`.
 */
async function grantToApp(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; comment: string | null }>(
    `select c.relname as table, obj_description(c.oid) as comment from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`revoke create, temporary on database ${database} from public, ${appRole}`);
  await client.query(`revoke create on schema public from public, ${appRole}`);
  await client.query(`grant connect on database ${database} to ${appRole}`);
  await client.query(`grant usage on schema public to ${appRole}`);
  for (const { table, comment } of rows) {
    const name = client.escapeIdentifier(table);
    await client.query(`revoke all on ${name} from ${appRole}`);
    if (table === 'migration') continue;
    const rights = ['select', 'insert'];
    const isAppendOnly = table === 'event' || table.endsWith('_version') || comment?.startsWith('append-only');
    if (!isAppendOnly) rights.push('update');
    if (!isAppendOnly && comment?.startsWith('deletable')) rights.push('delete');
    await client.query(`grant ${rights.join(', ')} on ${name} to ${appRole}`);
  }
}
