import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { comparable, sameMeasure, type Unit, unitOf } from './unit.ts';

const unit = (printed: string): Unit => {
  const found = unitOf(printed);
  if (!found) throw new Error(`no unit ${printed}`);
  return found;
};

describe('a unit has its base and factor', () => {
  test.each([
    ['亿元', '元', '100000000'],
    ['万亿元', '元', '1000000000000'],
    ['万千瓦', '千瓦', '10000'],
    ['兆瓦', '千瓦', '1000'],
    ['亿千瓦时', '千瓦时', '100000000'],
    ['万亩', '亩', '10000'],
    ['平方公里', '平方米', '1000000'],
    ['公顷', '平方米', '10000'],
    ['斤', '吨', '0.0005'],
    ['成', '%', '10'],
    ['‰', '%', '0.1'],
    ['个百分点', '百分点', '1'],
    ['万吨标准煤', '吨标准煤', '10000'],
    ['微克/立方米', '微克/立方米', '1'],
    ['立方米每秒', '立方米/秒', '1'],
    ['万人次', '人次', '10000'],
  ])('%s is so many %s: %s', (printed, base, factor) => {
    expect(unit(printed).base).toBe(base);
    expect(unit(printed).factor.toFixed()).toBe(factor);
  });

  test.each(['', '元/人', '个'])('%j is known', (printed) => {
    expect(unitOf(printed)).toBeDefined();
  });
  test.each(['甲', '强化', '元元'])('%j is none', (printed) => {
    expect(unitOf(printed)).toBeUndefined();
  });
});

test('areas compare exactly, whatever they are printed in', () => {
  // 1 公顷 = 15 亩 exactly.
  expect(comparable(decimal(1), unit('公顷')).toFixed()).toBe('15');
  expect(comparable(decimal('0.0015'), unit('万亩')).toFixed()).toBe('15');
  expect(sameMeasure(unit('公顷'), unit('万亩'))).toBe(true);
});

test.each([
  ['家', '户', true],
  ['亿元', '万元', true],
  ['亿元', '亿美元', false],
  ['万吨', '万吨标准煤', false],
  ['%', '个百分点', false],
  ['家', '人', false],
])('%s and %s measure the same: %s', (a, b, expected) => {
  expect(sameMeasure(unit(a), unit(b))).toBe(expected);
});
