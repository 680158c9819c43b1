import type { Finding } from '../finding.ts';
import { type Amount, isComparable } from '../sentence/amount.ts';
import { amountAt, labelBefore, type Passage, type Reading, signs } from '../sentence/passage.ts';
import { levelsBefore, type Placed, passageBefore } from '../sentence/total.ts';
import { shareOfTotal } from './arithmetic.ts';
import { inPassage, isAtLeast, offsetOf, partBefore, shareFinding } from './share.ts';

const word = `[^${signs}，；：、。（）]`;
const rate = new RegExp(`[，；、（]?(?<stem>${word}{1,6})率(?:为|达到|达|已达|是)?(?<share>Ⓟ)`, 'dg');

/** Rates that are named by what was done (办结率, 开工率), with what was done and what there was to do. */
export function ratesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) => [
    ...[...passage.line.matchAll(rate)].flatMap((found) => rateShare(reading, passage, found) ?? []),
    ...[...passage.line.matchAll(spelledOut)].flatMap((found) => spelledShare(reading, found, passage) ?? []),
    ...[...passage.line.matchAll(restated)].flatMap((found) => restatedShare(reading, found, passage) ?? []),
  ]);
}

/** What has been done for a rate, by other words than its own. */
const doneWords: Readonly<Record<string, string>> = {
  完成: '完成|完工|竣工|建成',
  办结: '办结|办理完毕',
  到会: '到会|实到',
  出勤: '出勤|实到',
  执行: '执行|支出|支付|使用',
  建成: '建成|完工',
};
/** Rates of a narrower kind than what is counted before them: 按期办结率. */
const narrowed = /按期|按时|限时|限期|及时|当日|当年|首次|一次|累计|平均|同比|增长/;
/** What has not been done, or has to be: 60项，未完成18项，完成率70%. */
const undone = /(?:未|没|尚|待|不|应|需|拟|计划|预计|剩|缺|超期|逾期)[^，]{0,5}$/;
const graded = /满意|知晓|好评/;
const adverbs = '(?:已|已经|现已|共|累计|目前已|实际|实现|其中|均已|全部|按要求|基本|成功|了|发现|检出)*';

/** 受理问题1286件，已办结1043件，办结率91.1% */
function rateShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const claim = amountAt(reading, passage, offsetOf(found, 'share'));
  const named = found.groups?.stem ?? '';
  const negative = /(?:不|未)[\u4e00-\u9fff]{2}$/.exec(named)?.[0];
  const stem = negative ?? named.slice(-2);
  const at = (found.index ?? 0) + 1;
  const part = partBefore(reading, passage, at);
  if (!claim || !part || stem.length < 2 || /[增减降升]|同比/.test(stem)) return undefined;
  const totals = levelsBefore(reading, passage, part.offset, part.amount).filter((total) => isAtLeast(total.amount, part.amount));
  const fitting = totals.find((total) => shareOfTotal(part.amount, total.amount, claim)?.verdict === 'agrees');
  if (fitting) return shareFinding(reading, part.amount, fitting.amount, claim);
  if (narrowed.test(named) || (negative === undefined && undone.test(part.label))) return undefined;
  if (!isOfThese(passage, offsetOf(found, 'share'), stem)) return undefined;
  const done = `(?:${doneWords[stem] ?? stem})`;
  const [nearest, further] = inPassage(totals, passage);
  if (!nearest) {
    const behind = totalBehind(reading, passage, offsetOf(found, 'share'), part, stem);
    if (behind) return shareFinding(reading, part.amount, behind.amount, claim);
    const former = totals.filter((total) => total.passage === passageBefore(reading, passage));
    const opens = new RegExp(`^(?:截至(?:Ⓨ|目前)，|目前，?|其中，?)?(?:已|已经|现已|共|目前已)?${done}(?:了|完成)?$`);
    const isNext = named === stem && former.length === 1 && opens.test(passage.line.slice(0, part.offset));
    return isNext && former[0] ? shareFinding(reading, part.amount, former[0].amount, claim) : undefined;
  }
  // 非常满意, 满意 and 基本满意 make the rate together.
  if (graded.test(stem) && further) return undefined;
  if (stem === '执行' && (/收入/.test(nearest.label) || !/指标|资金|额度|经费|预算数?$/.test(nearest.label))) return undefined;
  const isOf =
    isDue(nearest, part, passage, done) ||
    isDoneOf(passage, nearest, part, done, graded.test(stem)) ||
    isNamedAgain(passage, nearest, part, at, stem);
  return isOf ? shareFinding(reading, part.amount, nearest.amount, claim) : undefined;
}

/** Words before the stem narrow the rate down, unless they were said of the counts: 其中困难人员再就业率 is another rate. */
function isOfThese(passage: Passage, offset: number, stem: string): boolean {
  const label = labelBefore(passage, offset);
  const extra = label.slice(0, Math.max(0, label.lastIndexOf(stem))).replace(/^(?:总体|综合|整体|总|其)/, '');
  const former = passage.line.slice(0, offset - label.length);
  return [...extra].slice(1).every((_, i) => former.includes(extra.slice(i, i + 2)));
}

/** Whether the words between two counts make the second what was done of the first. */
function isDoneOf(passage: Passage, total: Placed, part: Placed, done: string, isGraded: boolean): boolean {
  const between = passage.line.slice(total.offset + 1, part.offset);
  const behind = /^[^，；：、。]{0,12}/.exec(passage.line.slice(part.offset + 1))?.[0] ?? '';
  const said = isGraded ? '(?:表示|评价为)?' : `${word}{0,2}`;
  return [
    // 受理问题1286件，已办结1043件
    `^${word}{0,12}[，、]${adverbs}${said}${done}(?:了|完成|到位|的)*$`,
    // 80个重大项目已开工72个; 500家企业走访了450家
    `^${word}{0,12}?${adverbs}${done}(?:了|的)?$`,
    // 持证残疾人1.6万人，享受两项补贴的1.2万人
    `^${word}{0,6}，${adverbs}${done}${word}{1,10}的$`,
    // 120家企业中有90家; 中，已有
    `^${word}{0,12}(?:(?:中|里)，?(?:有|已有)?|，(?:其中)?有)$`,
    // 150个乡镇中，通公交的达120个，通达率
    `^${word}{0,12}(?:中|里)，?${word}{0,12}$`,
  ].some((pattern, i) => new RegExp(pattern).test(between) && (i < 4 || isSpelledBy(done, part.label + behind)));
}

/** 应建立台账的村480个，已建立432个，建账率: what had to be done, and the same deed done. */
function isDue(total: Placed, part: Placed, passage: Passage, done: string): boolean {
  const verb = /^(?:已|已经|现已|实际|目前已)([\u4e00-\u9fff]{2,4})$/.exec(part.label)?.[1];
  const between = passage.line.slice(total.offset + 1, part.offset);
  if (verb === undefined || !new RegExp(`^${word}{0,4}，${word}{0,8}$`).test(between)) return false;
  return new RegExp(`(?:应|需)(?:当|要)?${word}{0,4}${verb}`).test(total.label) && isSpelledBy(done, total.label + part.label);
}

/** 通…达 of 通达率, 开…工 of 开工率: the characters of the stem in order. */
const isSpelledBy = (done: string, words: string): boolean =>
  done
    .slice(3, -1)
    .split('|')
    .some((stem) => new RegExp([...stem].join('.{0,6}')).test(words));

/** 共有社区64个，56个社区建成日间照料中心，建成率87.5%: the things are named again behind the second count. */
function isNamedAgain(passage: Passage, total: Placed, part: Placed, at: number, stem: string): boolean {
  const behind = /^[^，；：、。ⓃⓅ]{2,20}/.exec(passage.line.slice(part.offset + 1, at))?.[0] ?? '';
  const between = passage.line.slice(total.offset + 1, part.offset);
  const noun = [4, 3, 2]
    .map((length) => behind.slice(0, length))
    .find((name) => name.length >= 2 && (total.label.endsWith(name) || between.startsWith(`${name}，`)));
  return noun !== undefined && /^[^，]{0,4}，(?:其中|已有|现有|有)?$/.test(between) && behind.slice(noun.length).includes(stem);
}

const wholeBehind = new RegExp(`^，(?<label>${word}{2,20}?)(?<total>Ⓝ)(?=[，。；]|$)`, 'd');

/** 建成1520个，标准化率95%，村卫生室总数为1600个: the total follows the rate. */
function totalBehind(reading: Reading, passage: Passage, offset: number, part: Placed, stem: string): Placed | undefined {
  const found = wholeBehind.exec(passage.line.slice(offset + 1));
  const amount = found ? amountAt(reading, passage, offset + 1 + (found.indices?.groups?.total?.[0] ?? 0)) : undefined;
  const label = found?.groups?.label ?? '';
  if (!found || !amount || !isComparable(amount, part.amount) || !isAtLeast(amount, part.amount)) return undefined;
  if (!/(?:总数|总量|总计|共|共有)(?:为|达|是|有)?$|应|需/.test(label) || /新增|去年|上年/.test(label)) return undefined;
  if (!label.startsWith(`应${stem}`) && !haveWordInCommon(part.label, label, stem)) return undefined;
  return { amount, offset, label, passage };
}

function haveWordInCommon(a: string, b: string, stem: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) {
    const piece = a.slice(at, at + 2);
    if (piece !== stem && /^[\u4e00-\u9fff]{2}$/.test(piece) && b.includes(piece)) return true;
  }
  return false;
}

const spelledOut = new RegExp(
  `(?<stem>${word}{2})率(?:为|达到|达|已达|是)?(?<share>Ⓟ)，(?:即|也就是说?|也即)${word}{0,8}(?<total>Ⓝ)${word}{1,8}(?:中|里)，?${word}{0,4}(?<part>Ⓝ)(?<behind>${word}{0,8})`,
  'dg',
);

/** 落地率70%，即签约的60个项目中有42个落地 */
function spelledShare(reading: Reading, found: RegExpMatchArray, passage: Passage): Finding | undefined {
  const [claim, total, part] = threeOf(reading, found, passage);
  if (!claim || !total || !part || !isComparable(part, total) || !isAtLeast(total, part)) return undefined;
  const said = labelBefore(passage, offsetOf(found, 'part')) + (found.groups?.behind ?? '');
  return said.includes(found.groups?.stem ?? '') ? shareFinding(reading, part, total, claim) : undefined;
}

const restated = new RegExp(
  `(?<noun>${word}{2,8}?)(?:共有?|有)?(?<total>Ⓝ)，(?:其中)?(?<share>Ⓟ)的(?<again>${word}{2,12})，(?:共?计|共有?|即|达到?)(?<part>Ⓝ)`,
  'dg',
);

/** 参保单位2400家，超过三分之二的参保单位完成申报，计1680家 */
function restatedShare(reading: Reading, found: RegExpMatchArray, passage: Passage): Finding | undefined {
  const [claim, total, part] = threeOf(reading, found, passage);
  const { noun = '', again = '' } = found.groups ?? {};
  if (!claim || !total || !part || !isComparable(part, total) || !isAtLeast(total, part)) return undefined;
  const isSame = [2, 3, 4, 5, 6].some((length) => noun.endsWith(again.slice(0, length)) && again.length >= length);
  return isSame ? shareFinding(reading, part, total, claim) : undefined;
}

const threeOf = (reading: Reading, found: RegExpMatchArray, passage: Passage): readonly (Amount | undefined)[] =>
  ['share', 'total', 'part'].map((group) => amountAt(reading, passage, offsetOf(found, group)));
