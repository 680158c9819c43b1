import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** An opinion of an autonomous region with the division in a sentence at the end of each article, 党委 bodies and 盟市. */
const text = `自治区党委办公厅　自治区人民政府办公厅印发
《关于加强新时代牧区工作的若干意见》分工方案
（2026年2月）

第一章　完善牧区基础设施
第一条　实施农村牧区公路提质工程，新改建农村牧区公路4000公里以上。自治区交通运输厅牵头，自治区发展改革委、财政厅，各盟行政公署、市人民政府配合，2026年11月底前完成。
第二条　巩固提升供水保障水平，牧区自来水普及率达到82%。责任单位：自治区水利厅，各盟市。时限：“十五五”末
第三条　推进边境牧区通信基站建设，新建基站不低于300个。（自治区通信管理局、自治区党委军民融合办按职责分工负责；2026年第4季度）

第二章　提升公共服务
第五条　改善寄宿制学校办学条件。（自治区教育厅牵头，自治区党委编办、发展改革委、财政厅配合，各旗县（市、区）党委和政府落实主体责任，2026—2028年）
第六条　建立牧区流动医疗服务制度，巡回诊疗每年不少于12次。（自治区卫生健康委，内蒙古医科大学附属医院，各盟市）
第七条　完善嘎查村级议事协商机制。（自治区党委社会工作部、民政厅，团自治区委、自治区妇联）（持续推进）

本方案自印发之日起施行。
`;

export const regionOpinion: PlanCase = {
  name: 'articles of an autonomous region',
  read: async () => readPasted(text),
  title: '自治区党委办公厅　自治区人民政府办公厅印发《关于加强新时代牧区工作的若干意见》分工方案',
  measures: [
    {
      no: '第一条',
      clause: '第一章第一条',
      field: '完善牧区基础设施',
      lead: ['自治区交通运输厅'],
      supporting: ['自治区发展改革委', '自治区财政厅', '各盟行政公署、市人民政府'],
      deadline: '2026-11-30',
      targets: ['at-least 4000 公里'],
    },
    {
      no: '第二条',
      clause: '第一章第二条',
      field: '完善牧区基础设施',
      lead: ['自治区水利厅', '各盟市'],
      deadline: '2030-12-31',
      targets: ['equal 82 %'],
    },
    {
      no: '第三条',
      clause: '第一章第三条',
      field: '完善牧区基础设施',
      lead: ['自治区通信管理局', '自治区党委军民融合办'],
      deadline: '2026-12-31',
      targets: ['at-least 300 个'],
    },
    {
      no: '第五条',
      clause: '第二章第五条',
      field: '提升公共服务',
      title: '改善寄宿制学校办学条件',
      lead: ['自治区教育厅'],
      supporting: ['自治区党委编办', '自治区发展改革委', '自治区财政厅'],
      implementing: ['各旗县（市、区）党委和政府'],
      deadline: '2026-01-01..2028-12-31',
    },
    {
      no: '第六条',
      clause: '第二章第六条',
      field: '提升公共服务',
      lead: ['自治区卫生健康委', '内蒙古医科大学附属医院', '各盟市'],
      deadline: 'every year',
      targets: ['at-least 12 次'],
    },
    {
      no: '第七条',
      clause: '第二章第七条',
      field: '提升公共服务',
      lead: ['自治区党委社会工作部', '自治区民政厅', '团自治区委', '自治区妇联'],
      deadline: 'standing',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 第二条',
    'plan/joint-lead-undecided 第三条',
    'plan/joint-lead-undecided 第六条',
    'plan/joint-lead-undecided 第七条',
  ],
};
