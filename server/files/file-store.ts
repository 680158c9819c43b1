import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Seal, sealOf } from './seal.ts';

/** Files by jurisdiction and fingerprint, outside the database. A file is whole or absent: written aside, synced, renamed. */
export type FileStore = {
  /** @returns the fingerprint 'sha256:…' under which the bytes lie, stored before it returns */
  keep(jurisdiction: string, bytes: Uint8Array): Promise<string>;
  read(jurisdiction: string, fingerprint: string): Readable | undefined;
};

export const fingerprintOf = (bytes: Uint8Array | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** @param folder the data folder's `files/`; made when the first file is kept */
export function fileStore(folder: string): FileStore {
  const pathOf = (jurisdiction: string, fingerprint: string): string => {
    const [algorithm = '', digest = ''] = fingerprint.split(':');
    if (!/^[0-9a-f-]{36}$/.test(jurisdiction) || !/^[a-z0-9]+$/.test(algorithm) || !/^[0-9a-f]{64}$/.test(digest)) {
      throw new RangeError('not a file of ours');
    }
    return join(folder, jurisdiction, algorithm, digest.slice(0, 2), digest);
  };
  return {
    async keep(jurisdiction, bytes) {
      const fingerprint = fingerprintOf(bytes);
      const path = pathOf(jurisdiction, fingerprint);
      if (existsSync(path)) return fingerprint;
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${process.pid}.${Date.now()}`;
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      await rename(aside, path);
      const holder = await open(dirname(path), 'r');
      await holder.sync();
      await holder.close();
      return fingerprint;
    },
    read(jurisdiction, fingerprint) {
      const path = pathOf(jurisdiction, fingerprint);
      return existsSync(path) ? createReadStream(path) : undefined;
    },
  };
}

/** The files of an installation, and the seal whose key lies beside them. */
export type InstallationFiles = FileStore & { readonly seal: Seal };
export const filesOf = (dataFolder: string): InstallationFiles => ({
  ...fileStore(join(dataFolder, 'files')),
  seal: sealOf(dataFolder),
});
