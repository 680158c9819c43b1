import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Mark } from './chain-walk.ts';

/**
 * A signed head of the chain, to be kept where the database's owner cannot reach: on paper, at another office, in another system.
 * Whoever has it and the public key sees whether the record up to there was made anew or cut.
 */
export type SignedCheckpoint = Mark & {
  readonly jurisdiction: string;
  readonly signedAt: string;
  /** Ed25519, SubjectPublicKeyInfo in base64. Trust it only when it is the one that you know. */
  readonly publicKey: string;
  readonly signature: string;
};

const Shape = z.object({
  jurisdiction: z.string(),
  eventNo: z.string().regex(/^\d+$/),
  hash: z.string(),
  signedAt: z.string(),
  publicKey: z.string(),
  signature: z.string(),
});

/** What is signed: a domain of its own, then the canonical JSON of all but key and signature. */
const signedText = ({ jurisdiction, eventNo, hash, signedAt }: Omit<SignedCheckpoint, 'publicKey' | 'signature'>): Buffer =>
  Buffer.from(`luodi checkpoint\n${canonicalJson({ jurisdiction, eventNo, hash, signedAt })}`);

export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');

/** The installation's signing key, made on first use and readable only to us. */
export function checkpointKey(dataFolder: string): KeyObject {
  const path = join(dataFolder, 'checkpoint-key.pem');
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true });
    const fresh = `${path}.${process.pid}`;
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(fresh, pem, { mode: 0o600 });
    try {
      linkSync(fresh, path); // whole or not at all, and never over another's
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(fresh);
    }
  }
  return createPrivateKey(readFileSync(path));
}

export function signCheckpoint(
  key: KeyObject,
  head: Mark & { readonly jurisdiction: string },
  signedAt: string,
): SignedCheckpoint {
  const unsigned = { jurisdiction: head.jurisdiction, eventNo: head.eventNo, hash: head.hash, signedAt };
  return { ...unsigned, publicKey: publicKeyText(key), signature: sign(null, signedText(unsigned), key).toString('base64') };
}

/**
 * Whether the checkpoint was signed with the key that belongs to a public key.
 * @param publicKey base64 as in `publicKeyText`; the checkpoint's own unless given, which shows only that it is whole
 */
export function isGenuine(checkpoint: SignedCheckpoint, publicKey: string = checkpoint.publicKey): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'))
    );
  } catch {
    return false;
  }
}

/** @returns undefined when the text is no checkpoint */
export function readCheckpoint(text: string): SignedCheckpoint | undefined {
  try {
    return Shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
