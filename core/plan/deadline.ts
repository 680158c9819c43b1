import { addDays, type Day, day, dayOf, lastDayOfMonth } from '../shared/day.ts';
import type { Deadline } from './parsed-plan.ts';
import { numberOf } from './text/numeral.ts';

/** The year that a date without one means, and where that year comes from. */
export type YearBase = {
  readonly year: number;
  /** Where the title names several years, the first of them: a date before it is not the plan's own. */
  readonly first?: number;
  readonly from: 'title' | 'issued' | 'today';
};

/** A deadline, and what had to be assumed or could not be read. */
export type DeadlineReading = {
  readonly deadline: Deadline;
  readonly isYearAssumed: boolean;
  /** `empty`: nothing there; `none`: 无 or a dash; `unreadable`: words that name no day. */
  readonly state: 'read' | 'empty' | 'none' | 'unreadable';
};

/** A day or period found in a text, with its range in it. */
export type DatePoint = {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  /** First day, where a period is meant and not its end: 2026—2027年, 全年. */
  readonly from?: Day;
  readonly hasYear: boolean;
  /** What the last word fixes: 2026年 is a bare year, 2026年底 an end. */
  readonly precision: 'year' | 'end' | 'half' | 'quarter' | 'month' | 'day' | 'plan';
  /** Whether 前, 之前, 以内 or 年内 follows. */
  readonly isLimit: boolean;
};

const n = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const y = '(?:20\\d{2}|19\\d{2}|二[〇零○O0][〇零○一二三四五六七八九O0]{2})';
const dash = '(?:[—\\-~－–]{1,2}|至|到)';

const pointPattern = new RegExp(
  [
    '[“"]?(?<plan>十[一二三四五六七]五)[”"]?(?:规划)?(?:(?<planEnd>(?:时期|期)?末)|(?<planSpan>时期|期间|规划期))',
    `(?<!\\d)(?<compact>20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?)(?!\\d)`,
    `(?<!\\d)(?<y1>20\\d{2})[.\\-/年](?<m1>0?[1-9]|1[0-2])(?:[.\\-/月](?<d1>3[01]|[12]\\d|0?[1-9]))?(?![\\d.%])(?:[日号]|月份?)?(?<t1>中下旬|上中旬|[初中底末]|[上中下]旬)?`,
    [
      `(?:(?<year>${y}|(?<!\\d)[23]\\d(?=年(?:${n}月|底|末|[上下]半年|[一二三四第])))年度?|(?<relative>今年|本年度?|当年|明年|次年|翌年|后年))?`,
      '(?:',
      [
        '(?<half>[上下]半年)',
        '第?(?<quarter>[一二三四1-4])季度?|(?<q>[Qq][1-4])|(?<threeQuarters>前三季度?|[一1]至[三3]季度)',
        `(?<month>(?<!\\d)${n})月份?(?:(?<date>${n})[日号]|(?<third>中下旬|上中旬|[上中下]旬|[初中底末]))?`,
        '(?<yearEnd>年?[底末]|年内|内)|(?<middle>年中|年?中期)|(?<wholeYear>全年)',
        '(?<holiday>元旦|五一|七一|八一|十一|国庆)节?(?=[之以]?前)',
      ].join('|'),
      ')?',
    ].join(''),
  ].join('|'),
  'g',
);
const limit = /^(?:之前|以前|前|以内|之内|内)/;
const yearRange = new RegExp(`(?<!\\d)(?<a>${y})年?度?${dash}(?<b>${y})(?:年度?(?<end>[底末])?|(?=[^\\d.\\-/月]|$))`, 'g');
const monthRange = new RegExp(
  `(?:(?<ya>${y})年|(?<rel>今年|本年|明年))?(?<![\\d.\\-/])(?<ma>${n})(?:月份?(?<da>${n})[日号]|月份?[初中底末]?)?${dash}(?:(?<yb>${y})年|(?<relb>今年|本年|明年|次年))?(?<mb>${n})月份?(?:(?<db>${n})[日号]|[初中底末])?`,
  'g',
);
const quarterRange = new RegExp(
  `(?:(?<ya>${y})年|(?:今年|本年|当年))?第?(?<qa>[一二三四1-4])季度${dash}第?(?<qb>[一二三四1-4])季度末?`,
  'g',
);
const numericRange =
  /(?<!\d)(?<ya>20\d{2})[./年-](?<ma>0?[1-9]|1[0-2])(?:月)?(?:[./-](?<da>\d{1,2}))?(?:—|--|-|~|至|到)(?<yb>20\d{2})[./年-](?<mb>0?[1-9]|1[0-2])(?![\d])(?:月)?(?:[./-](?<db>\d{1,2})(?!\d))?/g;

const noneWords = /^(?:无|暂无|[—\-–－─/／\\~*]+|不涉及|不适用|\.+|N\/?A)$/i;
const standing = /持续|长期|常态|坚持|贯穿始终|全过程|滚动推进|不间断|久久为功|日常|经常性|长效/;
const relativeToEvent =
  /(?:印发|发布|下发|施行|实施|批复|批准|获批|收到|启动|签订|出台|文件)\S{0,8}?(?:之?日起|后|起)\S{0,4}?(?:\d|[一二三四五六七八九十两半])|\d+个?(?:工作日|天|日|月|年)内|[一二三四五六七八九十两半]+个?(?:工作日|天|月|年)内/;

const every: readonly (readonly [NonNullable<Deadline['every']>, RegExp])[] = [
  ['half-year', /每半年|每个半年|按半年|半年(?:一次|度?调度|通报|报告|1次)|逐半年/],
  ['week', /每周|每星期|按周|逐周|周调度|每个?周/],
  ['month', /每个?月|按月|逐月|月度?(?:调度|通报|报告|更新|监测)|每月|^月度?$/],
  ['quarter', /每个?季度?|按季度?|逐季度?|季度?(?:调度|通报|报告|更新|监测|推进)|^季度?$/],
  ['year', /每年度?|按年度?|逐年|年度(?:调度|通报|报告|更新|监测)|每个年度/],
];

/**
 * Reads the words of a deadline column, bracket or label.
 * @param text the clean text (plain digits, no spaces between Chinese characters)
 * @param raw the words as printed, returned in the deadline
 * @example readDeadline('6月底前', '6月底前', { year: 2026, from: 'title' }).deadline.day // '2026-06-30'
 */
export function readDeadline(text: string, raw: string, base: YearBase): DeadlineReading {
  const words = text.replace(/^(?:完成时[限间]|时间节点|时限)?[：:]?/, '').replace(/[。；;，,、.]+$/, '');
  const reading = (state: DeadlineReading['state'], deadline: Omit<Deadline, 'raw'>, isYearAssumed = false): DeadlineReading => ({
    state,
    deadline: { ...deadline, raw },
    isYearAssumed,
  });
  if (words === '') return { state: 'empty', deadline: { kind: 'none', raw: '' }, isYearAssumed: false };
  if (noneWords.test(words)) return reading('none', { kind: 'none' });
  const serial = /^(4[0-9]{4}|5[0-4][0-9]{3})$/.exec(words)?.[1];
  if (serial !== undefined) return reading('read', { kind: 'day', day: addDays(day('1899-12-30'), Number(serial)) });
  const short = /^(\d{1,2})\/(\d{1,2})\/(20\d{2}|\d{2})$/.exec(words);
  const shortDay =
    short === null
      ? undefined
      : dayOf(Number(short[3]) + (short[3]?.length === 2 ? 2000 : 0), Number(short[1]), Number(short[2]));
  if (shortDay !== undefined) return reading('read', { kind: 'day', day: shortDay });
  const [, month, date] = /^(\d{1,2})\/(\d{1,2})$/.exec(words) ?? [];
  const dayOfBase = month === undefined ? undefined : dayOf(base.year, Number(month), Number(date));
  if (dayOfBase !== undefined) return reading('read', { kind: 'day', day: dayOfBase }, base.from === 'today');
  const rhythm = every.find(([, pattern]) => pattern.test(words));
  const points = datePointsIn(words, base).filter((point) => isDeadlinePoint(words, point));
  const isAssumed = base.from === 'today' && points.some((point) => !point.hasYear);
  const [firstPoint] = points;
  if (rhythm !== undefined && (firstPoint === undefined || isRhythmOfPoint(words, rhythm[1], firstPoint))) {
    return reading('read', { kind: 'recurring', every: rhythm[0] });
  }
  if (firstPoint !== undefined) {
    const last = points.reduce((late, point) => (point.day >= late.day ? point : late), firstPoint);
    const froms = points.flatMap((point) => (point.from === undefined ? [] : [point.from])).sort();
    const from = last.from ?? (froms[0] !== undefined && froms[0] < last.day ? froms[0] : undefined);
    if (from !== undefined && from < last.day) return reading('read', { kind: 'range', day: last.day, from }, isAssumed);
    return reading('read', { kind: 'day', day: last.day }, isAssumed);
  }
  if (relativeToEvent.test(words)) return reading('unreadable', { kind: 'none' });
  if (standing.test(words)) return reading('read', { kind: 'standing' });
  return reading('unreadable', { kind: 'none' });
}

/** Whether the text is a deadline and nothing else: 2026年12月底前完成, 持续推进, 6月底前. */
export function isDeadlineText(text: string, base: YearBase): boolean {
  const words = text.replace(/^[，；。、]+|[，；。、]+$/g, '');
  if (words === '' || words.length > 30) return false;
  if (readDeadline(words, words, base).state !== 'read' || /^\d+$/.test(words)) return false;
  const left = withoutPoints(words, base).replace(
    /完成时[限间]|时间节点|力争|争取|确保|务必|于|在|到|至|之?前|底|末|内|全面|基本|全部|完成|办结|落实|到位|取得(?:阶段性)?(?:成效|进展|成果)|并|且|后|每|个|周|星期|半年|月度?|季度?|年度?|按|逐|调度|通报|报告|一次|1次|持续|长期|常态化?|坚持|推进|实施|开展|见效|抓好|深化|有效|任务|即日起|启动|出台|印发|建成|投用|[，、；。：（）]|[\d一二三四五六七八九十]+[日号]/g,
    '',
  );
  return left === '';
}

/** A piece of a statement that says what is done by when and names nobody: 6月底前完成播种. */
export function beginsWithDay(text: string, base: YearBase): boolean {
  if (text.length > 40 || /牵头|负责|配合/.test(text)) return false;
  const words = text.replace(/^(?:力争|确保|计划|预计|原则上|于|在|到)+/, '');
  const [first] = datePointsIn(words, base);
  if (first === undefined || first.start !== 0) return false;
  const rest = words.slice(first.end);
  return (
    rest !== '' &&
    /^(?:起|完成|取得|实现|建成|出台|印发|启动|形成|开工|竣工|投[产用运]|上线|基本|全面|全部|取得|达到|制定|提出)/.test(rest)
  );
}

function withoutPoints(words: string, base: YearBase): string {
  let text = words;
  for (const point of [...datePointsIn(words, base)].sort((a, b) => b.start - a.start))
    text = text.slice(0, point.start) + text.slice(point.end);
  return text;
}

/** 每年12月底前 recurs; 每季度调度，年底前完成 ends. */
function isRhythmOfPoint(words: string, rhythm: RegExp, point: DatePoint): boolean {
  const match = rhythm.exec(words);
  if (match === null) return false;
  // 2026—2028年每年12月底前 recurs too.
  if (match.index === point.end) return true;
  if (match.index > point.start) return false;
  return !/[，；、。]/.test(words.slice(match.index + match[0].length, point.start)) && !point.hasYear;
}

/** 2026年起 says when it begins, not when it ends; 2026年汛期前 names an event of the year. */
const isDeadlinePoint = (words: string, point: DatePoint): boolean =>
  !/^(?:起|开始|以来|启动实施)(?!至|到)/.test(words.slice(point.end)) &&
  !(point.precision === 'year' && eventOfYear.test(words.slice(point.end)));
const eventOfYear = /^(?!年?[底末中])[\u4e00-\u9fff]{0,6}(?:学期|开学|汛期|春节|两会|暑期|寒假|雨季|入冬|封冻|采暖|供暖|防火)/;

/** No date is without one of these. */
const datable = /[\d年月季Qq底末内期前五]/;

/** Every date and period in a clean text, in order. A date without a year takes the year of the date before it, else the base's. */
export function datePointsIn(text: string, base: YearBase): readonly DatePoint[] {
  if (!datable.test(text)) return [];
  const points: DatePoint[] = [];
  let end = 0;
  for (const range of rangesIn(text, base).sort((a, b) => a.start - b.start)) {
    if (range.start < end) continue;
    points.push(range);
    ({ end } = range);
  }
  const taken = [...points];
  let next = 0;
  end = 0;
  let carried: number | undefined;
  for (const match of text.matchAll(pointPattern)) {
    if (match[0] === '' || match.groups === undefined) continue;
    const point = pointOf(text, match.index, match[0], match.groups, carried ?? base.year, base.year);
    if (point === undefined) continue;
    if (point.hasYear) carried = Number(point.day.slice(0, 4));
    while ((taken[next]?.end ?? Infinity) <= point.start) next++;
    if (point.start < end || point.end > (taken[next]?.start ?? Infinity)) continue;
    points.push(point);
    ({ end } = point);
  }
  return points.sort((a, b) => a.start - b.start);
}

function rangesIn(text: string, base: YearBase): DatePoint[] {
  const ranges: DatePoint[] = [];
  const push = (match: RegExpExecArray, from: Day | undefined, last: Day | undefined, hasYear: boolean): void => {
    if (from === undefined || last === undefined || from > last) return;
    const end = match.index + match[0].length;
    const after = limit.exec(text.slice(end))?.[0].length ?? 0;
    ranges.push({ start: match.index, end: end + after, day: last, from, hasYear, precision: 'plan', isLimit: after > 0 });
  };
  for (const match of text.matchAll(numericRange)) {
    const g = match.groups ?? {};
    const [ya, ma, yb, mb] = [Number(g.ya), Number(g.ma), Number(g.yb), Number(g.mb)];
    push(match, dayOf(ya, ma, Number(g.da ?? 1)), g.db === undefined ? monthEnd(yb, mb) : dayOf(yb, mb, Number(g.db)), true);
  }
  for (const match of text.matchAll(yearRange)) {
    const [a, b] = [yearNumber(match.groups?.a), yearNumber(match.groups?.b)];
    if (a !== undefined && b !== undefined) push(match, dayOf(a, 1, 1), dayOf(b, 12, 31), true);
  }
  for (const match of text.matchAll(quarterRange)) {
    const year = yearNumber(match.groups?.ya) ?? base.year;
    const [qa, qb] = [numberOf(match.groups?.qa ?? '') ?? 0, numberOf(match.groups?.qb ?? '') ?? 0];
    push(match, dayOf(year, qa * 3 - 2, 1), monthEnd(year, qb * 3), match.groups?.ya !== undefined);
  }
  for (const match of text.matchAll(monthRange)) {
    const g = match.groups ?? {};
    const printed = yearNumber(g.ya) ?? (g.rel === undefined ? undefined : relativeYear(g.rel, base.year));
    const ya = printed ?? lastYearBefore(text, match.index) ?? base.year;
    const [ma, mb] = [numberOf(g.ma ?? ''), numberOf(g.mb ?? '')];
    if (ma === undefined || mb === undefined) continue;
    const yb =
      yearNumber(g.yb) ?? (g.relb === undefined ? undefined : relativeYear(g.relb, base.year)) ?? (mb < ma ? ya + 1 : ya);
    const from = dayOf(ya, ma, g.da === undefined ? 1 : (numberOf(g.da) ?? 1));
    push(
      match,
      from,
      g.db === undefined ? monthEnd(yb, mb) : dayOf(yb, mb, numberOf(g.db) ?? 0),
      printed !== undefined || g.yb !== undefined,
    );
  }
  return ranges;
}

const lastYearBefore = (text: string, index: number): number | undefined =>
  yearNumber(/(20\d{2})年(?!.*20\d{2}年)/.exec(text.slice(Math.max(0, index - 12), index))?.[1]);

const relativeYear = (word: string, base: number): number =>
  /^(?:明年|次年|翌年)$/.test(word) ? base + 1 : word === '后年' ? base + 2 : base;

function yearNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(/[O○]/g, '〇').replace(/0/g, /^二/.test(text) ? '〇' : '0');
  const year = numberOf(plain);
  return year === undefined ? undefined : year < 100 ? 2000 + year : year;
}

const monthEnd = (year: number, month: number): Day | undefined =>
  month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : undefined;

type Groups = { readonly [name: string]: string | undefined };

function pointOf(
  text: string,
  start: number,
  match: string,
  groups: Groups,
  carried: number,
  base: number,
): DatePoint | undefined {
  const end = start + match.length;
  const after = limit.exec(text.slice(end))?.[0] ?? '';
  const make = (
    value: Day | undefined,
    precision: DatePoint['precision'],
    hasYear: boolean,
    from?: Day,
  ): DatePoint | undefined =>
    value === undefined
      ? undefined
      : {
          start,
          end: end + after.length,
          day: value,
          ...(from === undefined ? {} : { from }),
          hasYear,
          precision,
          isLimit: after !== '' || groups.yearEnd?.endsWith('内') === true,
        };

  if (groups.plan !== undefined) {
    const ordinal = numberOf(groups.plan.slice(0, -1));
    if (ordinal === undefined) return undefined;
    const first = 1956 + (ordinal - 1) * 5;
    return groups.planEnd !== undefined
      ? make(dayOf(first + 4, 12, 31), 'end', true)
      : make(dayOf(first + 4, 12, 31), 'plan', true, dayOf(first, 1, 1));
  }
  if (groups.compact !== undefined) {
    const [year, month, date] = [groups.compact.slice(0, 4), groups.compact.slice(4, 6), groups.compact.slice(6)].map(Number);
    if (year === undefined || month === undefined) return undefined;
    return date ? make(dayOf(year, month, date), 'day', true) : make(monthEnd(year, month), 'month', true);
  }
  if (groups.y1 !== undefined && groups.m1 !== undefined) {
    const [year, month] = [Number(groups.y1), Number(groups.m1)];
    if (groups.d1 !== undefined) return make(dayOf(year, month, Number(groups.d1)), 'day', true);
    return make(dayInMonth(year, month, groups.t1), groups.t1 === undefined ? 'month' : 'end', true);
  }
  const printedYear = yearNumber(groups.year);
  const hasYear = printedYear !== undefined || groups.relative !== undefined;
  const year = printedYear ?? (groups.relative === undefined ? carried : relativeYear(groups.relative.replace('度', ''), base));
  if (groups.half !== undefined)
    return make(groups.half.startsWith('上') ? dayOf(year, 6, 30) : dayOf(year, 12, 31), 'half', hasYear);
  const quarter = groups.quarter ?? groups.q?.slice(1) ?? (groups.threeQuarters === undefined ? undefined : '3');
  if (quarter !== undefined) {
    // 第三季 alone is a season of a programme as often as a quarter; 三季度 is not.
    if (groups.quarter !== undefined && !/季度/.test(match) && !/^第/.test(match.replace(/^.*年度?/, ''))) return undefined;
    return make(monthEnd(year, (numberOf(quarter) ?? 0) * 3), 'quarter', hasYear);
  }
  if (groups.month !== undefined) {
    const month = numberOf(groups.month);
    if (month === undefined || month > 12 || month < 1) return undefined;
    if (groups.date !== undefined) return make(dayOf(year, month, numberOf(groups.date) ?? 0), 'day', hasYear);
    return make(dayInMonth(year, month, groups.third), groups.third === undefined ? 'month' : 'end', hasYear);
  }
  if (groups.holiday !== undefined) return make(holidayEve(groups.holiday, year), 'day', hasYear);
  if (groups.wholeYear !== undefined) return make(dayOf(year, 12, 31), 'plan', hasYear, dayOf(year, 1, 1));
  if (groups.middle !== undefined)
    return groups.middle.startsWith('年') || hasYear ? make(dayOf(year, 6, 30), 'half', hasYear) : undefined;
  if (groups.yearEnd !== undefined) {
    // 三年内 and 每年底 count or repeat; they name no year.
    const isWholeWord = groups.yearEnd.startsWith('年') && !/[\d一二三四五六七八九十两几多半每]$/.test(text.slice(0, start));
    return isWholeWord || hasYear ? make(dayOf(year, 12, 31), 'end', hasYear) : undefined;
  }
  if (!hasYear) return undefined;
  if (groups.relative !== undefined) return make(dayOf(year, 12, 31), 'year', true);
  // 2027年前完成 ends with 2026; 2027年内 with 2027.
  const isBefore = /^(?:之前|以前|前)$/.test(after);
  return make(dayOf(isBefore ? year - 1 : year, 12, 31), 'year', true);
}

function dayInMonth(year: number, month: number, part: string | undefined): Day | undefined {
  switch (part) {
    case '初':
    case '上旬':
      return dayOf(year, month, 10);
    case '中':
      return dayOf(year, month, 15);
    case '中旬':
    case '上中旬':
      return dayOf(year, month, 20);
    default:
      return monthEnd(year, month);
  }
}

/** The day before a holiday that has a fixed date; 春节 has none. */
function holidayEve(name: string, year: number): Day | undefined {
  const dates: Readonly<Record<string, readonly [number, number]>> = {
    元旦: [12, 31],
    五一: [4, 30],
    七一: [6, 30],
    八一: [7, 31],
    十一: [9, 30],
    国庆: [9, 30],
  };
  const date = dates[name];
  return date === undefined ? undefined : dayOf(year, date[0], date[1]);
}
