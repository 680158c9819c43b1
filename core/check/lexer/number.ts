import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { digitOf, numeralValue } from '../../quantity/numeral.ts';
import { roughAt, wordsAt } from './number-words.ts';
import { above, approximateAt, isUnitHead, matchAt, multiplierAt, scaleOf } from './scale.ts';
import type { NumberToken } from './token.ts';

const arabic = /(?:\d{1,3}(?:，\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const formal = /[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,}(?:[万亿][壹贰叁肆伍陆柒捌玖拾佰仟零]*)*/y;

/** A minus sign of -2.1% stands behind a word or a bracket; behind a digit or letter it joins (2-3个, PM-10). */
export const isMinus = (text: string, at: number): boolean =>
  text[at] === '-' && /\d/.test(text[at + 1] ?? '') && !/[\dA-Za-z~—.-]/.test(text[at - 1] ?? '');

/** The number at a place, in Arabic figures, Chinese words or a mixture (3亿5千万); undefined where there is none. */
export function numberAt(text: string, at: number): NumberToken | undefined {
  return arabicAt(text, at) ?? formalAt(text, at) ?? roughAt(text, at) ?? wordsAt(text, at);
}

function arabicAt(text: string, at: number): NumberToken | undefined {
  const printed = matchAt(arabic, text, at)?.[0];
  if (printed === undefined) return undefined;
  const bare = decimal(printed.replaceAll('，', ''));
  const rough = approximateAt(text, at + printed.length);
  const scaled = scaledAt(bare, text, at + printed.length + (rough?.length ?? 0));
  const late =
    rough === undefined && !scaled.value.times(scaleOf(scaled.multiplier)).eq(bare) ? approximateAt(text, scaled.end) : undefined;
  const inner = rough ?? late;
  return {
    end: scaled.end + (late?.length ?? 0),
    value: scaled.value,
    digits: scaled.value.eq(bare) ? (printed.split('.')[1]?.length ?? 0) : scaled.value.decimalPlaces(),
    multiplier: scaled.multiplier,
    isInWords: false,
    isBareScale: false,
    ...(inner === undefined ? {} : { inner, interval: above(scaled.value) }),
  };
}

type Scaled = { readonly value: Decimal; readonly multiplier: string; readonly end: number };

/** A number in figures with the words that scale it: 3千, 1.2万, 3亿5千万 (35000 of 万). */
function scaledAt(bare: Decimal, text: string, at: number): Scaled {
  const small = smallScaleAt(text, at);
  const value = bare.times(scaleWords[small] ?? 1);
  const multiplier = multiplierAt(text, at + small.length);
  const end = at + small.length + multiplier.length;
  const isScaled = small !== '' || multiplier !== '';
  const rest = isScaled && (multiplier !== '' || /\d/.test(text[end] ?? '')) ? remainderAt(text, end, multiplier) : undefined;
  if (!rest) return { value, multiplier, end };
  const whole = value.times(scaleOf(multiplier)).plus(rest.whole);
  return { value: whole.div(scaleOf(rest.multiplier)), multiplier: rest.multiplier, end: rest.end };
}

const scaleWords: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1000 };

/** 百, 千 behind figures, 十 only before 万 or 亿; not where they begin a unit. */
function smallScaleAt(text: string, at: number): string {
  const word = text[at] ?? '';
  if (word === '' || !'十百千'.includes(word) || isUnitHead(word, text[at + 1] ?? '')) return '';
  return word === '十' && !/[万亿]/.test(text[at + 1] ?? '') ? '' : word;
}

/** The lower part of a mixed number: 5千万 after 3亿, 2千 after 1万. */
function remainderAt(text: string, at: number, upper: string): { whole: Decimal; multiplier: string; end: number } | undefined {
  const found = matchAt(upper === '亿' || upper === '万亿' ? largeRemainder : smallRemainder, text, at);
  if (!found) return undefined;
  const [all, number = '', small = '', large = ''] = found;
  const value = decimal(/\d/.test(number) ? number : (digitOf(number) ?? 0));
  const whole = value.times(scaleWords[small] ?? 1).times(scaleOf(large));
  return whole.lt(scaleOf(upper)) ? { whole, multiplier: large, end: at + all.length } : undefined;
}
const largeRemainder = /(\d+(?:\.\d+)?|[一二三四五六七八九])([百千十]?)(万亿|亿|万)/y;
const smallRemainder = /(\d{1,4}|[一二三四五六七八九])([百千])(?![瓦克米伏分])()/y;

/** 叁佰伍拾万: the digits of amounts. */
function formalAt(text: string, at: number): NumberToken | undefined {
  const printed = matchAt(formal, text, at)?.[0];
  if (printed === undefined || !/[拾佰仟万亿]/.test(printed)) return undefined;
  const value = numeralValue(printed);
  return value && { end: at + printed.length, value, digits: 0, multiplier: '', isInWords: true, isBareScale: false };
}
