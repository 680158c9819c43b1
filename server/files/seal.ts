import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Encrypts what must not be read in a dump of the database: telephone numbers (TRUST R15). The text names its algorithm. */
export type Seal = {
  /** @returns '<algorithm>:<nonce>:<tag and content>', base64url */
  close(text: string): string;
  /** @returns undefined when the text was sealed with another key or by an unknown algorithm, or has been changed since */
  open(sealed: string): string | undefined;
};

/** An algorithm that seals. Another one (SM4-GCM) is another entry of `algorithms`; what was sealed before stays readable. */
type Algorithm = {
  readonly name: string;
  encrypt(key: Uint8Array, nonce: Uint8Array, text: Uint8Array): { readonly content: Uint8Array; readonly tag: Uint8Array };
  decrypt(key: Uint8Array, nonce: Uint8Array, content: Uint8Array, tag: Uint8Array): Uint8Array;
};

export const aes256Gcm: Algorithm = {
  name: 'aes-256-gcm',
  encrypt(key, nonce, text) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const content = Buffer.concat([cipher.update(text), cipher.final()]);
    return { content, tag: cipher.getAuthTag() };
  },
  decrypt(key, nonce, content, tag) {
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(content), cipher.final()]);
  },
};
const algorithms: readonly Algorithm[] = [aes256Gcm];

const nonceLength = 12;
const tagLength = 16;
const keyLength = 32;

/** @param key 32 bytes, read when it is first needed */
export function sealWith(key: () => Uint8Array, algorithm: Algorithm = aes256Gcm): Seal {
  return {
    close(text) {
      const nonce = randomBytes(nonceLength);
      const { content, tag } = algorithm.encrypt(key(), nonce, Buffer.from(text, 'utf8'));
      return `${algorithm.name}:${nonce.toString('base64url')}:${Buffer.concat([tag, content]).toString('base64url')}`;
    },
    open(sealed) {
      const [name, nonce = '', rest = ''] = sealed.split(':');
      const by = algorithms.find((one) => one.name === name);
      if (!by) return undefined;
      const bytes = Buffer.from(rest, 'base64url');
      const opener = key();
      try {
        const content = by.decrypt(
          opener,
          Buffer.from(nonce, 'base64url'),
          bytes.subarray(tagLength),
          bytes.subarray(0, tagLength),
        );
        return Buffer.from(content).toString('utf8');
      } catch {
        return undefined; // the tag does not fit: a restore without its key is no reason to show nothing of a task
      }
    },
  };
}

/**
 * The seal of an installation. Its key is LUODI_SEAL_KEY (32 bytes in base64) or the file `seal.key` of the data folder, made at
 * first need, readable for the owner only. It is in no backup of the database: who restores elsewhere brings it along.
 */
export function sealOf(dataFolder: string, environment: { readonly LUODI_SEAL_KEY?: string | undefined } = process.env): Seal {
  let key: Uint8Array | undefined;
  return sealWith(() => {
    key ??= parseKey(environment.LUODI_SEAL_KEY ?? keyFile(join(dataFolder, 'seal.key')));
    return key;
  });
}

function parseKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyLength) throw new Error(`the key of the seal has ${key.length} bytes, not ${keyLength}`);
  return key;
}

/** Written aside and linked, so that of two processes one makes the key and both read the same. */
function keyFile(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(join(path, '..'), { recursive: true });
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, randomBytes(keyLength).toString('base64'), { mode: 0o600, flag: 'wx' });
    try {
      linkSync(aside, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }
  return readFileSync(path, 'utf8');
}
