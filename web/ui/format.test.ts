import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatHeading,
  formatInstant,
  formatMonth,
  formatSize,
  formatWeekday,
  joinNames,
} from './format.ts';

describe('days', () => {
  test('a day is written as each language writes it', () => {
    expect(formatDay('2026-06-30', 'zh')).toBe('2026年6月30日');
    expect(formatDay('2026-06-30', 'en')).toBe('30 June 2026');
  });

  test.each([
    // The 2026 make-up working days of the State Council's notice: three Sundays, three Saturdays.
    ['2026-01-04', '星期日'],
    ['2026-02-14', '星期六'],
    ['2026-02-28', '星期六'],
    ['2026-05-09', '星期六'],
    ['2026-09-20', '星期日'],
    ['2026-10-10', '星期六'],
  ])('%s is a %s', (value, weekday) => {
    expect(formatWeekday(value, 'zh')).toBe(weekday);
  });

  test('a month is written without its day', () => {
    expect(formatMonth('2026-12', 'zh')).toBe('2026年12月');
    expect(formatMonth('2026-12', 'en')).toBe('December 2026');
  });
});

describe('instants stand in Asia/Shanghai wherever the browser is', () => {
  test.each([
    ['2026-11-23T01:05:09Z', '2026-11-23 09:05'],
    ['2026-12-31T15:59:59Z', '2026-12-31 23:59'],
    ['2026-12-31T16:00:00Z', '2027-01-01 00:00'],
  ])('%s is %s', (instant, clock) => {
    expect(formatInstant(instant)).toBe(clock);
  });

  test('with seconds where the order within a minute matters', () => {
    expect(formatInstant('2026-11-23T01:05:09.870Z', 'second')).toBe('2026-11-23 09:05:09');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('the count %d is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test.each([
    ['1034', '1,034'],
    ['10340.50', '10,340.50'],
    ['-1698.0', '-1,698.0'],
    ['0.00012345', '0.00012345'],
    ['约300', '约300'],
  ])('the decimal %s keeps its digits: %s', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  test.each([
    [512, '512 B'],
    [2048, '2 KB'],
    [1_572_864, '1.5 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});

test('names in a row are joined as the language joins them', () => {
  expect(joinNames(['市财政局', '市工信局'], 'zh')).toBe('市财政局、市工信局');
  expect(joinNames(['Finance', 'Industry'], 'en')).toBe('Finance, Industry');
});

test.each([
  ['一', '优化环境', '一、优化环境'],
  ['（二）', '清理证明', '（二）清理证明'],
  ['12', '统一标准', '12. 统一标准'],
  ['专项二', '清理证明', '专项二 清理证明'],
  ['三', '', '三'],
])('the heading %s of %s', (label, title, heading) => {
  expect(formatHeading({ label, title })).toBe(heading);
});
