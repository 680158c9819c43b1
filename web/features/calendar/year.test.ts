import { expect, test } from 'vitest';
import { makeCalendar } from '../../../core/calendar/calendar.ts';
import { day } from '../../../core/shared/day.ts';
import { chinaCalendar, stateCouncilNotices } from '../../../packs/china/calendar.ts';
import { sheetOf } from './year.ts';

const named = stateCouncilNotices.flatMap(({ days }) => days.map((one) => ({ ...one, isLocal: false })));

test('2026: twelve months whose working days sum to those of the year', () => {
  const sheet = sheetOf(2026, chinaCalendar, named);
  expect(sheet).toMatchObject({ workdays: 248, offWeekdays: 19, workedWeekends: 6, isKnown: true });
  expect(sheet.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(sheet.months.reduce((sum, { workdays }) => sum + workdays, 0)).toBe(248);
});

test('February 2026 begins on a Sunday and has the Spring Festival and its two weekend days', () => {
  const february = sheetOf(2026, chinaCalendar, named).months[1];
  expect(february?.weeks.map((week) => week.map((one) => one?.date ?? 0))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 0],
  ]);
  const days = february?.weeks.flat().filter((one) => one !== null) ?? [];
  expect(days.filter(({ mark }) => mark === 'work').map(({ date }) => date)).toEqual([14, 28]);
  expect(days.filter(({ mark }) => mark === 'off').map(({ date }) => date)).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23]);
  expect(days.filter(({ isWorked, date }) => isWorked && date < 8).map(({ date }) => date)).toEqual([2, 3, 4, 5, 6]);
});

test("the place's own day goes before the notice; a year without a notice is not known", () => {
  const own = { day: day('2027-08-02'), kind: 'off' as const, name: '地方假日', source: '通知' };
  const sheet = sheetOf(2027, makeCalendar(stateCouncilNotices, [own]), [...named, { ...own, isLocal: true }]);
  expect(sheet).toMatchObject({ isKnown: false, offWeekdays: 1 });
  expect(sheet.months[7]?.weeks.flat().find((one) => one?.date === 2)).toMatchObject({
    mark: 'off',
    isLocal: true,
    isWorked: false,
  });
});
