import { CompiledQuery, type Transaction } from 'kysely';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Actor, DomainEvent } from '../../core/shared/decision.ts';
import { aroundEventNo, genesis, hashPayload, makeSalt } from '../audit/chain.ts';
import { named } from '../database/named-statement.ts';
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
 * The head is locked last, in the statement that appends, so that writers wait for each other as briefly as can be.
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

  const sealed = stamped.map((event) => seal(author, event));
  const column = <Key extends keyof Sealed>(key: Key) => sealed.map((row) => row[key]);
  const values = [
    author.jurisdiction,
    column('before'),
    column('after'),
    column('id'),
    column('kind'),
    column('subjectKind'),
    column('subjectId'),
    column('payload'),
    column('salt'),
    column('payloadHash'),
    recordedAt,
    author.person,
    author.appointment,
    author.via,
  ];
  const run = async () => (await tx.executeQuery<{ event_no: string }>(CompiledQuery.raw(append, values))).rows[0]?.event_no;
  let last = await run();
  if (last === undefined) {
    await makeHead(tx, author);
    last = await run();
  }
  if (last === undefined) throw new Error('the head of the chain could not be made');
  const waiting = underHead.get(tx) ?? [];
  underHead.delete(tx);
  for (const step of waiting) await step();
  return last;
}

/** Steps of a transaction that wait for the head of the chain. */
const underHead = new WeakMap<Tx, (() => Promise<void>)[]>();

/**
 * Puts a step of `write` off until the head is locked: counters that every writer moves. Writers meet at one lock only, and whoever
 * holds it needs no other, so that they never wait in a circle.
 */
export function afterHead(tx: Tx, step: () => Promise<void>): void {
  underHead.set(tx, [...(underHead.get(tx) ?? []), step]);
}

type Sealed = {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: string;
  readonly salt: string;
  readonly payloadHash: string;
  readonly before: string;
  readonly after: string;
};

/** Everything of an event that can be computed before its number is known: all but two hashes. */
function seal(author: Author, event: StampedEvent): Sealed {
  const payload = canonicalJson({ changes: event.changes, data: event.data, reason: event.reason });
  const salt = makeSalt();
  const payloadHash = hashPayload(salt, payload);
  const { before, after } = aroundEventNo({
    jurisdiction: author.jurisdiction,
    id: event.id,
    kind: event.kind,
    subject: { kind: event.subject.kind, id: event.subject.id },
    recordedAt: event.recordedAt,
    actor: author.person,
    appointment: author.appointment,
    via: author.via,
    payloadHash,
  });
  return {
    id: event.id,
    kind: event.kind,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    payload,
    salt,
    payloadHash,
    before,
    after,
  };
}

/**
 * Locks the head, links and appends the events, moves the head: one statement, so that other writers wait for one round trip and
 * the commit only. The hash is the one that `hashEvent` computes; the verifier, which uses that, shows that the two agree.
 */
const append = named(
  'append-events',
  `with recursive head as (
     select event_no, hash from chain_head where jurisdiction_id = $1::uuid for update
   ), link (i, event_no, previous_hash, hash) as (
     select 0, event_no, hash, hash from head
     union all
     select i + 1, event_no + 1, hash,
            'sha256:' || encode(sha256(convert_to(hash || E'\\n' || ($2::text[])[i + 1] || (event_no + 1)::text || ($3::text[])[i + 1], 'UTF8')), 'hex')
       from link where i < cardinality($2::text[])
   ), last as (
     select event_no, hash from link where i = cardinality($2::text[])
   ), moved as (
     update chain_head set event_no = last.event_no, hash = last.hash from last where jurisdiction_id = $1::uuid
   ), appended as (
     insert into event (jurisdiction_id, event_no, id, kind, subject_kind, subject_id, recorded_at, actor_id, appointment_id, via,
                        payload, salt, payload_hash, previous_hash, hash)
     select $1::uuid, link.event_no, given.id, given.kind, given.subject_kind, given.subject_id, $11::timestamptz, $12::uuid, $13::uuid, $14::text,
            given.payload, given.salt, given.payload_hash, link.previous_hash, link.hash
       from unnest($4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[], $10::text[])
            with ordinality as given (id, kind, subject_kind, subject_id, payload, salt, payload_hash, i)
       join link using (i)
   )
   select event_no from last`,
);

/** The head of a jurisdiction's chain, before its first event. */
async function makeHead(tx: Tx, author: Author): Promise<void> {
  await tx
    .insertInto('chain_head')
    .values({ jurisdiction_id: author.jurisdiction, event_no: '0', hash: genesis })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
