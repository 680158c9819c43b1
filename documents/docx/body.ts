import { codePointLength } from '../../core/shared/code-points.ts';
import { type Attributes, attributeOf, integerOf, isOn } from '../xml.ts';
import { FieldStack } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { append, type Piece, type StoryBlock, type StoryCell, type StoryParagraph, type StoryRow, type Tally } from './story.ts';
import { isOldProperties, type ParagraphProperties, readParagraphProperty, type Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { piecesOf, type TextNode } from './text-node.ts';

type Role = StoryParagraph['role'];

type OpenParagraph = {
  properties: ParagraphProperties;
  pieces: Piece[];
  isMarkDeleted: boolean;
  isMarkHidden?: boolean;
  isContents: boolean;
  hasPageBreak: boolean;
  /** Text boxes anchored in the paragraph; they follow it. */
  textboxes: StoryBlock[];
};

/** Where paragraphs go: the body, a cell, a text box, a note. `held` waits for the paragraph after a deleted paragraph mark. */
type Container = { blocks: StoryBlock[]; held: Piece[] };
type OpenTable = { rows: StoryRow[]; cells: StoryCell[]; before: number; columns: number; merge?: 'restart' | 'continue' };
type OpenRun = { isHidden?: boolean; style?: string };

/** Word allows 63 columns; more than this is no table. */
const maximumColumns = 1_000;

/**
 * Reads WordprocessingML element by element into a story: what the reader of the finished document sees. Tracked insertions and
 * moves are taken as accepted; deleted and hidden text, field instructions, old formats and fallbacks are left out. Every `w:t`
 * counts as a node, also those left out, so that a run's `node` finds its element again by plain counting.
 */
export class BodyReader {
  /** What stands in `w:footnote` and `w:endnote` elements, by their id. */
  readonly notes = new Map<string, StoryBlock[]>();
  readonly references: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];
  readonly watermarks: string[] = [];

  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly tally: Tally;
  private readonly containers: Container[] = [{ blocks: [], held: [] }];
  private readonly roles: Role[];
  private readonly names: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly runs: OpenRun[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly choices: boolean[] = [];
  private readonly fields: FieldStack[] = [new FieldStack()];
  private node = 0;
  private capture: TextNode | undefined;
  private note: { id: string; isSeparator: boolean } | undefined;
  /** Nothing counts until the element opened at this depth is closed. */
  private silentFrom: number | undefined;

  constructor(styles: Styles, numbering: Numbering, tally: Tally, role: Role = 'body') {
    this.styles = styles;
    this.numbering = numbering;
    this.tally = tally;
    this.roles = [role];
  }

  /** The blocks read; to be called at the end of the part. */
  finish(): StoryBlock[] {
    const container = this.containers[0] as Container;
    this.release(container);
    // A contents field that never ends would swallow the document; then only the style tells a line of the contents.
    const isFieldBroken = this.fields[0]?.isOpen ?? false;
    return container.blocks.filter((block) => {
      const isContents =
        block.kind === 'paragraph' && (block.contents === 'style' || (block.contents === 'field' && !isFieldBroken));
      if (isContents) this.tally.contentsParagraphs++;
      return !isContents;
    });
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.names.at(-1) ?? '';
    this.names.push(name);
    if (this.silentFrom !== undefined) {
      if (name === 'w:t') this.node++;
      return;
    }
    switch (name) {
      case 'w:p':
        this.paragraphs.push({
          properties: {},
          pieces: [],
          isMarkDeleted: false,
          isContents: false,
          hasPageBreak: false,
          textboxes: [],
        });
        return;
      case 'w:r':
        this.runs.push({});
        return;
      case 'w:t':
      case 'm:t':
        this.capture = {
          text: '',
          node: name === 'w:t' ? this.node++ : undefined,
          isPreserved: name === 'm:t' || attributeOf(attributes, 'space') === 'preserve',
        };
        return;
      case 'w:instrText':
        this.capture = { text: '', node: undefined, isPreserved: true };
        return;
      case 'w:tbl':
        this.release(this.container);
        this.tables.push({ rows: [], cells: [], before: 0, columns: 1 });
        return;
      case 'w:tc':
        this.containers.push({ blocks: [], held: [] });
        return;
      case 'w:txbxContent':
        this.containers.push({ blocks: [], held: [] });
        this.roles.push('textbox');
        this.fields.push(new FieldStack());
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.note = {
          id: attributeOf(attributes, 'id') ?? '',
          isSeparator: (attributeOf(attributes, 'type') ?? 'normal') !== 'normal',
        };
        this.containers.push({ blocks: [], held: [] });
        return;
      case 'v:textpath':
        this.watermarks.push(attributeOf(attributes, 'string') ?? '');
        return;
      case 'mc:AlternateContent':
        this.choices.push(false);
        return;
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.choices.at(-1)) this.silence();
        else if (this.choices.length > 0) this.choices[this.choices.length - 1] = true;
        return;
      case 'w:sdtPr':
      case 'w:rt':
        this.silence();
        return;
      default:
        if (isOldProperties(name)) this.silence();
        else if (parent === 'w:pPr' || parent === 'w:numPr') this.readParagraphProperty(name, attributes);
        else if (parent === 'w:rPr') this.readMarkOrRun(name, attributes);
        else if (parent === 'w:tcPr' || parent === 'w:trPr') this.readTableProperty(name, attributes);
        else if (isChange(name)) this.readChange(name);
        else if (parent !== 'w:tabs') this.readRunContent(name, attributes);
    }
  }

  text(text: string): void {
    if (this.capture && this.silentFrom === undefined) this.capture.text += text;
  }

  close(name: string): void {
    this.names.pop();
    if (this.silentFrom !== undefined) {
      if (this.names.length < this.silentFrom) this.silentFrom = undefined;
      return;
    }
    switch (name) {
      case 'w:p':
        this.closeParagraph();
        return;
      case 'w:r':
        this.runs.pop();
        return;
      case 'w:t':
      case 'm:t':
        this.closeText();
        return;
      case 'w:instrText':
        this.field.addInstruction(this.capture?.text ?? '');
        this.capture = undefined;
        return;
      case 'w:tbl': {
        const table = this.tables.pop();
        if (table && table.rows.length > 0) this.container.blocks.push({ kind: 'table', rows: table.rows });
        return;
      }
      case 'w:tr':
        this.closeRow();
        return;
      case 'w:tc':
        this.closeCell();
        return;
      case 'w:txbxContent': {
        const blocks = this.closeContainer();
        this.roles.pop();
        this.fields.pop();
        append(this.paragraphs.at(-1)?.textboxes ?? this.container.blocks, blocks);
        return;
      }
      case 'w:footnote':
      case 'w:endnote': {
        const blocks = this.closeContainer();
        if (this.note && !this.note.isSeparator) this.notes.set(this.note.id, blocks);
        this.note = undefined;
        return;
      }
      case 'mc:AlternateContent':
        this.choices.pop();
        return;
    }
  }

  private get container(): Container {
    return this.containers.at(-1) as Container;
  }

  private get field(): FieldStack {
    return this.fields.at(-1) as FieldStack;
  }

  private silence(depth = this.names.length): void {
    this.silentFrom = depth;
  }

  private readParagraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) readParagraphProperty(paragraph.properties, name, attributes);
  }

  /** Inside `w:rPr`: of the paragraph mark where it stands in `w:pPr`, else of the run. */
  private readMarkOrRun(name: string, attributes: Attributes): void {
    const owner = this.names.at(-3);
    if (owner === 'w:pPr') {
      const paragraph = this.paragraphs.at(-1);
      if (!paragraph) return;
      if (name === 'w:ins' || name === 'w:moveTo') this.tally.insertions++;
      else if (name === 'w:del' || name === 'w:moveFrom') {
        this.tally.deletions++;
        paragraph.isMarkDeleted = true;
      } else if (name === 'w:vanish') paragraph.isMarkHidden = isOn(attributes);
    } else if (owner === 'w:r') {
      const run = this.runs.at(-1);
      if (!run) return;
      if (name === 'w:vanish') run.isHidden = isOn(attributes);
      else if (name === 'w:rStyle') run.style = attributeOf(attributes, 'val') ?? '';
    }
  }

  private readTableProperty(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (!table) return;
    const columns = Math.min(Math.max(integerOf(attributes, 'val') ?? 1, 0), maximumColumns);
    if (name === 'w:gridSpan') table.columns = Math.max(columns, 1);
    else if (name === 'w:vMerge') table.merge = attributeOf(attributes, 'val') === 'restart' ? 'restart' : 'continue';
    else if (name === 'w:gridBefore') table.before = columns;
    else if (name === 'w:ins') this.tally.insertions++;
    else if (name === 'w:del') {
      this.tally.deletions++;
      // The row's own element stands two above: w:tr/w:trPr/w:del.
      this.silence(this.names.length - 2);
      table.cells = [];
      table.before = 0;
    }
  }

  private readChange(name: string): void {
    if (name === 'w:ins' || name === 'w:moveTo') this.tally.insertions++;
    else {
      this.tally.deletions++;
      this.silence();
    }
  }

  private readRunContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.emit({ text: '\t' });
        return;
      case 'w:br': {
        const type = attributeOf(attributes, 'type');
        const paragraph = this.paragraphs.at(-1);
        if (type === undefined || type === 'textWrapping') this.emit({ text: '\n' });
        else if (paragraph && paragraph.pieces.length > 0) paragraph.hasPageBreak = true;
        return;
      }
      case 'w:cr':
        this.emit({ text: '\n' });
        return;
      case 'w:noBreakHyphen':
        this.emit({ text: '-' });
        return;
      case 'w:sym':
      case '?:symEx': {
        const code = Number.parseInt(attributeOf(attributes, 'char') ?? '', 16);
        if (Number.isFinite(code)) this.emit({ text: symbolOf(code, attributeOf(attributes, 'font') ?? '') });
        return;
      }
      case 'w:fldChar':
        this.field.mark(attributeOf(attributes, 'fldCharType') ?? '');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.references.push({
          kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: attributeOf(attributes, 'id') ?? '',
        });
        return;
      case 'w:commentReference':
        this.tally.comments++;
    }
  }

  private closeText(): void {
    const capture = this.capture;
    this.capture = undefined;
    if (capture) for (const piece of piecesOf(capture)) this.emit(piece);
  }

  private emit(piece: Piece): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || !this.field.showsText) return;
    if (this.isHidden(paragraph)) {
      this.tally.hiddenCharacters += codePointLength(piece.text);
      return;
    }
    if (this.field.isContents) paragraph.isContents = true;
    if (paragraph.hasPageBreak) {
      paragraph.pieces.push({ text: '\n' });
      paragraph.hasPageBreak = false;
    }
    paragraph.pieces.push(piece);
  }

  private isHidden(paragraph: OpenParagraph): boolean {
    const run = this.runs.at(-1);
    return (
      run?.isHidden ??
      this.styles.isHidden(run?.style, 'character') ??
      this.styles.isHidden(paragraph.properties.style, 'paragraph') ??
      false
    );
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    this.field.endParagraph();
    const container = this.container;
    const pieces = [...container.held, ...paragraph.pieces];
    container.held = [];
    if (paragraph.isMarkDeleted) {
      container.held = pieces;
      append(container.blocks, paragraph.textboxes);
      return;
    }
    const { properties } = paragraph;
    const isMarkHidden = paragraph.isMarkHidden ?? this.styles.isHidden(properties.style, 'paragraph') ?? false;
    if (!(pieces.length === 0 && isMarkHidden)) container.blocks.push(this.paragraphOf(properties, pieces, paragraph.isContents));
    append(container.blocks, paragraph.textboxes);
  }

  private paragraphOf(properties: ParagraphProperties, pieces: readonly Piece[], isInContentsField: boolean): StoryParagraph {
    const number = this.numbering.next(properties, this.styles);
    const headingLevel = this.styles.headingLevel(properties);
    const alignment = this.styles.alignment(properties);
    const isContentsStyle = /^(toc|contents|目录) ?\d$/.test(this.styles.nameOf(properties.style));
    const contents = pieces.length === 0 ? undefined : isContentsStyle ? 'style' : isInContentsField ? 'field' : undefined;
    return {
      kind: 'paragraph',
      role: this.roles.at(-1) ?? 'body',
      pieces,
      ...(number && { number }),
      ...(headingLevel !== undefined && { headingLevel }),
      ...(alignment && { alignment }),
      ...(contents && { contents }),
    };
  }

  /** Text held for a next paragraph that does not come in this container. */
  private release(container: Container): void {
    if (container.held.length === 0) return;
    container.blocks.push({ kind: 'paragraph', role: this.roles.at(-1) ?? 'body', pieces: container.held });
    container.held = [];
  }

  private closeContainer(): StoryBlock[] {
    const container = this.container;
    this.release(container);
    if (this.containers.length > 1) this.containers.pop();
    return container.blocks;
  }

  private closeCell(): void {
    const blocks = this.closeContainer();
    const table = this.tables.at(-1);
    if (!table) {
      append(this.container.blocks, blocks);
      return;
    }
    table.cells.push({ columns: table.columns, blocks, ...(table.merge && { merge: table.merge }) });
    table.columns = 1;
    delete table.merge;
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.rows.push({ before: table.before, cells: table.cells });
    table.cells = [];
    table.before = 0;
  }
}

const isChange = (name: string): boolean => name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo';
