import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Copied from a page: every line broken at the margin, a number alone on its line, page numbers and a running head between. */
const text = `          莲湖县2026年农业农村改革重点任务分工方案

　　一、深化农村土地制度改革
　　1.稳妥推进第二轮土地承包到期后再延长三十年整县
试点，签订延包合同不少于6.8万份，合同签订率超过98%。
（县农业农村局牵头，县自然资源局、县司法局配合，各乡
镇人民政府组织实施，2026年11月底前完成）
　　2.规范农村产权流转交易。县乡两级交易平台全覆盖，
线上交易率达到90%以上。（县农业农村局、县行政审批局
按职责分工负责，长期坚持）
                        — 1 —
　　二、完善乡村治理体系
　　3.推广积分制、清单制。建成省级乡村治理示范村5个。
（县委组织部、县委社会工作部、县民政局按职责分工负责，
各乡镇党委抓好落实，2026年12月）
　　4.开展移风易俗专项治理，
遏制高额彩礼。（县委宣传部牵头，县妇联、团县委参与，全
年）
                        — 2 —
`;

export const brokenLines: PlanCase = {
  name: 'a page whose lines are broken at the margin',
  read: async () => readPasted(text),
  title: '莲湖县2026年农业农村改革重点任务分工方案',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '深化农村土地制度改革',
      lead: ['县农业农村局'],
      supporting: ['县自然资源局', '县司法局'],
      implementing: ['各乡镇人民政府'],
      deadline: '2026-11-30',
      targets: ['at-least 6.8 万份', 'more-than 98 %'],
    },
    {
      no: '2',
      clause: '一2',
      field: '深化农村土地制度改革',
      title: '规范农村产权流转交易',
      lead: ['县农业农村局', '县行政审批局'],
      deadline: 'standing',
      targets: ['at-least 90 %'],
    },
    {
      no: '3',
      clause: '二3',
      field: '完善乡村治理体系',
      lead: ['县委组织部', '县委社会工作部', '县民政局'],
      implementing: ['各乡镇党委'],
      deadline: '2026-12-31',
      targets: ['equal 5 个'],
    },
    {
      no: '4',
      clause: '二4',
      field: '完善乡村治理体系',
      title: '开展移风易俗专项治理，遏制高额彩礼',
      lead: ['县委宣传部'],
      supporting: ['县妇联', '团县委'],
      deadline: '2026-01-01..2026-12-31',
    },
  ],
  problems: ['plan/joint-lead-undecided 2', 'plan/joint-lead-undecided 3'],
};
