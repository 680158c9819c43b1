import { buildDocx } from '../../../documents/docx-builder.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A notice in Word: automatic numbers without responsibilities, signature, attachment with the table, first of several leads. */
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '平川市全面推进依法治市委员会办公室', align: 'center' },
        { text: '关于印发2026年法治政府建设重点任务分工的通知', align: 'center' },
        { text: '平法办〔2026〕4号', align: 'center' },
        '各区县，市直各部门：',
        '现将《2026年法治政府建设重点任务分工》印发给你们，请抓好落实。',
        { text: '提高站位。', number: { level: 0 } },
        '各单位要把任务分工摆上重要位置。',
        { text: '压实责任。', number: { level: 0 } },
        '每季度末报送进展，2026年11月20日前报送总结。',
        '附件：1. 2026年法治政府建设重点任务分工',
        '平川市委全面依法治市委员会办公室',
        '2026年3月5日',
        '附件1',
        { text: '2026年法治政府建设重点任务分工', align: 'center' },
        {
          table: [
            ['序号', '任务类别', '工作任务', '责任单位（列首位的为牵头单位）', '完成时限'],
            [
              '1',
              { text: '制度建设', rows: 2 },
              '制定《平川市城市更新条例》，修订规章2部。',
              '市司法局、市住房城乡建设局、市人大常委会法工委',
              '10月底前',
            ],
            ['2', '开展涉企政策文件清理，废止文件不少于15件。', '市司法局，市直各有关部门', '6月底'],
            [
              '3',
              { text: '行政执法', rows: 2 },
              '推行综合查一次，压减检查频次20%。',
              '市委政法委、司法局，各区县人民政府',
              '12月',
            ],
            ['4', '建设执法监督平台。', '市司法局', '明年3月底前'],
          ],
        },
      ],
    }),
  );

export const noticeWithTable: PlanCase = {
  name: 'notice in Word whose attachment holds the table',
  read,
  title: '平川市全面推进依法治市委员会办公室关于印发2026年法治政府建设重点任务分工的通知',
  documentNumber: '平法办〔2026〕4号',
  issuedAs: '2026-03-05',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '制度建设',
      lead: ['市司法局'],
      supporting: ['市住房城乡建设局', '市人大常委会法工委'],
      deadline: '2026-10-31',
      targets: ['equal 2 部'],
    },
    {
      no: '2',
      clause: '2',
      field: '制度建设',
      lead: ['市司法局'],
      supporting: ['市直各有关部门'],
      deadline: '2026-06-30',
      targets: ['at-least 15 件'],
    },
    {
      no: '3',
      clause: '3',
      field: '行政执法',
      lead: ['市委政法委'],
      supporting: ['市司法局', '各区县人民政府'],
      deadline: '2026-12-31',
      targets: ['equal 20 %'],
    },
    { no: '4', clause: '4', field: '行政执法', title: '建设执法监督平台', lead: ['市司法局'], deadline: '2027-03-31' },
  ],
  problems: ['plan/agency-unnamed 2', 'plan/deadline-after-document 4'],
};
