import type { Block, Cell, ReadDocument, TableBlock } from '../../document/read-document.ts';
import { codePointLength } from '../../shared/code-points.ts';
import { labelKindOf } from '../responsibility/label.ts';
import type { Source } from '../text/passage.ts';
import { plainLabel } from './header.ts';

/**
 * Paragraphs whose cells are parted by tabs, as pasted from a spreadsheet, made tables: from a line with at least two known column
 * names on, as long as the lines hold tabs.
 */
export function tablesOfTabs(document: ReadDocument, source: Source): ReadDocument {
  if (!document.blocks.some((block) => block.kind === 'paragraph' && block.text.includes('\t'))) return document;
  const blocks: Block[] = [];
  let rows: Cell[][] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && block.text.includes('\t')) {
      const cells = cellsOf(block, source, rows.length + 1);
      if (rows.length > 0 || isHeader(cells)) {
        rows.push(cells);
        continue;
      }
    }
    if (block.kind === 'paragraph' && block.text.trim() === '' && rows.length > 0) continue;
    flush();
    blocks.push(block);
  }
  flush();
  return { ...document, blocks };
}

const isHeader = (cells: readonly Cell[]): boolean =>
  cells.filter((cell) => labelKindOf(plainLabel(cell.text)) !== undefined).length >= 2;

function cellsOf(block: Block & { readonly kind: 'paragraph' }, source: Source, row: number): Cell[] {
  const text = source.text.slice(...source.range(block));
  let start = block.start;
  return text.split('\t').map((piece, i) => {
    const end = start + codePointLength(piece);
    const cell: Cell = { start, end, text: piece, reference: `${row}行${i + 1}列` };
    start = end + 1;
    return cell;
  });
}

function tableOf(rows: readonly (readonly Cell[])[]): TableBlock {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row, i) => {
    const end = row.at(-1)?.end ?? 0;
    const missing = Array.from(
      { length: width - row.length },
      (_, j): Cell => ({ start: end, end, text: '', reference: `${i + 1}行${row.length + j + 1}列` }),
    );
    return [...row, ...missing];
  });
  return { kind: 'table', start: rows[0]?.[0]?.start ?? 0, end: rows.at(-1)?.at(-1)?.end ?? 0, rows: grid };
}
