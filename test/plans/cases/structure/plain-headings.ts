import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Measures numbered through in one list without fields above; sentences after the bracket; a preface with figures. */
const text = `东港市2026年十件民生实事责任分解方案

为持续增进民生福祉，计划投入资金12.6亿元，办好以下十件民生实事：

1.新增公办幼儿园学位3000个。年内新建改扩建幼儿园10所。（市教育局牵头，市发展改革委、财政局配合）8月底前竣工并投入使用。
2.改造老旧供热管网60公里。
牵头单位：市住建局
配合单位：市财政局、市国资委、东港热力集团
完成时限：10月20日前
3.建设电动自行车充电端口2万个；新增公共充电桩不少于500个。
责任单位：市发展改革委、市住建局、市消防救援支队，各区（市）政府
完成时限：2026年11月
4.为65岁以上老年人提供免费体检，服务10万人次以上。（市卫生健康委负责，各区（市）政府落实，全年实施）
5.实施“放心消费”工程，抽检食品1.5万批次，合格率保持在98.5%以上。（责任单位：市市场监管局；完成时限：每月公示抽检结果）
6.打造“15分钟就业圈”：一是建设零工驿站12家；二是开展技能培训2.4万人次；三是发放创业担保贷款不低于6亿元。（市人社局）
`;

export const plainHeadings: PlanCase = {
  name: 'ten deeds in one list without fields',
  read: async () => readPasted(text),
  title: '东港市2026年十件民生实事责任分解方案',
  measures: [
    {
      no: '1',
      clause: '1',
      field: '',
      title: '新增公办幼儿园学位3000个',
      lead: ['市教育局'],
      supporting: ['市发展改革委', '市财政局'],
      deadline: '2026-12-31',
      targets: ['equal 3000 个', 'equal 10 所'],
    },
    {
      no: '2',
      clause: '2',
      field: '',
      lead: ['市住建局'],
      supporting: ['市财政局', '市国资委', '东港热力集团'],
      deadline: '2026-10-20',
      targets: ['equal 60 公里'],
    },
    {
      no: '3',
      clause: '3',
      field: '',
      lead: ['市发展改革委', '市住建局', '市消防救援支队', '各区（市）政府'],
      deadline: '2026-11-30',
      targets: ['equal 2 万个', 'at-least 500 个'],
    },
    {
      no: '4',
      clause: '4',
      field: '',
      lead: ['市卫生健康委'],
      implementing: ['各区（市）政府'],
      deadline: '2026-01-01..2026-12-31',
      targets: ['at-least 10 万人次'],
    },
    {
      no: '5',
      clause: '5',
      field: '',
      lead: ['市市场监管局'],
      deadline: 'every month',
      targets: ['equal 1.5 万批次', 'at-least 98.5 %'],
    },
    {
      no: '6',
      clause: '6',
      field: '',
      title: '打造“15分钟就业圈”：一是建设零工驿站12家；二是开展技能培训2.4万人次；三是发放创业担保贷款不低于6亿元',
      lead: ['市人社局'],
      deadline: 'none',
      targets: ['equal 12 家', 'equal 2.4 万人次', 'at-least 6 亿元'],
    },
  ],
  problems: ['plan/joint-lead-undecided 3', 'plan/deadline-missing 6'],
};
