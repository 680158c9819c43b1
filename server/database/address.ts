import type { ClientConfig } from 'pg';

/**
 * How to reach a database in its two roles. `owner` changes the schema; `app` is what the product runs as: it has no DDL and
 * cannot update or delete events and versions.
 */
export type DatabaseAddress = { readonly owner: ClientConfig; readonly app: ClientConfig };

export const ownerRole = 'luodi_owner';
export const appRole = 'luodi_app';

/** The same server and roles, another database. */
export function onDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  return { owner: { ...address.owner, database }, app: { ...address.app, database } };
}
