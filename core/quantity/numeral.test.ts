import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numeralValue } from './numeral.ts';

test.each([
  ['十二', '12'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['一百二', '120'],
  ['两千', '2000'],
  ['三万五', '35000'],
  ['三万七千', '37000'],
  ['一千二百万', '12000000'],
  ['三亿五千万', '350000000'],
  ['二〇三〇', '2030'],
  ['五点二', '5.2'],
  ['零点零五', '0.05'],
  ['叁佰伍拾万', '3500000'],
])('%s is %s', (words, value) => {
  expect(numeralValue(words)?.toFixed()).toBe(value);
});

test.each(['三五', '百', '万', '', '五点', '点五', '甲'])('%j is no number', (words) => {
  expect(numeralValue(words)).toBeUndefined();
});

const names = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The everyday reading of a number below ten thousand, made digit by digit. */
function spelled(value: number): string {
  const digits = String(value).split('').map(Number);
  const words = digits.map((digit, i) =>
    digit === 0 ? '零' : `${names[digit]}${['千', '百', '十', ''][i + 4 - digits.length]}`,
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '');
}

test('every number below ten thousand is read back from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => numeralValue(spelled(value))?.toNumber() === value),
    { numRuns: 500 },
  );
});
