import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type DatabaseAddress, onDatabase } from '../../server/database/address.ts';
import { startCluster } from '../../server/database/cluster.ts';
import { isAlive } from '../../server/database/lease.ts';
import { migrate } from '../../server/database/migrate.ts';
import { templateDatabase } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseAddress: DatabaseAddress;
  }
}

const prefix = 'luodi-test-';

/** One private server for the whole run, with a migrated template of which every test file takes a clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  const cluster = await startCluster({ folder, purpose: 'demo', throwaway: true });
  const template = onDatabase(cluster.address, templateDatabase);
  await makeTemplate(cluster.address.owner);
  await migrate(template.owner);
  project.provide('databaseAddress', cluster.address);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query(`create database ${templateDatabase}`);
  } finally {
    await client.end();
  }
}

/** Ends what a run that was killed left behind. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = join(folder, 'owner');
    if (!existsSync(owner) || isAlive(Number(readFileSync(owner, 'utf8')))) continue;
    try {
      const pidFile = join(folder, 'pg18', 'postmaster.pid');
      const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
      if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's: not ours to remove.
    }
  }
}
