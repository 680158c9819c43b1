import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod, printPeriod } from '../../../../core/facts/period.ts';
import type { Observation } from '../facts.ts';
import { courseOf, ticksOf } from './course.ts';

const observation = (text: string, value: string, more: Partial<Observation> = {}): Observation => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return {
    id: `${text} ${value}`,
    indicator: 'i',
    division: { code: '1', name: '甲市' },
    dimension: {},
    period: { ...period, label: printPeriod(period) },
    value,
    printed: value,
    qualifier: null,
    unit: '万亩',
    status: 'published',
    source: '公报',
    sourcePlace: null,
    reporter: '',
    recordedAt: '2026-01-01T00:00:00Z',
    knownOn: '2026-01-01',
    revisionReason: null,
    superseded: false,
    ...more,
  };
};
const values = (...given: readonly Observation[]) => courseOf(given, '万亩').map((point) => point.value);

describe('the course of an indicator', () => {
  test('runs in the order of time, leap years beside others', () =>
    expect(values(observation('2025年', '3'), observation('2023年', '1'), observation('2024年', '2'))).toEqual([1, 2, 3]));

  test('leaves out what is revised, withdrawn, or of another length of time', () =>
    expect(
      values(
        observation('2023年', '1'),
        observation('2024年', '9', { superseded: true }),
        observation('2024年', '2'),
        observation('2025年', '8', { status: 'withdrawn' }),
        observation('2021—2025年', '7'),
        observation('2025年1—6月', '5'),
      ),
    ).toEqual([1, 2]));

  test('is drawn in one unit: 20,000 hectares are 30 万亩', () =>
    expect(values(observation('2023年', '1'), observation('2024年', '20000', { unit: '公顷' }))).toEqual([1, 30]));

  test('is of one place', () =>
    expect(
      values(
        observation('2023年', '1'),
        observation('2024年', '2'),
        observation('2024年', '5', { division: { code: '2', name: '乙旗' } }),
      ),
    ).toEqual([1, 2]));
});

describe('the steps of the axis', () => {
  test.each([
    [1034, 1698, [0, 500, 1000, 1500, 2000]],
    [98, 99, [98, 98.25, 98.5, 98.75, 99]],
    [5, 5, [4, 6]],
    [-2, 3, [-2, 0, 2, 4]],
  ])('from %d to %d', (least, most, ticks) => expect(ticksOf(least, most)).toEqual(ticks));

  test('law: they enclose the values and are few', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((one) => one === 0 || Math.abs(one) > 1e-6);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const ticks = ticksOf(Math.min(a, b), Math.max(a, b));
        const slack = 1e-9 * Math.max(Math.abs(a), Math.abs(b));
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(a, b) + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(a, b) - slack);
      }),
    );
  });
});
