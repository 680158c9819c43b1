import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { isWeekend } from '../../core/calendar/calendar.ts';
import { noticeProblems } from '../../core/calendar/notice-days.ts';
import { addDays, addWorkdays, countWorkdays, isWorkday, rollForward } from '../../core/calendar/workday.ts';
import { addDays as addAnyDays, day, yearOf } from '../../core/shared/day.ts';
import { chinaCalendar, stateCouncilNotices } from './calendar.ts';

test('known from 2023 through 2026', () => {
  expect([chinaCalendar.knownFrom, chinaCalendar.knownThrough]).toEqual(['2023-01-01', '2026-12-31']);
});

test('every day of the known years is worked or off as in the table of chinese-days, made by others from the same notices', () => {
  // Its table, not its functions: these ask the machine's own zone.
  const { holidays, workdays } = table;
  const differing: string[] = [];
  for (let one = chinaCalendar.knownFrom; one <= chinaCalendar.knownThrough; one = addAnyDays(one, 1)) {
    const isWorkedByTable = Object.hasOwn(workdays, one) || (!Object.hasOwn(holidays, one) && !isWeekend(one));
    if (isWorkday(chinaCalendar, one).workday !== isWorkedByTable) differing.push(one);
  }
  expect(differing).toEqual([]);
});

/** Counted by hand from the notices: Mondays to Fridays of the year, less those inside holidays, plus the weekend days worked. */
test.each([
  [2023, 260, 18, 7],
  [2024, 262, 19, 8],
  [2025, 261, 18, 5],
  [2026, 261, 19, 6],
])('%i: %i weekdays, less %i, plus %i', (year, weekdays, off, worked) => {
  expect(countWorkdays(chinaCalendar, day(`${year}-01-01`), day(`${year}-12-31`))).toEqual({
    workdays: weekdays - off + worked,
    provisional: false,
  });
});

test('Monday to Friday is wrong on 25 days of 2026', () => {
  const in2026 = [...chinaCalendar.offWeekdays, ...chinaCalendar.workedWeekends].filter((one) => yearOf(one) === 2026);
  expect(in2026).toHaveLength(25);
});

/** By hand from the notice of 2026. */
describe('deadlines of 2026', () => {
  test.each([
    ['2026-02-13', 1, '2026-02-14', 'the Saturday before the Spring Festival is worked'],
    ['2026-02-14', 1, '2026-02-24', 'nine days off lie between'],
    ['2026-09-30', 3, '2026-10-10', '10-08, 10-09, and the Saturday that is worked'],
    ['2026-12-30', 1, '2026-12-31', 'the last known day'],
  ])('%s + %i working days: %s, %s', (start, count, end) => {
    expect(addWorkdays(chinaCalendar, day(start), count)).toEqual({ day: end, provisional: false });
  });

  test('five days from 26 September end in the holidays of October and move to the 8th', () => {
    expect(addDays(chinaCalendar, day('2026-09-26'), 5)).toEqual({ day: '2026-10-08', provisional: false });
  });

  test.each([
    ['2026-02-15', '2026-02-24'],
    ['2026-02-28', '2026-02-28'],
    ['2026-05-02', '2026-05-06'],
  ])('a last day on %s is %s', (last, moved) => {
    expect(rollForward(chinaCalendar, day(last)).day).toBe(moved);
  });

  test('the new year of 2027 has no notice yet', () => {
    expect(addWorkdays(chinaCalendar, day('2026-12-31'), 1)).toEqual({ day: '2027-01-01', provisional: true });
  });
});

test('each notice is of the year before, says its year, and names weekend days alone as worked', () => {
  for (const notice of stateCouncilNotices) {
    expect(yearOf(notice.issuedOn)).toBe(notice.year - 1);
    expect(notice.title).toContain(`${notice.year}年`);
    expect(notice.documentNumber).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
    for (const one of notice.days) if (one.kind === 'work') expect(chinaCalendar.workedWeekends).toContain(one.day);
    expect(
      noticeProblems(
        notice.year,
        notice.days.map((one) => ({ ...one, place: {} })),
      ),
    ).toEqual([]);
  }
});
