import { describe, expect, test } from 'vitest';
import { statedDates, statedStanding } from './deadline-in-text.ts';
import { Source } from './text/passage.ts';

const stated = (text: string): readonly string[] =>
  statedDates(new Source(text).read(0, text.length), { year: 2026, from: 'title' }).map(({ point }) => point.day);

describe('days by which the measure itself is to be done', () => {
  test.each([
    ['到2026年底，政务数据目录编制率达到95%。', ['2026-12-31']],
    ['6月底前完成一期建设，年底前全面投用。', ['2026-06-30', '2026-12-31']],
    ['力争2026年9月完成主体工程。', ['2026-09-30']],
    ['年内出台实施细则。', ['2026-12-31']],
    ['2026年8月31日前完成清理。', ['2026-08-31']],
    ['上半年完成方案编制，第三季度建成投用。', ['2026-06-30', '2026-09-30']],
    ['到“十五五”末，覆盖率达到90%。', ['2030-12-31']],
    ['2027年建成全国试点。', ['2027-12-31']],
  ])('%s', (text, days) => {
    expect(stated(text)).toEqual(days);
  });
});

test('of a plan for 2026 to 2027 both years are its own, the year before is not', () => {
  const text = '2025年12月底前完成摸底，2026年12月底前出台细则。';
  const base = { year: 2027, first: 2026, from: 'title' } as const;
  expect(statedDates(new Source(text).read(0, text.length), base).map(({ point }) => point.day)).toEqual(['2026-12-31']);
});

test.each([
  '较2020年下降17.6%。',
  '自2026年7月1日起施行。',
  '落实《2025年数据条例》要求。',
  '“十四五”以来成效明显。',
  '截至2025年底，已建成20个。',
  '做好2026年度考核工作。',
  '从2026年起逐年提高标准。',
  '每年12月底前报送总结。',
  '2024年已完成试点任务。',
  '开展2025年重点任务“回头看”。',
  '持续推进营商环境建设。',
])('%s states no deadline', (text) => {
  expect(stated(text)).toEqual([]);
});

test.each([
  ['加强宣传引导，持续推进。', '持续推进'],
  ['推广“龙头企业+农牧户”模式，长期坚持。', '长期坚持'],
  ['持续推进简政放权。', undefined],
  ['建立长期坚持的机制，2026年底前完成。', undefined],
])('%s goes on without a last day: %s', (text, words) => {
  expect(statedStanding(new Source(text).read(0, text.length))?.raw()).toBe(words);
});
