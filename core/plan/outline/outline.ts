import type { TableBlock } from '../../document/read-document.ts';
import type { Passage } from '../text/passage.ts';
import { dayOfLine, type HeadLine, isAttachmentHead, isAttachmentList, isFrame, isSignature, titleOf } from './head.ts';
import { type Item, type Paragraph, splitRunIn } from './line.ts';
import { type Marker, type MarkerKind, markerOf } from './marker.ts';
import { headingRanks, orderOf } from './order.ts';
import { withCaptions, withPlainHeadings } from './plain-heading.ts';

/** A clause of the outline as it is built. */
export type Node = {
  readonly marker?: Marker;
  /** The place of its kind in the document's order of kinds; a parent's is smaller. */
  readonly rank: number;
  level: number;
  /** Unique in the document. */
  no: string;
  readonly label: string;
  /** From the number (or the first word) on. */
  readonly whole: Passage;
  /** The clause's own paragraphs without the number; the first holds its title. */
  readonly paragraphs: Passage[];
  /** How many of the paragraphs stand before the first sub-clause. */
  ownParagraphs: number;
  readonly children: Node[];
  readonly parent?: Node;
  /** Whether a dash or dot begins it instead of a number. */
  readonly isBullet: boolean;
  /** 0 in the body, 1 in the first attachment, and so on. */
  readonly attachment: number;
};

export type Outline = {
  /** Every clause in the order of the text. */
  readonly nodes: readonly Node[];
  readonly roots: readonly Node[];
  readonly head: readonly HeadLine[];
  readonly tail: readonly HeadLine[];
  /** Titles of attachments, in order. */
  readonly attachmentTitles: readonly string[];
  /** Each table, with the clause it stands in. */
  readonly tables: readonly {
    readonly table: TableBlock;
    readonly within?: Node;
    readonly attachmentTitle: string | undefined;
  }[];
  readonly order: readonly MarkerKind[];
};

const bullet = /^(?:——|—|[●■◆★▪•◇□○▲△※]|[-·](?=[\u4e00-\u9fff]))/;
const sectionWords =
  /^(?:总体要求|总体思路|指导思想|基本原则|工作原则|工作目标|主要目标|总体目标|重点任务|主要任务|工作任务|重点工作|主要措施|工作措施|保障措施|组织实施|组织保障|工作要求|实施步骤|工作步骤|有关要求|任务分工|改革任务|具体举措)$/;

/** Builds the outline from paragraphs and tables. */
export function outlineOf(printed: readonly Item[]): Outline {
  const items = withPlainHeadings(withCaptions(printed));
  const order = orderOf(items);
  const headingRank = headingRanks(items, order);
  const builder = new OutlineBuilder(order, headingRank);
  for (const item of items) {
    if (item.kind === 'table') builder.table(item.table);
    else for (const piece of splitRunIn(item)) builder.paragraph(piece);
  }
  return builder.finish();
}

class OutlineBuilder {
  private readonly nodes: Node[] = [];
  private readonly roots: Node[] = [];
  private readonly head: HeadLine[] = [];
  private readonly tail: HeadLine[] = [];
  private readonly attachmentTitles: string[] = [];
  private readonly tables: { table: TableBlock; within?: Node; attachmentTitle: string | undefined }[] = [];
  private attachment = 0;
  private readonly order: readonly MarkerKind[];
  private readonly headingRank: ReadonlyMap<number, number>;
  private state: 'head' | 'body' | 'attachmentList' | 'frame' = 'head';
  private stack: Node[] = [];
  private titleLines: HeadLine[] = [];

  constructor(order: readonly MarkerKind[], headingRank: ReadonlyMap<number, number>) {
    this.order = order;
    this.headingRank = headingRank;
  }

  table(table: TableBlock): void {
    this.closeTitle();
    const within = this.stack.at(-1);
    this.tables.push({ table, ...(within === undefined ? {} : { within }), attachmentTitle: this.attachmentTitles.at(-1) });
    if (this.state !== 'body') this.state = 'body';
  }

  paragraph(item: Paragraph): void {
    const { passage } = item;
    const { text } = passage;
    const line: HeadLine = { passage, isCentred: item.isCentred };
    if (isAttachmentHead(text) && text.length <= 40 && !/。/.test(text)) {
      this.closeTitle();
      this.stack = [];
      this.attachment++;
      this.state = 'frame';
      const title = passage.slice(/^附[件表][一二三四五六七八九十\d]{0,3}[：.、]?/.exec(text)?.[0].length ?? 0);
      if (!title.isEmpty) this.titleLines.push({ passage: title, isCentred: true });
      return;
    }
    if (isAttachmentList(text) && this.state !== 'head') {
      this.state = 'attachmentList';
      return;
    }
    if (this.state === 'attachmentList' && /^(?:附件)?\d{1,2}[.、]/.test(text) && text.length <= 60 && !/[。（]/.test(text))
      return;
    if (isFrame(text)) {
      this.tail.push(line);
      if (this.state === 'body') this.state = 'frame';
      return;
    }
    if (dayOfLine(text) !== undefined) {
      this.date(line);
      return;
    }
    const marker = markerOf(text);
    if (marker !== undefined && !this.isTitleNumber(item, marker)) {
      this.closeTitle();
      this.open(this.order.indexOf(marker.kind), marker, passage, passage.slice(marker.length), false);
      return;
    }
    if (item.headingLevel !== undefined && !(this.state === 'head' && this.isTitleHeading(item))) {
      this.closeTitle();
      this.open(this.headingRank.get(item.headingLevel) ?? item.headingLevel - 0.5, undefined, passage, passage, false);
      return;
    }
    if (sectionWords.test(text) && this.state !== 'head') {
      this.open(-0.5, undefined, passage, passage, false);
      return;
    }
    if (this.state === 'head') {
      this.head.push(line);
      return;
    }
    if (this.state === 'frame' || this.state === 'attachmentList') {
      this.titleLines.push(line);
      return;
    }
    const current = this.stack.at(-1);
    if (current === undefined) {
      this.head.push(line);
      return;
    }
    const dash = bullet.exec(text)?.[0];
    if (dash !== undefined && text.length > 8) {
      const owner = current.isBullet ? current.parent : current;
      this.openBullet(owner, passage, passage.slice(dash.length));
      return;
    }
    current.paragraphs.push(passage);
    // What stands below a table of the clause is no part of its text, which would hold the table too.
    const isBelowTable = this.tables.at(-1)?.within === current;
    if (current.children.length === 0 && !isBelowTable) current.ownParagraphs = current.paragraphs.length;
  }

  finish(): Outline {
    this.closeTitle();
    return {
      nodes: this.nodes,
      roots: this.roots,
      head: this.head,
      tail: this.tail,
      attachmentTitles: this.attachmentTitles,
      tables: this.tables,
      order: this.order,
    };
  }

  /** A line that is only a date ends the text; the body named in the line before signs it. */
  private date(line: HeadLine): void {
    if (this.state === 'head') {
      this.head.push(line);
      return;
    }
    const current = this.stack.at(-1);
    const last = current?.paragraphs.at(-1);
    if (
      this.state === 'body' &&
      current !== undefined &&
      last !== undefined &&
      current.paragraphs.length > 1 &&
      isSignature(last.text)
    ) {
      current.paragraphs.pop();
      current.ownParagraphs = Math.min(current.ownParagraphs, current.paragraphs.length);
      this.tail.push({ passage: last, isCentred: false });
    }
    this.tail.push(...this.titleLines.splice(0), line);
    this.state = 'frame';
    this.stack = [];
  }

  private open(rank: number, marker: Marker | undefined, whole: Passage, rest: Passage, isBullet: boolean): void {
    this.state = 'body';
    while (this.stack.length > 0 && ((this.stack.at(-1)?.rank ?? 0) >= rank || this.stack.at(-1)?.isBullet === true))
      this.stack.pop();
    this.add(this.stack.at(-1), rank, marker, whole, rest, isBullet);
  }

  private openBullet(owner: Node | undefined, whole: Passage, rest: Passage): void {
    while (this.stack.length > 0 && this.stack.at(-1) !== owner) this.stack.pop();
    this.add(owner, (owner?.rank ?? 0) + 0.25, undefined, whole, rest, true);
  }

  private add(
    parent: Node | undefined,
    rank: number,
    marker: Marker | undefined,
    whole: Passage,
    rest: Passage,
    isBullet: boolean,
  ): void {
    const node: Node = {
      ...(marker === undefined ? {} : { marker }),
      rank,
      level: 0,
      no: '',
      label: marker?.label ?? '',
      whole,
      paragraphs: [rest],
      ownParagraphs: 1,
      children: [],
      ...(parent === undefined ? {} : { parent }),
      isBullet,
      attachment: this.attachment,
    };
    if (parent === undefined) this.roots.push(node);
    else parent.children.push(node);
    this.nodes.push(node);
    this.stack.push(node);
  }

  private closeTitle(): void {
    if (this.titleLines.length === 0) return;
    const { title } = titleOf(this.titleLines);
    if (title !== '') this.attachmentTitles.push(title);
    this.titleLines = [];
  }

  /** A title in the style of a heading, before everything else. */
  private isTitleHeading(item: Paragraph): boolean {
    return (
      this.nodes.length === 0 &&
      (item.headingLevel ?? 1) <= 1 &&
      titleOf([{ passage: item.passage, isCentred: true }]).title !== '' &&
      /(?:方案|计划|要点|意见|通知|清单|台账|分工|措施|安排|办法|规划|表|决定|细则|举措|纲要|行动)(?:（[^（）]*）)?$/.test(
        item.passage.text,
      )
    );
  }

  /** “2026.” at the head of a title is a year. */
  private isTitleNumber(item: Paragraph, marker: Marker): boolean {
    return this.state === 'head' && marker.kind === 'article' && item.isCentred;
  }
}
