import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plausibleLimits } from '../../packs/plausible.ts';
import { checkText } from './check.ts';

const options = { year: 2026, plausible: plausibleLimits, jurisdiction: '150500' } as const;
const verdicts = (text: string): string[] =>
  checkText(text, options).findings.map((finding) => `${finding.code} ${finding.verdict}`);
const contradictions = (text: string): string[] =>
  checkText(text, options).findings.flatMap((finding) => (finding.verdict === 'contradicts' ? [finding.code] : []));

describe('what contradicts is found', () => {
  test.each([
    ['from-to-growth', '规上企业由230家增加到325家，增长50%。'],
    ['from-to-growth', '企业由180户增至246户，下降36.7%。'],
    ['from-to-growth', '亩产增长25.1%，由1420斤提高到1705斤。'],
    ['from-to-growth', '在1420斤的基础上提高30%，达到1705斤。'],
    ['from-to-growth', '2020年全市产值640亿元，2025年达到1024亿元，增长80%。'],
    ['from-to-growth', '粮食产量365万吨，去年同期为359万吨，增长3.7%。'],
    ['from-to-growth', '粮食产量365.2万吨，比上年增加6.2万吨，增长2.7%。'],
    ['from-to-growth', '发生事故23起，死亡18人，同比分别减少5起和4人，分别下降17.9%和28.2%。'],
    ['from-to-growth', '产值由100亿元增加到300亿元，翻了两番。'],
    ['from-to-change', '规上企业由230家增加到325家，增加85家。'],
    ['points-between', '覆盖率由61.2%提高到74.5%，提高12.3个百分点。'],
    ['points-between', '任务按期率95.1%（上周94.4%，提高0.9个百分点）。'],
    ['percent-for-points', '满意率由90.5%提高到92.1%，提高1.6%。'],
    ['average-growth', '产值由2020年的100亿元增加到2025年的150亿元，年均增长10%。'],
    ['average-growth', '2021—2025年，产值由100亿元增加到150亿元，年均增长14%。'],
    ['increase-for-level', '产值由100亿元增加到250亿元，增长2.5倍。'],
    ['increase-for-level', '用水量较去年增长到1.3倍。'],
    ['parts-total', '共完成投资12.6亿元，其中一期投资4.2亿元，二期投资8.6亿元。'],
    ['parts-total', '承担任务37项（牵头19项、配合11项、自主8项）。'],
    ['parts-total', '排查隐患64个：政策类27个、要素类21个、协调类18个。'],
    ['parts-total', '三县分别完成31.6亿元、27.2亿元和19.8亿元，合计80.6亿元。'],
    ['parts-total', '全市共有三十八个问题，破解了二十九个，还剩八个。'],
    ['share', '受理诉求1200件，办结1150件，办结率98.5%。'],
    ['share', '抽查的120家企业中，26家未开展演练，占31.7%。'],
    ['share', '完成投资132.7亿元，占年度计划投资205亿元的74.7%。'],
    ['shares-over-100', '分产业看，第一产业占12.3%、第二产业占45.6%、第三产业占48.1%。'],
    ['shares-over-100', '三次产业结构为18∶36∶48。'],
    ['average', '为864户企业提供贷款7.2亿元，户均83.3亿元。'],
    ['impossible-fall', '能耗累计下降1.5倍。'],
    ['impossible-fall', '事故起数降幅达到120%。'],
    ['impossible-share', '森林覆盖率达到128.7%。'],
    ['rank', '在全区12个盟市中排名第13位。'],
    ['rank', '办结数量前三位的是甲局（9个）、乙局（7个）、丙局（6个）、丁局（5个）。'],
    ['date', '截至2025年6月31日，完成投资12亿元。'],
    ['date', '2026年9月20日（星期六）上班。'],
    ['date', '10月1日至7日放假，共8天。'],
    ['date', '2025年至2021年，全市完成造林50万亩。'],
    ['count-list', '重点抓好五项工作：一是强化领导；二是落实责任；三是严格督查；四是加强宣传。'],
    ['count-list', '存在三类问题：思想认识不足、责任落实不力。'],
    ['count-list', '坚持“四个强化”抓改革。\n强化谋划，早部署。\n强化责任，早落实。\n强化督查，早见效。'],
    ['count-list', '做了三个方面工作：\n（一）扩大投资。完成120亿元。\n（二）深化改革。完成8项。'],
    ['same-subject-differs', '规上工业企业由241家增至326家。目前，362家规上工业企业中，八成以上集聚在园区。'],
    ['same-subject-differs', '全市高标准农田面积1476万亩。\n保护耕地。全市高标准农田面积1567万亩。'],
    ['rank', '营商环境由全市第7位升至第2位，前进6位。'],
    ['date', '截至2027年6月底，已完成投资12亿元。'],
    ['date', '“十四五”时期（2020—2024年），改革不断深化。'],
    ['date', '2025年13月，项目建成。'],
    ['count-list', '围绕产业、人才、文化、生态五大振兴，全面发力。'],
    ['count-list', '做到三个坚持：坚持党的领导，坚持人民至上，坚持问题导向，坚持系统观念。'],
    ['count-list', '采取三项措施。一是强化领导。\n二是落实责任。'],
    ['magnitude', '全市接待游客210亿人次，实现旅游收入85亿元。'],
    ['magnitude', '治理沙化土地141万平方公里。'],
    ['unit-subject', '完成煤电机组灵活性改造320万亩。'],
    ['misprint', '安排资金1200万兀用于改造。'],
    ['misprint', '完成737万千瓦电机超低排放改造。'],
    ['quote-bracket', '产业（含林业、畜牧业产值320亿元。'],
    ['quote-bracket', '建立“周调度、月通报制度。'],
    ['cut-word', '下午，在青岚市政务服\n务大厅，创业者竖起了大拇指。\n这里的窗口很多。'],
    ['cut-word', '改革不断深入。通过整合资源、完善机制，全面开展火电灵活性改'],
  ])('%s: %s', (code, text) => expect(contradictions(text)).toContain(code));
});

describe('what agrees is said to agree', () => {
  test.each([
    ['from-to-growth', '规上工业总产值从1034亿元攀升至1698亿元，累计增长64.2%。'],
    ['from-to-growth', '由2020年的12个增加到目前的35个，增长近2倍。'],
    ['from-to-change', '费用由865元降到702元，节约163元。'],
    ['points-between', '比重由67.4%降至38.9%，下降28.5个百分点。'],
    ['average-growth', '收入从2020年的26358元增长到2025年的35274元，年均增长6%。'],
    ['average-growth', '2026年存栏225万头，2027年存栏242万头，2028年存栏260万头，年均增长7.5%左右。'],
    ['parts-total', '增加值1286.4亿元，其中第一产业231.6亿元，第二产业462.9亿元，第三产业591.9亿元。'],
    ['share', '排查隐患15274项，已整改14938项，整改率97.8%。'],
    ['average', '兑现奖励860万元，惠及农户1.9万户，户均452.6元。'],
    ['shares-over-100', '三次产业结构为18∶36∶46。'],
    ['rank', '在全区12个盟市中列第三位，较上年前进两位。'],
    ['count-list', '开展四方面工作：经济、政治、文化和社会。'],
  ])('%s: %s', (code, text) => expect(verdicts(text)).toContain(`${code} agrees`));
});

test.each([
  ['按可比价格计算的增速', '前三季度，产值从上年同期的100亿元增长到120亿元，按可比价格计算增长18%。', 'from-to-growth'],
  ['GDP', '地区生产总值由2020年的1275亿元增加到2025年的1620亿元，年均增长5.6%。', 'average-growth'],
  ['年数不明', '产值由100亿元增加到150亿元，年均增长10%。', 'average-growth'],
  ['利润由盈转亏', '企业利润由去年的5亿元变为亏损0.5亿元，下降110%。', 'impossible-fall'],
  ['比率的变化写作%', '开工率74.8%，比上年提高5%。', 'percent-for-points'],
])('%s: undecidable, never an error', (_, text, code) => {
  expect(verdicts(text)).toContain(`${code} undecidable`);
  expect(contradictions(text)).toEqual([]);
});

describe('what the words do not carry is left alone', () => {
  test.each([
    '2025年实现利润总额88023亿元。其中，国有控股企业实现利润总额23196亿元；股份制企业实现利润总额63175亿元；外商投资企业实现利润总额16048亿元；私营企业实现利润总额25624亿元。',
    '年度任务完成率120%，超额完成20%。',
    'A、B两县产量分别由10万吨、20万吨增加到12万吨、25万吨，分别增长20%、25%。',
    '高新技术企业由2020年的36家增加到118家，今年新增15家。',
    '高新技术企业由2020年的36家增加到2025年的118家，同比增长12.4%。',
    '全年完成造林32万亩，其中人工造林12万亩，封山育林15万亩。',
    '共有党员100名，其中正式党员98名，女党员4名。',
    '国家级专精特新企业12家。自治区级专精特新企业21家。',
    '人均可支配收入增加860元。',
    '羔羊出生率120%。',
    '全国旅游人次65亿人次，全市接待游客2100万人次。',
    '2月29日召开会议。',
    '四类地区：河东、河西、河南和河北。',
    '要抓好三项措施落实：人员到位，资金到位，物资到位。',
    '检查企业500家，整改问题企业300家，整改率98%。',
    '前三季度生产总值1200亿元，其中一季度380亿元，二季度410亿元，三季度410亿元。',
    '贷款余额1286.4亿元，比年初增加86.4亿元，同比增长8.1%。',
    '完成率从一季度的22%提高到上半年的51%，再提高到前三季度的78%。',
    '不合格率由5%下降到0.5%，下降90%。',
    '本次抽检样品1200批次，合格1188批次，合格率99%；其中食用农产品350批次，合格343批次，合格率98%。',
    '三次产业结构由20∶35∶45调整为18∶36∶46。',
    '一般公共预算收入完成97.8亿元，为年度预算的102.3%。',
    'A区产值3.42亿元。B区产值3.24亿元。',
    '2024年产值3.42亿元。2025年产值4.32亿元。',
    '该项目获国家补助320万元。另一项目获补助230万元。',
    '甲县完成造林12万亩，占全市的30%。乙县完成造林8万亩，占全市的20%。',
    '全市规上工业企业326家。\n全市新增规上工业企业36家。',
    '高标准农田面积由1376万亩增加到1476万亩。\n目前，高标准农田面积1476万亩。',
    '截至2027年底，力争完成投资12亿元。',
    '推进土地制度改革，林权、水权、草权四项改革全面铺开。',
    '“十四五”时期（2021—2025年），改革不断深化。',
    '各地要抓住机遇\n加快发展',
    '第一段话说完了。\n（一）加强领导',
  ])('%s', (text) => expect(contradictions(text)).toEqual([]));
});

describe('laws', () => {
  const level = fc.integer({ min: 100, max: 99_999 });
  const rounded = (value: number, digits: number): string => {
    const scaled = Math.round(Math.abs(value) * 10 ** digits);
    return (scaled / 10 ** digits).toFixed(digits);
  };
  const sentence = (before: number, now: number, rate: string): string =>
    `产值由${before}万元${now > before ? '增加' : '减少'}到${now}万元，${now > before ? '增长' : '下降'}${rate}%。`;

  test('two levels with their correctly rounded growth agree', () => {
    fc.assert(
      fc.property(level, level, fc.constantFrom(0, 1, 2), (before, now, digits) => {
        fc.pre(before !== now);
        // A tie may be printed either way; the law is of the others.
        const exact = Math.abs((now / before - 1) * 100) * 10 ** digits;
        fc.pre(Math.abs((exact % 1) - 0.5) > 1e-6 && exact >= 1);
        expect(verdicts(sentence(before, now, rounded((now / before - 1) * 100, digits)))).toEqual(['from-to-growth agrees']);
      }),
      { numRuns: 60 },
    );
  });

  test('a growth beyond what the printed digits allow contradicts', () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 9 }), (before, now, slip) => {
        fc.pre(before !== now);
        const highest = (now + 0.5) / (before - 0.5) - 1;
        const lowest = (now - 0.5) / (before + 0.5) - 1;
        const printed = ((now > before ? highest : -lowest) * 100 + slip).toFixed(1);
        expect(contradictions(sentence(before, now, printed))).toContain(
          Number(printed) > 100 && now < before ? 'impossible-fall' : 'from-to-growth',
        );
      }),
      { numRuns: 60 },
    );
  });

  test('paragraphs may change places without changing a verdict inside them', () => {
    const paragraphs = [
      '规上企业由230家增加到325家，增长50%。',
      '覆盖率由61.2%提高到74.5%，提高13.3个百分点。',
      '受理诉求1200件，办结1150件，办结率98.5%。',
      '费用由865元降到702元，节约163元。',
      '能耗累计下降1.5倍。',
    ];
    const expected = verdicts(paragraphs.join('\n')).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (order) => {
        expect(verdicts(order.join('\n')).sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('nothing makes it throw, and every finding lies inside the text', () => {
    const pieces = fc.constantFrom(
      '由',
      '从',
      '到',
      '增长',
      '下降',
      '占',
      '其中',
      '12',
      '3.4',
      '%',
      '亿元',
      '“',
      '”',
      '（',
      '）',
      '，',
      '。',
      '\n',
      '三项',
      '：',
      '、',
      '个百分点',
      '倍',
      '第',
      '位',
      '月',
      '日',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const length = Array.from(text).length;
        for (const { start, end } of checkText(text, options).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
