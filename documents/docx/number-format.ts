const chineseDigits = '零一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const traditionalLegalDigits = '零壹貳參肆伍陸柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/**
 * A number in one of WordprocessingML's formats, as Word shows it; formats not known here come as decimal.
 * @source ISO/IEC 29500-1 17.18.59 ST_NumberFormat; [MS-OI29500] 2.1.540 for where Word departs from it; [MS-DOCX] 2.4
 */
export function formatNumber(value: number, format: string): string {
  const formatter = formatters[format];
  if (!formatter || value < 0 || value > 999_999) return String(value);
  return formatter(value);
}

/** Formats written as w:numFmt w:val="custom" w:format="001, 002, 003, ...": decimal filled up with zeros. */
export function formatCustomNumber(value: number, pattern: string): string {
  const first = /^(0*)1\b/.exec(pattern);
  return first ? String(value).padStart((first[1] ?? '').length + 1, '0') : String(value);
}

const formatters: { readonly [format: string]: (value: number) => string } = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
  // Word shows ㈠, in brackets, not the circled ㊀ of the standard's name.
  ideographEnclosedCircle: (value) => enclosed(value, 0x3220, 10),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  // Tens are counted up to 99; from 100 on digit by digit: 一○○.
  chineseCounting: (value) => (value < 100 ? counted(value, chineseDigits, '十百千', '○') : positional(value, '○')),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, chineseDigits, '十百千', '○') : positional(value, '○')),
  chineseCountingThousand: (value) => counted(value, chineseDigits, '十百千', '○'),
  taiwaneseCountingThousand: (value) => counted(value, chineseDigits, '十百千', '○'),
  japaneseCounting: (value) => japanese(value),
  ideographDigital: (value) => positional(value, '〇'),
  taiwaneseDigital: (value) => positional(value, '○'),
  japaneseDigitalTenThousand: (value) => positional(value, '〇'),
  chineseLegalSimplified: (value) => counted(value, legalDigits, '拾佰仟', '零', true),
  ideographLegalTraditional: (value) => counted(value, traditionalLegalDigits, '拾佰仟', '零', true),
  ideographTraditional: (value) => cycle(value, stems),
  ideographZodiac: (value) => cycle(value, branches),
  ideographZodiacTraditional: (value) =>
    value > 0 ? `${cycle(((value - 1) % 10) + 1, stems)}${cycle(((value - 1) % 12) + 1, branches)}` : String(value),
};

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
}

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return String(value);
}

function enclosed(value: number, first: number, last: number): string {
  return value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** A … Z, then AA, BB … as Word counts, not AB. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[value % 10] ?? 'th');
  return `${value}${ending}`;
}

function positional(value: number, zero: string): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : chineseDigits[Number(digit)])).join('');
}

/** 十一, 一百零五, 一万二千; `isFormal` keeps the one of ten: 壹拾壹. */
function counted(value: number, digits: string, units: string, zero: string, isFormal = false): string {
  if (value === 0) return zero;
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1_000 ? '零' : '';
  const text = `${high > 0 ? `${fourDigits(high, digits, units)}万` : ''}${gap}${fourDigits(low, digits, units)}`;
  const ten = `${digits[1]}${units[0]}`;
  return !isFormal && text.startsWith(ten) && value < 20 ? text.slice(1) : text;
}

function fourDigits(value: number, digits: string, units: string): string {
  let text = '';
  let isGap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    text += `${isGap ? '零' : ''}${digits[digit]}${power > 0 ? units[power - 1] : ''}`;
    isGap = false;
  }
  return text;
}

/** 百一, 千二十: no one before a unit and no zero between. */
function japanese(value: number): string {
  if (value === 0) return '〇';
  let text = value >= 10_000 ? `${japanese(Math.floor(value / 10_000))}万` : '';
  const rest = value % 10_000;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(rest / 10 ** power) % 10;
    if (digit === 0) continue;
    text += `${digit === 1 && power > 0 ? '' : chineseDigits[digit]}${power > 0 ? '十百千'[power - 1] : ''}`;
  }
  return text;
}

/** 甲 … 癸, then 11 and on as decimal. */
function cycle(value: number, characters: string): string {
  return value >= 1 && value <= characters.length ? (characters[value - 1] as string) : String(value);
}
