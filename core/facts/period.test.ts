import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, lastDayOfMonth } from '../shared/day.ts';
import { type Period, parsePeriod, printPeriod } from './period.ts';

const period = (kind: Period['kind'], start: string, last: string): Period => ({
  kind,
  start: day(start),
  end: addDays(day(last), 1),
});

describe('a period is read as offices write it', () => {
  test.each([
    ['2025年', period('period', '2025-01-01', '2025-12-31')],
    ['２０２５年度', period('period', '2025-01-01', '2025-12-31')],
    ['2025', period('period', '2025-01-01', '2025-12-31')],
    ['2021—2025年', period('period', '2021-01-01', '2025-12-31')],
    ['2024年2月', period('period', '2024-02-01', '2024-02-29')],
    ['2025-06', period('period', '2025-06-01', '2025-06-30')],
    ['2025年1—8月', period('cumulative', '2025-01-01', '2025-08-31')],
    ['2025年1-12月', period('period', '2025-01-01', '2025-12-31')],
    ['2025年上半年', period('cumulative', '2025-01-01', '2025-06-30')],
    ['2025年前三季度', period('cumulative', '2025-01-01', '2025-09-30')],
    ['2025年三季度', period('period', '2025-07-01', '2025-09-30')],
    ['2025Q4', period('period', '2025-10-01', '2025-12-31')],
    ['2025年末', period('point', '2025-12-31', '2025-12-31')],
    ['2025年6月底', period('point', '2025-06-30', '2025-06-30')],
    ['2025年6月15日', period('point', '2025-06-15', '2025-06-15')],
  ])('%s', (text, expected) => expect(parsePeriod(text)).toEqual(expected));

  test.each(['', '去年', '2025年13月', '2025年2月30日', '2025—2021年', '十四五', '25年'])('%s is none', (text) =>
    expect(parsePeriod(text)).toBeUndefined(),
  );
});

test('law: what is printed is read back as the same period', () => {
  const year = fc.integer({ min: 1990, max: 2099 });
  const month = fc.integer({ min: 1, max: 12 });
  const pad = (value: number) => String(value).padStart(2, '0');
  const months = fc
    .tuple(year, month)
    .map(([y, m]) => ({ kind: 'period' as const, start: day(`${y}-${pad(m)}-01`), end: addDays(lastDayOfMonth(y, m), 1) }));
  const cumulative = fc
    .tuple(year, fc.integer({ min: 2, max: 11 }))
    .map(([y, m]) => ({ kind: 'cumulative' as const, start: day(`${y}-01-01`), end: addDays(lastDayOfMonth(y, m), 1) }));
  const points = fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => {
    const start = day(`${y}-${pad(m)}-${pad(d)}`);
    return { kind: 'point' as const, start, end: addDays(start, 1) };
  });
  const span = (first: number, last: number) =>
    year.map((y) => ({
      kind: 'period' as const,
      start: day(`${y}-${pad(first)}-01`),
      end: addDays(lastDayOfMonth(y, last), 1),
    }));
  const spans = fc.oneof(span(1, 12), span(7, 12), span(4, 6), span(10, 12), span(3, 5), span(2, 11));
  const years = fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([y, n]) => ({
    kind: 'period' as const,
    start: day(`${y}-01-01`),
    end: day(`${y + n + 1}-01-01`),
  }));
  fc.assert(
    fc.property(fc.oneof(months, cumulative, points, spans, years), (value) => {
      expect(parsePeriod(printPeriod(value))).toEqual(value);
    }),
  );
});
