import type { Problem } from '../shared/problem.ts';
import type { Span } from '../shared/span.ts';

/**
 * A document as a reader sees it, whatever file it came from. `documents/` makes it; the plan parser and the figure check read it.
 *
 * `text` is the whole text, and every `start`/`end` in here is a half-open range of its Unicode code points. For .txt, .csv and
 * .tsv `text` is the file's own decoded text (without a byte-order mark, line ends untouched); for Word and Excel it is the blocks
 * in order, paragraphs ended by "\n", the cells of a table row joined by "\t" and rows ended by "\n".
 */
export type ReadDocument = {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where in the source file each piece of `text` stands, in order, gaps where the text was generated (automatic numbers). */
  readonly runs: readonly Run[];
  /** What the reader decided on the way: tracked changes taken as accepted, hidden sheets left out, old format converted … */
  readonly notes: readonly Problem[];
  readonly properties: { readonly title?: string; readonly author?: string; readonly created?: string };
};

export type DocumentFormat = 'docx' | 'xlsx' | 'csv' | 'tsv' | 'txt' | 'pasted';

export type Block = ParagraphBlock | TableBlock;

export type ParagraphBlock = Span & {
  readonly kind: 'paragraph';
  /** What the reader sees, the automatic number included: "（一）深化改革。". Equals the same range of the document's text. */
  readonly text: string;
  /** The automatic number where Word made one ("（一）", "1."); it stands at the head of `text` though no run holds it. */
  readonly number?: string;
  /** Outline level from the paragraph's style or outline property, 1 = highest; absent for body text. */
  readonly headingLevel?: number;
  readonly alignment?: 'left' | 'center' | 'right' | 'justify';
  /** `footnote` and `endnote` paragraphs follow the body, `header`/`footer` are left out of the text. */
  readonly role?: 'body' | 'footnote' | 'endnote' | 'textbox';
};

export type TableBlock = Span & {
  readonly kind: 'table';
  /** The sheet's name in a workbook. */
  readonly sheet?: string;
  /** A full grid: every row has the same number of cells; a cell covered by a merge repeats its origin and says so. */
  readonly rows: readonly (readonly Cell[])[];
};

export type Cell = Span & {
  readonly text: string;
  /** The cell's own name: "C5" in a workbook, "2行3列" counted from 1 elsewhere. */
  readonly reference: string;
  /** 1-based row and column of the cell that this one is merged into; absent for a cell of its own. */
  readonly mergedInto?: { readonly row: number; readonly column: number };
  /** The typed value where the file has one: a day as '2026-12-31', a number as a decimal string. */
  readonly value?: { readonly kind: 'day' | 'number' | 'boolean'; readonly value: string };
};

/** A piece of `text` that stands in the source: `[start, end)` of the text is `length` code points of one text node of a part. */
export type Run = Span & {
  /** The part of the package: 'word/document.xml', 'word/footnotes.xml', 'xl/worksheets/sheet1.xml'; '' for plain text. */
  readonly part: string;
  /** The ordinal of the text node (`w:t`, cell) inside that part, counted from 0 in document order. */
  readonly node: number;
  /** Code points of the text node before this piece. */
  readonly offset: number;
};
