import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { JurisdictionId } from '../core/shared/brand.ts';
import { startCluster } from '../server/database/cluster.ts';
import { migrate } from '../server/database/migrate.ts';
import { type Database, openDatabase } from '../server/database/pool.ts';
import type { Author } from '../server/store/commit.ts';
import { newId } from '../server/store/identifier.ts';

/** A private server of its own in a temporary folder, as safe against power cuts as a real one, gone afterwards. */
export async function withDatabase<T>(
  run: (database: Database, folder: string, analyse: () => Promise<void>, address: pg.ClientConfig) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'luodi-bench-'));
  chmodSync(folder, 0o755); // the server's own user must get in
  const cluster = await startCluster({ folder, purpose: 'demo' });
  try {
    await migrate(cluster.address.owner);
    const database = openDatabase(cluster.address.app);
    try {
      return await run(database, folder, () => analyse(cluster.address.owner), cluster.address.app);
    } finally {
      await database.close();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the server's own upkeep does within a minute of many new rows; only the owner may. */
async function analyse(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** An empty jurisdiction and somebody who writes in it. */
export async function makeAuthor(database: Database): Promise<Author> {
  const jurisdiction = newId<JurisdictionId>();
  await database.pool.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '测试市', '')`, [
    jurisdiction,
    jurisdiction,
  ]);
  return { jurisdiction, person: newId(), appointment: newId(), via: 'cli' };
}
