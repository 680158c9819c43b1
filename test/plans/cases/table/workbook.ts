import { documentOf } from '../../../documents/reading.ts';
import { buildXlsx } from '../../../documents/xlsx-builder.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A workbook: title rows, a header of two rows, merged fields and leads, typed days, a second sheet that goes on with the numbers. */
const read = async () =>
  documentOf(
    await buildXlsx({
      sheets: [
        {
          name: '经济领域',
          rows: [
            ['云梦区2026年重大改革任务台账', null, null, null, null, null, null, null],
            ['填报单位：区委改革办', null, null, null, null, null, null, null],
            ['序号', '改革领域', '改革任务', '主要举措', '责任分工', null, '起止时间', null],
            [null, null, null, null, '牵头', '配合', '开始时间', '完成时间'],
            [
              1,
              '经济体制',
              '预算管理改革',
              '推行全口径预算。',
              '区财政局',
              '区审计局、人大财经委',
              { day: '2026-03-01' },
              { day: '2026-11-30' },
            ],
            [
              2,
              null,
              '招标投标改革',
              '推广“评定分离”，比例达到60%。',
              '区发展改革局',
              '区住房和城乡建设局、区交通运输局',
              { day: '2026-01-01' },
              { day: '2026-06-30', format: 'yyyy"年"m"月"' },
            ],
            [
              3,
              null,
              '园区体制改革',
              '推行“管委会+公司”运营模式。',
              '云梦高新区管委会',
              null,
              null,
              { day: '2026-12-31', format: 'm/d/yy' },
            ],
            [4, null, null, '剥离园区社会事务管理职能。', null, '各镇（街道）', null, '持续推进'],
          ],
          merges: ['A1:H1', 'A2:H2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'B5:B8', 'C7:C8', 'E7:E8'],
        },
        {
          name: '社会领域',
          rows: [
            ['序号', '改革领域', '改革任务', '主要举措', '牵头', '配合', '开始时间', '完成时间'],
            [5, '社会体制', '托育服务改革', '新增普惠托位600个。', '区卫生健康局', '区妇联、总工会', null, '2026年四季度'],
            [7, '社会体制', '养老服务改革', '建设嵌入式养老机构不少于4家。', '区民政局', '无', null, 46387],
          ],
        },
      ],
    }),
    '台账.xlsx',
  );

export const workbook: PlanCase = {
  name: 'workbook with merged cells, typed days and two sheets',
  read,
  title: '云梦区2026年重大改革任务台账',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '经济体制',
      title: '预算管理改革',
      lead: ['区财政局'],
      supporting: ['区审计局', '区人大财经委'],
      deadline: '2026-03-01..2026-11-30',
    },
    {
      no: '2',
      clause: '2',
      field: '经济体制',
      title: '招标投标改革',
      lead: ['区发展改革局'],
      supporting: ['区住房和城乡建设局', '区交通运输局'],
      deadline: '2026-01-01..2026-06-30',
      targets: ['equal 60 %'],
    },
    {
      no: '3',
      clause: '3',
      field: '经济体制',
      title: '推行“管委会+公司”运营模式',
      lead: ['云梦高新区管委会'],
      deadline: '2026-12-31',
    },
    {
      no: '4',
      clause: '4',
      field: '经济体制',
      title: '剥离园区社会事务管理职能',
      lead: ['云梦高新区管委会'],
      supporting: ['各镇（街道）'],
      deadline: 'standing',
    },
    {
      no: '5',
      clause: '5',
      field: '社会体制',
      lead: ['区卫生健康局'],
      supporting: ['区妇联', '区总工会'],
      deadline: '2026-12-31',
      targets: ['equal 600 个'],
    },
    { no: '7', clause: '7', field: '社会体制', lead: ['区民政局'], deadline: '2026-12-31', targets: ['at-least 4 家'] },
  ],
  problems: [],
};
