import { Inflate } from 'fflate';
import { refuse } from '../problems.ts';
import { type ArchiveEntry, readDirectory } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';

/** Compressed bytes given to the inflater at a time: at deflate's best, 1,032 times, at most 8 MB come out before we look. */
const slice = 8 * 1024;

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
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      this.inflated += chunk.length;
      if (size > limits.entryBytes)
        refuse('document/archive-entry-too-large', { entry: name, limit: limits.entryBytes / 1024 ** 2 });
      if (this.inflated > limits.totalBytes) refuse('document/archive-total-too-large', { limit: limits.totalBytes / 1024 ** 2 });
      const ratio = size / Math.max(entry.compressedSize, 1);
      if (size > limits.ratioFrom && ratio > limits.ratio)
        refuse('document/archive-ratio', { entry: name, ratio: Math.floor(ratio) });
      if (size > entry.size) refuse('document/corrupted', { part: name });
      checksum = crc32(chunk, checksum);
      receive(chunk);
    };
    const data = this.bytes.subarray(entry.start, entry.start + entry.compressedSize);
    if (entry.method === 0) take(data);
    else inflate(data, name, take);
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

function inflate(data: Uint8Array, name: string, take: (chunk: Uint8Array) => void): void {
  const inflater = new Inflate((chunk) => {
    if (chunk.length > 0) take(chunk);
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += slice) {
      inflater.push(data.subarray(at, at + slice), at + slice >= data.length);
    }
  } catch (error) {
    // fflate's own errors carry a number as code; a refusal from `take` goes on as it is.
    if (typeof (error as { code?: unknown }).code === 'number') refuse('document/corrupted', { part: name });
    throw error;
  }
}
