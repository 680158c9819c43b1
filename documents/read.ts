import type { ReadDocument } from '../core/document/read-document.ts';
import { limits, megabytesOf } from './archive/limits.ts';
import { checkMarks } from './classification-mark.ts';
import { readDocx } from './docx/read-docx.ts';
import { type FileKind, kindOf, targetOf } from './file-kind.ts';
import { pageTextOf } from './plain/page-text.ts';
import { markedLines, readDelimited, readLines } from './plain/read-text.ts';
import { decodeText } from './plain/text-encoding.ts';
import { type DocumentProblem, documentProblem, type ForeignKind, Refusal, refuse } from './problems.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type { DocumentProblem, ForeignKind } from './problems.ts';

export type ReadOptions = {
  /**
   * Turns a format that is not read here into one that is: .docx for documents, .xlsx for tables, UTF-8 text for PDF. Undefined
   * when no program for it is at hand; it throws when the program fails. `documents/convert.ts` has one for Node; a browser none.
   */
  readonly convert?: (bytes: Uint8Array, kind: ForeignKind) => Promise<Uint8Array | undefined>;
};

export type ReadResult = { readonly document: ReadDocument } | { readonly refused: DocumentProblem };

/**
 * Reads any file an official may hold: Word, Excel, delimited and plain text; older formats through `options.convert`. The type
 * comes from the content; the name decides only between .csv, .tsv and .txt, which share one. Never throws for any bytes: there
 * is a document, or the reason why not.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    return { document: await read(bytes, name, options) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.problem };
    throw error;
  }
}

/**
 * Reads text pasted by a person; rows copied from WPS or Excel become a table. A classification mark in it comes as a problem of
 * severity `error` among the notes: the text must not be stored.
 */
export function readPasted(text: string): ReadDocument {
  const document = readLines(text, 'pasted', []);
  try {
    return { ...document, notes: checkMarks(markedLines(document)) };
  } catch (error) {
    if (error instanceof Refusal) return { ...document, notes: [error.problem] };
    throw error;
  }
}

/** @throws Refusal */
export function checkSize(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) refuse('document/empty', { name });
  if (bytes.length > limits.fileBytes) {
    refuse('document/too-large', { megabytes: megabytesOf(bytes.length), limit: limits.fileBytes / 1024 ** 2 });
  }
}

async function read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadDocument> {
  checkSize(bytes, name);
  const kind = kindOf(bytes, name);
  const document = kind.kind === 'foreign' ? await readForeign(bytes, name, kind.foreign, options) : readKnown(bytes, name, kind);
  if (document.text.trim() !== '') return document;
  return { ...document, notes: [...document.notes, documentProblem('document/no-text', { name }, 'warning')] };
}

function readKnown(bytes: Uint8Array, name: string, kind: Exclude<FileKind, { kind: 'foreign' }>): ReadDocument {
  switch (kind.kind) {
    case 'docx':
      return readDocx(kind.package);
    case 'xlsx':
      return readXlsx(kind.package);
    case 'text':
      return readPlain(bytes, name);
    default:
      return refuse('document/unknown-type', { name });
  }
}

function readPlain(bytes: Uint8Array, name: string): ReadDocument {
  const decoded = decodeText(bytes);
  if (!decoded) refuse('document/unknown-type', { name });
  const { text, encoding } = decoded;
  const notes = encoding === 'GB18030' ? [documentProblem('document/encoding-assumed', { encoding }, 'notice')] : [];
  const extension = /\.(csv|tsv)$/i.exec(name)?.[1]?.toLowerCase();
  const document =
    extension === 'csv' || extension === 'tsv' ? readDelimited(text, extension, notes) : readLines(text, 'txt', notes);
  return { ...document, notes: [...notes, ...checkMarks(markedLines(document))] };
}

async function readForeign(bytes: Uint8Array, name: string, kind: ForeignKind, options: ReadOptions): Promise<ReadDocument> {
  const target = targetOf(kind, name);
  let converted: Uint8Array | undefined;
  try {
    converted = await options.convert?.(bytes, kind);
  } catch {
    refuse('document/conversion-failed', { kind, target });
  }
  if (!converted) refuse('document/needs-conversion', { kind, target });
  if (kind === 'pdf') return readPdfText(converted);
  const result = kindOf(converted, `${name}.${target}`);
  if (result.kind !== 'docx' && result.kind !== 'xlsx') refuse('document/conversion-failed', { kind, target });
  const document = readKnown(converted, name, result);
  return {
    ...document,
    notes: [documentProblem('document/converted', { kind, target: result.kind }, 'notice'), ...document.notes],
  };
}

function readPdfText(bytes: Uint8Array): ReadDocument {
  const text = pageTextOf(decodeText(bytes)?.text ?? '');
  if (text.trim() === '') refuse('document/scanned-pdf', {});
  const document = readLines(text, 'txt', []);
  const notes = [documentProblem('document/converted', { kind: 'pdf', target: 'txt' }, 'warning')];
  return { ...document, notes: [...notes, ...checkMarks(markedLines(document))] };
}
