import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Labels on lines of their own, in several wordings, with people and outcome; level two carries the measures; numbers run through. */
const text = `松原岭县优化营商环境攻坚行动方案
（2026—2027年）

一、市场准入攻坚
（一）企业开办再提速
整合登记、刻章、税控等环节，实现一窗受理、半日办结。
牵头单位：县市场监管局
配合单位：公安局、税务局、人社局
牵头领导：王 强
责任人：李明华、赵倩
成果形式：《企业开办“一窗通”办事指南》
完成时限：2026年4月底

（二）歇业登记便利化
建立歇业备案制度。
责任单位：县市场监管局，县法院
完成时限：2026年5月—10月

二、要素保障攻坚
（三）推行“标准地”出让
新增工业用地按“标准地”出让比例不低于80%。
牵头部门：县自然资源局　　配合部门：县发展和改革局、住房和城乡建设局，各乡镇（街道）
时间节点：2027年6月
（四）破解融资难题
责任领导：孙立国
责任单位：县委金融办、人民银行松原岭县支行
开展银企对接活动6场次，落实贷款贴息政策。
完成时间：“十五五”末
（五）水电气暖联动报装
主办单位：县住房和城乡建设局；协办单位：县水务局、国网松原岭县供电公司、县燃气公司
办结时限：印发后30个工作日内
`;

export const labelLines: PlanCase = {
  name: 'labels on their own lines under level-two clauses',
  read: async () => readPasted(text),
  title: '松原岭县优化营商环境攻坚行动方案（2026—2027年）',
  measures: [
    {
      no: '（一）',
      clause: '一（一）',
      field: '市场准入攻坚',
      title: '企业开办再提速',
      lead: ['县市场监管局'],
      supporting: ['县公安局', '县税务局', '县人社局'],
      people: { sponsor: ['王强'], responsiblePerson: ['李明华', '赵倩'] },
      outcome: '《企业开办“一窗通”办事指南》',
      deadline: '2026-04-30',
    },
    {
      no: '（二）',
      clause: '一（二）',
      field: '市场准入攻坚',
      title: '歇业登记便利化',
      lead: ['县市场监管局', '县法院'],
      deadline: '2026-05-01..2026-10-31',
    },
    {
      no: '（三）',
      clause: '二（三）',
      field: '要素保障攻坚',
      title: '推行“标准地”出让',
      lead: ['县自然资源局'],
      supporting: ['县发展和改革局', '县住房和城乡建设局', '各乡镇（街道）'],
      deadline: '2027-06-30',
      targets: ['at-least 80 %'],
    },
    {
      no: '（四）',
      clause: '二（四）',
      field: '要素保障攻坚',
      title: '破解融资难题',
      lead: ['县委金融办', '人民银行松原岭县支行'],
      people: { responsibleLeader: ['孙立国'] },
      deadline: '2030-12-31',
      targets: ['equal 6 场次'],
    },
    {
      no: '（五）',
      clause: '二（五）',
      field: '要素保障攻坚',
      title: '水电气暖联动报装',
      lead: ['县住房和城乡建设局'],
      supporting: ['县水务局', '国网松原岭县供电公司', '县燃气公司'],
      deadline: 'none',
    },
  ],
  problems: [
    'plan/joint-lead-undecided （二）',
    'plan/joint-lead-undecided （四）',
    'plan/deadline-after-document （四）',
    'plan/deadline-unreadable （五）',
  ],
};
