import { type DocumentProblem, documentProblem, type MarkPlace, refuse } from './problems.ts';

/** A line on which a mark may stand: `isHead` for the head of a file, page edges and text boxes, where a bare word is a mark. */
export type MarkedLine = { readonly text: string; readonly where: MarkPlace; readonly isHead: boolean };

export type Mark = { readonly kind: 'classified' | 'internal'; readonly mark: string };

const level = '(绝\\s*密|机\\s*密|秘\\s*密)';
const star = '[★☆✩✪⭐*]';
const term = '(?:长期|\\d{1,2}\\s*(?:年|个月|月)|[一二三四五六七八九十]{1,3}\\s*(?:年|个月))';

/** 密级 with the star of the national standard, wherever it stands, unless quoted as an example. */
const starred = new RegExp(`(?<![“"「『《‘'])${level}\\s*${star}\\s*${term}?(?!\\s*[”"」』》’'])`);
/** 密级 alone, with a period or after its label, once the other marks of a file's head are taken away. */
const alone = new RegExp(`^(?:密级[:：]?)?\\s*${level}\\s*(?:[·•.，,：:]?\\s*${term})?$`);
/** What stands beside a mark in a file's head: 份号, 紧急程度, 密级's own label, brackets. */
const beside = /(?<!\d)\d{6}(?!\d)|特\s*提|特\s*急|加\s*急|平\s*急|紧急程度[:：]?|份号[:：]?|[（）()【】[\]〔〕]/g;

const internalName = '(?:内部(?:资料|文件|材料|使用|参考|刊物|掌握|传阅|发行)?|工作秘密)';
const internalWarning = '(?:不得外传|请勿外传|严禁外传|不得翻印|请勿翻印|注意保存|注意保管|妥善保管|禁止外传|请勿转发|不得转发)';
const internal = new RegExp(`^(?:仅供|限)?${internalName}(?:[，,、·★☆：:\\s]*${internalWarning})*(?:[，,\\s]*${term})?$`);
const internalSentence = new RegExp(`^(?:本)?(?:内部资料|内部文件|内部材料)[，,：:、\\s]*${internalWarning}`);

/** A quick look that lets nearly every line of a large table pass: no mark is without one of these characters. */
export const mayBearMark = (text: string): boolean => /[绝机秘内]/.test(text);

/**
 * The mark a line bears, if any. A line of ordinary prose bears none: 保守国家秘密, 商业秘密, 国家保密局 and a quoted “机密★10年”
 * are words, not marks.
 * @source 国家秘密载体标志: 密级★保密期限; GB/T 9704-2012 7.2.2 密级和保密期限 at the head's left, beside 份号 and 紧急程度
 */
export function markOf(line: Pick<MarkedLine, 'text' | 'isHead'>): Mark | undefined {
  const text = line.text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim();
  const found = starred.exec(text);
  if (found) return { kind: 'classified', mark: found[0].replace(/\s/g, '') };
  if (!line.isHead || text.length > 40) return undefined;
  const rest = text.replace(beside, ' ').trim();
  if (alone.test(rest)) return { kind: 'classified', mark: rest.replace(/\s/g, '') };
  if (internal.test(rest) || internalSentence.test(rest)) return { kind: 'internal', mark: rest.replace(/\s/g, '') };
  return undefined;
}

/**
 * Looks at all lines of a file: the first classification mark refuses it, each internal mark gives one notice.
 * @throws Refusal naming the mark and where it stands
 */
export function checkMarks(lines: Iterable<MarkedLine>): DocumentProblem[] {
  const internalMarks = new Map<string, DocumentProblem>();
  for (const line of lines) {
    const found = markOf(line);
    if (!found) continue;
    const params = { mark: found.mark, where: line.where };
    if (found.kind === 'classified') refuse('document/classified', params);
    internalMarks.set(found.mark, internalMarks.get(found.mark) ?? documentProblem('document/internal-mark', params, 'notice'));
  }
  return [...internalMarks.values()];
}
