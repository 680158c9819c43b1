import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EnvironmentProblem } from './environment-problem.ts';

/** The operating system's user under which PostgreSQL runs; PostgreSQL refuses to run as root. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

/**
 * Whom the private server runs as: undefined (ourselves) unless we are root; as root `nobody` for a demo or a test, and a
 * dedicated user for real work (LUODI_SYSTEM_USER, by default "luodi").
 */
export function systemUserFor(purpose: 'demo' | 'start'): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = purpose === 'demo' ? 'nobody' : (process.env.LUODI_SYSTEM_USER ?? 'luodi');
  const user = userNamed(name);
  if (!user) throw new EnvironmentProblem('environment/system-user-missing', { user: name });
  return user;
}

function userNamed(name: string): SystemUser | undefined {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Whether the user can enter the folder: asked of the system itself, since every folder above it counts too. */
export function canEnter(folder: string, user: SystemUser | undefined): boolean {
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...as }).status === 0;
}
