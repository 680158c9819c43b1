import { describe, expect, test } from 'vitest';
import { formatCustomNumber, formatNumber } from './number-format.ts';

describe('numbers as Word shows them', () => {
  // Written from ISO/IEC 29500-1 17.18.59 and Word's own behaviour, not from the program.
  test.each([
    ['decimal', { 1: '1', 10: '10', 123: '123' }],
    ['decimalZero', { 1: '01', 9: '09', 10: '10', 100: '100' }],
    ['decimalFullWidth', { 1: '１', 10: '１０', 25: '２５' }],
    ['decimalEnclosedCircle', { 1: '①', 10: '⑩', 20: '⑳', 21: '㉑', 35: '㉟', 36: '㊱', 50: '㊿', 51: '51' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['ideographEnclosedCircle', { 1: '㈠', 10: '㈩', 11: '11' }],
    [
      'chineseCounting',
      { 0: '○', 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 100: '一○○', 107: '一○七' },
    ],
    [
      'chineseCountingThousand',
      {
        10: '十',
        12: '十二',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        111: '一百一十一',
        1005: '一千零五',
        10000: '一万',
        10086: '一万零八十六',
        12000: '一万二千',
      },
    ],
    ['taiwaneseCountingThousand', { 15: '十五', 105: '一百零五' }],
    ['japaneseCounting', { 1: '一', 10: '十', 11: '十一', 100: '百', 101: '百一', 120: '百二十', 1020: '千二十' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 21: '二一', 105: '一〇五' }],
    ['chineseLegalSimplified', { 1: '壹', 3: '叁', 10: '壹拾', 11: '壹拾壹', 20: '贰拾', 105: '壹佰零伍' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥' }],
    ['ideographZodiacTraditional', { 1: '甲子', 2: '乙丑', 11: '甲戌', 60: '癸亥', 61: '甲子' }],
    ['upperRoman', { 1: 'I', 4: 'IV', 9: 'IX', 14: 'XIV', 40: 'XL', 1994: 'MCMXCIV' }],
    ['lowerRoman', { 3: 'iii', 8: 'viii' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' }],
    ['lowerLetter', { 1: 'a', 27: 'aa' }],
    ['ordinal', { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 21: '21st', 112: '112th' }],
    ['numberInDash', { 3: '- 3 -' }],
    ['none', { 1: '' }],
    ['some format of tomorrow', { 7: '7' }],
  ])('%s', (format, expected: Record<number, string>) => {
    const shown = Object.fromEntries(Object.keys(expected).map((value) => [value, formatNumber(Number(value), format)]));
    expect(shown).toEqual(expected);
  });

  test('custom formats fill up with zeros', () => {
    expect(formatCustomNumber(7, '001, 002, 003, ...')).toBe('007');
    expect(formatCustomNumber(1234, '001, 002, 003, ...')).toBe('1234');
    expect(formatCustomNumber(7, 'a, c, e')).toBe('7');
  });
});
