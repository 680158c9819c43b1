import { readFileSync } from 'node:fs';
import type { ExpectedMeasure } from './plan-case.ts';

/** The two real plans beside the project; absent in a clone of the project alone. */
export const realPlanFolder = new URL('../../../shared/data/', import.meta.url);
export const realPlans = {
  guangdong: 'work-plan-guangdong-digital-2025.txt',
  zhejiang: 'work-plan-zhejiang-ai-2026.tsv',
} as const;

export function realPlanBytes(name: keyof typeof realPlans): Uint8Array | undefined {
  try {
    return readFileSync(new URL(realPlans[name], realPlanFolder));
  } catch {
    return undefined;
  }
}

type Row = readonly [no: string, clause: string, lead: string, others?: string, targets?: readonly string[]];

const names = (list: string | undefined): readonly string[] => (list === undefined || list === '' ? [] : list.split(' '));

/** Read off the text by hand: clause, lead, then supporting or (after ＞) implementing agencies. No measure has a deadline. */
const guangdongRows: readonly (readonly [field: string, rows: readonly Row[]])[] = [
  [
    '加快培育数字化发展引擎',
    [
      ['1', '一（一）1', '省科技厅 省工业和信息化厅', '＞各地级以上市人民政府'],
      ['2', '一（一）2', '省工业和信息化厅'],
      ['3', '一（二）3', '省政务和数据局'],
      ['5', '一（二）5', '省政务和数据局', '省国资委'],
      ['6', '一（三）6', '省工业和信息化厅 省科技厅 省政务和数据局'],
      ['7', '一（三）7', '省工业和信息化厅', '各有关单位'],
    ],
  ],
  [
    '大力推动数字经济高质量发展',
    [
      ['12', '二（一）12', '省工业和信息化厅 省广电局', '', ['equal 75 %']],
      ['14', '二（一）14', '省工业和信息化厅', '省委宣传部 省文化和旅游厅 省广电局 省体育局'],
      ['17', '二（二）17', '省工业和信息化厅', '', ['equal 2 个', 'equal 4 个', 'at-least 4000 家']],
      ['20', '二（二）20', '人民银行广东省分行', '省委金融办 广东金融监管局 中国证监会广东监管局'],
    ],
  ],
  [
    '深化数字政府改革建设',
    [
      ['23', '三（一）23', '省政务和数据局', '各有关单位'],
      ['24', '三（一）24', '省发展改革委 省商务厅 省政务和数据局 省税务局'],
      ['29', '三（二）29', '省自然资源厅 省住房城乡建设厅 省农业农村厅 省市场监管局 省海洋综合执法总队'],
    ],
  ],
];

export const guangdongKey: readonly ExpectedMeasure[] = guangdongRows.flatMap(([field, rows]) =>
  rows.map(([no, clause, lead, others, targets]): ExpectedMeasure => {
    const isImplementing = others?.startsWith('＞') === true;
    return {
      no,
      clause,
      field,
      lead: names(lead),
      supporting: isImplementing ? [] : names(others),
      implementing: isImplementing ? names(others.slice(1)) : [],
      deadline: 'none',
      targets: targets ?? [],
    };
  }),
);

export const guangdongTitles: readonly string[] = [
  '实施关键核心技术攻关',
  '推进产业协同创新',
  '完善数据要素制度体系',
  '培育壮大数据产业',
  '加快大模型研发应用',
  '拓展人工智能应用场景',
  '发展超高清视频产业',
  '发展数字创意产业',
  '推进工业数字化',
  '发展数字金融',
  '高标准落实“高效办成一件事”任务',
  '提升涉企服务水平',
  '提升智慧监管水平',
];

/** Every problem of the text: gaps between printed numbers, undecided leads, names that name nobody, and no deadline anywhere. */
export const guangdongProblems: readonly string[] = [
  ...['3→5', '7→12', '12→14', '14→17', '17→20', '20→23', '24→29'].map((gap) => `plan/number-gap ${gap}`),
  ...['1', '6', '12', '24', '29'].map((no) => `plan/joint-lead-undecided ${no}`),
  ...['7', '23'].map((no) => `plan/agency-unnamed ${no}`),
  ...guangdongKey.map(({ no }) => `plan/deadline-missing ${no}`),
];

const chips = '推动芯片全链发展';
const compute = '强化算力设施保障';
const data = '加大数据开发利用';
const models = '推动模型研发应用';
const ecosystem = '打造最优创新生态';

type TableRow = readonly [
  no: string,
  field: string,
  lead: string,
  supporting: string,
  deadline: string,
  targets?: readonly string[],
];

/** Read off the table by hand; the clause of a row is its printed number. */
const zhejiangRows: readonly TableRow[] = [
  ['1', chips, '省发展改革委', '省经信厅 省科技厅', '2026-12-31'],
  ['2', chips, '省经信厅', '省发展改革委 省科技厅', '2026-12-31'],
  ['3', chips, '省科技厅', '省经信厅 省科技厅', '2026-12-31'],
  ['4', chips, '省发展改革委', '省经信厅 省科技厅', 'standing'],
  ['5', chips, '省发展改革委', '省经信厅 省科技厅 省财政厅 省国资委 杭州市政府', 'standing'],
  ['7', chips, '省发展改革委', '省经信厅 省科技厅', '2026-12-31'],
  ['8', chips, '省发展改革委', '省经信厅 省科技厅', '2026-12-31', ['between 1—2 家']],
  ['10', chips, '省发展改革委', '省经信厅 省科技厅', '2026-06-30'],
  ['12', chips, '省经信厅 省科技厅', '省发展改革委', 'standing'],
  ['13', compute, '省发展改革委', '省经信厅 省能源局 省通信管理局', 'standing'],
  ['15', compute, '省发展改革委', '省经信厅 省能源局 省通信管理局', '2026-06-30'],
  ['17', compute, '省发展改革委', '省经信厅', '2026-03-31'],
  ['18', compute, '省发展改革委', '杭州市政府', '2026-09-30'],
  ['19', compute, '省发展改革委', '省经信厅 省国防科工办 之江实验室', '2026-09-30'],
  ['21', compute, '省通信管理局', '省发展改革委 省经信厅 省能源局', '2026-12-31'],
  ['22', compute, '杭州市政府', '省发展改革委 之江实验室', '2026-09-30'],
  ['23', compute, '省能源局', '省发展改革委 省电力公司', 'standing'],
  ['25', compute, '省发展改革委', '省财政厅', '2026-09-30', ['at-most 30 %', 'at-most 800 万元']],
  ['26', data, '省经信厅', '省数据局', '2026-12-31', ['equal 20 家', 'equal 30 家']],
  ['27', data, '省经信厅', '省数据局', '2026-12-31', ['equal 10 家', 'equal 50 家', 'equal 100 个']],
  ['29', data, '省委网信办', '省数据局 省公安厅', '2026-05-31'],
  ['30', data, '省数据局', '', '2026-06-30'],
  ['33', data, '省数据局', '省卫生健康委 省发展改革委 省市场监管局（省知识产权局） 之江实验室', '2026-12-31'],
  ['34', data, '省市场监管局（省知识产权局）', '省财政厅 省数据局', '2026-12-31', ['at-most 100 万元/项', 'at-most 50 万元/项']],
  ['36', data, '省市场监管局（省知识产权局） 省数据局', '省经信厅', '2026-12-31'],
  ['39', data, '省经信厅', '省数据局 省市场监管局（省知识产权局）', '2026-12-31', ['about 10 个']],
  ['44', models, '省发展改革委', '省科技厅 杭州市', '2026-07-31'],
  [
    '48',
    models,
    '省发展改革委',
    '省委宣传部 省经信厅 省科技厅 省财政厅 省自然资源厅 省文化广电和旅游厅 省卫生健康委 省应急管理厅',
    'standing',
  ],
  ['54', models, '省商务厅', '省外办 省数据局 省委网信办 省经信厅 省科技厅 省贸促会 杭州市', '2026-06-30'],
  [
    '59',
    models,
    '省发展改革委',
    '省委宣传部 省经信厅 省教育厅 省财政厅 省交通运输厅 省农业农村厅 省海洋经济厅 省商务厅 省文化广电和旅游厅 省卫生健康委 省应急管理厅 省国资委',
    '2026-12-31',
    ['at-least 300 个'],
  ],
  ['62', models, '省国资委', '', '2026-12-31', ['at-least 30 个']],
  [
    '69',
    models,
    '省发展改革委',
    '省经信厅 省财政厅',
    '2026-12-31',
    ['about 100 项', 'about 1000 款', 'about 10000 家', 'at-most 30 %', 'at-most 500 万元'],
  ],
  ['74', models, '省发展改革委', '省经信厅', '2026-12-31', ['more-than 70 %']],
  ['75', models, '省经信厅', '省发展改革委 省政法委', '2026-05-31'],
  ['77', ecosystem, '省经信厅 省科技厅', '省财政厅', '2026-12-31'],
  ['78', ecosystem, '省委组织部 省人力社保厅', '省经信厅 省教育厅 省科技厅', '2026-12-31', ['at-least 10 名']],
];

export const zhejiangKey: readonly ExpectedMeasure[] = zhejiangRows.map(([no, field, lead, supporting, deadline, targets]) => ({
  no,
  clause: no,
  field,
  lead: names(lead),
  supporting: names(supporting),
  implementing: [],
  deadline,
  targets: targets ?? [],
}));

/** Row 3 contradicts itself, four rows leave the lead open, three names are no agencies, two cells say 无, and numbers are missing. */
export const zhejiangProblems: readonly string[] = [
  'plan/lead-also-supporting 3',
  ...['12', '36', '77', '78'].map((no) => `plan/joint-lead-undecided ${no}`),
  ...['44', '54', '75'].map((no) => `plan/agency-unknown ${no}`),
  ...['30', '62'].map((no) => `plan/value-none ${no}`),
  ...[
    '5→7',
    '8→10',
    '10→12',
    '13→15',
    '15→17',
    '19→21',
    '23→25',
    '27→29',
    '30→33',
    '34→36',
    '36→39',
    '39→44',
    '44→48',
    '48→54',
    '54→59',
    '59→62',
    '62→69',
    '69→74',
    '75→77',
  ].map((gap) => `plan/number-gap ${gap}`),
];
