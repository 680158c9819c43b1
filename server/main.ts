import { join } from 'node:path';
import type { Day } from '../core/shared/day.ts';
import type { Pack } from '../packs/pack.ts';
import { tongliao } from '../packs/tongliao/pack.ts';
import { makeSetUpToken, needsSetUp } from './actions/set-up.ts';
import { type PasswordPolicy, passwordPolicies } from './auth/password-policy.ts';
import type { Database } from './database/pool.ts';
import { demoAccounts } from './demo/demo-accounts.ts';
import { filesOf } from './files/file-store.ts';
import { buildApp } from './http/app.ts';
import { productVersion } from './version.ts';

export type Serving = {
  readonly url: string;
  /** The one-time token of a first set-up, where it is still to be done. */
  readonly setUpToken: string | undefined;
  close(): Promise<void>;
};

const root = join(import.meta.dirname, '..');
/** Packs that a set-up can activate, by their id. */
export const packs: ReadonlyMap<string, Pack> = new Map([[tongliao.manifest.id, tongliao]]);

/**
 * Serves the product on a migrated database. Everything is wired here, once.
 * @param options.today the day in Asia/Shanghai at each request; a demo may start from another day
 */
export async function serve(options: {
  readonly database: Database;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly today: () => Day;
  readonly log: boolean;
  readonly policy?: PasswordPolicy;
  /** The built pages; false for the API alone. */
  readonly web?: boolean;
}): Promise<Serving> {
  const { database, today } = options;
  const token = (await needsSetUp(database)) ? makeSetUpToken() : undefined;
  const app = await buildApp({
    database,
    files: filesOf(options.dataFolder),
    version: productVersion,
    policy: options.policy ?? passwordPolicies['dengbao-3'],
    today,
    demoAccounts: options.demo ? demoAccounts : undefined,
    setUpToken: token,
    packs,
    web: options.web === false ? undefined : join(root, 'web', 'dist'),
    log: options.log,
  });
  const url = await app.listen({ port: options.port, host: options.host });
  return { url, setUpToken: token?.text, close: () => app.close() };
}
