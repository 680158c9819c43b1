import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** The usual form: number, title over two lines, addressee, preamble, three levels, numbers that restart, framing sections, date in Han figures. */
const text = `河川市委办公室文件
河办发〔2026〕11号

中共河川市委办公室　河川市人民政府办公室
关于印发《河川市2026年全面深化改革工作要点》的通知

各县（市、区）党委和人民政府，市直各部门：
　　为落实市委深改委工作安排，现将工作要点印发给你们，请认真组织实施。

一、总体要求
　　坚持问题导向，突出改革实效，2026年完成改革任务8项以上，确保各项任务落地。

二、深化经济体制改革
（一）优化营商环境。
１．推行“一业一证”。对餐饮、药店等20个行业实行一证准营，审批时限压缩至3个工作日以内。（市政务服务局牵头，市市场监管局、卫生健康委配合，2026年6月底前完成）
２．规范涉企检查。建立检查计划备案制度，年内检查频次下降30%以上。（市司法局牵头；市应急局、生态环境局、消防救援支队等单位配合；完成时限：11月底前）
（二）推进国资国企改革。
１．完善考核办法。出台市属企业分类考核办法，形成“一企一策”考核体系。（责任单位：市国资委、财政局；完成时限：上半年）
２．压缩管理层级。市属企业管理层级控制在3级以内，清退“空壳”企业不少于12家。（市国资委，第三季度）

三、深化社会体制改革
（一）健全就业服务机制。
1.建设零工市场。全市建成零工市场15个左右，服务1.2万人次以上。（市人力资源和社会保障局牵头，市总工会、团市委、妇联参与，各县（市、区）人民政府具体落实，年底前）
2.开展技能培训。全年培训5000人次。（市人力资源和社会保障局、教育局、工商联按职责分工负责，每季度调度）
（二）深化医疗改革。
1.推进集采扩面。落实集中带量采购政策，做好与医保支付衔接。（市医保局、卫生健康委牵头）
2.建设紧密型医共体。（市卫生健康委负责，持续推进）

四、保障措施
（一）加强组织领导。各牵头单位要制定方案，明确时间表、路线图。
（二）强化督察问效。市委改革办要定期通报，对进展缓慢的予以约谈。

中共河川市委办公室
二〇二六年二月二十八日
`;

export const reformPoints: PlanCase = {
  name: 'reform points of a city, numbers restarting in every section',
  read: async () => readPasted(text),
  title: '中共河川市委办公室　河川市人民政府办公室关于印发《河川市2026年全面深化改革工作要点》的通知',
  issuedAs: '2026-02-28',
  documentNumber: '河办发〔2026〕11号',
  measures: [
    {
      no: '二（一）1',
      clause: '二（一）1',
      field: '深化经济体制改革',
      title: '推行“一业一证”',
      lead: ['市政务服务局'],
      supporting: ['市市场监管局', '市卫生健康委'],
      deadline: '2026-06-30',
      targets: ['equal 20 个', 'at-most 3 个工作日'],
    },
    {
      no: '二（一）2',
      clause: '二（一）2',
      field: '深化经济体制改革',
      title: '规范涉企检查',
      lead: ['市司法局'],
      supporting: ['市应急局', '市生态环境局', '市消防救援支队'],
      deadline: '2026-11-30',
      targets: ['at-least 30 %'],
    },
    {
      no: '二（二）1',
      clause: '二（二）1',
      field: '深化经济体制改革',
      title: '完善考核办法',
      lead: ['市国资委', '市财政局'],
      deadline: '2026-06-30',
    },
    {
      no: '二（二）2',
      clause: '二（二）2',
      field: '深化经济体制改革',
      title: '压缩管理层级',
      lead: ['市国资委'],
      deadline: '2026-09-30',
      targets: ['at-most 3 级', 'at-least 12 家'],
    },
    {
      no: '三（一）1',
      clause: '三（一）1',
      field: '深化社会体制改革',
      title: '建设零工市场',
      lead: ['市人力资源和社会保障局'],
      supporting: ['市总工会', '团市委', '市妇联'],
      implementing: ['各县（市、区）人民政府'],
      deadline: '2026-12-31',
      targets: ['about 15 个', 'at-least 1.2 万人次'],
    },
    {
      no: '三（一）2',
      clause: '三（一）2',
      field: '深化社会体制改革',
      title: '开展技能培训',
      lead: ['市人力资源和社会保障局', '市教育局', '市工商联'],
      deadline: 'every quarter',
      targets: ['equal 5000 人次'],
    },
    {
      no: '三（二）1',
      clause: '三（二）1',
      field: '深化社会体制改革',
      title: '推进集采扩面',
      lead: ['市医保局', '市卫生健康委'],
      deadline: 'none',
    },
    {
      no: '三（二）2',
      clause: '三（二）2',
      field: '深化社会体制改革',
      title: '建设紧密型医共体',
      lead: ['市卫生健康委'],
      deadline: 'standing',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 二（二）1',
    'plan/joint-lead-undecided 三（一）2',
    'plan/joint-lead-undecided 三（二）1',
    'plan/deadline-missing 三（二）1',
  ],
};
