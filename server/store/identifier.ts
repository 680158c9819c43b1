import { randomBytes } from 'node:crypto';

let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562): sorts by the time it was made, also within a millisecond of this process, so that indexes grow at their end.
 */
export function newId<Id extends string = string>(): Id {
  const now = Math.max(Date.now(), lastMillisecond);
  counter = now === lastMillisecond ? counter + 1 : 0;
  if (counter > 0xfff) {
    lastMillisecond = now + 1;
    counter = 0;
  } else lastMillisecond = now;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
