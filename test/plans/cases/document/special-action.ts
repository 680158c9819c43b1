import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Actions as chapters, measures numbered 1.1, 1.2; several groups with verbs of their own; who also supports; doubles. */
const text = `锦川市安全生产治本攻坚专项行动计划
（征求意见稿）
发布时间：2026年1月8日

专项一：重大隐患动态清零
1.1 完善隐患判定标准。修订重点行业领域判定标准14项。市应急管理局牵头，市工业和信息化局、住房和城乡建设局、交通运输局按职责分工负责；2026年4月底前完成。
1.2 开展“一案双查”。对隐瞒不报的企业100%立案。（市应急管理局牵头，市公安局、市应急管理局配合，2026年6月底前）
1.4 建设重大危险源监测预警系统，接入率不低于95%。（市应急管理局、科技局和大数据局按照职责分工负责；各县市区政府、园区管委会组织实施；11月30日前）
专项二：本质安全提升
2.1 淘汰落后工艺设备20台（套）以上。（市工业和信息化局、市应急管理局；2026年2季度至4季度）
2.2 建设重大危险源监测预警系统，接入率不低于95%。（市应急管理局牵头，市科技局及市大数据局配合，各县市区政府、园区管委会组织实施；11月30日前）
2.3 实施桥梁隧道护栏提升工程，改造普通国省道危桥8座、隧道3条。（市交通运输局牵头，县市区人民政府、市公路事业发展中心、市公安局交警支队配合，2026年1月底前）
2.4 强化培训。（有关部门；待定）
`;

export const specialAction: PlanCase = {
  name: 'actions with decimal numbers, a double and an agency in two roles',
  read: async () => readPasted(text),
  title: '锦川市安全生产治本攻坚专项行动计划',
  issuedAs: '2026-01-08',
  measures: [
    {
      no: '1.1',
      clause: '专项一1.1',
      field: '重大隐患动态清零',
      title: '完善隐患判定标准',
      lead: ['市应急管理局'],
      supporting: ['市工业和信息化局', '市住房和城乡建设局', '市交通运输局'],
      deadline: '2026-04-30',
      targets: ['equal 14 项'],
    },
    {
      no: '1.2',
      clause: '专项一1.2',
      field: '重大隐患动态清零',
      lead: ['市应急管理局'],
      supporting: ['市公安局', '市应急管理局'],
      deadline: '2026-06-30',
      targets: ['equal 100 %'],
    },
    {
      no: '1.4',
      clause: '专项一1.4',
      field: '重大隐患动态清零',
      lead: ['市应急管理局', '市科技局', '市大数据局'],
      implementing: ['各县市区政府', '园区管委会'],
      deadline: '2026-11-30',
      targets: ['at-least 95 %'],
    },
    {
      no: '2.1',
      clause: '专项二2.1',
      field: '本质安全提升',
      lead: ['市工业和信息化局', '市应急管理局'],
      deadline: '2026-04-01..2026-12-31',
      targets: ['at-least 20 台（套）'],
    },
    {
      no: '2.2',
      clause: '专项二2.2',
      field: '本质安全提升',
      lead: ['市应急管理局'],
      supporting: ['市科技局', '市大数据局'],
      implementing: ['各县市区政府', '园区管委会'],
      deadline: '2026-11-30',
      targets: ['at-least 95 %'],
    },
    {
      no: '2.3',
      clause: '专项二2.3',
      field: '本质安全提升',
      lead: ['市交通运输局'],
      supporting: ['县市区人民政府', '市公路事业发展中心', '市公安局交警支队'],
      deadline: '2026-01-31',
      targets: ['equal 8 座', 'equal 3 条'],
    },
    { no: '2.4', clause: '专项二2.4', field: '本质安全提升', title: '强化培训', lead: ['有关部门'], deadline: 'none' },
  ],
  problems: [
    'plan/lead-also-supporting 1.2',
    'plan/joint-lead-undecided 1.4',
    'plan/joint-lead-undecided 2.1',
    'plan/near-duplicate 2.2',
    'plan/agency-unnamed 2.4',
    'plan/deadline-unreadable 2.4',
  ],
};
