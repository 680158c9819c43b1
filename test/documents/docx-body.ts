import type { DocxBlock, DocxCell, DocxParagraph, DocxRun } from './docx-description.ts';

export const openTags =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\r/g, '&#13;');

const changeAttributes = 'w:id="9" w:author="审核人" w:date="2026-01-06T09:00:00Z"';
const changeTags = { inserted: 'ins', deleted: 'del', 'moved-from': 'moveFrom', 'moved-to': 'moveTo' } as const;
const contentTags = {
  tab: '<w:tab/>',
  break: '<w:br/>',
  'soft-hyphen': '<w:softHyphen/>',
  'no-break-hyphen': '<w:noBreakHyphen/>',
  'carriage-return': '<w:cr/>',
} as const;

/** Writes blocks as WordprocessingML and gathers the notes, comments and links they bring along. */
export class DocxBody {
  readonly footnotes: string[] = [];
  readonly endnotes: string[] = [];
  readonly comments: string[] = [];
  readonly links: { id: string; type: string; target: string; external: boolean }[] = [];
  private readonly lists: readonly string[];

  constructor(lists: readonly string[]) {
    this.lists = lists;
  }

  blocks(blocks: readonly DocxBlock[]): string {
    return blocks.map((block) => this.block(block)).join('');
  }

  private block(block: DocxBlock): string {
    if (typeof block === 'string') return this.paragraph({ text: block });
    if ('table' in block) return this.table(block.table);
    if ('xml' in block) return block.xml;
    return this.paragraph(block);
  }

  private paragraph(paragraph: DocxParagraph): string {
    const style = paragraph.style ?? (paragraph.heading === undefined ? undefined : `Heading${paragraph.heading}`);
    const properties = [
      style === undefined ? '' : `<w:pStyle w:val="${escapeXml(style)}"/>`,
      paragraph.number ? this.numberXml(paragraph.number) : '',
      paragraph.align === undefined ? '' : `<w:jc w:val="${paragraph.align}"/>`,
      paragraph.outline === undefined ? '' : `<w:outlineLvl w:val="${paragraph.outline - 1}"/>`,
      paragraph.mark === undefined
        ? ''
        : `<w:rPr><w:${paragraph.mark === 'inserted' ? 'ins' : 'del'} ${changeAttributes}/></w:rPr>`,
    ].join('');
    const runs = paragraph.runs ?? (paragraph.text === undefined || paragraph.text === '' ? [] : [paragraph.text]);
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.map((run) => this.run(run)).join('')}</w:p>`;
  }

  private numberXml(number: { readonly list?: string | null; readonly level?: number }): string {
    if (number.list === null) return '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const id = this.lists.indexOf(number.list ?? 'official') + 1;
    return `<w:numPr><w:ilvl w:val="${number.level ?? 0}"/><w:numId w:val="${id}"/></w:numPr>`;
  }

  private run(run: DocxRun): string {
    if (typeof run === 'string') return textRun(run);
    if (run.xml !== undefined) return run.xml;
    if (run.field) {
      return (
        `${plainRun('<w:fldChar w:fldCharType="begin"/>')}${plainRun(`<w:instrText xml:space="preserve">${escapeXml(run.field.instruction)}</w:instrText>`)}` +
        `${plainRun('<w:fldChar w:fldCharType="separate"/>')}${textRun(run.field.result)}${plainRun('<w:fldChar w:fldCharType="end"/>')}`
      );
    }
    if (run.simpleField) {
      return `<w:fldSimple w:instr="${escapeXml(run.simpleField.instruction)}">${textRun(run.simpleField.result)}</w:fldSimple>`;
    }
    const properties = `${run.bold ? '<w:b/>' : ''}${run.hidden ? '<w:vanish/>' : ''}`;
    const content = this.runContent(run);
    const tag =
      run.change === 'deleted' ? content.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>') : content;
    let xml = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${tag}</w:r>`;
    if (run.link !== undefined) {
      const id = `rIdLink${this.links.length + 1}`;
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      this.links.push({ id, type, target: run.link, external: true });
      xml = `<w:hyperlink r:id="${id}">${xml}</w:hyperlink>`;
    }
    if (run.wrap === 'content-control') xml = `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
    if (run.wrap === 'smart-tag') xml = `<w:smartTag w:element="place">${xml}</w:smartTag>`;
    if (run.change !== undefined) {
      const name = changeTags[run.change];
      xml = `<w:${name} ${changeAttributes}>${xml}</w:${name}>`;
    }
    return xml;
  }

  private runContent(run: Exclude<DocxRun, string>): string {
    const pieces: string[] = [];
    if (run.text !== undefined) pieces.push(textXml(run.text));
    if (run.content !== undefined) pieces.push(contentTags[run.content]);
    if (run.symbol) pieces.push(`<w:sym w:font="${escapeXml(run.symbol.font)}" w:char="${run.symbol.char}"/>`);
    if (run.footnote !== undefined) pieces.push(`<w:footnoteReference w:id="${this.footnotes.push(run.footnote)}"/>`);
    if (run.endnote !== undefined) pieces.push(`<w:endnoteReference w:id="${this.endnotes.push(run.endnote)}"/>`);
    if (run.comment !== undefined) pieces.push(`<w:commentReference w:id="${this.comments.push(run.comment)}"/>`);
    if (run.textbox) {
      const inside = `<w:txbxContent>${this.blocks(run.textbox)}</w:txbxContent>`;
      pieces.push(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
      );
    }
    return pieces.join('');
  }

  private table(rows: readonly (readonly DocxCell[])[]): string {
    /** Columns still covered from above: column → rows left and the width of the covering cell. */
    const covered = new Map<number, { left: number; columns: number }>();
    let width = 0;
    const lines = rows.map((row) => {
      const cells: string[] = [];
      const remaining = [...row];
      let column = 0;
      for (;;) {
        const cover = covered.get(column);
        if (cover) {
          cells.push(cellXml('<w:p/>', cover.columns, 'continue'));
          if (cover.left === 1) covered.delete(column);
          else covered.set(column, { ...cover, left: cover.left - 1 });
          column += cover.columns;
          continue;
        }
        const cell = remaining.shift();
        if (cell === undefined) break;
        const { columns = 1, rows: height = 1, blocks, text = '' } = typeof cell === 'string' ? { text: cell } : cell;
        cells.push(cellXml(this.blocks(blocks ?? [text]), columns, height > 1 ? 'restart' : undefined));
        if (height > 1) covered.set(column, { left: height - 1, columns });
        column += columns;
      }
      width = Math.max(width, column);
      return `<w:tr>${cells.join('')}</w:tr>`;
    });
    return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(width)}</w:tblGrid>${lines.join('')}</w:tbl>`;
  }

  notesXml(kind: 'footnote' | 'endnote'): string {
    const reference = kind === 'footnote' ? '<w:footnoteRef/>' : '<w:endnoteRef/>';
    const separators =
      `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>` +
      `<w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;
    const notes = (kind === 'footnote' ? this.footnotes : this.endnotes).map(
      (text, i) => `<w:${kind} w:id="${i + 1}"><w:p><w:r>${reference}</w:r>${textRun(text)}</w:p></w:${kind}>`,
    );
    return `<w:${kind}s ${openTags}>${separators}${notes.join('')}</w:${kind}s>`;
  }

  commentsXml(): string {
    const comments = this.comments.map(
      (text, i) => `<w:comment w:id="${i + 1}" w:author="审核人"><w:p>${textRun(text)}</w:p></w:comment>`,
    );
    return `<w:comments ${openTags}>${comments.join('')}</w:comments>`;
  }
}

const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
const plainRun = (content: string): string => `<w:r>${content}</w:r>`;
const textRun = (text: string): string => plainRun(textXml(text));

function cellXml(content: string, columns: number, merge: 'restart' | 'continue' | undefined): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const vertical = merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${content}</w:tc>`;
}
