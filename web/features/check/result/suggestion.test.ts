import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../core/check/check.ts';
import { choicesOf } from './suggestion.ts';

const suggestions = (text: string): readonly string[] => {
  const { figures, findings } = checkText(text);
  return findings.flatMap((finding) =>
    choicesOf(finding, figures, text).flatMap(({ printed, suggested }) => (suggested ? [`${printed} → ${suggested}`] : [])),
  );
};

describe('what the arithmetic would put there', () => {
  test.each([
    // 241 ÷ 186 = 1.2957
    ['企业由2020年的186家增加到2025年的241家，增长39.6%。', ['39.6% → 29.6%']],
    // 9120 + 21460 + 1370 = 31950
    ['新登记经营主体32150户，其中企业9120户、个体工商户21460户、农民专业合作社1370户。', ['32150户 → 31950户']],
    ['优良天数比例由2024年的88.2%提高到2025年的91.5%，提高3.3%。', ['3.3% → 3.3个百分点']],
    ['建立五项机制：一网通办、证照联办、免申即享、跨域通办。', ['五项机制 → 四项机制']],
    // 150 ÷ 120 = 1.25: nothing to correct
    ['企业由2024年的120家增加到2025年的150家，增长25%。', []],
  ])('%s', (text, expected) => {
    expect(suggestions(text)).toEqual(expected);
  });

  test('of two figures that differ each may be the right one', () => {
    const text = '2025年全市地区生产总值1286.4亿元。总的看，2025年全市地区生产总值1268.4亿元。';
    expect(suggestions(text)).toEqual(['1286.4亿元 → 1268.4亿元', '1268.4亿元 → 1286.4亿元']);
  });

  test('none where the result goes the other way than the words', () => {
    expect(suggestions('企业由2024年的150家增加到2025年的120家，增长25%。')).toEqual([]);
  });
});

test('without figures the words themselves can be changed', () => {
  const text = '推进“放管服改革，成效明显。';
  const { figures, findings } = checkText(text);
  expect(findings.map((finding) => finding.code)).toEqual(['quote-bracket']);
  expect(
    findings
      .flatMap((finding) => choicesOf(finding, figures, text))
      .every(({ from, to, printed }) => text.slice(from, to) === printed),
  ).toBe(true);
});
