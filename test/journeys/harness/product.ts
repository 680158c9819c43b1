import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildWebWhenStale } from '../../../cli/web-build.ts';
import { day } from '../../../core/shared/day.ts';
import { openDatabase } from '../../../server/database/pool.ts';
import { seedDemo } from '../../../server/demo/seed.ts';
import { serve } from '../../../server/main.ts';
import { cloneDatabase } from '../../store/database.ts';

/** The day on which every journey takes place: some deadlines of the demo's plan lie before it, some after. */
export const today = day('2027-02-10');

/** 'demo' has one plan; the 'full demo' the city's programme of five years, for what is told of it only. */
export type Contents = 'demo' | 'full demo' | 'nothing';

export type Product = {
  readonly url: string;
  /** Shown once, by the terminal of a first start. */
  readonly setUpToken: string | undefined;
  /** Runs a statement as the owner of the database, past everything that the application forbids. */
  asOwner(statement: string): Promise<void>;
  stop(): Promise<void>;
};

/** The product as it is started, on a database and a data folder of its own, at a free port of this machine. */
export async function startProduct(contents: Contents): Promise<Product> {
  await buildWebWhenStale();
  const clone = await cloneDatabase();
  const database = openDatabase(clone.address.app);
  const dataFolder = mkdtempSync(join(tmpdir(), 'luodi 旅程-'));
  const programme = contents === 'full demo' ? 'full' : 'small';
  if (contents !== 'nothing') await seedDemo({ database, dataFolder, today, programme });
  const serving = await serve({
    database,
    port: await freePort(),
    host: '127.0.0.1',
    dataFolder,
    demo: contents !== 'nothing',
    today: () => today,
    log: false,
  });
  return {
    url: serving.url,
    setUpToken: serving.setUpToken,
    asOwner: async (statement) => {
      const client = new pg.Client(clone.address.owner);
      await client.connect();
      await client.query(statement).finally(() => client.end());
    },
    stop: async () => {
      await serving.close();
      await database.close();
      await clone.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
