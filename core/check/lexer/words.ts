import { type Decimal, decimal, hundred } from '../../quantity/decimal.ts';
import { type Interval, interval } from '../../quantity/interval.ts';
import { digitOf, fractionDigits, numeralValue } from '../../quantity/numeral.ts';
import { bareUnit, unitOf } from '../../quantity/unit.ts';
import type { Token } from './token.ts';

/** Figures that are said in words of their own: fractions, halves, tenths, doublings, "two digits". */
export function wordFigureAt(text: string, at: number): Token | undefined {
  return (
    percentAt(text, at) ??
    halfUnitAt(text, at) ??
    fractionAt(text, at) ??
    slashAt(text, at) ??
    tenthsAt(text, at) ??
    halfAt(text, at) ??
    doublingAt(text, at) ??
    digitsAt(text, at)
  );
}

const percent = unitOf('%') ?? bareUnit();
const tenth = unitOf('成') ?? bareUnit();

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const percentWords =
  /([百千])分之([零〇一二两三四五六七八九十百]{1,8}(?:点[零〇一二三四五六七八九]{1,6})?|\d{1,4}(?:\.\d{1,6})?)([多几])?/y;

/** 百分之七点三 is 7.3 %; 百分之百 is 100 %. */
function percentAt(text: string, at: number): Token | undefined {
  const found = exec(percentWords, text, at);
  if (!found) return undefined;
  const [all, scale, words = '', more] = found;
  const value = numberOf(words);
  if (value === undefined) return undefined;
  const unit = scale === '百' ? percent : (unitOf('‰') ?? percent);
  const digits = /\d/.test(words) ? (words.split('.')[1]?.length ?? 0) : fractionDigits(words);
  const inner = more === undefined ? {} : { inner: more, interval: interval(value, value.plus(10), 'both') };
  return { start: at, end: at + all.length, form: 'quantity', value, digits, unit, isInWords: true, ...inner };
}

const numberOf = (words: string): Decimal | undefined =>
  /\d/.test(words) ? decimal(words) : words === '百' ? hundred : numeralValue(words);

/** 1/3 beside words of amount; 27/38 of a board is a name. */
const slashFraction = /([1-9])\/([2-9]|10)(?![\d./])/y;
const amountBehind = /^(?:的|以上|左右|强|，|。)/;

function slashAt(text: string, at: number): Token | undefined {
  const found = /[\d./]/.test(text[at - 1] ?? '') ? undefined : exec(slashFraction, text, at);
  if (!found || Number(found[1]) >= Number(found[2]) || !amountBehind.test(text.slice(at + found[0].length))) return undefined;
  return fractionToken(at, found[0].length, decimal(found[1] ?? 1).div(found[2] ?? 1));
}

const fractionWords = /([二三四五六七八九十]{1,2}|\d{1,2})分之([一二两三四五六七八九十]{1,2}|\d{1,2})/y;

function fractionAt(text: string, at: number): Token | undefined {
  const found = exec(fractionWords, text, at);
  const under = found && numberOf(found[1] ?? '');
  const over = found && numberOf(found[2] ?? '');
  if (!found || !under || !over || under.lte(0)) return undefined;
  return fractionToken(at, found[0].length, over.div(under));
}

/** Said in words, a fraction is as exact as a whole per cent. */
const fractionToken = (start: number, length: number, value: Decimal): Token => ({
  start,
  end: start + length,
  form: 'fraction',
  value: value.toDecimalPlaces(12),
  digits: 2,
  unit: bareUnit(),
  isInWords: true,
});

const tenthWords = /(?:([一两二三四五六七八九十])|(\d(?:\.\d)?))成(?:([一二三四五六七八九半])|([多]))?/y;
const notAfterTenths = /^(?:[为立功员长绩效果就熟都套型本渝因品分]|不变)/;

/** 四成, 六成五 (6.5), 一成半 (1.5), 七成多. */
function tenthsAt(text: string, at: number): Token | undefined {
  const half = exec(/半成(?![品员熟功])/y, text, at);
  if (half) return { start: at, end: at + 2, form: 'quantity', value: decimal('0.5'), digits: 1, unit: tenth, isInWords: true };
  const found = exec(tenthWords, text, at);
  if (!found) return undefined;
  const [all, word, figure, tail, more] = found;
  if (tail === undefined && more === undefined && notAfterTenths.test(text.slice(at + all.length))) return undefined;
  const whole = figure === undefined ? numeralValue(word ?? '') : decimal(figure);
  if (whole === undefined) return undefined;
  const value = tail === undefined ? whole : whole.plus(decimal(tail === '半' ? 5 : (digitOf(tail) ?? 0)).div(10));
  return {
    start: at,
    end: at + all.length,
    form: 'quantity',
    value,
    digits: value.decimalPlaces(),
    unit: tenth,
    isInWords: true,
    ...(more === undefined ? {} : { inner: more, interval: interval(value, value.plus(1), 'both') }),
  };
}

/** What a half may be said with; the interval is a share of one. */
const halves: readonly (readonly [pattern: RegExp, range: Interval | undefined, inner: string | undefined])[] = [
  [/(?:超过?一?半|过一?半)(?![年天个月小夜路导])/y, interval(decimal('0.5'), decimal(1), 'low'), '过'],
  [
    /(?:一多半|一大半|大半|多半)(?=的|数|[\u4e00-\u9fff]{0,6}(?:户|企业|项目|群众))/y,
    interval(decimal('0.5'), decimal(1), 'both'),
    '多',
  ],
  [/一半(?!径|导)/y, undefined, undefined],
  [/半数/y, undefined, undefined],
];

const halfUnits = /半(年|个?月|个小时|小时|亩|吨|公里|里|公斤|斤|米)(?![\u4e00-\u9fff]{0,1}度|载|刊|舍)/y;

/** 半年, 半亩: half a unit; 上半年 and 大半年 are not begun here. */
function halfUnitAt(text: string, at: number): Token | undefined {
  const found = exec(halfUnits, text, at);
  const unit = found && unitOf(found[1] === '月' ? '个月' : (found[1] ?? ''));
  if (!found || !unit || /[上下前后大小多近]/.test(text[at - 1] ?? '')) return undefined;
  return { start: at, end: at + found[0].length, form: 'quantity', value: decimal('0.5'), digits: 1, unit, isInWords: true };
}

function halfAt(text: string, at: number): Token | undefined {
  for (const [pattern, range, inner] of halves) {
    const found = exec(pattern, text, at);
    if (!found) continue;
    return {
      start: at,
      end: at + found[0].length,
      form: 'fraction',
      value: decimal('0.5'),
      digits: 2,
      unit: bareUnit(),
      isInWords: true,
      ...(range === undefined ? {} : { interval: range }),
      ...(inner === undefined ? {} : { inner }),
    };
  }
  return undefined;
}

const doublingWords = /(?:翻了?)?(?:([一两二三四五六七八九]|\d(?:\.\d)?)番|番)([多])?/y;

/** 翻番, 翻一番, 翻两番; also 一番 behind 翻了近. The figure is the 番 with its number. */
function doublingAt(text: string, at: number): Token | undefined {
  const found = exec(doublingWords, text, at);
  if (!found) return undefined;
  const [all, times, more] = found;
  const isBare = !all.startsWith('翻');
  if (isBare && (times === undefined || !/翻[了近约超]{0,3}(?:过|接近|将近)?$/.test(text.slice(Math.max(0, at - 5), at))))
    return undefined;
  const value = times === undefined ? decimal(1) : /\d/.test(times) ? decimal(times) : decimal(digitOf(times) ?? 1);
  return {
    start: at,
    end: at + all.length,
    form: 'doubling',
    value,
    digits: 0,
    unit: { ...bareUnit(), printed: '番', bare: '番', base: '倍', dimension: 'doubling' },
    isInWords: true,
    ...(more === undefined ? {} : { inner: more, interval: interval(value, value.plus(1), 'both') }),
  };
}

const digitCounts = /([一两二三四五])位数(?=增长|增速|以上|增幅|的?增|的?速度|百分|$|[，。；、])/y;

/** 两位数增长: from 10 up to below 100 per cent. */
function digitsAt(text: string, at: number): Token | undefined {
  const found = exec(digitCounts, text, at);
  if (!found) return undefined;
  const places = digitOf(found[1] ?? '') ?? 2;
  const low = decimal(10).pow(places - 1);
  return {
    start: at,
    end: at + found[0].length,
    form: 'quantity',
    digits: 0,
    unit: percent,
    interval: interval(low, low.times(10), 'high'),
    inner: '位数',
    isInWords: true,
  };
}

const ratioWords = /(\d{1,4}(?:\.\d{1,4})?)[∶:：比](\d{1,4}(?:\.\d{1,4})?)(?:[∶:：比](\d{1,4}(?:\.\d{1,4})?))?(?![\d:：∶])/y;

/** 18∶36∶46, 1∶6, 5.7∶1. Clock times (9:30) are told apart by the two digits behind the colon and the words around. */
export function ratioAt(text: string, at: number): Token | undefined {
  const found = exec(ratioWords, text, at);
  if (!found) return undefined;
  const [all, first = '', second = '', third] = found;
  if (
    /^[点分时至]/.test(text.slice(at + all.length)) ||
    (/[:：]\d\d$/.test(all) && third === undefined && Number(first) < 24 && /[时间上下午日]$/.test(text.slice(0, at).slice(-1)))
  )
    return undefined;
  const value = third === undefined && !decimal(second).isZero() ? decimal(first).div(second).toDecimalPlaces(12) : undefined;
  return {
    start: at,
    end: at + all.length,
    form: 'ratio',
    ...(value === undefined ? {} : { value }),
    digits: 12,
    unit: bareUnit(),
    isInWords: false,
  };
}
