import { refuse } from '../problems.ts';
import { limits } from './limits.ts';

export type ArchiveEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  /** As declared; `Archive` compares it with what really comes out. */
  readonly size: number;
  readonly checksum: number;
  /** Where the entry's data begin in the file. */
  readonly start: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Signature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const unknown32 = 0xffffffff;

/**
 * The entries a zip file's central directory lists, every one checked before anything is inflated: name, depth, count, declared
 * sizes, place inside the file, and that no two share bytes. Local headers are used only to find where the data begin.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const corrupted = (): never => refuse('document/corrupted', { part: 'zip' });
  const end = findEnd(view) ?? corrupted();
  const { count, offset } = end;
  if (count > limits.entries) refuse('document/archive-too-many-entries', { count, limit: limits.entries });

  const entries = new Map<string, ArchiveEntry>();
  const extents: { start: number; end: number; name: string }[] = [];
  let declared = 0;
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) corrupted();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const checksum = view.getUint32(at + 16, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) corrupted();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = entrySizes(view, at, at + 46 + nameLength, extraLength) ?? corrupted();
    at = next;

    checkName(name);
    if (flags & 1) refuse('document/password-protected', {});
    const local = sizes.localOffset;
    if (local + 30 > offset || view.getUint32(local, true) !== localSignature) corrupted();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + sizes.compressedSize > offset) corrupted();
    extents.push({ start: local, end: start + sizes.compressedSize, name });
    if (name.endsWith('/')) continue;
    if (method !== 0 && method !== 8) corrupted();
    if (method === 0 && sizes.size !== sizes.compressedSize) corrupted();
    if (entries.has(name)) corrupted();
    declared += sizes.size;
    if (sizes.size > limits.entryBytes)
      refuse('document/archive-entry-too-large', { entry: name, limit: limits.entryBytes / 1024 ** 2 });
    if (declared > limits.totalBytes) refuse('document/archive-total-too-large', { limit: limits.totalBytes / 1024 ** 2 });
    entries.set(name, { name, method, checksum, start, compressedSize: sizes.compressedSize, size: sizes.size });
  }
  checkOverlap(extents);
  return entries;
}

/** The end record stands in the last 64 KiB, before a comment; the last signature whose comment fits the file counts. */
function findEnd(view: DataView): { count: number; offset: number } | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== unknown32) return offset <= at ? { count, offset } : undefined;
    return findZip64End(view, at);
  }
  return undefined;
}

function findZip64End(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return undefined;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > locator || view.getUint32(record, true) !== zip64Signature) return undefined;
  const count = Number(view.getBigUint64(record + 32, true));
  const offset = Number(view.getBigUint64(record + 48, true));
  return offset <= record ? { count, offset } : undefined;
}

/** Sizes and place of an entry, from the zip64 extra field where the 32-bit ones say so. */
function entrySizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraLength: number,
): { compressedSize: number; size: number; localOffset: number } | undefined {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let localOffset = view.getUint32(at + 42, true);
  if (compressedSize !== unknown32 && size !== unknown32 && localOffset !== unknown32)
    return { compressedSize, size, localOffset };
  for (let field = extraStart; field + 4 <= extraStart + extraLength; ) {
    const length = view.getUint16(field + 2, true);
    const limit = Math.min(field + 4 + length, extraStart + extraLength);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const take = (): number => {
        value += 8;
        return value <= limit ? Number(view.getBigUint64(value - 8, true)) : Number.POSITIVE_INFINITY;
      };
      if (size === unknown32) size = take();
      if (compressedSize === unknown32) compressedSize = take();
      if (localOffset === unknown32) localOffset = take();
      return { compressedSize, size, localOffset };
    }
    field = limit;
  }
  return undefined;
}

function checkName(name: string): void {
  const shown = name.slice(0, 120);
  const segments = name.split('/');
  const isUnsafe =
    name === '' || name.startsWith('/') || name.includes('\\') || hasControlCharacter(name) || /^[a-z]:/i.test(name);
  if (isUnsafe || segments.includes('..') || segments.includes('.')) refuse('document/archive-unsafe-path', { entry: shown });
  if (segments.length > limits.pathDepth) refuse('document/archive-too-deep', { entry: shown, limit: limits.pathDepth });
}

function hasControlCharacter(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit < 0x20 || unit === 0x7f) return true;
  }
  return false;
}

function checkOverlap(extents: { start: number; end: number; name: string }[]): void {
  extents.sort((a, b) => a.start - b.start);
  let end = 0;
  for (const extent of extents) {
    if (extent.start < end) refuse('document/archive-overlap', { entry: extent.name });
    end = extent.end;
  }
}
