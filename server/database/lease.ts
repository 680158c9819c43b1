import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who uses a private server: one file per process of ours, named by its process id. The last one out stops the server, so that
 * `./luodi audit verify` beside a running `./luodi start` does not pull the database away from under it.
 */
export type Lease = {
  /** Gives the lease back. @returns whether nobody else holds one */
  end(): boolean;
};

export function takeLease(folder: string): Lease {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const own = join(users, String(process.pid));
  writeFileSync(own, '');
  return {
    end() {
      rmSync(own, { force: true });
      return othersAlive(users).length === 0;
    },
  };
}

function othersAlive(users: string): number[] {
  const alive: number[] = [];
  for (const name of readdirSync(users)) {
    const pid = Number(name);
    if (pid === process.pid) continue;
    if (isAlive(pid)) alive.push(pid);
    else rmSync(join(users, name), { force: true });
  }
  return alive;
}

/** Whether a process with this id runs, ours or another user's. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
