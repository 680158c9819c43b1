import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the database's roles, made once per data folder and readable only to us. */
export type DatabaseSecret = { readonly superuser: string; readonly owner: string; readonly app: string };

export function databaseSecret(folder: string): DatabaseSecret {
  const path = join(folder, 'database-secret.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DatabaseSecret;
  const make = () => randomBytes(24).toString('base64url');
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify({ superuser: make(), owner: make(), app: make() })}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, path); // whole or not at all, and never over another's
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as DatabaseSecret;
}
