import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Duties from a work report: a leader and agencies behind every sentence, one clause a line, the number in the whole document. */
const text = `平阳区人民政府办公室
关于2026年区政府工作报告重点工作任务分工的通知
平政办〔2026〕5号

各镇人民政府、街道办事处，区政府各部门：
　　为确保完成2026年目标任务，现将重点工作分工如下。

　　一、稳增长
　　1. 地区生产总值增长6%左右，规模以上工业增加值增长7.5%以上。（领衔领导：王立新；牵头单位：区发展改革局；配合单位：区统计局、区经信局，各镇街）
　　2. 固定资产投资突破150亿元，开工项目40个、竣工25个。（领衔领导：王立新；牵头单位：区发展改革局、区重点项目建设服务中心；时限：第四季度）
　　3. 社会消费品零售总额达到220亿元，新增限额以上企业不低于30家。（领衔领导：陈晓兰；牵头单位：区商务局；责任单位：区文旅局、各镇街；时限：2026年12月20日前）
　　二、惠民生
　　4. 新增城镇就业9000人，城镇登记失业率控制在4%以内。（领衔领导：陈晓兰；责任单位：区人力社保局、区总工会）
　　5. 改扩建中小学、幼儿园6所，新增学位3600个。（领衔领导：周敏；牵头单位：区教育局；配合单位：区住建局、区自然资源和规划分局；时限：8月底前）
　　6. 实施“15分钟养老服务圈”项目，新增养老床位不少于500张，其中护理型床位占比60%以上。（领衔领导：周敏；牵头单位：区民政局；配合单位：区卫健局；时限：每半年通报一次）
　　7. 空气质量优良天数比率不低于88.5%，PM2.5平均浓度低于30微克/立方米。（领衔领导：吴刚；牵头单位：市生态环境局平阳分局；配合单位：区有关部门）

　　各牵头单位于3月10日前制定实施方案，并于每季度末报送进展。

平阳区人民政府办公室
2026年2月10日
`;

export const reportDuties: PlanCase = {
  name: 'duties from a work report with a leader each',
  read: async () => readPasted(text),
  title: '平阳区人民政府办公室关于2026年区政府工作报告重点工作任务分工的通知',
  issuedAs: '2026-02-10',
  documentNumber: '平政办〔2026〕5号',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '稳增长',
      lead: ['区发展改革局'],
      supporting: ['区统计局', '区经信局', '各镇街'],
      people: { sponsor: ['王立新'] },
      deadline: 'none',
      targets: ['about 6 %', 'at-least 7.5 %'],
    },
    {
      no: '2',
      clause: '一2',
      field: '稳增长',
      lead: ['区发展改革局', '区重点项目建设服务中心'],
      people: { sponsor: ['王立新'] },
      deadline: '2026-12-31',
      targets: ['more-than 150 亿元', 'equal 40 个', 'equal 25 个'],
    },
    {
      no: '3',
      clause: '一3',
      field: '稳增长',
      lead: ['区商务局'],
      supporting: ['区文旅局', '各镇街'],
      people: { sponsor: ['陈晓兰'] },
      deadline: '2026-12-20',
      targets: ['equal 220 亿元', 'at-least 30 家'],
    },
    {
      no: '4',
      clause: '二4',
      field: '惠民生',
      lead: ['区人力社保局', '区总工会'],
      people: { sponsor: ['陈晓兰'] },
      deadline: 'none',
      targets: ['equal 9000 人', 'at-most 4 %'],
    },
    {
      no: '5',
      clause: '二5',
      field: '惠民生',
      lead: ['区教育局'],
      supporting: ['区住建局', '区自然资源和规划分局'],
      people: { sponsor: ['周敏'] },
      deadline: '2026-08-31',
      targets: ['equal 6 所', 'equal 3600 个'],
    },
    {
      no: '6',
      clause: '二6',
      field: '惠民生',
      lead: ['区民政局'],
      supporting: ['区卫健局'],
      people: { sponsor: ['周敏'] },
      deadline: 'every half-year',
      targets: ['at-least 500 张', 'at-least 60 %'],
    },
    {
      no: '7',
      clause: '二7',
      field: '惠民生',
      lead: ['市生态环境局平阳分局'],
      supporting: ['区有关部门'],
      people: { sponsor: ['吴刚'] },
      deadline: 'none',
      targets: ['at-least 88.5 %', 'less-than 30 微克/立方米'],
    },
  ],
  problems: [
    'plan/deadline-missing 1',
    'plan/joint-lead-undecided 2',
    'plan/joint-lead-undecided 4',
    'plan/deadline-missing 4',
    'plan/deadline-missing 7',
    'plan/agency-unnamed 7',
  ],
};
