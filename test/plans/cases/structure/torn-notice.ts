import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A notice and its list: labels in paragraphs, a bracket in the middle, one measure torn off, a body that is only described. */
const text = `关于印发2026年全市深化“放管服”改革优化营商环境重点任务清单的通知

各县（市、区）人民政府，市政府各部门：

现将《2026年全市深化“放管服”改革优化营商环境重点任务清单》印发给你们，请认真抓好落实。

附件：2026年全市深化“放管服”改革优化营商环境重点任务清单

河源市人民政府办公室
2026年2月12日

附件

2026年全市深化“放管服”改革优化营商环境重点任务清单

一、优化市场准入环境（4项）
1．持续放宽市场准入。全面实施市场准入负面清单（2025年版），开展清理整治专项行动，2026年3月底前完成第一轮清理，发现问题整改率100%。
牵头单位：市发展改革委、市商务局
配合单位：市直有关部门，各县（市、区）人民政府
2．推进住所登记改革。探索“一址多照”，全年新登记经营主体8万户以上。
牵头单位：市市场监管局；配合单位：市住房城乡建设局、市自然资源局
完成时限：2026年11月底
3．优化注销服务（2026年9月底前完成，责任单位：市市场监管局、税务局、人力资源社会保障局）。推行“照章联办、照银联办”，企业注销时限压缩至
二、提升投资建设便利度
5．推行区域评估。由市自然资源局牵头组织，市生态环境局、市水利局、市地震局参与，2026年10月底前在全市省级以上开发区实现评估事项全覆盖。
6．落实“水电气热信”联合报装。办理环节压减至2个以内、时限不超过5个工作日。（市住建局、国网河源供电公司，河源水务集团有限公司、通信运营企业）（持续推进）
7．推行“交地即交证”“交房即交证”。（市自然资源局、市住房和城乡建设局牵头；市税务局、市政务服务数据管理局、各县（市、区）政府按职责分工负责；2026年12月31日前）
`;

export const tornNotice: PlanCase = {
  name: 'a notice with its list, one measure torn off',
  read: async () => readPasted(text),
  title: '关于印发2026年全市深化“放管服”改革优化营商环境重点任务清单的通知',
  issuedAs: '2026-02-12',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '优化市场准入环境（4项）',
      title: '持续放宽市场准入',
      lead: ['市发展改革委', '市商务局'],
      supporting: ['市直有关部门', '各县（市、区）人民政府'],
      deadline: '2026-03-31',
      targets: ['equal 100 %'],
    },
    {
      no: '2',
      clause: '一2',
      field: '优化市场准入环境（4项）',
      lead: ['市市场监管局'],
      supporting: ['市住房城乡建设局', '市自然资源局'],
      deadline: '2026-11-30',
      targets: ['at-least 8 万户'],
    },
    {
      no: '3',
      clause: '一3',
      field: '优化市场准入环境（4项）',
      title: '优化注销服务',
      lead: ['市市场监管局', '市税务局', '市人力资源社会保障局'],
      deadline: '2026-09-30',
    },
    {
      no: '5',
      clause: '二5',
      field: '提升投资建设便利度',
      title: '推行区域评估',
      lead: ['市自然资源局'],
      supporting: ['市生态环境局', '市水利局', '市地震局'],
      deadline: '2026-10-31',
    },
    {
      no: '6',
      clause: '二6',
      field: '提升投资建设便利度',
      lead: ['市住建局', '国网河源供电公司', '河源水务集团有限公司', '通信运营企业'],
      deadline: 'standing',
      targets: ['at-most 2 个', 'at-most 5 个工作日'],
    },
    {
      no: '7',
      clause: '二7',
      field: '提升投资建设便利度',
      lead: ['市自然资源局', '市住房和城乡建设局'],
      supporting: ['市税务局', '市政务服务数据管理局', '各县（市、区）政府'],
      deadline: '2026-12-31',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 1',
    'plan/agency-unnamed 1',
    'plan/joint-lead-undecided 3',
    'plan/ends-mid-sentence 一3',
    'plan/joint-lead-undecided 6',
    'plan/agency-unknown 6',
    'plan/joint-lead-undecided 7',
  ],
};
