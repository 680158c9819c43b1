import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JurisdictionId } from '../../core/shared/brand.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { type Author, commit } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { readHead, verifyChain } from './verify.ts';

let clone: ClonedDatabase;
let database: Database;
/** The only role that can touch the record at all: whoever runs the database server. */
let owner: pg.Client;
let author: Author;

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
});

/** A jurisdiction with nine events. */
beforeEach(async () => {
  const jurisdiction = newId<JurisdictionId>();
  await owner.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '甲市', '')`, [jurisdiction, jurisdiction]);
  author = { jurisdiction, person: newId(), appointment: newId(), via: 'web' };
  await write(9);
});

const write = (count: number): Promise<string> =>
  database.kysely.transaction().execute((tx) =>
    commit(
      tx,
      author,
      Array.from({ length: count }, (_, i) => ({
        kind: 'measure.edited',
        subject: { kind: 'measure', id: newId() },
        changes: { title: ['', `第${i}项`] as const },
      })),
    ),
  );

/** @param statement with $1 for the jurisdiction */
const tamper = (statement: string) => owner.query(statement, [author.jurisdiction]);
const shiftFrom = async (from: number, by: 1 | -1) => {
  // A unique key is checked row by row: over a far place, then back.
  await tamper(`update event set event_no = event_no + 1000000 where jurisdiction_id = $1 and event_no >= ${from}`);
  await tamper(`update event set event_no = event_no - 1000000 + ${by} where jurisdiction_id = $1 and event_no >= 1000000`);
  await tamper(`update chain_head set event_no = event_no + ${by} where jurisdiction_id = $1`);
};
const named = async (): Promise<string[]> =>
  (await verifyChain(database, author.jurisdiction)).breaks.map((one) => `${one.kind} ${one.eventNo} ${one.detail}`);

describe('what the database’s owner does to the record is named', () => {
  test('nothing was done', async () => {
    expect(await verifyChain(database, author.jurisdiction)).toEqual({
      events: '9',
      head: (await readHead(database, author.jurisdiction)).hash,
      breaks: [],
    });
  });

  test.each([
    [`payload = replace(payload, '第3项', '第4项')`, 'payload'],
    [`salt = 'other'`, 'payload'],
    [`payload = null, salt = null`, 'erased'],
    [`kind = 'measure.withdrawn'`, 'envelope'],
    [`subject_id = gen_random_uuid()`, 'envelope'],
    [`recorded_at = recorded_at - interval '1 day'`, 'envelope'],
    [`actor_id = null`, 'envelope'],
    [`via = 'job'`, 'envelope'],
    [`payload_hash = hash`, 'envelope'],
    [`previous_hash = hash`, 'envelope'],
    [`hash = previous_hash`, 'envelope'],
  ])('changed: set %s', async (change, detail) => {
    await tamper(`update event set ${change} where jurisdiction_id = $1 and event_no = 4`);
    expect(await named()).toEqual([`changed 4 ${detail}`]);
  });

  test('inserted: a copy of a row in between, the rest renumbered', async () => {
    await shiftFrom(5, 1);
    await tamper(
      `insert into event select jurisdiction_id, 5, gen_random_uuid(), kind, subject_kind, subject_id, recorded_at, actor_id, appointment_id, via,
              payload, salt, payload_hash, previous_hash, hash from event where jurisdiction_id = $1 and event_no = 4`,
    );
    expect(await named()).toEqual(['inserted 5 foreign']);
  });

  test('inserted: behind the head', async () => {
    await tamper(
      `insert into event select jurisdiction_id, 10, gen_random_uuid(), kind, subject_kind, subject_id, recorded_at, actor_id, appointment_id, via,
              payload, salt, payload_hash, hash, 'sha256:0' from event where jurisdiction_id = $1 and event_no = 9`,
    );
    expect(await named()).toEqual(['inserted 10 foreign']);
  });

  test('deleted: a gap', async () => {
    await tamper('delete from event where jurisdiction_id = $1 and event_no in (3, 7)');
    expect(await named()).toEqual(['deleted 3 missing', 'deleted 7 missing']);
  });

  test('deleted: the rest renumbered', async () => {
    await tamper('delete from event where jurisdiction_id = $1 and event_no = 3');
    await shiftFrom(4, -1);
    expect(await named()).toEqual(['deleted 3 missing']);
  });

  test('reordered: two rows change their numbers', async () => {
    await tamper('update event set event_no = 1000 where jurisdiction_id = $1 and event_no = 2');
    await tamper('update event set event_no = 2 where jurisdiction_id = $1 and event_no = 8');
    await tamper('update event set event_no = 8 where jurisdiction_id = $1 and event_no = 1000');
    expect(await named()).toEqual(['reordered 2 stands as 8', 'reordered 8 stands as 2']);
  });

  test('cut: the end is gone, seen by the head', async () => {
    await tamper('delete from event where jurisdiction_id = $1 and event_no > 7');
    expect(await named()).toEqual(['cut 8 missing', 'cut 9 missing']);
  });

  test('cut with its head: only what was kept elsewhere shows it', async () => {
    const checkpoint = { jurisdiction: author.jurisdiction, ...(await readHead(database, author.jurisdiction)) };
    await tamper('delete from event where jurisdiction_id = $1 and event_no > 7');
    await tamper(
      `update chain_head h set event_no = 7, hash = e.hash from event e where h.jurisdiction_id = $1 and e.jurisdiction_id = $1 and e.event_no = 7`,
    );
    expect(await named()).toEqual([]);
    const { breaks } = await verifyChain(database, author.jurisdiction, [checkpoint]);
    expect(breaks.map((one) => `${one.kind} ${one.eventNo}`)).toEqual(['cut 8', 'cut 9']);
  });

  test('another jurisdiction’s record is not touched by it', async () => {
    const first = author.jurisdiction;
    await tamper(`update event set via = 'job' where jurisdiction_id = $1 and event_no = 1`);
    const jurisdiction = newId<JurisdictionId>();
    await owner.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '乙市', '')`, [
      jurisdiction,
      jurisdiction,
    ]);
    author = { ...author, jurisdiction };
    await write(2);
    expect(await named()).toEqual([]);
    expect((await verifyChain(database, first)).breaks).toHaveLength(1);
  });

  test('a verification beside writers sees head and rows of one moment', async () => {
    const writing = (async () => {
      for (let i = 0; i < 40; i++) await write(1);
    })();
    for (let i = 0; i < 10; i++) expect(await named()).toEqual([]);
    await writing;
  });
});
