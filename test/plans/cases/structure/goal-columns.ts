import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A .tsv with quarterly goals in columns of their own, 牵头单位及负责人, repeated header, sums and blank rows. */
const text = `2026年海州市“双招双引”重点任务推进表
序号	任务名称	任务内容	一季度目标	年度目标	牵头市领导	牵头单位	配合单位	完成期限
1	壮大石化新材料产业	招引重大项目，延伸下游链条	签约项目3个	签约项目15个以上，到位资金突破90亿元	郑海涛	市发展和改革委员会	市应急管理局、市生态环境局	2026年12月31日
2	建设人才公寓	新增人才公寓	开工	不少于2000套	林芳	市住房和城乡建设局	市人才发展集团、市财政局	2026年底

序号	任务名称	任务内容	一季度目标	年度目标	牵头市领导	牵头单位	配合单位	完成期限
3	办好渔博会	组织海州渔博会	制定方案	参展企业超过500家	林芳	市农业农村局（市海洋与渔业局）	各县（市、区）人民政府	10月
4	引进外资	实际使用外资	1.2亿美元	4.5亿美元	郑海涛	市商务局	无	全年
合计			4项
`;

export const goalColumns: PlanCase = {
  name: 'goals of a quarter and a year in columns of their own',
  read: () => documentOf(new TextEncoder().encode(text), '推进表.tsv'),
  title: '2026年海州市“双招双引”重点任务推进表',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '',
      title: '壮大石化新材料产业',
      lead: ['市发展和改革委员会'],
      supporting: ['市应急管理局', '市生态环境局'],
      people: { sponsor: ['郑海涛'] },
      deadline: '2026-12-31',
      targets: ['equal 3 个', 'at-least 15 个', 'more-than 90 亿元'],
    },
    {
      no: '2',
      clause: '2',
      field: '',
      lead: ['市住房和城乡建设局'],
      supporting: ['市人才发展集团', '市财政局'],
      people: { sponsor: ['林芳'] },
      deadline: '2026-12-31',
      targets: ['at-least 2000 套'],
    },
    {
      no: '3',
      clause: '3',
      field: '',
      lead: ['市农业农村局（市海洋与渔业局）'],
      supporting: ['各县（市、区）人民政府'],
      people: { sponsor: ['林芳'] },
      deadline: '2026-10-31',
      targets: ['more-than 500 家'],
    },
    {
      no: '4',
      clause: '4',
      field: '',
      lead: ['市商务局'],
      people: { sponsor: ['郑海涛'] },
      deadline: '2026-01-01..2026-12-31',
      targets: ['equal 1.2 亿美元', 'equal 4.5 亿美元'],
    },
  ],
  problems: [],
};
