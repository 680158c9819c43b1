import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { type DatabaseAddress, onDatabase } from '../../server/database/address.ts';
import { migrate } from '../../server/database/migrate.ts';
import { templateDatabase } from './template.ts';

export type ClonedDatabase = {
  /** Both roles, for `openDatabase(address.app)`. */
  readonly address: DatabaseAddress;
  /** As the application sees it; the same as `address.app`. */
  readonly url: string;
  readonly ownerUrl: string;
  /** Removes the database. Every pool on it must be closed before. */
  drop(): Promise<void>;
};

/** A fresh database with the newest schema and no rows, for one test file. Takes some 50 ms. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const server = inject('databaseAddress');
  const name = `clone_${randomUUID().replaceAll('-', '')}`;
  await asOwner(server, (client) => untilFree(() => client.query(`create database ${name} template ${templateDatabase}`)));
  const address = onDatabase(server, name);
  await migrate(address.owner); // rights on the database itself are not copied from the template
  return {
    address,
    url: urlOf(address.app),
    ownerUrl: urlOf(address.owner),
    drop: () => asOwner(server, (client) => untilFree(() => client.query(`drop database ${name}`))),
  };
}

async function asOwner(server: DatabaseAddress, run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(server.owner);
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

/** A connection that was just closed, or another clone being made, keeps a database busy for a moment. */
async function untilFree(run: () => Promise<unknown>): Promise<void> {
  const inUse = '55006';
  for (let attempt = 1; ; attempt++) {
    try {
      await run();
      return;
    } catch (error) {
      if (attempt === 50 || (error as pg.DatabaseError).code !== inUse) throw error;
      await pause(50);
    }
  }
}

function urlOf(config: pg.ClientConfig): string {
  const { user, password, database, host, port } = config;
  return `postgresql://${user}:${encodeURIComponent(String(password))}@/${database}?host=${encodeURIComponent(host ?? '')}&port=${port}`;
}
