import { type CompoundEntry, isCompoundFile, readCompoundDirectory } from './archive/compound-file.ts';
import { OfficePackage } from './package.ts';
import { type ForeignKind, refuse } from './problems.ts';

export type FileKind =
  | { readonly kind: 'docx' | 'xlsx'; readonly package: OfficePackage }
  | { readonly kind: 'foreign'; readonly foreign: ForeignKind }
  | { readonly kind: 'text' }
  | { readonly kind: 'unknown' };

const asciiOf = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/**
 * What a file is, by its content. The name decides only between formats that share one container: a .wps file is a .doc inside,
 * an .et file an .xls.
 * @throws Refusal when the container itself shows that the file must not be read: encrypted, macros, hostile zip
 */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  if (isZip(bytes)) return kindOfZip(bytes);
  if (isCompoundFile(bytes)) return { kind: 'foreign', foreign: kindOfCompound(readCompoundDirectory(bytes), name) };
  const head = asciiOf(bytes, 1024);
  if (head.includes('%PDF-')) return { kind: 'foreign', foreign: 'pdf' };
  if (/^\s*\{\\rtf/.test(head)) return { kind: 'foreign', foreign: 'rtf' };
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<\?xml/i.test(start)) {
    if (/Word\.Document|schemas-microsoft-com:office:word|wordprocessingml|xmlPackage/i.test(head))
      return { kind: 'foreign', foreign: 'word-xml' };
    if (/Excel\.Sheet|schemas-microsoft-com:office:spreadsheet/i.test(head)) return { kind: 'foreign', foreign: 'excel-xml' };
  }
  if (/^(<!doctype html|<html|<table|<head|<meta|mime-version:)/i.test(start)) return { kind: 'foreign', foreign: 'html' };
  return { kind: 'text' };
}

/** What a file is to be saved as: tables as xlsx. A web page may be either and is taken by its name. */
export function targetOf(kind: ForeignKind, name = ''): 'docx' | 'xlsx' {
  if (kind === 'html') return /\.(xlsx?|et|csv)$/i.test(name) ? 'xlsx' : 'docx';
  return ['xls', 'et', 'ods', 'xlsb', 'excel-xml'].includes(kind) ? 'xlsx' : 'docx';
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const office = new OfficePackage(bytes);
  const type = office.mainType.toLowerCase();
  if (type.includes('sheet.binary')) return { kind: 'foreign', foreign: 'xlsb' };
  office.refuseMacros();
  if (type.includes('wordprocessingml') && type.includes('main')) return { kind: 'docx', package: office };
  if (type.includes('spreadsheetml') && type.includes('main')) return { kind: 'xlsx', package: office };
  if (office.archive.has('mimetype')) {
    const mime = new TextDecoder().decode(office.archive.read('mimetype').subarray(0, 80));
    const isScripted = office.archive.names.some((entry) => /^(Basic|Scripts)\//.test(entry));
    if (isScripted) refuse('document/macros', { part: 'Basic' });
    if (mime.includes('opendocument.text')) return { kind: 'foreign', foreign: 'odt' };
    if (mime.includes('opendocument.spreadsheet')) return { kind: 'foreign', foreign: 'ods' };
  }
  const isOffice = office.archive.names.some((entry) => /^(word|xl)\//i.test(entry));
  if (isOffice) refuse('document/corrupted', { part: '[Content_Types].xml' });
  return { kind: 'unknown' };
}

function kindOfCompound(entries: readonly CompoundEntry[], name: string): ForeignKind {
  const find = (wanted: RegExp): CompoundEntry | undefined => entries.find((entry) => wanted.test(entry.name));
  if (find(/^(EncryptedPackage|EncryptionInfo)$/)) refuse('document/password-protected', {});
  const macro = find(/^(Macros|_VBA_PROJECT_CUR|_VBA_PROJECT|VBA)$/i);
  if (macro) refuse('document/macros', { part: macro.name });
  const word = find(/^WordDocument$/);
  const workbook = find(/^(Workbook|Book)$/i);
  if (word) {
    // FIB flags: fEncrypted is bit 8 of the word at offset 10. @source [MS-DOC] 2.5.2 FibBase
    if (word.head.length > 12 && ((word.head[11] ?? 0) & 1) === 1) refuse('document/password-protected', {});
    return /\.wps$/i.test(name) ? 'wps' : 'doc';
  }
  if (workbook) {
    if (hasFilePass(workbook.head)) refuse('document/password-protected', {});
    return /\.et$/i.test(name) ? 'et' : 'xls';
  }
  return refuse('document/unknown-type', { name });
}

/** Whether a BIFF stream's first records say that the rest is encrypted. @source [MS-XLS] 2.4.117 FilePass, type 0x002F */
function hasFilePass(head: Uint8Array): boolean {
  let at = 0;
  for (let record = 0; record < 8 && at + 4 <= head.length; record++) {
    const type = (head[at] ?? 0) | ((head[at + 1] ?? 0) << 8);
    if (type === 0x2f) return true;
    at += 4 + ((head[at + 2] ?? 0) | ((head[at + 3] ?? 0) << 8));
  }
  return false;
}
