import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Chapters and articles that count through; points inside articles; a gap and a repeat; responsibility without brackets. */
const text = `青河旗关于深化农村牧区改革的若干措施

第一章　总则
第一条　为深化农村牧区改革，制定本措施。
第二章　土地制度
第二条　稳慎推进二轮延包。2026年选择5个苏木乡镇开展整乡镇试点。责任单位：旗农牧局、旗自然资源局。完成时限：2026年12月。
第三条　规范流转管理。
（一）建立流转台账；
（二）设立风险保障金，覆盖率不低于60％。
旗农牧局牵头，旗财政局、司法局配合，每半年报告。
第五条　探索宅基地有偿退出（旗农牧局牵头，各苏木乡镇人民政府、街道办事处组织实施）。
第三章　产业发展
第六条　培育新型经营主体100家以上。旗农牧局、供销社，旗委组织部按职责分工负责，2026年9月底前。
第六条　发展肉牛产业，存栏稳定在50万头以上。（旗农牧局）
第四章　附则
第七条　本措施自印发之日起施行。
`;

export const articles: PlanCase = {
  name: 'chapters and articles with a gap and a repeat',
  read: async () => readPasted(text),
  title: '青河旗关于深化农村牧区改革的若干措施',
  measures: [
    {
      no: '第二条',
      clause: '第二章第二条',
      field: '土地制度',
      title: '稳慎推进二轮延包',
      lead: ['旗农牧局', '旗自然资源局'],
      deadline: '2026-12-31',
      targets: ['equal 5 个'],
    },
    {
      no: '第三条',
      clause: '第二章第三条',
      field: '土地制度',
      title: '规范流转管理',
      lead: ['旗农牧局'],
      supporting: ['旗财政局', '旗司法局'],
      deadline: 'every half-year',
      targets: ['at-least 60 %'],
    },
    {
      no: '第五条',
      clause: '第二章第五条',
      field: '土地制度',
      title: '探索宅基地有偿退出',
      lead: ['旗农牧局'],
      implementing: ['各苏木乡镇人民政府', '街道办事处'],
      deadline: 'none',
    },
    {
      no: '第三章第六条',
      clause: '第三章第六条',
      field: '产业发展',
      lead: ['旗农牧局', '旗供销社', '旗委组织部'],
      deadline: '2026-09-30',
      targets: ['at-least 100 家'],
    },
    {
      no: '第三章第六条〔2〕',
      clause: '第三章第六条〔2〕',
      field: '产业发展',
      lead: ['旗农牧局'],
      deadline: 'none',
      targets: ['at-least 50 万头'],
    },
  ],
  problems: [
    'plan/joint-lead-undecided 第二条',
    'plan/deadline-missing 第五条',
    'plan/joint-lead-undecided 第三章第六条',
    'plan/number-repeated 第六条',
    'plan/deadline-missing 第三章第六条〔2〕',
  ],
};
