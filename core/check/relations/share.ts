import type { Finding } from '../finding.ts';
import type { Amount } from '../sentence/amount.ts';
import { isComparable } from '../sentence/amount.ts';
import { amountAt, findingOf, type Passage, type Reading, signs } from '../sentence/passage.ts';
import { levelsBefore, levelsIn, type Placed, passageBefore } from '../sentence/total.ts';
import { averageOf, shareOfTotal } from './arithmetic.ts';

const word = `[^${signs}，；：、。（）]`;
const ofStated = new RegExp(`(?:，?(?:占|完成)|，(?:达到?|相当于|为))(?<of>${word}{0,14}?)(?<total>Ⓝ)的(?<share>Ⓟ)`, 'dg');
const ofWhole = new RegExp(`占(?<of>${word}{0,16}?)(?:的)?(?:比重|比例|份额|比)?(?:为|达到|达|是)?(?<share>Ⓟ)`, 'dg');

const ofPlan = /，(?:已)?完成(?:了)?(?:年度|全年|本年度|总|计划|年内)?(?:任务|计划|目标)(?:总?[数量])?的?(?<share>Ⓟ)/dg;

/** Shares with the part and the total that they are of. */
export function sharesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) => [
    ...[...passage.line.matchAll(ofStated)].flatMap((found) => statedShare(reading, passage, found) ?? []),
    ...[...passage.line.matchAll(ofWhole)].flatMap((found) => wholeShare(reading, passage, found) ?? []),
    ...(passage.line.includes('占') ? sharesTold(reading, passage) : []),
    ...[...passage.line.matchAll(ofPlan)].flatMap((found) => plannedShare(reading, passage, found) ?? []),
  ]);
}

/** Shares of a whole that other words than its own name. */
const sharesTold = (reading: Reading, passage: Passage): readonly Finding[] => [
  ...[...passage.line.matchAll(amongThem)].flatMap((found) => amongShare(reading, passage, found) ?? []),
  ...[...passage.line.matchAll(ofAsked)].flatMap((found) => askedShare(reading, passage, found) ?? []),
  ...[...passage.line.matchAll(ofAll)].flatMap((found) => namedShare(reading, passage, found) ?? []),
];

export const offsetOf = (found: RegExpMatchArray, group: string): number => found.indices?.groups?.[group]?.[0] ?? -1;

/** 完成投资132.7亿元，占年度计划投资205亿元的64.7% */
function statedShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const total = amountAt(reading, passage, offsetOf(found, 'total'));
  const claim = amountAt(reading, passage, offsetOf(found, 'share'));
  const part = levelsIn(reading, passage, 0, found.index ?? 0).at(-1)?.amount;
  if (!total || !claim || !part || !isComparable(part, total)) return undefined;
  return shareFinding(reading, part, total, claim);
}

export function shareFinding(reading: Reading, part: Amount, total: Amount, claim: Amount): Finding | undefined {
  const judged = shareOfTotal(part, total, claim);
  return judged && findingOf(reading, 'share', judged.verdict, [part.index, total.index, claim.index], judged.calculation);
}

/** The part that 占 speaks of: the last level before it, in this clause or the one before. */
export function partBefore(reading: Reading, passage: Passage, offset: number): Placed | undefined {
  const last = levelsIn(reading, passage, 0, offset).at(-1);
  if (!last) return undefined;
  const between = passage.line.slice(last.offset + 1, offset);
  return /[；。]/.test(between) || (between.match(/，/g)?.length ?? 0) > 2 || /[ⓅⒹⓂ]/.test(between) ? undefined : last;
}

function wholeShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const claim = amountAt(reading, passage, offsetOf(found, 'share'));
  const part = partBefore(reading, passage, found.index ?? 0);
  if (!claim || !part) return undefined;
  const totals = levelsBefore(reading, passage, part.offset, part.amount).filter((total) => isAtLeast(total.amount, part.amount));
  const fitting = totals.find((total) => shareOfTotal(part.amount, total.amount, claim)?.verdict === 'agrees');
  const total = fitting ?? certainTotal(reading, passage, part, totals, found.groups?.of ?? '');
  return total && shareFinding(reading, part.amount, total.amount, claim);
}

/** 年度计划整治河道85公里，目前已整治68公里，完成年度任务的80%: the aim stands right before what was done of it. */
function plannedShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const claim = amountAt(reading, passage, offsetOf(found, 'share'));
  const part = partBefore(reading, passage, found.index ?? 0);
  if (!claim || !part) return undefined;
  const total = inPassage(levelsBefore(reading, passage, part.offset, part.amount), passage)[0];
  const between = total ? passage.line.slice(total.offset + 1, part.offset) : '';
  const isDone = new RegExp(`^${word}{0,8}，(?:截至(?:目前|Ⓨ)，?)?(?:目前|现)?(?:已|累计|实际)+(?<verb>${word}{2,6})$`).exec(
    between,
  );
  const verb = isDone?.groups?.verb ?? '';
  if (!total || !/计划|任务|目标/.test(total.label) || !(verb === '完成' || total.label.includes(verb.slice(0, 2))))
    return undefined;
  return isDone ? shareFinding(reading, part.amount, total.amount, claim) : undefined;
}

const amongThem = new RegExp(
  `(?<total>Ⓝ)${word}{0,12}(?:中|里)，(?:已?有|其中)?(?<part>Ⓝ)(?<said>[^。；，、${signs}]{2,20}[ⓃⓉ][^。；，、${signs}]{0,6})，占比?(?:达到?|为)?(?<share>Ⓟ)(?=[，。；]|$)`,
  'dg',
);

/** 326个行政村中，有215个集体经济收入超过20万元，占比66%: what they have is no part of the total. */
function amongShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const [total, part, claim] = ['total', 'part', 'share'].map((group) => amountAt(reading, passage, offsetOf(found, group)));
  if (!total || !part || !claim || !isComparable(part, total) || !isAtLeast(total, part)) return undefined;
  const last = levelsIn(reading, passage, offsetOf(found, 'part') + 1, offsetOf(found, 'share'))[0]?.amount;
  return last && isComparable(last, total) ? undefined : shareFinding(reading, part, total, claim);
}

const asked = '(?:受访|受调查|被调查|被访|受检|被检|参评|受测|抽查|抽检|走访|调查)';
const ofAsked = new RegExp(
  `(?:对|向|走访|抽查|抽检|调查|访谈|检查)(?:了)?${word}{0,8}?(?<total>Ⓝ)(?<act>${word}{2,24})，(?:其中，?|有)?(?<part>Ⓝ)${word}{2,24}，(?:约)?占(?:全部)?${asked}(?:的)?(?<noun>${word}{0,8}?)(?:总?数)?的?(?<share>Ⓟ)`,
  'dg',
);

/** 对620户企业开展问卷调查，174户反映融资难，占受访企业的28.1% */
function askedShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const [total, part, claim] = ['total', 'part', 'share'].map((group) => amountAt(reading, passage, offsetOf(found, group)));
  const isAsked = /调查|走访|访谈|抽查|抽检|检查|测评|检测|问卷/.test(
    passage.line.slice(found.index ?? 0, offsetOf(found, 'part')),
  );
  // 受访小微企业 may be some of those asked.
  if (!(found.groups?.act ?? '').includes(found.groups?.noun ?? '')) return undefined;
  if (!total || !part || !claim || !isAsked || !isComparable(part, total) || !isAtLeast(total, part)) return undefined;
  return shareFinding(reading, part, total, claim);
}

const things = '(?:任务|项目|事项|问题|隐患|诉求|建议|提案|案件|图斑|工程|企业|村|社区)';
const ofAll = new RegExp(
  `(?<=^|[，；])(?<state>${word}{2,5})(?<thing>${things})占(?:全部|总|所有)(?<again>${things})(?:总?数)?的?(?:比重|比例)?(?:为|达)?(?<share>Ⓟ)`,
  'dg',
);

/** 任务84项，已办结23项，…滞后9项。…；滞后任务占全部任务的10.7%: a state named again, with the counts in the sentence before or here. */
function namedShare(reading: Reading, passage: Passage, found: RegExpMatchArray): Finding | undefined {
  const { state = '', thing = '', again = '' } = found.groups ?? {};
  const claim = amountAt(reading, passage, offsetOf(found, 'share'));
  const before = passageBefore(reading, passage);
  const levels = [
    ...(before ? levelsIn(reading, before, 0, before.line.length) : []),
    ...levelsIn(reading, passage, 0, found.index ?? 0),
  ];
  const ofState = levels.filter((one) => one.label.replace(/^(?:已经?|其中|尚|还)/, '') === state);
  const part = ofState[0];
  const totals = part
    ? levels.filter((one) => one.label.endsWith(thing) && !one.label.includes(state) && isComparable(one.amount, part.amount))
    : [];
  const total = totals[0];
  if (!claim || !part || !total || thing !== again || ofState.length > 1 || totals.length > 1) return undefined;
  return isAtLeast(total.amount, part.amount) ? shareFinding(reading, part.amount, total.amount, claim) : undefined;
}

export const isAtLeast = (total: Amount, part: Amount): boolean =>
  total.value !== undefined && part.value !== undefined && total.value.gte(part.value);

const planned = /计划|任务|目标/;
const wholeWords = /^(?:了|到|其|全部|总|总数|总量|总额|全部.{0,8}|总.{0,4})?$/;

/** The total that the words make certain: before 其中, 120家企业中, or named again behind 占. */
function certainTotal(
  reading: Reading,
  passage: Passage,
  part: Placed,
  totals: readonly Placed[],
  of: string,
): Placed | undefined {
  const named = totals.find(
    (total) => (of.length >= 2 && sharesWords(of, total.label)) || (planned.test(of) && planned.test(total.label)),
  );
  if (named) return named;
  if (!wholeWords.test(of.replace(/的$/, ''))) return undefined;
  const among = inPassage(totals, passage)[0];
  if (among && /中，?$/.test(passage.line.slice(among.offset + 1, part.offset - part.label.length + 2))) return among;
  if (among && new RegExp(`^${word}{0,12}中，?$`).test(passage.line.slice(among.offset + 1, part.offset))) return among;
  const mark = passage.line.lastIndexOf('其中', part.offset);
  // 全市劳动力86万人，外出务工21万人，占24.4%
  if (mark < 0 && among) {
    const between = passage.line.slice(among.offset + 1, part.offset);
    return of === '' && new RegExp(`^${word}{0,6}，${word}{2,12}$`).test(between) ? among : undefined;
  }
  if (mark < 0) return undefined;
  if (mark < 2) {
    const before = passageBefore(reading, passage);
    const former = totals.filter((total) => total.passage === before);
    return former.length === 1 ? former[0] : undefined;
  }
  const own = inPassage(totals, passage).filter((total) => total.offset < mark);
  return /；/.test(passage.line.slice(mark, part.offset)) ? undefined : own[0];
}

export const inPassage = (totals: readonly Placed[], passage: Passage): readonly Placed[] =>
  totals.filter((total) => total.passage === passage);

/** Whether the words behind 占 name the label of a total: 占常住人口 of 全市常住人口. */
function sharesWords(of: string, label: string): boolean {
  const plain = of.replace(/^(?:全市|全县|全旗|全区|全部|本|该|其)/, '').replace(/(?:总数|总量|总额|的)$/g, '');
  return plain.length >= 3 && label.includes(plain);
}

const each = new RegExp(`(?<by>户|人|亩|次|场|笔)均${word}{0,6}?(?<claim>Ⓝ)`, 'dg');
const counted: Readonly<Record<string, RegExp>> = {
  户: /户|家/,
  人: /人|名/,
  亩: /亩|公顷/,
  次: /次/,
  场: /场/,
  笔: /笔/,
};

/**
 * 为864户企业提供贷款7.2亿元，户均83.3万元. It is wrong with certainty only where 万 or 亿 too many or too few makes it right: else
 * the average may be of other figures.
 */
export function averagesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(each)].flatMap((found) => {
      const claim = amountAt(reading, passage, offsetOf(found, 'claim'));
      const levels = levelsIn(reading, passage, 0, found.index ?? 0).map((placed) => placed.amount);
      if (!claim) return [];
      const counts = levels.filter((level) => counted[found.groups?.by ?? '']?.test(level.unit.bare));
      const amounts = levels.filter((level) => isComparable(level, claim));
      const judged = counts.flatMap((count) =>
        amounts.flatMap((amount) => {
          const one = amount === count ? undefined : averageOf(amount, count, claim);
          return one ? [{ amount, count, ...one }] : [];
        }),
      );
      const chosen =
        judged.find((one) => one.verdict === 'agrees') ?? judged.find((one) => isOffByUnit(one.amount, one.count, claim));
      if (!chosen) return [];
      const indexes = [chosen.amount.index, chosen.count.index, claim.index];
      return [findingOf(reading, 'average', chosen.verdict, indexes, chosen.calculation)];
    }),
  );
}

function isOffByUnit(amount: Amount, count: Amount, claim: Amount): boolean {
  if (!amount.value || !count.value?.gt(0) || !claim.value?.gt(0)) return false;
  const ratio = amount.value.div(count.value).div(claim.value);
  return [4, -4, 8, -8].some((power) => ratio.div(ratio.pow(0).times(10).pow(power)).minus(1).abs().lt('0.01'));
}
