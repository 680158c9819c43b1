// Verifies a record exported by `./luodi audit export`, without Luodi and without any package: Node.js 18 or later.
//
//   node verify-export.mjs EXPORT [PUBLIC-KEY]
//
// PUBLIC-KEY is the base64 text that `./luodi audit export` printed; without it the key inside the file is used, which shows that
// the file is whole, not where it comes from. Exit code 0: every event stands as it was written. 1: the first that does not is named.
//
// What is checked, event by event:
//   payload_hash  = sha256(salt + "\n" + payload)                            (an erased payload has neither; a later event says so)
//   envelope      = canonical JSON (RFC 8785) of actor, appointment, eventNo, id, jurisdiction, kind, payloadHash, recordedAt, subject, via
//   hash          = sha256(hash of the event before + "\n" + envelope)       (before the first: 64 zeros)
//   checkpoint    : Ed25519 over "luodi checkpoint\n" + canonical JSON of eventNo, hash, jurisdiction, signedAt
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [file, knownKey] = process.argv.slice(2);
if (!file) {
  console.error('node verify-export.mjs EXPORT [PUBLIC-KEY]');
  process.exit(2);
}

const sha256 = (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
const canonical = (value) =>
  value === null || typeof value !== 'object'
    ? JSON.stringify(value)
    : `{${Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
        .join(',')}}`;
const broken = (text) => {
  console.log(`BROKEN: ${text}`);
  process.exit(1);
};

let jurisdiction;
let previous = `sha256:${'0'.repeat(64)}`;
let count = 0;
let checkpoint;
const erased = new Map();

for await (const line of createInterface({ input: createReadStream(file) })) {
  const value = JSON.parse(line);
  if (value.format) {
    jurisdiction = value.jurisdiction;
    continue;
  }
  if (value.checkpoint) {
    checkpoint = value.checkpoint;
    continue;
  }
  const event = value;
  count += 1;
  if (event.event_no !== String(count)) broken(`event ${count} is missing or moved: ${event.event_no} stands in its place`);
  if (event.kind === 'payload.erased') erased.delete(event.subject_id);
  if (event.payload === null && event.salt === null) erased.set(event.id, count);
  else if (sha256(`${event.salt}\n${event.payload}`) !== event.payload_hash) broken(`the payload of event ${count} was changed`);
  const envelope = canonical({
    jurisdiction: jurisdiction.id,
    eventNo: event.event_no,
    id: event.id,
    kind: event.kind,
    subject: { kind: event.subject_kind, id: event.subject_id },
    recordedAt: event.recorded_at,
    actor: event.actor_id,
    appointment: event.appointment_id,
    via: event.via,
    payloadHash: event.payload_hash,
  });
  if (event.previous_hash !== previous) broken(`event ${count} does not follow the one before it`);
  if (sha256(`${previous}\n${envelope}`) !== event.hash) broken(`event ${count} was changed`);
  previous = event.hash;
}

for (const number of erased.values()) broken(`the payload of event ${number} is gone and nothing records an erasure`);
if (!checkpoint) broken('there is no checkpoint at the end: the file was cut, or the record was broken when it was exported');
const { jurisdiction: id, eventNo, hash, signedAt } = checkpoint;
if (id !== jurisdiction.id || eventNo !== String(count) || hash !== previous) broken(`the checkpoint knows event ${eventNo}, the file ends with ${count}`);
const key = createPublicKey({ key: Buffer.from(knownKey ?? checkpoint.publicKey, 'base64'), type: 'spki', format: 'der' });
const signed = Buffer.from(`luodi checkpoint\n${canonical({ jurisdiction: id, eventNo, hash, signedAt })}`);
if (!verify(null, signed, key, Buffer.from(checkpoint.signature, 'base64'))) broken('the signature of the checkpoint is wrong');
console.log(`OK: ${jurisdiction.name} (${jurisdiction.code}), ${count} events, signed ${signedAt}${knownKey ? '' : ' with the key in the file'}`);
