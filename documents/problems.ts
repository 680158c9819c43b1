import type { Place, Problem, Severity } from '../core/shared/problem.ts';

/** Where in a file a mark was found: `page` is the running text, the others stand at the edge of the page or beside it. */
export type MarkPlace = 'page' | 'header' | 'footer' | 'textbox' | 'table' | 'sheet' | 'watermark';

/** Formats read only after another program has turned them into one that is read. */
export type ForeignKind =
  | 'doc'
  | 'xls'
  | 'wps'
  | 'et'
  | 'rtf'
  | 'odt'
  | 'ods'
  | 'pdf'
  | 'xlsb'
  | 'html'
  | 'word-xml'
  | 'excel-xml';

/** What cannot be read, and what the reader decided on the way. */
export type DocumentProblems = {
  // Refused: there is no document.
  'document/empty': { name: string };
  'document/too-large': { megabytes: number; limit: number };
  'document/unknown-type': { name: string };
  'document/needs-conversion': { kind: ForeignKind; target: 'docx' | 'xlsx' };
  'document/conversion-failed': { kind: ForeignKind; target: 'docx' | 'xlsx' };
  'document/scanned-pdf': Record<string, never>;
  'document/password-protected': Record<string, never>;
  'document/corrupted': { part: string };
  'document/macros': { part: string };
  'document/classified': { mark: string; where: MarkPlace };
  'document/archive-entry-too-large': { entry: string; limit: number };
  'document/archive-total-too-large': { limit: number };
  'document/archive-ratio': { entry: string; ratio: number };
  'document/archive-too-many-entries': { count: number; limit: number };
  'document/archive-too-deep': { entry: string; limit: number };
  'document/archive-unsafe-path': { entry: string };
  'document/archive-overlap': { entry: string };
  'document/xml-doctype': { part: string };
  'document/xml-too-deep': { part: string; limit: number };
  'document/table-too-large': { sheet: string; rows: number; columns: number; limit: number };
  // Said, and the document is read.
  'document/tracked-changes-accepted': { insertions: number; deletions: number };
  'document/comments-ignored': { comments: number };
  'document/hidden-text-left-out': { characters: number };
  'document/contents-left-out': { paragraphs: number };
  'document/hidden-sheets-left-out': { sheets: string[] };
  'document/hidden-rows-left-out': { sheet: string; rows: number };
  'document/hidden-columns-left-out': { sheet: string; columns: number };
  'document/formula-without-result': { sheet: string; cells: number; first: string };
  'document/external-content-not-followed': { links: number };
  'document/internal-mark': { mark: string; where: MarkPlace };
  'document/encoding-assumed': { encoding: string };
  'document/converted': { kind: ForeignKind; target: 'docx' | 'xlsx' | 'txt' };
  'document/no-text': { name: string };
};

export type DocumentProblem = Problem<DocumentProblems>;
export type DocumentProblemCode = keyof DocumentProblems;

/** A problem of this domain; `error` refuses the file, the others come along with the document. */
export function documentProblem<Code extends DocumentProblemCode>(
  code: Code,
  params: DocumentProblems[Code],
  severity: Severity,
  place: Place = {},
): DocumentProblem {
  return { code, params, severity, place } as DocumentProblem;
}

/**
 * Carries a refusal out of the depths of a parser to `readDocument`, which turns it into a value. It never leaves `documents/`.
 */
export class Refusal extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

export function refuse<Code extends DocumentProblemCode>(code: Code, params: DocumentProblems[Code], place: Place = {}): never {
  throw new Refusal(documentProblem(code, params, 'error', place));
}
