import { day } from '../../../../../core/shared/day.ts';
import { readPasted } from '../../../../../documents/read.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A division of labour among the central ministries: no 省 or 市 in front of names, 各地区 carry out, chapters with measures in plain numbers. */
const text = `深化“放管服”改革优化营商环境重点任务分工方案

为贯彻落实全国深化“放管服”改革电视电话会议精神，现制定以下分工方案。

一、依靠改革开放释放经济增长潜力
（一）继续把培育壮大市场主体作为稳住经济的关键之举。（国家发展改革委牵头，财政部、税务总局、人民银行等国务院相关部门及各地区按职责分工负责）
具体举措：
1.落实好各项纾困解难政策，2026年9月底前再取消一批涉企收费。（财政部、国家发展改革委、市场监管总局等国务院相关部门及各地区按职责分工负责）
2.在全国范围内推行“一照多址”，2026年底前住所登记承诺制覆盖所有省份。（市场监管总局牵头，国务院相关部门及各地区按职责分工负责）
（二）依法盘活用好专项债务限额。（财政部牵头，国家发展改革委配合）
具体举措：
1.督促指导地方用足用好专项债务结存限额，重点支持在建项目。（财政部、国家发展改革委及各地区按职责分工负责）
2.加快设备更新改造贷款投放，10月底前完成签约2000亿元。（国家发展改革委、人民银行、银保监会按职责分工负责）

二、提升面向市场主体和群众的政务服务效能
（三）推进政务服务事项集成化办理。（国务院办公厅牵头，各地区、各有关部门负责）
具体举措：
1.优化“一件事”办理流程，减少跑动次数，年底前新增12项跨部门事项集成办理。（国务院办公厅牵头，工业和信息化部、公安部、民政部、人力资源社会保障部等国务院相关部门及各地区按职责分工负责）
2.推进电子证照互认共享，2026年6月底前实现高频证照全国互认。（国务院办公厅、公安部、市场监管总局等按职责分工负责）
（四）推进企业跨省迁移便利化。（市场监管总局、税务总局负责）
具体举措：
1.研究制定企业跨区域迁移登记操作指引，并持续优化。（市场监管总局牵头，海关总署、税务总局配合）
2.压缩迁移清税时间至5个工作日以内。（税务总局）
`;

export const ministryDivision: PlanCase = {
  name: 'a division of labour among ministries with measures below named headings',
  read: async () => readPasted(text),
  issued: day('2026-04-01'),
  title: '深化“放管服”改革优化营商环境重点任务分工方案',
  issuedAs: '2026-04-01',
  measures: keyLines(`
# 依靠改革开放释放经济增长潜力
（一）|一（一）||国家发展改革委|财政部 税务总局 人民银行 各地区||none|
一（一）1|=||财政部 国家发展改革委 市场监管总局 各地区|||2026-09-30|
一（一）2|=||市场监管总局|国务院相关部门 各地区||2026-12-31|
（二）|一（二）||财政部|国家发展改革委||none|
一（二）1|=||财政部 国家发展改革委 各地区|||none|
一（二）2|=||国家发展改革委 人民银行 银保监会|||2026-10-31|equal 2000 亿元
# 提升面向市场主体和群众的政务服务效能
（三）|二（三）||国务院办公厅|各地区 各有关部门||none|
二（三）1|=||国务院办公厅|工业和信息化部 公安部 民政部 人力资源社会保障部 各地区||2026-12-31|equal 12 项
二（三）2|=||国务院办公厅 公安部 市场监管总局|||2026-06-30|
（四）|二（四）||市场监管总局 税务总局|||none|
二（四）1|=||市场监管总局|海关总署 税务总局||none|
二（四）2|=||税务总局|||none|at-most 5 个工作日
`),
  problems: [
    'plan/agency-unnamed 一（一）2',
    'plan/agency-unnamed （三）',
    'plan/deadline-missing 一（二）1',
    'plan/deadline-missing 二（四）1',
    'plan/deadline-missing 二（四）2',
    'plan/deadline-missing （一）',
    'plan/deadline-missing （三）',
    'plan/deadline-missing （二）',
    'plan/deadline-missing （四）',
    'plan/joint-lead-undecided 一（一）1',
    'plan/joint-lead-undecided 一（二）1',
    'plan/joint-lead-undecided 一（二）2',
    'plan/joint-lead-undecided 二（三）2',
    'plan/joint-lead-undecided （四）',
  ],
};
