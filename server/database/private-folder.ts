import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentProblem } from './environment-problem.ts';
import type { SystemUser } from './system-user.ts';

/** A socket's path may have 107 bytes on Linux (103 on macOS); the server appends "/.s.PGSQL.5432.lock". */
const longestSocketFolder = 80;

/**
 * Makes a folder and proves that we can write into it.
 * @param user whom it is given to; ourselves when undefined
 * @throws EnvironmentProblem when it cannot be made or written
 */
export function makeFolder(folder: string, mode: number, user?: SystemUser): void {
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

/** Where the socket lies: beside the data, or in a short folder of ours below the system's temporary one. */
export function makeSocketFolder(folder: string, user: SystemUser | undefined): string {
  const beside = join(folder, 'socket');
  const isShort = Buffer.byteLength(beside) <= longestSocketFolder;
  const socket = isShort ? beside : join(tmpdir(), `luodi-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  if (!isShort) refuseForeign(socket, user);
  makeFolder(socket, 0o700, user);
  return socket;
}

/** In a folder that everyone may write to, someone else may have put a folder or a link of that name there first. */
function refuseForeign(folder: string, user: SystemUser | undefined): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  const owners = [process.getuid?.(), user?.uid];
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new EnvironmentProblem('environment/folder-not-writable', { folder });
  }
}
