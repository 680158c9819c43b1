import type { Sentences } from '../core/shared/problem.ts';
import type { DocumentProblems, ForeignKind, MarkPlace } from './problems.ts';

const places: Record<MarkPlace, string> = {
  page: 'text',
  header: 'page header',
  footer: 'page footer',
  textbox: 'text box',
  table: 'table',
  sheet: 'sheet',
  watermark: 'watermark',
};

const kinds: Record<ForeignKind, string> = {
  doc: 'a Word 97–2003 document (.doc)',
  xls: 'an Excel 97–2003 workbook (.xls)',
  wps: 'a WPS Writer document (.wps)',
  et: 'a WPS Spreadsheets file (.et)',
  rtf: 'an RTF document (.rtf)',
  odt: 'an OpenDocument text (.odt)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  pdf: 'a PDF file',
  xlsb: 'a binary Excel workbook (.xlsb)',
  html: 'a web page, often exported by a system under the name .xls or .doc',
  'word-xml': 'a Word XML document',
  'excel-xml': 'an XML spreadsheet',
};

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The sentences of the reader in English: what is the matter, and what to do. */
export const documentWords: Sentences<DocumentProblems> = {
  'document/empty': (p) => `The file “${p.name}” is empty. Check that it is the right one and was downloaded completely.`,
  'document/too-large': (p) =>
    `The file has ${p.megabytes} MB, more than the ${p.limit} MB allowed. Remove pictures and attachments, or split it, and import again.`,
  'document/unknown-type': (p) =>
    `The type of “${p.name}” is not known. Import a .docx, .xlsx, .csv, .tsv or .txt file; save other formats as docx, tables as xlsx.`,
  'document/needs-conversion': (p) =>
    `This is ${kinds[p.kind]}, and no program on this machine can convert it. Save it as ${p.target} in WPS or Word and import that file.`,
  'document/conversion-failed': (p) =>
    `This is ${kinds[p.kind]}, and converting it failed. Save it as ${p.target} in WPS or Word and import that file.`,
  'document/scanned-pdf': () =>
    'This PDF holds no text and is probably a scan. Ask the issuing office for the docx, or run text recognition, proofread it, and import again.',
  'document/password-protected': () =>
    'The file is encrypted or needs a password. Open it in WPS or Word, remove the password, save it, and import again.',
  'document/corrupted': (p) =>
    `The file is damaged (${p.part}). Open it in WPS or Word, check that it is complete, and save it; if it does not open, fetch it again.`,
  'document/macros': (p) =>
    `The file contains macros (${p.part}) and is refused for safety. Save it as a docx or xlsx without macros and import again.`,
  'document/classified': (p) =>
    `The file bears the classification mark “${p.mark}” in its ${places[p.where]}. Classified files must not be imported here; handle it by the secrecy rules, or have the issuing office correct a mistaken mark.`,
  'document/archive-entry-too-large': (p) =>
    `“${p.entry}” inside the file unpacks to more than ${p.limit} MB. It looks hostile and is refused; save it again in WPS or Word and retry.`,
  'document/archive-total-too-large': (p) =>
    `The file unpacks to more than ${p.limit} MB. It looks hostile and is refused; remove pictures and attachments, save it again in WPS or Word and retry.`,
  'document/archive-ratio': (p) =>
    `“${p.entry}” inside the file is compressed ${p.ratio} times, as zip bombs are. It is refused; save it again in WPS or Word and retry.`,
  'document/archive-too-many-entries': (p) =>
    `The file has ${p.count} parts, more than the ${p.limit} allowed. It is refused; save it again in WPS or Word and retry.`,
  'document/archive-too-deep': (p) =>
    `“${p.entry}” inside the file lies more than ${p.limit} folders deep. It looks hostile and is refused; save it again in WPS or Word and retry.`,
  'document/archive-unsafe-path': (p) =>
    `The part name “${p.entry}” inside the file is unsafe. It looks hostile and is refused; save it again in WPS or Word and retry.`,
  'document/archive-overlap': (p) =>
    `“${p.entry}” inside the file overlaps another part, as zip bombs do. It is refused; save it again in WPS or Word and retry.`,
  'document/xml-doctype': (p) =>
    `“${p.part}” inside the file declares XML entities. It looks hostile and is refused; save it again in WPS or Word and retry.`,
  'document/xml-too-deep': (p) =>
    `“${p.part}” inside the file is nested more than ${p.limit} levels deep. It looks hostile and is refused; save it again in WPS or Word and retry.`,
  'document/table-too-large': (p) =>
    `${p.sheet === '' ? 'A table' : `Sheet “${p.sheet}”`} has ${p.rows} rows × ${p.columns} columns, more than the ${p.limit} cells allowed. Delete unused rows and columns, or split it, and import again.`,
  'document/tracked-changes-accepted': (p) =>
    `The file has tracked changes: ${count(p.insertions, 'insertion')} and ${count(p.deletions, 'deletion')}, read as if all were accepted. Check that it is the final version.`,
  'document/comments-ignored': (p) =>
    `${count(p.comments, 'comment')} in the file ${p.comments === 1 ? 'was' : 'were'} not read.`,
  'document/hidden-text-left-out': (p) =>
    `${count(p.characters, 'hidden character')} in the file ${p.characters === 1 ? 'was' : 'were'} not read.`,
  'document/contents-left-out': (p) =>
    `The table of contents (${count(p.paragraphs, 'line')}) was not read, so that headings do not come twice.`,
  'document/hidden-sheets-left-out': (p) =>
    `Hidden sheets were not read: ${p.sheets.map((name) => `“${name}”`).join(', ')}. Unhide them and import again if they belong to the document.`,
  'document/hidden-rows-left-out': (p) =>
    `${count(p.rows, 'row')} of sheet “${p.sheet}” hidden or filtered out ${p.rows === 1 ? 'was' : 'were'} not read. Unhide them, clear the filter and import again if they belong to the document.`,
  'document/hidden-columns-left-out': (p) =>
    `${count(p.columns, 'hidden column')} of sheet “${p.sheet}” ${p.columns === 1 ? 'was' : 'were'} not read. Unhide and import again if they belong to the document.`,
  'document/formula-without-result': (p) =>
    `Sheet “${p.sheet}” has ${count(p.cells, 'formula')} without a result (the first in ${p.first}), read as blank. Open the file in WPS or Excel, save it once, and import again.`,
  'document/external-content-not-followed': (p) =>
    `The file refers to outside content in ${count(p.links, 'place')} (linked pictures, data or templates); none of it was read.`,
  'document/internal-mark': (p) =>
    `The file is marked “${p.mark}” in its ${places[p.where]}. Treat it as internal and do not pass it on.`,
  'document/encoding-assumed': (p) =>
    `The text was read as ${p.encoding}. If characters are garbled, save it as UTF-8 and import again.`,
  'document/converted': (p) =>
    `This is ${kinds[p.kind]}, converted to ${p.target} for reading. Check that layout and numbers agree with the original.`,
  'document/no-text': (p) => `“${p.name}” holds no text. If its content is pictures or scans, run text recognition first.`,
};
