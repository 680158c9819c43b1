import { refuse } from '../problems.ts';

const endOfChain = 0xfffffffe;
const maximumEntries = 20_000;

/** Whether the bytes begin as an OLE compound file: .doc, .xls, .wps, .et, and encrypted .docx and .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** A stream or storage of the compound file. */
export type CompoundEntry = { readonly name: string; readonly isStorage: boolean; readonly head: Uint8Array };

/**
 * The directory of an OLE compound file, each stream with its first bytes where they stand in a regular sector. Enough to tell
 * a Word from an Excel file and to see encryption and macros; the content itself is left to a converter.
 * @source [MS-CFB] 2.2 header, 2.3 FAT, 2.6 directory
 */
export function readCompoundDirectory(bytes: Uint8Array): readonly CompoundEntry[] {
  const corrupted = (): never => refuse('document/corrupted', { part: 'OLE' });
  if (bytes.length < 512) corrupted();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) corrupted();
  const sectorSize = 1 << shift;
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const table = readAllocation(view, sectorSize, corrupted);

  const entries: CompoundEntry[] = [];
  const miniCutoff = view.getUint32(56, true);
  let sector = view.getUint32(48, true);
  for (let steps = 0; sector < endOfChain; steps++) {
    const start = offsetOf(sector);
    if (start + sectorSize > view.byteLength || steps > maximumEntries || entries.length > maximumEntries) corrupted();
    for (let at = start; at < start + sectorSize; at += 128) {
      const nameLength = view.getUint16(at + 64, true);
      const kind = view.getUint8(at + 66);
      if (kind === 0 || nameLength < 2 || nameLength > 64) continue;
      const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength - 2));
      const first = view.getUint32(at + 116, true);
      const size = view.getUint32(at + 120, true);
      const isRegular = kind === 2 && size >= miniCutoff && first < endOfChain && offsetOf(first) < bytes.length;
      const head = isRegular ? bytes.subarray(offsetOf(first), offsetOf(first) + Math.min(size, sectorSize)) : new Uint8Array();
      entries.push({ name, isStorage: kind === 1 || kind === 5, head });
    }
    sector = table.get(sector) ?? corrupted();
  }
  return entries;
}

/** The next sector of every sector, from the FAT sectors that header and DIFAT name. */
function readAllocation(view: DataView, sectorSize: number, corrupted: () => never): Map<number, number> {
  const next = new Map<number, number>();
  const fatSectors: number[] = [];
  for (let i = 0; i < 109; i++) {
    const sector = view.getUint32(76 + i * 4, true);
    if (sector < endOfChain) fatSectors.push(sector);
  }
  let difat = view.getUint32(68, true);
  for (let steps = 0; difat < endOfChain; steps++) {
    const start = (difat + 1) * sectorSize;
    if (start + sectorSize > view.byteLength || steps > 1_000) corrupted();
    for (let at = start; at < start + sectorSize - 4; at += 4) {
      const sector = view.getUint32(at, true);
      if (sector < endOfChain) fatSectors.push(sector);
    }
    difat = view.getUint32(start + sectorSize - 4, true);
  }
  const perSector = sectorSize / 4;
  fatSectors.forEach((sector, i) => {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > view.byteLength) return;
    for (let j = 0; j < perSector; j++) {
      const value = view.getUint32(start + j * 4, true);
      if (value !== 0xffffffff) next.set(i * perSector + j, value);
    }
  });
  return next;
}
