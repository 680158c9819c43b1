import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { numeralValue } from '../../quantity/numeral.ts';
import { bareUnit } from '../../quantity/unit.ts';
import type { Token } from './token.ts';

/** A year that the text leaves open; the reading fills it in from what stands before. */
export const unknownYear = '????';

type Shape = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => CalendarReading | undefined };
type CalendarReading = { readonly form: 'year' | 'date'; readonly period: string; readonly isImpossible?: boolean };

const two = (value: number): string => String(value).padStart(2, '0');
const relativeYears = '今年|去年|前年|明年|当年|本年|上年|同年|次年';
/** 20世纪90年代, 80年代. */
const decade =
  /(?:(?:\d{1,2}|[一二]?十[一二三四五六七八九]?)世纪(?:(?:\d{2}|[一二三四五六七八九]十)年代)?|(?:\d{2}|\d{4}|[一二三四五六七八九]十)年代)(?:初|末|中期)?/y;
/** A time of day by itself. */
const timeOfDay =
  /(?:(?<![一二三四五六七八九十百])(?:[五六七八九]|十[一二]?)点(?:半|钟|一刻)?(?=不到|刚过|多钟|整，|左右，|就开|前后)|(?:上午|下午|晚上?|凌晨|中午)\d{1,2}[时点](?:\d{1,2}分|半)?|\d{1,2}时\d{1,2}分|(?:[01]?\d|2[0-3])[：:][0-5]\d(?![\d：:]))/y;
const quarterOf: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

function monthOf(words: string): number | undefined {
  const value = /\d/.test(words) ? Number(words) : numeralValue(words)?.toNumber();
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
}
function dayOf(words: string): number | undefined {
  const value = /\d/.test(words) ? Number(words) : numeralValue(words)?.toNumber();
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayReading(year: string, month: number, day: number): CalendarReading {
  const known = year === unknownYear ? 2024 : Number(year);
  const isImpossible = day > daysIn(known, month);
  return { form: 'date', period: `${year}-${two(month)}-${two(day)}`, ...(isImpossible ? { isImpossible } : {}) };
}

const yearWords = (words: string): string => (/\d/.test(words) ? words : (numeralValue(words)?.toFixed() ?? unknownYear));

const year4 = '((?:19|20)\\d\\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})';
const month = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const dayWords = '(\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const clock = '(?:(?:上午|下午|晚上?|凌晨|中午)?(?:\\d{1,2}[时点](?:\\d{1,2}分|半)?|\\d{1,2}[：:]\\d{2}))?';

/** What a date or year may look like, longest first. */
const shapes: readonly Shape[] = [
  {
    pattern: new RegExp(`${year4}(?:年?[—~-]{1,2}|[至到])${year4}年`, 'y'),
    read: (f) => ({ form: 'date', period: `${yearWords(f[1] ?? '')}/${yearWords(f[2] ?? '')}` }),
  },
  {
    pattern: new RegExp(`${year4}年${month}月${dayWords}日${clock}`, 'y'),
    read: (f) => fullDay(yearWords(f[1] ?? ''), f[2] ?? '', f[3] ?? ''),
  },
  {
    pattern: new RegExp(`${year4}年(\\d{1,2})[—~至到-]{1,2}(\\d{1,2})月份?`, 'y'),
    read: (f) => monthSpan(yearWords(f[1] ?? ''), f[2] ?? '', f[3] ?? ''),
  },
  {
    pattern: new RegExp(`${year4}年${month}月(?:份|底|末|初|[上中下]旬)?`, 'y'),
    read: (f) => wholeMonth(yearWords(f[1] ?? ''), f[2] ?? ''),
  },
  {
    pattern: new RegExp(`${year4}年第?([一二三四1-4])季度末?`, 'y'),
    read: (f) => ({ form: 'date', period: `${yearWords(f[1] ?? '')}-Q${quarterOf[f[2] ?? '']}` }),
  },
  {
    pattern: new RegExp(`${year4}年([上下])半年`, 'y'),
    read: (f) => halfYear(yearWords(f[1] ?? ''), f[2] ?? ''),
  },
  { pattern: new RegExp(`${year4}年第(\\d{1,2})周`, 'y'), read: (f) => ({ form: 'date', period: yearWords(f[1] ?? '') }) },
  {
    pattern: new RegExp(`${year4}年前(\\d{1,2}|[一二三四五六七八九十]{1,2}|两)个月`, 'y'),
    read: (f) => firstMonths(yearWords(f[1] ?? ''), f[2] ?? ''),
  },
  {
    pattern: new RegExp(`${year4}年前([一二三1-3])个?季度`, 'y'),
    read: (f) => firstMonths(yearWords(f[1] ?? ''), String((quarterOf[f[2] ?? ''] ?? 1) * 3)),
  },
  { pattern: new RegExp(`${year4}年[底末初](?!级)`, 'y'), read: (f) => ({ form: 'date', period: yearWords(f[1] ?? '') }) },
  { pattern: new RegExp(`${year4}年度?(?!龄)`, 'y'), read: (f) => ({ form: 'year', period: yearWords(f[1] ?? '') }) },
  {
    pattern: /((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?![\d.])/y,
    read: (f) => fullDay(f[1] ?? '', f[2] ?? '', f[3] ?? ''),
  },
  {
    pattern: new RegExp(`(?:(?:${relativeYears})(?:的|，)?)?${month}月${dayWords}日${clock}`, 'y'),
    read: (f) => fullDay(unknownYear, f[1] ?? '', f[2] ?? ''),
  },
  {
    pattern: /(?:今年|去年)?(\d{1,2})[—~至到-]{1,2}(\d{1,2})月份?/y,
    read: (f) => monthSpan(unknownYear, f[1] ?? '', f[2] ?? ''),
  },
  {
    pattern: new RegExp(`(?:(?:${relativeYears}))?${month}月(?:份|底|末|初|[上中下]旬)?(?![球亮经饼光])`, 'y'),
    read: (f) => wholeMonth(unknownYear, f[1] ?? ''),
  },
  {
    pattern: new RegExp(`(?:(?:${relativeYears})的?)?第?([一二三四])季度末?`, 'y'),
    read: (f) => ({ form: 'date', period: `${unknownYear}-Q${quarterOf[f[1] ?? '']}` }),
  },
  {
    pattern: new RegExp(`(?:(?:${relativeYears})的?)?前([一二三1-3])个?季度`, 'y'),
    read: (f) => firstMonths(unknownYear, String((quarterOf[f[1] ?? ''] ?? 1) * 3)),
  },
  {
    pattern: new RegExp(`(?:(?:${relativeYears})的?)?前(\\d{1,2}|[一二三四五六七八九十]{1,2}|两)个月`, 'y'),
    read: (f) => firstMonths(unknownYear, f[1] ?? ''),
  },
];

function fullDay(year: string, monthWords: string, words: string): CalendarReading | undefined {
  const m = monthOf(monthWords);
  const d = dayOf(words);
  return m === undefined || d === undefined ? undefined : dayReading(year, m, d);
}

function wholeMonth(year: string, words: string): CalendarReading | undefined {
  const m = monthOf(words);
  return m === undefined ? undefined : { form: 'date', period: `${year}-${two(m)}` };
}

function monthSpan(year: string, from: string, to: string): CalendarReading | undefined {
  const a = monthOf(from);
  const b = monthOf(to);
  return a === undefined || b === undefined ? undefined : { form: 'date', period: `${year}-${two(a)}/${year}-${two(b)}` };
}

const halfYear = (year: string, which: string): CalendarReading => ({
  form: 'date',
  period: which === '上' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`,
});

function firstMonths(year: string, words: string): CalendarReading | undefined {
  const last = words === '两' ? 2 : monthOf(words);
  return last === undefined ? undefined : { form: 'date', period: `${year}-01/${year}-${two(last)}` };
}

/** A bare day (5日, 20日前) is a date behind another date or where a deadline says so; a term (30日内) is not. */
const bareDay = /(\d{1,2})(?:[—~至到-]{1,2}\d{1,2})?日(?:\d{1,2}时)?(?:[—~至到-]{1,2}\d{1,2}日(?:\d{1,2}时)?)?(?![元常])/y;

/** The year, month, quarter or day at a place; `after` is the token before it, by which "至5日" is told from "5日内". */
export function calendarAt(text: string, at: number, after: Token | undefined): Token | undefined {
  decade.lastIndex = at;
  const era = /\d/.test(text[at - 1] ?? '') ? null : decade.exec(text);
  if (era) return plainToken(at, at + era[0].length, 'date');
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const reading = found && read(found);
    if (found && reading)
      return {
        start: at,
        end: at + found[0].length,
        digits: 0,
        unit: bareUnit(),
        isInWords: false,
        ...reading,
        ...yearValue(reading),
      };
  }
  timeOfDay.lastIndex = at;
  const time = /[\d：:比例为]/.test(text[at - 1] ?? '') ? null : timeOfDay.exec(text);
  if (time) return plainToken(at, at + time[0].length, 'date');
  bareYear.lastIndex = at;
  const year = /[（(〔]/.test(text[at - 1] ?? '') ? bareYear.exec(text) : null;
  if (year) return { ...plainToken(at, at + 4, 'year'), value: decimal(year[0]), period: year[0] };
  bareDay.lastIndex = at;
  const found = bareDay.exec(text);
  const day = found ? dayOf(found[1] ?? '') : undefined;
  if (!found || day === undefined) return undefined;
  const month = /^(.{4})-(\d\d)/.exec(after?.period ?? '');
  const period = month ? { period: `${month[1]}-${month[2]}-${two(day)}` } : {};
  return { ...plainToken(at, at + found[0].length, 'date'), ...period };
}

/** （2025） behind a title. */
const bareYear = /(?:19|20)\d\d(?=[）)])/y;

const plainToken = (start: number, end: number, form: 'year' | 'date') => ({
  start,
  end,
  form,
  digits: 0,
  unit: bareUnit(),
  isInWords: false,
});

const yearValue = (reading: CalendarReading): { readonly value: Decimal } | object =>
  reading.form === 'year' && /^\d{4}$/.test(reading.period) ? { value: decimal(reading.period) } : {};
