import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import tar from 'tar-stream';
import { knownMigrations, migrate } from '../database/migrate.ts';
import type { FileStore } from '../files/file-store.ts';
import { fileEntry, Manifest, manifestEntry, tableEntry } from './manifest.ts';

export type RestoreRefusal =
  | { readonly code: 'backup/not-a-backup' }
  | { readonly code: 'backup/damaged'; readonly entry: string }
  | { readonly code: 'backup/target-in-use' }
  | { readonly code: 'backup/of-newer-program'; readonly product: string };

/** Why nothing was restored. */
export class CannotRestore extends Error {
  readonly refusal: RestoreRefusal;

  constructor(refusal: RestoreRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Fills an empty installation from a backup: the schema as it was, every row in one transaction, each table and file compared
 * with the digest taken when it was backed up, then the schema brought up to date. All of it or nothing.
 * @param setting.owner a database in which nobody has set anything up; its schema is made anew
 * @throws CannotRestore
 */
export async function restore(setting: {
  readonly owner: pg.ClientConfig;
  readonly files: FileStore;
  readonly file: string;
}): Promise<Manifest> {
  const client = new pg.Client({ ...setting.owner, options: '-c timezone=UTC -c datestyle=ISO' });
  await client.connect();
  let manifest: Manifest | undefined;
  let expected: string[] = [];
  const take = async (name: string, stream: NodeJS.ReadableStream): Promise<void> => {
    if (!manifest) {
      manifest = await readManifest(name, stream);
      assertKnown(manifest);
      expected = [...manifest.tables.map((table) => tableEntry(table.name)), ...manifest.files.map(fileEntry)];
      await client.query('drop schema public cascade');
      await client.query('create schema public');
      await migrate(setting.owner, { through: manifest.migrations.at(-1)?.name ?? '' });
      await client.query('begin');
      return;
    }
    if (expected.shift() !== name) throw damaged(name);
    const table = manifest.tables.find((one) => tableEntry(one.name) === name);
    if (table) return fillTable(client, table, stream);
    const file = manifest.files.find((one) => fileEntry(one) === name);
    if (file && (await setting.files.keep(file.jurisdiction, await buffer(stream))) !== file.fingerprint) throw damaged(name);
  };
  try {
    await assertEmpty(client);
    await readArchive(setting.file, take).catch((error: unknown) => {
      if (error instanceof CannotRestore) throw error;
      throw manifest ? damaged(expected[0] ?? String(error)) : new CannotRestore({ code: 'backup/not-a-backup' });
    });
    if (!manifest) throw new CannotRestore({ code: 'backup/not-a-backup' });
    if (expected[0] !== undefined) throw damaged(expected[0]);
    await client.query('commit');
    return manifest;
  } finally {
    await client.query('rollback').catch(() => {});
    await client.end();
    await migrate(setting.owner);
  }
}

const damaged = (entry: string): CannotRestore => new CannotRestore({ code: 'backup/damaged', entry });

async function assertEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.jurisdiction') is not null as there`);
  if (!rows[0]?.there) return;
  const { rowCount } = await client.query('select 1 from jurisdiction limit 1');
  if (rowCount !== 0) throw new CannotRestore({ code: 'backup/target-in-use' });
}

function assertKnown({ migrations, product }: Manifest): void {
  const known = knownMigrations();
  const isOurs = migrations.every(({ name, checksum }, at) => known[at]?.name === name && known[at]?.checksum === checksum);
  if (!isOurs) throw new CannotRestore({ code: 'backup/of-newer-program', product });
}

/** Hands the entries of an archive to `take`, one after the other; what goes wrong on either side ends both. */
async function readArchive(file: string, take: (name: string, stream: NodeJS.ReadableStream) => Promise<void>): Promise<void> {
  const archive = tar.extract();
  let taking = Promise.resolve();
  archive.on('entry', (header, stream, next) => {
    taking = take(header.name, stream);
    taking.then(
      () => next(),
      (error: Error) => archive.destroy(error),
    );
  });
  try {
    await pipeline(createReadStream(file), createGunzip(), archive);
  } finally {
    await Promise.allSettled([taking]);
  }
}

async function readManifest(name: string, stream: NodeJS.ReadableStream): Promise<Manifest> {
  const parsed = name === manifestEntry ? Manifest.safeParse(JSON.parse((await buffer(stream)).toString('utf8'))) : undefined;
  if (!parsed?.success) throw new CannotRestore({ code: 'backup/not-a-backup' });
  return parsed.data;
}

async function fillTable(
  client: pg.Client,
  { name, columns, rows, digest }: Manifest['tables'][number],
  stream: NodeJS.ReadableStream,
): Promise<void> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const into = client.query(copyFrom(`copy ${client.escapeIdentifier(name)} (${list}) from stdin`));
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(stream, hashed, into);
  if (`sha256:${hash.digest('hex')}` !== digest || into.rowCount !== rows) throw damaged(tableEntry(name));
}
