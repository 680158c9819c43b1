import type { Decimal } from '../../quantity/decimal.ts';
import type { Finding } from '../finding.ts';
import { type Amount, isComparable } from '../sentence/amount.ts';
import { amountAt, findingOf, labelBefore, type Passage, placeOf, type Reading } from '../sentence/passage.ts';
import { areSeparateKinds } from '../sentence/separate-kinds.ts';
import { levelsBefore, levelsIn, type Placed, passageBefore } from '../sentence/total.ts';
import { changeVerb } from '../sentence/verbs.ts';
import { partsAgainstTotal, sharesAgainstWhole } from './arithmetic.ts';

const marker =
  /其中[，：]?|分[^，。；：]{1,8}看[，：]|按[^，。；：]{1,8}(?:分|看|划分)[，：]|(?:分别)?(?:包括|包含|分为)[，：]?|(?<=Ⓝ[^，。；：（）]{0,12})：|(?<=Ⓝ)[，；](?=(?:男|女|城镇|乡村|农村|税收|非税|线上|线下|准予|合格|通过|达标)[^，。；：（）Ⓟ]{0,10}Ⓝ[，、；](?:男|女|城镇|乡村|农村|税收|非税|线上|线下|不予|[不未](?:合格|通过|达标)))|(?<=Ⓝ[^，。；：（）]{0,6})，(?=(?:[^，、。；：（）ⓃⓅⓇⓂ]{1,10}Ⓝ、){2,7}[^，、。；：（）ⓃⓅⓇⓂ]{1,10}Ⓝ(?:[，。；]|$))|(?<=Ⓝ[^，。；：（）]{0,8})（/g;
const partition = /^(?:[分按：（])(?!.*(?:经济类型|登记注册|所有制|控股))/;
const asideWords = /等|主要|(?:其他|其它|其余)(?!.{0,12}Ⓝ)|另有|另外|包括|部分|正在|待/;

/** 小学60所、初中40所、高中30所: parts behind a mere comma reach as far as 、 joins them. */
const joinedRun = /^(?:[^，、。；：（）Ⓝ]{1,10}Ⓝ、){2,7}[^，、。；：（）Ⓝ]{1,10}Ⓝ/;

/** Bounds of the work on one sentence: no list of a document has more. */
const mostParts = 30;
const mostTotals = 12;
const longestList = 600;
const mostLists = 16;

/** A total and the parts listed behind 其中 or 分…看. */
export function partsIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(marker)]
      .slice(0, mostLists)
      .flatMap((found) => partsFrom(reading, passage, found.index, found.index + found[0].length)),
  );
}

function partsFrom(reading: Reading, passage: Passage, start: number, from: number): readonly Finding[] {
  const rest = passage.line.slice(from, from + longestList);
  const close = passage.line[from - 1] === '（' ? rest.indexOf('）') : -1;
  const stop =
    close >= 0
      ? close
      : (/其中|另外|此外|同时|合计|总计|[^，；。]{0,40}(?:另计|不计入|不包括|除外)/.exec(rest)?.index ?? rest.length);
  const isUnmarked = /^[，；]$/.test(passage.line.slice(start, from));
  const run = isUnmarked ? (joinedRun.exec(rest)?.[0].length ?? 0) : 0;
  const parts =
    run > 0
      ? levelsIn(reading, passage, from, from + run)
      : levelsIn(reading, passage, from, from + stop).slice(0, isUnmarked ? 2 : mostParts);
  const first = parts[0];
  if (!first) return [];
  const groups = new Map<string, Placed[]>();
  for (const part of parts) {
    const key =
      [...groups.keys()].find((base) => base === part.amount.unit.base || sameAs(groups.get(base)?.[0], part)) ??
      part.amount.unit.base;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap(
    (group) => judgeParts(reading, passage, start, group, passage.line.slice(start, from)) ?? [],
  );
}

/** Levels before a list; one that opens its sentence, with no level in the sentence before, has its total in the one before that. */
function totalsBefore(reading: Reading, passage: Passage, start: number, like: Amount): readonly Placed[] {
  const near = levelsBefore(reading, passage, start, like);
  const before = passageBefore(reading, passage);
  if (near.length > 0 || start >= 2 || !before) return near;
  const further = passageBefore(reading, before);
  return further ? levelsIn(reading, further, 0, further.line.length).filter((placed) => isComparable(placed.amount, like)) : [];
}

const sameAs = (a: Placed | undefined, b: Placed): boolean => a !== undefined && isComparable(a.amount, b.amount);

function judgeParts(
  reading: Reading,
  passage: Passage,
  start: number,
  group: readonly Placed[],
  mark: string,
): Finding | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2) return undefined;
  const amounts = group.map((part) => part.amount);
  const totals = totalsBefore(reading, passage, start, first.amount)
    .filter((total) => total.amount.value?.gt(0))
    .slice(0, mostTotals);
  const judged = totals.map((total) => ({ total, ...partsAgainstTotal(amounts, total.amount) }));
  const fitting = judged.find((one) => one.verdict === 'agrees') ?? judged.find((one) => one.verdict === 'possible');
  const isUnmarked = /^[，；]$/.test(mark) && group.length >= 3;
  const chosen =
    fitting ??
    (isUnmarked
      ? judged.find((one) => one.total.passage === passage && !levelsIn(reading, passage, one.total.offset + 1, start).length)
      : judged.length === 1
        ? judged[0]
        : nearestTotal(judged, start, passage));
  if (!chosen) return undefined;
  const indexes = [chosen.total.amount.index, ...amounts.map((amount) => amount.index)];
  if (fitting) return findingOf(reading, 'parts-total', fitting.verdict, indexes, fitting.calculation);
  const words = passage.line.slice(first.offset - ownLabel(first).length, last.offset + 4);
  if (isWholeList(group, chosen.total, mark, words))
    return findingOf(reading, 'parts-total', 'contradicts', indexes, chosen.calculation);
  if (!isNearlyAll(group, chosen.total, mark, words)) return undefined;
  return findingOf(reading, 'parts-total', 'undecidable', indexes, { ...chosen.calculation, missing: 'all-parts' });
}

/** The only total of the sentence itself; where the sentence begins with 其中, the last one of the sentence before. */
function nearestTotal<T extends { readonly total: Placed }>(
  judged: readonly T[],
  start: number,
  passage: Passage,
): T | undefined {
  const own = judged.filter((one) => one.total.passage === passage);
  if (own.length === 1) return own[0];
  return start < 2 ? judged.find((one) => one.total.passage !== passage) : undefined;
}

/**
 * Whether the words carry that the parts are all and apart. Parts that make more than the total are wrong where they cannot overlap;
 * parts that make less are wrong only where the words leave no other part. All else is left alone: overlapping kinds
 * (国有控股企业, 股份制企业) make more, some of many make less.
 */
function isWholeList(
  group: readonly Placed[],
  { amount: total, label: totalLabel }: Placed,
  mark: string,
  words: string,
): boolean {
  if (total.value === undefined || asideWords.test(words)) return false;
  const ratio = ratioTo(group, total.value);
  const labels = group.map(ownLabel);
  const isApart = areSeparateKinds(labels) && !group.some((part) => /[户人名家]/.test(part.amount.unit.bare));
  if (/^[，；]$/.test(mark) && group.length >= 3) return isUnmarkedWhole(labels, isApart, ratio.toNumber());
  if (/^[，；]$/.test(mark) && pairOf(labels, '') !== 'whole') return false;
  if (hasRemainder(labels)) return ratio.gte('0.8') && ratio.lte('1.2');
  const pair = pairOf(labels, totalLabel);
  if (pair === 'whole') return ratio.gte('0.8') && ratio.lte('1.2');
  const isOneKind = haveOneEnding(labels);
  if (isApart && ratio.gt(1)) return ratio.lte('1.3');
  if (isParallel(labels) && /共/.test(totalLabel) && /Ⓝ[。；][^Ⓝ]{0,2}$/.test(words) && ratio.lt(1)) return ratio.gte('0.96');
  const isPattern = partition.test(mark) || isOneKind;
  if (ratio.gt(1)) return isOver(group, labels, isPattern || pair === 'apart', isOneKind || pair === 'apart', ratio.toNumber());
  if (/包[括含]/.test(mark)) return false;
  if (partition.test(mark)) return ratio.gte('0.95');
  return group.length >= 3 && (ratio.gte(isOneKind ? '0.985' : '0.99') || (isComplete(labels) && ratio.gte('0.9')));
}

/** Parts with no word for it: wrong where the last is the rest, or where kinds that lie apart make more than the total. */
function isUnmarkedWhole(labels: readonly string[], isApart: boolean, ratio: number): boolean {
  if (hasRemainder(labels)) return ratio >= 0.8 && ratio <= 1.2;
  return (isApart || (haveOneEnding(labels) && !labels.some((label) => umbrella.test(label)))) && ratio > 1 && ratio <= 1.3;
}

/** 责任不落实、措施不具体、成效不明显: kinds that were told apart in one breath, in words of one build. */
const isParallel = (labels: readonly string[]): boolean =>
  labels.length >= 3 &&
  [2, 1].some((at) => labels.every((label) => label.length === labels[0]?.length && /[不未欠缺]/.test(label[at] ?? '')));

const ratioTo = (group: readonly Placed[], total: Decimal): Decimal =>
  group.reduce((all, part) => all.plus(part.amount.value ?? 0), total.times(0)).div(total);

/** 包括 lists often all the parts and need not: that they miss the total by little is worth a look, no more. */
function isNearlyAll(group: readonly Placed[], { amount: total }: Placed, mark: string, words: string): boolean {
  if (total.value === undefined || !/包[括含]/.test(mark) || group.length < 3 || asideWords.test(words)) return false;
  const ratio = ratioTo(group, total.value);
  return ratio.gte('0.95') && ratio.lt(1);
}

/** Kinds that are all there are of something, by its definition. */
const completeKinds: readonly (readonly RegExp[])[] = [[/企业$/, /个体(?:工商户)?$/, /合作社$/]];
const isComplete = (labels: readonly string[]): boolean =>
  completeKinds.some((all) => all.length === labels.length && all.every((kind) => labels.some((label) => kind.test(label))));

/** Parts that make more than the total by more than their kinds could overlap. */
function isOver(
  group: readonly Placed[],
  labels: readonly string[],
  isPattern: boolean,
  isApart: boolean,
  ratio: number,
): boolean {
  if (isApart) return ratio <= 1.3;
  if (labels.some((label) => umbrella.test(label))) return false;
  if (isPattern) return ratio < 1.05;
  return group.length >= 3 && ratio < (isMeasured(group) ? 1.12 : 1.05);
}

/** Money and other measures: what is counted, above all persons, may belong to two kinds at once. */
const isMeasured = (group: readonly Placed[]): boolean =>
  group.every((part) => part.amount.unit.counts === undefined && !/[人户名家]/.test(part.amount.unit.bare));

/** Kinds that hold others: 民生支出 holds 教育支出. */
const umbrella =
  /民生|国有|控股|股份|外商|私营|民营|规上|规模以上|重点|产业链|税收收入|制造业|(?<![其他])工业|高技术|亿元以上|以上|以下/;

/** 其他 at the end leaves no part out. */
const hasRemainder = (labels: readonly string[]): boolean =>
  /^(?:其他|其它|其余)/.test(labels.at(-1) ?? '') && labels.length >= 2;

const ownLabel = (part: Placed): string => part.label.replace(/^(?:其中|分别|包括|包含|分为|和|及|与)+/, '');

/** Pairs that leave no third. */
const wholes: readonly (readonly [RegExp, RegExp])[] = [
  [/^城镇/, /^(?:乡村|农村)/],
  [/^男/, /^女/],
  [/^税收/, /^非税/],
  [/^线上/, /^线下/],
  [/^出口/, /^进口/],
  [/^合格/, /^不合格/],
  [/^准予/, /^不予/],
  [/^通过/, /^未通过/],
  [/^达标/, /^[不未]达标/],
  [/^正式党员/, /^预备党员/],
];
/** Pairs that cannot overlap, beside which there may be a third. */
const aparts: readonly (readonly [RegExp, RegExp])[] = [
  [/^[省市区县国旗]内/, /^[省市区县国旗]外/],
  [/^正式/, /^(?:列席|特邀|预备|候补)/],
  [/^新建/, /^(?:续建|扩建|改扩建)/],
  [/^公办/, /^民办/],
  [/^专职/, /^兼职/],
  [/^在职/, /^(?:退休|离退休)/],
  [/^一般债/, /^专项债/],
  [/^中央/, /^(?:自治区|省|市|地方)/],
];

/** What two labels say of the whole: all of it, or two parts that do not overlap. */
function pairOf(labels: readonly string[], totalLabel: string): 'whole' | 'apart' | undefined {
  const [a = '', b = ''] = labels;
  if (labels.length !== 2) return undefined;
  // 新建改建126公里，其中新建48公里、改建78公里: the total names both.
  if (
    a.length >= 2 &&
    b.length >= 2 &&
    a !== b &&
    [a + b, `${a}和${b}`, `${a}、${b}`, `${a}及${b}`].some((both) => totalLabel.includes(both))
  )
    return 'whole';
  const isOf = ([one, other]: readonly [RegExp, RegExp]): boolean =>
    (one.test(a) && other.test(b)) || (other.test(a) && one.test(b));
  return wholes.some(isOf) ? 'whole' : aparts.some(isOf) ? 'apart' : undefined;
}

const kinds = /^[^类型级期段批线档]*[类型级期段批线档]|^产业/;
const halves = /^(?:城镇|乡村|农村|税收|非税|线上|线下|新建|续建|男|女|省内|省外|市内|市外|区内|区外|国内|国外)/;

/** 政策类、要素类、协调类; 第一产业、第二产业; 城镇、乡村: labels that part one whole. */
function haveOneEnding(own: readonly string[]): boolean {
  const labels = own.map((label) => label.replace(/(?:增加值|完成|为|达|共|有|数)+$/, ''));
  if (new Set(labels).size < labels.length) return false;
  if (labels.length === 2 && labels.every((label) => halves.test(label))) return true;
  const [first = ''] = labels;
  let length = 0;
  while (length < first.length && labels.every((label) => label.endsWith(first.slice(first.length - length - 1)))) length++;
  return length > 0 && kinds.test(first.slice(first.length - length));
}

/** 三十八个问题，破解了二十九个，还剩九个: what is done and what is left make the total. */
export function remaindersIn(reading: Reading): readonly Finding[] {
  const left = /(?:其余|还剩|剩余|剩下|余下|只剩|尚余|还差|尚差)(?:的)?(?=Ⓝ)/g;
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(left)].flatMap((found) => {
      const rest = amountAt(reading, passage, found.index + found[0].length);
      if (!rest) return [];
      const before = levelsIn(reading, passage, 0, found.index).filter((placed) => isComparable(placed.amount, rest));
      const pairs = before.flatMap((total, i) => before.slice(i + 1).map((done) => ({ total: total.amount, done: done.amount })));
      const judged = pairs.map(({ total, done }) => ({ total, done, ...partsAgainstTotal([done, rest], total) }));
      const chosen = judged.find((one) => one.verdict !== 'contradicts') ?? (judged.length === 1 ? judged[0] : undefined);
      if (!chosen || chosen.total.value?.lt(chosen.done.value ?? 0)) return [];
      return [
        findingOf(
          reading,
          'parts-total',
          chosen.verdict,
          [chosen.total.index, chosen.done.index, rest.index],
          chosen.calculation,
        ),
      ];
    }),
  );
}

const wholeMark =
  /能源消费(?:总量)?中，|(?:受访|被访|受调查|参评)[^，。；：]{0,4}中，|从[^，。；：]{1,10}看[，：]|(?:分[^，。；：]{1,8}看|按[^，。；：]{1,8}分|构成(?:为|是)?|结构(?:为|是)?|占比分别(?:为|是)?)[，：]?/g;
const changing = new RegExp(`${changeVerb}$|率$|高于|低于`);

/** 分方式看，公路52.3%、铁路41.8%、民航12.4%: shares of one whole. */
export function wholesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(wholeMark)].flatMap((found) => {
      const shares: Amount[] = [];
      if (/多选|可选多/.test(passage.line)) return [];
      for (let at = found.index + found[0].length; at < passage.line.length && !/[。；]/.test(passage.line[at] ?? ''); at++) {
        if (!passage.figures.has(at)) continue;
        const label = labelBefore(passage, at);
        const amount = amountAt(reading, passage, at);
        if (reading.figures[passage.figures.get(at) ?? -1]?.unit === '岁') continue;
        if (passage.line[at] !== 'Ⓟ' || label.startsWith('其中') || !amount || changing.test(label)) break;
        shares.push(amount);
      }
      if (shares.length < 3) return [];
      // Answers part one whole only where one of them denies the others.
      if (/^(?:受|被|参)/.test(found[0]) && !/[、，]不/.test(passage.line.slice(found.index))) return [];
      const judged = sharesAgainstWhole(shares);
      if (judged.verdict === 'possible') return [];
      const range = placeOf(passage, found.index, passage.line.length);
      const end = Math.max(...shares.map((share) => reading.figures[share.index]?.end ?? 0));
      const indexes = shares.map((share) => share.index);
      return [findingOf(reading, 'shares-over-100', judged.verdict, indexes, judged.calculation, { start: range.start, end })];
    }),
  );
}
