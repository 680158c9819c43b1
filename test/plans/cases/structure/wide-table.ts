import { documentOf } from '../../../documents/reading.ts';
import { buildXlsx } from '../../../documents/xlsx-builder.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Three columns of wording, the field and the direction merged, a typed year-month, lead and support in one column, percent cells. */
const read = async () =>
  documentOf(
    await buildXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['东胜旗2026年度重点改革任务清单', null, null, null, null, null, null],
            ['领域', '改革方向', '序号', '改革举措', '责任单位', '完成时限', '责任领导'],
            [
              '经济体制',
              '国资国企',
              1,
              '完成旗属国企分类改革，资产负债率降至60%以下。',
              '旗国资委牵头，旗财政局、审计局配合',
              { day: '2026-08-31' },
              '包志强',
            ],
            [null, null, 2, '盘活闲置厂房8处。', '旗国资委、旗工信和科技局', '2026年内', '包志强'],
            [
              null,
              '营商环境',
              3,
              '水电气热报装“一站办”，时限压减50%以上。',
              '旗政务服务与数据局牵头\n旗住建局、国网东胜供电公司配合',
              '5月31日',
              null,
            ],
            [
              '社会体制',
              '医疗',
              5,
              '组建紧密型医共体2个。',
              '旗卫健委（牵头）\n旗医保局\n各苏木镇卫生院',
              '2026年6月—12月',
              '乌兰',
            ],
            [null, '养老', 6, '建设嘎查村互助养老点15个', '旗民政局；各苏木镇人民政府组织实施', '长期', '乌兰'],
          ],
          merges: ['A1:G1', 'A3:A5', 'B3:B4', 'A6:A7'],
        },
      ],
    }),
    '任务清单.xlsx',
  );

export const wideTable: PlanCase = {
  name: 'a banner’s list with roles inside one column',
  read,
  title: '东胜旗2026年度重点改革任务清单',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '经济体制',
      lead: ['旗国资委'],
      supporting: ['旗财政局', '旗审计局'],
      people: { responsibleLeader: ['包志强'] },
      deadline: '2026-08-31',
      targets: ['at-most 60 %'],
    },
    {
      no: '2',
      clause: '2',
      field: '经济体制',
      lead: ['旗国资委', '旗工信和科技局'],
      people: { responsibleLeader: ['包志强'] },
      deadline: '2026-12-31',
      targets: ['equal 8 处'],
    },
    {
      no: '3',
      clause: '3',
      field: '经济体制',
      lead: ['旗政务服务与数据局'],
      supporting: ['旗住建局', '国网东胜供电公司'],
      deadline: '2026-05-31',
      targets: ['at-least 50 %'],
    },
    {
      no: '5',
      clause: '5',
      field: '社会体制',
      lead: ['旗卫健委'],
      supporting: ['旗医保局', '各苏木镇卫生院'],
      people: { responsibleLeader: ['乌兰'] },
      deadline: '2026-06-01..2026-12-31',
      targets: ['equal 2 个'],
    },
    {
      no: '6',
      clause: '6',
      field: '社会体制',
      lead: ['旗民政局'],
      implementing: ['各苏木镇人民政府'],
      people: { responsibleLeader: ['乌兰'] },
      deadline: 'standing',
      targets: ['equal 15 个'],
    },
  ],
  problems: ['plan/joint-lead-undecided 2'],
};
