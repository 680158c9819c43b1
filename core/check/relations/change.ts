import type { Finding, MissingFact } from '../finding.ts';
import { type Amount, isComparable, isRate } from '../sentence/amount.ts';
import { amountAt, findingOf, type Passage, placeOf, type Reading, signs, wordsOf } from '../sentence/passage.ts';
import { changeVerb, missingFact, type Way, wayOf } from '../sentence/verbs.ts';
import { spansBefore, yearsBefore, yearsBetween, yearsIn } from '../sentence/years.ts';
import { averageGrowth, changeBetween, growthBetween, type Judgement, multipleBetween } from './arithmetic.ts';

/** Two states of one thing as a passage states them: offsets of the earlier and the later figure, and where the claims begin. */
export type Pair = { readonly before: number; readonly now: number; readonly start: number; readonly end: number };

export const other = `[^${signs}，；：、（）。]`;
const state = '[ⓃⓅⓂⓉ]';
const reach =
  '(?:增加|增长|提高|提升|上升|上涨|攀升|跃升|扩大|回升|增|升|涨|下降|降低|减少|压缩|压减|缩短|缩小|精简|回落|下跌|下滑|收窄|降|减|压|缩|调整|变|发展|壮大|拓展|拓宽|整合|干|做)?(?:了)?(?:到|至|为|成)';

const shapes: readonly { readonly pattern: RegExp; readonly order: 'forward' | 'backward' }[] = [
  // 由230户增至325户; 从2020年的26358元，增长到2025年的35274元
  {
    pattern: new RegExp(
      `[由从](?:${other}|Ⓨ){0,20}?(?<a>${state})(?:${other}|Ⓨ){0,14}?，?${other}{0,6}?(?:到|至|为|成|达)(?:${other}|Ⓨ){0,12}?(?<b>${state})`,
      'dg',
    ),
    order: 'forward',
  },
  // 与2020年的4.5亿元相比，2025年达到9.9亿元
  { pattern: new RegExp(`与(?:${other}|Ⓨ){0,10}?(?<a>[ⓃⓅ])相比，(?:${other}|Ⓨ){0,16}?(?<b>[ⓃⓅ])(?=，)`, 'dg'), order: 'forward' },
  // 230户增加到325户
  { pattern: new RegExp(`(?<a>${state})${reach}(?:${other}|Ⓨ){0,3}?(?<b>${state})`, 'dg'), order: 'forward' },
  // 2020年，产值640亿元；2025年，这一数字跃升至1024亿元
  {
    pattern: new RegExp(
      `Ⓨ，?${other}{0,24}(?<a>Ⓝ)[；，。]?(?:到|而)?Ⓨ，?(?:这一|这个|该)(?:数字|数据|指标|数|比例|规模|总量)${other}{0,8}?(?<b>Ⓝ)`,
      'dg',
    ),
    order: 'forward',
  },
  // 2020年产值640亿元，2025年达到1024亿元
  {
    pattern: new RegExp(
      `Ⓨ，?${other}{1,24}(?<a>[ⓃⓅ])[，；](?:到|而|至)?Ⓨ，?(?:已|就|则)?(?:${reach}|达到?|升至|跃升至|增至|降至|减至|为)(?<b>[ⓃⓅ])`,
      'dg',
    ),
    order: 'forward',
  },
  // 粮食产量365万吨，去年同期为359万吨
  {
    pattern:
      /(?<b>[ⓃⓅ])，(?:而)?(?:上年同期|去年同期|上年末|去年末|上年|去年|上月|上季度|同期|年初)(?:为|是|仅为|只有)?(?<a>[ⓃⓅ])(?=，)/dg,
    order: 'backward',
  },
  // 开工率74.8%，较上月的61.3%提高13.5个百分点
  {
    pattern: new RegExp(`(?<b>${state})，?[较比](?:${other}|Ⓨ){1,14}?的?(?<a>${state})(?=${changeVerb})`, 'dg'),
    order: 'backward',
  },
  // 95.1%（上周94.4%，提高0.7个百分点）
  {
    pattern: new RegExp(
      `(?<b>${state})（(?:上周|上月|上年|去年|上季度?|上年末|去年末|同期|上年同期|去年同期|Ⓨ)${other}{0,6}?(?<a>${state})(?=[，、])`,
      'dg',
    ),
    order: 'backward',
  },
];

/** Two levels or rates and every claim of change that follows them in the sentence. */
export function changesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) => [
    ...pairsOf(reading, passage).flatMap((pair) => [
      ...multipleAfter(reading, passage, pair),
      ...claimsAfter(reading, passage, pair),
    ]),
    ...claimsBefore(reading, passage),
    ...multiplesOf(reading, passage),
  ]);
}

export function pairsOf(reading: Reading, passage: Passage): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { pattern, order } of shapes) {
    for (const found of passage.line.matchAll(pattern)) {
      const [a, b] = [found.indices?.groups?.a?.[0], found.indices?.groups?.b?.[0]];
      if (a === undefined || b === undefined) continue;
      const pair = { before: a, now: b, start: found.index, end: found.index + found[0].length };
      if (pairs.some((known) => known.before === pair.before || known.now === pair.now)) continue;
      if (/亏/.test(passage.line.slice(Math.max(0, a - 8), b))) continue;
      const [before, now] = [amountAt(reading, passage, a), amountAt(reading, passage, b)];
      if (!before || !now || !isComparable(before, now)) continue;
      if (order === 'forward' && /人次|次$/.test(before.printed) !== /人次|次$/.test(now.printed)) continue;
      pairs.push(pair);
    }
  }
  return pairs;
}

const timesOf = new RegExp(
  `(?<b>Ⓝ)，(?:相当于|是|为|达到?)(?:${other}|Ⓨ){0,10}?(?:上年|去年|上年同期|去年同期|Ⓨ)的?${other}{0,6}?(?<a>Ⓝ)的(?<sign>Ⓜ)`,
  'dg',
);

/** 2400万件，是上年1600万件的1.5倍 */
function multiplesOf(reading: Reading, passage: Passage): readonly Finding[] {
  return [...passage.line.matchAll(timesOf)].flatMap((found) => {
    const at = (group: string) => amountAt(reading, passage, found.indices?.groups?.[group]?.[0] ?? -1);
    const [before, now, amount] = [at('a'), at('b'), at('sign')];
    const judged = before && now && amount && isComparable(before, now) && multipleBetween(before, now, amount, true);
    if (!judged) return [];
    return [findingOf(reading, 'from-to-growth', judged.verdict, [before.index, now.index, amount.index], judged.calculation)];
  });
}

/** 亩产增长20.1%，由1420斤提高到1705斤; 在1420斤的基础上提高20.1%，达到1705斤 */
const claimFirst: readonly RegExp[] = [
  new RegExp(
    `(?<verb>${changeVerb})(?:了)?(?<sign>[ⓅⒹⓂ])，[由从](?:${other}|Ⓨ){0,14}?(?<a>${state})(?:${other}|Ⓨ){0,14}?(?:到|至|为|成|达)(?:${other}|Ⓨ){0,6}?(?<b>${state})`,
    'dg',
  ),
  new RegExp(
    `在(?:${other}|Ⓨ){0,10}?(?<a>${state})的?基础上，?${other}{0,6}?(?<verb>${changeVerb})(?:了)?(?<sign>[ⓅⒹⓂ])，?(?:达到|达|增至|升至|降至|为)(?<b>${state})`,
    'dg',
  ),
];

function claimsBefore(reading: Reading, passage: Passage): readonly Finding[] {
  return claimFirst.flatMap((pattern) =>
    [...passage.line.matchAll(pattern)].flatMap((found) => {
      const at = (group: string): number => found.indices?.groups?.[group]?.[0] ?? -1;
      const [before, now, amount] = [at('a'), at('b'), at('sign')].map((offset) => amountAt(reading, passage, offset));
      if (!before || !now || !amount || !isComparable(before, now)) return [];
      const verb = found.groups?.verb ?? '';
      const isAverage = /年均$|每年$/.test(passage.line.slice(0, at('verb')));
      const pair = { before: at('a'), now: at('b'), start: found.index, end: found.index + found[0].length };
      const finding = judgeClaim(reading, passage, pair, amount, {
        way: wayOf(verb),
        verb,
        isAverage,
        years: undefined,
        at: at('verb'),
      });
      return finding ? [finding] : [];
    }),
  );
}

const filler =
  '(?:按[可不]变?比?价格?(?:计算|核算)?|按可比口径(?:计算)?|累计|合计|总计|共计|共|净|实际|同比|一共|总体|整体|平均|每年|平均每年|年平均|年均|年度平均|期间|间|内|来|Ⓣ(?:间|来|内|里)?|用了|用时|历时|近|这|即|也就是|[比较](?:Ⓨ|年初|上年同期|去年同期|上年末?|去年末?|上月|上季度|上周|同期)|Ⓨ以来|分别|大幅|又|均|已|整整|足足|实实在在|直接|一举|总共|[比较](?:原来|以往|过去|此前|改革前|之前|以前|起步时|Ⓣ前)的?)';
/** Verbs that tell how many were taken out or put in between two states, and nowhere else a change. */
const claimVerb = `(?:取消|核减|裁撤|撤销|清退|${changeVerb})`;
const claim = new RegExp(
  `^(?<filler>${filler}*)(?<verb>${claimVerb}(?:了|出|的?幅度[达为]?|约|近|达|率?为|额为)?)?(?<sign>[ⓃⓅⒹⓂⓉ])`,
  'd',
);
const onlyFiller = new RegExp(`^${filler}+$`);

const timesBefore = /^(?:是|为|相当于|达到?)(?:原来|过去|以前|此前|之前|当初|当时|起初|改革前|上年|去年|Ⓨ)的(?<sign>Ⓜ)/;

/** 从5万元达到18万元，是过去的3.6倍 */
function multipleAfter(reading: Reading, passage: Passage, pair: Pair): readonly Finding[] {
  const at = pair.end + (passage.line[pair.end] === '，' ? 1 : 0);
  const found = timesBefore.exec(passage.line.slice(at, at + 16));
  if (!found || at === pair.end) return [];
  const [before, now, amount] = [pair.before, pair.now, at + found[0].length - 1].map((place) =>
    amountAt(reading, passage, place),
  );
  if (!before || !now || !amount || /番/.test(amount.printed)) return [];
  if (/[上去]年|Ⓨ/.test(found[0]) && !isYearApart(reading, passage, pair) && !isSameYear(reading, passage, pair, at)) return [];
  const judged = multipleBetween(before, now, amount, true);
  if (!judged) return [];
  const added = judged.verdict === 'contradicts' ? multipleBetween(before, now, amount, false) : undefined;
  if (added && added.verdict !== 'contradicts') {
    const params = { printed: wordsOf(reading, passage, at, at + found[0].length), instead: `增长${amount.printed}` };
    return [findingOf(reading, 'increase-for-level', 'contradicts', [before.index, now.index, amount.index], params)];
  }
  return [findingOf(reading, 'from-to-growth', judged.verdict, [before.index, now.index, amount.index], judged.calculation)];
}

/** 由2020年的120万千瓦…，是2020年的3.9倍: the year of the base is named again. */
function isSameYear(reading: Reading, passage: Passage, pair: Pair, at: number): boolean {
  const printed = (from: number, to: number): string | undefined =>
    [...passage.figures].flatMap(([offset, index]) =>
      offset >= from && offset < to && passage.line[offset] === 'Ⓨ' ? (reading.figures[index]?.raw ?? '') : [],
    )[0];
  const year = printed(pair.start, pair.before);
  return year !== undefined && year === printed(at, at + 16);
}

/** Whether what was added is less than the rise. */
export const isLess = (before: Amount, now: Amount, added: Amount): boolean =>
  before.value !== undefined && added.value !== undefined && now.value?.minus(before.value).gt(added.value) === true;

/** The clauses right behind a pair that claim its change: 增长64.2%, 净增85家, 用了4年，年均增长38.2%. */
function claimsAfter(reading: Reading, passage: Passage, pair: Pair): readonly Finding[] {
  const findings: Finding[] = [];
  let at = pair.end;
  let years: number | undefined;
  for (let clause = 0; clause < 5 && at < passage.line.length; clause++) {
    while (/[，、（；]/.test(passage.line[at] ?? '')) at++;
    const stop = at + (/[，、；。（）：！？]/.exec(passage.line.slice(at))?.index ?? passage.line.length - at);
    const words = passage.line.slice(at, stop);
    if (onlyFiller.test(words)) {
      years ??= yearsIn(reading, passage, at, stop);
      at = stop;
      continue;
    }
    const found = claim.exec(words);
    const offset = found?.indices?.groups?.sign?.[0];
    if (!found || offset === undefined) break;
    const amount = amountAt(reading, passage, at + offset);
    const verb = found.groups?.verb ?? '';
    if (!amount || (verb === '' && !/番/.test(amount.printed))) break;
    const fillerEnd = at + (found.groups?.filler?.length ?? 0);
    const ofFiller = found.groups?.filler ?? '';
    const isOtherSpan = /[比较]Ⓣ前/.test(ofFiller)
      ? isDated(reading, passage, pair)
      : ofFiller.includes('年初')
        ? !/年初|上年末|去年末|上年底|去年底/.test(passage.line.slice(pair.start, pair.end))
        : /同比|环比|[比较](?:[Ⓨ上去]|同期)/.test(ofFiller) && !isYearApart(reading, passage, pair);
    const judged = judgeClaim(reading, passage, pair, amount, {
      way: wayOf(verb),
      verb,
      isAverage: /年均|每年|年平均/.test(found.groups?.filler ?? ''),
      years: years ?? yearsIn(reading, passage, at, fillerEnd),
      at,
      isTotal: /共|累计|总计|合计/.test(ofFiller) && /^[。；]?$/.test(passage.line.slice(at + offset + 1, at + offset + 2)),
    });
    const isSaid = judged !== undefined && !(isOtherSpan && isDoubtful(judged));
    if (isSaid) findings.push(judged);
    years ??= yearsIn(reading, passage, at, fillerEnd);
    at = at + offset + 1;
    const tail = passage.line.slice(at, stop);
    if (tail !== '' && !/^(?:以上|左右|多)$/.test(tail)) break;
  }
  return findings;
}

/** A contradiction that another base would explain; a per cent that is the very difference of the two rates leaves no doubt. */
const isDoubtful = (finding: Finding): boolean => finding.verdict === 'contradicts' && finding.code !== 'percent-for-points';

/** Whether the earlier state of a pair has a time of its own: 由上年的18.6%. */
function isDated(reading: Reading, passage: Passage, pair: Pair): boolean {
  const words = passage.line.slice(pair.start, pair.before);
  return /[ⓎⓉ]|上年|去年|同期|上月|上周|年初|年末|年底/.test(words) || yearsBetween(reading, passage, pair) !== undefined;
}

/** Whether 同比 behind a pair can mean the pair: a year apart, or 上年 named in it. */
function isYearApart(reading: Reading, passage: Passage, pair: Pair): boolean {
  const years = yearsBetween(reading, passage, pair);
  const words = passage.line.slice(pair.start, pair.end);
  return years === undefined ? /上年|去年|同期|上月|上周|年初/.test(words) : years === 1;
}

type Claim = {
  readonly way: Way;
  readonly verb: string;
  readonly isAverage: boolean;
  readonly years: number | undefined;
  readonly at: number;
  /** 共取消44项 at the end of its sentence: all that was done. */
  readonly isTotal?: boolean;
};

function judgeClaim(reading: Reading, passage: Passage, pair: Pair, amount: Amount, how: Claim): Finding | undefined {
  const before = amountAt(reading, passage, pair.before);
  const now = amountAt(reading, passage, pair.now);
  if (!before || !now) return undefined;
  const indexes = [before.index, now.index, amount.index];
  const clauseStart = Math.max(
    passage.line.lastIndexOf('；', pair.start),
    passage.line.lastIndexOf('，', pair.start - 1) - 24,
    0,
  );
  const fact = missingFact(passage.line.slice(clauseStart, how.at + 16));
  const range = placeOf(passage, Math.min(pair.before, pair.now), pair.end);
  const whole = { start: range.start, end: Math.max(reading.figures[amount.index]?.end ?? 0, range.end) };
  if (how.isAverage && (isRate(amount) || amount.unit.dimension === 'points')) {
    if (isRate(before)) return undefined;
    return averageFinding(reading, passage, pair, [before, now, amount], how, fact, whole);
  }
  if (how.isAverage) return undefined;
  if (isRate(before)) return rateFinding(reading, before, now, amount, how, whole);
  if (isRate(amount)) {
    const judged = growthBetween(before, now, amount, how.way);
    return judged && findingOf(reading, 'from-to-growth', withFact(judged, fact), indexes, paramsOf(judged, fact), whole);
  }
  if (amount.unit.dimension === 'multiple') return multipleFinding(reading, passage, before, now, amount, how, whole);
  if (!isComparable(before, amount)) return undefined;
  const judged = changeBetween(before, now, amount, how.way, amount.figure.unit);
  // 新增 may count something else: what was added this year, of one kind; 取消 may be one of several ways.
  if (judged.verdict === 'contradicts' && /^撤销/.test(how.verb)) return undefined;
  if (judged.verdict === 'contradicts' && /^新增/.test(how.verb) && !isLess(before, now, amount)) return undefined;
  if (judged.verdict === 'contradicts' && /^(?:取消|核减|裁撤|清退)/.test(how.verb) && !how.isTotal) return undefined;
  return findingOf(reading, 'from-to-change', judged.verdict, indexes, judged.calculation, whole);
}

const withFact = (judged: Judgement, fact: MissingFact | undefined) => (fact === undefined ? judged.verdict : 'undecidable');
const paramsOf = (judged: Judgement, fact: MissingFact | undefined) => ({
  ...judged.calculation,
  ...(fact === undefined ? {} : { missing: fact }),
});

/** Between two rates: points, or per cent where points are meant. */
function rateFinding(
  reading: Reading,
  before: Amount,
  now: Amount,
  amount: Amount,
  how: Claim,
  range: { start: number; end: number },
): Finding | undefined {
  const indexes = [before.index, now.index, amount.index];
  if (amount.unit.dimension === 'points') {
    const judged = changeBetween(before, now, amount, how.way, '个百分点');
    return findingOf(reading, 'points-between', judged.verdict, indexes, judged.calculation, range);
  }
  if (amount.unit.dimension === 'multiple') {
    const judged = multipleBetween(before, now, amount, /番/.test(amount.printed));
    return judged && findingOf(reading, 'from-to-growth', judged.verdict, indexes, judged.calculation, range);
  }
  if (!isRate(amount)) return undefined;
  const relative = growthBetween(before, now, amount, how.way);
  if (relative && relative.verdict !== 'contradicts')
    return findingOf(reading, 'from-to-growth', relative.verdict, indexes, relative.calculation, range);
  const points = changeBetween(before, now, amount, how.way, '个百分点');
  if (points.verdict !== 'contradicts')
    return findingOf(reading, 'percent-for-points', 'contradicts', indexes, points.calculation, range);
  return relative && findingOf(reading, 'from-to-growth', 'contradicts', indexes, relative.calculation, range);
}

/** 增长1.5倍 is ×2.5, 增长到1.5倍 and 翻番 name what was reached. */
function multipleFinding(
  reading: Reading,
  passage: Passage,
  before: Amount,
  now: Amount,
  amount: Amount,
  how: Claim,
  range: { start: number; end: number },
): Finding | undefined {
  const isDoubling = /番/.test(amount.printed);
  const judged = multipleBetween(before, now, amount, isDoubling);
  if (!judged) return undefined;
  const indexes = [before.index, now.index, amount.index];
  if (judged.verdict === 'contradicts' && !isDoubling) {
    const reached = multipleBetween(before, now, amount, true);
    if (reached && reached.verdict !== 'contradicts') {
      const sign = passage.line.indexOf('Ⓜ', how.at);
      const printed = wordsOf(reading, passage, how.at, sign + 1);
      const verb = how.verb.replace(/了$/, '');
      return findingOf(
        reading,
        'increase-for-level',
        'contradicts',
        indexes,
        { printed, instead: `${verb}到${amount.printed}` },
        range,
      );
    }
  }
  return findingOf(reading, 'from-to-growth', judged.verdict, indexes, judged.calculation, range);
}

function averageFinding(
  reading: Reading,
  passage: Passage,
  pair: Pair,
  [before, now, amount]: readonly [Amount, Amount, Amount],
  how: Claim,
  fact: MissingFact | undefined,
  range: { start: number; end: number },
): Finding | undefined {
  const known = yearsBetween(reading, passage, pair) ?? how.years ?? yearsBefore(reading, passage, pair.start);
  const indexes = [before.index, now.index, amount.index];
  const spans = known === undefined ? spansBefore(reading, passage, pair.start) : [known];
  const judged = spans.flatMap((years) => {
    const one = averageGrowth(before, now, amount, how.way, years);
    return one ? [{ ...one, years }] : [];
  });
  const chosen = judged.find((one) => one.verdict !== 'contradicts') ?? judged[0];
  if (chosen) {
    const params = { ...paramsOf(chosen, fact), years: String(chosen.years) };
    return findingOf(reading, 'average-growth', withFact(chosen, fact), indexes, params, range);
  }
  const open = averageGrowth(before, now, amount, how.way, 1);
  if (!open) return undefined;
  const params = {
    expression: `(${now.printed} ÷ ${before.printed})^(1/N) − 1`,
    result: '',
    low: '',
    high: '',
    printed: open.calculation.printed,
    years: '',
    missing: 'years',
  } as const;
  return findingOf(reading, 'average-growth', 'undecidable', indexes, params, range);
}

/** 2026年225万头，2027年242万头，2028年260万头，年均增长7.5%: years with a level each, and their average growth. */
const series = new RegExp(
  `Ⓨ(?<first>${other}{0,8})Ⓝ(?:[，、；]Ⓨ${other}{0,8}Ⓝ){1,8}，(?:年均|平均每年|年平均)(?<verb>${changeVerb})Ⓟ`,
  'dg',
);

export function seriesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(series)].flatMap((found) => {
      const offsets = [...found[0]].flatMap((sign, i) => (sign === 'Ⓝ' ? [found.index + i] : []));
      const [start, end] = [offsets[0], offsets.at(-1)];
      const amount = amountAt(reading, passage, found.index + found[0].length - 1);
      if (start === undefined || end === undefined || !amount) return [];
      const [before, now] = [amountAt(reading, passage, start), amountAt(reading, passage, end)];
      if (!before || !now || !isComparable(before, now)) return [];
      const pair = { before: start, now: end, start: found.index, end: end + 1 };
      const how = { way: wayOf(found.groups?.verb ?? ''), verb: '', isAverage: true, years: undefined, at: end };
      const range = placeOf(passage, found.index, found.index + found[0].length);
      const finding = averageFinding(reading, passage, pair, [before, now, amount], how, missingFact(found[0]), range);
      return finding ? [finding] : [];
    }),
  );
}
