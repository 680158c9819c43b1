import { documentOf } from '../../../documents/reading.ts';
import { buildXlsx } from '../../../documents/xlsx-builder.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A county's ledger: people beside agencies in one cell, section rows, a number column with dots, several days in a cell, two sheets with other columns. */
const read = async () =>
  documentOf(
    await buildXlsx({
      sheets: [
        {
          name: '目标任务',
          rows: [
            ['附件1', null, null, null, null, null, null],
            ['白沙县2026年全面深化改革工作台账', null, null, null, null, null, null],
            ['序号', '改革任务', '目标要求', '县级牵头领导', '牵头单位', '责任单位', '完成时间'],
            ['（一）农业农村改革', null, null, null, null, null, null],
            [
              '1.',
              '深化农村宅基地改革',
              '盘活闲置农房200宗以上',
              '县委副书记 何志远',
              '县农业农村局',
              '自然资源局、各乡镇',
              '2026年9月30日前',
            ],
            [
              '2.',
              '健全粮食安全机制',
              '高标准农田新增3.6万亩',
              '副县长 罗兰',
              '县农业农村局、县发展改革局',
              '县财政局',
              '6月底前启动，11月底前完成',
            ],
            ['（二）社会事业改革', null, null, null, null, null, null],
            [
              '3.',
              '推进教育集团化办学',
              '覆盖率达到80%',
              '罗兰',
              '县教育局',
              '县委编办，县人力资源社会保障局、财政局',
              '2026年8月—9月',
            ],
            ['4.', '深化殡葬改革', '新建公益性公墓6处', '—', '县民政局', '/', '分年度推进'],
          ],
          merges: ['A1:G1', 'A2:G2', 'A4:G4', 'A7:G7'],
        },
        {
          name: '试点任务',
          rows: [
            ['序号', '试点名称', '试点内容', '承办单位', '协同单位', '试点期限'],
            [
              1,
              '信用乡村试点',
              '建设信用村（社区）30个。',
              '县社会信用中心',
              '人民银行白沙县支行、各乡镇人民政府',
              '2026年1月至2027年12月',
            ],
            [2, '水权交易试点', '交易水量不低于500万立方米。', '县水利局', '县公共资源交易中心', { day: '2026-10-31' }],
          ],
        },
      ],
    }),
    '白沙县改革台账.xlsx',
  );

export const countyLedger: PlanCase = {
  name: 'a county’s ledger of two sheets with other columns',
  read,
  title: '白沙县2026年全面深化改革工作台账',
  measures: [
    {
      no: '（一）1',
      clause: '（一）1',
      field: '农业农村改革',
      title: '深化农村宅基地改革',
      lead: ['县农业农村局'],
      supporting: ['县自然资源局', '各乡镇'],
      people: { sponsor: ['何志远'] },
      deadline: '2026-09-30',
      targets: ['at-least 200 宗'],
    },
    {
      no: '（一）2',
      clause: '（一）2',
      field: '农业农村改革',
      lead: ['县农业农村局', '县发展改革局'],
      supporting: ['县财政局'],
      people: { sponsor: ['罗兰'] },
      deadline: '2026-11-30',
      targets: ['equal 3.6 万亩'],
    },
    {
      no: '3',
      clause: '3',
      field: '社会事业改革',
      lead: ['县教育局'],
      supporting: ['县委编办', '县人力资源社会保障局', '县财政局'],
      people: { sponsor: ['罗兰'] },
      deadline: '2026-08-01..2026-09-30',
      targets: ['equal 80 %'],
    },
    {
      no: '4',
      clause: '4',
      field: '社会事业改革',
      lead: ['县民政局'],
      deadline: 'none',
      targets: ['equal 6 处'],
    },
    {
      no: '1',
      clause: '1',
      field: '',
      title: '信用乡村试点',
      lead: ['县社会信用中心'],
      supporting: ['人民银行白沙县支行', '各乡镇人民政府'],
      deadline: '2026-01-01..2027-12-31',
      targets: ['equal 30 个'],
    },
    {
      no: '2',
      clause: '2',
      field: '',
      title: '水权交易试点',
      lead: ['县水利局'],
      supporting: ['县公共资源交易中心'],
      deadline: '2026-10-31',
      targets: ['at-least 500 万立方米'],
    },
  ],
  problems: ['plan/joint-lead-undecided （一）2', 'plan/deadline-unreadable 4', 'plan/deadline-after-document 1'],
};
