import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { type Interval, interval } from '../../quantity/interval.ts';

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Characters after 千 or 百 that make them part of a unit or word: 千瓦, 千克, 百分点. */
export const isUnitHead = (scale: string, next: string): boolean =>
  scale === '千' ? '瓦克米伏卡兆焦赫'.includes(next) && next !== '' : scale === '百' ? next === '分' : false;

export function multiplierAt(text: string, at: number): string {
  if (text.startsWith('万亿', at)) return '万亿';
  const character = text[at] ?? '';
  return character === '万' || character === '亿' ? character : '';
}

export const scaleOf = (multiplier: string): Decimal => decimal({ 万亿: '1e12', 亿: '1e8', 万: '1e4' }[multiplier] ?? 1);

const notQuantity = /^项?(?:样|元化|媒体|式联运|年生|边|方面)/;

/** 余, 多, 几, 来 inside a figure that goes on with its multiplier or unit: 1300余个, 2000多万. */
export function approximateAt(text: string, at: number): string | undefined {
  const word = text[at] ?? '';
  const isOne = word !== '' && '余多几来'.includes(word) && /[\u4e00-\u9fff%]/.test(text[at + 1] ?? '');
  return isOne && !notQuantity.test(text.slice(at + 1, at + 4)) ? word : undefined;
}

/** 余, 多: more than the value, less than the next step of its last place that is not 0. 1300余 is (1300, 1400). */
export function above(value: Decimal): Interval {
  const digits = value.toFixed();
  const zeros = digits.includes('.') ? -(digits.split('.')[1]?.length ?? 0) : (/0*$/.exec(digits)?.[0].length ?? 0);
  return interval(value, value.plus(decimal(10).pow(zeros)), 'both');
}
