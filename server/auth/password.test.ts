import { argon2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPassword, makeOneTimePassword, matchesPassword } from './password.ts';

describe('a password is kept as argon2id', () => {
  test('with at least the memory and passes that OWASP names, a salt of 16 bytes and a tag of 32', async () => {
    const [, algorithm, version, cost = '', salt = '', tag = ''] = (await hashPassword('Cedar-Lantern-4827')).split('$');
    expect([algorithm, version]).toEqual(['argon2id', 'v=19']);
    const { m = 0, t = 0, p = 0 } = Object.fromEntries(cost.split(',').map((part) => part.split('='))) as Record<string, number>;
    expect(Number(m)).toBeGreaterThanOrEqual(19 * 1024);
    expect(Number(t)).toBeGreaterThanOrEqual(2);
    expect(Number(p)).toBe(1);
    expect([Buffer.from(salt, 'base64').length, Buffer.from(tag, 'base64').length]).toEqual([16, 32]);
    const again = argon2Sync('argon2id', {
      message: 'Cedar-Lantern-4827',
      nonce: Buffer.from(salt, 'base64'),
      memory: Number(m),
      passes: Number(t),
      parallelism: Number(p),
      tagLength: 32,
    });
    expect(again.toString('base64').replace(/=+$/, '')).toBe(tag);
  });

  test('twice the same password makes two hashes', async () => {
    expect(await hashPassword('Cedar-Lantern-4827')).not.toBe(await hashPassword('Cedar-Lantern-4827'));
  });

  const long = 'x'.repeat(199);
  test.each([
    ['the same', 'Cedar-Lantern-4827', 'Cedar-Lantern-4827', true],
    ['another case', 'Cedar-Lantern-4827', 'cedar-Lantern-4827', false],
    ['a last letter far behind', `${long}a`, `${long}b`, false],
    ['a space at the end', 'Cedar-Lantern-4827', 'Cedar-Lantern-4827 ', false],
    ['the same letters composed otherwise', 'é-Lantern-4827', 'e\u0301-Lantern-4827', true],
    ['Chinese', '一生二二生三三生万物', '一生二二生三三生万物', true],
    ['nothing', 'Cedar-Lantern-4827', '', false],
  ])('nothing is cut or folded: %s', async (_, kept, typed, matches) => {
    expect(await matchesPassword(typed, await hashPassword(kept))).toBe(matches);
  });

  test.each(['', 'Cedar-Lantern-4827', '$argon2i$v=19$m=19456,t=2,p=1$YWFhYWFhYWE$YWFhYQ', '$argon2id$v=19$m=19456$a$b'])(
    'what is no hash of ours matches nothing: %s',
    async (kept) => {
      expect(await matchesPassword('Cedar-Lantern-4827', kept)).toBe(false);
      expect(await matchesPassword(kept, kept)).toBe(false);
    },
  );
});

test('one-time passwords: four groups of four clear letters, never the same', () => {
  const made = Array.from({ length: 200 }, makeOneTimePassword);
  expect(new Set(made).size).toBe(200);
  for (const one of made) expect(one).toMatch(/^[a-km-zA-HJ-NP-Z2-9]{4}(-[a-km-zA-HJ-NP-Z2-9]{4}){3}$/);
  fc.assert(fc.property(fc.constantFrom(...'0O1lI'), (unclear) => made.every((one) => !one.includes(unclear))));
});
