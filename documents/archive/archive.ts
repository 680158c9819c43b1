import { Inflate, inflateSync } from 'fflate';
import { refuse } from '../problems.ts';
import { type ArchiveEntry, readDirectory } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';

/** Compressed bytes given to the inflater at a time: at deflate's best, 1,032 times, at most 33 MB come out before we look. */
const slice = 32 * 1024;
/** Entries that cannot do harm are inflated in one go, into a buffer of their declared size. */
const small = { compressed: 64 * 1024, inflated: 1024 * 1024 };

/**
 * A zip archive read from memory within bounds. Only the central directory is believed about names, and only what is really
 * inflated about sizes; every entry is inflated in slices and dropped the moment it passes a limit. Archives inside the archive
 * (embedded workbooks, attachments) are never opened.
 */
export class Archive {
  private readonly bytes: Uint8Array;
  private readonly entries: ReadonlyMap<string, ArchiveEntry>;
  private inflated = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.entries = readDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Hands on an entry chunk by chunk, so that a large sheet is never in memory as a whole. */
  stream(name: string, receive: (chunk: Uint8Array) => void): void {
    const entry = this.entries.get(name);
    if (!entry) refuse('document/corrupted', { part: name });
    let size = 0;
    let checksum = 0;
    const take = (chunk: Uint8Array, consumed: number): void => {
      size += chunk.length;
      this.inflated += chunk.length;
      if (size > limits.entryBytes)
        refuse('document/archive-entry-too-large', { entry: name, limit: limits.entryBytes / 1024 ** 2 });
      if (this.inflated > limits.totalBytes) refuse('document/archive-total-too-large', { limit: limits.totalBytes / 1024 ** 2 });
      const ratio = size / Math.max(consumed, 1);
      if (size > limits.ratioFrom && ratio > limits.ratio)
        refuse('document/archive-ratio', { entry: name, ratio: Math.floor(ratio) });
      if (size > entry.size) refuse('document/corrupted', { part: name });
      checksum = crc32(chunk, checksum);
      receive(chunk);
    };
    const data = this.bytes.subarray(entry.start, entry.start + entry.compressedSize);
    if (entry.method === 0) take(data, data.length);
    else inflate(data, entry, take);
    if (size !== entry.size || checksum !== entry.checksum) refuse('document/corrupted', { part: name });
  }

  /** An entry as a whole; for parts that are small by nature or needed as a whole. */
  read(name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    let length = 0;
    this.stream(name, (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
    });
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

function inflate(data: Uint8Array, entry: ArchiveEntry, take: (chunk: Uint8Array, consumed: number) => void): void {
  try {
    if (entry.compressedSize <= small.compressed && entry.size <= small.inflated) {
      // One byte more than declared, so that a lie shows; what does not fit is dropped by fflate.
      take(inflateSync(data, { out: new Uint8Array(entry.size + 1) }), data.length);
      return;
    }
    let consumed = 0;
    const inflater = new Inflate((chunk) => {
      if (chunk.length > 0) take(chunk, consumed);
    });
    while (consumed < data.length) {
      const piece = data.subarray(consumed, consumed + slice);
      consumed += piece.length;
      inflater.push(piece, consumed === data.length);
    }
  } catch (error) {
    // fflate's own errors carry a number as code; a refusal from `take` goes on as it is.
    if (typeof (error as { code?: unknown }).code === 'number') refuse('document/corrupted', { part: entry.name });
    throw error;
  }
}
