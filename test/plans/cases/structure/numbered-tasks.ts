import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** 任务一：, 举措1. below it, labels in one paragraph, a remark in brackets that is no agency, bullets of detail. */
const text = `中共西岭县委全面深化改革委员会
2026年改革攻坚任务书
（2026年3月2日县委深改委第十二次会议审议通过）

任务一：破解园区管理体制障碍
举措1：理顺职责边界。全面推行“管委会+公司”（试点园区除外），剥离社会管理职能18项。
牵头领导：刘建明、周雨晴。牵头单位：县委编办。责任单位：县高新区管委会、县财政局。完成时限：2026年6月30日。成果形式：《职责清单》。
举措2：改革薪酬制度。绩效工资占比不低于50%。
牵头领导：刘建明。牵头单位：县人力资源社会保障局。责任单位：县高新区管委会。完成时限：2026年第三季度。成果形式：实施办法。
任务二：打通消费帮扶堵点
举措3：建设产地仓。
——建成冷链产地仓4座；
——培育直播基地2个，年销售额突破3000万元。
牵头单位：县商务局。责任单位：县农业农村局、县供销社，各乡镇（街道）。完成时限：2026年10月。
举措4：健全产销对接机制（含定点帮扶单位）。每季度举办对接会1次以上。
牵头单位：县乡村振兴中心。责任单位：各乡镇（街道）。完成时限：持续推进。
`;

export const numberedTasks: PlanCase = {
  name: 'tasks and measures that are named as such',
  read: async () => readPasted(text),
  title: '中共西岭县委全面深化改革委员会2026年改革攻坚任务书',
  measures: [
    {
      no: '举措1',
      clause: '任务一举措1',
      field: '破解园区管理体制障碍',
      title: '理顺职责边界',
      lead: ['县委编办'],
      supporting: ['县高新区管委会', '县财政局'],
      people: { sponsor: ['刘建明', '周雨晴'] },
      outcome: '《职责清单》',
      deadline: '2026-06-30',
      targets: ['equal 18 项'],
    },
    {
      no: '举措2',
      clause: '任务一举措2',
      field: '破解园区管理体制障碍',
      lead: ['县人力资源社会保障局'],
      supporting: ['县高新区管委会'],
      people: { sponsor: ['刘建明'] },
      outcome: '实施办法',
      deadline: '2026-09-30',
      targets: ['at-least 50 %'],
    },
    {
      no: '举措3',
      clause: '任务二举措3',
      field: '打通消费帮扶堵点',
      title: '建设产地仓',
      lead: ['县商务局'],
      supporting: ['县农业农村局', '县供销社', '各乡镇（街道）'],
      deadline: '2026-10-31',
      targets: ['equal 4 座', 'equal 2 个', 'more-than 3000 万元'],
    },
    {
      no: '举措4',
      clause: '任务二举措4',
      field: '打通消费帮扶堵点',
      lead: ['县乡村振兴中心'],
      supporting: ['各乡镇（街道）'],
      deadline: 'standing',
      targets: ['at-least 1 次'],
    },
  ],
  problems: [],
};
