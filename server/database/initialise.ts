import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EnvironmentProblem } from './environment-problem.ts';
import { makeFolder } from './private-folder.ts';
import type { SystemUser } from './system-user.ts';

export const majorVersion = '18';
export const superuser = 'luodi_superuser';
/** The locale is named, not taken from the environment: under LC_CTYPE=C Chinese text has no words. */
export const locale = 'C.UTF-8';
/** What PostgreSQL's programs see of our environment. */
export const serverEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: locale, TZ: 'UTC' };

/**
 * Makes the empty cluster `data` unless it is there. It is built beside its place and moved there when complete: an
 * initialisation that was cut short leaves nothing that looks like a database.
 * @throws EnvironmentProblem when the folder holds another version's data, or initdb fails
 */
export function initialise(programs: string, data: string, password: string, user: SystemUser | undefined): void {
  assertVersion(data);
  if (existsSync(data)) return;
  const fresh = `${data}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  makeFolder(fresh, 0o700, user);
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const result = spawnSync(
    join(programs, 'bin', 'initdb'),
    [
      ...['-D', fresh, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
      ...['--encoding=UTF8', `--locale=${locale}`, '--locale-provider=builtin', `--builtin-locale=${locale}`],
    ],
    { cwd: '/', env: serverEnvironment, encoding: 'utf8', ...(user ? { uid: user.uid, gid: user.gid } : {}) },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    const log = join(dirname(data), 'postgresql.log');
    writeFileSync(log, `${result.stdout}\n${result.stderr}\n${result.error ?? ''}\n`, { flag: 'a' });
    rmSync(fresh, { recursive: true, force: true });
    throw new EnvironmentProblem('environment/database-start-failed', { log, lastLine: lastLine(log) });
  }
  moveInto(fresh, data);
}

/** Of two processes that initialise at once, the first wins. */
function moveInto(fresh: string, data: string): void {
  try {
    renameSync(fresh, data);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(data)) throw error;
  }
}

function assertVersion(data: string): void {
  const needed = majorVersion;
  if (existsSync(data)) {
    const file = join(data, 'PG_VERSION');
    const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : '?';
    if (found !== needed) throw new EnvironmentProblem('environment/data-of-other-version', { folder: data, found, needed });
    return;
  }
  const other = readdirSync(dirname(data)).find((name) => /^pg\d+$/.test(name));
  if (other !== undefined) {
    const params = { folder: join(dirname(data), other), found: other.slice(2), needed };
    throw new EnvironmentProblem('environment/data-of-other-version', params);
  }
}

export function lastLine(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return lines.at(-1) ?? '';
}
