/**
 * What a .docx fixture says, in the words of a person who describes a Word document. `buildDocx` makes the bytes.
 *
 * The shortest description is `{ blocks: ['第一段', '第二段'] }`. Automatic numbers come from `number`: the text leaves its number
 * out, as Word keeps it:
 * ```ts
 * buildDocx({
 *   blocks: [
 *     { text: '2026年改革工作方案', align: 'center' },
 *     { text: '优化营商环境', number: { level: 0 } },                  // 一、优化营商环境
 *     { text: '推进一网通办。', number: { level: 1 } },                // （一）推进一网通办。
 *     { text: '压减材料。（市政务局牵头）', number: { level: 2 } },     // 1.压减材料。（市政务局牵头）
 *     { table: [['序号', '任务', '牵头单位'], ['1', { text: '同一任务', rows: 2 }, '市司法局'], ['2', '市财政局']] },
 *   ],
 * });
 * ```
 */
export type DocxDescription = {
  readonly blocks: readonly DocxBlock[];
  /** Lists by name. `official` (一、 / （一） / 1. / （1） / ①) is always there; paragraphs without `list` use it. */
  readonly lists?: { readonly [name: string]: DocxList };
  /** Styles by id, beside `Heading1` … `Heading9`, which are always there. */
  readonly styles?: { readonly [id: string]: DocxStyle };
  /** One part per entry: header1.xml, header2.xml … */
  readonly headers?: readonly (readonly DocxBlock[])[];
  readonly footers?: readonly (readonly DocxBlock[])[];
  readonly title?: string;
  readonly author?: string;
  /** Parts put into the package as they are, over the ones made here: for hostile and odd files. */
  readonly parts?: { readonly [path: string]: string | Uint8Array };
  /** `<Override>` lines of [Content_Types].xml: path → content type. */
  readonly contentTypes?: { readonly [path: string]: string };
  /** Relationships added to word/_rels/document.xml.rels. */
  readonly relationships?: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  }[];
};

export type DocxBlock = string | DocxParagraph | DocxTable | DocxRaw;

export type DocxParagraph = {
  readonly text?: string;
  /** Instead of `text`. */
  readonly runs?: readonly DocxRun[];
  /** Automatic number: the list (default `official`) and its level, counted from 0. `list: null` takes a style's number away. */
  readonly number?: { readonly list?: string | null; readonly level?: number };
  readonly style?: string;
  /** The same as `style: 'Heading' + n`. */
  readonly heading?: number;
  /** Direct outline level, 1 = highest. */
  readonly outline?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** The paragraph's own mark was inserted or deleted under track changes. A deleted mark joins it with the next paragraph. */
  readonly mark?: 'inserted' | 'deleted';
};

export type DocxRun =
  | string
  | {
      readonly text?: string;
      readonly bold?: boolean;
      readonly hidden?: boolean;
      /** Tracked changes around the run. */
      readonly change?: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
      readonly footnote?: string;
      readonly endnote?: string;
      readonly comment?: string;
      readonly link?: string;
      /** A complex field (w:fldChar) with its instruction and the result shown. */
      readonly field?: { readonly instruction: string; readonly result: string };
      readonly simpleField?: { readonly instruction: string; readonly result: string };
      readonly symbol?: { readonly font: string; readonly char: string };
      /** A drawing's text box, written as Word does: mc:AlternateContent with a VML fallback that repeats the text. */
      readonly textbox?: readonly DocxBlock[];
      readonly content?: 'tab' | 'break' | 'soft-hyphen' | 'no-break-hyphen' | 'carriage-return';
      /** Wraps the run in a content control (w:sdt) or a smart tag. */
      readonly wrap?: 'content-control' | 'smart-tag';
      /** XML put into the paragraph as it is. */
      readonly xml?: string;
    };

/** Rows as in HTML: a cell that another one covers is left out. */
type DocxTable = { readonly table: readonly (readonly DocxCell[])[] };

export type DocxCell =
  | string
  | { readonly text?: string; readonly blocks?: readonly DocxBlock[]; readonly columns?: number; readonly rows?: number };

/** XML put into the body as it is. */
type DocxRaw = { readonly xml: string };

export type DocxList =
  | { readonly levels: readonly DocxLevel[] }
  /** Another list (w:num) over the same levels (w:abstractNum), which counts on unless `starts` says otherwise. */
  | {
      readonly of: string;
      readonly starts?: { readonly [level: number]: number };
      readonly levels?: { readonly [level: number]: DocxLevel };
    };

export type DocxLevel = {
  /** ST_NumberFormat: 'chineseCounting', 'decimal', … */
  readonly format: string;
  /** "%1、", "（%2）", "%1.%2". */
  readonly text: string;
  readonly start?: number;
  /** w:lvlRestart: 0 never restarts. */
  readonly restart?: number;
  /** w:isLgl: the levels above are shown as 1, 2, 3. */
  readonly legal?: boolean;
  readonly suffix?: 'tab' | 'space' | 'nothing';
  /** The paragraph style tied to the level. */
  readonly style?: string;
};

export type DocxStyle = {
  readonly name?: string;
  readonly basedOn?: string;
  readonly outline?: number;
  readonly number?: { readonly list: string; readonly level?: number };
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly hidden?: boolean;
  readonly kind?: 'paragraph' | 'character';
};
