import { buildDocx } from '../../../../documents/docx-builder.ts';
import { documentOf } from '../../../../documents/reading.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A county's notice on education whose attachment divides the tasks in a landscape table: two header rows, fields merged, a page break inside a field. */
const head = [
  [
    { text: '领域', rows: 2 },
    { text: '序号', rows: 2 },
    { text: '重点任务', rows: 2 },
    { text: '责任分工', columns: 3 },
    { text: '完成\n时限', rows: 2 },
    { text: '预期成果', rows: 2 },
  ],
  ['县级领导', '牵头单位', '配合单位'],
];
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '柳溪县人民政府办公室', align: 'center' },
        { text: '关于印发柳溪县2026年教育综合改革重点工作任务的通知', align: 'center' },
        { text: '柳政办函〔2026〕18号', align: 'center' },
        { text: '各乡镇人民政府、街道办事处，县政府各部门：' },
        {
          text: '现将《柳溪县2026年教育综合改革重点工作任务分解表》印发给你们，请结合实际抓好落实。各牵头单位每季度末月25日前向县教育局报送进展情况。',
        },
        { text: '附件：柳溪县2026年教育综合改革重点工作任务分解表' },
        { text: '柳溪县人民政府办公室', align: 'right' },
        { text: '2026年3月6日', align: 'right' },
        { text: '附件' },
        { text: '柳溪县2026年教育综合改革重点工作任务分解表', align: 'center' },
        {
          table: [
            ...head,
            [
              { text: '一、基础教育扩优提质', rows: 3 },
              '1',
              '优化城乡义务教育学校布局，撤并整合小规模学校11所。',
              '孙晓梅',
              '县教育局',
              '县委编办、县财政局、自然资源局',
              '2026年7月底前',
              '布局调整方案',
            ],
            [
              '2',
              '实施县域普通高中振兴行动，新改扩建高中2所，新增学位1500个。',
              '孙晓梅',
              '县教育局、县发展改革局',
              '县住房城乡建设局',
              '2026年12月底前',
              '新增学位',
            ],
            [
              '3',
              '落实“双减”要求，课后服务参与率稳定在95%以上。',
              '孙晓梅',
              '县教育局',
              '县市场监管局、文化旅游局',
              '长期坚持',
              '',
            ],
            [
              { text: '二、职业教育提升', rows: 2 },
              '4',
              '建设产教融合实训基地3个。',
              '马洪波',
              '县职业教育中心',
              '县工业和信息化局，县经济开发区管委会',
              '2026年11月',
              '实训基地',
            ],
          ],
        },
        {
          table: [
            ...head,
            [
              '二、职业教育提升',
              '5',
              '开展“订单式”培养，年培训技能人才2000人次以上。',
              '马洪波',
              '县人力资源社会保障局',
              '县职业教育中心',
              '全年',
              '—',
            ],
            [
              { text: '三、教师队伍建设', rows: 2 },
              '6',
              '公开招聘教师120名，完善“县管校聘”机制。',
              '孙晓梅',
              '县教育局',
              '县委编办、县人力资源社会保障局',
              '8月20日前',
              '招聘公告',
            ],
            [
              '7',
              '落实教师待遇保障，确保义务教育教师平均工资收入水平不低于当地公务员。',
              '刘建军',
              '县财政局',
              '县教育局、县人力资源社会保障局',
              '每年12月',
              '/',
            ],
          ],
        },
        { text: '注：完成时限为“长期坚持”的，每年12月10日前报告年度落实情况。' },
      ],
    }),
    '教育改革.docx',
  );

export const educationTasks: PlanCase = {
  name: 'a county’s notice whose attachment is a landscape table over two pages',
  read,
  title: '柳溪县人民政府办公室关于印发柳溪县2026年教育综合改革重点工作任务的通知',
  issuedAs: '2026-03-06',
  documentNumber: '柳政办函〔2026〕18号',
  measures: keyLines(`
# 基础教育扩优提质
1|=||县教育局|县委编办 县财政局 县自然资源局||2026-07-31|equal 11 所|sponsor=孙晓梅|outcome=布局调整方案
2|=||县教育局 县发展改革局|县住房城乡建设局||2026-12-31|equal 2 所;equal 1500 个|sponsor=孙晓梅|outcome=新增学位
3|=||县教育局|县市场监管局 县文化旅游局||standing|at-least 95 %|sponsor=孙晓梅
# 职业教育提升
4|=||县职业教育中心|县工业和信息化局 县经济开发区管委会||2026-11-30|equal 3 个|sponsor=马洪波|outcome=实训基地
5|=||县人力资源社会保障局|县职业教育中心||2026-01-01..2026-12-31|at-least 2000 人次|sponsor=马洪波
# 教师队伍建设
6|=||县教育局|县委编办 县人力资源社会保障局||2026-08-20|equal 120 名|sponsor=孙晓梅|outcome=招聘公告
7|=||县财政局|县教育局 县人力资源社会保障局||every year||sponsor=刘建军
`),
  problems: ['plan/joint-lead-undecided 2'],
};
