import { readPasted } from '../../../../../documents/read.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A county party committee's reform ledger as text: numbered items with a colon line, sums of duties in one line, a rhythm in the wording and dates behind. */
const text = `青原县委全面深化改革委员会2026年工作要点任务分工

一、推动经济体制改革走深走实（7项）
1.深化经营主体信用分级分类监管，每季度通报一次运行情况。县市场监管局牵头，县发展改革局、县司法局配合，9月底前完成。
2.建立“企业吹哨、部门报到”机制，诉求办结率98%以上。县工商联、县委统战部牵头，县直有关部门配合，持续推进。
3.完善招商引资激励机制，2月底前出台。县商务局负责。
4.推进县属国企“一企一策”考核，县国资中心牵头，县财政局、县审计局配合，6月30日前完成。
5.探索低效用地再开发，盘活存量土地800亩。县自然资源局牵头，各乡镇人民政府、县经开区管委会落实，11月底前完成。
6.健全政府投资项目全过程管理，压减前期时间30%。县发展改革局、县行政审批局按职责分工负责，年底前完成。
7.优化公共资源交易规则。县公共资源交易中心牵头，春节前完成。

二、推动社会治理改革见行见效（4项）
8.推进综治中心规范化建设，矛盾纠纷化解率保持在95%以上。县委政法委牵头，县法院、检察院、公安局、司法局、信访局配合，长期坚持。
9.开展“一村一警”提升行动。县公安局牵头，县委组织部、财政局配合，各乡镇具体落实，8月底前完成。
10.深化基层减负，村级挂牌精简至5块以内。县委社会工作部、县委办公室牵头，各牵头单位配合，5月底前完成。
11.加强改革宣传，持续推进。县委宣传部负责。
`;

export const partyDuties: PlanCase = {
  name: 'points whose last sentence says who and by when without brackets',
  read: async () => readPasted(text),
  title: '青原县委全面深化改革委员会2026年工作要点任务分工',
  measures: keyLines(`
# 推动经济体制改革走深走实（7项）
1|一1||县市场监管局|县发展改革局 县司法局||2026-09-30|
2|一2||县工商联 县委统战部|县直有关部门||standing|at-least 98 %
3|一3||县商务局|||2026-02-28|
4|一4||县国资中心|县财政局 县审计局||2026-06-30|
5|一5||县自然资源局||各乡镇人民政府 县经开区管委会|2026-11-30|equal 800 亩
6|一6||县发展改革局 县行政审批局|||2026-12-31|equal 30 %
7|一7||县公共资源交易中心|||none|
# 推动社会治理改革见行见效（4项）
8|二8||县委政法委|县法院 县检察院 县公安局 县司法局 县信访局||standing|at-least 95 %
9|二9||县公安局|县委组织部 县财政局|各乡镇|2026-08-31|
10|二10||县委社会工作部 县委办公室|各牵头单位||2026-05-31|at-most 5 块
11|二11||县委宣传部|||standing|
`),
  problems: [
    'plan/agency-unnamed 10',
    'plan/agency-unnamed 2',
    'plan/deadline-unreadable 7',
    'plan/joint-lead-undecided 10',
    'plan/joint-lead-undecided 2',
    'plan/joint-lead-undecided 6',
  ],
};
