import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JurisdictionId } from '../../core/shared/brand.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { verifyChain } from '../audit/verify.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { type Author, commit } from './commit.ts';
import { newId } from './identifier.ts';

let clone: ClonedDatabase;
let database: Database;
let author: Author;

beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 10);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const makeJurisdiction = (id: string) =>
  database.pool.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '甲市', '')`, [id, id]);

/** Every test writes into a jurisdiction of its own. */
beforeEach(async () => {
  const jurisdiction = newId<JurisdictionId>();
  await makeJurisdiction(jurisdiction);
  author = { jurisdiction, person: newId(), appointment: newId(), via: 'web' };
});

const edited = (more: Partial<DomainEvent> = {}): DomainEvent => ({
  kind: 'measure.edited',
  subject: { kind: 'measure', id: newId() },
  ...more,
});

const save = (events: readonly DomainEvent[], write?: Parameters<typeof commit>[3]): Promise<string> =>
  database.kysely.transaction().execute((tx) => commit(tx, author, events, write));

const numbers = async (): Promise<number[]> => {
  const { rows } = await database.pool.query<{ event_no: string }>(
    'select event_no from event where jurisdiction_id = $1 order by event_no',
    [author.jurisdiction],
  );
  return rows.map((row) => Number(row.event_no));
};

describe('the write path', () => {
  test('numbers follow each other from 1, and a batch takes consecutive ones in its own order', async () => {
    expect(await save([edited()])).toBe('1');
    const batch = ['一', '二', '三'].map((title) => edited({ changes: { title: ['', title] } }));
    expect(await save(batch)).toBe('4');
    const { rows } = await database.pool.query<{ payload: string }>(
      'select payload from event where jurisdiction_id = $1 and event_no > 1 order by event_no',
      [author.jurisdiction],
    );
    expect(rows.map((row) => row.payload)).toEqual(['一', '二', '三'].map((title) => `{"changes":{"title":["","${title}"]}}`));
    expect(await numbers()).toEqual([1, 2, 3, 4]);
  });

  test('eight writers at once: no gap, no number twice, and the chain verifies', async () => {
    const perWriter = 25;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let i = 0; i < perWriter; i++)
          await save(i % 5 === 0 ? [edited(), edited(), edited()] : [edited({ reason: '更正' })]);
      }),
    );
    // 5 of 25 rounds write three events, 20 write one.
    const total = 8 * (5 * 3 + 20);
    expect(await numbers()).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(await verifyChain(database, author.jurisdiction)).toMatchObject({ events: String(total), breaks: [] });
  });

  test('whatever stands in an event, the database links it as the verifier recomputes it', async () => {
    await save([
      edited({ reason: '引号"、反斜线\\、换行\n、制表\t、零宽\u200b、生僻𠮷、表情😀、孤代理\ud800、空字符\u0000' }),
      edited({ changes: { '"eventNo":""': ['"eventNo":""', null] }, data: { 数: 1e21, 负: -0, 小: 0.1 } }),
      { kind: '"eventNo":""', subject: { kind: '"eventNo":""', id: newId() } },
    ]);
    expect((await verifyChain(database, author.jurisdiction)).breaks).toEqual([]);
  });

  test('a batch of 5,000 events is taken, of 5,001 or none refused', async () => {
    const many = (count: number) => Array.from({ length: count }, () => edited());
    expect(await save(many(5_000))).toBe('5000');
    await expect(save(many(5_001))).rejects.toThrow(RangeError);
    await expect(save([])).rejects.toThrow(RangeError);
    expect((await verifyChain(database, author.jurisdiction)).breaks).toEqual([]);
  });

  test('rows and events stand or fall together', async () => {
    const person = newId();
    const failing = save([edited()], async () => {
      await database.kysely
        .insertInto('person')
        .values({ jurisdiction_id: author.jurisdiction, id: person, name: '甲', withdrawn_at: null })
        .execute();
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await numbers()).toEqual([]);
    expect(await save([edited()])).toBe('1');
  });

  test('a transaction that fails after its events leaves no gap', async () => {
    await save([edited()]);
    await expect(
      database.kysely.transaction().execute(async (tx) => {
        await commit(tx, author, [edited(), edited()]);
        throw new Error('after');
      }),
    ).rejects.toThrow('after');
    expect(await save([edited()])).toBe('2');
    expect((await verifyChain(database, author.jurisdiction)).breaks).toEqual([]);
  });

  test('a server that loses the connection in the middle saves nothing half', async () => {
    await save([edited()]);
    const subject = newId();
    const lost = database.kysely.transaction().execute(async (tx) => {
      await tx
        .insertInto('person')
        .values({ jurisdiction_id: author.jurisdiction, id: subject, name: '乙', withdrawn_at: null })
        .execute();
      await commit(tx, author, [edited(), edited()]);
      const { rows } = await database.pool.query<{ pid: number }>(
        `select pid from pg_locks where relation = 'chain_head'::regclass and granted and mode = 'RowExclusiveLock'
          and database = (select oid from pg_database where datname = current_database()) and pid <> pg_backend_pid()`,
      );
      expect(rows).toHaveLength(1);
      await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    });
    await expect(lost).rejects.toThrow();
    const { rows } = await database.pool.query('select 1 from person where jurisdiction_id = $1 and id = $2', [
      author.jurisdiction,
      subject,
    ]);
    expect(rows).toEqual([]);
    expect(await numbers()).toEqual([1]);
    expect(await save([edited()])).toBe('2');
    expect((await verifyChain(database, author.jurisdiction)).breaks).toEqual([]);
  });

  test('jurisdictions have chains of their own', async () => {
    await save([edited()]);
    const first = author;
    const jurisdiction = newId<JurisdictionId>();
    await makeJurisdiction(jurisdiction);
    author = { ...first, jurisdiction };
    expect(await save([edited()])).toBe('1');
    expect((await verifyChain(database, first.jurisdiction)).events).toBe('1');
  });

  test.each([
    'update event set kind = kind',
    'delete from event',
    'truncate event',
    'delete from chain_head',
    'update reform_measure_version set image = image',
    'delete from reform_measure_version',
    'alter table event drop column salt',
    'create table anything (id int)',
  ])('the application may not: %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
