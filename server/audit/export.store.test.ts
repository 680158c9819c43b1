import { spawnSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JurisdictionId } from '../../core/shared/brand.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { commit } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { checkpointKey, isGenuine, publicKeyText, readCheckpoint } from './checkpoint.ts';
import { exportRecord, MalformedExport, verifyExport } from './export.ts';

const script = join(import.meta.dirname, '..', '..', 'docs', 'audit', 'verify-export.mjs');
const folder = mkdtempSync(join(tmpdir(), 'luodi-export-'));
const key = checkpointKey(folder);
const now = '2026-11-23T08:00:00.000Z';
let clone: ClonedDatabase;
let database: Database;
let owner: pg.Client;
let jurisdiction: { id: JurisdictionId; code: string; name: string };

beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app);
  owner = new pg.Client(clone.address.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await clone.drop();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  const id = newId<JurisdictionId>();
  jurisdiction = { id, code: id, name: '甲市' };
  await owner.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '甲市', '')`, [id, id]);
  const events = Array.from({ length: 6 }, (_, i) => ({
    kind: 'measure.edited',
    subject: { kind: 'measure', id: newId() },
    reason: `第${i + 1}次“更正”\n𠮷`,
  }));
  await database.kysely
    .transaction()
    .execute((tx) => commit(tx, { jurisdiction: id, person: newId(), appointment: null, via: 'web' }, events));
});

async function exported(): Promise<{ lines: string[]; breaks: readonly unknown[] }> {
  const lines: string[] = [];
  const { breaks } = await exportRecord(database, jurisdiction, key, now, async (line) => void lines.push(line));
  return { lines, breaks };
}
async function* of(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
const named = async (lines: readonly string[]): Promise<string[]> =>
  (await verifyExport(of(lines))).breaks.map((one) => `${one.kind} ${one.eventNo}`);
const byScript = (lines: readonly string[], ...more: string[]): { status: number | null; says: string } => {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { status, stdout } = spawnSync(process.execPath, [script, file, ...more], { encoding: 'utf8' });
  return { status, says: stdout };
};

describe('an exported record', () => {
  test('verifies without a database, by Luodi and by the script that knows nothing of it', async () => {
    const { lines, breaks } = await exported();
    expect(breaks).toEqual([]);
    expect(lines).toHaveLength(1 + 6 + 1);
    const verification = await verifyExport(of(lines));
    expect(verification).toMatchObject({
      events: '6',
      breaks: [],
      jurisdiction: { name: '甲市' },
      checkpoint: { eventNo: '6', signedAt: now },
    });
    expect(verification.checkpoint && isGenuine(verification.checkpoint, publicKeyText(key))).toBe(true);
    expect(byScript(lines)).toMatchObject({ status: 0, says: expect.stringContaining('6 events') });
    expect(byScript(lines, publicKeyText(key))).toMatchObject({ status: 0 });
  });

  test.each([
    [
      'a changed payload',
      (lines: string[]) => lines.with(3, (lines[3] ?? '').replace('更正', '订正')),
      ['changed 3'],
      'payload of event 3',
    ],
    [
      'a changed envelope',
      (lines: string[]) => lines.with(3, (lines[3] ?? '').replace('"web"', '"cli"')),
      ['changed 3'],
      'event 3',
    ],
    ['a line taken out', (lines: string[]) => lines.toSpliced(4, 1), ['deleted 4'], 'event 4'],
    ['the end taken out', (lines: string[]) => lines.toSpliced(5, 2), ['cut 5', 'cut 6'], 'ends with 4'],
  ])('%s is named', async (_what, damage, breaks, says) => {
    const damaged = damage((await exported()).lines);
    expect(await named(damaged)).toEqual(breaks);
    expect(byScript(damaged)).toMatchObject({ status: 1, says: expect.stringContaining(says) });
  });

  test('without its last line it has no checkpoint, and the script says so', async () => {
    const { lines } = await exported();
    expect((await verifyExport(of(lines.slice(0, -1)))).checkpoint).toBeUndefined();
    expect(byScript(lines.slice(0, -1))).toMatchObject({ status: 1, says: expect.stringContaining('no checkpoint') });
  });

  test('a checkpoint signed by another, or moved to another number, is not genuine', async () => {
    const { lines } = await exported();
    const { checkpoint } = await verifyExport(of(lines));
    if (!checkpoint) throw new Error('no checkpoint');
    const other = publicKeyText(generateKeyPairSync('ed25519').privateKey);
    expect(isGenuine(checkpoint, other)).toBe(false);
    expect(isGenuine({ ...checkpoint, eventNo: '5' })).toBe(false);
    expect(isGenuine({ ...checkpoint, publicKey: 'no key' })).toBe(false);
    expect(byScript(lines, other)).toMatchObject({ status: 1, says: expect.stringContaining('signature') });
  });

  test('a broken record is exported without a signature', async () => {
    await owner.query(`update event set via = 'job' where jurisdiction_id = $1 and event_no = 2`, [jurisdiction.id]);
    const { lines, breaks } = await exported();
    expect(breaks).toMatchObject([{ kind: 'changed', eventNo: '2' }]);
    expect(lines).toHaveLength(1 + 6);
  });

  test.each([
    [[], 1],
    [['{}'], 1],
    [['not json'], 1],
  ])('what is no export is refused at its line: %j', async (lines, line) => {
    await expect(verifyExport(of(lines))).rejects.toMatchObject(new MalformedExport(line));
  });

  test('a foreign line inside is refused at its line', async () => {
    const { lines } = await exported();
    await expect(verifyExport(of(lines.toSpliced(3, 0, '{"event_no":"x"}')))).rejects.toMatchObject({ line: 4 });
  });
});

describe('the signing key', () => {
  test('is made once and readable only to us', () => {
    expect(checkpointKey(folder).export({ type: 'pkcs8', format: 'pem' })).toBe(key.export({ type: 'pkcs8', format: 'pem' }));
    expect(statSync(join(folder, 'checkpoint-key.pem')).mode & 0o777).toBe(0o600);
    expect(createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })).asymmetricKeyType).toBe('ed25519');
  });

  test('what is no checkpoint reads as none', () => {
    expect(readCheckpoint('')).toBeUndefined();
    expect(readCheckpoint('{"eventNo":"1"}')).toBeUndefined();
  });
});
