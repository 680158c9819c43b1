import type { Block, Cell, ParagraphBlock, TableBlock } from '../../core/document/read-document.ts';
import { limits } from '../archive/limits.ts';
import type { TextLayout } from '../layout.ts';
import { refuse } from '../problems.ts';
import { numberOf, type StoryBlock, type StoryCell, type StoryParagraph, type StoryTable, textOf } from './story.ts';

/** Lays a story out as text: paragraphs ended by "\n", cells of a row joined by "\t", rows ended by "\n". */
export function layOut(blocks: readonly StoryBlock[], part: string, layout: TextLayout): Block[] {
  return blocks.map((block) => {
    const laidOut = block.kind === 'paragraph' ? layOutParagraph(block, part, layout) : layOutTable(block, part, layout);
    if (block.kind === 'paragraph') layout.write('\n');
    return laidOut;
  });
}

function layOutParagraph(paragraph: StoryParagraph, part: string, layout: TextLayout): ParagraphBlock {
  const start = layout.length;
  writeParagraph(paragraph, part, layout);
  const { number, headingLevel, alignment, role } = paragraph;
  return {
    kind: 'paragraph',
    start,
    end: layout.length,
    text: textOf(paragraph),
    role,
    ...(number && { number: number.text }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(alignment && { alignment }),
  };
}

function writeParagraph(paragraph: StoryParagraph, part: string, layout: TextLayout): void {
  layout.write(numberOf(paragraph));
  for (const piece of paragraph.pieces) {
    if (piece.node === undefined) layout.write(piece.text);
    else layout.writeRun(piece.text, piece.node, piece.offset ?? 0, part);
  }
}

function layOutTable(table: StoryTable, part: string, layout: TextLayout): TableBlock {
  // No spread into Math.max: a hundred thousand arguments overflow the stack.
  const width = table.rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.cells.reduce((sum, cell) => sum + cell.columns, row.before),
      ),
    0,
  );
  if (width * table.rows.length > limits.gridCells) {
    refuse('document/table-too-large', { sheet: '', rows: table.rows.length, columns: width, limit: limits.gridCells });
  }
  const start = layout.length;
  const rows: Cell[][] = [];
  for (const row of table.rows) {
    const cells: Cell[] = [];
    const above = rows.at(-1);
    const reference = (): string => `${rows.length + 1}行${cells.length + 1}列`;
    /** Closes the cell before and stands at the next one. */
    const separate = (): void => {
      if (cells.length > 0) layout.write('\t');
    };
    const pad = (count: number): void => {
      for (let i = 0; i < count; i++) {
        separate();
        cells.push({ start: layout.length, end: layout.length, text: '', reference: reference() });
      }
    };
    pad(row.before);
    for (const cell of row.cells) {
      const upper = cell.merge === 'continue' ? above?.[cells.length] : undefined;
      let origin: Cell;
      let mergedInto: Cell['mergedInto'];
      if (upper) {
        origin = upper;
        mergedInto = upper.mergedInto ?? { row: rows.length, column: cells.length + 1 };
      } else {
        separate();
        origin = { ...writeCell(cell, part, layout), reference: reference() };
        mergedInto = { row: rows.length + 1, column: cells.length + 1 };
        cells.push(origin);
      }
      for (let i = upper ? 0 : 1; i < cell.columns; i++) {
        separate();
        cells.push({ start: origin.start, end: origin.end, text: origin.text, reference: reference(), mergedInto });
      }
    }
    pad(width - cells.length);
    layout.write('\n');
    rows.push(cells);
  }
  return { kind: 'table', start, end: Math.max(start, layout.length - 1), rows };
}

/** The lines of a cell; a table inside it comes as one line per row, its cells joined by a space. */
function writeCell(cell: StoryCell, part: string, layout: TextLayout): { start: number; end: number; text: string } {
  const start = layout.length;
  let text = '';
  const add = (separator: string): void => {
    if (text === '') return;
    layout.write(separator);
    text += separator;
  };
  const writeLines = (blocks: readonly StoryBlock[], separator: string): void => {
    let isFirst = true;
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) {
          let isFirstCell = true;
          for (const inner of row.cells) {
            if (inner.merge === 'continue') continue;
            writeLines(inner.blocks, isFirstCell ? '\n' : ' ');
            isFirstCell = false;
          }
        }
      } else {
        const line = textOf(block);
        if (line === '') continue;
        add(isFirst ? separator : '\n');
        writeParagraph(block, part, layout);
        text += line;
      }
      isFirst = false;
    }
  };
  writeLines(cell.blocks, '\n');
  return { start, end: layout.length, text };
}
