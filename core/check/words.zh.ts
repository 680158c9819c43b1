import type { Calculation, FindingCode, FindingParams, MissingFact, Verdict } from './finding.ts';
import { heldZh } from './held-words.ts';

/** How a finding is said: the arithmetic, and what it means for the text. */
export type FindingWords = {
  readonly [Code in FindingCode]: {
    readonly arithmetic: (params: FindingParams[Code]) => string;
    readonly message: (params: FindingParams[Code], verdict: Verdict) => string;
  };
};

const bounds = ({ low, high, result }: Calculation): string => {
  if (low === '' && high === '') return '';
  if (low === high && low === result) return '';
  if (low === '') return `，至多 ${high}`;
  if (high === '') return `，至少 ${low}`;
  return `，按文中数字的修约区间为 ${low} 至 ${high}`;
};
const calculation = (p: Calculation): string =>
  p.result === ''
    ? `${p.expression}${bounds(p).replace(/^，/, '：')}，文中为 ${p.printed}`
    : `${p.expression} = ${p.result}${bounds(p)}，文中为 ${p.printed}`;

const missing: Readonly<Record<MissingFact, string>> = {
  'price-index': '增速按不变价格（可比价）计算，与现价总量不能直接推算，需有价格指数方可判定',
  'comparable-base': '增速按可比口径计算，需有调整后的上年基数方可判定',
  'all-parts': '未写明所列是否为全部构成，需确认有无其他部分',
  years: '未写明跨越几年，需有起止年份方可判定',
  definition: '两处口径是否相同，文中没有说明，需核对指标定义',
};
const because = (p: { readonly missing?: MissingFact }): string => (p.missing === undefined ? '口径不明' : missing[p.missing]);

/** One sentence by verdict: right, only perhaps right, wrong, not to be decided. */
const judged =
  <P extends Calculation & { readonly missing?: MissingFact }>(what: string, wrong: string) =>
  (p: P, verdict: Verdict): string => {
    switch (verdict) {
      case 'agrees':
        return `${what}相符`;
      case 'possible':
        return `${what}在修约误差内可能相符，请核对原始数据`;
      case 'undecidable':
        return `${what}无法仅凭文中数字判定：${because(p)}`;
      default:
        return wrong;
    }
  };

const reasons: Readonly<Record<FindingParams['date']['reason'], (p: FindingParams['date']) => string>> = {
  'no-such-day': (p) => `日期“${p.printed}”不存在${p.against === '' ? '' : `，该月最后一天是${p.against}`}`,
  weekday: (p) => `“${p.printed}”星期有误，${p.against}是${p.instead}`,
  backwards: (p) => `“${p.printed}”起止颠倒`,
  'after-report': (p) => `“${p.printed}”晚于核对日 ${p.against}，不能作为已发生的时点`,
  'length-of-span': (p) => `“${p.printed}”与起止时间不符，${p.against}共${p.instead}`,
};

export const zh: FindingWords = {
  'from-to-growth': {
    arithmetic: calculation,
    message: judged('增速与前后两个总量', '增速与前后两个总量不符，请核对三个数字'),
  },
  'from-to-change': {
    arithmetic: calculation,
    message: judged('增减量与前后两个数', '增减量与前后两个数不符，请核对'),
  },
  'points-between': {
    arithmetic: calculation,
    message: judged('百分点差与前后两个比率', '百分点差与前后两个比率不符，请核对'),
  },
  'implied-base': {
    arithmetic: calculation,
    message: judged('由总量和增速倒推的基数与文中另一处', '由总量和增速倒推的基数与文中另一处不符，请核对'),
  },
  'average-growth': {
    arithmetic: (p) => `${calculation(p)}${p.years === '' ? '' : `（间隔 ${p.years} 年）`}`,
    message: judged('年均增速与起止总量', '年均增速与起止总量不符，请核对年数和数字'),
  },
  'parts-total': { arithmetic: calculation, message: judged('各部分之和与总数', '各部分之和与总数不符，请核对') },
  share: { arithmetic: calculation, message: judged('占比与部分、总量', '占比与部分、总量不符，请核对') },
  average: { arithmetic: calculation, message: judged('平均数与总量、个数', '平均数与总量、个数不符，请核对数字和单位') },
  'shares-over-100': { arithmetic: calculation, message: judged('各项占比之和', '各项占比之和超过 100%，请核对') },
  'count-list': {
    arithmetic: (p) => `文中称“${p.claimed}”，所列为 ${p.counted} 项：${p.items.join('、')}`,
    message: (p, verdict) =>
      verdict === 'agrees' ? `“${p.claimed}”与所列项数相符` : `“${p.claimed}”与所列 ${p.counted} 项不符，请补全或改数`,
  },
  'same-subject-differs': {
    arithmetic: (p) => `“${p.subject}”一处为 ${p.first}，另一处为 ${p.second}`,
    message: (p, verdict) =>
      verdict === 'undecidable'
        ? `“${p.subject}”前后出现两个数：${missing.definition}`
        : `“${p.subject}”前后不一致（${p.first}、${p.second}），请统一`,
  },
  'percent-for-points': {
    arithmetic: calculation,
    message: (_, verdict) =>
      verdict === 'undecidable'
        ? '比率的变化写作“%”，是差值还是相对增幅，文中没有说明，需有上期比率方可判定；若是差值，请写“个百分点”'
        : '两个比率之差应写“百分点”，写成“%”会被理解为相对增幅，请改为“个百分点”',
  },
  'increase-for-level': {
    arithmetic: (p) => `“${p.printed}”与“${p.instead}”相差 1 倍：增长 1.5 倍是原来的 2.5 倍，增长到 1.5 倍是原来的 1.5 倍`,
    message: (p) => `“${p.printed}”混用了增量与结果，若指增量或倍数关系，请写作“${p.instead}”`,
  },
  'impossible-fall': {
    arithmetic: (p) => `“${p.printed}”：下降不能达到或超过 100%，降幅不能以倍计`,
    message: (p, verdict) =>
      verdict === 'undecidable'
        ? `“${p.printed}”只有由盈转亏等情形才可能，需有上年同期数方可判定，建议写明“由盈转亏”`
        : `“${p.printed}”不可能成立，请改用百分比并核对`,
  },
  'impossible-share': {
    arithmetic: (p) => `“${p.subject}”为 ${p.printed}，超过 100%`,
    message: (p) => `“${p.subject}”不可能超过 100%，请核对`,
  },
  rank: {
    arithmetic: (p) => `“${p.printed}”，${p.limit}`,
    message: (p, verdict) => (verdict === 'agrees' ? `“${p.printed}”与所列相符` : `“${p.printed}”与所列或参评个数不符，请核对`),
  },
  magnitude: {
    arithmetic: (p) =>
      `${p.subject}${p.printed}，${p.bound === 'max' ? '高于上限' : '低于下限'} ${p.limit}（${p.isOurs ? '本系统设定，' : ''}依据：${p.citation}）`,
    message: (p) => `“${p.printed}”超出${p.subject === '' ? '' : `“${p.subject}”`}可能的量级，请核对数字和单位`,
  },
  date: { arithmetic: (p) => reasons[p.reason](p), message: (p) => `${reasons[p.reason](p)}，请核对` },
  'unit-subject': {
    arithmetic: (p) => `“${p.subject}”以“${p.expected}”计，文中用“${p.unit}”`,
    message: (p) => `“${p.subject}”不能以“${p.unit}”计，请核对数字和单位`,
  },
  'quote-bracket': {
    arithmetic: (p) => `标点 ${p.mark} ${p.reason === 'unclosed' ? '没有配对的后半个' : '没有配对的前半个'}：${p.piece}`,
    message: (p) => (p.reason === 'unclosed' ? `标点 ${p.mark} 没有闭合，请补全` : `标点 ${p.mark} 多出，或缺少前半个，请改正`),
  },
  'cut-word': {
    arithmetic: (p) => `“${p.printed}”${p.instead === '' ? '处断开，下文没有接续' : `被换行断开，应连写为“${p.instead}”`}`,
    message: (p) => (p.instead === '' ? '句子没有写完，可能漏排，请补全' : '词语被断开，请删去换行'),
  },
  misprint: {
    arithmetic: (p) => `“${p.printed}”应为“${p.instead}”`,
    message: (p) => `“${p.printed}”疑为误排，应为“${p.instead}”`,
  },
  held: heldZh,
};
