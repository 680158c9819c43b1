import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { extractFigures } from './extract.ts';
import type { Figure, FigureKind } from './figure.ts';

const file = new URL('../../../shared/data/founding-article.txt', import.meta.url);
const isHere = existsSync(file);

/** The figures of the founding article in order, read by hand: facts only, no sentence of it. One word is `printed/kind`. */
const key = `
913项/count 409件/count 38个/count 2024年度/year 266项/count 913项/count 38个/count 4年/number 51家/count 3家/count 150个/count
35.7万吨标准煤/level 510万吨/level 3家/count 7809个/count 90%/share 9个/count 2—3个/range 12家/count 四成/share 千万头只/level
5年/number 230户/count 325户/count 1034亿元/level 1698亿元/level 64.2%/growth 8个/count 7大/count 24个/count 32项/count 30%/growth
4年/number 千万/level 百个/count 23个/count 37个/count 2122万人次/level 275.5亿元/level 3年/number 71%/growth 89%/growth 39条/count
80亿元/level 110%/growth 112.8万平方米/level 11%/growth 1800万亩/level 1476万亩/level 90%/share 100立方米/level 36%/growth
1032.4万亩/level 91.61%/share 98%/share 200万亩/level 5宗/count 293亩/level 第二/ordinal 138家/count 26家/count 1个/count 3个/count
6个/count 1434眼/count 0.6874/level 69亿元/level 1300余个/count 23118元/level 1980万千瓦/level 1340万千瓦/level 57个/count
820万千瓦/level 1410万千瓦/level 60%/share 20万千瓦/level 150兆瓦/level 9个/count 19家/count 4年/number 5年/number 32.15%/growth
34.03万户/count 55%/share 5年/number 2331个/count 8790亿元/level 2000多个/count 1000亿元/level 2020年/year 2.5%/growth 21.1%/growth
千万亩/level 千万亩/level 千万亩/level 千万亩/level 千万头只/level 2115万亩/level 2030年/year 12种/count 90%/share 2000万亩/level
39亿元/level 3326万亩/level 1080万亩/level 60%/growth 20%/growth 141万平方公里/level 十个/count 1000万立方米/level 20年/number
737万千瓦/level 151台/count 10条/count 28微克/立方米/level 2020年/year 17.6%/growth 95%/share 100%/share 90%/share 81%/share
80%/share 569个/count 70%/share 32466元/level 7.3%/growth 1.6岁/level 10.6个百分点/points 五年/number 五年/number`
  .trim()
  .split(/\s+/)
  .map((word) => ({ printed: word.slice(0, word.lastIndexOf('/')), kind: word.slice(word.lastIndexOf('/') + 1) as FigureKind }));

/** Values that are said in words; the others are the digits as printed. */
const inWords: Readonly<Record<string, readonly [value: string | null, unit: string]>> = {
  四成: ['4', '成'],
  千万: ['1000', '万'],
  千万亩: ['1000', '万亩'],
  千万头只: ['1000', '万头只'],
  百个: ['100', '个'],
  十个: ['10', '个'],
  五年: ['5', '年'],
  第二: ['2', ''],
  '2—3个': [null, '个'],
  '1300余个': ['1300', '个'],
  '2000多个': ['2000', '个'],
};

function expected(printed: string): readonly [value: string | null, unit: string] {
  const [, digits = '', unit = ''] = /^([\d.]+)(.*)$/.exec(printed) ?? [];
  return inWords[printed] ?? [digits, /^(?:19|20)\d\d年度?$/.test(printed) ? '' : unit];
}

const named = [
  '十四五',
  '十三五',
  '党的二十届三中全会',
  '第三次国土调查',
  '1+1+8',
  '1+8+1',
  '1+9',
  '三个强化',
  '两个确立',
  '两个维护',
  '三单一面',
  '四个开刀',
  '五个千万工程',
  '三个倍增计划',
  '二氧化碳',
  '一体化',
  '5G',
  '一个个',
];

describe('the founding article', () => {
  beforeEach(({ skip }) => skip(!isHere, '../shared/data/founding-article.txt is not there'));
  const figures: readonly Figure[] = isHere ? extractFigures(readFileSync(file, 'utf8'), { year: 2025 }) : [];
  const counted = figures.filter((figure) => figure.kind !== 'name');

  test('every figure of the key is found, in order, and nothing else', () => {
    expect(counted.map((figure) => figure.raw)).toEqual(key.map((entry) => entry.printed));
  });

  test('at least 95 in 100 have the right value, unit and kind', () => {
    const wrong = key.flatMap((entry, i) => {
      const figure = counted[i];
      const [value, unit] = expected(entry.printed);
      const isRight = figure?.value === value && figure.unit === unit && figure.kind === entry.kind;
      return isRight ? [] : [`${entry.printed} ${entry.kind}: ${figure?.value} ${figure?.unit} ${figure?.kind}`];
    });
    expect(wrong.length / key.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test.each(named)('%s is named', (name) => {
    expect(figures.some((figure) => figure.kind === 'name' && figure.raw === name)).toBe(true);
  });
});
