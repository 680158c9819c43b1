import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** An excerpt with pages missing: it begins in the middle, jumps numbers at three levels, and stops inside a sentence. */
const text = `澜江市加快建设区域医疗中心行动计划（2025—2026年）（节选）

二、重点任务
（二）提升专科能力
3．建设国家级临床重点专科2个以上。（市卫生健康委牵头，市财政局、市人民医院配合。2026年12月底前完成）
（1）申报专科建设项目；
（3）引进学科带头人不少于6名。
5．打造区域检验中心。检查检验结果互认项目达到200项。（市卫生健康委，市医保局，2025年11月底前）
（四）推进智慧医疗
8. 推广电子健康码。年内实现二级以上医院全覆盖，预约诊疗率超过85%（市卫生健康委牵头，市数据局、医保局参与）。
9. 建设影像云平台，存储容量达到 1,200 TB，调阅时间不超过10秒。（市卫生健康委、市数据局、市通信发展办公室按职责分工负责，2026年7月至9月）
三、支持政策
（一）加大财政投入。市财政每年安排专项资金3000万元，其中不低于40%用于人才培养。（市财政局牵头，市卫生健康委、市人力资源社会保障局按职责分工负责，每年12月底前）
（二）完善医保支付。开展按病种付费改革，病种数扩大到
`;

export const tornPage: PlanCase = {
  name: 'an excerpt with gaps and a torn end',
  read: async () => readPasted(text),
  title: '澜江市加快建设区域医疗中心行动计划（2025—2026年）（节选）',
  measures: [
    {
      no: '3',
      clause: '二（二）3',
      field: '重点任务',
      lead: ['市卫生健康委'],
      supporting: ['市财政局', '市人民医院'],
      deadline: '2026-12-31',
      targets: ['at-least 2 个', 'at-least 6 名'],
    },
    {
      no: '5',
      clause: '二（二）5',
      field: '重点任务',
      title: '打造区域检验中心',
      lead: ['市卫生健康委', '市医保局'],
      deadline: '2025-11-30',
      targets: ['equal 200 项'],
    },
    {
      no: '8',
      clause: '二（四）8',
      field: '重点任务',
      title: '推广电子健康码',
      lead: ['市卫生健康委'],
      supporting: ['市数据局', '市医保局'],
      deadline: '2026-12-31',
      targets: ['more-than 85 %'],
    },
    {
      no: '9',
      clause: '二（四）9',
      field: '重点任务',
      lead: ['市卫生健康委', '市数据局', '市通信发展办公室'],
      deadline: '2026-07-01..2026-09-30',
      targets: ['equal 1200 TB', 'at-most 10 秒'],
    },
    {
      no: '（一）',
      clause: '三（一）',
      field: '支持政策',
      lead: ['市财政局'],
      supporting: ['市卫生健康委', '市人力资源社会保障局'],
      deadline: 'every year',
      targets: ['equal 3000 万元', 'at-least 40 %'],
    },
    { no: '（二）', clause: '三（二）', field: '支持政策', title: '完善医保支付', deadline: 'none' },
  ],
  problems: [
    'plan/joint-lead-undecided 5',
    'plan/joint-lead-undecided 9',
    'plan/no-lead （二）',
    'plan/deadline-missing （二）',
    'plan/ends-mid-sentence 三（二）',
  ],
};
