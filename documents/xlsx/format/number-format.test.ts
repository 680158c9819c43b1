import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNumber } from './digit-format.ts';
import { builtInFormat, parseNumberFormat } from './number-format.ts';
import { dayOfSerial } from './serial-day.ts';

const shown = (code: string, value: number): string => parseNumberFormat(code).format(value, 1900);

describe('numbers', () => {
  // What Excel shows, from its documentation of number format codes.
  test.each<[string, number, string]>([
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1e21, '1000000000000000000000'],
    ['General', 1.5e-7, '0.00000015'],
    ['General', -0, '0'],
    ['General"个"', 12, '12个'],
    ['G/通用格式"项"', 12, '12项'],
    ['0', 3.5, '4'],
    ['0', -0.4, '0'],
    ['0.00', 2.675, '2.68'],
    ['0.00', -2.675, '-2.68'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['#,##0', 0, '0'],
    ['#', 0, ''],
    ['0.0#', 1.5, '1.5'],
    ['0.0#', 1.256, '1.26'],
    ['000', 7, '007'],
    ['0%', 0.756, '76%'],
    ['0.0%', 0.287, '28.7%'],
    ['0.00%', 0.1 + 0.2, '30.00%'],
    ['0.0,,"百万"', 12345678, '12.3百万'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['0"万元"', 12, '12万元'],
    ['\\约0', 5, '约5'],
    ['"¥"#,##0.00', 1234.5, '¥1,234.50'],
    ['[$¥-804]#,##0', 1234, '¥1,234'],
    ['#,##0;[Red]-#,##0', -1234, '-1,234'],
    ['0;(0)', -5, '(5)'],
    ['0;-0;"无"', 0, '无'],
    [';;;', 5, ''],
    ['[>=100]0"高";0"低"', 120, '120高'],
    ['[>=100]0"高";0"低"', 20, '20低'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ', 1234.5, '1,234.50'],
    ['@', 12, '12'],
    ['[DBNum1]0', 26, '二六'],
    ['# ?/?', 0.5, '0.5'],
  ])('%s shows %d as %s', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  test('law: places are rounded as decimal arithmetic rounds what Excel keeps', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, places) => {
        const code = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
        const expected = new Decimal(value.toPrecision(15)).toFixed(places, Decimal.ROUND_HALF_UP);
        expect(shown(code, value)).toBe(/[1-9]/.test(expected) ? expected : expected.replace('-', ''));
      }),
    );
  });

  test.each(['0'.repeat(300), `0.${'0'.repeat(120)}E+00`, `${'%'.repeat(200)}0`, '['.repeat(100), '"'])(
    'a code like %s does no harm',
    (code) => {
      expect(typeof shown(code, 1.5)).toBe('string');
      expect(typeof shown(code, -1e300)).toBe('string');
    },
  );

  test('what numbers are in the file stays plain', () => {
    expect([0.1 + 0.2, 123456789012, 1e15, -1.1e-10].map(plainNumber)).toEqual([
      '0.3',
      '123456789012',
      '1000000000000000',
      '-0.00000000011',
    ]);
  });
});

describe('days', () => {
  // 2026-12-31 is 46,387 in the 1900 system: 2000-01-01 is 36,526, 27 years hold 9,862 days (7 of them leap days), minus one.
  const lastDay = 46_387;
  test.each<[string, number, string, string]>([
    ['yyyy-mm-dd', lastDay, '2026-12-31', 'day'],
    ['yyyy"年"m"月"d"日"', lastDay, '2026年12月31日', 'day'],
    ['yyyy"年"m"月"', lastDay, '2026年12月', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', lastDay, '2026年12月31日', 'day'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', lastDay, '二〇二六年十二月三十一日', 'day'],
    ['yy.m.d', lastDay, '26.12.31', 'day'],
    ['d-mmm-yy', lastDay, '31-Dec-26', 'day'],
    ['yyyy/m/d h:mm', lastDay + 0.75, '2026/12/31 18:00', 'day'],
    ['aaaa', lastDay, '星期四', 'day'],
    ['h:mm:ss', 0.5, '12:00:00', 'time'],
    ['mm:ss', 0.25 / 24, '15:00', 'time'],
    ['[h]:mm', 1.5, '36:00', 'time'],
    ['上午/下午h"时"mm"分"', 0.75, '下午6时00分', 'time'],
    ['h:mm AM/PM', 0, '12:00 AM', 'time'],
  ])('%s shows %d as %s', (code, value, text, kind) => {
    expect(shown(code, value)).toBe(text);
    expect(parseNumberFormat(code).kind).toBe(kind);
  });

  test('formats known by number are those of a Chinese Excel', () => {
    expect([14, 31, 57, 58].map((id) => shown(builtInFormat(id), lastDay))).toEqual([
      '2026/12/31',
      '2026年12月31日',
      '2026年12月',
      '12月31日',
    ]);
  });

  test.each<[number, 1900 | 1904, string | undefined]>([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [36_526, 1900, '2000-01-01'],
    [lastDay, 1900, '2026-12-31'],
    [lastDay + 0.9, 1900, '2026-12-31'],
    [0.5, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [lastDay - 1462, 1904, '2026-12-31'],
    [-1, 1900, undefined],
    [3_000_000, 1900, undefined],
  ])('serial %d in the %i system is %s', (serial, system, day) => {
    expect(dayOfSerial(serial, system)).toBe(day);
  });
});
