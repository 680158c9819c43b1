import type { ParagraphNumber } from './numbering.ts';
import type { Alignment } from './styles.ts';

/** What a part of a Word package says, before it is laid out as one text. */
export type StoryBlock = StoryParagraph | StoryTable;

export type StoryParagraph = {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'footnote' | 'endnote' | 'textbox';
  readonly number?: ParagraphNumber;
  readonly headingLevel?: number;
  readonly alignment?: Alignment;
  readonly pieces: readonly Piece[];
  /** A line of the table of contents, which repeats the headings; known by its field or by its style. */
  readonly contents?: 'field' | 'style';
};

/** Text of one text node from `offset` code points on; without `node`, text that no node holds (tabs, line breaks, symbols). */
export type Piece = { readonly text: string; readonly node?: number; readonly offset?: number };

export type StoryTable = { readonly kind: 'table'; readonly rows: readonly StoryRow[] };

/** `before`: grid columns left out at the row's start. */
export type StoryRow = { readonly before: number; readonly cells: readonly StoryCell[] };

export type StoryCell = {
  readonly columns: number;
  readonly merge?: 'restart' | 'continue';
  readonly blocks: readonly StoryBlock[];
};

/** What was met and left out, or taken as decided, over all parts of a document. */
export type Tally = {
  insertions: number;
  deletions: number;
  comments: number;
  hiddenCharacters: number;
  contentsParagraphs: number;
};

export const newTally = (): Tally => ({ insertions: 0, deletions: 0, comments: 0, hiddenCharacters: 0, contentsParagraphs: 0 });

export const textOf = (paragraph: StoryParagraph): string =>
  `${numberOf(paragraph)}${paragraph.pieces.map((piece) => piece.text).join('')}`;

/** The automatic number with the gap after it; '' where there is none. A number alone keeps no gap. */
export const numberOf = ({ number, pieces }: StoryParagraph): string =>
  number ? number.text + (pieces.length > 0 ? number.gap : '') : '';

/** Every paragraph of a story, those in tables included, in order. */
export function* paragraphsOf(blocks: readonly StoryBlock[]): Generator<StoryParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
  }
}

/** Adds many to a list; a spread into `push` would overflow the stack with a hundred thousand of them. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
