import { day } from '../../../../core/shared/day.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A .csv as spreadsheets write it: quoted cells with line breaks, empty cells where a merge was, a repeated header, old dates. */
const text = `重点领域,序号,重点任务,目标任务,主办单位,协办单位,时限要求
农业农村,1,高标准农田建设,"新建高标准农田20万亩；
改造提升8万亩。","市农业农村局","市自然资源局
市财政局
市水利局",2026/11/30
,2,农业水价综合改革,"落实分类水价，",市水利局,市发展改革委/市农业农村局,2026.9
,3,种业振兴,"培育""育繁推一体化""企业2家。",市农业农村局,——,2026-06
重点领域,序号,重点任务,目标任务,主办单位,协办单位,时限要求
城乡融合,4,户籍制度改革,全面取消落户限制。,市公安局,市人力资源社会保障局 市教育局 市卫生健康委,即时
,5,城中村改造,"启动改造项目3个，惠及居民4,200户。",市住房和城乡建设局,/,2026年3-12月
,5,城中村改造补充任务,"完成安置房建设，",市住房和城乡建设局,市住房和城乡建设局、市财政局,2026年12月底
`;

export const csvExport: PlanCase = {
  name: 'csv export with breaks inside cells, empty merged cells and a repeated header',
  read: () => documentOf(new TextEncoder().encode(`\ufeff${text}`), '台账.csv'),
  issued: day('2026-02-10'),
  title: '',
  issuedAs: '2026-02-10',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '农业农村',
      title: '高标准农田建设',
      lead: ['市农业农村局'],
      supporting: ['市自然资源局', '市财政局', '市水利局'],
      deadline: '2026-11-30',
      targets: ['equal 20 万亩', 'equal 8 万亩'],
    },
    {
      no: '2',
      clause: '2',
      field: '农业农村',
      title: '农业水价综合改革',
      lead: ['市水利局'],
      supporting: ['市发展改革委', '市农业农村局'],
      deadline: '2026-09-30',
    },
    {
      no: '3',
      clause: '3',
      field: '农业农村',
      title: '种业振兴',
      lead: ['市农业农村局'],
      deadline: '2026-06-30',
      targets: ['equal 2 家'],
    },
    {
      no: '4',
      clause: '4',
      field: '城乡融合',
      title: '户籍制度改革',
      lead: ['市公安局'],
      supporting: ['市人力资源社会保障局', '市教育局', '市卫生健康委'],
      deadline: 'none',
    },
    {
      no: '二5',
      clause: '二5',
      field: '城乡融合',
      title: '城中村改造',
      lead: ['市住房和城乡建设局'],
      deadline: '2026-03-01..2026-12-31',
      targets: ['equal 3 个', 'equal 4200 户'],
    },
    {
      no: '二5〔2〕',
      clause: '二5〔2〕',
      field: '城乡融合',
      title: '城中村改造补充任务',
      lead: ['市住房和城乡建设局'],
      supporting: ['市住房和城乡建设局', '市财政局'],
      deadline: '2026-12-31',
    },
  ],
  problems: [
    'plan/ends-mid-sentence 2',
    'plan/deadline-unreadable 4',
    'plan/number-repeated 5',
    'plan/lead-also-supporting 二5〔2〕',
    'plan/ends-mid-sentence 二5〔2〕',
  ],
};
