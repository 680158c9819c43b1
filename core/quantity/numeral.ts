import { type Decimal, decimal } from './decimal.ts';

/** Chinese digits, the formal ones of amounts (壹贰叁) included. */
const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

export const digitOf = (character: string): number | undefined => digits[character];
const numeralCharacters = new Set([...Object.keys(digits), ...Object.keys(tens), '万', '亿']);
export const isNumeralCharacter = (character: string): boolean => numeralCharacters.has(character);

/**
 * The value of a whole or decimal number in Chinese words, or undefined where it is none.
 * 一百二十 120; 两千 2000; 三万五 35000; 一千零五十万 10500000; 二〇三〇 2030; 五点二 5.2; 十二 12.
 * @example numeralValue('一百二十')?.toFixed() // '120'
 */
export function numeralValue(words: string): Decimal | undefined {
  const [whole = '', fraction, ...more] = words.split('点');
  if (more.length > 0 || whole === '') return undefined;
  const value = wholeValue(whole);
  if (value === undefined || fraction === undefined) return value;
  const printed = digitString(fraction);
  return printed === undefined ? undefined : decimal(`${value.toFixed()}.${printed}`);
}

/** Fraction digits printed by a number in words. @example fractionDigits('七点三') // 1 */
export const fractionDigits = (words: string): number => words.split('点')[1]?.length ?? 0;

function digitString(words: string): string | undefined {
  let text = '';
  for (const character of words) {
    const digit = digits[character];
    if (digit === undefined) return undefined;
    text += digit;
  }
  return text === '' ? undefined : text;
}

function wholeValue(words: string): Decimal | undefined {
  if (words.length > 1) {
    const read = digitString(words);
    // 二〇三〇 and 一二三四 are read digit by digit; 三五 is "three or five", no number.
    if (read !== undefined) return words.length >= 3 || /[〇零○]/.test(words) ? decimal(read) : undefined;
  }
  let total = decimal(0);
  let section = 0; // below the next 万 or 亿
  let pending: number | undefined;
  let lastUnit = 1;
  let lastLarge = Number.POSITIVE_INFINITY;
  for (const character of words) {
    const digit = digits[character];
    const unit = tens[character];
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
      if (digit === 0) lastUnit = 1;
    } else if (unit !== undefined) {
      if (pending === undefined && unit !== 10 && section === 0) return undefined;
      section += (pending === undefined || pending === 0 ? 1 : pending) * unit;
      pending = undefined;
      lastUnit = unit;
    } else if (character === '万' || character === '亿') {
      const large = character === '万' ? 1e4 : 1e8;
      section += pending ?? 0;
      pending = undefined;
      if (section === 0 && total.eq(0)) return undefined;
      if (large >= lastLarge) total = total.plus(section).times(large);
      else total = section === 0 ? total.times(large) : total.plus(decimal(section).times(large));
      section = 0;
      lastLarge = large;
      lastUnit = large;
    } else return undefined;
  }
  // 三万五 is 35 000, 一百二 is 120: a last digit without zero before it counts in tenths of the unit before it.
  if (pending !== undefined && pending !== 0 && lastUnit >= 100 && words.length > 1)
    return total.plus(section).plus(pending * (lastUnit / 10));
  return total.plus(section + (pending ?? 0));
}
