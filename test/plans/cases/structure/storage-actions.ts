import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Directions above measures, points below one, safeguards that name agencies, 同上, 每年 within a span of years. */
const text = `赤北市加快推动新型储能高质量发展行动方案（2026—2028年）
赤政发〔2026〕7号

各旗县区人民政府，各开发区管委会，市直各有关部门：

为加快构建新型电力系统，结合我市实际，制定本方案。

一、发展目标
到2026年底，新型储能装机规模达到100万千瓦；到2028年，达到300万千瓦以上，带动投资150亿元。

二、重点任务
（一）实施电源侧储能提升行动
1.推进“新能源+储能”融合发展。新建市场化新能源项目按不低于装机容量20%、时长不少于4小时配置储能。（市能源局牵头，市发展改革委、工信局，各旗县区人民政府，有关企业按职责分工负责）
2.探索共享储能。到2027年6月底前，建成独立共享储能电站3座。（市能源局、赤北供电公司牵头，有关旗县区政府、发电企业配合，完成时限：2027年6月底前）
　　（1）开展项目申报遴选。
　　（2）签订租赁协议。（责任单位同上）
（二）实施用户侧储能培育行动
3.鼓励工商业用户建设储能。对年用电量超过500万千瓦时的企业……给予每千瓦时0.2元补贴，最高100万元。（市工信局，市财政局，各旗县区人民政府；2026—2028年每年12月底前）
4.推广“光储充”一体化。（市住建局、交通运输局按各自职责分别负责推进，市能源局配合，2028年年底前完成建设任务的80%以上）

三、保障措施
（一）强化组织领导。建立由市政府分管领导任召集人的联席会议制度，统筹推进各项工作。（市能源局牵头，各有关部门配合）
（二）强化安全监管。严格落实安全责任。（市能源局、应急管理局、市场监管局、消防救援支队等部门和单位依据职责分工负责）
（三）强化考核评估。（市委督查室、市政府督查室、市能源局，每年底前）
`;

export const storageActions: PlanCase = {
  name: 'directions above measures, safeguards that name agencies',
  read: async () => readPasted(text),
  title: '赤北市加快推动新型储能高质量发展行动方案（2026—2028年）',
  documentNumber: '赤政发〔2026〕7号',
  measures: [
    {
      no: '1',
      clause: '二（一）1',
      field: '重点任务',
      lead: ['市能源局'],
      supporting: ['市发展改革委', '市工信局', '各旗县区人民政府', '有关企业'],
      deadline: 'none',
      targets: ['at-least 20 %', 'at-least 4 小时'],
    },
    {
      no: '2',
      clause: '二（一）2',
      field: '重点任务',
      title: '探索共享储能',
      lead: ['市能源局', '赤北供电公司'],
      supporting: ['有关旗县区政府', '发电企业'],
      deadline: '2027-06-30',
      targets: ['equal 3 座'],
    },
    {
      no: '3',
      clause: '二（二）3',
      field: '重点任务',
      lead: ['市工信局', '市财政局', '各旗县区人民政府'],
      deadline: 'every year',
      targets: ['more-than 500 万千瓦时', 'equal 0.2 元', 'at-most 100 万元'],
    },
    {
      no: '4',
      clause: '二（二）4',
      field: '重点任务',
      lead: ['市住建局', '市交通运输局'],
      supporting: ['市能源局'],
      deadline: '2028-12-31',
    },
    {
      no: '（一）',
      clause: '三（一）',
      field: '保障措施',
      title: '强化组织领导',
      lead: ['市能源局'],
      supporting: ['各有关部门'],
      deadline: 'none',
    },
    {
      no: '（二）',
      clause: '三（二）',
      field: '保障措施',
      lead: ['市能源局', '市应急管理局', '市市场监管局', '市消防救援支队'],
      deadline: 'none',
    },
    {
      no: '（三）',
      clause: '三（三）',
      field: '保障措施',
      lead: ['市委督查室', '市政府督查室', '市能源局'],
      deadline: 'every year',
    },
  ],
  problems: [
    'plan/deadline-missing 1',
    'plan/agency-unnamed 1',
    'plan/joint-lead-undecided 2',
    'plan/agency-unknown 2',
    'plan/joint-lead-undecided 3',
    'plan/joint-lead-undecided 4',
    'plan/deadline-missing （一）',
    'plan/agency-unnamed （一）',
    'plan/deadline-missing （二）',
    'plan/joint-lead-undecided （二）',
    'plan/joint-lead-undecided （三）',
  ],
};
