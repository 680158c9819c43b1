import { readPasted } from '../../../../../documents/read.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A plan of three years with articles, duties in running words, several bracketed duties per clause, and times in many ways. */
const text = `海渊市国有企业改革深化提升行动实施方案（2026—2028年）

一、总体要求
到2028年，国有企业核心功能更加突出，核心竞争力明显增强。

二、主要任务
（一）增强服务国家战略功能作用
1. 优化国有资本布局。推动国有资本向海洋经济、港航物流等领域集中，2027年底前海洋产业投资占比达到40%。（市国资委、市发展改革委、市海洋发展局，市属企业；2027年12月）
2. 强化科技创新主体作用。市属工业企业研发投入强度年均达到3.5%。由市国资委牵头，市科技局、市工信局配合。
3. 保障产业链供应链安全。（责任单位：市国资委、市商务局、市交通运输局　　完成时限：长期）

（二）推动企业市场化经营机制
4. 健全市场化经营机制，管理人员竞争上岗比例达到60%、末等调整和不胜任退出比例不低于5%。责任单位：市国资委、各市属企业。完成时间：2026年底前。
5. 规范董事会建设：2026年二季度前完成外部董事人才库组建，2026年底前各级子企业董事会应建尽建。（市国资委负责）
6. 开展中长期激励，力争2028年覆盖全部科技型企业。（市国资委牵头，市财政局、市人力资源社会保障局、市税务局协同推进）

（三）加快建设世界一流港口企业
7. 推进港口资源整合。组建专班，制定整合方案，报市委、市政府审定后组织实施。（市国资委、市交通运输局、海渊海事局、海渊港集团）
8. 集装箱吞吐量突破900万标箱；新增外贸航线12条。（海渊港集团牵头；市商务局、海渊海关、海渊边检站配合）（完成时限：2028年底）

三、保障措施
（一）加强组织领导。市国有企业改革领导小组统筹协调，办公室设在市国资委，每半年调度一次。
（二）严格考核问效。将任务完成情况纳入市属企业负责人经营业绩考核。
`;

export const stateOwned: PlanCase = {
  name: 'a plan of three years for state-owned enterprises',
  read: async () => readPasted(text),
  title: '海渊市国有企业改革深化提升行动实施方案（2026—2028年）',
  measures: keyLines(`
# 主要任务
1|二（一）1||市国资委 市发展改革委 市海洋发展局 市属企业|||2027-12-31|equal 40 %
2|二（一）2||市国资委|市科技局 市工信局||none|equal 3.5 %
3|二（一）3||市国资委 市商务局 市交通运输局|||standing|
4|二（二）4||市国资委 各市属企业|||2026-12-31|equal 60 %;at-least 5 %
5|二（二）5||市国资委|||2026-12-31|
6|二（二）6||市国资委|市财政局 市人力资源社会保障局 市税务局||2028-12-31|
7|二（三）7||市国资委 市交通运输局 海渊海事局 海渊港集团|||none|
8|二（三）8||海渊港集团|市商务局 海渊海关 海渊边检站||2028-12-31|more-than 900 万标箱;equal 12 条
`),
  problems: [
    'plan/agency-unnamed 1',
    'plan/agency-unnamed 4',
    'plan/deadline-missing 2',
    'plan/deadline-missing 7',
    'plan/joint-lead-undecided 1',
    'plan/joint-lead-undecided 3',
    'plan/joint-lead-undecided 4',
    'plan/joint-lead-undecided 7',
  ],
};
