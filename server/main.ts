import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Day, dayInShanghai } from '../core/shared/day.ts';
import type { Pack } from '../packs/pack.ts';
import { tongliao } from '../packs/tongliao/pack.ts';
import { makeSetUpToken, needsSetUp } from './actions/set-up.ts';
import { type PasswordPolicy, passwordPolicies } from './auth/password-policy.ts';
import type { DatabaseAddress } from './database/address.ts';
import { EnvironmentProblem } from './database/environment-problem.ts';
import { type Database, openDatabase } from './database/pool.ts';
import { fileStore } from './files/file-store.ts';
import { buildApp } from './http/app.ts';
import type { DemoAccount } from './http/handlers/session.ts';

export type Serving = {
  readonly url: string;
  readonly database: Database;
  /** The one-time token of a first set-up, where it is still to be done. */
  readonly setUpToken: string | undefined;
  close(): Promise<void>;
};

const root = join(import.meta.dirname, '..');
export const productVersion: string = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
  .version;

/** Packs that a set-up can activate, by their id. */
export const packs: ReadonlyMap<string, Pack> = new Map([[tongliao.manifest.id, tongliao]]);

/**
 * Serves the product on a migrated database. Everything is wired here, once.
 * @param today a fixed day for a demo or a test; else the day in Asia/Shanghai at each request
 * @throws EnvironmentProblem when the port is taken
 */
export async function serve(options: {
  readonly address: DatabaseAddress;
  readonly port: number;
  readonly host?: string;
  readonly dataFolder: string;
  readonly today?: Day | undefined;
  readonly demoAccounts?: readonly DemoAccount[];
  readonly policy?: PasswordPolicy;
  readonly web?: boolean;
  readonly log?: boolean;
}): Promise<Serving> {
  await assertPortFree(options.port, options.host ?? '127.0.0.1');
  const database = openDatabase(options.address.app);
  try {
    const token = (await needsSetUp(database)) ? makeSetUpToken() : undefined;
    const app = await buildApp({
      database,
      files: fileStore(join(options.dataFolder, 'files')),
      version: productVersion,
      policy: options.policy ?? passwordPolicies['dengbao-3'],
      today: () => options.today ?? dayInShanghai(new Date()),
      demoAccounts: options.demoAccounts,
      setUpToken: token,
      packs,
      web: options.web === false ? undefined : join(root, 'web', 'dist'),
      log: options.log ?? false,
    });
    const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
    return {
      url,
      database,
      setUpToken: token?.text,
      close: async () => {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function assertPortFree(port: number, host: string): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new EnvironmentProblem('environment/port-taken', { port })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
