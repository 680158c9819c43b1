import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A plan with everything wrong that can be: no lead, doubles, an agency in two roles, repeats and gaps of numbers, late and unreadable days. */
const text = `瑞安区2025年民生实事工作方案

一、就业优先
（一）建设“家门口”就业服务站，全年新建就业服务站30个，开展招聘活动100场次。（区人力社保局牵头，区总工会、区总工会、区人力社保局配合，2025年11月底前）
（二）建设“家门口”就业服务站，全年新建就业服务站32个，开展招聘活动100场次。（区人力社保局、区财政局牵头，2026年3月）
（四）发放技能补贴。（相关部门配合，适时推进）
（四）完善灵活就业保障。

二、安居宜居
（一）改造老旧小区
（区教体育局牵头，区住房城乡建设局、区财政厅配合，12月31日前）
（二）新增停车泊位1000个（由有关单位负责），
`;

export const contradictions: PlanCase = {
  name: 'contradictions of every kind',
  read: async () => readPasted(text),
  title: '瑞安区2025年民生实事工作方案',
  measures: [
    {
      no: '一（一）',
      clause: '一（一）',
      field: '就业优先',
      lead: ['区人力社保局'],
      supporting: ['区总工会', '区人力社保局'],
      deadline: '2025-11-30',
      targets: ['equal 30 个', 'equal 100 场次'],
    },
    {
      no: '一（二）',
      clause: '一（二）',
      field: '就业优先',
      lead: ['区人力社保局', '区财政局'],
      deadline: '2026-03-31',
      targets: ['equal 32 个', 'equal 100 场次'],
    },
    { no: '一（四）', clause: '一（四）', field: '就业优先', title: '发放技能补贴', supporting: ['相关部门'], deadline: 'none' },
    { no: '一（四）〔2〕', clause: '一（四）〔2〕', field: '就业优先', title: '完善灵活就业保障', deadline: 'none' },
    {
      no: '二（一）',
      clause: '二（一）',
      field: '安居宜居',
      title: '改造老旧小区',
      lead: ['区教体育局'],
      supporting: ['区住房城乡建设局', '区财政厅'],
      deadline: '2025-12-31',
    },
    { no: '二（二）', clause: '二（二）', field: '安居宜居', lead: ['有关单位'], deadline: 'none', targets: ['equal 1000 个'] },
  ],
  problems: [
    'plan/lead-also-supporting 一（一）',
    'plan/joint-lead-undecided 一（二）',
    'plan/deadline-after-document 一（二）',
    'plan/near-duplicate 一（二）',
    'plan/no-lead 一（四）',
    'plan/agency-unnamed 一（四）',
    'plan/deadline-unreadable 一（四）',
    'plan/number-repeated （四）',
    'plan/no-lead 一（四）〔2〕',
    'plan/deadline-missing 一（四）〔2〕',
    'plan/agency-unknown 二（一）',
    'plan/agency-unknown 二（一）',
    'plan/agency-unnamed 二（二）',
    'plan/deadline-missing 二（二）',
    'plan/ends-mid-sentence 二（二）',
  ],
};
