import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, readPasted } from '../../documents/read.ts';
import { stateCouncilNotices } from '../../packs/china/calendar.ts';
import { buildXlsx } from '../../test/documents/xlsx-builder.ts';
import { addDays, type Day, day, daysBetween } from '../shared/day.ts';
import type { CalendarNotice } from './calendar.ts';
import { daysOfHoliday, holidaysOf, weekdayName } from './notice-days.ts';
import { calendarSentences } from './problems.ts';
import { readNotice } from './read-notice.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
type Style = { readonly weekdays: 'none' | 'short' | 'long'; readonly titleBroken: boolean; readonly counts: boolean };

const inWords = (one: Day, style: Style, { year, bare }: { readonly year?: boolean; readonly bare?: boolean } = {}): string => {
  const [y, m, d] = one.split('-').map(Number);
  const name = weekdayName(one);
  const weekday = { none: '', short: `（${name.replace('星期', '周')}）`, long: `（${name}）` }[style.weekdays];
  return `${year ? `${y}年` : ''}${bare ? '' : `${m}月`}${d}日${weekday}`;
};

/** A notice in the wording of such notices, so far as days are concerned. */
function print(notice: CalendarNotice, style: Style): string {
  const items = holidaysOf(notice.days).map(({ name, from, through }, at) => {
    const isSpan = from !== through;
    const otherYear = !from.startsWith(String(notice.year));
    const sameMonth = from.slice(0, 7) === through.slice(0, 7);
    const span = isSpan
      ? `${inWords(from, style, { year: otherYear })}至${inWords(through, style, { year: otherYear, bare: sameMonth && !otherYear })}`
      : inWords(from, style);
    const count = style.counts ? `，共${daysBetween(from, through) + 1}天` : '';
    const worked = notice.days
      .filter((one) => one.kind === 'work' && one.name === name)
      .map((one) => inWords(one.day, style))
      .join('、');
    return `${numerals[at]}、${name}：${span}放假${isSpan ? '调休' : ''}${count}。${worked === '' ? '' : `${worked}上班。`}`;
  });
  const title = style.titleBroken ? notice.title.replace('年部分', '年\n部分') : notice.title;
  const issued = inWords(notice.issuedOn, { ...style, weekdays: 'none' }, { year: true });
  return [
    title,
    notice.documentNumber,
    '',
    '各单位：',
    ...items,
    '放假期间注意值班，10月1日前报表。',
    '国务院办公厅',
    issued,
  ].join('\n');
}

const plain: Style = { weekdays: 'none', titleBroken: false, counts: true };
const daysIn = (text: string, year?: number) => readNotice(readPasted(text), year);

describe('the text of a notice', () => {
  const styles = fc.record<Style>({
    weekdays: fc.constantFrom('none', 'short', 'long'),
    titleBroken: fc.boolean(),
    counts: fc.boolean(),
  });

  test('what was printed is read again, in every wording', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stateCouncilNotices), styles, (notice, style) => {
        const { year, title, documentNumber, issuedOn, days, problems } = daysIn(print(notice, style));
        expect(problems).toEqual([]);
        expect({ year, title, documentNumber, issuedOn }).toEqual({
          year: notice.year,
          title: notice.title,
          documentNumber: notice.documentNumber,
          issuedOn: notice.issuedOn,
        });
        expect(holidaysOf(days)).toEqual(holidaysOf(notice.days));
        expect(days.map(({ place: _place, ...one }) => one)).toEqual(notice.days);
      }),
    );
  });

  test('a day that is off by itself, one that makes up for it, and advice that is none', () => {
    const { days, problems } = daysIn('一、元旦：1月1日放假，1月4日（星期一）补休。鼓励在1月5日休息。与周末连休。', 2027);
    expect(days.map((one) => [one.day, one.kind])).toEqual([
      ['2027-01-01', 'off'],
      ['2027-01-04', 'off'],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['the weekday is another', '元旦：2027年1月1日（周四）放假。', 'calendar/weekday-differs'],
    ['the days are not as many', '元旦：2027年1月1日至3日放假，共4天。', 'calendar/count-differs'],
    ['the day does not exist', '元旦：2027年2月30日放假。', 'calendar/day-unreadable'],
    ['the end is before the start', '元旦：2027年1月3日至1日放假。', 'calendar/order'],
    ['a day without its year', '元旦：1月1日放假。', 'calendar/day-without-year'],
    ['an item without a day', '元旦：放假3天。', 'calendar/item-unread'],
    ['no day at all', '关于元旦放假的说明', 'calendar/no-days'],
  ])('%s: said with its line', (_, text, code) => {
    const { problems } = daysIn(`关于放假\n${text}`);
    const found = problems.find((problem) => problem.code === code);
    expect(found?.severity).toBe('error');
    if (code !== 'calendar/no-days') expect(found?.place).toEqual({ line: 2 });
  });
});

describe('a list of days', () => {
  test.each([
    ['tabs', '2027-01-01\t放假\t元旦\n2027-01-03\t上班\t元旦'],
    ['commas, and a head', '日期，安排，名称\n2027-01-01，放假，元旦\n2027-01-03，上班，元旦'],
    ['blanks, other orders and forms', '元旦 2027/1/1 休\n班 2027年1月3日 元旦'],
    ['a year from the line before', '2027.1.1 放假 元旦\n1月3日（周日） 上班 元旦'],
  ])('with %s', (_, text) => {
    const { days, problems, year } = daysIn(text);
    expect(problems).toEqual([]);
    expect(year).toBe(2027);
    expect(days.map(({ place: _place, ...one }) => one)).toEqual([
      { day: '2027-01-01', kind: 'off', name: '元旦' },
      { day: '2027-01-03', kind: 'work', name: '元旦' },
    ]);
  });

  test.each(['2027-02-05至2027-02-11 放假 春节', '2027-02-05\t2027-02-11\t放假\t春节', '2027-02-05 至 2027-02-11 放假 春节'])(
    'a first and a last day: %s',
    (text) => {
      const { days, problems } = daysIn(text);
      expect(problems).toEqual([]);
      expect(holidaysOf(days)).toEqual([{ name: '春节', from: '2027-02-05', through: '2027-02-11' }]);
      expect(days).toHaveLength(7);
    },
  );

  test.each([
    ['2027-01-01 放假 元旦\n2027-13-01 放假 元旦', 'calendar/day-unreadable'],
    ['2027-01-01 放假 元旦\n2027-01-02 元旦', 'calendar/kind-missing'],
    ['2027-01-02 放假 元旦\n2027-01-02 上班 元旦', 'calendar/repeated'],
    ['2027-01-01 放假 元旦\n2027-01-04 上班 元旦', 'calendar/work-on-weekday'],
    ['2027-01-01 放假 元旦\n2027-03-01至2027-02-01 放假 春节', 'calendar/order'],
    ['2027-01-01 放假 元旦\n2027-10-01至2027-10-31 放假 国庆节', 'calendar/too-long'],
  ])('%j: its second line is at fault', (text, code) => {
    expect(daysIn(text).problems).toEqual([expect.objectContaining({ code, place: { line: 2 } })]);
  });

  test('a day of another year than the notice', () => {
    const { problems } = daysIn('国务院办公厅关于2027年部分节假日安排的通知\n2028-01-01 放假 元旦');
    expect(problems.map(({ code }) => code)).toEqual(['calendar/outside-year']);
  });

  test('a workbook: its cells are named', async () => {
    const rows = [
      ['日期', '安排', '名称'],
      ['2027-01-01', '放假', '元旦'],
      ['2027-01-04', '上班', '元旦'],
    ];
    const read = await readDocument(await buildXlsx({ sheets: [{ name: '2027年', rows }] }), 'days.xlsx');
    if ('refused' in read) throw new Error(read.refused.code);
    const { days, problems } = readNotice(read.document);
    expect(days).toHaveLength(2);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'calendar/work-on-weekday', place: { sheet: '2027年', cell: 'A3' } }),
    ]);
  });
});

test('nothing that is pasted makes it throw', () => {
  const piece = fc.constantFrom(
    '元旦：',
    '1月',
    '1日',
    '2027年',
    '至',
    '放假',
    '上班',
    '，',
    '。',
    '\n',
    '\t',
    '共3天',
    '（周五）',
    '2027-01-01',
    ' ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { days } = daysIn(pieces.join(''));
      for (const one of days) expect(one.day).toBe(day(one.day));
    }),
  );
});

test('holidays of days, and days of holidays', () => {
  const from = day('2027-02-05');
  const holidays = [
    { name: '春节', from, through: addDays(from, 6) },
    { name: '元宵节', from: addDays(from, 7), through: addDays(from, 7) },
  ];
  const days = holidays.flatMap((one) => daysOfHoliday(one).map((each) => ({ day: each, kind: 'off' as const, name: one.name })));
  expect(holidaysOf(days.toReversed())).toEqual(holidays);
});

test('every problem has its sentence in both languages', () => {
  expect(Object.keys(calendarSentences.en)).toEqual(Object.keys(calendarSentences.zh));
  expect(daysIn(print({ ...stateCouncilNotices[0], title: '' } as CalendarNotice, plain), 2023).problems).toEqual([]);
});
