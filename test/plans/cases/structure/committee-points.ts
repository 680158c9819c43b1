import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Yearly points of a reform committee: fields in bold lines without numbers, measures numbered through in Han figures with brackets. */
const text = `省委全面深化改革委员会2026年工作要点

2026年是“十五五”开局之年，改革工作要聚焦重点、务求实效。

经济体制改革
一、深化要素市场化配置综合改革。推进劳动力、土地、技术、数据等要素畅通流动，力争国家级试点增至3个。（省发展改革委牵头，省自然资源厅、人力资源社会保障厅、科技厅、数据局参加，12月底前完成）
二、完善民营企业参与重大项目建设长效机制。民间资本参与重大项目数量同比增长15%以上。（省发展改革委、省工商联牵头，省财政厅参加，9月底前）
民主法治领域改革
三、健全行政执法监督体系。（省司法厅牵头，省级行政执法部门参加，持续推进）
四、深化行业协会商会改革。（省委社会工作部牵头，省民政厅参加，2026年上半年出台意见，2027年6月底前完成脱钩）
纪检监察体制改革
五、推进片区协作、提级监督。（省纪委监委机关）
`;

export const committeePoints: PlanCase = {
  name: 'points of a reform committee under unnumbered fields',
  read: async () => readPasted(text),
  title: '省委全面深化改革委员会2026年工作要点',
  measures: [
    {
      no: '一',
      clause: '一一',
      field: '经济体制改革',
      title: '深化要素市场化配置综合改革',
      lead: ['省发展改革委'],
      supporting: ['省自然资源厅', '省人力资源社会保障厅', '省科技厅', '省数据局'],
      deadline: '2026-12-31',
      targets: ['equal 3 个'],
    },
    {
      no: '二',
      clause: '一二',
      field: '经济体制改革',
      lead: ['省发展改革委', '省工商联'],
      supporting: ['省财政厅'],
      deadline: '2026-09-30',
      targets: ['at-least 15 %'],
    },
    {
      no: '三',
      clause: '二三',
      field: '民主法治领域改革',
      title: '健全行政执法监督体系',
      lead: ['省司法厅'],
      supporting: ['省级行政执法部门'],
      deadline: 'standing',
    },
    {
      no: '四',
      clause: '二四',
      field: '民主法治领域改革',
      lead: ['省委社会工作部'],
      supporting: ['省民政厅'],
      deadline: '2027-06-30',
    },
    {
      no: '五',
      clause: '三五',
      field: '纪检监察体制改革',
      lead: ['省纪委监委机关'],
      deadline: 'none',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 二',
    'plan/agency-unnamed 三',
    'plan/deadline-after-document 四',
    'plan/deadline-missing 五',
  ],
};
