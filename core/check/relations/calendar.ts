import { type Day, dayOf, daysBetween, isDay, lastDayOfMonth } from '../../shared/day.ts';
import type { Finding, FindingParams } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { spanOf } from '../text/folded-text.ts';

const day =
  /(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<date>\d{1,2})日(?:（?(?:星期|周)(?<weekday>[一二三四五六日天])）?)?/dg;
const weekdays = '日一二三四五六';

/** Dates that do not exist, weekdays that are not theirs, spans that run backwards or have another length than printed. */
export function datesIn(reading: Reading, options: { readonly year?: number; readonly asOf?: Day }): readonly Finding[] {
  return [
    ...daysIn(reading, options),
    ...monthsIn(reading),
    ...untilIn(reading, options.year),
    ...spansIn(reading),
    ...plansIn(reading),
    ...monthsNamedIn(reading),
    ...holidaysIn(reading, options.year),
  ];
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

/** 2025年13月 */
function monthsIn(reading: Reading): readonly Finding[] {
  return [...reading.folded.text.matchAll(/(?:19|20)\d\d年(?<month>\d{1,2})月(?!\d)/g)].flatMap((found) => {
    const month = Number(found.groups?.month);
    if (month >= 1 && month <= 12) return [];
    if (/^\d{1,2}日/.test(reading.folded.text.slice(found.index + found[0].length))) return [];
    const params = { printed: found[0], reason: 'no-such-day', instead: '', against: '' } as const;
    return [dateFinding(reading, found.index, found.index + found[0].length, params)];
  });
}

const aims = /力争|将|计划|预计|目标|确保|争取|要|拟|有望|规划|预期/;

/** 截至2027年底，已完成… in a text of 2026: what has happened cannot lie after the year of the text. */
function untilIn(reading: Reading, year: number | undefined): readonly Finding[] {
  if (year === undefined) return [];
  return [
    ...reading.folded.text.matchAll(/截[至止](?<until>(?<year>20\d\d)年[^，。；]{0,8})，(?<said>[^。；\n]{0,60})/g),
  ].flatMap((found) => {
    const { until = '', said = '' } = found.groups ?? {};
    if (Number(found.groups?.year) <= year || aims.test(said)) return [];
    const params = { printed: until, reason: 'after-report', instead: '', against: `${year}年` } as const;
    return [dateFinding(reading, found.index + 2, found.index + 2 + until.length, params)];
  });
}

const firstYears: Readonly<Record<string, number>> = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };

/** “十四五”时期（2021—2025年） */
function plansIn(reading: Reading): readonly Finding[] {
  const plan = /“?(?<name>十[二三四五]五)”?(?:时期|期间|规划期)?（(?<span>(?<a>20\d\d)年?[至到—~-]{1,2}(?<b>20\d\d)年?)）/g;
  return [...reading.folded.text.matchAll(plan)].flatMap((found) => {
    const { name = '', span: printed = '', a = '', b = '' } = found.groups ?? {};
    const first = firstYears[name];
    if (first === undefined || (Number(a) === first && Number(b) === first + 4)) return [];
    const at = found.index + found[0].length - printed.length - 1;
    const params = { printed, reason: 'length-of-span', instead: `${first}—${first + 4}年`, against: `“${name}”` } as const;
    return [dateFinding(reading, at, at + printed.length, params)];
  });
}

/** The months of the spans that have names of their own. */
const monthsOf: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
};

/** 上半年（1—6月）; the bracket says which months the name means, and nothing else. */
function monthsNamedIn(reading: Reading): readonly Finding[] {
  const named =
    /(?<name>[上下]半年|前三季度|(?<!前)第?[一二三四]季度)（(?<span>(?<a>\d{1,2})月?[至到—~-]{1,2}(?<b>\d{1,2})月份?)）/g;
  return [...reading.folded.text.matchAll(named)].flatMap((found) => {
    const { name = '', span: printed = '', a = '', b = '' } = found.groups ?? {};
    const right = monthsOf[name.replace('第', '')];
    if (!right || (Number(a) === right[0] && Number(b) === right[1])) return [];
    const at = found.index + found[0].length - printed.length - 1;
    const params = { printed, reason: 'length-of-span', instead: `${right[0]}—${right[1]}月`, against: name } as const;
    return [dateFinding(reading, at, at + printed.length, params)];
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

const span =
  /(?:(?<year>(?:19|20)\d\d)年)?(?<m1>\d{1,2})月(?<d1>\d{1,2})日(?:起|开始)?，?(?:持续|延续|一直)?[至到—~-]{1,2}(?:(?<y2>(?:19|20)\d\d)年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日/g;

/** 10月1日至7日放假调休，共7天 */
function holidaysIn(reading: Reading, year: number | undefined): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(span)].flatMap((found) => {
    const { m1 = '', d1 = '', y2, m2, d2 = '' } = found.groups ?? {};
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 40).split(/[。\n]/);
    const stated = /^[^。\n]{0,16}?(?:共|共计|为期|历时)(?<days>\d{1,2})天/.exec(`${rest[0] ?? ''}`);
    const known = Number(found.groups?.year ?? yearOfFigure(reading, found.index, year) ?? 2024);
    const first = dayOf(known, Number(m1), Number(d1));
    const last = dayOf(Number(y2 ?? known), Number(m2 ?? m1), Number(d2));
    if (!first || !last || !isDay(first)) return [];
    const start = found.index;
    if (last < first && (m2 === undefined || m2 === m1 || y2 !== undefined))
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
