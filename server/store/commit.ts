import { sql, type Transaction } from 'kysely';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Actor, DomainEvent } from '../../core/shared/decision.ts';
import { type Envelope, genesis, hashEvent, hashPayload, makeSalt } from '../audit/chain.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from './identifier.ts';

export type Tx = Transaction<Schema>;

/** An event with the id and the instant under which it will stand; rows and versions written beside it refer to these. */
export type StampedEvent = DomainEvent & { readonly id: string; readonly recordedAt: string };

/** Who stands in the record; the jurisdiction's own acts (a refused sign-in) have no person. */
export type Author = Pick<Actor, 'jurisdiction' | 'via'> & {
  readonly person: string | null;
  readonly appointment: string | null;
};

const largestBatch = 5_000;

/**
 * The one write path. In the caller's transaction it first lets `write` store the rows, their versions and what is derived from
 * them, then locks the jurisdiction's head of the chain, takes the next numbers without gaps, and appends the events.
 * The head is locked last and only for two round trips, so that writers wait for each other as briefly as can be.
 * @param write gets the events stamped with id and instant, in the order given
 * @returns the number of the last event, as a decimal string
 * @throws RangeError above 5,000 events
 */
export async function commit(
  tx: Tx,
  author: Author,
  events: readonly DomainEvent[],
  write: (events: readonly StampedEvent[]) => Promise<void> = async () => {},
): Promise<string> {
  if (events.length === 0 || events.length > largestBatch)
    throw new RangeError(`a batch has 1 to ${largestBatch} events, not ${events.length}`);
  const recordedAt = new Date().toISOString();
  const stamped = events.map((event) => ({ ...event, id: newId(), recordedAt }));
  await write(stamped);

  const jurisdiction = author.jurisdiction;
  const sealed = stamped.map((event) => {
    const payload = canonicalJson({ changes: event.changes, data: event.data, reason: event.reason });
    const salt = makeSalt();
    return { event, payload, salt, payloadHash: hashPayload(salt, payload) };
  });
  const head = await lockHead(tx, jurisdiction);
  let number = BigInt(head.event_no);
  let previous = head.hash;
  const rows = sealed.map(({ event, payload, salt, payloadHash }) => {
    number += 1n;
    const envelope: Envelope = {
      jurisdiction,
      eventNo: String(number),
      id: event.id,
      kind: event.kind,
      subject: { kind: event.subject.kind, id: event.subject.id },
      recordedAt,
      actor: author.person,
      appointment: author.appointment,
      via: author.via,
      payloadHash,
    };
    const hash = hashEvent(previous, envelope);
    const row = {
      jurisdiction_id: jurisdiction,
      event_no: String(number),
      id: event.id,
      kind: event.kind,
      subject_kind: event.subject.kind,
      subject_id: event.subject.id,
      recorded_at: recordedAt,
      actor_id: author.person,
      appointment_id: author.appointment,
      via: author.via,
      payload,
      salt,
      payload_hash: payloadHash,
      previous_hash: previous,
      hash,
    };
    previous = hash;
    return row;
  });
  await sql`
    with moved as (
      update chain_head set event_no = ${String(number)}, hash = ${previous} where jurisdiction_id = ${jurisdiction}
    )
    insert into event
    select * from json_populate_recordset(null::event, ${JSON.stringify(rows)}::json)`.execute(tx);
  return String(number);
}

async function lockHead(tx: Tx, jurisdiction: string): Promise<{ event_no: string; hash: string }> {
  const find = () =>
    tx
      .selectFrom('chain_head')
      .select(['event_no', 'hash'])
      .where('jurisdiction_id', '=', jurisdiction)
      .forUpdate()
      .executeTakeFirst();
  const head = await find();
  if (head) return head;
  await tx
    .insertInto('chain_head')
    .values({ jurisdiction_id: jurisdiction, event_no: '0', hash: genesis })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error('the head of the chain could not be made');
  return made;
}
