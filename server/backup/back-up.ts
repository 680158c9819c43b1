import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import tar from 'tar-stream';
import type { FileStore } from '../files/file-store.ts';
import { fileEntry, type Manifest, manifestEntry, tableEntry, tablesInOrder } from './manifest.ts';

export type BackedUp = { readonly manifest: Manifest; readonly bytes: number };

/** A file that the database names and the data folder does not hold; nothing was written. */
export class FileMissing extends Error {
  readonly fingerprint: string;
  readonly fileName: string;

  constructor(fingerprint: string, fileName: string) {
    super(`${fingerprint} ${fileName}`);
    this.fingerprint = fingerprint;
    this.fileName = fileName;
  }
}

/**
 * Writes everything of an installation into one compressed archive, from one snapshot, while it goes on being used. The archive
 * holds password hashes and business content: only its owner may read it. It is whole under its name or not there.
 * @param setting.owner the database as its owner
 * @throws FileMissing
 */
export async function backUp(setting: {
  readonly owner: pg.ClientConfig;
  readonly files: FileStore;
  readonly product: string;
  readonly out: string;
}): Promise<BackedUp> {
  const client = new pg.Client({ ...setting.owner, options: '-c timezone=UTC -c datestyle=ISO' });
  const aside = mkdtempSync(join(dirname(setting.out), '.luodi-backup-'));
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read, read only');
    const tables: Manifest['tables'] = [];
    for (const { name, columns } of await tablesInOrder(client)) {
      tables.push({ name, columns, ...(await copyOut(client, name, columns, join(aside, name))) });
    }
    const manifest: Manifest = {
      format: 'luodi-backup/1',
      product: setting.product,
      createdAt: new Date().toISOString(),
      migrations: (await client.query<{ name: string; checksum: string }>('select name, checksum from migration order by name'))
        .rows,
      tables,
      files: await filesNamed(client, setting.files),
    };
    const whole = join(aside, 'backup');
    await pack(manifest, aside, setting.files, whole);
    const handle = openSync(whole, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(whole, setting.out);
    return { manifest, bytes: statSync(setting.out).size };
  } finally {
    await client.end();
    rmSync(aside, { recursive: true, force: true });
  }
}

async function copyOut(
  client: pg.Client,
  name: string,
  columns: readonly string[],
  path: string,
): Promise<{ rows: number; digest: string }> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyTo(`copy ${client.escapeIdentifier(name)} (${list}) to stdout`));
  const hash = createHash('sha256');
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(stream, counted, createWriteStream(path, { mode: 0o600 }));
  return { rows: stream.rowCount, digest: `sha256:${hash.digest('hex')}` };
}

async function filesNamed(client: pg.Client, files: FileStore): Promise<Manifest['files']> {
  const { rows } = await client.query<{ jurisdiction: string; fingerprint: string; name: string; size: string }>(
    'select jurisdiction_id as jurisdiction, fingerprint, name, size from stored_file order by 1, 2',
  );
  for (const { jurisdiction, fingerprint, name } of rows) {
    const stream = files.read(jurisdiction, fingerprint);
    if (!stream) throw new FileMissing(fingerprint, name);
    stream.destroy();
  }
  return rows.map(({ jurisdiction, fingerprint, size }) => ({ jurisdiction, fingerprint, size: Number(size) }));
}

async function pack(manifest: Manifest, aside: string, files: FileStore, out: string): Promise<void> {
  const archive = tar.pack();
  const written = pipeline(archive, createGzip(), createWriteStream(out, { mode: 0o600 }));
  const feed = async (): Promise<void> => {
    archive.entry({ name: manifestEntry }, JSON.stringify(manifest, null, 1));
    for (const { name } of manifest.tables) {
      const path = join(aside, name);
      await pipeline(createReadStream(path), archive.entry({ name: tableEntry(name), size: statSync(path).size }));
    }
    for (const file of manifest.files) {
      const stream = files.read(file.jurisdiction, file.fingerprint);
      if (!stream) throw new FileMissing(file.fingerprint, '');
      await pipeline(stream, archive.entry({ name: fileEntry(file), size: file.size }));
    }
    archive.finalize();
  };
  try {
    await feed();
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => {});
    throw error;
  }
  await written;
}
