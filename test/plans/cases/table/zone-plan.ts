import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Plain text in GB18030-less .txt, headings with （一） only, label lines without colons’ spaces, points ①②, and a title with a range of years. */
const text = `红岭高新区“十五五”开局之年招商引资攻坚行动实施方案（2026年）

一、工作目标
全年新签约项目60个，到位资金突破120亿元。
二、重点任务
（一）聚焦主导产业精准招商
1、编制产业图谱：①绘制新能源、生物医药图谱；②建立目标企业库，入库企业不少于200家。
   责任单位：投资促进局
   配合单位：经济发展局、科技创新局
   完成时限：3月底
2、开展驻点招商。组建小分队6支，每月外出招商不少于4次，全年拜访企业300家以上。
   责任单位：投资促进局、各产业园
   完成时限：全年
（二）强化要素保障
3、加快标准厂房建设，竣工30万平方米，出租率超过85%。
   牵头领导：马骏
   责任单位：建设局牵头，自然资源分局、国控集团配合
   完成时限：2026年10月15日
4、落实惠企政策。兑现资金不低于2亿元，办理时限由15个工作日压缩至7个工作日。
   责任单位：财政局，审批服务局，税务局
   完成时限：每季度末
三、组织保障
（一）压实工作责任。各部门主要负责同志亲自抓。
（二）严格考核奖惩。每月通报，年底考核。
`;

export const zonePlan: PlanCase = {
  name: 'a zone’s plan with labels on indented lines, agencies without a place',
  read: () => documentOf(new TextEncoder().encode(text), '招商方案.txt'),
  title: '红岭高新区“十五五”开局之年招商引资攻坚行动实施方案（2026年）',
  measures: [
    {
      no: '1',
      clause: '二（一）1',
      field: '重点任务',
      lead: ['投资促进局'],
      supporting: ['经济发展局', '科技创新局'],
      deadline: '2026-03-31',
      targets: ['at-least 200 家'],
    },
    {
      no: '2',
      clause: '二（一）2',
      field: '重点任务',
      title: '开展驻点招商',
      lead: ['投资促进局', '各产业园'],
      deadline: '2026-01-01..2026-12-31',
      targets: ['equal 6 支', 'at-least 4 次', 'at-least 300 家'],
    },
    {
      no: '3',
      clause: '二（二）3',
      field: '重点任务',
      lead: ['建设局'],
      supporting: ['自然资源分局', '国控集团'],
      people: { sponsor: ['马骏'] },
      deadline: '2026-10-15',
      targets: ['equal 30 万平方米', 'more-than 85 %'],
    },
    {
      no: '4',
      clause: '二（二）4',
      field: '重点任务',
      title: '落实惠企政策',
      lead: ['财政局', '审批服务局', '税务局'],
      deadline: 'every quarter',
      targets: ['at-least 2 亿元', 'at-most 7 个工作日'],
    },
  ],
  problems: ['plan/joint-lead-undecided 2', 'plan/joint-lead-undecided 4'],
};
