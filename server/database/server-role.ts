import pg from 'pg';
import { appRole, ownerRole } from './address.ts';
import { locale } from './initialise.ts';
import type { DatabaseSecret } from './secret.ts';

export const productDatabase = 'luodi';

/** Makes what the product needs in the private server, each start anew: two roles with our passwords, and the database. */
export async function prepareServer(config: pg.ClientConfig, secret: DatabaseSecret): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    for (const [role, rights, password] of [
      [ownerRole, 'login createdb', secret.owner],
      [appRole, 'login', secret.app],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} with ${rights} password ${client.escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [productDatabase]);
    if (rowCount === 0) await client.query(`create database ${productDatabase} owner ${ownerRole}`);
    await assertLocale(client);
  } finally {
    await client.end();
  }
}

async function assertLocale(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ provider: string; locale: string; ctype: string; encoding: string }>(
    `select datlocprovider as provider, datlocale as locale, datctype as ctype, pg_encoding_to_char(encoding) as encoding
       from pg_database where datname = $1`,
    [productDatabase],
  );
  const found = rows[0];
  if (found?.provider !== 'b' || found.locale !== locale || found.ctype !== locale || found.encoding !== 'UTF8') {
    throw new Error(`the private database has the locale ${JSON.stringify(found)}, not the builtin ${locale} in UTF8`);
  }
}
