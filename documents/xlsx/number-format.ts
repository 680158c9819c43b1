import { type CalendarFields, calendarOf, type DateSystem } from './serial-day.ts';

/** A number format code of a cell, taken apart once and used for many cells. */
export type NumberFormat = {
  /** `day` for formats that show a year, month or day; `time` for clock times and durations alone. */
  readonly kind: 'general' | 'number' | 'day' | 'time' | 'text';
  /** Shows every number as `plainNumber` does. */
  readonly isPlain: boolean;
  format(value: number, system: DateSystem): string;
};

/** Formats that files name by number only, as a Chinese Excel or WPS shows them. @source ISO/IEC 29500-1 18.8.30 numFmt */
const builtIn: { readonly [id: number]: string } = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General';

/** A number without the noise of binary fractions: 15 digits, as Excel keeps them. @example plainNumber(0.1 + 0.2) // '0.3' */
export function plainNumber(value: number): string {
  const shortest = String(value === 0 ? 0 : value);
  // Up to 15 digits, nothing but digits and a point: no noise to take away. Nearly every cell ends here.
  if (shortest.length <= 16 && !shortest.includes('e')) return shortest;
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponent) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = exponent;
  const places = Number(power);
  const digits = first + rest;
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}`;
  return (
    sign +
    (digits.length > places + 1 ? `${digits.slice(0, places + 1)}.${digits.slice(places + 1)}` : digits.padEnd(places + 1, '0'))
  );
}

export function parseNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code).map(parseSection);
  const first = sections[0];
  if (!first || (first.kind === 'general' && first.tokens.length === 1))
    return { kind: 'general', isPlain: true, format: plainNumber };
  if (first.kind === 'text') return { kind: 'text', isPlain: true, format: plainNumber };
  return {
    kind: first.kind,
    isPlain: false,
    format: (value, system) => {
      const chosen = chooseSection(sections, value);
      if (!chosen) return plainNumber(value);
      const { section, shown } = chosen;
      if (section.kind === 'day' || section.kind === 'time') {
        const calendar = calendarOf(value, system);
        return calendar ? formatCalendar(section, calendar, value) : plainNumber(value);
      }
      return section.kind === 'number' ? formatDigits(section, shown) : withLiterals(section, plainNumber(shown));
    },
  };
}

type Token = { readonly literal: string } | { readonly code: string };
type Section = {
  readonly kind: NumberFormat['kind'];
  readonly tokens: readonly Token[];
  readonly condition?: { readonly operator: string; readonly limit: number };
  /** [DBNum1]: digits as 〇一二三; [DBNum2]: 零壹贰叁. */
  readonly numerals?: '1' | '2';
};

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const tokenPattern =
  /"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]?|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|y+|m+|d+|a{3,4}|h+|s+(?:\.0+)?|e(?![+-])|[Ee][+-]|[0#?.,%@/]|[\s\S]/gi;

function parseSection(code: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'];
  let numerals: Section['numerals'];
  for (const match of code.matchAll(tokenPattern)) {
    const [piece, quoted, escaped, bracket] = match;
    if (quoted !== undefined) tokens.push({ literal: quoted });
    else if (escaped !== undefined) tokens.push({ literal: escaped });
    else if (bracket !== undefined) {
      const compared = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket);
      const currency = /^\$([^-\]]*)/.exec(bracket);
      const elapsed = /^(h+|m+|s+)$/i.exec(bracket);
      const numeral = /^DBNum([12])/i.exec(bracket);
      if (compared) condition = { operator: compared[1] ?? '', limit: Number(compared[2]) };
      else if (elapsed) tokens.push({ code: `[${bracket.toLowerCase()[0]}]` });
      else if (numeral) numerals = numeral[1] === '1' ? '1' : '2';
      else if (currency?.[1]) tokens.push({ literal: currency[1] });
    } else if (piece.startsWith('_')) tokens.push({ literal: ' ' });
    else if (piece.startsWith('*')) continue;
    else if (/^(General|G\/通用格式|AM\/PM|A\/P|上午\/下午|y+|m+|d+|a{3,4}|h+|s+(\.0+)?|e|E[+-]|[0#?.,%@/])$/i.test(piece)) {
      tokens.push({ code: piece });
    } else tokens.push({ literal: piece });
  }
  return { kind: kindOfSection(tokens), tokens, ...(condition && { condition }), ...(numerals && { numerals }) };
}

function kindOfSection(tokens: readonly Token[]): NumberFormat['kind'] {
  const codes = tokens.flatMap((token) => ('code' in token ? [token.code] : []));
  if (codes.some((code) => /^(General|G\/通用格式)$/i.test(code))) return 'general';
  if (codes.some((code) => /^(y+|d+|a{3,4}|e)$/i.test(code))) return 'day';
  const clock = codes.some((code) => /^(h+|s+(\.0+)?|\[[hms]\]|AM\/PM|A\/P|上午\/下午)$/i.test(code));
  if (codes.some((code) => /^m+$/i.test(code))) return clock ? 'time' : 'day';
  if (clock) return 'time';
  if (codes.includes('@')) return 'text';
  return 'number';
}

/** The section for a value, and the value it shows: the second section shows negative numbers without their sign. */
function chooseSection(sections: readonly Section[], value: number): { section: Section; shown: number } | undefined {
  const numeric = sections.slice(0, 3);
  if (numeric.some((section) => section.condition)) {
    const section = numeric.find(({ condition }) => !condition || meets(value, condition.operator, condition.limit));
    return section && { section, shown: value };
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative) return { section: negative, shown: -value };
  if (value === 0 && zero && sections.length > 2) return { section: zero, shown: 0 };
  return positive && { section: positive, shown: value };
}

function meets(value: number, operator: string, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}

function formatDigits(section: Section, value: number): string {
  const codes = section.tokens.flatMap((token) => ('code' in token ? [token.code] : []));
  if (codes.includes('/') && codes.includes('?')) return plainNumber(value);
  if (codes.some((code) => /^E[+-]$/i.test(code))) return scientific(codes, value);
  const placeholders = codes.join('');
  const firstPoint = placeholders.indexOf('.');
  const whole = firstPoint < 0 ? placeholders : placeholders.slice(0, firstPoint);
  const fraction = firstPoint < 0 ? '' : placeholders.slice(firstPoint + 1);
  const digitsOf = (text: string): string => text.replace(/[^0#?]/g, '');
  if (digitsOf(placeholders) === '') return withLiterals(section, '');
  const percents = (placeholders.match(/%/g) ?? []).length;
  const trailingCommas = (text: string): number => /(,*)[^0#?,]*$/.exec(text)?.[1]?.length ?? 0;
  const thousands = trailingCommas(whole) + trailingCommas(fraction);
  const isGrouped = /[0#?],[,0#?]*[0#?]/.test(whole);
  const scaled = Number((value * 100 ** percents).toPrecision(15)) / 1000 ** thousands;
  const places = digitsOf(fraction).length;
  const required = (digitsOf(fraction).match(/^.*0/)?.[0] ?? '').length;
  const fixed = roundHalfUp(Math.abs(scaled), places);
  let [integer = '0', decimals = ''] = fixed.split('.');
  while (decimals.length > required && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const leading = (digitsOf(whole).match(/0/g) ?? []).length;
  integer = integer === '0' && leading === 0 ? '' : integer.padStart(leading, '0');
  if (isGrouped) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  const isNegative = scaled < 0 && /[1-9]/.test(fixed);
  const point = firstPoint < 0 ? '' : decimals === '' && required === 0 && places > 0 ? '' : '.';
  return withLiterals(section, `${isNegative ? '-' : ''}${integer}${places === 0 ? '' : point}${decimals}`);
}

/** Excel rounds the 15 digits it keeps, ties away from zero: 2.675 shows as 2.68. */
function roundHalfUp(value: number, places: number): string {
  const plain = plainNumber(value);
  const [integer = '0', decimals = ''] = plain.split('.');
  if (decimals.length <= places) return places > 0 ? `${integer}.${decimals.padEnd(places, '0')}` : integer;
  const kept = BigInt(integer + decimals.slice(0, places)) + ((decimals[places] ?? '0') >= '5' ? 1n : 0n);
  const text = kept.toString().padStart(places + 1, '0');
  return places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
}

function scientific(codes: readonly string[], value: number): string {
  const exponentAt = codes.findIndex((code) => /^E[+-]$/i.test(code));
  const mantissa = codes.slice(0, exponentAt).join('');
  const places = mantissa.includes('.') ? mantissa.split('.')[1]?.replace(/[^0#?]/g, '').length : 0;
  const [digits = '0', power = '0'] = value.toExponential(places).split('e');
  const width = codes.slice(exponentAt + 1).filter((code) => code === '0').length;
  const sign = power.startsWith('-') ? '-' : codes[exponentAt]?.endsWith('+') ? '+' : '';
  return `${digits}E${sign}${power.replace(/[+-]/, '').padStart(width, '0')}`;
}

/** Puts the number where its first placeholder stands; literals before and after stay. */
function withLiterals(section: Section, number: string): string {
  let text = '';
  let isPlaced = false;
  for (const token of section.tokens) {
    if ('literal' in token) text += token.literal;
    else if (token.code === '%') text += '%';
    else if (!isPlaced) {
      text += number;
      isPlaced = true;
    }
  }
  return convertDigits(text.trim(), section.numerals);
}

const weekdays = '日一二三四五六';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function formatCalendar(section: Section, calendar: CalendarFields, value: number): string {
  const { tokens, numerals } = section;
  const isHalfDay = tokens.some((token) => 'code' in token && /^(AM\/PM|A\/P|上午\/下午)$/i.test(token.code));
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  const text = tokens.map((token, i) => {
    if ('literal' in token) return token.literal;
    const code = token.code.toLowerCase();
    if (/^y/.test(code))
      return numeral(code.length <= 2 ? pad(calendar.year % 100, 2) : String(calendar.year), numerals, 'digits');
    if (code === 'e') return numeral(String(calendar.year), numerals, 'digits');
    if (/^d/.test(code))
      return code.length > 2 ? `周${weekdays[calendar.weekday]}` : numeral(pad(calendar.day, code.length), numerals, 'count');
    if (/^a{3,4}$/.test(code)) return `${code.length === 4 ? '星期' : ''}${weekdays[calendar.weekday]}`;
    if (/^m/.test(code)) {
      if (isMinute(tokens, i)) return numeral(pad(calendar.minute, Math.min(code.length, 2)), numerals, 'count');
      return code.length > 2 ? (months[calendar.month - 1] ?? '') : numeral(pad(calendar.month, code.length), numerals, 'count');
    }
    if (/^h/.test(code))
      return numeral(
        pad(isHalfDay ? ((calendar.hour + 11) % 12) + 1 : calendar.hour, Math.min(code.length, 2)),
        numerals,
        'count',
      );
    if (/^s/.test(code)) return numeral(pad(calendar.second, Math.min(code.split('.')[0]?.length ?? 1, 2)), numerals, 'count');
    if (code === '[h]') return String(Math.floor(value * 24 + 1e-9));
    if (code === '[m]') return String(Math.floor(value * 1440 + 1e-9));
    if (code === '[s]') return String(Math.round(value * 86_400));
    if (code === 'am/pm' || code === 'a/p') return calendar.hour < 12 ? 'AM' : 'PM';
    if (code === '上午/下午') return calendar.hour < 12 ? '上午' : '下午';
    return code === '@' ? '' : token.code;
  });
  return text.join('').trim();
}

/** `m` means minutes after an hour or before seconds. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const codeFrom = (start: number, step: number): string => {
    for (let i = start; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i];
      if (token && 'code' in token && /^(y+|m+|d+|a{3,4}|h+|s+(\.0+)?|\[[hms]\])$/i.test(token.code))
        return token.code.toLowerCase();
    }
    return '';
  };
  return /^(h|\[h\])/.test(codeFrom(at - 1, -1)) || /^s/.test(codeFrom(at + 1, 1));
}

const plainNumerals = '〇一二三四五六七八九';
const legalNumerals = '零壹贰叁肆伍陆柒捌玖';

function convertDigits(text: string, numerals: Section['numerals']): string {
  if (numerals === undefined) return text;
  const characters = numerals === '1' ? plainNumerals : legalNumerals;
  return text.replace(/\d/g, (digit) => characters[Number(digit)] ?? digit);
}

/** 二〇二六 for years, 十二 and 三十一 for what is counted. */
function numeral(digits: string, numerals: Section['numerals'], manner: 'digits' | 'count'): string {
  const value = Number(digits);
  if (numerals === undefined || manner === 'digits' || value > 99) return convertDigits(digits, numerals);
  const characters = numerals === '1' ? plainNumerals : legalNumerals;
  const ten = numerals === '1' ? '十' : '拾';
  if (value < 10) return characters[value] ?? '';
  const tens = Math.floor(value / 10);
  const lead = tens === 1 && numerals === '1' ? '' : (characters[tens] ?? '');
  return `${lead}${ten}${value % 10 === 0 ? '' : characters[value % 10]}`;
}
