import { buildDocx } from '../../../documents/docx-builder.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Word with automatic numbers at three levels, numbers starting anew, brackets cut into runs, a sentence after the bracket. */
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '中共桐川市委　桐川市人民政府', align: 'center' },
        { text: '关于加快建设现代化产业体系的实施意见', align: 'center' },
        '（2026年1月20日）',
        '为深入贯彻党的二十届四中全会精神，现提出如下意见。',
        { text: '总体要求', number: { level: 0 } },
        '到2030年，规模以上工业总产值突破5000亿元，战略性新兴产业占比达到35%。',
        { text: '主要任务', number: { level: 0 } },
        { text: '实施制造业倍增行动', number: { level: 1 } },
        {
          text: '做强新能源汽车产业链，到2027年整车产能达到50万辆。（市工业和信息化局牵头，市投资促进局、交通运输局，桐川经开区管委会配合）',
          number: { level: 2 },
        },
        {
          text: '培育先进材料产业集群，2026年新增规上企业20家以上。（市工业和信息化局、市科技局、市国资委按职责分工负责）',
          number: { level: 2 },
        },
        { text: '推进数字化转型', number: { level: 1 } },
        {
          text: '建设工业互联网平台5个，上云企业超过1.5万家。（责任单位：市数据局、工业和信息化局；完成时限：2028年12月）',
          number: { level: 2 },
        },
        { text: '强化政策保障', number: { level: 0 } },
        { text: '加强资金支持', number: { level: 1 } },
        '市级财政每年统筹不少于5亿元支持产业发展，各县（市、区）同步安排配套资金。（市财政局牵头，各县（市、区）人民政府落实）',
      ],
    }),
    '实施意见.docx',
  );

export const proseOpinion: PlanCase = {
  name: 'an opinion in Word with three levels of automatic numbers',
  read,
  title: '中共桐川市委　桐川市人民政府关于加快建设现代化产业体系的实施意见',
  issuedAs: '2026-01-20',
  measures: [
    {
      no: '二（一）1',
      clause: '二（一）1',
      field: '主要任务',
      lead: ['市工业和信息化局'],
      supporting: ['市投资促进局', '市交通运输局', '桐川经开区管委会'],
      deadline: '2027-12-31',
      targets: ['equal 50 万辆'],
    },
    {
      no: '2',
      clause: '二（一）2',
      field: '主要任务',
      lead: ['市工业和信息化局', '市科技局', '市国资委'],
      deadline: '2026-12-31',
      targets: ['at-least 20 家'],
    },
    {
      no: '二（二）1',
      clause: '二（二）1',
      field: '主要任务',
      lead: ['市数据局', '市工业和信息化局'],
      deadline: '2028-12-31',
      targets: ['equal 5 个', 'more-than 1.5 万家'],
    },
    {
      no: '（一）',
      clause: '三（一）',
      field: '强化政策保障',
      title: '加强资金支持',
      lead: ['市财政局'],
      implementing: ['各县（市、区）人民政府'],
      deadline: 'none',
      targets: ['at-least 5 亿元'],
    },
  ],
  problems: ['plan/joint-lead-undecided 2', 'plan/joint-lead-undecided 二（二）1', 'plan/deadline-missing （一）'],
};
