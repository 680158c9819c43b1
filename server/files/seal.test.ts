import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aes256Gcm, sealOf, sealWith } from './seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'luodi-seal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Test case 14 and, without its additional data, the plain text of case 15: McGrew and Viega, The Galois/Counter Mode of Operation, app. B. */
describe('AES-256-GCM gives what its authors publish', () => {
  const hex = (text: string) => Buffer.from(text, 'hex');
  test.each([
    [
      'case 14: a block of zeros under a key of zeros',
      '00'.repeat(32),
      '00'.repeat(12),
      '00'.repeat(16),
      'cea7403d4d606b6e074ec5d3baf39d18',
      'd0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      'case 15: four blocks',
      'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
      'cafebabefacedbaddecaf888',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad',
      'b094dac5d93471bdec1a502270e3cc6c',
    ],
  ])('%s', (_, key, nonce, text, content, tag) => {
    const sealed = aes256Gcm.encrypt(hex(key), hex(nonce), hex(text));
    expect(Buffer.from(sealed.content).toString('hex')).toBe(content);
    expect(Buffer.from(sealed.tag).toString('hex')).toBe(tag);
    expect(Buffer.from(aes256Gcm.decrypt(hex(key), hex(nonce), hex(content), hex(tag))).toString('hex')).toBe(text);
  });
});

describe('a seal', () => {
  const key = () => new Uint8Array(32).fill(7);
  const seal = sealWith(key);
  const phone = '0475-8234567';

  test('opens what it closed, names its algorithm, shows nothing, and never seals alike twice', () => {
    const sealed = seal.close(phone);
    expect(seal.open(sealed)).toBe(phone);
    expect(sealed).toMatch(/^aes-256-gcm:/);
    expect(sealed).not.toContain(phone);
    expect(Buffer.from(sealed.split(':')[2] ?? '', 'base64url').toString('latin1')).not.toContain('8234567');
    expect(seal.close(phone)).not.toBe(sealed);
  });

  test('does not open what was changed, what another key closed, or what it does not know', () => {
    const sealed = seal.close(phone);
    const changed = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'Q' : 'A');
    expect(seal.open(changed)).toBe(undefined);
    expect(sealWith(() => new Uint8Array(32).fill(8)).open(sealed)).toBe(undefined);
    expect(seal.open(sealed.replace('aes-256-gcm', 'rot13'))).toBe(undefined);
  });

  test('of an installation keeps its key in a file that only its owner reads, and finds it again', () => {
    const sealed = sealOf(folder, {}).close(phone);
    expect(statSync(join(folder, 'seal.key')).mode & 0o777).toBe(0o600);
    expect(sealOf(folder, {}).open(sealed)).toBe(phone);
  });

  test('takes the key from the environment before the file', () => {
    const environment = { LUODI_SEAL_KEY: Buffer.from(key()).toString('base64') };
    expect(seal.open(sealOf(folder, environment).close(phone))).toBe(phone);
    expect(() => sealOf(folder, { LUODI_SEAL_KEY: 'short' }).close(phone)).toThrow(/32/);
  });
});
