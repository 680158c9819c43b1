import type { Numerals } from './format-section.ts';

const plainNumerals = '〇一二三四五六七八九';
const legalNumerals = '零壹贰叁肆伍陆柒捌玖';

/** Digit by digit: 二六. */
export function convertDigits(text: string, numerals: Numerals | undefined): string {
  if (numerals === undefined) return text;
  const characters = numerals === '1' ? plainNumerals : legalNumerals;
  return text.replace(/\d/g, (digit) => characters[Number(digit)] ?? digit);
}

/** 二〇二六 for years, 十二 and 三十一 for what is counted. */
export function numeral(digits: string, numerals: Numerals | undefined, manner: 'digits' | 'count'): string {
  const value = Number(digits);
  if (numerals === undefined || manner === 'digits' || value > 99) return convertDigits(digits, numerals);
  const characters = numerals === '1' ? plainNumerals : legalNumerals;
  const ten = numerals === '1' ? '十' : '拾';
  if (value < 10) return characters[value] ?? '';
  const tens = Math.floor(value / 10);
  const lead = tens === 1 && numerals === '1' ? '' : (characters[tens] ?? '');
  return `${lead}${ten}${value % 10 === 0 ? '' : characters[value % 10]}`;
}
