import { documentOf } from '../../../../documents/reading.ts';
import { buildXlsx } from '../../../../documents/xlsx-builder.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A district's list in Excel: header of two rows with months of the year, responsibility split over leader, lead, others, places; 同上 and dashes. */
const read = async () =>
  documentOf(
    await buildXlsx({
      sheets: [
        {
          name: '任务清单',
          rows: [
            ['附件2', null, null, null, null, null, null, null, null],
            ['滨湖区2026年民生实事任务清单', null, null, null, null, null, null, null, null],
            ['序号', '实事项目', '工作目标', '实施主体', null, null, '包联区领导', '时限要求', null],
            [null, null, null, '牵头单位', '配合单位', '属地单位', null, '启动时间', '完成时间'],
            ['一', '托育惠民', null, null, null, null, null, null, null],
            [
              1,
              '新建公办托育园3所',
              '新增托位450个',
              '区卫生健康局',
              '区教育局',
              '各街道办事处',
              '沈岚',
              '2026年1月',
              '2026年8月',
            ],
            [
              2,
              '社区嵌入式托育点建设',
              '建成托育点10个',
              '同上',
              '区民政局、住建局',
              '云湖街道、文昌街道',
              '沈岚',
              '2026年2月',
              '2026年10月',
            ],
            ['二', '宜居安居', null, null, null, null, null, null, null],
            [
              3,
              '老旧小区加装电梯',
              '加装电梯不少于60部',
              '区住建局',
              '区市场监管局、区财政局',
              '各街道',
              '高远',
              '2026年1月',
              '2026年12月',
            ],
            [4, '适老化改造', '完成困难老年人家庭适老化改造300户', '区民政局', '—', '〃', '〃', '2026年3月', '2026年9月'],
          ],
          merges: ['A2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:I3'],
        },
      ],
    }),
    '民生实事.xlsx',
  );

export const streetList: PlanCase = {
  name: 'a district’s list with a header of two rows and places in a column of their own',
  read,
  title: '滨湖区2026年民生实事任务清单',
  measures: keyLines(`
# 托育惠民
1|=||区卫生健康局|区教育局|各街道办事处|2026-01-01..2026-08-31|equal 3 所;equal 450 个|sponsor=沈岚
2|=||区卫生健康局|区民政局 区住建局|云湖街道 文昌街道|2026-02-01..2026-10-31|equal 10 个|sponsor=沈岚
# 宜居安居
3|=||区住建局|区市场监管局 区财政局|各街道|2026-01-01..2026-12-31|at-least 60 部|sponsor=高远
4|=||区民政局||各街道|2026-03-01..2026-09-30|equal 300 户|sponsor=高远
`),
  problems: [],
};
