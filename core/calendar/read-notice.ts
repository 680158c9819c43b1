import type { Cell, ReadDocument } from '../document/read-document.ts';
import { type Day, dayOf, daysBetween, isDay } from '../shared/day.ts';
import type { Place } from '../shared/problem.ts';
import type { DayKind } from './calendar.ts';
import { daysOfHoliday, noticeProblems, type PlacedDay, weekdayName } from './notice-days.ts';
import type { CalendarProblem } from './problems.ts';

/** A notice as read from its text or from a list of days; what the text does not say is null. */
export type NoticeReading = {
  readonly year: number | null;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuedOn: Day | null;
  readonly days: readonly PlacedDay[];
  readonly problems: readonly CalendarProblem[];
};

/** A line of text, or a row of a table, with its cells. */
type Line = { readonly text: string; readonly cells: readonly Pick<Cell, 'text' | 'value'>[]; readonly place: Place };

/**
 * Reads the days of a notice: from its own text (一、元旦：1月1日至3日放假，共3天。1月4日上班。), or from a list or table with a day
 * (or the first and the last), 放假 or 上班, and a name in each line. Collects every problem by its line or cell.
 * @param year for days without one, where the text does not name it
 */
export function readNotice(document: ReadDocument, year?: number): NoticeReading {
  const lines = linesOf(document);
  const head = headOf(document.text);
  const known = head.year ?? year ?? null;
  const days: PlacedDay[] = [];
  const problems: CalendarProblem[] = [];
  for (const line of lines) {
    const read = readLine(line, known ?? yearIn(days));
    days.push(...read.days);
    problems.push(...read.problems);
  }
  const own = known ?? yearIn(days);
  return { ...head, year: own, days, problems: [...problems, ...(own === null ? noDays(days) : noticeProblems(own, days))] };
}

const noDays = (days: readonly PlacedDay[]): readonly CalendarProblem[] =>
  days.length > 0 ? [] : [{ code: 'calendar/no-days', severity: 'error', place: {}, params: {} }];

/** The year of the last day read: a list goes on in it. */
function yearIn(days: readonly PlacedDay[]): number | null {
  const last = days.at(-1);
  return last ? Number(last.day.slice(0, 4)) : null;
}

function linesOf(document: ReadDocument): readonly Line[] {
  let number = 0;
  return document.blocks.flatMap((block): Line[] => {
    if (block.kind === 'paragraph')
      return block.text.split('\n').map((text) => {
        number += 1;
        return { text, cells: text.split(/[\t,，;；]|\s+/).map((cell) => ({ text: cell })), place: { line: number } };
      });
    const sheet = block.sheet === undefined ? {} : { sheet: block.sheet };
    return block.rows.map((row) => {
      number += 1;
      const cell = row.find(({ text }) => text.trim() !== '')?.reference;
      const place = cell === undefined || block.sheet === undefined ? { line: number } : { cell };
      return {
        text: row.map(({ text }) => text).join('\t'),
        cells: row.filter((one) => !one.mergedInto),
        place: { ...sheet, ...place },
      };
    });
  });
}

/** Title, number and day of issue, however the lines are broken. */
function headOf(text: string): Pick<NoticeReading, 'year' | 'title' | 'documentNumber' | 'issuedOn'> {
  const plain = text.replace(/\s+/g, '');
  const title = /国务院办公厅关于(?:调整|延长)?(\d{4})年[^。：:]{0,20}?(?:节假日|假期)[^。：:]{0,10}?的通知/.exec(plain);
  const number = /国办(?:发明电|发|函|明电)[〔[【(（](\d{4})[〕\]】)）](\d+)号/.exec(plain);
  const signed = [...text.matchAll(/^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/gm)].at(-1);
  return {
    year: title ? Number(title[1]) : null,
    title: title?.[0] ?? null,
    documentNumber: number ? number[0].replace(/[〔[【(（](\d{4})[〕\]】)）]/, '〔$1〕') : null,
    issuedOn: (signed && dayOf(Number(signed[1]), Number(signed[2]), Number(signed[3]))) ?? null,
  };
}

type Read = { readonly days: readonly PlacedDay[]; readonly problems: readonly CalendarProblem[] };
const nothing: Read = { days: [], problems: [] };

const item = /^\s*(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])?\s*([\p{Script=Han}、和]{2,16})[：:](.*)$/u;

function readLine(line: Line, year: number | null): Read {
  const [, name, rest] = item.exec(line.text) ?? [];
  if (name !== undefined && rest !== undefined) return readItem(name, rest, line.place, year);
  return readRow(line, year);
}

const weekday = '(?:（([^（）]*)）|\\(([^()]*)\\))?';
const dated = new RegExp(
  `(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日${weekday}(?:\\s*(?:至|到|[-—–~～]+)\\s*(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日${weekday})?`,
  'g',
);

/** An item of the notice: what is off, how many days that are, and what is worked for it. */
function readItem(name: string, text: string, place: Place, year: number | null): Read {
  const days: PlacedDay[] = [];
  const problems: CalendarProblem[] = [];
  const say = (problem: Omit<CalendarProblem, 'severity' | 'place'>): void => {
    problems.push({ ...problem, place, severity: 'error' } as CalendarProblem);
  };
  for (const sentence of text.split(/[。；;]/)) {
    const kind: DayKind | undefined = /上班/.test(sentence) ? 'work' : /放假|补休/.test(sentence) ? 'off' : undefined;
    if (kind === undefined) continue;
    const before = days.length;
    for (const match of sentence.matchAll(dated)) {
      const [raw, ownYear, month, date, w1, w2, endYear, endMonth, endDate, w3, w4] = match;
      const startYear = ownYear === undefined ? year : Number(ownYear);
      if (startYear === null) {
        say({ code: 'calendar/day-without-year', params: { raw } });
        continue;
      }
      const from = dayOf(startYear, Number(month), Number(date));
      const through =
        endDate === undefined
          ? from
          : dayOf(endYear === undefined ? (year ?? startYear) : Number(endYear), Number(endMonth ?? month), Number(endDate));
      if (from === undefined || through === undefined) say({ code: 'calendar/day-unreadable', params: { raw } });
      else if (through < from) say({ code: 'calendar/order', params: { from, through } });
      else {
        for (const [day, printed] of [[from, w1 ?? w2] as const, [through, w3 ?? w4] as const]) {
          const differing = weekdayDiffers(day, printed);
          if (differing) say(differing);
        }
        days.push(...daysOfHoliday({ from, through }).map((day) => ({ day, kind, name, place })));
      }
    }
    const count = /共\s*(\d+)\s*天/.exec(sentence)?.[1];
    const counted = days.length - before;
    if (kind === 'off' && count !== undefined && counted !== Number(count))
      say({ code: 'calendar/count-differs', params: { name, printed: Number(count), counted } });
  }
  // Other lines of an office's letter have a colon too: only one that speaks of days off is an item.
  if (days.length === 0 && problems.length === 0 && /放假|上班/.test(text) && /\d/.test(text))
    say({ code: 'calendar/item-unread', params: { name } });
  return { days, problems };
}

/** The notice prints 周四 or 星期四 behind a day, often after words on the lunar calendar. */
function weekdayDiffers(day: Day, printed: string | undefined): Omit<CalendarProblem, 'severity' | 'place'> | undefined {
  const [named, letter] = /(?:周|星期)([一二三四五六日天])/.exec(printed ?? '') ?? [];
  const own = weekdayName(day);
  if (named === undefined || own.endsWith(letter === '天' ? '日' : (letter ?? ''))) return undefined;
  return { code: 'calendar/weekday-differs', params: { day, printed: named, weekday: own } };
}

const offWords = /^(?:放假(?:调休)?|休|休息|休假|补休|节假日|休息日|off|holiday)$/i;
const workWords = /^(?:上班|班|补班|调休上班|调班|工作|工作日|work|workday|working)$/i;

/** A line of a list: its cells are a day or two, a kind, and a name, in any order. */
function readRow(line: Line, year: number | null): Read {
  const cells = line.cells.filter(({ text }) => text.trim() !== '');
  const days: Day[] = [];
  const problems: CalendarProblem[] = [];
  let kind: DayKind | undefined;
  const names: string[] = [];
  for (const cell of cells) {
    const text = cell.text.trim();
    const read = cell.value?.kind === 'day' && isDay(cell.value.value) ? [cell.value.value] : daysIn(text, year);
    if (read === 'unreadable' || read === 'without-year') {
      const code = read === 'unreadable' ? 'calendar/day-unreadable' : 'calendar/day-without-year';
      problems.push({ code, severity: 'error', place: line.place, params: { raw: text } });
    } else if (read.length > 0) days.push(...read);
    else if (offWords.test(text)) kind = 'off';
    else if (workWords.test(text)) kind = 'work';
    else if (!/^(?:(?:周|星期)[一二三四五六日天]|至|到|[-~～—–]+)$/.test(text)) names.push(text);
  }
  // A line of prose is no line of a list: the first cell of one is its day.
  const isRow = cells.length > 1 && (days.length > 0 || (problems.length > 0 && kind !== undefined));
  if (!isRow) return nothing;
  if (problems.length > 0) return { days: [], problems };
  const say = (problem: Omit<CalendarProblem, 'severity' | 'place'>): Read => ({
    days: [],
    problems: [{ ...problem, place: line.place, severity: 'error' } as CalendarProblem],
  });
  const [from, through = from] = days;
  if (kind === undefined || from === undefined || through === undefined)
    return say({ code: 'calendar/kind-missing', params: { raw: line.text.trim() } });
  if (through < from) return say({ code: 'calendar/order', params: { from, through } });
  if (daysBetween(from, through) > 366)
    return say({ code: 'calendar/too-long', params: { name: names[0] ?? '', days: daysBetween(from, through) + 1, most: 366 } });
  const name = names[0] ?? '';
  return { days: daysOfHoliday({ from, through }).map((day) => ({ day, kind, name, place: line.place })), problems: [] };
}

const oneDay = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?(?:[（(][^（）()]*[）)])?$/;

/** The day or the two days of a cell; an empty list where it is something else. */
function daysIn(text: string, year: number | null): readonly Day[] | 'unreadable' | 'without-year' {
  const days: Day[] = [];
  for (const part of text.split(/至|到|[~～—–]+/)) {
    const match = oneDay.exec(part.trim());
    if (!match) return [];
    const [, own, month, date] = match;
    const ofYear = own === undefined ? year : Number(own);
    if (ofYear === null) return 'without-year';
    const read = dayOf(ofYear, Number(month), Number(date));
    if (!read) return 'unreadable';
    days.push(read);
  }
  return days.length > 2 ? 'unreadable' : days;
}
