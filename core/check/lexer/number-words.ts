import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { type Interval, interval } from '../../quantity/interval.ts';
import { digitOf, fractionDigits, numeralValue } from '../../quantity/numeral.ts';
import { above, approximateAt, isUnitHead, matchAt, multiplierAt, scaleOf } from './scale.ts';
import type { NumberToken } from './token.ts';

/** What every number in words starts from. */
const inWords = { digits: 0, isInWords: true, isBareScale: false } as const;

const several = /(数|好几|几)([十百千万亿]{1,3})/y;
const upwards = /(?:成千)?上([百千万亿]{1,3})/y;
const teens = /([一二三四五六七八九]?十)几/y;

/** 数十, 几百, 上千, 成千上万, 好几万, 二十几: no one number, an interval. */
export function roughAt(text: string, at: number): NumberToken | undefined {
  return severalAt(text, at) ?? upwardsAt(text, at) ?? teensAt(text, at);
}

/** 数十 and 几百万: from two to ten of the scale. */
function severalAt(text: string, at: number): NumberToken | undefined {
  const found = matchAt(several, text, at);
  const scale = found && scaleAt(text, at + found[0].length, found[2] ?? '');
  return (
    scale && {
      ...inWords,
      end: at + (found?.[0].length ?? 0),
      multiplier: scale.multiplier,
      interval: interval(scale.step.times(2), scale.step.times(10), 'high'),
      inner: found?.[1] ?? '',
    }
  );
}

/** 上千, 成千上万: at least one of the scale. 市上百 and 海上 are other words. */
function upwardsAt(text: string, at: number): NumberToken | undefined {
  const found = /[市海]/.test(text[at - 1] ?? '') ? undefined : matchAt(upwards, text, at);
  const scale = found && scaleAt(text, at + found[0].length, found[1] ?? '');
  return (
    scale && {
      ...inWords,
      end: at + (found?.[0].length ?? 0),
      value: scale.step,
      multiplier: scale.multiplier,
      interval: interval(scale.step, undefined),
      inner: '上',
    }
  );
}

function teensAt(text: string, at: number): NumberToken | undefined {
  const found = matchAt(teens, text, at);
  if (!found) return undefined;
  const base = numeralValue(found[1] ?? '') ?? decimal(10);
  const multiplier = multiplierAt(text, at + found[0].length);
  return {
    ...inWords,
    end: at + found[0].length + multiplier.length,
    multiplier,
    interval: interval(base, base.plus(10), 'both'),
    inner: '几',
  };
}

type Scale = { readonly step: Decimal; readonly multiplier: string };

/** A scale by itself: 百万 is 100 of 万; undefined where it begins a unit (千瓦) or is none. */
function scaleAt(text: string, end: number, words: string): Scale | undefined {
  if (isUnitHead(words.at(-1) ?? '', text[end] ?? '')) return undefined;
  const multiplier = multiplierOf(words);
  const step = steps[words.slice(0, words.length - multiplier.length)];
  return step === undefined ? undefined : { step: decimal(step), multiplier };
}

const steps: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1000 };
const multiplierOf = (words: string): string => /(?:万亿|[万亿])$/.exec(words)?.[0] ?? '';

const numeral = /[零〇○一二两三四五六七八九十百千万亿]{1,30}(?:点[零〇○一二三四五六七八九]{1,12})?/y;

/** A number in Chinese words: 一百二十, 三万七千, 百分 left alone; 三五 and 七八十 are intervals; 百, 千, 万 alone are bare. */
export function wordsAt(text: string, at: number): NumberToken | undefined {
  const printed = withoutUnitHead(matchAt(numeral, text, at)?.[0] ?? '', text, at);
  if (printed === '' || (/^[零〇○]./.test(printed) && !/^[零〇○]点/.test(printed))) return undefined;
  const end = at + printed.length;
  const multiplier = multiplierOf(printed);
  const core = printed.slice(0, printed.length - multiplier.length);
  if (/^[百千]?$/.test(core)) return bareAt(text, end, core, multiplier);
  const range = neighboursOf(core);
  if (range) return { ...inWords, end, multiplier, interval: range };
  return plainAt(text, end, printed, multiplier);
}

/** 一百 of 一百分 stays whole only where 百 does not begin 百分点; 五千 of 五千瓦 is 五. */
function withoutUnitHead(printed: string, text: string, at: number): string {
  let kept = printed;
  while (kept !== '' && isUnitHead(kept.at(-1) ?? '', text[at + kept.length] ?? '')) kept = kept.slice(0, -1);
  return kept;
}

/** 百, 千, 万, 千万 by themselves, with what makes them approximate: 百余家, 万余亩. */
function bareAt(text: string, end: number, core: string, multiplier: string): NumberToken | undefined {
  const step = steps[core];
  if (step === undefined) return undefined;
  const value = decimal(step);
  const inner = text[end] === '来' ? undefined : approximateAt(text, end);
  const after = inner !== undefined && multiplier === '' ? multiplierAt(text, end + 1) : '';
  return {
    ...inWords,
    end: end + (inner?.length ?? 0) + after.length,
    value,
    multiplier: multiplier + after,
    isBareScale: true,
    ...(inner === undefined ? {} : { inner, interval: above(value) }),
  };
}

const pair = /^([一两二三四五六七八九])([二三四五六七八九])([十百千]?)$/;
const tenPair = /^([一二三四五六七八九]?十)([一二三四五六七八])([二三四五六七八九])$/;

/** 三五, 七八十, 十七八: two neighbours, "or"; undefined for any other number. */
function neighboursOf(core: string): Interval | undefined {
  const found = pair.exec(core);
  const low = digitOf((found ?? tenPair.exec(core))?.[found ? 1 : 2] ?? '');
  const high = digitOf((found ?? tenPair.exec(core))?.[found ? 2 : 3] ?? '');
  if (low === undefined || high === undefined) return undefined;
  if (high <= low || (high - low > 1 && !(low === 3 && high === 5))) return undefined;
  if (found) {
    const step = decimal(steps[found[3] ?? ''] ?? 1);
    return interval(step.times(low), step.times(high));
  }
  const base = numeralValue(tenPair.exec(core)?.[1] ?? '') ?? decimal(10);
  return interval(base.plus(low), base.plus(high));
}

function plainAt(text: string, end: number, printed: string, multiplier: string): NumberToken | undefined {
  const whole = numeralValue(printed);
  if (whole === undefined) return undefined;
  const inner = isOpenEnded(printed, text[end]) ? approximateAt(text, end) : undefined;
  const after = inner !== undefined && multiplier === '' ? multiplierAt(text, end + 1) : '';
  const value = after === '' ? whole.div(scaleOf(multiplier)) : whole;
  return {
    ...inWords,
    end: end + (inner?.length ?? 0) + after.length,
    value,
    digits: multiplier === '' ? fractionDigits(printed) : value.decimalPlaces(),
    multiplier: multiplier + after,
    ...(inner === undefined ? {} : { inner, interval: above(value) }),
  };
}

/** 余, 多 follow round numbers (三百多个), 来 only those of ten and more (十来个). */
const isOpenEnded = (printed: string, next: string | undefined): boolean =>
  next === '来' ? /[十百千万]$/.test(printed) : /[十百千万亿]$/.test(printed);
