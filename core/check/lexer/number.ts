import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { type Interval, interval } from '../../quantity/interval.ts';
import { digitOf, fractionDigits, numeralValue } from '../../quantity/numeral.ts';
import type { NumberToken } from './token.ts';

const arabic = /(?:\d{1,3}(?:，\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const words = /[零〇○一二两三四五六七八九十百千万亿]+(?:点[零〇○一二三四五六七八九]+)?/y;
const formal = /[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,}(?:[万亿][壹贰叁肆伍陆柒捌玖拾佰仟零]*)*/y;
const approximate = /^[余多几来]/;

/** Characters after 千 or 百 that make them part of a unit or word: 千瓦, 千克, 百分点. */
const isUnitHead = (scale: string, next: string): boolean =>
  scale === '千' ? '瓦克米伏卡兆焦赫'.includes(next) && next !== '' : scale === '百' ? next === '分' : false;

/** A minus sign of -2.1% stands behind a word or a bracket; behind a digit or letter it joins (2-3个, PM-10). */
export const isMinus = (text: string, at: number): boolean =>
  text[at] === '-' && /\d/.test(text[at + 1] ?? '') && !/[\dA-Za-z~—.-]/.test(text[at - 1] ?? '');

/** The number at a place, in Arabic figures, Chinese words or a mixture (3亿5千万); undefined where there is none. */
export function numberAt(text: string, at: number): NumberToken | undefined {
  return arabicAt(text, at) ?? formalAt(text, at) ?? roughAt(text, at) ?? wordsAt(text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function arabicAt(text: string, at: number): NumberToken | undefined {
  const printed = matchAt(arabic, text, at);
  if (printed === undefined) return undefined;
  const digits = printed.split('.')[1]?.length ?? 0;
  let value = decimal(printed.replaceAll('，', ''));
  let end = at + printed.length;
  let inner: string | undefined;
  if (approximate.test(text.slice(end, end + 1)) && isQuantityTail(text, end + 1)) inner = text[end++];
  let scaled = value;
  const small = text[end] ?? '';
  if (
    '十百千'.includes(small) &&
    small !== '' &&
    !isUnitHead(small, text[end + 1] ?? '') &&
    (small !== '十' || /[万亿]/.test(text[end + 1] ?? ''))
  ) {
    scaled = value.times(small === '十' ? 10 : small === '百' ? 100 : 1000);
    end++;
  }
  let multiplier = multiplierAt(text, end);
  end += multiplier.length;
  if (multiplier !== '' || !scaled.eq(value)) {
    const rest = multiplier === '' && !/\d/.test(text[end] ?? '') ? undefined : remainderAt(text, end, multiplier);
    if (rest) {
      const whole = scaled.times(scaleOf(multiplier)).plus(rest.whole);
      multiplier = rest.multiplier;
      scaled = whole.div(scaleOf(multiplier));
      end = rest.end;
    }
  }
  value = scaled;
  if (inner === undefined && approximate.test(text.slice(end, end + 1)) && isQuantityTail(text, end + 1) && multiplier !== '')
    inner = text[end++];
  const printedDigits = Math.max(0, value.decimalPlaces());
  return {
    end,
    value,
    digits: scaled.eq(decimal(printed.replaceAll('，', ''))) ? digits : printedDigits,
    multiplier,
    isInWords: false,
    isBareScale: false,
    ...(inner === undefined ? {} : { inner, interval: above(value) }),
  };
}

/** The lower part of a mixed number: 5千万 after 3亿, 2千 after 1万. */
function remainderAt(text: string, at: number, upper: string): { whole: Decimal; multiplier: string; end: number } | undefined {
  const pattern =
    upper === '亿' || upper === '万亿'
      ? /(\d+(?:\.\d+)?|[一二两三四五六七八九])([百千十]?)(万亿|亿|万)/y
      : /(\d{1,4}|[一二两三四五六七八九])([百千])(?![瓦克米伏分])()/y;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [all, number = '', small = '', large = ''] = found;
  const value = /\d/.test(number) ? decimal(number) : decimal(digitOf(number) ?? 0);
  const whole = value.times({ '': 1, 十: 10, 百: 100, 千: 1000 }[small] ?? 1).times(scaleOf(large));
  return whole.lt(scaleOf(upper)) ? { whole, multiplier: large, end: at + all.length } : undefined;
}

function multiplierAt(text: string, at: number): string {
  if (text.startsWith('万亿', at)) return '万亿';
  const character = text[at] ?? '';
  return character === '万' || character === '亿' ? character : '';
}

export const scaleOf = (multiplier: string): Decimal => decimal({ 万亿: '1e12', 亿: '1e8', 万: '1e4' }[multiplier] ?? 1);

/** After 余, 多, 几 a figure goes on with its multiplier or unit; "10多" before other words is still one. */
const isQuantityTail = (text: string, at: number): boolean =>
  /^[\u4e00-\u9fff%]/.test(text[at] ?? '') && !/^[项]?(?:样|元化|媒体|式联运|年生|边|方面)/.test(text.slice(at, at + 3));

/** 余, 多: more than the value, less than the next step of its last place that is not 0. 1300余 is (1300, 1400). */
export function above(value: Decimal): Interval {
  const digits = value.toFixed();
  const zeros = digits.includes('.') ? -(digits.split('.')[1]?.length ?? 0) : (/0*$/.exec(digits)?.[0].length ?? 0);
  return interval(value, value.plus(decimal(10).pow(zeros)), 'both');
}

function formalAt(text: string, at: number): NumberToken | undefined {
  const printed = matchAt(formal, text, at);
  if (printed === undefined || !/[拾佰仟万亿]/.test(printed)) return undefined;
  const value = numeralValue(printed);
  return value && { end: at + printed.length, value, digits: 0, multiplier: '', isInWords: true, isBareScale: false };
}

/** 数十, 几百, 上千, 成千上万, 好几万, 二十几: no one number, an interval. */
function roughAt(text: string, at: number): NumberToken | undefined {
  const pattern = /(?:(数|好几|几)([十百千万亿]{1,3})|(成千)?上([百千万亿]{1,3})|([一二三四五六七八九]?十)几)(?=([万亿]*))/y;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [all, several, scale, , atLeast, teens] = found;
  let end = at + all.length;
  const multiplierOf = (word: string): string => /(?:万亿|[万亿])$/.exec(word)?.[0] ?? '';
  if (several !== undefined && scale !== undefined) {
    if (/^[百千]$/.test(scale) && isUnitHead(scale, text[end] ?? '')) return undefined;
    const multiplier = multiplierOf(scale);
    const unit = smallScale(scale.slice(0, scale.length - multiplier.length));
    if (unit === undefined) return undefined;
    return {
      end,
      digits: 0,
      multiplier,
      interval: interval(unit.times(2), unit.times(10), 'high'),
      inner: several,
      isInWords: true,
      isBareScale: false,
    };
  }
  if (atLeast !== undefined) {
    if (isUnitHead(atLeast.at(-1) ?? '', text[end] ?? '') || /[市海]/.test(text[at - 1] ?? '')) return undefined;
    const multiplier = multiplierOf(atLeast);
    const value = smallScale(atLeast.slice(0, atLeast.length - multiplier.length));
    if (value === undefined) return undefined;
    return {
      end,
      value,
      digits: 0,
      multiplier,
      interval: interval(value, undefined),
      inner: '上',
      isInWords: true,
      isBareScale: false,
    };
  }
  if (teens === undefined) return undefined;
  const base = numeralValue(teens) ?? decimal(10);
  const multiplier = multiplierAt(text, end);
  end += multiplier.length;
  return {
    end,
    digits: 0,
    multiplier,
    interval: interval(base, base.plus(10), 'both'),
    inner: '几',
    isInWords: true,
    isBareScale: false,
  };
}

const smallScale = (word: string): Decimal | undefined => {
  const value = { '': 1, 十: 10, 百: 100, 千: 1000 }[word];
  return value === undefined ? undefined : decimal(value);
};

function wordsAt(text: string, at: number): NumberToken | undefined {
  let printed = matchAt(words, text, at);
  if (printed === undefined) return undefined;
  while (printed.length > 0 && isUnitHead(printed.at(-1) ?? '', text[at + printed.length] ?? '')) printed = printed.slice(0, -1);
  if (printed === '' || (/^[零〇○]./.test(printed) && !/^[零〇○]点/.test(printed))) return undefined;
  let end = at + printed.length;
  const multiplier = /(?:万亿|[万亿])$/.exec(printed)?.[0] ?? '';
  const core = printed.slice(0, printed.length - multiplier.length);
  if (/^[百千]?$/.test(core) && (core !== '' || multiplier !== '')) {
    const value = smallScale(core);
    if (value === undefined) return undefined;
    const inner =
      approximate.test(text[end] ?? '') && isQuantityTail(text, end + 1) && text[end] !== '来' ? text[end++] : undefined;
    let after = multiplier;
    if (inner !== undefined && multiplier === '') {
      after = multiplierAt(text, end);
      end += after.length;
    }
    return {
      end,
      value,
      digits: 0,
      multiplier: after,
      isInWords: true,
      isBareScale: true,
      ...(inner === undefined ? {} : { inner, interval: above(value) }),
    };
  }
  const pair = /^([一二三四五六七八九])([二三四五六七八九])([十百千]?)$/.exec(core);
  if (pair) {
    const [, a = '', b = '', scale = ''] = pair;
    const low = digitOf(a) ?? 0;
    const high = digitOf(b) ?? 0;
    if (high <= low || (high - low > 1 && !(low === 3 && high === 5))) return undefined;
    const times = smallScale(scale) ?? decimal(1);
    return {
      end,
      digits: 0,
      multiplier,
      interval: interval(times.times(low), times.times(high)),
      isInWords: true,
      isBareScale: false,
    };
  }
  const tenPair = /^([一二三四五六七八九]?十)([一二三四五六七八])([二三四五六七八九])$/.exec(core);
  if (tenPair) {
    const base = numeralValue(tenPair[1] ?? '') ?? decimal(10);
    return {
      end,
      digits: 0,
      multiplier,
      interval: interval(base.plus(digitOf(tenPair[2] ?? '') ?? 0), base.plus(digitOf(tenPair[3] ?? '') ?? 0)),
      isInWords: true,
      isBareScale: false,
    };
  }
  const whole = numeralValue(printed);
  if (whole === undefined) return undefined;
  let value = whole.div(scaleOf(multiplier));
  let inner: string | undefined;
  let after = multiplier;
  if (
    approximate.test(text[end] ?? '') &&
    isQuantityTail(text, end + 1) &&
    (text[end] !== '来' || /[十百千万]$/.test(printed)) &&
    /[十百千万亿]$/.test(printed)
  ) {
    inner = text[end++];
    if (multiplier === '') {
      after = multiplierAt(text, end);
      end += after.length;
    }
  }
  if (after !== multiplier) value = whole;
  const digits = multiplier === '' ? fractionDigits(printed) : Math.max(0, value.decimalPlaces());
  return {
    end,
    value,
    digits,
    multiplier: after,
    isInWords: true,
    isBareScale: false,
    ...(inner === undefined ? {} : { inner, interval: above(value) }),
  };
}
