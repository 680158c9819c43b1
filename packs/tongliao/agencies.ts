import type { PackAgency } from '../pack.ts';
import { divisions } from './divisions.ts';

const fact = 'public names of the organs of a prefecture-level city in Inner Mongolia';
/** Where we could not look the present name up: formed by the usual pattern, to be checked by the office that uses it. */
const pattern = 'synthetic: formed by the usual pattern of names, not looked up';

type Row = readonly [id: string, name: string, fullName: string, ...aliases: string[]];

const kind = (of: PackAgency['kind'], source: string, rows: readonly Row[]): readonly PackAgency[] =>
  rows.map(([id, name, fullName, ...aliases]) => ({
    id,
    name,
    fullName,
    aliases: [...new Set([...aliases, ...withPlace(name)])],
    kind: of,
    source,
  }));

/** 市财政局 is 通辽市财政局 in papers that go outside the city. */
const withPlace = (name: string): readonly string[] => (/^市/.test(name) ? [`通辽${name}`] : []);

const party = kind('party', fact, [
  [
    'discipline',
    '市纪委监委',
    '中共通辽市纪律检查委员会、通辽市监察委员会',
    '市纪委',
    '市监委',
    '市纪委市监委',
    '市监察委',
    '市纪检委',
  ],
  ['party-office', '市委办公室', '中共通辽市委员会办公室', '市委办'],
  ['organisation', '市委组织部', '中共通辽市委员会组织部'],
  ['publicity', '市委宣传部', '中共通辽市委员会宣传部', '市委宣传部（市文明办）', '市文明办', '市委文明办'],
  ['united-front', '市委统战部', '中共通辽市委员会统一战线工作部'],
  ['politics-law', '市委政法委', '中共通辽市委员会政法委员会', '市委政法委员会'],
  ['social-work', '市委社会工作部', '中共通辽市委员会社会工作部', '市委社工部'],
  [
    'reform',
    '市委改革办',
    '中共通辽市委员会全面深化改革委员会办公室',
    '市委深改办',
    '市委全面深化改革委员会办公室',
    '市委深改委办公室',
    '市改革办',
  ],
  ['cyberspace', '市委网信办', '中共通辽市委员会网络安全和信息化委员会办公室', '市网信办', '市互联网信息办公室'],
  ['establishment', '市委编办', '中共通辽市委员会机构编制委员会办公室', '市编办', '市委编委办'],
  ['finance-commission', '市委金融办', '中共通辽市委员会金融委员会办公室', '市金融办', '市委金融委办公室'],
  ['policy-research', '市委政研室', '中共通辽市委员会政策研究室', '市委政策研究室'],
  ['inspection', '市委巡察办', '中共通辽市委员会巡察工作领导小组办公室'],
  ['veteran-cadres', '市委老干部局', '中共通辽市委员会老干部局'],
  [
    'organs-committee',
    '市直属机关工委',
    '中共通辽市直属机关工作委员会',
    '市委直属机关工委',
    '市直机关工委',
    '市直属机关工作委员会',
  ],
  ['party-school', '市委党校', '中共通辽市委员会党校', '市委党校（行政学院）', '市行政学院'],
  ['secrecy', '市委机要保密局', '中共通辽市委员会机要和保密局', '市委机要和保密局', '市国家保密局', '市委保密机要局'],
]);

const congress = kind('congress', fact, [
  ['congress', '市人大常委会', '通辽市人民代表大会常务委员会', '市人大', '市人大常委会办公室', '市人大办'],
  ['consultative', '市政协', '中国人民政治协商会议通辽市委员会', '市政协办公室', '市政协办'],
]);

const judicial = kind('judicial', fact, [
  ['court', '市中级人民法院', '通辽市中级人民法院', '市法院', '市中院', '市中级法院'],
  ['procuratorate', '市检察院', '通辽市人民检察院', '市人民检察院'],
]);

const government = kind('government', fact, [
  ['government-office', '市政府办公室', '通辽市人民政府办公室', '市政府办', '市人民政府办公室'],
  [
    'development-reform',
    '市发展改革委',
    '通辽市发展和改革委员会',
    '市发改委',
    '市发展和改革委员会',
    '市发展和改革委',
    '市发展改革委员会',
  ],
  ['education', '市教育局', '通辽市教育局', '市教体局', '市教育体育局'],
  ['science', '市科技局', '通辽市科学技术局', '市科学技术局'],
  ['industry', '市工信局', '通辽市工业和信息化局', '市工业和信息化局', '市工业信息化局', '市经信局'],
  ['ethnic', '市民委', '通辽市民族事务委员会', '市民族事务委员会', '市民宗委', '市民族事务委'],
  ['public-security', '市公安局', '通辽市公安局'],
  ['civil-affairs', '市民政局', '通辽市民政局'],
  ['justice', '市司法局', '通辽市司法局'],
  ['finance', '市财政局', '通辽市财政局'],
  ['human-resources', '市人社局', '通辽市人力资源和社会保障局', '市人力资源社会保障局', '市人力资源和社会保障局', '市人力社保局'],
  ['natural-resources', '市自然资源局', '通辽市自然资源局', '市自然资源和规划局'],
  ['environment', '市生态环境局', '通辽市生态环境局', '市环保局', '市环境保护局'],
  ['housing', '市住建局', '通辽市住房和城乡建设局', '市住房城乡建设局', '市住房和城乡建设局'],
  ['transport', '市交通运输局', '通辽市交通运输局', '市交通局'],
  ['water', '市水务局', '通辽市水务局', '市水利局'],
  ['agriculture', '市农牧局', '通辽市农牧局', '市农牧业局', '市农业农村局', '市农牧和科技局'],
  ['commerce', '市商务局', '通辽市商务局', '市商务和口岸局'],
  ['culture', '市文旅局', '通辽市文化旅游广电局', '市文化和旅游局', '市文化旅游广电局', '市文化旅游局', '市文旅广电局'],
  ['health', '市卫生健康委', '通辽市卫生健康委员会', '市卫健委', '市卫生健康委员会'],
  ['veterans', '市退役军人局', '通辽市退役军人事务局', '市退役军人事务局'],
  ['emergency', '市应急局', '通辽市应急管理局', '市应急管理局'],
  ['audit', '市审计局', '通辽市审计局'],
  ['state-assets', '市国资委', '通辽市人民政府国有资产监督管理委员会', '市国有资产监督管理委员会', '市政府国资委'],
  [
    'market',
    '市市场监管局',
    '通辽市市场监督管理局',
    '市市场监督管理局',
    '市市场监管局（市知识产权局）',
    '市知识产权局',
    '市市监局',
  ],
  ['sport', '市体育局', '通辽市体育局'],
  ['statistics', '市统计局', '通辽市统计局'],
  ['medical-insurance', '市医保局', '通辽市医疗保障局', '市医疗保障局'],
  ['forestry', '市林草局', '通辽市林业和草原局', '市林业和草原局', '市林业草原局'],
  ['energy', '市能源局', '通辽市能源局'],
  ['letters', '市信访局', '通辽市信访局'],
  [
    'city-management',
    '市城管局',
    '通辽市城市管理综合执法局',
    '市城市管理局',
    '市城市管理综合执法局',
    '市综合执法局',
    '市城管执法局',
  ],
  [
    'government-services',
    '市政务服务局',
    '通辽市政务服务与数据管理局',
    '市政务服务与数据管理局',
    '市政数局',
    '市行政审批局',
    '市行政审批和政务服务局',
    '市行政审批政务服务局',
    '市大数据局',
    '市大数据管理局',
    '市数据局',
    '市政务服务和数据管理局',
  ],
  ['civil-defence', '市国动办', '通辽市国防动员办公室', '市人防办', '市国防动员办公室'],
  ['offices-affairs', '市机关事务中心', '通辽市机关事务服务中心', '市机关事务管理局', '市机关事务服务中心'],
]);

const people = kind('people', fact, [
  ['trade-union', '市总工会', '通辽市总工会'],
  ['youth-league', '团市委', '共青团通辽市委员会', '共青团市委', '市团委'],
  ['women', '市妇联', '通辽市妇女联合会', '市妇女联合会'],
  ['science-association', '市科协', '通辽市科学技术协会'],
  ['industry-commerce', '市工商联', '通辽市工商业联合会', '市工商业联合会'],
  ['disabled', '市残联', '通辽市残疾人联合会'],
  ['supply-cooperative', '市供销社', '通辽市供销合作社联合社', '市供销联社', '市供销合作社'],
]);

const institution = kind('institution', pattern, [
  ['investment', '市区域合作中心', '通辽市区域经济合作服务中心', '市区域经济合作局', '市投资促进中心'],
  ['public-resources', '市公共资源交易中心', '通辽市公共资源交易中心'],
  ['housing-fund', '市住房公积金中心', '通辽市住房公积金中心', '市公积金中心', '市住房公积金管理中心'],
  ['employment', '市就业服务中心', '通辽市就业服务中心'],
  ['big-data', '市大数据中心', '通辽市大数据中心'],
  ['media', '市融媒体中心', '通辽市融媒体中心', '通辽日报社', '市广播电视台'],
]);

const vertical = kind('vertical', fact, [
  ['tax', '市税务局', '国家税务总局通辽市税务局', '国家税务总局通辽市税务局'],
  ['central-bank', '人民银行通辽市分行', '中国人民银行通辽市分行', '人行通辽市分行', '人民银行通辽分行'],
  [
    'financial-regulation',
    '通辽金融监管分局',
    '国家金融监督管理总局通辽监管分局',
    '国家金融监督管理总局通辽监管分局',
    '金融监管通辽分局',
  ],
  ['survey', '国家统计局通辽调查队', '国家统计局通辽调查队', '通辽调查队'],
  ['meteorology', '市气象局', '通辽市气象局'],
  ['fire', '市消防救援支队', '通辽市消防救援支队', '市消防支队'],
  ['post', '市邮政管理局', '通辽市邮政管理局'],
  ['customs', '通辽海关', '中华人民共和国通辽海关'],
  ['tobacco', '市烟草专卖局', '通辽市烟草专卖局', '市烟草局'],
  [
    'grid',
    '国网通辽供电公司',
    '国网内蒙古东部电力有限公司通辽供电公司',
    '通辽供电公司',
    '国网蒙东通辽供电公司',
    '国网蒙东电力通辽供电公司',
  ],
]);

/** Governments of the county-level units: 奈曼旗人民政府 takes part as 奈曼旗. */
const local: readonly PackAgency[] = divisions.map((division) => {
  const isZone = division.kind === 'zone';
  const fullName = isZone ? '通辽经济技术开发区管理委员会' : `${division.name}人民政府`;
  const short = division.shortName;
  const aliases = isZone
    ? [
        '通辽经济技术开发区',
        '通辽开发区',
        '开发区管委会',
        '经济技术开发区',
        '经济技术开发区管委会',
        '通辽经济技术开发区管委会',
        '市开发区管委会',
      ]
    : [
        division.name,
        `${short}人民政府`,
        `${short}政府`,
        `${division.name}政府`,
        `${short}党委`,
        `${short}委`,
        `${short}党委、政府`,
      ].filter((alias) => alias !== short && alias !== fullName);
  return {
    id: `division-${division.code}`,
    name: short,
    fullName,
    aliases: [...new Set(aliases)],
    kind: 'division',
    source: division.source,
  };
});

/** In the order in which official papers list them. */
export const agencies: readonly PackAgency[] = [
  ...party,
  ...congress,
  ...government,
  ...judicial,
  ...people,
  ...institution,
  ...vertical,
  ...local,
];
