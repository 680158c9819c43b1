import { describe, expect, test } from 'vitest';
import { parsePeriod, printPeriod } from '../period.ts';
import { FactIndex } from './fact-index.ts';
import { fitOf, spanOfPeriod } from './figure-period.ts';
import { heldInterval } from './held-interval.ts';
import { nameForm } from './name-form.ts';

describe('a name as it is compared', () => {
  test.each([
    ['规模以上工业总产值累计增速', '规上工业总产值', 'rise'],
    ['全体居民人均可支配收入年均增长', '全体居民人均可支配收入', 'rise'],
    ['接待游客量近三年年均增速', '接待游客量', 'rise'],
    ['细颗粒物平均浓度较2020年降幅', '细颗粒物平均浓度', 'fall'],
    ['财政民生支出占一般公共预算支出的比重', '财政民生支出占一般公共预算支出', 'none'],
    ['国家级专精特新“小巨人”企业数', '国家级专精特新小巨人企业', 'none'],
    ['5G 基站数', '5g基站', 'none'],
    ['增速', '增速', 'rise'],
    ['数量', '数量', 'none'],
  ])('%s', (name, stem, change) => expect(nameForm(name)).toEqual({ stem, change }));
});

describe('the period of a figure', () => {
  test.each([
    ['2025', '2025-01-01', '2026-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2025-03-31', '2025-03-31', '2025-04-01'],
    ['2025-Q3', '2025-07-01', '2025-10-01'],
    ['2021/2025', '2021-01-01', '2026-01-01'],
    ['2025-01/2025-08', '2025-01-01', '2025-09-01'],
  ])('%s', (period, start, end) => expect(spanOfPeriod(period)).toEqual({ start, end }));

  test.each(['', '25', '2025-13', '2025-02-30', '2025-Q5', '2025/2021', '去年'])('%s is none', (period) =>
    expect(spanOfPeriod(period)).toBeUndefined(),
  );

  test.each([
    ['2025', '2025年', 'same'],
    ['2025', '2025年末', 'same'],
    ['2025-12', '2025年末', 'same'],
    ['2025-06', '2025年6月末', 'same'],
    ['2025-01/2025-08', '2025年1—8月', 'same'],
    ['2021/2025', '2021—2025年', 'same'],
    ['2021/2025', '2025年', 'end'],
    ['2025', '2021—2025年', 'end'],
    ['2025', '2024年', undefined],
    ['2025', '2025年1—8月', undefined],
    ['2025-12', '2025年', undefined],
    ['2021/2025', '2024年', undefined],
  ])('%s and the held %s: %s', (period, held, fit) => {
    const span = spanOfPeriod(period);
    const parsed = parsePeriod(held);
    expect(span && parsed && fitOf(span, { ...parsed, label: printPeriod(parsed) })).toBe(fit);
  });
});

describe('what a held value stands for', () => {
  test.each([
    ['1698', null, '1697.5', '1698.5', ''],
    ['34.03', null, '34.025', '34.035', ''],
    ['90', '超', '90', undefined, 'low'],
    ['1800', '以上', '1800', undefined, ''],
    ['100', '近', '90', '100', 'high'],
    ['510', '约', '484.5', '535.5', ''],
    ['1300', '余', '1300', '1400', 'both'],
    ['2000', '多', '2000', '3000', 'both'],
    ['3.5', '多', '3.5', '3.6', 'both'],
  ])('%s%s', (value, qualifier, low, high, open) => {
    const range = heldInterval(value, qualifier);
    expect([range.low?.toFixed(), range.high?.toFixed()]).toEqual([low, high]);
    expect([range.lowOpen ?? false, range.highOpen ?? false]).toEqual([
      open === 'low' || open === 'both',
      open === 'high' || open === 'both',
    ]);
  });
});

describe('candidates', () => {
  const indicator = (id: string, name: string, definition: string | null = null, aliases: readonly string[] = []) => ({
    id,
    name,
    aliases,
    definition,
    unit: '万亩',
    observations: [],
  });
  const index = new FactIndex({
    places: [
      { code: '150500', name: '通辽市', aliases: [] },
      { code: '150521', name: '科尔沁左翼中旗', aliases: ['科左中旗'] },
    ],
    indicators: [
      indicator('grain', '粮食播种面积', null, ['粮播面积']),
      indicator('maize', '玉米密植精准调控技术覆盖面积'),
      indicator('farmland', '累计建成高标准农田面积', '田成方、渠相通、路相连的旱涝保收田块'),
      indicator('growth', '粮食播种面积增速'),
    ],
  });
  const found = (subject: string, isChange = false) =>
    index.match(subject, isChange, () => true).map(({ indicator: one, reason }) => [one.id, reason]);

  test.each<[string, string, string]>([
    ['粮食播种面积', 'grain', 'name'],
    ['粮播面积', 'grain', 'alias'],
    ['全年累计完成粮食播种面积', 'grain', 'form'],
    ['粮食播种面积发展', 'grain', 'form'],
    ['建成高标准农田', 'farmland', 'part'],
    ['玉米密植技术覆盖面积', 'maize', 'similar'],
    ['旱涝保收田块', 'farmland', 'definition'],
  ])('%s: first %s, for its %s', (subject, id, reason) => expect(found(subject)[0]).toEqual([id, reason]));

  test('a growth comes before the level of the same name', () => {
    expect(found('粮食播种面积增长', true)[0]).toEqual(['growth', 'form']);
    expect(found('粮食播种面积', false)[0]).toEqual(['grain', 'name']);
  });

  test('what cannot be meant is left out', () =>
    expect(index.match('粮食播种面积', false, (one) => one.id !== 'grain')[0]?.score).toBeLessThan(0.9));

  test('nothing alike, nothing offered', () => expect(found('旅游总花费')).toEqual([]));

  test.each([
    ['科左中旗粮食播种面积', undefined, '150521', '粮食播种面积'],
    ['全市粮食播种面积', undefined, '150500', '粮食播种面积'],
    ['粮食播种面积', '150521', '150521', '粮食播种面积'],
    ['粮食播种面积', '999999', '150500', '粮食播种面积'],
  ])('%s, in a text of %s, is of %s', (subject, home, place, rest) =>
    expect(index.placeOf(subject, home)).toMatchObject({ place, rest }),
  );
});
