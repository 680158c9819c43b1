import { buildDocx } from '../../../documents/docx-builder.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A table in Word after a short body: header of two rows, directions merged, several measures in one number, roles in the cells. */
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '凤鸣县县域医共体建设任务清单', align: 'center' },
        { text: '（2026年度）', align: 'center' },
        {
          table: [
            [
              { text: '序号', rows: 2 },
              { text: '工作方向', rows: 2 },
              { text: '任务举措', rows: 2 },
              { text: '责任分工', columns: 2 },
              { text: '完成时间', rows: 2 },
              { text: '具体责任人', rows: 2 },
            ],
            ['牵头单位', '责任单位'],
            [
              '1',
              { text: '管理体制', rows: 2 },
              '成立医共体管理委员会，制定权责清单。',
              '县委编办',
              '县卫生健康局、县人力资源社会保障局',
              '2026年3月15日前',
              '张晓东',
            ],
            ['2', '推进人财物统一管理，统一核算账户覆盖全部16家成员单位。', '县卫生健康局', '县财政局', '4月—10月', '李 娜'],
            [
              '3',
              { text: '服务能力', rows: 3 },
              '建设区域心电、影像、检验中心3个，出具报告时间不超过30分钟。',
              '县人民医院',
              '县中医院、各乡镇卫生院',
              '2026年三季度末',
              '王建国、赵敏',
            ],
            [
              '4',
              '县域内住院人次占比不低于85%，基层诊疗量占比达到65%以上。',
              '县卫生健康局',
              '县医保局、县人民医院',
              '2026年全年',
              '李 娜',
            ],
            ['5', '开展家庭医生签约服务，重点人群签约率超过80%。', '各乡镇卫生院', '各乡镇人民政府', '持续推进', '各院院长'],
          ],
        },
      ],
    }),
    '任务清单.docx',
  );

export const wordTable: PlanCase = {
  name: 'a table in Word with a header of two rows',
  read,
  title: '凤鸣县县域医共体建设任务清单（2026年度）',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '管理体制',
      lead: ['县委编办'],
      supporting: ['县卫生健康局', '县人力资源社会保障局'],
      people: { responsiblePerson: ['张晓东'] },
      deadline: '2026-03-15',
    },
    {
      no: '2',
      clause: '2',
      field: '管理体制',
      lead: ['县卫生健康局'],
      supporting: ['县财政局'],
      people: { responsiblePerson: ['李娜'] },
      deadline: '2026-04-01..2026-10-31',
      targets: ['equal 16 家'],
    },
    {
      no: '3',
      clause: '3',
      field: '服务能力',
      lead: ['县人民医院'],
      supporting: ['县中医院', '各乡镇卫生院'],
      people: { responsiblePerson: ['王建国', '赵敏'] },
      deadline: '2026-09-30',
      targets: ['equal 3 个', 'at-most 30 分钟'],
    },
    {
      no: '4',
      clause: '4',
      field: '服务能力',
      lead: ['县卫生健康局'],
      supporting: ['县医保局', '县人民医院'],
      people: { responsiblePerson: ['李娜'] },
      deadline: '2026-01-01..2026-12-31',
      targets: ['at-least 85 %', 'at-least 65 %'],
    },
    {
      no: '5',
      clause: '5',
      field: '服务能力',
      lead: ['各乡镇卫生院'],
      supporting: ['各乡镇人民政府'],
      people: { responsiblePerson: ['各院院长'] },
      deadline: 'standing',
      targets: ['more-than 80 %'],
    },
  ],
  problems: [],
};
