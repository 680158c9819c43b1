import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Text copied from a page: lines broken at twenty-eight characters, page numbers between, brackets cut in two, spaces inside names. */
const text = `东港区深化“放管服”改革
２０２６年度任务清单

　　一、审批服务
　　１．推行“ 免申即享” 。梳理惠企政策不少于５０
项，实现政策资金直达快享，惠及企业１，２００家以上。
（区政务服务局牵头，区财政局、区工业和信息化局、区
人力资源和社会保障局配合，２０２６年１０月底前完成）
　　２．深化告知承诺制。动态调整告知承诺事项清单，
加强事中事后监管，避免一放了之。（区司法局、区市场
监管局按职责分工负责，各 镇（街道）具体落实）
－ 1 －
　　二、监管执法
　　３．完善“双随机、一公开”监管。部门联合抽查占比
达到４０％以上，对风险较低的经营主体合理降低抽查比例
和频次。（区市场监管局牵头，区双随机联席会议成员单
位配合；时限：１１月）
　　５．推进非现场监管。依托“互联网＋监管”平台汇聚
监管数据，形成风险预警模型２—３个，做到无事不扰、有
— 2 —
`;

export const wrappedPage: PlanCase = {
  name: 'text copied from a page, broken lines and brackets',
  read: async () => readPasted(text),
  title: '东港区深化“放管服”改革２０２６年度任务清单',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '审批服务',
      title: '推行“ 免申即享”',
      lead: ['区政务服务局'],
      supporting: ['区财政局', '区工业和信息化局', '区人力资源和社会保障局'],
      deadline: '2026-10-31',
      targets: ['at-least 50 项', 'at-least 1200 家'],
    },
    {
      no: '2',
      clause: '一2',
      field: '审批服务',
      title: '深化告知承诺制',
      lead: ['区司法局', '区市场监管局'],
      implementing: ['各镇（街道）'],
      deadline: 'none',
    },
    {
      no: '3',
      clause: '二3',
      field: '监管执法',
      lead: ['区市场监管局'],
      supporting: ['区双随机联席会议成员单位'],
      deadline: '2026-11-30',
      targets: ['at-least 40 %'],
    },
    { no: '5', clause: '二5', field: '监管执法', title: '推进非现场监管', deadline: 'none', targets: ['between 2—3 个'] },
  ],
  problems: [
    'plan/joint-lead-undecided 2',
    'plan/deadline-missing 2',
    'plan/agency-unnamed 3',
    'plan/no-lead 5',
    'plan/deadline-missing 5',
    'plan/ends-mid-sentence 二5',
  ],
};
