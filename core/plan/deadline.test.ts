import { describe, expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { isDeadlineText, readDeadline, type YearBase } from './deadline.ts';

const base: YearBase = { year: 2026, from: 'title' };
const read = (text: string, from: YearBase = base) => readDeadline(text, text, from);

describe('a deadline that names a day is its last day', () => {
  test.each([
    ['2026年12月', '2026-12-31'],
    ['2026年2月', '2026-02-28'],
    ['2028年2月底', '2028-02-29'],
    ['2026年12月底前', '2026-12-31'],
    ['2026年6月30日前', '2026-06-30'],
    ['12月31日前', '2026-12-31'],
    ['12月底', '2026-12-31'],
    ['6月底前', '2026-06-30'],
    ['六月底前', '2026-06-30'],
    ['十一月三十日前', '2026-11-30'],
    ['二〇二六年九月底前', '2026-09-30'],
    ['年底前', '2026-12-31'],
    ['年内', '2026-12-31'],
    ['本年度', '2026-12-31'],
    ['今年底前', '2026-12-31'],
    ['2026年', '2026-12-31'],
    ['2026年底', '2026-12-31'],
    ['2026年年底前', '2026-12-31'],
    ['2026年末', '2026-12-31'],
    ['2027年前', '2026-12-31'],
    ['到2027年底', '2027-12-31'],
    ['上半年', '2026-06-30'],
    ['2026年下半年', '2026-12-31'],
    ['年中', '2026-06-30'],
    ['第三季度', '2026-09-30'],
    ['三季度末', '2026-09-30'],
    ['2026年一季度', '2026-03-31'],
    ['前三季度', '2026-09-30'],
    ['Q2', '2026-06-30'],
    ['明年6月', '2027-06-30'],
    ['6月中旬', '2026-06-20'],
    ['2026年6月上旬', '2026-06-10'],
    ['2026.12', '2026-12-31'],
    ['2026-12', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['2026.6.5', '2026-06-05'],
    ['12/31/26', '2026-12-31'],
    ['20261130', '2026-11-30'],
    ['202609', '2026-09-30'],
    ['46387', '2026-12-31'],
    ['26年8月', '2026-08-31'],
    ['国庆节前', '2026-09-30'],
    ['“十五五”末', '2030-12-31'],
    ['十四五期末', '2025-12-31'],
    ['2026年6月、12月', '2026-12-31'],
    ['6月底前出台，12月底前取得成效', '2026-12-31'],
    ['2026年12月底前完成，并长期坚持', '2026-12-31'],
    ['每季度调度，年底前完成', '2026-12-31'],
  ])('%s → %s', (text, last) => {
    const { deadline, state } = read(text);
    expect([state, deadline]).toEqual(['read', { kind: 'day', day: last, raw: text }]);
  });
});

describe('a period has a first day too', () => {
  test.each([
    ['2026—2027年', '2026-01-01', '2027-12-31'],
    ['2026-2028年', '2026-01-01', '2028-12-31'],
    ['2026至2027年底', '2026-01-01', '2027-12-31'],
    ['2026年3月—12月', '2026-03-01', '2026-12-31'],
    ['3—10月', '2026-03-01', '2026-10-31'],
    ['2026年5月至2027年4月', '2026-05-01', '2027-04-30'],
    ['11月至次年3月', '2026-11-01', '2027-03-31'],
    ['2026.3-2026.12', '2026-03-01', '2026-12-31'],
    ['2026年3月1日至2026年6月15日', '2026-03-01', '2026-06-15'],
    ['全年', '2026-01-01', '2026-12-31'],
    ['“十五五”期间', '2026-01-01', '2030-12-31'],
  ])('%s → %s to %s', (text, from, last) => {
    expect(read(text).deadline).toEqual({ kind: 'range', from, day: last, raw: text });
  });
});

describe('a rhythm recurs', () => {
  test.each([
    ['每周', 'week'],
    ['每月5日前', 'month'],
    ['按月推进', 'month'],
    ['每季度', 'quarter'],
    ['每季度末', 'quarter'],
    ['按季度', 'quarter'],
    ['季度调度', 'quarter'],
    ['每半年', 'half-year'],
    ['每年', 'year'],
    ['每年12月底前', 'year'],
    ['持续推进，每季度通报', 'quarter'],
  ])('%s → %s', (text, every) => {
    expect(read(text).deadline).toEqual({ kind: 'recurring', every, raw: text });
  });
});

test.each(['持续推进', '长期坚持', '常态化推进', '长期', '持续', '长期任务'])('%s has no end', (text) => {
  expect(read(text).deadline).toEqual({ kind: 'standing', raw: text });
});

test.each([
  '即时',
  '立即',
  '适时',
  '印发后30个工作日内',
  '3年内',
  '根据国家部署推进',
  '2026年10月1日起施行',
  '已完成',
  '2月30日前',
])('%s names no day', (text) => {
  const { state, deadline } = read(text);
  expect([state, deadline]).toEqual(['unreadable', { kind: 'none', raw: text }]);
});

test.each(['无', '—', '/', '暂无'])('%s says that there is none', (text) => {
  expect(read(text).state).toBe('none');
});

describe('a year that is not printed', () => {
  test('comes from the base, and is said to be assumed where that is only the present day', () => {
    expect(read('6月底前', { year: 2027, from: 'issued' })).toMatchObject({
      isYearAssumed: false,
      deadline: { day: '2027-06-30' },
    });
    expect(read('6月底前', { year: 2027, from: 'today' })).toMatchObject({
      isYearAssumed: true,
      deadline: { day: '2027-06-30' },
    });
    expect(read('2026年6月', { year: 2027, from: 'today' })).toMatchObject({
      isYearAssumed: false,
      deadline: { day: '2026-06-30' },
    });
  });

  test('is carried on from the date before', () => {
    expect(read('2027年3月启动，10月完成').deadline.day).toBe(day('2027-10-31'));
  });
});

test.each([
  ['2026年12月底前完成', true],
  ['持续推进', true],
  ['年底前全面建成', true],
  ['市财政局', false],
  ['2026年12月底前完成编制工作', false],
  ['2024年度考核结果', false],
])('whether “%s” is a deadline and nothing else: %s', (text, expected) => {
  expect(isDeadlineText(text, base)).toBe(expected);
});
