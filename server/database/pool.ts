import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { NamingClient } from './named-statement.ts';
import type { Schema } from './schema.ts';

/** The database as the product uses it. */
export type Database = { readonly kysely: Kysely<Schema>; readonly pool: pg.Pool; close(): Promise<void> };

/** Days, big integers and numerics stay the strings they are; instants become ISO strings. Nothing becomes a float or a Date. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, (text) => text],
  [pg.types.builtins.NUMERIC, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ??
    pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
};

/** @param config one role of a `DatabaseAddress` @param size connections held at most */
export function openDatabase(config: pg.ClientConfig, size = 12): Database {
  const pool = new pg.Pool({
    ...config,
    types,
    Client: NamingClient,
    max: size,
    application_name: 'luodi',
    options: '-c timezone=UTC',
  });
  // A connection that the server closed is replaced by the pool; the query that was on it, or needs one, reports its own error.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { kysely, pool, close: () => kysely.destroy() };
}
