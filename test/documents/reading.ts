import { strFromU8, unzipSync } from 'fflate';
import type { ParagraphBlock, ReadDocument, TableBlock } from '../../core/document/read-document.ts';
import { CodePointIndex } from '../../core/shared/code-points.ts';
import { type DocumentProblem, type ReadOptions, readDocument } from '../../documents/read.ts';

/** Reads a file that must be readable. */
export async function documentOf(bytes: Uint8Array, name = '方案.docx', options: ReadOptions = {}): Promise<ReadDocument> {
  const result = await readDocument(bytes, name, options);
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
  return result.document;
}

/** Reads a file that must be refused. */
export async function refusalOf(bytes: Uint8Array, name = '方案.docx', options: ReadOptions = {}): Promise<DocumentProblem> {
  const result = await readDocument(bytes, name, options);
  if ('document' in result) throw new Error(`read: ${result.document.text.slice(0, 80)}`);
  return result.refused;
}

export const paragraphsOf = (document: ReadDocument): ParagraphBlock[] =>
  document.blocks.filter((block) => block.kind === 'paragraph');
export const tablesOf = (document: ReadDocument): TableBlock[] => document.blocks.filter((block) => block.kind === 'table');
export const gridOf = (table: TableBlock | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell.text));

/** The text nodes (w:t) of a part, by a plain search that shares nothing with the reader. */
export function textNodesOf(bytes: Uint8Array, part: string): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  const decode = (text: string): string =>
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:t(?:\s[^>]*)?\/>/g)].map((match) => decode(match[1] ?? ''));
}

/** What must hold of every document that is read; gives the first law broken, or undefined. */
export function brokenLawOf(document: ReadDocument): string | undefined {
  const index = new CodePointIndex(document.text);
  let end = 0;
  for (const block of document.blocks) {
    if (block.start < end || block.end < block.start || block.end > index.length) return `block out of order at ${block.start}`;
    end = block.end;
    if (block.kind === 'paragraph') {
      if (index.slice(block.start, block.end) !== block.text) return `paragraph differs from its range at ${block.start}`;
      if (block.number !== undefined && !block.text.startsWith(block.number))
        return `number does not lead its paragraph at ${block.start}`;
      continue;
    }
    let cellEnd = block.start;
    for (const row of block.rows) {
      if (row.length !== block.rows[0]?.length) return `ragged row in table at ${block.start}`;
      for (const cell of row) {
        if (cell.mergedInto) {
          const origin = block.rows[cell.mergedInto.row - 1]?.[cell.mergedInto.column - 1];
          if (!origin || origin.mergedInto || origin.text !== cell.text || origin.start !== cell.start)
            return `merge without origin at ${cell.reference}`;
          continue;
        }
        if (cell.start < cellEnd || cell.end < cell.start || cell.end > block.end)
          return `cell out of order at ${cell.reference}`;
        cellEnd = cell.end;
        const isVerbatim = document.format === 'docx' || document.format === 'xlsx';
        if (isVerbatim && index.slice(cell.start, cell.end) !== cell.text)
          return `cell differs from its range at ${cell.reference}`;
      }
    }
  }
  let runEnd = 0;
  for (const run of document.runs) {
    if (run.start < runEnd || run.end <= run.start || run.end > index.length || run.offset < 0)
      return `run out of order at ${run.start}`;
    runEnd = run.end;
  }
  return undefined;
}
