import { addDays, type Day, dayOf, lastDayOfMonth } from '../shared/day.ts';

/**
 * The time an observation is of, `[start, end)`. `point` is a state at the end of the day `start` (年末), `period` a flow over the
 * time, `cumulative` a flow since the year began (1—8月).
 */
export type Period = { readonly kind: 'point' | 'period' | 'cumulative'; readonly start: Day; readonly end: Day };

const half = /[０-９]/g;
const normalise = (text: string): string =>
  text
    .replace(half, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/[—–－~～至到]+/g, '-')
    .replace(/年度$/, '年');

const quarters: { readonly [words: string]: number } = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * Reads a period as offices and statisticians write it: 2025年, 2025年6月, 2025年1—8月, 2025年3—5月, 2025年上半年, 2025年前三季度, 2025年三季度, 2025Q3,
 * 2025年末, 2025年6月底, 2025-06-30, 2021—2025年.
 * @returns undefined when it is none of these
 */
export function parsePeriod(text: string): Period | undefined {
  const words = normalise(text);
  const match = (pattern: RegExp) => pattern.exec(words);
  let found = match(/^(\d{4})年?$/);
  if (found) return months('period', Number(found[1]), 1, 12);
  found = match(/^(\d{4})年?-(\d{4})年?$/);
  if (found && Number(found[1]) < Number(found[2]))
    return span('period', dayOf(Number(found[1]), 1, 1), dayOf(Number(found[2]), 12, 31));
  found = match(/^(\d{4})年?(?:年末|年底|末|底|12月末|12月底)$/);
  if (found) return point(dayOf(Number(found[1]), 12, 31));
  found = match(/^(\d{4})[年\-./](\d{1,2})月?[末底]$/);
  if (found && isMonth(found[2])) return point(lastDayOfMonth(Number(found[1]), Number(found[2])));
  found = match(/^(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})日?$/);
  if (found) return point(dayOf(Number(found[1]), Number(found[2]), Number(found[3])));
  found = match(/^(\d{4})年?(\d{1,2})月?-(\d{1,2})月$/);
  if (found && isMonth(found[2]) && isMonth(found[3]) && Number(found[2]) < Number(found[3])) {
    const isSinceJanuary = Number(found[2]) === 1 && Number(found[3]) < 12;
    return months(isSinceJanuary ? 'cumulative' : 'period', Number(found[1]), Number(found[2]), Number(found[3]));
  }
  found = match(/^(\d{4})[年\-./](\d{1,2})月?$/);
  if (found && isMonth(found[2])) return months('period', Number(found[1]), Number(found[2]), Number(found[2]));
  found = match(/^(\d{4})年?(?:前([二三四1234两])个?季度|上半年|H1)$/i);
  if (found) return months('cumulative', Number(found[1]), 1, found[2] === undefined ? 6 : 3 * (quarters[found[2]] ?? 2));
  found = match(/^(\d{4})年?(?:下半年|H2)$/i);
  if (found) return months('period', Number(found[1]), 7, 12);
  found = match(/^(\d{4})年?(?:第?([一二三四1234])季度|Q([1234]))$/i);
  if (found) {
    const quarter = quarters[found[2] ?? found[3] ?? ''] ?? 1;
    return months('period', Number(found[1]), 3 * quarter - 2, 3 * quarter);
  }
  return undefined;
}

const isMonth = (text: string | undefined): boolean => Number(text) >= 1 && Number(text) <= 12;
const months = (kind: Period['kind'], year: number, first: number, last: number): Period | undefined =>
  span(kind, dayOf(year, first, 1), lastDayOfMonth(year, last));
const span = (kind: Period['kind'], start: Day | undefined, last: Day | undefined): Period | undefined =>
  start === undefined || last === undefined ? undefined : { kind, start, end: addDays(last, 1) };
const point = (day: Day | undefined): Period | undefined =>
  day === undefined ? undefined : { kind: 'point', start: day, end: addDays(day, 1) };

/** A period in the words of an office; `parsePeriod` reads it back to the same period. */
export function printPeriod({ kind, start, end }: Period): string {
  const last = addDays(end, -1);
  const [year, month, date] = start.split('-').map(Number);
  const [lastYear, lastMonth] = last.split('-').map(Number);
  if (kind === 'point') {
    if (start.endsWith('-12-31')) return `${year}年末`;
    return start === lastDayOfMonth(year ?? 0, month ?? 1) ? `${year}年${month}月末` : `${year}年${month}月${date}日`;
  }
  if (year !== lastYear) return `${year}—${lastYear}年`;
  if (month === 1 && lastMonth === 12) return `${year}年`;
  if (kind === 'cumulative' && month === 1) return lastMonth === 6 ? `${year}年上半年` : `${year}年1—${lastMonth}月`;
  if (month === lastMonth) return `${year}年${month}月`;
  if (month === 7 && lastMonth === 12) return `${year}年下半年`;
  if (lastMonth !== undefined && month !== undefined && lastMonth - month === 2 && month % 3 === 1)
    return `${year}年${'一二三四'[(month - 1) / 3]}季度`;
  return `${year}年${month}—${lastMonth}月`;
}
