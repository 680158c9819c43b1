import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { exactly, type Interval, interval, printedInterval } from '../../quantity/interval.ts';
import type { Token } from '../lexer/token.ts';

/** How a word turns a value into an interval. The tolerances of "about" and "nearly" are ours (METHODS § 2.5). */
type Relation = 'at-least' | 'above' | 'at-most' | 'below' | 'nearly' | 'about';

const inFront: readonly (readonly [words: string, relation: Relation])[] = [
  ['不低于 不少于 不小于 不短于 至少 起码', 'at-least'],
  ['超过 超出 突破 逾 超 多于 高于 大于 高出 冲破 首超 首破 破 远超 已超 均超 再超', 'above'],
  ['不高于 不超过 不多于 不大于 不超 不长于 最多 至多 控制在', 'at-most'],
  ['不足 不到 不满 低于 少于 小于 未达到 未超过 未达', 'below'],
  ['将近 接近 逼近 近 靠近', 'nearly'],
  ['大约 约为 约合 约有 约占 约 大概 大致 近乎', 'about'],
];
const behind: readonly (readonly [words: string, relation: Relation])[] = [
  ['及以上 以上 及其以上 之上 起', 'at-least'],
  ['及以下 以下 以内 之内 内 封顶', 'at-most'],
  ['左右 上下 前后 许', 'about'],
  ['有余 开外', 'above'],
  ['级 级别', 'at-least'],
];

const longestFirst = (rows: typeof inFront): readonly (readonly [string, Relation])[] =>
  rows
    .flatMap(([words, relation]) => words.split(' ').map((word) => [word, relation] as const))
    .sort((a, b) => b[0].length - a[0].length);
const frontWords = longestFirst(inFront);
const behindWords = longestFirst(behind);

export type Qualifier = {
  readonly front: string;
  readonly behind: string;
  readonly words: string | null;
  readonly range: Interval;
};

/** Words in front that carry no bound of their own where another word does: 控制在3%以内. */
const needsBound = new Set(['控制在']);
/** Words that end in one of these without bounding anything: 附近, 节约, 反超, 打破. */
const notBehind: Readonly<Record<string, RegExp>> = {
  近: /(?:附|邻|远|最|就)近$/,
  约: /(?:节|合|大|预|签|履|违|集)约$/,
  超: /(?:反)超$/,
  破: /(?:突|打|侦)破$/,
};

/** The words around a figure that bound it, and the numbers it may stand for. */
export function qualifierOf(token: Token, before: string, after: string): Qualifier {
  const front = frontWords.find(([word]) => before.endsWith(word) && isInFront(word, token, before));
  const back = behindWords.find(([word]) => after.startsWith(word) && isBehind(word, token, after));
  const relation = back && (!front || needsBound.has(front[0])) ? back[1] : (front?.[1] ?? back?.[1]);
  const words = [front?.[0], token.inner, back?.[0]].filter((word) => word !== undefined).join('…');
  return {
    front: front?.[0] ?? '',
    behind: back?.[0] ?? '',
    words: words === '' ? null : words,
    range: relation && token.value !== undefined && token.inner === undefined ? bound(token.value, relation) : rangeOf(token),
  };
}

/** 近3年 is the last three years, not nearly three. */
const isInFront = (word: string, token: Token, before: string): boolean =>
  !notBehind[word]?.test(before) && !(word === '近' && token.unit.dimension === 'time');

/** 内 and 起 stand behind a term or a sum, not before words that they begin; 级 behind a round number of words. */
function isBehind(word: string, token: Token, after: string): boolean {
  if (word === '内') return token.unit.dimension === 'time' && !/^内(?:蒙|部|容|地|在)/.test(after);
  if (word === '起') return token.unit.dimension !== 'time' && /^起(?:步|$)/.test(after);
  if (word === '级' || word === '级别') return token.isInWords && token.value?.gte(100) === true;
  if (word === '许' || word === '前后') return token.unit.dimension === 'time';
  return true;
}

function bound(value: Decimal, relation: Relation): Interval {
  switch (relation) {
    case 'at-least':
      return interval(value, undefined);
    case 'above':
      return interval(value, undefined, 'low');
    case 'at-most':
      return interval(undefined, value);
    case 'below':
      return interval(undefined, value, 'high');
    case 'nearly':
      return interval(value.times('0.9'), value, 'high');
    case 'about':
      return interval(value.times('0.95'), value.times('1.05'));
  }
}

function rangeOf(token: Token): Interval {
  if (token.interval !== undefined) return token.interval;
  if (token.value === undefined) return {};
  return isCounted(token) ? exactly(token.value) : printedInterval(token.value, token.digits);
}

/** Things counted one by one, whole spans of time and numbers of words are exact; 1.2万户 is rounded like a measure. */
const isCounted = (token: Token): boolean =>
  (token.form !== 'quantity' && token.form !== 'fraction') ||
  ((token.unit.counts !== undefined || token.unit.dimension === 'time') && token.unit.multiplier.eq(decimal(1)));
