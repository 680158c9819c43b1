import type { Database } from '../database/pool.ts';
import { genesis } from './chain.ts';
import { type ChainBreak, ChainWalk, type Mark, type RecordedEvent } from './chain-walk.ts';

export type { ChainBreak, RecordedEvent } from './chain-walk.ts';

/** A head of the chain that was kept elsewhere; what was cut or made anew up to there shows against it. */
export type Checkpoint = Mark & { readonly jurisdiction: string };

export type Verification = { readonly events: string; readonly head: string; readonly breaks: readonly ChainBreak[] };

type Reader = Pick<Database, 'kysely'>;

const page = 2_000;

/**
 * Recomputes a chain and names each row that was changed, inserted, deleted, reordered or cut.
 * @param rows in the order of their numbers
 * @param head what `chain_head` says, or a function that says it once the rows are read; undefined when nothing says where the chain ends
 */
export async function verifyRows(
  jurisdiction: string,
  rows: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
  head: Mark | undefined | (() => Mark | undefined),
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verification> {
  const own = checkpoints.filter((mark) => mark.jurisdiction === jurisdiction);
  const walk = new ChainWalk(jurisdiction, own);
  for await (const row of rows) walk.take(row);
  return { events: String(walk.count), ...walk.finish(typeof head === 'function' ? head() : head) };
}

/** The events of a jurisdiction in order, a page at a time. @param through the last number wanted */
export async function* readEvents(database: Reader, jurisdiction: string, through?: string): AsyncGenerator<RecordedEvent> {
  let after = '0';
  for (;;) {
    let query = database.kysely
      .selectFrom('event')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .where('event_no', '>', after)
      .orderBy('event_no')
      .limit(page);
    if (through !== undefined) query = query.where('event_no', '<=', through);
    const rows = await query.execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.event_no;
  }
}

/** The head of a jurisdiction's chain; the beginning where nothing has happened yet. */
export async function readHead(database: Reader, jurisdiction: string): Promise<Mark> {
  const head = await database.kysely
    .selectFrom('chain_head')
    .select(['event_no', 'hash'])
    .where('jurisdiction_id', '=', jurisdiction)
    .executeTakeFirst();
  return { eventNo: head?.event_no ?? '0', hash: head?.hash ?? genesis };
}

/** Verifies the record of one jurisdiction as it stands in the database. */
export async function verifyChain(
  database: Database,
  jurisdiction: string,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verification> {
  // One snapshot: head and rows belong together while others go on writing.
  return database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (kysely) => {
      const head = await readHead({ kysely }, jurisdiction);
      return verifyRows(jurisdiction, readEvents({ kysely }, jurisdiction), head, checkpoints);
    });
}
