import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Pasted from a spreadsheet: tabs, full-width digits, the lead in front of others in one column, 起止时间, 考核指标. */
const text = `临山县2026年县委常委会重点工作清单
编号\t工作内容\t考核指标\t主责单位\t协作单位\t责任人\t起止时间\t进展情况
１\t建设社区嵌入式服务中心\t建成１２个，服务面积不低于６００平方米/个\t县民政局\t县住建局 县卫健局 各街道办事处\t梁伟\t2026年1月-2026年10月\t
２\t推进城乡供水一体化\t供水普及率≥98%\t县水务局\t县发改局；县乡村振兴局\t吴敏 郭强\t2026.3—2026.12\t已开工
３\t引育“专精特新”企业\t新增省级以上“专精特新”企业8家\t县科工局\t县投资促进局、县税务局等\t\t全年\t
４\t打造智慧停车平台\t接入泊位超过1万个\t县城管局、县大数据中心\t县公安局交警大队\t何平\t6月前\t
５\t办好第十届苹果节\t签约金额5亿元\t县农业农村局\t县委宣传部、县文旅局、县融媒体中心\t待定\t2026年9月下旬\t
`;

export const pastedTable: PlanCase = {
  name: 'a list pasted from a spreadsheet',
  read: async () => readPasted(text),
  title: '临山县2026年县委常委会重点工作清单',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '',
      title: '建设社区嵌入式服务中心',
      lead: ['县民政局'],
      supporting: ['县住建局', '县卫健局', '各街道办事处'],
      people: { responsiblePerson: ['梁伟'] },
      deadline: '2026-01-01..2026-10-31',
      targets: ['equal 12 个', 'at-least 600 平方米/个'],
    },
    {
      no: '2',
      clause: '2',
      field: '',
      lead: ['县水务局'],
      supporting: ['县发改局', '县乡村振兴局'],
      people: { responsiblePerson: ['吴敏', '郭强'] },
      deadline: '2026-03-01..2026-12-31',
      targets: ['at-least 98 %'],
    },
    {
      no: '3',
      clause: '3',
      field: '',
      lead: ['县科工局'],
      supporting: ['县投资促进局', '县税务局'],
      deadline: '2026-01-01..2026-12-31',
      targets: ['equal 8 家'],
    },
    {
      no: '4',
      clause: '4',
      field: '',
      lead: ['县城管局', '县大数据中心'],
      supporting: ['县公安局交警大队'],
      people: { responsiblePerson: ['何平'] },
      deadline: '2026-06-30',
      targets: ['more-than 1 万个'],
    },
    {
      no: '5',
      clause: '5',
      field: '',
      lead: ['县农业农村局'],
      supporting: ['县委宣传部', '县文旅局', '县融媒体中心'],
      deadline: '2026-09-30',
      targets: ['equal 5 亿元'],
    },
  ],
  problems: ['plan/joint-lead-undecided 4'],
};
