import type { Language } from '../i18n/language.ts';

/** How days, instants and numbers are written. Days are days in Asia/Shanghai whatever the machine's own clock says. */

const weekdays = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const partsOf = (text: string): readonly [year: number, month: number, date: number] => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return [year, month, date];
};

/** @example formatDay('2026-06-30', 'zh') // '2026年6月30日'; in English '30 June 2026' */
export function formatDay(value: string, language: Language): string {
  const [year, month, date] = partsOf(value);
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${monthNames[month - 1]} ${year}`;
}

/** @example formatWeekday('2026-11-23', 'zh') // '星期一' */
export function formatWeekday(value: string, language: Language): string {
  return weekdays[language][new Date(`${value}T00:00:00Z`).getUTCDay()] ?? '';
}

/** @example formatMonth('2026-12', 'zh') // '2026年12月' */
export function formatMonth(value: string, language: Language): string {
  const [year, month] = partsOf(value);
  return language === 'zh' ? `${year}年${month}月` : `${monthNames[month - 1]} ${year}`;
}

const shanghai = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * An instant as the clock on the office's wall showed it.
 * @example formatInstant('2026-11-23T01:05:09Z') // '2026-11-23 09:05'
 */
export function formatInstant(instant: string, precision: 'minute' | 'second' = 'minute'): string {
  const parts = new Map(shanghai.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const clock = `${parts.get('hour')}:${parts.get('minute')}${precision === 'second' ? `:${parts.get('second')}` : ''}`;
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${clock}`;
}

/** A count with separators, in digits that stand below each other. @example formatCount(12500) // '12,500' */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/**
 * A decimal string with separators and its digits as they are: nothing is rounded, nothing is added.
 * @example formatDecimal('10340.50') // '10,340.50'
 */
export function formatDecimal(value: string): string {
  const match = /^([-+]?)(\d+)(\..*)?$/.exec(value);
  if (!match) return value;
  return `${match[1]}${(match[2] ?? '').replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${match[3] ?? ''}`;
}

/** Names in a row, as a sentence of the language joins them. @example joinNames(['市财政局', '市工信局'], 'zh') // '市财政局、市工信局' */
export const joinNames = (names: readonly string[], language: Language): string => names.join(language === 'zh' ? '、' : ', ');

/**
 * A heading as documents print it: the mark of its number depends on the number's form.
 * @example formatHeading({ label: '一', title: '优化环境' }) // '一、优化环境'
 * @example formatHeading({ label: '3', title: '清理证明' }) // '3. 清理证明'
 */
export function formatHeading({ label, title }: { readonly label: string; readonly title: string }): string {
  if (label === '' || title === '') return label || title;
  if (/^[一二三四五六七八九十百零〇]+$/.test(label)) return `${label}、${title}`;
  return /^\d+$/.test(label) ? `${label}. ${title}` : /[）)、.]$/.test(label) ? `${label}${title}` : `${label} ${title}`;
}

/** @example formatSize(1_572_864) // '1.5 MB' */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
