import { readPasted } from '../../../../documents/read.ts';
import { keyLines } from '../../key-lines.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A county divides its government report: every item names leader, lead and others behind; numbers with full-width dots; a second list of real things for the people. */
const text = `中共平远县委办公室 平远县人民政府办公室
印发《关于县委经济工作会议和〈政府工作报告〉确定的重点任务责任分解方案》的通知

各乡镇党委、人民政府，县直各单位：
《关于县委经济工作会议和〈政府工作报告〉确定的重点任务责任分解方案》已经县委、县政府同意，现印发给你们，请认真贯彻执行。

中共平远县委办公室
平远县人民政府办公室
2026年1月30日

关于县委经济工作会议和《政府工作报告》确定的
重点任务责任分解方案

第一部分　经济发展主要目标
1．全县地区生产总值增长6%，规模以上工业增加值增长8%以上。
责任领导：郭志明
牵头单位：县发展和改革局
责任单位：县工业和信息化局、县统计局，各乡镇
2．固定资产投资增长7%，实施亿元以上项目46个，其中新开工18个。
责任领导：郭志明
牵头单位：县发展和改革局
责任单位：县重点项目服务中心、县自然资源局
完成时限：12月底
3．一般公共预算收入完成9.8亿元。
责任领导：郭志明
牵头单位：县财政局
责任单位：县税务局

第二部分　重点工作任务
（一）推动产业转型升级
4．开工建设年产20万吨复合材料项目，三季度投产。
责任领导：林海
牵头单位：县工业和信息化局
责任单位：县经济开发区管委会、县供电公司
5．完成农业产业强镇验收，新认证绿色食品12个，6月底前完成。
责任领导：田玉芬、林海
牵头单位：县农业农村局
责任单位：县市场监管局，大河镇、石桥镇人民政府
（二）深化改革开放
6．全面完成事业单位改革“后半篇”文章。
责任领导：何敏
牵头单位：县委编办
责任单位：县委组织部、县财政局、人社局
完成时限：2026年5月31日前
7．推行工程建设项目全流程在线审批，常态化推进。
责任领导：林海
牵头单位：县行政审批局
责任单位：县住房和城乡建设局、县自然资源局等相关部门
8．赴长三角、珠三角开展招商活动10次以上，每季度至少2次，签约资金60亿元以上。
责任领导：何敏
牵头单位：县商务局
责任单位：县级各招商专班
（三）增进民生福祉
9．建成县人民医院新院区一期，9月投入使用。
责任领导：田玉芬
牵头单位：县卫生健康局、县人民医院
责任单位：县住房和城乡建设局
10．启动县第三小学迁建，2027年8月底前建成。
责任领导：田玉芬
牵头单位：县教育局
责任单位：同上

第三部分　工作要求
（一）加强领导。各责任单位主要负责同志为第一责任人。
（二）强化督查。县委督查室、县政府督查室按月督查通报。
`;

export const annualDivision: PlanCase = {
  name: 'a county’s division in labelled lines with leaders',
  read: async () => readPasted(text),
  title: '中共平远县委办公室 平远县人民政府办公室印发《关于县委经济工作会议和〈政府工作报告〉确定的重点任务责任分解方案》的通知',
  issuedAs: '2026-01-30',
  measures: keyLines(`
# 经济发展主要目标
1|第一部分1||县发展和改革局|县工业和信息化局 县统计局 各乡镇||none|equal 6 %;at-least 8 %|responsibleLeader=郭志明
2|第一部分2||县发展和改革局|县重点项目服务中心 县自然资源局||2026-12-31|equal 7 %;equal 46 个;equal 18 个|responsibleLeader=郭志明
3|第一部分3||县财政局|县税务局||none|equal 9.8 亿元|responsibleLeader=郭志明
# 重点工作任务
4|第二部分（一）4||县工业和信息化局|县经济开发区管委会 县供电公司||2026-09-30|equal 20 万吨|responsibleLeader=林海
5|第二部分（一）5||县农业农村局|县市场监管局 大河镇 石桥镇人民政府||2026-06-30|equal 12 个|responsibleLeader=田玉芬 林海
6|第二部分（二）6||县委编办|县委组织部 县财政局 县人社局||2026-05-31||responsibleLeader=何敏
7|第二部分（二）7||县行政审批局|县住房和城乡建设局 县自然资源局||standing||responsibleLeader=林海
8|第二部分（二）8||县商务局|县级各招商专班||every quarter|at-least 10 次;at-least 2 次;at-least 60 亿元|responsibleLeader=何敏
9|第二部分（三）9||县卫生健康局 县人民医院|县住房和城乡建设局||2026-09-30||responsibleLeader=田玉芬
10|第二部分（三）10||县教育局|县住房和城乡建设局||2027-08-31||responsibleLeader=田玉芬
`),
  problems: ['plan/agency-unknown 5', 'plan/deadline-missing 1', 'plan/deadline-missing 3', 'plan/joint-lead-undecided 9'],
};
