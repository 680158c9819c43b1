import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { appRole, type DatabaseAddress } from './address.ts';
import { startCluster } from './cluster.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { migrate } from './migrate.ts';
import { makeFolder } from './private-folder.ts';
import { databaseSecret } from './secret.ts';
import { canEnter, systemUserFor } from './system-user.ts';

/** The database of an installation, migrated and ready; `stop` ends the private server where there is one. */
export type Installation = {
  readonly address: DatabaseAddress;
  readonly kind: 'private' | 'own';
  /** Whether the server was already running. */
  readonly attached: boolean;
  readonly migrated: readonly string[];
  stop(): Promise<void>;
};

const oldestVersion = 160_000;

/**
 * Opens the database named by LUODI_DATABASE_URL (the owner's role), or else the private one of the data folder, and migrates it.
 * @throws EnvironmentProblem
 */
export async function openInstallation(folder: string, purpose: 'demo' | 'start'): Promise<Installation> {
  const url = process.env.LUODI_DATABASE_URL;
  if (url) {
    const address = await ownDatabase(url, folder);
    return { address, kind: 'own', attached: true, migrated: await migrate(address.owner), stop: async () => {} };
  }
  const cluster = await startCluster({ folder: databaseFolder(folder, purpose), purpose });
  try {
    const migrated = await migrate(cluster.address.owner);
    return { address: cluster.address, kind: 'private', attached: cluster.attached, migrated, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/**
 * Where the private server's data lie: in the data folder, unless that is below a folder which the server's user cannot enter,
 * as a clone in root's home is. A demo then lies in /var/lib, under a name noted in the data folder; real data move nowhere by
 * themselves, so there `startCluster` says what to do.
 */
function databaseFolder(folder: string, purpose: 'demo' | 'start'): string {
  const beside = join(folder, 'database');
  makeFolder(beside, 0o755);
  if (purpose === 'start' || canEnter(beside, systemUserFor(purpose))) return beside;
  const note = join(folder, 'database-folder');
  if (!existsSync(note)) writeFileSync(note, `/var/lib/luodi/demo-${randomBytes(6).toString('hex')}`);
  const elsewhere = readFileSync(note, 'utf8').trim();
  for (const path of [dirname(elsewhere), elsewhere]) {
    makeFolder(path, 0o755);
    chmodSync(path, 0o755);
  }
  return elsewhere;
}

/** The office's own server: checked, and the application's role made there unless LUODI_APP_DATABASE_URL names it. */
async function ownDatabase(url: string, folder: string): Promise<DatabaseAddress> {
  const owner: pg.ClientConfig = { connectionString: url };
  const client = new pg.Client(owner);
  try {
    await client.connect();
  } catch (error) {
    throw new EnvironmentProblem('environment/database-unreachable', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  try {
    const { rows } = await client.query<{ version: string; number: string; encoding: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number, current_setting('server_encoding') as encoding`,
    );
    const server = rows[0];
    if (!server || Number(server.number) < oldestVersion) {
      throw new EnvironmentProblem('environment/database-too-old', { found: server?.version ?? '', needed: '16' });
    }
    if (server.encoding !== 'UTF8') throw new EnvironmentProblem('environment/database-encoding', { found: server.encoding });
    const appUrl = process.env.LUODI_APP_DATABASE_URL;
    if (appUrl) return { owner, app: { connectionString: appUrl } };
    const password = databaseSecret(folder).app;
    const exists = (await client.query('select 1 from pg_roles where rolname = $1', [appRole])).rowCount === 1;
    const statement = `${exists ? 'alter' : 'create'} role ${appRole} with login password`;
    try {
      await client.query(`${statement} ${client.escapeLiteral(password)}`);
    } catch {
      throw new EnvironmentProblem('environment/role-not-creatable', { statement: `${statement} '…'` });
    }
    const { host, port, database, ssl } = client;
    return { owner, app: { host, port, ssl, user: appRole, password, ...(database === undefined ? {} : { database }) } };
  } finally {
    await client.end();
  }
}
