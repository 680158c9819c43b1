import { describe, expect, test } from 'vitest';
import { extractFigures } from './extract.ts';
import type { Figure, FigureKind } from './figure.ts';

const all = (text: string): readonly Figure[] => extractFigures(text, { year: 2025 });
const one = (text: string): Figure => {
  const figures = all(text).filter((figure) => figure.kind !== 'name' && figure.kind !== 'year' && figure.kind !== 'date');
  expect(figures, text).toHaveLength(1);
  return figures[0] as Figure;
};
const brief = (figure: Figure): string => `${figure.kind} ${figure.value ?? `${figure.low}~${figure.high}`}${figure.unit}`;

describe('a figure is read with its value, unit and kind', () => {
  test.each<
    readonly [text: string, kind: FigureKind, value: string | null, unit: string, baseValue: string | null, baseUnit: string]
  >([
    ['规上工业总产值达到1698亿元', 'level', '1698', '亿元', '169800000000', '元'],
    ['地区生产总值1.2万亿元', 'level', '1.2', '万亿元', '1200000000000', '元'],
    ['播种面积1800万亩', 'level', '1800', '万亩', '18000000', '亩'],
    ['年均浓度28微克/立方米', 'level', '28', '微克/立方米', '28', '微克/立方米'],
    ['总装机150兆瓦', 'level', '150', '兆瓦', '150000', '千瓦'],
    ['利用系数达0.6874', 'level', '0.6874', '', '0.6874', ''],
    ['净利润为-3.5亿元', 'level', '-3.5', '亿元', '-350000000', '元'],
    ['企业增至325户', 'count', '325', '户', '325', '户'],
    ['覆盖一百二十个村', 'count', '120', '个', '120', '个'],
    ['产值比上年增长7.3%', 'growth', '7.3', '%', '7.3', '%'],
    ['税收增长六成', 'growth', '6', '成', '60', '%'],
    ['绿电占比百分之七点三', 'share', '7.3', '%', '7.3', '%'],
    ['覆盖四成农户', 'share', '4', '成', '40', '%'],
    ['死亡率为8.0‰', 'share', '8', '‰', '0.8', '%'],
    ['过半企业达标', 'share', '0.5', '', '50', '%'],
    ['比上年提高0.5个百分点', 'points', '0.5', '个百分点', '0.5', '百分点'],
    ['是上年的1.9倍', 'multiple', '1.9', '倍', '1.9', '倍'],
    ['产值翻番', 'multiple', '1', '番', '2', '倍'],
    ['产值翻两番', 'multiple', '2', '番', '4', '倍'],
    ['力争全年投资增长10%', 'target', '10', '%', '10', '%'],
    ['聚焦2—3个产业', 'range', null, '个', null, '个'],
    ['总量居全区第3位', 'rank', '3', '位', '3', '位'],
    ['县第十八届人大', 'ordinal', '18', '', '18', ''],
    ['连续4年提升', 'number', '4', '年', '4', '年'],
  ])('%s is %s %s%s', (text, kind, value, unit, baseValue, baseUnit) => {
    expect(one(text)).toMatchObject({ kind, value, unit, baseValue, baseUnit });
  });

  test('a third has the decimal of its words', () => {
    const third = one('三分之一的村受益');
    expect(third.kind).toBe('share');
    expect(Number(third.value)).toBeCloseTo(1 / 3, 9);
    expect(third.baseUnit).toBe('%');
  });
});

describe('a qualifier makes an interval of the value (METHODS § 2.5)', () => {
  test.each<readonly [text: string, qualifier: string | null, low: string | null, high: string | null]>([
    ['产值1698亿元', null, '1697.5', '1698.5'],
    ['企业325户', null, '325', '325'],
    ['占比不低于30%', '不低于', '30', null],
    ['资金超过50亿元', '超过', '50', null],
    ['企业300家以上', '以上', '300', null],
    ['浓度控制在0.4%以下', '控制在…以下', null, '0.4'],
    ['比例不足70%', '不足', null, '70'],
    ['规模近100亿元', '近', '90', '100'],
    ['产量约200万吨', '约', '190', '210'],
    ['增长5%左右', '左右', '4.75', '5.25'],
    ['项目1300余个', '余', '1300', '1400'],
    ['项目2000多个', '多', '2000', '3000'],
    ['近百个项目', '近', '90', '100'],
    ['上万群众', '上', '1', null],
    ['实现两位数增长', '位数', '10', '100'],
    ['数十个村', '数', '20', '100'],
    ['千万级项目', '级', '1000', null],
    ['补助30万元至50万元', null, '30', '50'],
  ])('%s: %s, from %s to %s', (text, qualifier, low, high) => {
    expect(one(text)).toMatchObject({ qualifier, low, high });
  });
});

describe('what only looks like a figure is named, or passed over', () => {
  test.each([
    ['一个个项目', '一个个'],
    ['水肥一体化', '一体化'],
    ['二氧化碳排放', '二氧化碳'],
    ['“十四五”以来', '十四五'],
    ['党的二十届三中全会精神', '党的二十届三中全会'],
    ['形成“1+8+1”体系', '1+8+1'],
    ['第三次国土调查数据', '第三次国土调查'],
    ['以“三个强化”构建', '三个强化'],
    ['采取四项措施', '四项措施'],
    ['通政发〔2026〕12号文件', '〔2026〕12号'],
    ['电话0475-8236117', '0475-8236117'],
    ['依法第一百零二条处罚', '第一百零二条'],
    ['建成5G基站', '5G'],
    ['位于三道沟站', '三道沟'],
    ['12345热线', '12345'],
    ['优化“三区三线”布局', '三区三线'],
    ['五位一体布局', '五位一体'],
    ['15分钟便民生活圈', '15分钟便民生活圈'],
    ['实施六个一工程', '六个一'],
    ['实行“7×24小时”服务', '7×24小时'],
    ['万家灯火', '万家灯火'],
    ['一方水土', '一方'],
    ['三农工作', '三农'],
    ['千方百计', '千方百计'],
    ['一抹绿色', '一抹'],
    ['一张张笑脸', '一张张'],
    ['千帆竞发', '千帆'],
    ['零碳园区', '零碳'],
    ['双碳目标', '双碳'],
    ['多规合一改革', '多规合一'],
    ['实现三级联动', '三级'],
    ['突出四定要求', '四定'],
    ['推行6S管理', '6S'],
    ['“五大行动”', '五大行动'],
    ['二十四节气', '二十四节气'],
  ])('%s has the name %s and no figure', (text, name) => {
    const figures = all(text);
    expect(figures.map((figure) => figure.kind)).toEqual(['name']);
    expect(figures[0]?.raw).toBe(name);
  });

  test.each(['统一部署', '进一步落实', '一些群众和一批项目', '半导体产业', '居民百姓'])('%s holds nothing', (text) => {
    expect(all(text)).toEqual([]);
  });
});

describe('dates give the period of what follows them', () => {
  test.each([
    ['2025年1—6月，实现收入12.3亿元', '2025-01/2025-06'],
    ['今年一季度投资80亿元', '2025-Q1'],
    ['3月31日，存栏32万头', '2025-03-31'],
    ['“十四五”期间，累计新增820万千瓦', '2021/2025'],
    ['2021—2025年，投入3.5亿元', '2021/2025'],
    ['去年投资80亿元', '2024'],
  ])('%s: %s', (text, period) => {
    const measured = all(text).find((figure) => figure.kind === 'level');
    expect(measured?.period).toBe(period);
  });
});

describe('the subject is what the text names', () => {
  test.each<readonly [text: string, subjects: readonly (string | null)[]]>([
    ['规上工业总产值从1034亿元攀升至1698亿元，累计增长64.2%', ['规上工业总产值', '规上工业总产值', '规上工业总产值']],
    ['A县、B县、C县分别增长5%、6.1%和7%', ['A县', 'B县', 'C县']],
    ['接待游客186万人次，实现旅游收入11.2亿元，分别增长23%、31%', ['游客', '旅游收入', '游客', '旅游收入']],
    ['秸秆综合利用率、回收率分别提升至90%、81%以上', ['秸秆综合利用率', '回收率']],
    ['城乡居民人均可支配收入分别达到41260元和21875元', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城镇人口127.6万人，占常住人口的58%', ['城镇人口', '城镇人口']],
    ['52个行政村完成环境整治', ['行政村']],
    ['居民收入从2020年的26358元增长到2025年的35274元', ['居民收入', '居民收入']],
    ['重点任务312项，已完成248项', ['重点任务', '已完成重点任务']],
    ['排查隐患64处。已整改52处', ['隐患', '已整改隐患']],
    ['完成年度任务的有5个旗县', ['完成年度任务旗县']],
    ['完成率分别为：甲旗92.3%、乙县88.1%、丙区76.4%', ['完成率', '完成率', '完成率']],
    ['库伦旗办结率最低，仅为62.5%', ['库伦旗办结率']],
    ['各责任单位共制定整改措施218条', ['整改措施']],
    ['督查组实地查看点位86个', ['点位']],
    ['“带押过户”386笔、金额2.17亿元', ['“带押过户”', '“带押过户”金额']],
    ['抽查的120家企业中，26家未开展演练', ['企业', '企业']],
    ['保障性住房已分配3260套', ['保障性住房']],
  ])('%s', (text, subjects) => {
    const figures = all(text).filter((figure) => figure.kind !== 'year');
    expect(figures.map((figure) => figure.subject)).toEqual(subjects);
  });
});

describe('damage of the layout is survived', () => {
  test.each<readonly [text: string, expected: readonly string[]]>([
    ['完成投资１２．５亿元，增长６４．２％。', ['level 12.5亿元', 'growth 64.2%']],
    ['產量１，０５０萬噸，面積３，４６０畝。', ['level 1050万吨', 'level 3460亩']],
    ['财政收入1 698.5 亿元，新增就业2 18人。', ['level 1698.5亿元', 'count 218人']],
    ['总产值达到1，\n698亿元，增长5.\n1%。', ['level 1698亿元', 'growth 5.1%']],
    ['占比比上年提高了整整6.3个百\n\n— 12 —\n\n分点，位居全市前列，好于预期目标。', ['points 6.3个百分点']],
    [
      '通过火电灵活性改造，今年以来全市累计完成了投资\n\n新能源基地。张三 摄\n\n三百二十万元，全部用于电网建设。',
      ['level 320万元'],
    ],
    ['名称 投资额 进度\n甲 1200 85%\n乙 3500 92.5%', ['number 1200', 'share 85%', 'number 3500', 'share 92.5%']],
  ])('%j', (text, expected) => {
    const figures = all(text).filter((figure) => figure.kind !== 'name');
    expect(figures.map(brief)).toEqual(expected);
  });
});

test('a list shares the unit of its last member', () => {
  expect(all('分别提高5.2、6.1和7.3个百分点').map(brief)).toEqual([
    'points 5.2个百分点',
    'points 6.1个百分点',
    'points 7.3个百分点',
  ]);
});

test('places are code points of the text as given, astral characters included', () => {
  const text = '𠮷林县产值１６９８亿元';
  const figure = one(text);
  expect(Array.from(text).slice(figure.start, figure.end).join('')).toBe('１６９８亿元');
  expect(figure.raw).toBe('１６９８亿元');
});

describe('direction', () => {
  test.each([
    ['产值增长5%', 'up'],
    ['能耗下降3%', 'down'],
    ['超载率降到9.7%', 'down'],
    ['企业增至325户', 'up'],
    ['产值1698亿元', null],
  ])('%s: %s', (text, direction) => {
    expect(one(text).direction).toBe(direction);
  });
});
