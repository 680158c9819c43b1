import { Deflate, zipSync } from 'fflate';
import { crc32 } from '../../documents/archive/crc32.ts';

/** A zip file of one entry `bomb.xml` that inflates to so many spaces, declared honestly. */
export function bombOf(size: number): Uint8Array {
  const spaces = new Uint8Array(1024 * 1024).fill(0x20);
  const chunks: Uint8Array[] = [];
  const deflater = new Deflate({ level: 1 }, (chunk) => chunks.push(chunk));
  let checksum = 0;
  for (let done = 0; done < size; done += spaces.length) {
    deflater.push(spaces, done + spaces.length >= size);
    checksum = crc32(spaces, checksum);
  }
  const data = Buffer.concat(chunks);
  return zipOf([{ name: 'bomb.xml', data, method: 8, size, checksum }]);
}

/** Two entries whose data are the same bytes, as in bombs that multiply one kernel. */
export function overlappingArchive(): Uint8Array {
  const data = Buffer.from('kernel');
  const checksum = crc32(data);
  return zipOf([
    { name: 'a', data, method: 0, size: data.length, checksum },
    { name: 'b', data, method: 0, size: data.length, checksum, sameDataAs: 'a' },
  ]);
}

type Entry = { name: string; data: Uint8Array; method: number; size: number; checksum: number; sameDataAs?: string };

function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const offsets = new Map<string, number>();
  let length = 0;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    if (entry.sameDataAs !== undefined) {
      offsets.set(entry.name, offsets.get(entry.sameDataAs) ?? 0);
      continue;
    }
    offsets.set(entry.name, length);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(entry.method, 8);
    head.writeUInt16LE(Buffer.byteLength(entry.name), 26);
    add(head);
    add(Buffer.from(entry.name));
    add(Buffer.from(entry.data));
  }
  const start = length;
  for (const entry of entries) {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(entry.method, 10);
    record.writeUInt32LE(entry.checksum, 16);
    record.writeUInt32LE(entry.data.length, 20);
    record.writeUInt32LE(entry.size, 24);
    record.writeUInt16LE(Buffer.byteLength(entry.name), 28);
    record.writeUInt32LE(offsets.get(entry.name) ?? 0, 42);
    add(record);
    add(Buffer.from(entry.name));
  }
  const size = length - start;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  add(end);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Changes what the central directory says about one entry; names must keep their length. */
export function rewriteEntry(
  zip: Uint8Array,
  name: string,
  change: { size?: number; flags?: number; name?: string },
): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4)) {
    const length = copy.readUInt16LE(at + 28);
    if (copy.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    if (change.size !== undefined) copy.writeUInt32LE(change.size, at + 24);
    if (change.flags !== undefined) copy.writeUInt16LE(change.flags, at + 8);
    if (change.name !== undefined) copy.write(change.name, at + 46);
  }
  return new Uint8Array(copy);
}

/** A zip file with these names and a little text in each. */
export const archiveOf = (names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode('x')])));

/** The directory of an OLE compound file with streams of these names, enough to be told apart; `heads` fill their first bytes. */
export function compoundFileOf(names: readonly string[], heads: { readonly [name: string]: readonly number[] } = {}): Uint8Array {
  const sector = 512;
  const dataSectors = names.length * 8;
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const bytes = Buffer.alloc(sector * (1 + 1 + directorySectors + dataSectors));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes, 0);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  const table = sector;
  bytes.fill(0xff, table, table + sector);
  bytes.writeUInt32LE(0xfffffffd, table);
  for (let i = 0; i < directorySectors; i++)
    bytes.writeUInt32LE(i === directorySectors - 1 ? 0xfffffffe : i + 2, table + 4 * (i + 1));
  ['Root Entry', ...names].forEach((name, i) => {
    const at = sector * 2 + i * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(i === 0 ? 5 : /^(Macros|_VBA|VBA)/.test(name) ? 1 : 2, at + 66);
    const first = 1 + directorySectors + (i - 1) * 8;
    bytes.writeUInt32LE(i === 0 ? 0xfffffffe : first, at + 116);
    bytes.writeUInt32LE(i === 0 ? 0 : 4096, at + 120);
    if (i > 0) Buffer.from(heads[name] ?? []).copy(bytes, sector * (first + 1));
  });
  return new Uint8Array(bytes);
}
