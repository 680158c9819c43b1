import { buildDocx } from '../../../documents/docx-builder.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Word headings without numbers, a table of contents, a table under a heading, measures as numbered paragraphs without a heading of their own. */
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '南屏自治县“十五五”', align: 'center' },
        { text: '文化体制改革实施方案', align: 'center' },
        { text: '（二〇二六年一月十五日）', align: 'center' },
        '目录',
        '公共文化服务\t1',
        '文艺创作\t3',
        { text: '公共文化服务', heading: 1 },
        { text: '阵地建设', heading: 2 },
        '1. 建设城市书房10处，2027年底前全部开放（自治县文化旅游局牵头，各乡镇人民政府配合）。',
        '2. 推进文化馆总分馆制。（自治县文化旅游局负责，自治县党委宣传部、财政局参与，2028年6月）',
        { text: '服务供给', heading: 2 },
        '3. 开展送戏下乡每年不少于200场次。（自治县文化旅游局、文联，每年12月底前）',
        { text: '文艺创作', heading: 1 },
        '具体任务见下表。',
        {
          table: [
            ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'],
            ['1', '实施重点题材创作计划，推出作品5部。', '自治县党委宣传部', '文联、融媒体中心', '“十五五”期间'],
            ['2', '设立创作扶持资金，每年安排不低于100万元。', '自治县财政局', '自治县党委宣传部', '2026年6月'],
          ],
        },
      ],
    }),
  );

export const wordHeadings: PlanCase = {
  name: 'Word headings without numbers, with a table under one',
  read,
  title: '南屏自治县“十五五”文化体制改革实施方案',
  issuedAs: '2026-01-15',
  measures: [
    {
      no: '一（一）1',
      clause: '一（一）1',
      field: '公共文化服务',
      title: '建设城市书房10处，2027年底前全部开放',
      lead: ['自治县文化旅游局'],
      supporting: ['各乡镇人民政府'],
      deadline: '2027-12-31',
      targets: ['equal 10 处'],
    },
    {
      no: '一（一）2',
      clause: '一（一）2',
      field: '公共文化服务',
      title: '推进文化馆总分馆制',
      lead: ['自治县文化旅游局'],
      supporting: ['自治县党委宣传部', '自治县财政局'],
      deadline: '2028-06-30',
    },
    {
      no: '3',
      clause: '一（二）3',
      field: '公共文化服务',
      lead: ['自治县文化旅游局', '自治县文联'],
      deadline: 'every year',
      targets: ['at-least 200 场次'],
    },
    {
      no: '1',
      clause: '1',
      field: '文艺创作',
      lead: ['自治县党委宣传部'],
      supporting: ['自治县文联', '自治县融媒体中心'],
      deadline: '2026-01-01..2030-12-31',
      targets: ['equal 5 部'],
    },
    {
      no: '2',
      clause: '2',
      field: '文艺创作',
      lead: ['自治县财政局'],
      supporting: ['自治县党委宣传部'],
      deadline: '2026-06-30',
      targets: ['at-least 100 万元'],
    },
  ],
  problems: ['plan/joint-lead-undecided 3'],
};
