import type { Span } from '../../shared/span.ts';
import { isDeadlineText } from '../deadline.ts';
import type { Passage } from '../text/passage.ts';
import {
  type ExpressionContext,
  isAsAbove,
  labelsIn,
  merge,
  nobody,
  type Responsibility,
  readResponsibility,
} from './expression.ts';

/** The statements of responsibility in one paragraph, and the wording without them. */
export type Statements = {
  readonly parts: readonly Responsibility[];
  /** Where the statements stand. */
  readonly spans: readonly Span[];
  readonly rest: Passage;
};

type Range = readonly [number, number];

/** A statement longer than this is prose. */
const longestStatement = 600;

const opening: Readonly<Record<string, string>> = { '（': '）', '【': '】', '〔': '〕', '[': ']' };

/**
 * Finds brackets, label lines and closing sentences that say who is responsible and by when.
 * @param isTitled whether the paragraph begins a clause, so that it cannot be a statement from its first word on
 */
export function statementsIn(paragraph: Passage, context: ExpressionContext, isTitled = false): Statements {
  const parts: Responsibility[] = [];
  const cuts: Range[] = [];
  const spans: Span[] = [];
  const take = (range: Range, part: Responsibility): void => {
    parts.push(part);
    cuts.push(range);
    spans.push(paragraph.span(range[0], range[1]));
  };
  for (const [start, end] of bracketsIn(paragraph.text)) {
    const part = readBracket(paragraph, start, end, context);
    if (part !== undefined) take([start, end], part);
  }
  for (const range of labelRanges(paragraph, cuts)) take(range, readResponsibility(paragraph.slice(range[0], range[1]), context));
  const tail = tailOf(paragraph, cuts, context, isTitled);
  if (tail !== undefined) take(tail.range, tail.part);
  if (parts.length === 0) {
    const inside = insideOf(paragraph, context);
    if (inside !== undefined)
      return { parts: [inside.part], spans: [paragraph.span(inside.range[0], inside.range[1])], rest: paragraph };
  }
  return { parts, spans, rest: paragraph.without([...cuts, ...marksLeftBy(paragraph.text, cuts)]) };
}

/** Outermost brackets that close. */
function bracketsIn(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let i = 0; i < text.length; i++) {
    const closing = opening[text.charAt(i)];
    if (closing === undefined) continue;
    let depth = 0;
    for (let j = i; j < text.length && j - i < longestStatement; j++) {
      const character = text.charAt(j);
      if (character === text.charAt(i)) depth++;
      else if (character === closing && --depth === 0) {
        found.push([i, j + 1]);
        i = j;
        break;
      }
    }
  }
  return found;
}

function readBracket(paragraph: Passage, start: number, end: number, context: ExpressionContext): Responsibility | undefined {
  const whole = paragraph.slice(start + 1, end - 1);
  // …按职责分工负责。以下均需各地落实，不再列出: what it says of the measures below is not of this one.
  const note = /[。；，]?(?:以下|下列|下同)[^。；]{0,12}均.*$/.exec(whole.text);
  const inner = note === null ? whole : whole.slice(0, note.index);
  if (inner.text.length < 2) return undefined;
  if (isAsAbove(inner.text)) return { ...nobody, asAbove: ['all'] };
  if (isDeadlineText(inner.text, context.base) && /[前底末内度月推坚持至到—]/.test(inner.text) && !isSinceOrFrom(inner.text)) {
    const label = /^[^：]{2,8}：/.exec(inner.text)?.[0].length ?? 0;
    return { ...nobody, deadlines: [inner.slice(label)] };
  }
  // 省市场监管局（省知识产权局） in running text is a name.
  const isSecondName =
    /[局厅委办部院会]/.test(paragraph.text.charAt(start - 1)) &&
    !/牵头|负责|配合|：/.test(inner.text) &&
    !/^[。；，]?$/.test(paragraph.text.charAt(end));
  if (isSecondName) return undefined;
  const saved = context.names.prefix;
  const part = readResponsibility(inner, context);
  if (part.isConvincing) return part;
  context.names.prefix = saved;
  return undefined;
}

const isSinceOrFrom = (text: string): boolean => /^20\d{2}年?(?:\d{1,2}月)?$|(?:起|以来)$/.test(text);

/** From a label to the end of its value: a full stop that no further label follows. */
function labelRanges(paragraph: Passage, cuts: readonly Range[]): readonly Range[] {
  const { text } = paragraph;
  const labels = labelsIn(paragraph).filter((label) => !cuts.some(([a, b]) => label.start >= a && label.start < b));
  const ranges: [number, number][] = [];
  for (const label of labels) {
    const stop = /[。\n]/.exec(text.slice(label.end));
    const end = stop === null ? text.length : label.end + stop.index + 1;
    const last = ranges.at(-1);
    if (last !== undefined && label.start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([label.start, end]);
  }
  return ranges;
}

/** The last sentence, where it is nothing but responsibility: 由市发展改革委牵头，市财政局配合。 */
function tailOf(
  paragraph: Passage,
  cuts: readonly Range[],
  context: ExpressionContext,
  isTitled: boolean,
): { readonly range: Range; readonly part: Responsibility } | undefined {
  const { text } = paragraph;
  const end = cuts.reduce((to, [a, b]) => (b >= to && /^[。；，\s]*$/.test(text.slice(b, to)) ? a : to), text.length);
  const body = text.slice(0, end).replace(/[。；，]+$/, '');
  const lastStop = Math.max(body.lastIndexOf('。'), body.lastIndexOf('；'), body.lastIndexOf('\n'));
  const candidates = [lastStop + 1];
  const by = /[，、](?=由)/g;
  for (let match = by.exec(body); match !== null; match = by.exec(body))
    if (match.index > lastStop) candidates.push(match.index + 1);
  const commas = [...body.matchAll(/，(?=[^，。；]{2,40}(?:牵头|负责|主办|承办))/g)].map(({ index }) => index + 1);
  const inside = commas.filter((start) => start > lastStop + 1 && !candidates.includes(start));
  for (const start of [...candidates.slice(0, 6), ...inside.slice(0, 3)]) {
    if (
      body.length - start < 4 ||
      body.length - start > longestStatement ||
      (isTitled && start === 0) ||
      cuts.some(([a, b]) => a < body.length && b > start)
    )
      continue;
    const saved = context.names.prefix;
    const part = readResponsibility(paragraph.slice(start, body.length), context);
    const names = [...part.lead, ...part.supporting, ...part.implementing];
    const isWholeParagraph = start === 0;
    const hasVerb = /牵头|负责|配合|落实|会同|参与|承办|主办/.test(body.slice(start));
    if (
      names.length > 0 &&
      part.isConvincing &&
      part.isComplete &&
      (inside.includes(start) ? part.isCertain : hasVerb || (isWholeParagraph && part.isCertain))
    ) {
      const stop = /^[。；]/.exec(text.slice(body.length))?.[0].length ?? 0;
      // The comma before 由… goes with it; the full stop stays with the wording.
      const isInSentence = start > 0 && /[，、]/.test(text.charAt(start - 1));
      return { range: isInSentence ? [start - 1, body.length] : [start, Math.min(end, body.length + stop)], part };
    }
    context.names.prefix = saved;
  }
  return undefined;
}

const owning = '(?:牵头(?:负责|组织|抓总|推进|落实|实施|协调|统筹)?|负责|主办|承办)';
const party = '[^，。；：（）“”]{2,60}?';
const helping = '(?:配合|参与|参加|协助|协办|会同|按职责分工负责|按职责分工配合)';
const deed = '组织|制定|推进|统筹|建立|开展|编制|出台|研究|修订|完善|实施|负责|建设|推动|健全|组建|起草|提出|印发|启动|完成';
const said = [
  // 由市科技局牵头，市财政局配合，制定……
  new RegExp(`(?:^|[，。；])(由${party}${owning}(?:，${party}${helping})?)(?=[，。；]|$|${deed})`),
  // 市公安局会同市民政局负责人口库建设
  new RegExp(`(?:^|[。；])(${party}(?:会同|联合)${party}${owning})(?!同志|人(?!口))`),
  // 市公安局会同市民政局于6月底前制定……
  new RegExp(`(?:^|[。；])(由?${party}(?:会同|联合)${party})(?=，?[于在](?:20)?\\d|(?:共同|联合)?(?:${deed}))`),
  // 市住建局负责推进城市更新，市财政局做好配合……
  new RegExp(`(?:^|[。；])(${party}负责)(?=${deed})`),
  // 市科技局牵头，市财政局配合，制定……; 市科技局负责……
  new RegExp(`(?:^|[。；])(${party}牵头(?:负责|组织|抓总)?(?:，${party}${helping})?)(?=[，。；]|${deed})`),
];

/** Said on the way (由市科技局牵头，制定……): the wording is left whole. */
function insideOf(
  paragraph: Passage,
  context: ExpressionContext,
): { readonly range: Range; readonly part: Responsibility } | undefined {
  for (const pattern of said) {
    const match = pattern.exec(paragraph.text);
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]);
    const end = start + match[1].length;
    const saved = context.names.prefix;
    const part = readResponsibility(paragraph.slice(start, end), context);
    if (part.isConvincing && part.isComplete && part.isCertain) {
      const helped = part.supporting.length > 0 ? undefined : helpBehind(paragraph, end, context);
      return helped === undefined
        ? { range: [start, end], part }
        : { range: [start, helped.range[1]], part: merge([part, helped.part]) };
    }
    context.names.prefix = saved;
  }
  return undefined;
}

/** …，市财政局做好配合: who helps, later in the sentence that says who leads. */
function helpBehind(
  paragraph: Passage,
  from: number,
  context: ExpressionContext,
): { readonly range: Range; readonly part: Responsibility } | undefined {
  const sentence = /^[^。；]*/.exec(paragraph.text.slice(from))?.[0] ?? '';
  const match = /，([^，]{3,60}?(?:配合|参与|参加|协助))(?=，|$)/.exec(sentence);
  if (match?.[1] === undefined) return undefined;
  const start = from + match.index + 1;
  const end = start + match[1].length;
  const part = readResponsibility(paragraph.slice(start, end), context);
  const isHelp = part.lead.length === 0 && part.supporting.length > 0 && part.isConvincing && part.isComplete && part.isCertain;
  return isHelp ? { range: [start, end], part } : undefined;
}

/** The second of two full stops that a cut brings together, and a comma left before the end. */
function marksLeftBy(text: string, cuts: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  for (const [start, end] of joined(cuts)) {
    const isAfterStop = start === 0 || /[。；，！？：]/.test(text.charAt(start - 1));
    if (isAfterStop && /[。；，]/.test(text.charAt(end))) left.push([end, end + 1]);
  }
  return left;
}

/** Ranges in order, those that touch or overlap made one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const whole: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
