import { describe, expect, test } from 'vitest';
import { plausibleLimits } from '../../packs/plausible.ts';
import { checkText } from './check.ts';
import { extractFigures } from './extract.ts';

const options = { year: 2026, plausible: plausibleLimits, jurisdiction: '150500' } as const;
const contradictions = (text: string): string[] => [
  ...new Set(checkText(text, options).findings.flatMap((finding) => (finding.verdict === 'contradicts' ? [finding.code] : []))),
];

/** Each passage twice: `{wrong|right}` stands for the slip and for what it should be, worked out by hand. */
const twins: readonly (readonly [code: string, text: string])[] = [
  // those who were asked
  ['share', '对450家农业企业开展问卷调查，117家企业反映用工困难，占受访企业的{36%|26%}。'],
  ['share', '专班走访了80家科技企业，其中，52家企业希望延长补贴年限，占受访企业的{75%|65%}。'],
  ['share', '执法人员抽查160家餐饮单位的台账情况，24家单位记录不完整，占抽查单位的{20%|15%}。'],
  // a state named again
  ['share', '年度重点任务120项，已完成78项，正常推进30项，滞后12项。滞后任务占全部任务的{12%|10%}。'],
  ['share', '全区在建项目75个，停工6个。停工项目占全部项目的{10%|8%}，比上月减少2个。'],
  ['share', '台账共列问题64个，超期8个；超期问题占全部问题的{15%|12.5%}。'],
  // what they have is no part of the total
  ['share', '全县180个行政村中，有126个集体经济年收入超过15万元，占比{80%|70%}。'],
  ['share', '全市64个社区中，已有48个服务用房面积达到1000平方米，占{85%|75%}。'],
  ['share', '35个园区中，有28个污水日处理能力达到2万吨，占比{90%|80%}。'],
  // kinds that lie apart
  ['parts-total', '全旗牲畜存栏96万头，其中肉牛{31|21}万头，肉羊68万头，生猪7万头。'],
  ['parts-total', '年末电力装机860万千瓦，其中火电300万千瓦，风电380万千瓦，光伏{240|180}万千瓦。'],
  ['parts-total', '粮食播种面积420万亩，玉米290万亩、大豆80万亩、水稻{90|50}万亩。'],
  ['parts-total', '全市共有学校186所，小学96所、初中52所、高中{58|38}所。'],
  // the rest, with no word for the parts
  ['parts-total', '全年受理诉求820件，咨询类360件、投诉类240件、其他类{260|220}件。'],
  ['parts-total', '累计拨付资金46亿元，产业发展22亿元、基础设施15亿元、其他{13|9}亿元。'],
  ['parts-total', '全区排查管网240公里，供水管网90公里、供热管网110公里、其他管网{60|40}公里。'],
  // words of one build
  ['parts-total', '检查组共发现问题{86|84}个，其中认识不到位26个、落实不彻底31个、整改不及时27个。'],
  ['parts-total', '评查共查出案卷瑕疵{52|50}处，其中文书不规范18处、程序不完整21处、归档不及时11处。'],
  ['parts-total', '本轮督查共梳理问题{75|73}个，其中方案不具体30个，措施不管用24个，档案不齐全19个。'],
  // the total two sentences before
  ['parts-total', '全市登记载客和载货汽车4.6万辆。路网不断完善。其中，载货汽车{2.9|1.9}万辆，载客汽车2.7万辆。'],
  ['parts-total', '全年发电量120亿千瓦时。保供有力。分类型看，火电70亿千瓦时，风电{40|30}亿千瓦时，光伏20亿千瓦时。'],
  ['parts-total', '全县幼儿园和中小学共142所。教学秩序平稳。其中，幼儿园{76|66}所，小学48所，初中28所。'],
  // what was added and the rise
  ['from-to-change', '新增高新技术企业{16|26}家，总数由82家增加到108家。'],
  ['from-to-change', '全年净增经营主体{900|1300}户，总量由8200户增加到9500户。'],
  ['from-to-change', '新认定专精特新企业{7|12}家，累计由23家增加到35家。'],
  ['from-to-change', '“跨省通办”事项由86项扩大到120项，新增{24|34}项。'],
  // the months of a name
  ['date', '上半年（1—{7|6}月）全市招商到位资金36亿元。'],
  ['date', '前三季度（1—{10|9}月），接待游客420万人次。'],
  ['date', '二季度（4月至{7月|6月}）集中开展专项整治。'],
  // lists by the thing that was counted
  ['count-list', '加快建设“{四|三}张网”：供水网、供热网、燃气网。'],
  ['count-list', '守牢“{四|三}条线”：生态红线、耕地红线、安全底线。'],
  ['count-list', '建好{三|四}个库：专家库、项目库、案例库和人才库。'],
  // what was reached and by how much it grew
  ['increase-for-level', '冷链仓储能力由2021年的12万吨增加到48万吨，是2021年的{3|4}倍。'],
  ['increase-for-level', '充电桩由2020年的800个增加到4000个，是2020年的{4|5}倍。'],
  ['increase-for-level', '旅游收入由2022年的6亿元增加到21亿元，是2022年的{2.5|3.5}倍。'],
];

/** True sentences near to these rules. */
const open: readonly string[] = [
  '对450家企业开展问卷调查，117家企业反映用工困难，占受访小微企业的45%，另有30家未回答。',
  '走访80家企业，收集诉求52件，占全年诉求的12%。',
  '重点任务120项，滞后12项，其中市直部门滞后5项。滞后任务占全部任务的10%。',
  '全县在建项目75个、前期项目20个，停工6个。停工项目占全部项目的6.3%。',
  '全县180个行政村中，有126个集体经济年收入超过15万元，占全市的12%。',
  '全旗大小畜存栏96万头，其中奶牛8万头，肉牛31万头，能繁母牛18万头，肉羊68万头。',
  '新能源装机500万千瓦，火电300万千瓦、风电380万千瓦、光伏120万千瓦，均居全区前列。',
  '全市养殖户1.2万户，养牛户8000户、养羊户6000户、养猪户1200户。',
  '农作物播种面积420万亩，玉米290万亩、大豆80万亩，玉米大豆带状复合种植30万亩。',
  '检查组发现问题86个，其中认识不到位20个、落实不彻底21个、整改不及时17个。',
  '共排查风险58个，其中责任不落实19个、措施不具体24个、成效不明显13个，其余2个正在核实。',
  '全市公路里程2.3万公里。出行更加便捷。其中农村公路1.9万公里。',
  '新增规上工业企业15家，总量由47家增加到58家。',
  '新增规上工业企业9家，规上服务业企业总量由47家增加到58家，净增11家。',
  '企业由64家增加到160家，今年新增20家。',
  '上半年（1—6月）、前三季度（1—9月）和第四季度（10—12月）分别调度。',
  '一季度（1月25日至3月31日）集中招聘。',
  '织密“三张网”：供水网、供热网、燃气网。',
  '织密“两张网”：干部包联网、群众互助网、志愿服务网协同发力。',
  '建好三张清单：问题清单、任务清单、责任清单，形成闭环。',
  '旅游收入由2020年的6亿元增加到21亿元，是2022年的2.5倍。',
  '办公用房由120间压减到90间，新增会议室6间。',
];

const read = (text: string, which: 1 | 2): string =>
  text.replaceAll(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, wrong: string, right: string) => (which === 1 ? wrong : right));

describe('a slip is found, and the same words without it are left alone', () => {
  test.each(twins)('%s: %s', (code, text) => {
    expect(contradictions(read(text, 1))).toContain(code);
    expect(contradictions(read(text, 2))).toEqual([]);
  });
});

describe('a true sentence is never contradicted', () => {
  test.each(open.map((text) => [text]))('%s', (text) => expect(contradictions(text)).toEqual([]));
});

describe('kinds', () => {
  test.each<readonly [text: string, printed: string, kind: string]>([
    ['全市实有经营主体9.6万户，同比增长4%。', '9.6万户', 'level'],
    ['个体工商户6.8万户，增长3%。', '6.8万户', 'level'],
    ['全年新增经营主体1.2万户。', '1.2万户', 'count'],
    ['平价菜比超市便宜三成。', '三成', 'growth'],
    ['9月底前完成15项。', '15项', 'target'],
    ['年底前全部完成23个。', '23个', 'target'],
    ['6月底前已完成15项。', '15项', 'count'],
    ['综合毛利率控制在百分之八以内。', '百分之八', 'target'],
    ['去年误差率控制在3%以内。', '3%', 'share'],
    ['三年内新增苜蓿20万亩。', '20万亩', 'target'],
    ['某县将推动冷链能力达到50万吨。', '50万吨', 'target'],
    ['关于肉牛产业的调研\n三、几点建议\n一是扩大良种，优质种公牛增加到300头。', '300头', 'target'],
    ['进度滞后20日以上的亮红灯。', '20日', 'level'],
    ['年出栏百头以上的96家。', '百头', 'level'],
    ['清晨六点不到，市场就开了门。', '六点', 'date'],
    ['我今年七十六，身体还好。', '七十六', 'level'],
  ])('%s: %s is a %s', (text, printed, kind) => {
    expect(extractFigures(text, { year: 2026 }).find((figure) => figure.raw.startsWith(printed))?.kind).toBe(kind);
  });

  test.each([
    ['2019年至2024年，粮食产量稳步提高。', ['2019年', '2024年']],
    ['2021年到2025年，投资连年增长。', ['2021年', '2025年']],
    ['2021—2025年，投资连年增长。', ['2021—2025年']],
  ])('%s', (text, printed) => expect(extractFigures(text).map((figure) => figure.raw)).toEqual(printed));

  test('figures behind two years are of the years between', () => {
    expect(extractFigures('2021年至2025年，完成造林36万亩。').at(-1)?.period).toBe('2021/2025');
  });

  test('growth behind a base that was told in passing is not of the year of the base', () => {
    const figures = extractFigures('产值842亿元，上年为801亿元，增长5.1%。', { year: 2026 });
    expect(figures.map((figure) => figure.period)).toEqual([null, '2025', null]);
  });
});

describe('a base of comparison is no subject', () => {
  test.each<readonly [text: string, subjects: readonly string[]]>([
    ['利润总额42亿元，上年为38亿元，增长10.5%', ['利润总额', '利润总额', '利润总额']],
    ['发出提醒单22份，上季度为31份，减少9份', ['提醒单', '提醒单', '提醒单']],
    ['旅游收入61亿元，按可比口径增长8%', ['旅游收入', '旅游收入']],
    ['新增规上工业企业9家，总量由47家增加到56家', ['规上工业企业', '规上工业企业', '规上工业企业']],
    ['企业开办由3天缩短为4小时', ['企业开办', '企业开办']],
    ['设立1亿元风险补偿基金', ['风险补偿基金']],
    ['机场开通航线17条', ['航线']],
  ])('%s', (text, subjects) => {
    expect(extractFigures(text).map((figure) => figure.subject)).toEqual(subjects);
  });
});
