import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cluster, startCluster } from './cluster.ts';
import { isAlive } from './lease.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'luodi-cluster-'));
  chmodSync(base, 0o755);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const start = (folder: string) => startCluster({ folder, purpose: 'demo', programs: join(base, 'programs') });

async function ask(config: pg.ClientConfig, query: string): Promise<unknown[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('a data folder with spaces in its path', () => {
  const folder = () => join(base, 'a folder with 空格');
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await start(folder());
  });
  afterAll(() => cluster.stop());

  test('Chinese text has trigrams: the locale is the builtin C.UTF-8 whatever the environment says', async () => {
    await ask(cluster.address.owner, 'create extension if not exists pg_trgm');
    const [count] = await ask(cluster.address.owner, `select array_length(show_trgm('改革'), 1) > 0`);
    expect(count).toBe(true);
  });

  test('the two roles may do no more than they should', async () => {
    const query = `select rolname, rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname like 'luodi\\_%' order by 1`;
    expect(await ask(cluster.address.app, query)).toEqual(
      [
        ['luodi_app', false, false, false],
        ['luodi_owner', false, true, false],
        ['luodi_superuser', true, true, true],
      ].flat(),
    );
  });

  test('a wrong password is refused, though the socket can be reached', async () => {
    await expect(ask({ ...cluster.address.app, password: 'wrong' }, 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('it listens on its socket only, in a folder closed to others, and its secret is closed too', async () => {
    expect(await ask(cluster.address.app, 'show listen_addresses')).toEqual(['']);
    expect(statSync(join(folder(), 'socket')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder(), 'database-secret.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder(), 'pg18')).mode & 0o777).toBe(0o700);
  });

  test('a second start attaches, and the first to stop leaves the server to the other', async () => {
    const other = await startInOtherProcess(folder());
    expect(other.attached).toBe(true);
    await other.stop();
    expect(await ask(cluster.address.app, 'select 1')).toEqual([1]);
  });
});

/** Another Node process that holds the server until its standard input is closed. */
async function startInOtherProcess(folder: string) {
  const program = `
    const { startCluster } = await import(${JSON.stringify(join(import.meta.dirname, 'cluster.ts'))});
    const cluster = await startCluster({ folder: process.argv[1], purpose: 'demo', programs: process.argv[2] });
    console.log(JSON.stringify({ attached: cluster.attached, server: cluster.pid }));
    process.stdin.resume().once('end', () => cluster.stop());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder, join(base, 'programs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const said = JSON.parse(String(line)) as { attached: boolean; server: number };
  const exited = once(child, 'exit');
  return {
    ...said,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

test('a server that a killed process left running is attached to, with what was committed, and then stopped', async () => {
  const folder = join(base, 'orphan');
  const killed = await startInOtherProcess(folder);
  await killed.kill();
  expect(isAlive(killed.server)).toBe(true);
  const cluster = await start(folder);
  expect(cluster).toMatchObject({ attached: true, pid: killed.server });
  await ask(cluster.address.owner, 'create table kept as select 42 as answer');
  await cluster.stop();
  expect(isAlive(killed.server)).toBe(false);
  const again = await start(folder);
  expect(again.attached).toBe(false);
  expect(await ask(again.address.owner, 'select answer from kept')).toEqual([42]);
  await again.stop();
});

test('a postmaster.pid whose number belongs to another process is removed', async () => {
  const folder = join(base, 'stale');
  await (await start(folder)).stop();
  writeFileSync(join(folder, 'pg18', 'postmaster.pid'), `${process.pid}\n${join(folder, 'pg18')}\n`);
  const cluster = await start(folder);
  expect(cluster.attached).toBe(false);
  await cluster.stop();
});

test('two first starts at once end up with one server', async () => {
  const folder = join(base, 'race');
  const both = await Promise.all([startInOtherProcess(folder), startInOtherProcess(folder)]);
  expect(both[0].server).toBe(both[1].server);
  await Promise.all(both.map((each) => each.stop()));
  expect(isAlive(both[0].server)).toBe(false);
});

test('a path too long for a socket is no obstacle', async () => {
  const folder = join(base, 'long-'.repeat(30));
  const cluster = await start(folder);
  expect(Buffer.byteLength(cluster.address.app.host ?? '')).toBeLessThan(85);
  expect(await ask(cluster.address.app, 'select 1')).toEqual([1]);
  await cluster.stop();
});

test.each([['pg18'], ['pg17']])('data of another major version in %s is refused with its version', async (name) => {
  const folder = join(base, `old-${name}`);
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'PG_VERSION'), '17\n');
  await expect(start(folder)).rejects.toMatchObject({
    code: 'environment/data-of-other-version',
    params: { found: '17', needed: '18' },
  });
});

test('a folder that cannot be made is named', async () => {
  const file = join(base, 'file');
  writeFileSync(file, '');
  await expect(start(join(file, 'below'))).rejects.toMatchObject({
    code: 'environment/folder-not-writable',
    params: { folder: join(file, 'below') },
  });
});

test('a server that cannot start is refused with the last line of its log', async () => {
  const folder = join(base, 'broken');
  await (await start(folder)).stop();
  const configuration = join(folder, 'pg18', 'postgresql.conf');
  writeFileSync(configuration, `${readFileSync(configuration, 'utf8')}\nno_such_setting = 1\n`);
  await expect(start(folder)).rejects.toMatchObject({
    code: 'environment/database-start-failed',
    params: { log: join(folder, 'postgresql.log'), lastLine: expect.stringContaining('FATAL') },
  });
  expect(existsSync(join(folder, 'pg18', 'postmaster.pid'))).toBe(false);
});
