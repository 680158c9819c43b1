import { day } from '../../../../core/shared/day.ts';
import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Responsibility in sentences: 由…牵头, 会同, several brackets in one measure, brackets in the middle, deadlines in the wording. */
const text = `临江市数字政府建设任务清单

一、数据共享
1、编制数据目录。到2026年底，政务数据目录编制率达到95%。由市政务服务和数据局牵头，市委编办、市财政局配合。
2、建设共享平台（市大数据中心负责），6月底前完成一期建设，年底前全面投用。
3、市公安局会同市民政局负责人口库建设，9月底前上线运行。
4、开展数据质量治理。市统计局、税务局等部门按职责分工负责。
5、推进数据授权运营。制定授权运营办法。（市政务服务和数据局牵头）遴选运营单位2—3家。（市国资委负责，市财政局参与）

二、业务协同
6、推动“高效办成一件事”。新增“一件事”13项。【市政务服务和数据局牵头，各有关单位按职责分工负责】
7、完善12345热线。较2024年办结率提高5个百分点。（市信访局（12345热线中心）牵头，市直相关部门、各区县配合）
8、清理证明事项，取消证明不少于40项，由市司法局牵头，市委政法委、宣传部，市教育局、公安局配合，于2026年8月31日前完成。
9、落实《2025年数据条例》配套制度。自2026年7月1日起施行数据分级规则。（市网信办）
`;

export const sentences: PlanCase = {
  name: 'responsibility in sentences, deadlines in the wording',
  read: async () => readPasted(text),
  issued: day('2026-01-20'),
  title: '临江市数字政府建设任务清单',
  issuedAs: '2026-01-20',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '数据共享',
      title: '编制数据目录',
      lead: ['市政务服务和数据局'],
      supporting: ['市委编办', '市财政局'],
      deadline: '2026-12-31',
      targets: ['equal 95 %'],
    },
    {
      no: '2',
      clause: '一2',
      field: '数据共享',
      title: '建设共享平台，6月底前完成一期建设，年底前全面投用',
      lead: ['市大数据中心'],
      deadline: '2026-12-31',
    },
    { no: '3', clause: '一3', field: '数据共享', lead: ['市公安局'], supporting: ['市民政局'], deadline: '2026-09-30' },
    { no: '4', clause: '一4', field: '数据共享', title: '开展数据质量治理', lead: ['市统计局', '市税务局'], deadline: 'none' },
    {
      no: '5',
      clause: '一5',
      field: '数据共享',
      title: '推进数据授权运营',
      lead: ['市政务服务和数据局', '市国资委'],
      supporting: ['市财政局'],
      deadline: 'none',
      targets: ['between 2—3 家'],
    },
    {
      no: '6',
      clause: '二6',
      field: '业务协同',
      lead: ['市政务服务和数据局'],
      supporting: ['各有关单位'],
      deadline: 'none',
      targets: ['equal 13 项'],
    },
    {
      no: '7',
      clause: '二7',
      field: '业务协同',
      lead: ['市信访局（12345热线中心）'],
      supporting: ['市直相关部门', '各区县'],
      deadline: 'none',
      targets: ['equal 5 个百分点'],
    },
    {
      no: '8',
      clause: '二8',
      field: '业务协同',
      lead: ['市司法局'],
      supporting: ['市委政法委', '市委宣传部', '市教育局', '市公安局'],
      deadline: '2026-08-31',
      targets: ['at-least 40 项'],
    },
    { no: '9', clause: '二9', field: '业务协同', lead: ['市网信办'], deadline: 'none' },
  ],
  problems: [
    'plan/joint-lead-undecided 4',
    'plan/deadline-missing 4',
    'plan/joint-lead-undecided 5',
    'plan/deadline-missing 5',
    'plan/agency-unnamed 6',
    'plan/deadline-missing 6',
    'plan/agency-unnamed 7',
    'plan/deadline-missing 7',
    'plan/agency-unknown 9',
    'plan/deadline-missing 9',
  ],
};
