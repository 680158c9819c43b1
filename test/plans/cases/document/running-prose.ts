import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Sentences instead of brackets: 由…牵头, 会同, 配合, 参加, in front of, inside and behind the wording. */
const text = `青岩县2026年度农村人居环境整治提升工作安排

第一部分  厕所革命
（一）由县农业农村局牵头，县卫生健康局、县财政局配合，改造户用卫生厕所3200户，10月底前全部完工。
（二）建设公共厕所18座。由县住房城乡建设局负责，各乡镇人民政府配合。
（三）开展问题厕所“回头看”，整改率达100%。此项工作由县农业农村局会同县生态环境局组织实施。

第二部分  垃圾治理
（四）县综合行政执法局牵头，县生态环境局、县供销社参加，健全“户分类、村收集、镇转运”体系，行政村覆盖率不低于98%，8月31日前建成运行。
（五）推进建筑垃圾资源化利用。县住房城乡建设局会同县发展改革局、县交通运输局于2026年5月底前制定利用方案。
（六）清理非正规垃圾堆放点12处。牵头单位：县生态环境局；参加单位：县水利局、县自然资源局；时间要求：2026年第二季度。

第三部分  污水治理
（七）新建农村生活污水处理站9座。责任领导：李文博。责任单位：县水利局。完成时间：2026年11月。
（八）加强设施运行维护，每季度开展一次水质抽测。由县生态环境局牵头负责，各乡镇人民政府具体落实。
`;

export const runningProse: PlanCase = {
  name: 'sentences that say who leads, inside and behind the wording',
  read: async () => readPasted(text),
  title: '青岩县2026年度农村人居环境整治提升工作安排',
  measures: [
    {
      no: '（一）',
      clause: '第一部分（一）',
      field: '厕所革命',
      lead: ['县农业农村局'],
      supporting: ['县卫生健康局', '县财政局'],
      deadline: '2026-10-31',
      targets: ['equal 3200 户'],
    },
    {
      no: '（二）',
      clause: '第一部分（二）',
      field: '厕所革命',
      title: '建设公共厕所18座',
      lead: ['县住房城乡建设局'],
      supporting: ['各乡镇人民政府'],
      deadline: 'none',
      targets: ['equal 18 座'],
    },
    {
      no: '（三）',
      clause: '第一部分（三）',
      field: '厕所革命',
      lead: ['县农业农村局'],
      supporting: ['县生态环境局'],
      deadline: 'none',
      targets: ['equal 100 %'],
    },
    {
      no: '（四）',
      clause: '第二部分（四）',
      field: '垃圾治理',
      lead: ['县综合行政执法局'],
      supporting: ['县生态环境局', '县供销社'],
      deadline: '2026-08-31',
      targets: ['at-least 98 %'],
    },
    {
      no: '（五）',
      clause: '第二部分（五）',
      field: '垃圾治理',
      title: '推进建筑垃圾资源化利用',
      lead: ['县住房城乡建设局'],
      supporting: ['县发展改革局', '县交通运输局'],
      deadline: '2026-05-31',
    },
    {
      no: '（六）',
      clause: '第二部分（六）',
      field: '垃圾治理',
      title: '清理非正规垃圾堆放点12处',
      lead: ['县生态环境局'],
      supporting: ['县水利局', '县自然资源局'],
      deadline: '2026-06-30',
      targets: ['equal 12 处'],
    },
    {
      no: '（七）',
      clause: '第三部分（七）',
      field: '污水治理',
      lead: ['县水利局'],
      people: { responsibleLeader: ['李文博'] },
      deadline: '2026-11-30',
      targets: ['equal 9 座'],
    },
    {
      no: '（八）',
      clause: '第三部分（八）',
      field: '污水治理',
      lead: ['县生态环境局'],
      implementing: ['各乡镇人民政府'],
      deadline: 'every quarter',
    },
  ],
  problems: ['plan/deadline-missing （二）', 'plan/deadline-missing （三）'],
};
