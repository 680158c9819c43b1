import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the database's roles, made once per data folder and readable only to us. */
export type DatabaseSecret = { readonly superuser: string; readonly owner: string; readonly app: string };

export function databaseSecret(folder: string): DatabaseSecret {
  const path = join(folder, 'database-secret.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DatabaseSecret;
  const make = () => randomBytes(24).toString('base64url');
  const secret = { superuser: make(), owner: make(), app: make() };
  writeFileSync(path, `${JSON.stringify(secret)}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}
