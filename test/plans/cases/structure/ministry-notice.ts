import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A notice of several provincial bodies: 各…按照职责 sentences, brackets with 【】 and 〔〕, subtitles in one line with the text, a note that the first leads. */
const text = `江南省发展和改革委员会等部门关于印发《江南省2026年促进民间投资行动清单》的通知
江发改投资〔2026〕88号

各市人民政府，省有关单位：

经省政府同意，现将《江南省2026年促进民间投资行动清单》印发给你们。责任单位中列第一位的为牵头单位。

一、扩大准入
（一）破除准入壁垒。清理违规设置的准入条件，12月底前整改率达100%。〔省发展改革委、省市场监管局、省司法厅〕
（二）推介民间投资项目。全年推介项目不少于300个、总投资超过2000亿元。〔省发展改革委、省工商联、各市人民政府；按季推进〕
二、强化支持
（三）设立专项基金。首期规模20亿元，对单个项目支持额度不超过项目总投资的30%。〔省财政厅、省委金融办、省国资委；2026年10月前〕
（四）优化用地审批。审批时间再压缩20%以上。〔省自然资源厅；12月31日前〕
三、附则
（五）本清单自2026年4月1日起施行，有效期至2027年12月31日。
`;

export const ministryNotice: PlanCase = {
  name: 'a notice that says that the first of several leads',
  read: async () => readPasted(text),
  title: '江南省发展和改革委员会等部门关于印发《江南省2026年促进民间投资行动清单》的通知',
  documentNumber: '江发改投资〔2026〕88号',
  measures: [
    {
      no: '（一）',
      clause: '一（一）',
      field: '扩大准入',
      title: '破除准入壁垒',
      lead: ['省发展改革委'],
      supporting: ['省市场监管局', '省司法厅'],
      deadline: '2026-12-31',
      targets: ['equal 100 %'],
    },
    {
      no: '（二）',
      clause: '一（二）',
      field: '扩大准入',
      lead: ['省发展改革委'],
      supporting: ['省工商联', '各市人民政府'],
      deadline: 'every quarter',
      targets: ['at-least 300 个', 'more-than 2000 亿元'],
    },
    {
      no: '（三）',
      clause: '二（三）',
      field: '强化支持',
      lead: ['省财政厅'],
      supporting: ['省委金融办', '省国资委'],
      deadline: '2026-10-31',
      targets: ['equal 20 亿元', 'at-most 30 %'],
    },
    {
      no: '（四）',
      clause: '二（四）',
      field: '强化支持',
      lead: ['省自然资源厅'],
      deadline: '2026-12-31',
      targets: ['at-least 20 %'],
    },
  ],
  problems: [],
};
