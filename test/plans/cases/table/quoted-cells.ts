import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A .csv with cells of several lines, columns in another order, short names, a person beside an agency, and dashes. */
const text = `时间节点,编号,任务内容,主要指标,牵头部门,参与部门,落实主体,联系人
"2026年3月31日前",A-01,"编制城市更新专项规划。
完成城市体检，形成问题清单。",问题整改率≥90%,市住建局,"市自然资源局
市文旅局",各区人民政府,刘洋 13800000000
"6月底前完成方案，12月底前完成改造",A-02,改造老旧小区,"惠及居民1.8万户以上",市住建局,市财政局/市民政局,"东湖区、西山区、高新区管委会",周晨
2026年内,A-03,"建设""口袋公园""。",不少于35个,市园林绿化中心,-,各区人民政府,—
常态化推进,A-05,整治城镇燃气安全隐患,隐患整改率100%,市住建局；市城管局,市应急局、消防救援支队、市场监管局,各街道办事处,
`;

export const quotedCells: PlanCase = {
  name: 'a delimited file with cells of several lines',
  read: () => documentOf(new TextEncoder().encode(text), '城市更新2026年任务.csv'),
  title: '',
  measures: [
    {
      no: 'A-01',
      clause: 'A-01',
      field: '',
      title: '编制城市更新专项规划',
      lead: ['市住建局'],
      supporting: ['市自然资源局', '市文旅局'],
      implementing: ['各区人民政府'],
      people: { liaison: ['刘洋'] },
      deadline: '2026-03-31',
      targets: ['at-least 90 %'],
    },
    {
      no: 'A-02',
      clause: 'A-02',
      field: '',
      lead: ['市住建局'],
      supporting: ['市财政局', '市民政局'],
      implementing: ['东湖区', '西山区', '高新区管委会'],
      people: { liaison: ['周晨'] },
      deadline: '2026-12-31',
      targets: ['at-least 1.8 万户'],
    },
    {
      no: 'A-03',
      clause: 'A-03',
      field: '',
      lead: ['市园林绿化中心'],
      implementing: ['各区人民政府'],
      deadline: '2026-12-31',
      targets: ['at-least 35 个'],
    },
    {
      no: 'A-05',
      clause: 'A-05',
      field: '',
      lead: ['市住建局', '市城管局'],
      supporting: ['市应急局', '市消防救援支队', '市市场监管局'],
      implementing: ['各街道办事处'],
      deadline: 'standing',
      targets: ['equal 100 %'],
    },
  ],
  problems: ['plan/joint-lead-undecided A-05'],
};
