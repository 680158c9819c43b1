import { day } from '../../../../core/shared/day.ts';
import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A league's measures without a year in the title: the day of issue gives it; banners, sumu, 自治区 organs, branches of the centre. */
const text = `关于推进草原畜牧业转型升级的若干措施

一、强化种业振兴
（一）开展种公牛站提升工程。年供冻精能力稳定在100万剂以上，良种覆盖率达90%。牵头单位：盟农牧局。责任单位：盟科技局、财政局，各旗县市（区）人民政府（管委会）。完成时限：年底前。
（二）建设肉羊核心育种场。认定核心育种场5个。（盟农牧局牵头，盟科技局、内蒙古农牧业科学院配合，相关旗县市人民政府组织实施，2028年）
二、发展饲草产业
（三）扩大优质饲草种植。人工种草面积不少于80万亩，单产提高5个百分点。（盟林草局、农牧局按职责分工负责，各旗县市区结合实际落实，6月底前完成播种，10月底前完成收储）
（四）建设饲草储备库。按照“旗县一库、苏木乡镇一点”布局建设。责任单位：盟农牧局、盟发展改革委，盟供销合作社；时限：明年6月底前
三、完善利益联结
（五）推广“龙头企业+合作社+牧户”模式。（盟农牧局负责，盟财政局、乡村振兴局、农业银行锡林郭勒分行等部门单位参与，持续推进并长期坚持）
（六）落实草畜平衡奖补。严格兑付政策资金，发放到户率100%。（盟财政局牵头，盟林草局配合，各旗县市区人民政府具体负责落实，每年11月底前）
（七）规范牧区电商服务站点。（盟商务局）
`;

export const steppeBanners: PlanCase = {
  name: 'measures of a league, the year from the day of issue',
  read: async () => readPasted(text),
  issued: day('2026-04-02'),
  title: '关于推进草原畜牧业转型升级的若干措施',
  issuedAs: '2026-04-02',
  measures: [
    {
      no: '（一）',
      clause: '一（一）',
      field: '强化种业振兴',
      title: '开展种公牛站提升工程',
      lead: ['盟农牧局'],
      supporting: ['盟科技局', '盟财政局', '各旗县市（区）人民政府（管委会）'],
      deadline: '2026-12-31',
      targets: ['at-least 100 万剂', 'equal 90 %'],
    },
    {
      no: '（二）',
      clause: '一（二）',
      field: '强化种业振兴',
      lead: ['盟农牧局'],
      supporting: ['盟科技局', '内蒙古农牧业科学院'],
      implementing: ['相关旗县市人民政府'],
      deadline: '2028-12-31',
      targets: ['equal 5 个'],
    },
    {
      no: '（三）',
      clause: '二（三）',
      field: '发展饲草产业',
      lead: ['盟林草局', '盟农牧局'],
      implementing: ['各旗县市区'],
      deadline: '2026-10-31',
      targets: ['at-least 80 万亩', 'equal 5 个百分点'],
    },
    {
      no: '（四）',
      clause: '二（四）',
      field: '发展饲草产业',
      lead: ['盟农牧局', '盟发展改革委', '盟供销合作社'],
      deadline: '2027-06-30',
    },
    {
      no: '（五）',
      clause: '三（五）',
      field: '完善利益联结',
      lead: ['盟农牧局'],
      supporting: ['盟财政局', '盟乡村振兴局', '农业银行锡林郭勒分行'],
      deadline: 'standing',
    },
    {
      no: '（六）',
      clause: '三（六）',
      field: '完善利益联结',
      lead: ['盟财政局'],
      supporting: ['盟林草局'],
      implementing: ['各旗县市区人民政府'],
      deadline: 'every year',
      targets: ['equal 100 %'],
    },
    { no: '（七）', clause: '三（七）', field: '完善利益联结', lead: ['盟商务局'], deadline: 'none' },
  ],
  problems: ['plan/joint-lead-undecided （三）', 'plan/joint-lead-undecided （四）', 'plan/deadline-missing （七）'],
};
