import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** 序号/重点任务/具体举措/责任单位/完成时限, the second column standing for several rows, every kind of deadline. */
const text = `松原新区2026年优化营商环境重点任务分解表
序号	重点任务	具体举措	责任单位	完成时限
1	提升政务服务效能	推动“高效办成一件事”新增事项15项。	牵头单位：区政务服务局；配合单位：区级有关部门	2026年6月30日
2		政务服务事项全程网办率不低于95％。	区政务服务局、区数据局	第三季度
3		推行帮办代办，设立专窗不少于20个。	区政务服务局牵头，各镇（街道）落实	长期坚持
4	规范市场监管	压减涉企检查频次25%以上。	区司法局牵头，区市场监管局、生态环境局、应急管理局按职责分工负责	12月31日前
5		开展信用修复“一口办”。	区发展改革局会同区市场监管局	2026年2月底前
6		公布轻微免罚清单第四批。	区司法局	每年3月
7	强化要素保障	工业用地“标准地”供应占比达到85%以上。	区自然资源局（牵头）、区经济和信息化局、各产业园区管委会	2026.10
8		降低物流成本，社会物流总费用与GDP比率降至13.2%左右。	区交通运输局，区发展改革局、商务局	2026/11/15
9		建立政银企对接机制，每月举办融资对接活动1场。	区财政金融局牵头，人民银行松原分行配合	每月
10		清偿拖欠中小企业账款，无分歧欠款动态清零。	区经济和信息化局、区财政金融局、区国资中心、区住房城乡建设局等部门	上半年
`;

export const breakdownTable: PlanCase = {
  name: 'breakdown of tasks with a column over several rows',
  read: () => documentOf(new TextEncoder().encode(text), '重点任务分解表.tsv'),
  title: '松原新区2026年优化营商环境重点任务分解表',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '提升政务服务效能',
      lead: ['区政务服务局'],
      supporting: ['区级有关部门'],
      deadline: '2026-06-30',
      targets: ['equal 15 项'],
    },
    {
      no: '2',
      clause: '2',
      field: '提升政务服务效能',
      lead: ['区政务服务局', '区数据局'],
      deadline: '2026-09-30',
      targets: ['at-least 95 %'],
    },
    {
      no: '3',
      clause: '3',
      field: '提升政务服务效能',
      lead: ['区政务服务局'],
      implementing: ['各镇（街道）'],
      deadline: 'standing',
      targets: ['at-least 20 个'],
    },
    {
      no: '4',
      clause: '4',
      field: '规范市场监管',
      lead: ['区司法局'],
      supporting: ['区市场监管局', '区生态环境局', '区应急管理局'],
      deadline: '2026-12-31',
      targets: ['at-least 25 %'],
    },
    {
      no: '5',
      clause: '5',
      field: '规范市场监管',
      lead: ['区发展改革局'],
      supporting: ['区市场监管局'],
      deadline: '2026-02-28',
    },
    { no: '6', clause: '6', field: '规范市场监管', lead: ['区司法局'], deadline: 'every year' },
    {
      no: '7',
      clause: '7',
      field: '强化要素保障',
      lead: ['区自然资源局'],
      supporting: ['区经济和信息化局', '各产业园区管委会'],
      deadline: '2026-10-31',
      targets: ['at-least 85 %'],
    },
    {
      no: '8',
      clause: '8',
      field: '强化要素保障',
      lead: ['区交通运输局', '区发展改革局', '区商务局'],
      deadline: '2026-11-15',
      targets: ['about 13.2 %'],
    },
    {
      no: '9',
      clause: '9',
      field: '强化要素保障',
      lead: ['区财政金融局'],
      supporting: ['人民银行松原分行'],
      deadline: 'every month',
      targets: ['equal 1 场'],
    },
    {
      no: '10',
      clause: '10',
      field: '强化要素保障',
      lead: ['区经济和信息化局', '区财政金融局', '区国资中心', '区住房城乡建设局'],
      deadline: '2026-06-30',
    },
  ],
  problems: [
    'plan/agency-unnamed 1',
    'plan/joint-lead-undecided 2',
    'plan/joint-lead-undecided 8',
    'plan/joint-lead-undecided 10',
  ],
};
