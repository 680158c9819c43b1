import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A tab-separated list with people, a remark, a section row per field, totals, and columns in an unusual order. */
const text = `附件2
临泽州2026年重点改革任务责任分解表
序号	牵头领导	改革事项	具体措施	责任单位	责任人	完成时间	预期成果	备注
一、财税金融改革
1	周海涛	零基预算改革	打破支出固化格局，州本级项目支出压减10%以上。	州财政局牵头，州审计局配合	陈思远、何静	2026年10月	《州本级零基预算管理办法》	
2	周海涛	国有资产盘活	盘活闲置资产价值不低于3.5亿元。	州国资委、州财政局	刘洋	年底前	盘活清单	跨年任务
二、生态文明体制改革
3	马文博	生态产品价值实现	开展GEP核算，建立转化平台1个。	州生态环境局（牵头）、州发展改革委、州统计局	无	2026年三季度	核算报告	
4	马文博	林长制提质	健全“林长+”机制，完成营造林12.6万亩。	州林草局；各县市人民政府组织实施	韩雪	长期坚持	—	
合计	4项							
`;

export const taskTable: PlanCase = {
  name: 'task table with section rows, people and outcomes',
  read: () => documentOf(new TextEncoder().encode(text), '任务分解表.tsv'),
  title: '临泽州2026年重点改革任务责任分解表',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '财税金融改革',
      title: '零基预算改革',
      lead: ['州财政局'],
      supporting: ['州审计局'],
      people: { sponsor: ['周海涛'], responsiblePerson: ['陈思远', '何静'] },
      outcome: '《州本级零基预算管理办法》',
      deadline: '2026-10-31',
      targets: ['at-least 10 %'],
    },
    {
      no: '2',
      clause: '2',
      field: '财税金融改革',
      title: '国有资产盘活',
      lead: ['州国资委', '州财政局'],
      people: { sponsor: ['周海涛'], responsiblePerson: ['刘洋'] },
      outcome: '盘活清单',
      deadline: '2026-12-31',
      targets: ['at-least 3.5 亿元'],
    },
    {
      no: '3',
      clause: '3',
      field: '生态文明体制改革',
      title: '生态产品价值实现',
      lead: ['州生态环境局'],
      supporting: ['州发展改革委', '州统计局'],
      people: { sponsor: ['马文博'] },
      outcome: '核算报告',
      deadline: '2026-09-30',
      targets: ['equal 1 个'],
    },
    {
      no: '4',
      clause: '4',
      field: '生态文明体制改革',
      title: '林长制提质',
      lead: ['州林草局'],
      implementing: ['各县市人民政府'],
      people: { sponsor: ['马文博'], responsiblePerson: ['韩雪'] },
      deadline: 'standing',
      targets: ['equal 12.6 万亩'],
    },
  ],
  problems: ['plan/joint-lead-undecided 2'],
};
