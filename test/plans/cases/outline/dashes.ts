import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Dashes instead of numbers, paragraphs that each name somebody, a heading whose bracket speaks for what is below, the region's own forms. */
const text = `北疆自治区贯彻落实重点改革任务分工方案

一、深化国资国企改革（自治区国资委牵头，2026年底前完成）
（一）推进战略性重组。组建矿产资源集团。
（二）健全容错机制。修订容错免责清单。（自治区党委组织部、自治区国资委按职责分工负责）

二、扩大高水平对外开放
——建设口岸大通道。口岸年过货量突破6000万吨。（自治区商务厅、呼伦海关，满洲口岸所在盟市人民政府落实，“十五五”末）
——优化通关流程。压缩进口整体通关时间50%以上。（呼伦海关牵头，自治区商务厅配合，持续推进）

三、保障和改善民生
推进教育评价改革，出台中考改革实施意见。（自治区教育厅牵头，自治区党委编办、人力资源和社会保障厅配合，9月底前）
扩大普惠托育供给，千人口托位数达到4.8个。（自治区卫生健康委，党委社会工作部，各盟行政公署、市人民政府组织实施，2026年12月）

四、有关要求
各牵头单位于每季度末报送进展。
`;

export const dashes: PlanCase = {
  name: 'dashes, named paragraphs and a heading that speaks for its clauses',
  read: async () => readPasted(text),
  title: '北疆自治区贯彻落实重点改革任务分工方案',
  measures: [
    {
      no: '（一）',
      clause: '一（一）',
      field: '深化国资国企改革',
      title: '推进战略性重组',
      lead: ['自治区国资委'],
      deadline: '2026-12-31',
    },
    {
      no: '（二）',
      clause: '一（二）',
      field: '深化国资国企改革',
      title: '健全容错机制',
      lead: ['自治区党委组织部', '自治区国资委'],
      deadline: '2026-12-31',
    },
    {
      no: '二（一）',
      clause: '二（一）',
      field: '扩大高水平对外开放',
      title: '建设口岸大通道',
      lead: ['自治区商务厅', '呼伦海关'],
      implementing: ['满洲口岸所在盟市人民政府'],
      deadline: '2030-12-31',
      targets: ['more-than 6000 万吨'],
    },
    {
      no: '二（二）',
      clause: '二（二）',
      field: '扩大高水平对外开放',
      title: '优化通关流程',
      lead: ['呼伦海关'],
      supporting: ['自治区商务厅'],
      deadline: 'standing',
      targets: ['at-least 50 %'],
    },
    {
      no: '三（一）',
      clause: '三（一）',
      field: '保障和改善民生',
      lead: ['自治区教育厅'],
      supporting: ['自治区党委编办', '自治区人力资源和社会保障厅'],
      deadline: '2026-09-30',
    },
    {
      no: '三（二）',
      clause: '三（二）',
      field: '保障和改善民生',
      lead: ['自治区卫生健康委', '自治区党委社会工作部'],
      implementing: ['各盟行政公署、市人民政府'],
      deadline: '2026-12-31',
      targets: ['equal 4.8 个'],
    },
  ],
  problems: ['plan/joint-lead-undecided （二）', 'plan/joint-lead-undecided 二（一）', 'plan/joint-lead-undecided 三（二）'],
};
