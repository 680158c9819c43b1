import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bombOf, overlappingArchive, rewriteEntry } from '../../test/documents/hostile-archives.ts';
import { Refusal } from '../problems.ts';
import { Archive } from './archive.ts';
import { crc32 } from './crc32.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'read';
};

test('CRC-32 of the check string, also in pieces', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926);
});

describe('an archive', () => {
  test('gives its entries, stored and deflated', () => {
    const archive = new Archive(zipSync({ 'a.txt': utf8('甲'), 'b/c.txt': [utf8('乙'.repeat(5_000)), { level: 0 }] }));
    expect(archive.names).toEqual(['a.txt', 'b/c.txt']);
    expect(new TextDecoder().decode(archive.read('a.txt'))).toBe('甲');
    expect(archive.read('b/c.txt')).toHaveLength(15_000);
  });

  test('an entry that is empty', () => {
    expect(new Archive(zipSync({ 'a.txt': new Uint8Array() })).read('a.txt')).toHaveLength(0);
  });

  test.each([
    ['word/../../etc/passwd', 'document/archive-unsafe-path'],
    ['/etc/passwd', 'document/archive-unsafe-path'],
    ['C:/Windows/a.dll', 'document/archive-unsafe-path'],
    ['word\\document.xml', 'document/archive-unsafe-path'],
    ['a\u0000b', 'document/archive-unsafe-path'],
    ['./a', 'document/archive-unsafe-path'],
    [`${'d/'.repeat(20)}a`, 'document/archive-too-deep'],
    ['中文/部件.xml', 'read'],
  ])('with an entry %j: %s', (name, code) => {
    expect(codeOf(() => new Archive(zipSync({ [name]: utf8('x') })))).toBe(code);
  });

  test('with too many entries', () => {
    const entries = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`e${i}`, new Uint8Array()]));
    expect(codeOf(() => new Archive(zipSync(entries)))).toBe('document/archive-too-many-entries');
  });

  test('that declares more than it may hold', () => {
    const zip = zipSync({ a: utf8('x'), b: utf8('x'), c: utf8('x') });
    expect(codeOf(() => new Archive(rewriteEntry(zip, 'a', { size: 301 * 1024 ** 2 })))).toBe('document/archive-entry-too-large');
    let large: Uint8Array = zip;
    for (const name of ['a', 'b', 'c']) large = rewriteEntry(large, name, { size: 250 * 1024 ** 2 });
    expect(codeOf(() => new Archive(large))).toBe('document/archive-total-too-large');
  });

  test('that lies about a size gives nothing beyond it', () => {
    const zip = rewriteEntry(zipSync({ a: utf8('x'.repeat(1_000)) }), 'a', { size: 10 });
    let received = 0;
    expect(codeOf(() => new Archive(zip).stream('a', (chunk) => (received += chunk.length)))).toBe('document/corrupted');
    expect(received).toBe(0);
  });

  test('that is a bomb stops soon after the limit', () => {
    const archive = new Archive(bombOf(100 * 1024 ** 2));
    let received = 0;
    expect(codeOf(() => archive.stream('bomb.xml', (chunk) => (received += chunk.length)))).toBe('document/archive-ratio');
    expect(received).toBeLessThan(20 * 1024 ** 2);
  }, 30_000);

  test('whose entries share bytes', () => {
    expect(codeOf(() => new Archive(overlappingArchive()))).toBe('document/archive-overlap');
  });

  test('with one bit of an entry changed', () => {
    const zip = zipSync({ a: [utf8('改革'.repeat(50)), { level: 0 }] });
    const at = zip.findIndex((byte, i) => byte === 0xe6 && zip[i + 1] === 0x94) + 4;
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(codeOf(() => new Archive(zip).read('a'))).toBe('document/corrupted');
  });

  test.each([
    ['cut off', (zip: Uint8Array) => zip.subarray(0, zip.length - 30)],
    ['only a head', () => utf8('PK\u0003\u0004')],
    ['with its data cut out', (zip: Uint8Array) => new Uint8Array([...zip.subarray(0, 30), ...zip.subarray(60)])],
  ])('%s', (_, damage) => {
    expect(codeOf(() => new Archive(damage(zipSync({ 'a.txt': utf8('改革落地见效') }))))).toBe('document/corrupted');
  });

  test('with an encrypted entry', () => {
    expect(codeOf(() => new Archive(rewriteEntry(zipSync({ a: utf8('x') }), 'a', { flags: 1 })))).toBe(
      'document/password-protected',
    );
  });

  test('with the same name twice', () => {
    const zip = zipSync({ aa: utf8('x'), ab: utf8('y') });
    expect(codeOf(() => new Archive(rewriteEntry(zip, 'ab', { name: 'aa' })))).toBe('document/corrupted');
  });
});
