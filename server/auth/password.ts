import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, 2 passes, 1 lane, or better. Older hashes keep their own numbers. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** An argon2id hash in the PHC string form: $argon2id$v=19$m=19456,t=2,p=1$salt$tag. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, message: password.normalize('NFC'), nonce: salt });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`;
}

/** Compares in constant time. A string that is no hash of ours matches nothing. */
export async function matchesPassword(password: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc);
  if (!parts) return false;
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
  const expected = Buffer.from(tag, 'base64');
  const found = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    message: password.normalize('NFC'),
    nonce: Buffer.from(salt, 'base64'),
  });
  return timingSafeEqual(expected, found);
}

/** The hash of nothing anyone knows: an unknown login costs as much time as a wrong password. */
export const decoy: Promise<string> = hashPassword(randomBytes(32).toString('hex'));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** Letters that are not mistaken for each other when read out over the telephone. */
const clearLetters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A password for a first sign-in: four groups of four, about 92 bits. */
export function makeOneTimePassword(): string {
  const letters = Array.from({ length: 16 }, () => {
    let byte: number;
    do byte = randomBytes(1)[0] ?? 255;
    while (byte >= 256 - (256 % clearLetters.length));
    return clearLetters[byte % clearLetters.length];
  });
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
}
