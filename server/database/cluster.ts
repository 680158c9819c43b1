import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { appRole, type DatabaseAddress, ownerRole } from './address.ts';
import { preparePrograms } from './binaries.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { type DatabaseSecret, databaseSecret } from './secret.ts';
import { canEnter, type SystemUser, systemUserFor } from './system-user.ts';

/** A running private PostgreSQL. `stop` ends it; `attached` says that it was left running by an earlier start. */
export type Cluster = { readonly address: DatabaseAddress; readonly attached: boolean; stop(): Promise<void> };

const majorVersion = '18';
const superuser = 'luodi_superuser';
/** A socket's path may have 107 bytes on Linux; the server appends "/.s.PGSQL.5432.lock". */
const longestSocketFolder = 80;
/** Recovery after a crash replays the log before the server answers. */
const longestStart = 120_000;

/**
 * Starts the private PostgreSQL of a data folder, or attaches to the one that a killed process left running there.
 * It listens on a socket in a folder that only its own user (and root) can enter, and asks for a password all the same.
 * @throws EnvironmentProblem when the folder cannot be used or the server does not start
 */
export async function startCluster(options: {
  readonly folder: string;
  readonly purpose: 'demo' | 'start';
  /** Where the copy of the programs lies; the data folder by default. Tests share one. */
  readonly programs?: string;
  /** Trades safety against a power cut for speed; for tests, whose data nobody keeps. */
  readonly throwaway?: boolean;
}): Promise<Cluster> {
  const user = systemUserFor(options.purpose);
  const folder = options.folder;
  makeFolder(folder, 0o755);
  if (!canEnter(folder, user))
    throw new EnvironmentProblem('environment/folder-not-reachable', { folder, user: user?.name ?? 'self' });
  const programs = preparePrograms(options.programs ?? folder);
  const data = join(folder, `pg${majorVersion}`);
  const secret = databaseSecret(folder);
  const socket = socketFolder(folder);
  makeFolder(socket, 0o700, user);
  assertVersion(data);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(programs, data, secret, user);

  const config = { host: socket, port: 5432, database: 'postgres', user: superuser, password: secret.superuser };
  const left = serverLeftRunning(data);
  if (left !== undefined && (await answers(config))) {
    return { address: addressOf(socket, secret), attached: true, stop: () => stopProcess(left) };
  }
  const log = join(folder, 'postgresql.log');
  const output = openSync(log, 'a');
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: '80',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    {
      cwd: data,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      stdio: ['ignore', output, output],
      detached: true, // its own process group: Ctrl+C reaches us, and we stop the server after the last transaction
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  closeSync(output);
  server.unref();
  const pid = server.pid;
  let ended = false;
  server.once('exit', () => {
    ended = true;
  });
  const since = Date.now();
  while (!(await answers(config))) {
    if (ended || pid === undefined || Date.now() - since > longestStart) {
      if (pid !== undefined && !ended) await stopProcess(pid);
      throw new EnvironmentProblem('environment/database-start-failed', { log, lastLine: lastLine(log) });
    }
    await pause(40);
  }
  await ensureRoles(config, secret);
  return { address: addressOf(socket, secret), attached: false, stop: () => stopProcess(pid as number) };
}

function addressOf(socket: string, secret: DatabaseSecret): DatabaseAddress {
  const server = { host: socket, port: 5432, database: 'luodi' };
  return {
    owner: { ...server, user: ownerRole, password: secret.owner },
    app: { ...server, user: appRole, password: secret.app },
  };
}

function makeFolder(folder: string, mode: number, user?: SystemUser): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (user) chownSync(folder, user.uid, user.gid);
    if (mode !== 0o755) chmodSync(folder, mode);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new EnvironmentProblem('environment/folder-not-writable', { folder });
  }
}

function socketFolder(folder: string): string {
  const beside = join(folder, 'socket');
  if (Buffer.byteLength(beside) <= longestSocketFolder) return beside;
  return join(tmpdir(), `luodi-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
}

function assertVersion(data: string): void {
  const file = join(data, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : majorVersion;
  if (found !== majorVersion)
    throw new EnvironmentProblem('environment/data-of-other-version', { folder: data, found, needed: majorVersion });
}

/**
 * Makes an empty cluster. The locale is named, not taken from the environment: under LC_CTYPE=C Chinese text has no words.
 * An initialisation that was cut short leaves no PG_VERSION behind and is begun again.
 */
function initialise(programs: string, data: string, secret: DatabaseSecret, user: SystemUser | undefined): void {
  rmSync(data, { recursive: true, force: true });
  makeFolder(data, 0o700, user);
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, secret.superuser, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const result = spawnSync(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions', ...locale],
    {
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      encoding: 'utf8',
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    const log = join(data, '..', 'postgresql.log');
    writeFileSync(log, `${result.stdout}\n${result.stderr}\n${result.error ?? ''}\n`, { flag: 'a' });
    throw new EnvironmentProblem('environment/database-start-failed', { log, lastLine: lastLine(log) });
  }
}

/** The process id in postmaster.pid when that process is alive and is a PostgreSQL of this data folder. */
function serverLeftRunning(data: string): number | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [first, folder] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  return isAlive(pid) && folder === data ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function answers(config: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is kept. */
async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 20_000; waited += 25) await pause(25);
}

async function ensureRoles(config: pg.ClientConfig, secret: DatabaseSecret): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    for (const [role, password] of [
      [ownerRole, secret.owner],
      [appRole, secret.app],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const statement = rowCount === 0 ? 'create' : 'alter';
      const rights = role === ownerRole ? 'login createdb' : 'login';
      await client.query(`${statement} role ${role} with ${rights} password ${client.escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'luodi'`);
    if (rowCount === 0) await client.query(`create database luodi owner ${ownerRole}`);
    const locale = await client.query<{ datlocprovider: string; datlocale: string }>(
      `select datlocprovider, datlocale from pg_database where datname = 'luodi'`,
    );
    if (locale.rows[0]?.datlocprovider !== 'b' || locale.rows[0].datlocale !== 'C.UTF-8') {
      throw new Error(`the cluster's locale is ${JSON.stringify(locale.rows[0])}, not builtin C.UTF-8`);
    }
  } finally {
    await client.end();
  }
}

function lastLine(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return lines.at(-1) ?? '';
}
