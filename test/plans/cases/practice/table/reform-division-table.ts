import { buildDocx } from '../../../../documents/docx-builder.ts';
import { documentOf } from '../../../../documents/reading.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A prefecture's table in Word where the duty stands under the wording in the same cell and the columns give time and progress; captions name the fields. */
const table = (...rows: readonly (readonly string[])[]) => ({
  table: [['序号', '改革任务及责任单位', '2026年目标', '时间进度', '备注'], ...rows.map((row) => [...row])],
});
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '附件1', align: 'left' },
        { text: '南岭州2026年重点改革任务分解表', align: 'center' },
        { text: '表1　经济体制改革', align: 'center' },
        table(
          [
            '1',
            '深化零基预算改革，建立支出标准体系。\n（州财政局牵头，州审计局配合）',
            '州级部门全覆盖',
            '6月底前印发方案，12月底前全面实施',
            '',
          ],
          [
            '2',
            '推进水电铝材一体化体制创新。\n牵头单位：州发展改革委；配合单位：州能源局、州工业和信息化局',
            '降低用电成本5%以上',
            '10月底前',
            '省级试点',
          ],
        ),
        { text: '表2　社会体制改革', align: 'center' },
        table(
          [
            '3',
            '完善普惠托育服务体系。\n（州卫生健康委、州民政局按职责分工负责，各县市人民政府落实）',
            '新增托位1200个',
            '全年',
            '',
          ],
          ['4', '深化户籍制度改革。\n（州公安局）', '城镇化率达到48%', '持续推进', ''],
        ),
        { text: '填表说明：各单位按季度更新进度。' },
      ],
    }),
    '分解表.docx',
  );

export const reformDivisionTable: PlanCase = {
  name: 'tables with captions where the duty stands below the wording in its cell',
  read,
  title: '南岭州2026年重点改革任务分解表',
  measures: keyLines(`
# 经济体制改革
1|=||州财政局|州审计局||2026-12-31|
2|=||州发展改革委|州能源局 州工业和信息化局||2026-10-31|at-least 5 %
# 社会体制改革
3|=||州卫生健康委 州民政局||各县市人民政府|2026-01-01..2026-12-31|equal 1200 个
4|=||州公安局|||standing|equal 48 %
`),
  problems: ['plan/joint-lead-undecided 3'],
};
