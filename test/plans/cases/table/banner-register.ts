import { day } from '../../../../core/shared/day.ts';
import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** With the register of Tongliao loaded: aliases, groups, a slip of the pen, an agency of another place. Lower numbers stand above higher ones. */
const text = `农牧领域改革任务分工

1、种业振兴
（一）建设玉米制种基地2万亩。（市农牧局牵头，市财政局、科技局配合，各旗县市区人民政府落实，10月底前）
（二）组建种业创新联合体。（市科技局牵头，市农牧业局、内蒙古民族大学配合，年内）
2、肉牛产业
（一）建设交易市场3处以上。（市商务局、市农牧局牵头，科左后旗、奈曼旗政府具体实施，11月底前）
（二）推广“统防统治”，防治覆盖率不低于90%。（市农收局，每月）
3、金融支持
（一）发放活体抵押贷款2亿元。（人行通辽市分行、市金融办，国网通辽供电公司，市委金融办配合，三季度）
`;

export const bannerRegister: PlanCase = {
  name: 'with a register: aliases, groups and a misprinted name',
  read: async () => readPasted(text),
  pack: 'tongliao',
  issued: day('2026-01-08'),
  title: '农牧领域改革任务分工',
  issuedAs: '2026-01-08',
  measures: [
    {
      no: '1（一）',
      clause: '1（一）',
      field: '种业振兴',
      lead: ['市农牧局'],
      supporting: ['市财政局', '市科技局'],
      implementing: ['各旗县市区人民政府'],
      deadline: '2026-10-31',
      targets: ['equal 2 万亩'],
    },
    {
      no: '1（二）',
      clause: '1（二）',
      field: '种业振兴',
      lead: ['市科技局'],
      supporting: ['市农牧业局', '内蒙古民族大学'],
      deadline: '2026-12-31',
    },
    {
      no: '2（一）',
      clause: '2（一）',
      field: '肉牛产业',
      lead: ['市商务局', '市农牧局'],
      implementing: ['科左后旗', '奈曼旗政府'],
      deadline: '2026-11-30',
      targets: ['at-least 3 处'],
    },
    {
      no: '2（二）',
      clause: '2（二）',
      field: '肉牛产业',
      lead: ['市农收局'],
      deadline: 'every month',
      targets: ['at-least 90 %'],
    },
    {
      no: '3（一）',
      clause: '3（一）',
      field: '金融支持',
      lead: ['人行通辽市分行', '市金融办', '国网通辽供电公司'],
      supporting: ['市委金融办'],
      deadline: '2026-09-30',
      targets: ['equal 2 亿元'],
    },
  ],
  problems: [
    'plan/agency-unknown 1（二）',
    'plan/joint-lead-undecided 2（一）',
    'plan/agency-unknown 2（二）',
    'plan/joint-lead-undecided 3（一）',
  ],
};
