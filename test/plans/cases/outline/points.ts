import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Points below a measure: folded where one bracket speaks for all, measures where each has its own, and run on inside one paragraph. */
const text = `海岚市交通运输领域改革任务分解方案（2026年）

一、综合交通
（一）推进“四好农村路”建设
1.加强组织。包括：
（1）编制年度计划；
（2）新改建农村公路150公里；
（3）建立“路长”考核办法。（市交通运输局牵头，各县（市、区）政府落实，年底前）
2.完善养护机制：
（1）推行专业化养护。养护里程占比提高到85％。（市交通运输局，2026年9月）
（2）落实养护资金。（市财政局，2026年3月底前）
3.优化客运服务。①开通预约班车线路12条；②改造候车亭。（责任单位：市交通运输局、市公安局；责任人：郑一鸣；完成时限：2026年8月）
（二）运输结构调整。1.提升铁路货运量。（市发展改革委牵头，中铁海岚车务段配合）2.建设多式联运枢纽1个。（市交通运输局，下半年）

二、行业治理
（一）规范网约车管理。
建立联合检查机制。（市交通运输局牵头，市公安局、市委网信办配合，2026年5月）
（二）整治超限超载。全市超限率控制在2%以下。
市交通运输局、市公安局
`;

export const points: PlanCase = {
  name: 'points folded into a measure and points that are measures',
  read: async () => readPasted(text),
  title: '海岚市交通运输领域改革任务分解方案（2026年）',
  measures: [
    {
      no: '一（一）1',
      clause: '一（一）1',
      field: '综合交通',
      title: '加强组织',
      lead: ['市交通运输局'],
      implementing: ['各县（市、区）政府'],
      deadline: '2026-12-31',
      targets: ['equal 150 公里'],
    },
    {
      no: '（1）',
      clause: '一（一）2（1）',
      field: '综合交通',
      title: '推行专业化养护',
      lead: ['市交通运输局'],
      deadline: '2026-09-30',
      targets: ['equal 85 %'],
    },
    {
      no: '（2）',
      clause: '一（一）2（2）',
      field: '综合交通',
      title: '落实养护资金',
      lead: ['市财政局'],
      deadline: '2026-03-31',
    },
    {
      no: '3',
      clause: '一（一）3',
      field: '综合交通',
      title: '优化客运服务',
      lead: ['市交通运输局', '市公安局'],
      people: { responsiblePerson: ['郑一鸣'] },
      deadline: '2026-08-31',
      targets: ['equal 12 条'],
    },
    {
      no: '一（二）1',
      clause: '一（二）1',
      field: '综合交通',
      title: '提升铁路货运量',
      lead: ['市发展改革委'],
      supporting: ['中铁海岚车务段'],
      deadline: 'none',
    },
    {
      no: '2',
      clause: '一（二）2',
      field: '综合交通',
      title: '建设多式联运枢纽1个',
      lead: ['市交通运输局'],
      deadline: '2026-12-31',
      targets: ['equal 1 个'],
    },
    {
      no: '（一）',
      clause: '二（一）',
      field: '行业治理',
      title: '规范网约车管理',
      lead: ['市交通运输局'],
      supporting: ['市公安局', '市委网信办'],
      deadline: '2026-05-31',
    },
    {
      no: '（二）',
      clause: '二（二）',
      field: '行业治理',
      title: '整治超限超载',
      lead: ['市交通运输局', '市公安局'],
      deadline: 'none',
      targets: ['at-most 2 %'],
    },
  ],
  problems: [
    'plan/joint-lead-undecided 3',
    'plan/deadline-missing 一（二）1',
    'plan/joint-lead-undecided （二）',
    'plan/deadline-missing （二）',
  ],
};
