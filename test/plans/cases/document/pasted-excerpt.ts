import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Pasted without a title: half-width marks, spaces, bare names, verbs of every kind. */
const text = `(一)深化国资国企改革
1、推动市属企业战略性重组,完成专业化整合3组以上 .(市国资委牵头 , 市财政局、审计局配合 , 2026 年 8 月底前)
2、建立外部董事人才库，入库人数达到 120 人。(市国资委、市委组织部)(2026年二季度)
3、推进"三能"机制建设，管理人员竞争上岗比例不低于 60 % 。(市国资委负责)(2026年底前取得阶段性成效)
(二)深化财税金融改革
4、实施零基预算改革,压减一般性支出 5 个百分点以上。(市财政局主办,市级各预算单位协办,2026-10-31)
5、防范化解地方债务风险。(市财政局牵头，市委金融办、市发展改革委、国家金融监督管理总局清河监管分局按职责分工负责,各县区政府属地落实,长期)
6、发展普惠金融。小微企业贷款余额超 400 亿元，涉农贷款增速高于各项贷款平均增速。(人民银行清河市分行、市委金融办共同牵头，清河金融监管分局配合，全年)
7、规范政府和社会资本合作存量项目.(市财政局会同市发展改革委负责,市直有关部门参与,2026年12月15日前)
`;

export const pastedExcerpt: PlanCase = {
  name: 'pasted with half-width marks and spaces, without a title',
  read: async () => readPasted(text),
  title: '',
  measures: [
    {
      no: '1',
      clause: '（一）1',
      field: '深化国资国企改革',
      lead: ['市国资委'],
      supporting: ['市财政局', '市审计局'],
      deadline: '2026-08-31',
      targets: ['at-least 3 组'],
    },
    {
      no: '2',
      clause: '（一）2',
      field: '深化国资国企改革',
      lead: ['市国资委', '市委组织部'],
      deadline: '2026-06-30',
      targets: ['equal 120 人'],
    },
    {
      no: '3',
      clause: '（一）3',
      field: '深化国资国企改革',
      lead: ['市国资委'],
      deadline: '2026-12-31',
      targets: ['at-least 60 %'],
    },
    {
      no: '4',
      clause: '（二）4',
      field: '深化财税金融改革',
      lead: ['市财政局'],
      supporting: ['市级各预算单位'],
      deadline: '2026-10-31',
      targets: ['at-least 5 个百分点'],
    },
    {
      no: '5',
      clause: '（二）5',
      field: '深化财税金融改革',
      title: '防范化解地方债务风险',
      lead: ['市财政局'],
      supporting: ['市委金融办', '市发展改革委', '国家金融监督管理总局清河监管分局'],
      implementing: ['各县区政府'],
      deadline: 'standing',
    },
    {
      no: '6',
      clause: '（二）6',
      field: '深化财税金融改革',
      lead: ['人民银行清河市分行', '市委金融办'],
      supporting: ['清河金融监管分局'],
      deadline: '2026-01-01..2026-12-31',
      targets: ['more-than 400 亿元'],
    },
    {
      no: '7',
      clause: '（二）7',
      field: '深化财税金融改革',
      lead: ['市财政局'],
      supporting: ['市发展改革委', '市直有关部门'],
      deadline: '2026-12-15',
    },
  ],
  problems: ['plan/joint-lead-undecided 2', 'plan/agency-unnamed 4', 'plan/joint-lead-undecided 6', 'plan/agency-unnamed 7'],
};
