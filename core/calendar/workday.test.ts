import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays as addAnyDays, day, daysBetween } from '../shared/day.ts';
import { type CalendarNotice, type LocalDay, makeCalendar } from './calendar.ts';
import { daysOfHoliday } from './notice-days.ts';
import { addDays, addWorkdays, countWorkdays, isWorkday, rollForward } from './workday.ts';

/** A year of its own making: 2030 begins on a Tuesday. Off 01-01; 02-04 (Mon) to 02-08 off, 02-09 (Sat) worked. */
const notice: CalendarNotice = {
  year: 2030,
  title: 'notice of the test',
  documentNumber: '1',
  issuedOn: day('2029-11-01'),
  days: [
    { day: day('2030-01-01'), kind: 'off', name: 'first' },
    ...daysOfHoliday({ from: day('2030-02-02'), through: day('2030-02-08') }).map((off) => ({
      day: off,
      kind: 'off' as const,
      name: 'long',
    })),
    { day: day('2030-02-09'), kind: 'work', name: 'long' },
  ],
};
const calendar = makeCalendar([notice]);

describe('a calendar of one notice', () => {
  test('is known for its year alone', () => {
    expect(calendar).toMatchObject({ knownFrom: '2030-01-01', knownThrough: '2030-12-31' });
  });

  test.each([
    ['2030-01-01', false, 'a Tuesday off'],
    ['2030-01-02', true, 'a Wednesday'],
    ['2030-01-05', false, 'a Saturday'],
    ['2030-02-09', true, 'a Saturday that is worked'],
    ['2030-02-10', false, 'the Sunday after it'],
  ])('%s: worked %s, %s', (one, workday) => {
    expect(isWorkday(calendar, day(one))).toEqual({ workday, provisional: false });
  });

  test.each([
    ['2030-01-02', 1, '2030-01-03'],
    ['2030-01-04', 1, '2030-01-07'],
    ['2030-02-01', 1, '2030-02-09'],
    ['2030-02-01', 2, '2030-02-11'],
    ['2030-02-03', 0, '2030-02-09'],
    ['2030-01-02', 0, '2030-01-02'],
    ['2030-02-04', 1, '2030-02-09'],
  ])('%s and %i working days: %s', (start, count, end) => {
    expect(addWorkdays(calendar, day(start), count)).toEqual({ day: end, provisional: false });
  });

  test.each([
    ['2030-01-28', 4, '2030-02-01'],
    ['2030-01-28', 5, '2030-02-09'],
    ['2030-01-28', 13, '2030-02-11'],
  ])('%s and %i days, the last moved where it is off: %s', (start, count, end) => {
    expect(addDays(calendar, day(start), count)).toEqual({ day: end, provisional: false });
  });

  test.each([
    ['2030-02-01', '2030-02-11', 3],
    ['2030-02-02', '2030-02-08', 0],
    ['2030-01-02', '2030-01-02', 1],
    ['2030-01-03', '2030-01-02', 0],
  ])('%s to %s: %i working days, both ends counted', (from, to, workdays) => {
    expect(countWorkdays(calendar, day(from), day(to))).toEqual({ workdays, provisional: false });
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no number of days', (count) => {
    expect(() => addWorkdays(calendar, day('2030-01-02'), count)).toThrow(RangeError);
    expect(() => addDays(calendar, day('2030-01-02'), count)).toThrow(RangeError);
  });
});

describe('what reaches beyond the known days is Monday to Friday, and says so', () => {
  test.each([
    ['the last known day', () => addWorkdays(calendar, day('2030-12-30'), 1), false],
    ['a day after it', () => addWorkdays(calendar, day('2030-12-31'), 1), true],
    [
      'a last day moved over the new year',
      () => rollForward(makeCalendar([notice], [off('2030-12-31')]), day('2030-12-31')),
      true,
    ],
    ['a start before the first known day', () => addWorkdays(calendar, day('2029-12-30'), 3), true],
    ['the eve of the first known day, which is not counted', () => addWorkdays(calendar, day('2029-12-31'), 1), false],
    ['a count over the new year', () => countWorkdays(calendar, day('2030-12-31'), day('2031-01-01')), true],
    ['a count of nothing', () => countWorkdays(calendar, day('2031-01-02'), day('2031-01-01')), false],
  ])('%s', (_, result, provisional) => {
    expect(result().provisional).toBe(provisional);
  });

  test('a notice behind a year without one is kept, but known is only what has no gap before it', () => {
    const later = makeCalendar([notice, { ...notice, year: 2032, days: [{ day: day('2032-01-01'), kind: 'off', name: 'x' }] }]);
    expect(later.knownThrough).toBe('2030-12-31');
    expect(isWorkday(later, day('2032-01-01'))).toEqual({ workday: false, provisional: true });
  });

  test('without a notice there is no calendar', () => {
    expect(() => makeCalendar([])).toThrow(RangeError);
  });
});

describe("a place's own days", () => {
  test.each([
    ['2030-05-01', 'off', false],
    ['2030-02-05', 'work', true],
    ['2030-02-10', 'work', true],
    ['2030-02-09', 'off', false],
  ] as const)('%s made %s goes before the notice: worked %s', (one, kind, workday) => {
    const local = makeCalendar([notice], [{ day: day(one), kind, name: 'own', source: 'own order' }]);
    expect(isWorkday(local, day(one)).workday).toBe(workday);
  });
});

function off(one: string): LocalDay {
  return { day: day(one), kind: 'off', name: 'own', source: 'own order' };
}

describe('laws, for any notice and any days', () => {
  const year = 2030;
  const anyDay = fc.integer({ min: -400, max: 800 }).map((offset) => addAnyDays(day('2030-01-01'), offset));
  const inYear = fc.integer({ min: 0, max: 364 }).map((offset) => addAnyDays(day('2030-01-01'), offset));
  const anyCalendar = fc
    .record({
      holidays: fc.array(fc.tuple(inYear, fc.integer({ min: 0, max: 9 })), { maxLength: 8 }),
      workdays: fc.array(inYear, { maxLength: 8 }),
      local: fc.array(fc.tuple(inYear, fc.constantFrom('off' as const, 'work' as const)), { maxLength: 5 }),
    })
    .map(({ holidays, workdays, local }) =>
      makeCalendar(
        [
          {
            ...notice,
            year,
            days: [
              ...holidays.flatMap(([from, more]) =>
                daysOfHoliday({ from, through: addAnyDays(from, more) }).map((one) => ({
                  day: one,
                  kind: 'off' as const,
                  name: 'x',
                })),
              ),
              ...workdays.map((one) => ({ day: one, kind: 'work' as const, name: 'x' })),
            ],
          },
        ],
        local.map(([one, kind]) => ({ day: one, kind, name: 'x', source: 'x' })),
      ),
    );
  const anyCount = fc.integer({ min: 0, max: 300 });

  /** The plainest way to count: one day after the other. */
  const countedOneByOne = (
    days: ReturnType<typeof makeCalendar>,
    from: ReturnType<typeof day>,
    to: ReturnType<typeof day>,
  ): number => {
    let workdays = 0;
    for (let one = from; one <= to; one = addAnyDays(one, 1)) if (isWorkday(days, one).workday) workdays += 1;
    return workdays;
  };

  test('counting by weeks is counting one by one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, (days, from, to) => {
        expect(countWorkdays(days, from, to).workdays).toBe(countedOneByOne(days, from, to));
      }),
    );
  });

  test('after n working days, n of them are counted from the day after the start, and the last is one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 300 }), (days, start, count) => {
        const end = addWorkdays(days, start, count).day;
        expect(countWorkdays(days, addAnyDays(start, 1), end).workdays).toBe(count);
        expect(isWorkday(days, end).workday).toBe(true);
      }),
    );
  });

  test('what is moved forward stays, is worked, and skips only days off', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (days, start) => {
        const { day: rolled } = rollForward(days, start);
        expect(rollForward(days, rolled).day).toBe(rolled);
        expect(isWorkday(days, rolled).workday).toBe(true);
        expect(countedOneByOne(days, start, addAnyDays(rolled, -1))).toBe(0);
      }),
    );
  });

  test('a later start or more days never end earlier', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDay,
        fc.integer({ min: 0, max: 40 }),
        anyCount,
        fc.integer({ min: 0, max: 40 }),
        (days, start, later, count, more) => {
          for (const add of [addWorkdays, addDays]) {
            const end = add(days, start, count).day;
            expect(add(days, addAnyDays(start, later), count).day >= end).toBe(true);
            expect(add(days, start, count + more).day >= end).toBe(true);
          }
        },
      ),
    );
  });

  test('n and then m working days are n + m', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, anyCount, (days, start, first, second) => {
        fc.pre(first > 0 && second > 0);
        expect(addWorkdays(days, addWorkdays(days, start, first).day, second).day).toBe(
          addWorkdays(days, start, first + second).day,
        );
      }),
    );
  });

  test('a count splits at any day between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, anyCount, (days, from, first, second) => {
        const middle = addAnyDays(from, first);
        const to = addAnyDays(middle, second + 1);
        expect(daysBetween(from, to)).toBe(first + second + 1);
        expect(countWorkdays(days, from, middle).workdays + countWorkdays(days, addAnyDays(middle, 1), to).workdays).toBe(
          countWorkdays(days, from, to).workdays,
        );
      }),
    );
  });
});
