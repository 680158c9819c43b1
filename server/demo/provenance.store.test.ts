import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '../../core/shared/day.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { createJurisdiction } from '../actions/set-up.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { assertPurpose } from './provenance.ts';
import { seedDemo } from './seed.ts';

let clone: ClonedDatabase;
let database: Database;
let dataFolder: string;
beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 4);
  dataFolder = mkdtempSync(join(tmpdir(), 'luodi-demo-'));
});
afterAll(async () => {
  await database.close();
  await clone.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a demo opens its own data only, and nothing else opens a demo: its passwords survive no set-up', async () => {
  for (const purpose of ['demo', 'start'] as const) await assertPurpose(database, purpose);
  expect(await seedDemo({ database, dataFolder, today: '2026-06-01' as Day, programme: 'small' })).toBe(true);
  await assertPurpose(database, 'demo');
  await expect(assertPurpose(database, 'start')).rejects.toMatchObject({ code: 'environment/data-of-demo' });
  // Even beside an office's own jurisdiction.
  await database.kysely
    .transaction()
    .execute((tx) => createJurisdiction(tx, { code: '150600', name: '邻市', pack: undefined }, 'web'));
  await expect(assertPurpose(database, 'start')).rejects.toMatchObject({ code: 'environment/data-of-demo' });
  await expect(assertPurpose(database, 'demo')).rejects.toMatchObject({
    code: 'environment/data-not-of-demo',
    params: { jurisdiction: '邻市' },
  });
});
