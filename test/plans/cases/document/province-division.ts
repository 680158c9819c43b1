import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A province's division of tasks: names that inherit 省, brackets inside names, joint responsibility, places that carry out. */
const text = `关于《江北省促进低空经济高质量发展行动方案》的任务分工
（2026年1月15日）

一、构建空域保障体系
1.优化空域分类划设。编制低空航路航线图，划设适飞空域面积占比达到60%以上。（省发展改革委、交通运输厅，民航江北监管局按职责分工负责，2026年6月底前）
2.建设服务管理平台。建成省级低空飞行服务中心1个，接入飞行器数量超过1.5万架。（省交通运输厅牵头，省公安厅、通信管理局、气象局，省大数据局（省政务服务管理局）配合，2026年12月）
3.完善通信导航监视网络。新建5G-A基站不少于1200个。（省通信管理局牵头，省工业和信息化厅等单位配合；各设区市人民政府结合实际落实，2026—2027年）

二、培育产业生态
4.壮大整机企业。引进培育整机制造企业3至5家，产业规模突破300亿元。（省工业和信息化厅牵头，省商务厅、国资委，省投资集团有限公司配合，2027年底前）
5.强化科技攻关。支持高校、科研院所联合企业开展eVTOL适航审定攻关，给予最高500万元补助。（省科技厅、工业和信息化厅、教育厅按职责分工负责）
6.拓展应用场景。打造物流、文旅、应急等场景40个以上，开通航线分别达到25条和12条。（省文化和旅游厅、农业农村厅、林草局，省消防救援总队、省邮政管理局按职责分工负责，各市、县（区）人民政府抓好落实，第三季度前）

三、强化要素支撑
7.设立产业基金。基金总规模不低于20亿元。（省财政厅、省委金融办牵头，人民银行江北省分行、江北金融监管局参与，持续推进）
8.完善地方立法。推动出台低空经济促进条例。（省司法厅牵头，省人大常委会法工委、省发展改革委配合，年内）
`;

export const provinceDivision: PlanCase = {
  name: 'a province’s division of tasks, names inheriting 省',
  read: async () => readPasted(text),
  title: '关于《江北省促进低空经济高质量发展行动方案》的任务分工',
  issuedAs: '2026-01-15',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '构建空域保障体系',
      title: '优化空域分类划设',
      lead: ['省发展改革委', '省交通运输厅', '民航江北监管局'],
      deadline: '2026-06-30',
      targets: ['at-least 60 %'],
    },
    {
      no: '2',
      clause: '一2',
      field: '构建空域保障体系',
      lead: ['省交通运输厅'],
      supporting: ['省公安厅', '省通信管理局', '省气象局', '省大数据局（省政务服务管理局）'],
      deadline: '2026-12-31',
      targets: ['equal 1 个', 'more-than 1.5 万架'],
    },
    {
      no: '3',
      clause: '一3',
      field: '构建空域保障体系',
      lead: ['省通信管理局'],
      supporting: ['省工业和信息化厅'],
      implementing: ['各设区市人民政府'],
      deadline: '2026-01-01..2027-12-31',
      targets: ['at-least 1200 个'],
    },
    {
      no: '4',
      clause: '二4',
      field: '培育产业生态',
      lead: ['省工业和信息化厅'],
      supporting: ['省商务厅', '省国资委', '省投资集团有限公司'],
      deadline: '2027-12-31',
      targets: ['between 3—5 家', 'more-than 300 亿元'],
    },
    {
      no: '5',
      clause: '二5',
      field: '培育产业生态',
      lead: ['省科技厅', '省工业和信息化厅', '省教育厅'],
      deadline: 'none',
      targets: ['at-most 500 万元'],
    },
    {
      no: '6',
      clause: '二6',
      field: '培育产业生态',
      lead: ['省文化和旅游厅', '省农业农村厅', '省林草局', '省消防救援总队', '省邮政管理局'],
      implementing: ['各市、县（区）人民政府'],
      deadline: '2026-09-30',
      targets: ['at-least 40 个', 'equal 25 条', 'equal 12 条'],
    },
    {
      no: '7',
      clause: '三7',
      field: '强化要素支撑',
      lead: ['省财政厅', '省委金融办'],
      supporting: ['人民银行江北省分行', '江北金融监管局'],
      deadline: 'standing',
      targets: ['at-least 20 亿元'],
    },
    {
      no: '8',
      clause: '三8',
      field: '强化要素支撑',
      lead: ['省司法厅'],
      supporting: ['省人大常委会法工委', '省发展改革委'],
      deadline: '2026-12-31',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 1',
    'plan/joint-lead-undecided 5',
    'plan/deadline-missing 5',
    'plan/joint-lead-undecided 6',
    'plan/joint-lead-undecided 7',
  ],
};
