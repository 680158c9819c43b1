import { join } from 'node:path';
import pg from 'pg';
import { appRole, type DatabaseAddress } from './address.ts';
import { startCluster } from './cluster.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { migrate } from './migrate.ts';
import { databaseSecret } from './secret.ts';

/** The database of an installation, migrated and ready; `stop` ends the private server where there is one. */
export type Installation = {
  readonly address: DatabaseAddress;
  readonly kind: 'private' | 'own';
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
    return { address, kind: 'own', migrated: await migrate(address.owner), stop: async () => {} };
  }
  const cluster = await startCluster({ folder: join(folder, 'database'), purpose });
  try {
    return {
      address: cluster.address,
      kind: 'private',
      migrated: await migrate(cluster.address.owner),
      stop: () => cluster.stop(),
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
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
