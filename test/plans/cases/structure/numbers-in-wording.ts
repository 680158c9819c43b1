import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A table without a column of numbers: they stand at the head of the wording; 牵头/参加, an outcome, a field over several rows. */
const text = `改革领域	改革举措	牵头单位	参加单位	进度安排	成果形式
一、教育科技人才	1.完善高校学科设置调整机制	省教育厅	省发展改革委、人力资源社会保障厅	2026年6月底前印发方案；2026年12月底前完成首轮调整	印发方案
	2.健全职务科技成果赋权改革制度，赋权项目不少于100项	省科技厅	省财政厅、知识产权局，有关高校院所	2026年9月	制度文件
二、民主法治	3.推进合宪性审查	省人大常委会法工委	/	长期	
	5.健全行政复议体制	省司法厅	省高级人民法院	2026年Q3	报告、指引
`;

export const numbersInWording: PlanCase = {
  name: 'a table whose numbers stand in the wording',
  read: () => documentOf(new TextEncoder().encode(text), '改革举措.tsv'),
  title: '',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '教育科技人才',
      title: '完善高校学科设置调整机制',
      lead: ['省教育厅'],
      supporting: ['省发展改革委', '省人力资源社会保障厅'],
      outcome: '印发方案',
      deadline: '2026-12-31',
    },
    {
      no: '2',
      clause: '2',
      field: '教育科技人才',
      lead: ['省科技厅'],
      supporting: ['省财政厅', '省知识产权局', '有关高校院所'],
      outcome: '制度文件',
      deadline: '2026-09-30',
      targets: ['at-least 100 项'],
    },
    { no: '3', clause: '3', field: '民主法治', title: '推进合宪性审查', lead: ['省人大常委会法工委'], deadline: 'standing' },
    {
      no: '5',
      clause: '5',
      field: '民主法治',
      title: '健全行政复议体制',
      lead: ['省司法厅'],
      supporting: ['省高级人民法院'],
      outcome: '报告、指引',
      deadline: '2026-09-30',
    },
  ],
  problems: [],
};
