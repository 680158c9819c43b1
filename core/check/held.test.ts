import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../documents/read.ts';
import { readFactTable } from '../facts/fact-table.ts';
import { type HeldFacts, heldFactsOf } from '../facts/held-facts.ts';
import { FactIndex } from '../facts/match/fact-index.ts';
import { decimal } from '../quantity/decimal.ts';
import { round } from '../quantity/rounding.ts';
import type { Figure } from './figure.ts';
import { checkHeld, type HeldOptions } from './held.ts';
import { heldEn, heldZh } from './held-words.ts';

const factsOf = (...lines: readonly string[]): HeldFacts => {
  const { rows, problems } = readFactTable(readPasted(lines.join('\n').replaceAll('|', '\t')));
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  return heldFactsOf(rows);
};

/** A figure as the extraction gives it; without a qualifier its bounds are half a unit of the last digit. */
function figure(subject: string, value: string, unit: string, more: Partial<Figure> = {}): Figure {
  const half = decimal(10)
    .pow(-(value.split('.')[1]?.length ?? 0))
    .times('0.5');
  return {
    start: 0,
    end: value.length + unit.length,
    raw: value + unit,
    value: decimal(value).toFixed(),
    unit,
    baseValue: null,
    baseUnit: '',
    kind: 'level',
    qualifier: null,
    low: decimal(value).minus(half).toFixed(),
    high: decimal(value).plus(half).toFixed(),
    direction: null,
    period: null,
    subject,
    ...more,
  };
}
const growth = (subject: string, value: string, direction: 'up' | 'down', more: Partial<Figure> = {}): Figure =>
  figure(subject, value, '%', { kind: 'growth', direction, ...more });

const city = factsOf(
  '指标|别名|口径|地区|时期|数值|限定词|单位|状态|发布日',
  '规上工业总产值|工业总产值||| 2020年|1034||亿元|公布|2021-03-01',
  '规上工业总产值||||2025年|1690||亿元|上报|2026-01-20',
  '规上工业总产值||||2025年|1698||亿元|公布|2026-03-05',
  '规上工业总产值累计增速||||2021—2025年|64.2||%|公布|2026-03-05',
  '规上工业总产值||| 奈曼旗|2025年|98.5||亿元|公布|2026-03-05',
  '高标准农田面积||||2025年|1476||万亩|公布|2026-03-05',
  '规上工业上云率||||2025年|90|超|%|公布|2026-03-05',
  'PM2.5平均浓度降幅||||2021—2025年|17.6||%|公布|2026-03-05',
  '固定资产投资增速||||2025年|-3.1||%|公布|2026-03-05',
  '招商引资签约总额||||2021—2025年|8790||亿元|公布|2026-03-05',
  '存栏头数||牛羊猪年末存栏合计||2025年末|2122||万头|公布|2026-03-05',
  '出口额||||2019年|3||亿元|公布|2020-03-01',
);
const index = new FactIndex(city);
const say = (one: Figure, options: HeldOptions = {}) => checkHeld([one], index, options)[0];
const verdict = (one: Figure, options?: HeldOptions) => say(one, options)?.verdict;

describe('a figure held against the facts', () => {
  test.each<[string, Figure, string | undefined]>([
    ['the very value', figure('规上工业总产值', '1698', '亿元'), 'agrees'],
    ['rounded by the draft', figure('规上工业总产值', '1700', '亿元', { low: '1650', high: '1750' }), 'agrees'],
    ['in a larger unit', figure('规上工业总产值', '0.17', '万亿元'), 'agrees'],
    ['in another unit, one digit off', figure('规上工业总产值', '0.168', '万亿元'), 'contradicts'],
    ['one digit off', figure('规上工业总产值', '1688', '亿元'), 'contradicts'],
    ['under its long name', figure('规模以上工业总产值', '1698', '亿元'), 'agrees'],
    ['under an alias', figure('工业总产值', '1698', '亿元'), 'agrees'],
    ['before its revision', figure('规上工业总产值', '1690', '亿元'), 'outdated'],
    ['of an earlier year', figure('规上工业总产值', '1034', '亿元'), 'outdated'],
    ['of that earlier year, said so', figure('规上工业总产值', '1034', '亿元', { period: '2020' }), 'agrees'],
    ['of that earlier year, wrong', figure('规上工业总产值', '1043', '亿元', { period: '2020' }), 'contradicts'],
    ['of a year that is not held', figure('规上工业总产值', '1698', '亿元', { period: '2023' }), 'not-held'],
    ['the state at the end of a plan', figure('规上工业总产值', '1698', '亿元', { period: '2021/2025' }), 'agrees'],
    ['of a banner', figure('奈曼旗规上工业总产值', '98.5', '亿元'), 'agrees'],
    ['of a banner, with the value of the city', figure('奈曼旗规上工业总产值', '1698', '亿元'), 'contradicts'],
    ['of the whole city', figure('全市规上工业总产值', '1698', '亿元'), 'agrees'],
    ['a growth finds the growth', growth('规上工业总产值', '64.2', 'up'), 'agrees'],
    ['a growth, wrong, of a sum of years without a date', growth('规上工业总产值', '62.4', 'up'), 'not-held'],
    ['a growth, wrong, of those years', growth('规上工业总产值', '62.4', 'up', { period: '2021/2025' }), 'contradicts'],
    ['公顷 for 亩', figure('高标准农田面积', '984000', '公顷'), 'agrees'],
    ['within what is held as a bound', figure('规上工业上云率', '91.3', '%', { kind: 'share' }), 'agrees'],
    ['outside of it', figure('规上工业上云率', '88', '%', { kind: 'share' }), 'contradicts'],
    [
      'a bound of the draft that the value keeps',
      figure('规上工业总产值', '1600', '亿元', { qualifier: '超', low: '1600', high: null }),
      'agrees',
    ],
    [
      'a bound of the draft that it does not keep',
      figure('规上工业总产值', '1700', '亿元', { qualifier: '超', low: '1700', high: null }),
      'contradicts',
    ],
    ['the same bound', figure('规上工业上云率', '90', '%', { kind: 'share', qualifier: '超', low: '90', high: null }), 'agrees'],
    [
      'another bound',
      figure('规上工业上云率', '60', '%', { kind: 'share', qualifier: '超', low: '60', high: null }),
      'contradicts',
    ],
    ['a fall finds the 降幅', growth('PM2.5平均浓度', '17.6', 'down'), 'agrees'],
    ['a rise where a fall is held', growth('PM2.5平均浓度', '17.6', 'up', { period: '2021/2025' }), 'contradicts'],
    ['a fall where a negative rise is held', growth('固定资产投资', '3.1', 'down'), 'agrees'],
    ['a rise where a negative rise is held', growth('固定资产投资', '3.1', 'up'), 'contradicts'],
    ['printed finer than what is held', figure('存栏头数', '2122.3', '万头'), 'agrees'],
    ['the state at the end of the year, for the year', figure('存栏头数', '2122', '万头', { period: '2025' }), 'agrees'],
    ['another measure by the same name', figure('规上工业总产值', '1698', '万吨'), 'not-held'],
    ['an unknown name', figure('外贸进出口总额', '12', '亿元'), 'not-held'],
    ['a target is a wish', figure('规上工业总产值', '2000', '亿元', { kind: 'target' }), undefined],
    ['no subject', figure('', '1698', '亿元', { subject: null }), undefined],
    ['no one value', figure('规上工业总产值', '1', '亿元', { value: null }), undefined],
  ])('%s', (_name, one, expected) => expect(verdict(one)).toBe(expected));

  test('as of a day only what was known then counts', () => {
    expect(verdict(figure('规上工业总产值', '1690', '亿元'), { asOf: '2026-02-01' })).toBe('agrees');
    expect(verdict(figure('规上工业总产值', '1698', '亿元'), { asOf: '2026-02-01' })).toBe('contradicts');
    expect(verdict(figure('规上工业总产值', '1698', '亿元'), { asOf: '2020-12-31' })).toBe('not-held');
  });

  test('what is older than two years says nothing of a figure without a date', () => {
    expect(verdict(figure('出口额', '5', '亿元'), { asOf: '2026-11-24' })).toBe('not-held');
    expect(verdict(figure('出口额', '3', '亿元'), { asOf: '2026-11-24' })).toBe('agrees');
  });

  test('the year of the text stands where a figure has none', () => {
    expect(verdict(figure('规上工业总产值', '1034', '亿元'), { year: 2020 })).toBe('agrees');
    expect(verdict(figure('规上工业总产值', '1698', '亿元'), { year: 2026 })).toBe('not-held');
  });

  test('the place of the text stands where a subject names none', () =>
    expect(verdict(figure('规上工业总产值', '98.5', '亿元'), { jurisdiction: '奈曼旗' })).toBe('agrees'));

  test('not held for its period shows what is held of another', () => {
    expect(say(figure('规上工业总产值', '1', '亿元', { period: '2023' }))?.params).toMatchObject({
      reason: 'period',
      isPeriodOpen: false,
      held: { value: '1698亿元', period: '2025年' },
    });
    expect(say(figure('招商引资签约总额', '9000', '亿元'))).toMatchObject({
      verdict: 'not-held',
      params: { reason: 'period', isPeriodOpen: true, held: { value: '8790亿元', period: '2021—2025年' } },
    });
  });

  test('outdated shows both values, and where each comes from', () => {
    const revised = say(figure('规上工业总产值', '1690', '亿元'));
    expect(revised?.params).toMatchObject({
      held: { value: '1698亿元', period: '2025年', knownOn: '2026-03-05' },
      earlier: { value: '1690亿元', because: 'revised', knownOn: '2026-01-20' },
    });
    const earlier = say(figure('规上工业总产值', '0.1034', '万亿元'));
    expect(earlier?.params).toMatchObject({
      held: { value: '1698亿元', converted: '0.1698万亿元' },
      earlier: { value: '1034亿元', period: '2020年', because: 'earlier-period' },
    });
  });

  test('from 1034 to 1698: the earlier value is a base where the newest is printed too', () => {
    const both = checkHeld([figure('规上工业总产值', '1034', '亿元'), figure('规上工业总产值', '1698', '亿元')], index);
    expect(both.map((one) => one.verdict)).toEqual(['agrees', 'agrees']);
    expect(both[0]?.params).toMatchObject({ held: { value: '1034亿元', period: '2020年' } });
  });

  test('a withdrawn value is no fact any more', () => {
    const facts = factsOf(
      '指标|时期|数值|单位|状态|发布日',
      '产量|2025年|5|万吨|公布|2026-01-01',
      '产量|2025年|5|万吨|撤回|2026-02-01',
    );
    expect(checkHeld([figure('产量', '5', '万吨')], new FactIndex(facts))[0]?.verdict).toBe('not-held');
  });

  test('several indicators of one alias: one that agrees decides, else the person does', () => {
    const facts = factsOf(
      '指标|别名|时期|数值|单位',
      '农业用水量|用水量|2025年|8|亿立方米',
      '工业用水量|用水量|2025年|2|亿立方米',
    );
    const of = (value: string) => checkHeld([figure('用水量', value, '亿立方米')], new FactIndex(facts))[0];
    expect(of('2')).toMatchObject({ verdict: 'agrees', params: { name: '工业用水量' } });
    expect(of('3')).toMatchObject({ verdict: 'not-held', params: { reason: 'several', indicator: '' } });
  });

  test('a name confirmed once is certain the next time', () => {
    const before = say(figure('牲畜存栏', '2122', '万头'));
    expect(before).toMatchObject({ verdict: 'not-held', params: { reason: 'name' } });
    const remembered = new FactIndex({
      ...city,
      indicators: city.indicators.map((one) => (one.name === '存栏头数' ? { ...one, aliases: ['牲畜存栏'] } : one)),
    });
    expect(checkHeld([figure('牲畜存栏', '2122', '万头')], remembered)[0]?.verdict).toBe('agrees');
  });

  test('every verdict is a sentence in both languages, and none of them is empty', () => {
    const figures = [
      figure('规上工业总产值', '1698', '亿元'),
      figure('规上工业总产值', '1690', '亿元'),
      figure('规上工业总产值', '1688', '亿元'),
      figure('规上工业总产值', '1', '亿元', { period: '2023' }),
      figure('奈曼旗高标准农田面积', '3', '万亩'),
      figure('外贸进出口总额', '12', '亿元'),
    ];
    for (const words of [heldZh, heldEn]) {
      for (const one of figures) {
        const { params, verdict: found } = say(one) as unknown as { params: never; verdict: 'agrees' };
        for (const sentence of [words.message(params, found), words.arithmetic(params)]) {
          expect(sentence).not.toMatch(/undefined|null|\[object|^$/);
        }
      }
    }
    const [, revised] = checkHeld(figures, index);
    expect(revised && heldZh.message(revised.params as never, revised.verdict)).toBe(
      '稿件用的是修订前的数值，“规上工业总产值”已由 1690亿元 修订为 1698亿元，请更新',
    );
  });
});

describe('laws', () => {
  const units = ['元', '万元', '亿元', '万亿元'] as const;
  const factors: Readonly<Record<(typeof units)[number], number>> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万亿元: 1e12 };

  test('a held value, converted and rounded to any digit, agrees; two units of that digit further it does not', () => {
    const value = fc.integer({ min: 1_000, max: 9_999_999 }).map((whole) => decimal(whole).div(100).toFixed());
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 3 }),
        (held, from, into, digits) => {
          const facts = new FactIndex(factsOf('指标|时期|数值|单位', `产值|2025年|${held}|${from}`));
          const converted = decimal(held).times(factors[from]).div(factors[into]);
          const printed = round(converted, digits, 'half-up').toFixed(digits);
          const of = (text: string) => checkHeld([figure('产值', text, into)], facts)[0]?.verdict;
          expect(of(printed)).toBe('agrees');
          // What is held was printed to digits of its own: a draft finer than they are may differ inside of them.
          const step = decimal(10).pow(-digits).times(2);
          const ownDigit = decimal(10).pow(-(held.split('.')[1]?.length ?? 0));
          const slack = ownDigit.div(2).times(factors[from]).div(factors[into]);
          if (step.gt(slack.times(2))) expect(of(decimal(printed).plus(step).toFixed(digits))).toBe('contradicts');
        },
      ),
    );
  });

  test('every indicator is found first by its own name and by each alias', () => {
    const letter = fc.constantFrom(...'工业农牧水电粮油游客投资产值面积收入覆盖'.split(''));
    const name = fc.array(letter, { minLength: 3, maxLength: 8 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 30 }), (names) => {
        const facts: HeldFacts = {
          places: [{ code: '', name: '', aliases: [] }],
          indicators: names.map((one, at) => ({
            id: String(at),
            name: one,
            aliases: [`又名${one}`],
            definition: null,
            unit: '个',
            observations: [],
          })),
        };
        const own = new FactIndex(facts);
        for (const [at, one] of names.entries()) {
          expect(own.match(one, false, () => true)[0]).toMatchObject({ indicator: { id: String(at) }, score: 1, reason: 'name' });
          expect(own.match(`又名${one}`, false, () => true)[0]).toMatchObject({ indicator: { id: String(at) }, reason: 'alias' });
        }
      }),
    );
  });
});
