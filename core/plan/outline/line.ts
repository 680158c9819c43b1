import type { ParagraphBlock, ReadDocument, TableBlock } from '../../document/read-document.ts';
import { Passage, type Source } from '../text/passage.ts';
import { isAttachmentHead, isFrame } from './head.ts';
import { type Marker, markerOf } from './marker.ts';

/** A paragraph as it was meant: lines that a page or a narrow column cut are one again. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly passage: Passage;
  readonly headingLevel?: number;
  readonly isCentred: boolean;
  /** How wide its last line is as printed, in full-width characters. */
  readonly lastWidth: number;
};

export type TableItem = { readonly kind: 'table'; readonly table: TableBlock };
export type Item = Paragraph | TableItem;

const pageNumber = /^(?:[-—–·.]+\d{1,3}[-—–·.]+|第\d{1,3}页(?:，?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/;
const tableOfContents = /(?:[.．·…⋯]{3}|—{3})\d{1,3}$/;

/** The document's paragraphs and tables in order; page numbers, contents and empty lines left out. */
export function itemsOf(document: ReadDocument, source: Source): readonly Item[] {
  const isPlainText = document.format === 'txt' || document.format === 'pasted';
  const width = isPlainText ? wrapWidth(document, source) : undefined;
  const items: Item[] = [];
  let isAfterBlank = true;
  let isInContents = false;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      items.push({ kind: 'table', table: block });
      continue;
    }
    if (block.role === 'footnote' || block.role === 'endnote') continue;
    for (const line of linesOf(block, source, isPlainText)) {
      const { text } = line;
      if (text === '') {
        isAfterBlank = true;
        continue;
      }
      if (/^目录$/.test(text)) isInContents = true;
      if (pageNumber.test(text) || isContentsLine(line) || text === '目录') continue;
      if (isInContents && /[\u4e00-\u9fff]\d{1,3}$/.test(text) && markerOf(text) !== undefined) continue;
      isInContents = false;
      const paragraph = paragraphOf(line, block);
      const last = items.at(-1);
      if (last?.kind === 'paragraph' && continues(last, paragraph, isPlainText, isAfterBlank, width)) {
        items[items.length - 1] = {
          ...last,
          passage: Passage.join([last.passage, paragraph.passage]),
          lastWidth: paragraph.lastWidth,
        };
      } else items.push(paragraph);
      isAfterBlank = false;
    }
  }
  return items;
}

const isContentsLine = (line: Passage): boolean =>
  tableOfContents.test(line.text) ||
  (/\t\s*\d{1,3}\s*$/.test(line.source.text.slice(...line.offsets())) && markerOf(line.text) !== undefined);

function linesOf(block: ParagraphBlock, source: Source, isPlainText: boolean): readonly Passage[] {
  const whole = source.range(block);
  const text = source.text.slice(whole[0], whole[1]);
  // A soft line break inside a Word paragraph is a new line to the reader when a number begins there.
  const lines: Passage[] = [];
  let from = whole[0];
  for (const piece of text.split(/\r\n|\n|\r|\v|\u2028/)) {
    lines.push(source.read(from, from + piece.length));
    from += piece.length;
    const stop = /^(?:\r\n|\n|\r|\v|\u2028)/.exec(source.text.slice(from, from + 2));
    from += stop?.[0].length ?? 0;
  }
  if (isPlainText || lines.length === 1) return lines;
  return lines.filter((line) => !line.isEmpty);
}

function paragraphOf(line: Passage, block: ParagraphBlock): Paragraph {
  const heading = /^(#{1,4})(?=[^#])/.exec(line.text)?.[1];
  const level = heading?.length ?? block.headingLevel;
  return {
    kind: 'paragraph',
    passage: heading === undefined ? line : line.slice(heading.length),
    ...(level === undefined ? {} : { headingLevel: level }),
    isCentred: block.alignment === 'center',
    lastWidth: widthOf(line),
  };
}

/** Whether a line goes on with the sentence of the line before. */
function continues(
  last: Paragraph,
  next: Paragraph,
  isPlainText: boolean,
  isAfterBlank: boolean,
  width: number | undefined,
): boolean {
  if (next.headingLevel !== undefined || last.headingLevel !== undefined) return false;
  const before = last.passage.text;
  const after = next.passage.text;
  const marker = markerOf(after);
  if (isFrame(after) || isAttachmentHead(after)) return false;
  const isOpen = unclosed(before, '（', '）') || unclosed(before, '《', '》');
  if (isOpen && before.length < 1500 && (marker === undefined || !isPlainText) && /）|》/.test(after))
    return marker === undefined;
  if (marker !== undefined || /^[—●■◆★▪•·]/.test(after)) return false;
  if (/[，、]$/.test(before) && before.length > 8) return true;
  if (!isPlainText || isAfterBlank || width === undefined) return false;
  return last.lastWidth >= width - 2 && !/[。！？：；]$/.test(before);
}

/** The printed width of a line, its indent included, in full-width characters. */
function widthOf(line: Passage): number {
  const [first, end] = line.offsets();
  const { text } = line.source;
  let begin = first;
  while (begin > 0 && !/[\r\n]/.test(text.charAt(begin - 1))) begin--;
  let width = 0;
  for (const character of text.slice(begin, end)) width += character.charCodeAt(0) > 0xff ? 1 : 0.5;
  return width;
}

const unclosed = (text: string, open: string, close: string): boolean => text.lastIndexOf(open) > text.lastIndexOf(close);

/** The length at which a plain text was broken into lines, or undefined where every paragraph is one line. */
function wrapWidth(document: ReadDocument, source: Source): number | undefined {
  const lengths: number[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const line of linesOf(block, source, true)) if (!line.isEmpty) lengths.push(widthOf(line));
  }
  if (lengths.length < 6) return undefined;
  const longest = Math.max(...lengths);
  if (longest > 80 || longest < 14) return undefined;
  const full = lengths.filter((length) => length >= longest - 2).length;
  return full >= Math.max(3, lengths.length * 0.2) ? longest : undefined;
}

/**
 * Numbers that run on inside one paragraph (…。1.推进……（市发展改革委）2.落实……（市财政局）) begin clauses of their own when they
 * count from one and each ends with a bracket or full stop.
 */
export function splitRunIn(item: Paragraph): readonly Paragraph[] {
  const { text } = item.passage;
  if (text.length < 24) return [item];
  const own = markerOf(text);
  const starts: { readonly at: number; readonly marker: Marker }[] = [];
  for (const match of text.matchAll(/(?<=[。；）：])(?=(?:\d{1,2}[.、](?!\d)|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]))/g)) {
    const marker = markerOf(text.slice(match.index));
    if (marker === undefined || marker.kind === own?.kind) continue;
    if (
      marker.number === (starts.at(-1)?.marker.number ?? 0) + 1 &&
      (starts[0] === undefined || starts[0].marker.kind === marker.kind)
    ) {
      starts.push({ at: match.index, marker });
    }
  }
  const isEachNamed =
    starts.length >= 2 &&
    starts.every(({ at }, i) =>
      /[（【](?:(?![（【]).)*(?:牵头|负责|配合|单位|落实|[局委办部厅])[^（【]*[）】][。；]?$/.test(
        text.slice(at, starts[i + 1]?.at ?? text.length),
      ),
    );
  if (!isEachNamed) return [item];
  const cuts = [0, ...starts.map(({ at }) => at), text.length];
  return cuts.slice(0, -1).flatMap((from, i) => {
    const passage = item.passage.slice(from, cuts[i + 1]);
    return passage.isEmpty ? [] : [{ ...item, passage }];
  });
}
