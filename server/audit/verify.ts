import type { Database } from '../database/pool.ts';
import { type Envelope, genesis, hashEvent, hashPayload } from './chain.ts';

/** What is wrong with one row of the record. */
export type ChainBreak = {
  readonly kind: 'changed' | 'inserted' | 'deleted' | 'reordered' | 'cut';
  readonly eventNo: string;
  readonly detail: string;
};

/** A signed head of the chain, kept elsewhere; what was cut from the end shows against it. */
export type Checkpoint = { readonly jurisdiction: string; readonly eventNo: string; readonly hash: string };

export type Verification = { readonly events: string; readonly head: string; readonly breaks: readonly ChainBreak[] };

/** An event as it stands in the table or in an export. */
export type RecordedEvent = {
  readonly event_no: string;
  readonly id: string;
  readonly kind: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly recorded_at: string;
  readonly actor_id: string | null;
  readonly appointment_id: string | null;
  readonly via: string;
  readonly payload: string | null;
  readonly salt: string | null;
  readonly payload_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
};

const page = 2_000;
/** How far a row may have been moved and still be recognised under its former number. */
const reach = 3;

const envelopeOf = (jurisdiction: string, row: RecordedEvent, eventNo: bigint): Envelope => ({
  jurisdiction,
  eventNo: String(eventNo),
  id: row.id,
  kind: row.kind,
  subject: { kind: row.subject_kind, id: row.subject_id },
  recordedAt: row.recorded_at,
  actor: row.actor_id,
  appointment: row.appointment_id,
  via: row.via,
  payloadHash: row.payload_hash,
});

/** Whether the payload is the one that was sealed; an erased payload (with its salt) still stands by its hash. */
const payloadHolds = (row: RecordedEvent): boolean =>
  row.payload === null || row.salt === null ? row.payload === row.salt : hashPayload(row.salt, row.payload) === row.payload_hash;

/** The number under which the row's own hash was made: its own, or a near one when it was moved; undefined when none fits. */
function sealedNumber(jurisdiction: string, row: RecordedEvent): bigint | undefined {
  if (!payloadHolds(row)) return undefined;
  const own = BigInt(row.event_no);
  for (let far = 0n; far <= BigInt(reach); far++) {
    for (const number of far === 0n ? [own] : [own - far, own + far]) {
      if (hashEvent(row.previous_hash, envelopeOf(jurisdiction, row, number)) === row.hash) return number;
    }
  }
  return undefined;
}

/**
 * Recomputes a chain row by row and names each row that does not belong: `changed` (its content no longer fits its hash),
 * `inserted` (the rows around it are linked to each other, not to it), `deleted` (a number is missing), `reordered` (it was
 * sealed under another number), `cut` (the head, or a checkpoint, knows of rows after the last). Memory is bounded: it holds two rows.
 * @param rows in the order of their numbers
 * @param head what `chain_head` says; undefined for an export, which is held against checkpoints only
 */
export async function verifyRows(
  jurisdiction: string,
  rows: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
  head: { readonly eventNo: string; readonly hash: string } | undefined,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verification> {
  const breaks: ChainBreak[] = [];
  const add = (kind: ChainBreak['kind'], eventNo: bigint, detail: string): void =>
    void breaks.push({ kind, eventNo: String(eventNo), detail });
  const marks = new Map(
    checkpoints.filter((mark) => mark.jurisdiction === jurisdiction).map((mark) => [mark.eventNo, mark.hash]),
  );
  let count = 0n;
  let expected = 1n; // the next number
  let shift = 0n; // rows that were pushed in or taken out with the rest renumbered
  let link = genesis; // the hash the next row must point to
  let linkIsKnown = true; // false right after rows whose hashes are gone
  let current: RecordedEvent | undefined;

  const examine = (row: RecordedEvent, next: RecordedEvent | undefined): void => {
    const number = BigInt(row.event_no);
    for (; expected < number; expected++) {
      add('deleted', expected, 'number missing');
      linkIsKnown = false;
    }
    expected = number + 1n;
    const sealed = sealedNumber(jurisdiction, row);
    const isLinked = !linkIsKnown || row.previous_hash === link;
    const follows = next !== undefined && BigInt(next.event_no) === number + 1n;
    const isPassedOver = next !== undefined && linkIsKnown && next.previous_hash === link && next.previous_hash !== row.hash;
    const ahead = sealed === undefined ? 0n : sealed - number - shift;
    const nextSealed = next === undefined ? undefined : sealedNumber(jurisdiction, next);
    if (isPassedOver && (sealed === undefined || isLinked)) {
      add('inserted', number, 'the rows around it are linked to each other');
      if (follows) shift -= 1n;
    } else if (sealed !== undefined && ahead === 0n && isLinked) {
      link = row.hash;
      linkIsKnown = true;
      if (follows && next.previous_hash !== row.hash && nextSealed === number + 1n + shift) {
        add('changed', number, 'its hash was made anew: the next row knows another');
        link = next.previous_hash;
      }
    } else if (
      sealed !== undefined &&
      ahead > 0n &&
      (next === undefined || nextSealed === BigInt(next.event_no) + shift + ahead)
    ) {
      for (let gone = sealed - ahead; gone < sealed; gone++) add('deleted', gone, 'taken out and the rest renumbered');
      shift += ahead;
      link = row.hash;
      linkIsKnown = true;
    } else if (sealed !== undefined && ahead !== 0n) {
      add('reordered', number, `sealed as ${sealed}`);
      linkIsKnown = false;
    } else {
      add('changed', number, payloadHolds(row) ? 'the envelope no longer fits its hash' : 'the payload no longer fits its hash');
      // The successor says what this row's hash was; go on from there.
      link = next?.previous_hash ?? row.hash;
      linkIsKnown = follows;
    }
    const mark = marks.get(row.event_no);
    if (mark !== undefined) {
      if (mark !== row.hash && !breaks.some((known) => known.eventNo === row.event_no))
        add('changed', number, 'a checkpoint knows another hash');
      marks.delete(row.event_no);
    }
  };

  let last: RecordedEvent | undefined;
  for await (const row of rows) {
    count += 1n;
    if (current) examine(current, row);
    current = row;
    last = row;
  }
  if (current) examine(current, undefined);
  const lastNumber = last ? BigInt(last.event_no) : 0n;
  const known = [...(head ? [BigInt(head.eventNo)] : []), ...[...marks.keys()].map(BigInt)];
  const farthest = known.reduce((a, b) => (a > b ? a : b), 0n);
  for (let number = lastNumber + 1n; number <= farthest; number++) add('cut', number, 'missing at the end');
  if (head && BigInt(head.eventNo) < lastNumber) {
    for (let number = BigInt(head.eventNo) + 1n; number <= lastNumber; number++) {
      if (!breaks.some((b) => b.eventNo === String(number))) add('inserted', number, 'after the head of the chain');
    }
  } else if (
    head &&
    last &&
    BigInt(head.eventNo) === lastNumber &&
    head.hash !== last.hash &&
    !breaks.some((b) => b.eventNo === last.event_no)
  ) {
    add('changed', lastNumber, 'the head of the chain knows another hash');
  }
  return { events: String(count), head: last?.hash ?? genesis, breaks };
}

/** The events of a jurisdiction in order, a page at a time. */
export async function* readEvents(database: Database, jurisdiction: string): AsyncGenerator<RecordedEvent> {
  let after = '0';
  for (;;) {
    const rows = await database.kysely
      .selectFrom('event')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .where('event_no', '>', after)
      .orderBy('event_no')
      .limit(page)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.event_no;
  }
}

/** Verifies the record of one jurisdiction as it stands in the database. */
export async function verifyChain(
  database: Database,
  jurisdiction: string,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verification> {
  const head = await database.kysely
    .selectFrom('chain_head')
    .select(['event_no', 'hash'])
    .where('jurisdiction_id', '=', jurisdiction)
    .executeTakeFirst();
  return verifyRows(
    jurisdiction,
    readEvents(database, jurisdiction),
    { eventNo: head?.event_no ?? '0', hash: head?.hash ?? genesis },
    checkpoints,
  );
}
