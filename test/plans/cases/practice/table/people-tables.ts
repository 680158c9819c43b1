import { readPasted } from '../../../../../documents/read.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A table pasted from WPS whose header speaks otherwise: 工作事项, 落实举措, 牵头科室, 责任科室; a row of a field; cells that fall short. */
const rows = [
  ['编号', '工作事项', '落实举措', '完成节点', '牵头部门', '协同部门', '具体责任人'],
  ['一、政务服务提质'],
  ['1', '政务大厅改造', '增设“跨省通办”窗口8个；设置24小时自助区。', '4月15日前', '市政务服务局', '市机关事务管理局', '钱　进'],
  ['2', '证明事项清理', '取消证明事项40项以上。', '上半年', '市司法局', '各有关部门', '何清'],
  ['3', '帮代办队伍建设', '组建帮代办队伍，配备人员120名，每月培训1次。', '第二季度', '市政务服务局', '各区县', '钱进'],
  ['二、企业服务增效'],
  [
    '4',
    '惠企政策直达',
    '“免申即享”政策兑现比例不低于70%。',
    '2026年10月',
    '市工业和信息化局',
    '市财政局、商务局、科技局',
    '方伟、杜娟',
  ],
  ['5', '融资对接', '举办银企对接会12场。', '每月', '市委金融办', '人民银行楚源市分行，国家金融监督管理总局楚源监管分局', '方伟'],
  ['6', '12345企业专席', '诉求按期办结率达98%以上。', '长期', '市12345热线服务中心', '', '—'],
  ['三、监管执法规范'],
  [
    '7',
    '“综合查一次”',
    '联合检查事项扩大到30项，入企检查次数同比下降20%。',
    '2026年内',
    '市司法局、市市场监管局',
    '市应急管理局、生态环境局、消防救援支队',
    '何清',
  ],
  ['8', '信用修复', '平均办理时限压缩到3个工作日以内。', '5月1日起', '市发展改革委', '市法院', ''],
];
const text = ['楚源市2026年营商环境提升任务责任清单', ...rows.map((row) => row.join('\t'))].join('\n');

export const peopleTables: PlanCase = {
  name: 'a pasted list of duties with rows that name fields',
  read: async () => readPasted(text),
  title: '楚源市2026年营商环境提升任务责任清单',
  measures: keyLines(`
# 政务服务提质
1|=||市政务服务局|市机关事务管理局||2026-04-15|equal 8 个|responsiblePerson=钱进
2|=||市司法局|各有关部门||2026-06-30|at-least 40 项|responsiblePerson=何清
3|=||市政务服务局|各区县||2026-06-30|equal 120 名;equal 1 次|responsiblePerson=钱进
# 企业服务增效
4|=||市工业和信息化局|市财政局 市商务局 市科技局||2026-10-31|at-least 70 %|responsiblePerson=方伟 杜娟
5|=||市委金融办|人民银行楚源市分行 国家金融监督管理总局楚源监管分局||every month|equal 12 场|responsiblePerson=方伟
6|=||市12345热线服务中心|||standing|at-least 98 %
# 监管执法规范
7|=||市司法局 市市场监管局|市应急管理局 市生态环境局 市消防救援支队||2026-12-31|equal 30 项;equal 20 %|responsiblePerson=何清
8|=||市发展改革委|市法院||none|at-most 3 个工作日
`),
  problems: ['plan/agency-unnamed 2', 'plan/deadline-unreadable 8', 'plan/joint-lead-undecided 7'],
};
