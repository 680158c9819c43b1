import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { appRole, type DatabaseAddress, ownerRole } from './address.ts';
import { preparePrograms } from './binaries.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { initialise, lastLine, majorVersion, serverEnvironment, superuser } from './initialise.ts';
import { isAlive, takeLease } from './lease.ts';
import { makeFolder, makeSocketFolder } from './private-folder.ts';
import { type DatabaseSecret, databaseSecret } from './secret.ts';
import { prepareServer, productDatabase } from './server-role.ts';
import { canEnter, type SystemUser, systemUserFor } from './system-user.ts';

export type Cluster = {
  readonly address: DatabaseAddress;
  /** Whether it was already running: left by a process that was killed, or in use by another one of ours. */
  readonly attached: boolean;
  /** The server's process. */
  readonly pid: number;
  /** Stops the server after the last transaction, unless another process of ours still uses it. */
  stop(): Promise<void>;
};

/** Recovery after a crash replays the log before the server answers. */
const longestStart = 120_000;

/**
 * Starts the private PostgreSQL of a data folder, or attaches to the one that is running there.
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
  makeFolder(options.folder, 0o755);
  const folder = realpathSync(options.folder);
  if (!canEnter(folder, user))
    throw new EnvironmentProblem('environment/folder-not-reachable', { folder, user: user?.name ?? 'self' });
  const programs = preparePrograms(options.programs ?? folder);
  const data = join(folder, `pg${majorVersion}`);
  const secret = databaseSecret(folder);
  const socket = makeSocketFolder(folder, user);
  initialise(programs, data, secret.superuser, user);

  const config = { host: socket, port: 5432, database: 'postgres', user: superuser, password: secret.superuser };
  const log = join(folder, 'postgresql.log');
  const lease = takeLease(folder);
  try {
    const running = serverRunning(data);
    const started = running ?? startServer(programs, data, socket, log, user, options.throwaway ?? false);
    await untilItAnswers(config, data, started, log);
    const pid = serverRunning(data) ?? started;
    await prepareServer(config, secret);
    return {
      address: addressOf(socket, secret),
      attached: pid === running,
      pid,
      stop: async () => {
        if (lease.end()) await stopServer(pid);
      },
    };
  } catch (error) {
    if (lease.end()) await stopServer(serverRunning(data));
    throw error;
  }
}

function addressOf(socket: string, secret: DatabaseSecret): DatabaseAddress {
  const server = { host: socket, port: 5432, database: productDatabase };
  return {
    owner: { ...server, user: ownerRole, password: secret.owner },
    app: { ...server, user: appRole, password: secret.app },
  };
}

function startServer(
  programs: string,
  data: string,
  socket: string,
  log: string,
  user: SystemUser | undefined,
  throwaway: boolean,
): number {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: '80',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const output = openSync(log, 'a');
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', output, output],
      detached: true, // its own process group: Ctrl+C reaches us, and we stop the server after the last transaction
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  closeSync(output);
  server.once('error', () => {}); // no process id was given then, which is what we look at
  server.unref();
  if (server.pid === undefined) throw new EnvironmentProblem('environment/database-start-failed', { log, lastLine: '' });
  return server.pid;
}

/** Of two processes that start at once, one server wins; the other process waits for that one. */
async function untilItAnswers(config: pg.ClientConfig, data: string, started: number, log: string): Promise<void> {
  const since = Date.now();
  while (!(await answers(config))) {
    const isComing = isAlive(started) || serverRunning(data) !== undefined;
    if (!isComing || Date.now() - since > longestStart) {
      throw new EnvironmentProblem('environment/database-start-failed', { log, lastLine: lastLine(log) });
    }
    await pause(40);
  }
}

/**
 * The process id in postmaster.pid when that process is a PostgreSQL of this data folder. The file of one that is gone is
 * removed: its number may since have been given to a process of ours, for which PostgreSQL would take it.
 */
function serverRunning(data: string): number | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [first, folder] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (folder === data && isAlive(pid) && commandOf(pid).includes(data)) return pid;
  rmSync(file, { force: true });
  return undefined;
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
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
async function stopServer(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 20_000; waited += 25) await pause(25);
}
