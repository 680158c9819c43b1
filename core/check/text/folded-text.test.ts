import { describe, expect, test } from 'vitest';
import { foldText, rawOf, spanOf } from './folded-text.ts';

describe('a text is made even', () => {
  test.each([
    ['１２．５％', '12.5%'],
    ['３，４６０畝', '3，460亩'],
    ['3,460', '3，460'],
    ['產值１０億', '产值10亿'],
    ['2 18眼', '218眼'],
    ['1 698.5 亿元', '1698.5亿元'],
    ['2024 2025年', '2024 2025年'],
    ['甲 1200 85%', '甲1200 85%'],
    ['三 百 二 十 万', '三百二十万'],
    ['产\u200b值', '产值'],
    ['1∼3个', '1~3个'],
    ['「三个强化」', '“三个强化”'],
  ])('%j reads %j', (source, expected) => {
    expect(foldText(source).text).toBe(expected);
  });
});

describe('line breaks that layout made are taken out', () => {
  test.each([
    ['总产值达到1，\n698亿元。', '总产值达到1，698亿元。'],
    ['比上年提高6.3个百\n分点。', '比上年提高6.3个百分点。'],
    ['完成投资三\n百二十万元。', '完成投资三百二十万元。'],
    [
      '今年以来，全市上下凝心聚力、攻坚克难，各项工作取得新的成效，比上\n\n— 12 —\n\n年增长5%，好于预期。',
      '今年以来，全市上下凝心聚力、攻坚克难，各项工作取得新的成效，比上年增长5%，好于预期。',
    ],
  ])('%j', (source, expected) => {
    expect(foldText(source).text).toBe(expected);
  });

  test.each([
    '第一句话说完了。\n第二段从这里开始，增长5%。',
    '一、总体情况\n全年投资增长5%，好于预期。',
    '2025年工作总结\n今年以来，全市上下凝心聚力，全年投资增长5%，好于预期。',
    '指标\t2024\n投资\t12',
  ])('%j keeps its lines', (source) => {
    expect(foldText(source).text).toContain('\n');
  });
});

test('a place of the folded text leads back to the characters that made it', () => {
  const source = '𠮷林產值１ ６９８億元';
  const folded = foldText(source);
  const at = folded.text.indexOf('1698亿元');
  const span = spanOf(folded, at, at + '1698亿元'.length);
  expect(rawOf(folded, span)).toBe('１ ６９８億元');
  expect(Array.from(source).slice(span.start, span.end).join('')).toBe('１ ６９８億元');
});
