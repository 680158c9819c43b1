import type { Sentences } from '../shared/problem.ts';
import { clauseWords } from './clause-words.ts';
import type { PlanProblems } from './problems.ts';

const names = (list: readonly string[]): string => list.map((name) => `“${name}”`).join('、');
const dated = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

export const planWords: Sentences<PlanProblems> = {
  'plan/no-measures': () => '没有读到任何举措：文中没有编号条目，也没有带表头的任务表。请确认上传的是方案正文或任务分解表',
  'plan/agency-unknown': (p) =>
    p.suggestions.length > 0
      ? `举措 ${clauseWords(p.measure)} 中的“${p.name}”不在机构名录中，是否为${names(p.suggestions)}？请确认或改正`
      : `举措 ${clauseWords(p.measure)} 中的“${p.name}”不在机构名录中，请确认名称或新增该机构`,
  'plan/agency-unnamed': (p) => `举措 ${clauseWords(p.measure)} 写的是“${p.name}”，没有点明单位，下达前请明确到具体单位`,
  'plan/no-lead': (p) => `举措 ${clauseWords(p.measure)} 未明确牵头单位，请指定后再下达`,
  'plan/joint-lead-undecided': (p) =>
    `举措 ${clauseWords(p.measure)} 有 ${p.leads.length} 个单位共同负责（${p.leads.join('、')}），请指定一个牵头汇总单位`,
  'plan/lead-also-supporting': (p) => `举措 ${clauseWords(p.measure)} 中“${p.name}”既是牵头单位又是配合单位，请保留其一`,
  'plan/agency-repeated': (p) => `举措 ${clauseWords(p.measure)} 中“${p.name}”重复出现，已合并为一个`,
  'plan/deadline-missing': (p) => `举措 ${clauseWords(p.measure)} 没有完成时限，请补充`,
  'plan/deadline-unreadable': (p) =>
    `举措 ${clauseWords(p.measure)} 的完成时限“${p.raw}”不能换算成日期，请填写具体日期或选择“持续推进”`,
  'plan/deadline-year-assumed': (p) =>
    `举措 ${clauseWords(p.measure)} 的完成时限“${p.raw}”没有写年份，暂按 ${dated(p.day)} 处理，请核对`,
  'plan/deadline-several': (p) =>
    `举措 ${clauseWords(p.measure)} 写了几个时间（${[...p.others, p.raw].join('、')}），完成时限取最后一个 ${dated(p.day)}，其余可设为节点`,
  'plan/deadline-past': (p) =>
    `举措 ${clauseWords(p.measure)} 的完成时限 ${dated(p.day)} 已过（今天是 ${dated(p.today)}），请核实是否办结，未办结的请调整时限`,
  'plan/deadline-after-document': (p) =>
    `举措 ${clauseWords(p.measure)} 的完成时限 ${dated(p.day)} 晚于文件标题所定的期限 ${dated(p.limit)}，请核对`,
  'plan/number-gap': (p) =>
    p.before === ''
      ? `编号从 ${p.after} 开始，前面缺 ${p.missing.join('、')}，请核对是否漏页`
      : `编号 ${p.before} 之后是 ${p.after}，中间缺 ${p.missing.join('、')}，请核对是否漏页或漏项`,
  'plan/number-repeated': (p) => `编号 ${p.number} 重复出现，请核对`,
  'plan/near-duplicate': ({ measures, likeness }) =>
    measures.length === 2
      ? `举措 ${clauseWords(measures[1] ?? '')} 与举措 ${clauseWords(measures[0] ?? '')} 的内容有 ${Math.round(likeness * 100)}% 相同，请核对是否重复`
      : `举措 ${measures.slice(0, 8).map(clauseWords).join('、')}${measures.length > 8 ? ' 等' : ''} ${measures.length} 项内容相近（${Math.round(likeness * 100)}% 以上相同），请核对是否重复`,
  'plan/value-none': (p) => `举措 ${clauseWords(p.measure)} 的“${p.column}”填的是“${p.raw}”，已按空白处理`,
  'plan/ends-mid-sentence': (p) => `条款 ${clauseWords(p.clause)} 的文字在句子中间断开，请核对原件是否缺页`,
  'plan/column-unknown': (p) =>
    `表头“${p.column}”不能识别，这一列没有导入；如需导入，请把表头改成常用名称，如“完成时限”“配合单位”`,
};
