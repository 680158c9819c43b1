import type { Block, Cell, ReadDocument } from '../../core/document/read-document.ts';
import type { Span } from '../../core/shared/span.ts';
import { checkMarks, type MarkedLine } from '../classification-mark.ts';
import { TextLayout } from '../layout.ts';
import type { OfficePackage } from '../package.ts';
import { markedLines } from '../plain/read-text.ts';
import { type DocumentProblem, documentProblem } from '../problems.ts';
import { readXml } from '../xml.ts';
import { layOutSheet } from './grid.ts';
import { readSheet } from './sheet.ts';
import { readWorkbook } from './workbook.ts';

/** Every visible sheet as a table. @throws Refusal */
export function readXlsx(office: OfficePackage): ReadDocument {
  const layout = new TextLayout('');
  const blocks: Block[] = [];
  let rows: (readonly Cell[])[] = [];
  const { notes, edges } = readSheets(office, layout, {
    row: (row) => rows.push(row),
    sheetEnd: (sheet, span) => {
      if (span) blocks.push({ kind: 'table', sheet, ...span, rows });
      rows = [];
    },
  });
  const document: ReadDocument = {
    format: 'xlsx',
    text: layout.text,
    blocks,
    runs: layout.runs,
    notes,
    properties: office.readProperties(),
  };
  return { ...document, notes: [...notes, ...checkMarks([...edges, ...markedLines(document)])] };
}

/** Hands on the rows of every visible sheet, and keeps none. @throws Refusal */
export function readXlsxRows(office: OfficePackage, take: (row: readonly Cell[], sheet: string) => void): void {
  checkMarks(readSheets(office, new TextLayout('', false), { row: take, sheetEnd: () => {} }).edges);
}

type Receiver = {
  row(row: readonly Cell[], sheet: string): void;
  /** `span` is missing for a sheet that shows nothing. */
  sheetEnd(sheet: string, span: Span | undefined): void;
};

function readSheets(
  office: OfficePackage,
  layout: TextLayout,
  receive: Receiver,
): { readonly notes: readonly DocumentProblem[]; readonly edges: readonly MarkedLine[] } {
  const workbook = readWorkbook(office);
  const notes: DocumentProblem[] = [];
  const edges: MarkedLine[] = [];
  let comments = 0;
  const hiddenSheets = workbook.sheets.filter((sheet) => sheet.isHidden).map((sheet) => sheet.name);
  if (hiddenSheets.length > 0)
    notes.push(documentProblem('document/hidden-sheets-left-out', { sheets: hiddenSheets }, 'warning'));

  for (const { name, part, isHidden } of workbook.sheets) {
    if (isHidden) continue;
    const sheet = readSheet(office.archive, part, workbook);
    comments += countComments(office, part);
    for (const edge of sheet.edges) edges.push({ ...edge, isHead: true });
    const { span, hiddenRows, hiddenColumns } = layOutSheet(name, part, sheet, layout, (row) => receive.row(row, name));
    receive.sheetEnd(name, span);
    const place = { sheet: name };
    if (hiddenRows > 0)
      notes.push(documentProblem('document/hidden-rows-left-out', { sheet: name, rows: hiddenRows }, 'warning', place));
    if (hiddenColumns > 0) {
      notes.push(documentProblem('document/hidden-columns-left-out', { sheet: name, columns: hiddenColumns }, 'warning', place));
    }
    const missing = sheet.formulasWithoutResult;
    if (missing.cells > 0) {
      const params = { sheet: name, cells: missing.cells, first: missing.first };
      notes.push(documentProblem('document/formula-without-result', params, 'warning', { ...place, cell: missing.first }));
    }
  }
  const links =
    office.externalLinks + office.relationshipsOf(office.mainPart).filter(({ type }) => type === 'externalLink').length;
  if (comments > 0) notes.push(documentProblem('document/comments-ignored', { comments }, 'notice'));
  if (links > 0) notes.push(documentProblem('document/external-content-not-followed', { links }, 'notice'));
  return { notes, edges };
}

function countComments(office: OfficePackage, part: string): number {
  const comments = office.partOf(office.relationshipsOf(part), 'comments');
  let count = 0;
  if (comments === undefined) return 0;
  readXml(office.archive, comments, { open: (name) => (name === 'comment' ? count++ : 0) }, false);
  return count;
}
