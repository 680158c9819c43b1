import { documentOf } from '../../../../documents/reading.ts';
import { buildXlsx } from '../../../../documents/xlsx-builder.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A ledger of supervision in Excel: cells merged over rows, agencies on lines of a cell with their roles, days typed and written, notes at the foot. */
const read = async () =>
  documentOf(
    await buildXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['兴河区2026年国企改革重点任务督查台账', null, null, null, null, null, null, null],
            ['填报单位：区国资局', null, null, null, null, null, '填报日期：2026年2月28日', null],
            ['序号', '任务类别', '具体事项', '办结要求', '分管领导', '承办单位', '完成时间', '目前进展情况'],
            [
              1,
              '布局优化',
              '完成区属企业整合重组',
              '一级企业由14户压减至6户以内',
              '董立群',
              '牵头：区国资局\n配合：区财政局、区市场监管局',
              '2026.6.30',
              '已制定方案',
            ],
            [
              2,
              null,
              '处置低效无效资产',
              '处置低效资产不少于3.5亿元',
              null,
              '区国资局（牵头）、区自然资源分局、区司法局',
              { day: '2026-09-30' },
              null,
            ],
            [3, '治理提升', '推行经理层成员任期制', '签约率100%', '董立群', '区委组织部\n区国资局', '2026年第三季度', null],
            [4, null, '健全外部董事制度', '外部董事占多数的企业比例达到100%', '董立群', '区国资局', '10月底', null],
            [
              5,
              '监管强化',
              '建设国资在线监管系统',
              '接入企业覆盖率不低于90%',
              '吕海燕',
              '区国资局，区数据局配合',
              '2026/11/30',
              null,
            ],
            [
              6,
              null,
              '开展违规经营投资责任追究',
              '每半年通报典型案例',
              '吕海燕',
              '区国资局、区纪委监委、区审计局',
              '持续推进',
              null,
            ],
            [
              7,
              null,
              '清理拖欠民营企业账款',
              '清偿率达到95%以上',
              '吕海燕',
              '区工业和信息化局会同区国资局、区财政局',
              '12月31日前',
              null,
            ],
            ['备注：完成时间为“持续推进”的，每半年报送一次进展。', null, null, null, null, null, null, null],
          ],
          merges: ['A1:H1', 'A2:F2', 'G2:H2', 'B4:B5', 'E4:E5', 'B6:B7', 'B8:B10', 'A11:H11'],
        },
      ],
    }),
    '督查台账.xlsx',
  );

export const supervisionLedger: PlanCase = {
  name: 'a ledger of supervision with roles on the lines of a cell',
  read,
  title: '兴河区2026年国企改革重点任务督查台账',
  measures: keyLines(`
# 布局优化
1|=||区国资局|区财政局 区市场监管局||2026-06-30|at-most 6 户|responsibleLeader=董立群
2|=||区国资局|区自然资源分局 区司法局||2026-09-30|at-least 3.5 亿元|responsibleLeader=董立群
# 治理提升
3|=||区委组织部 区国资局|||2026-09-30|equal 100 %|responsibleLeader=董立群
4|=||区国资局|||2026-10-31|equal 100 %|responsibleLeader=董立群
# 监管强化
5|=||区国资局|区数据局||2026-11-30|at-least 90 %|responsibleLeader=吕海燕
6|=||区国资局 区纪委监委 区审计局|||standing||responsibleLeader=吕海燕
7|=||区工业和信息化局|区国资局 区财政局||2026-12-31|at-least 95 %|responsibleLeader=吕海燕
`),
  problems: ['plan/joint-lead-undecided 3', 'plan/joint-lead-undecided 6'],
};
