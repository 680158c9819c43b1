import { type Day, dayOf, daysBetween, isDay, lastDayOfMonth } from '../../shared/day.ts';
import type { Finding, FindingParams } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { spanOf } from '../text/folded-text.ts';

const day =
  /(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<date>\d{1,2})日(?:（?(?:星期|周)(?<weekday>[一二三四五六日天])）?)?/dg;
const weekdays = '日一二三四五六';

/** Dates that do not exist, weekdays that are not theirs, spans that run backwards or have another length than printed. */
export function datesIn(reading: Reading, options: { readonly year?: number; readonly asOf?: Day }): readonly Finding[] {
  return [...daysIn(reading, options), ...spansIn(reading), ...holidaysIn(reading, options.year)];
}

function dateFinding(reading: Reading, start: number, end: number, params: FindingParams['date']): Finding {
  const span = spanOf(reading.folded, start, end);
  const indexes = reading.figures.flatMap((figure, i) => (figure.start < span.end && figure.end > span.start ? [i] : []));
  return findingOf(reading, 'date', 'contradicts', indexes, params, span);
}

function daysIn(reading: Reading, options: { readonly year?: number; readonly asOf?: Day }): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(day)].flatMap((found) => {
    const { year, month = '', date = '', weekday } = found.groups ?? {};
    if (/\d/.test(text[found.index - 1] ?? '')) return [];
    const known = year === undefined ? yearOfFigure(reading, found.index, options.year) : Number(year);
    const printed = found[0].replace(/（?(?:星期|周).*$/, '');
    const end = found.index + printed.length;
    const [m, d] = [Number(month), Number(date)];
    // 29 February is judged by a printed year only.
    const isLeapOpen = m === 2 && d === 29 && year === undefined;
    if (!isLeapOpen && (m < 1 || m > 12 || d < 1 || d > longestMonth(m, known))) {
      const last = m >= 1 && m <= 12 ? Number(lastDayOfMonth(known ?? 2023, m).slice(8)) : undefined;
      const instead = last === undefined ? '' : `${year === undefined ? '' : `${year}年`}${m}月${last}日`;
      return [dateFinding(reading, found.index, end, { printed, reason: 'no-such-day', instead, against: instead })];
    }
    const read = known === undefined ? undefined : dayOf(known, m, d);
    if (read === undefined) return [];
    if (weekday !== undefined) {
      const right = weekdays[new Date(`${read}T00:00:00Z`).getUTCDay()] ?? '';
      if (right !== weekday.replace('天', '日')) {
        const at = found.indices?.groups?.weekday?.[0] ?? end;
        const word = text[at - 1] === '周' ? '周' : '星期';
        const params = { printed: `${word}${weekday}`, reason: 'weekday', instead: `${word}${right}`, against: read } as const;
        return [dateFinding(reading, found.index, at + 1, params)];
      }
    }
    const { asOf } = options;
    if (asOf !== undefined && read > asOf && /截至(?:目前)?$/.test(text.slice(0, found.index)))
      return [dateFinding(reading, found.index, end, { printed, reason: 'after-report', instead: '', against: asOf })];
    return [];
  });
}

const longestMonth = (month: number, year: number | undefined): number => Number(lastDayOfMonth(year ?? 2024, month).slice(8));

/** The year that the extraction read a date in, where the date itself leaves it open. */
function yearOfFigure(reading: Reading, at: number, year: number | undefined): number | undefined {
  const place = reading.folded.places[at] ?? 0;
  const figure = reading.figures.find((one) => one.start <= place && one.end > place);
  const read = Number.parseInt(figure?.period ?? '', 10);
  return read >= 1900 && read <= 2100 ? read : year;
}

const span = /(?:(?<year>(?:19|20)\d\d)年)?(?<m1>\d{1,2})月(?<d1>\d{1,2})日[至到—~-]{1,2}(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日/g;

/** 10月1日至7日放假调休，共7天 */
function holidaysIn(reading: Reading, year: number | undefined): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(span)].flatMap((found) => {
    const { m1 = '', d1 = '', m2, d2 = '' } = found.groups ?? {};
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 40).split(/[。\n]/);
    const stated = /^[^。\n]{0,16}?(?:共|共计|为期|历时)(?<days>\d{1,2})天/.exec(`${rest[0] ?? ''}`);
    const known = Number(found.groups?.year ?? yearOfFigure(reading, found.index, year) ?? 2024);
    const first = dayOf(known, Number(m1), Number(d1));
    const last = dayOf(known, Number(m2 ?? m1), Number(d2));
    if (!first || !last || !isDay(first)) return [];
    const start = found.index;
    if (last < first && m2 === undefined)
      return [
        dateFinding(reading, start, start + found[0].length, {
          printed: found[0],
          reason: 'backwards',
          instead: '',
          against: '',
        }),
      ];
    const days = stated?.groups?.days;
    const length = daysBetween(first, last) + 1;
    if (days === undefined || last < first || Number(days) === length) return [];
    const at = start + found[0].length + (stated?.[0].length ?? 0) - days.length - 1;
    const params = { printed: `${days}天`, reason: 'length-of-span', instead: `${length}天`, against: found[0] } as const;
    return [dateFinding(reading, at, at + days.length + 1, params)];
  });
}

const years = /(?<a>(?:19|20)\d\d)年?[至到—~-]{1,2}(?<b>(?:19|20)\d\d)年/g;

function spansIn(reading: Reading): readonly Finding[] {
  return [...reading.folded.text.matchAll(years)].flatMap((found) => {
    const { a = '', b = '' } = found.groups ?? {};
    if (Number(a) <= Number(b)) return [];
    const params = { printed: found[0], reason: 'backwards', instead: '', against: '' } as const;
    return [dateFinding(reading, found.index, found.index + found[0].length, params)];
  });
}
