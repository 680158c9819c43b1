import type { Problem, Sentences } from '../shared/problem.ts';

/** What can be wrong with a table of facts; each problem has its place (sheet and cell). */
export type FactProblems = {
  'facts/no-table': Record<string, never>;
  'facts/column-missing': { column: string };
  'facts/column-unknown': { column: string };
  'facts/cell-empty': { column: string };
  'facts/value-unreadable': { raw: string };
  'facts/period-unreadable': { raw: string };
  'facts/unit-differs': { unit: string; expected: string; indicator: string };
  'facts/unit-unknown': { unit: string };
  'facts/indicator-ambiguous': { name: string; indicators: readonly string[] };
  'facts/definition-kept': { indicator: string };
  'facts/day-ahead': { day: string };
  'facts/revises': { indicator: string; period: string; held: string; value: string };
  'facts/revision-unexplained': { indicator: string; period: string; held: string; value: string };
  'facts/day-unreadable': { raw: string; column: string };
  'facts/division-unknown': { raw: string };
  'facts/status-unknown': { raw: string };
  'facts/already-held': { value: string };
  'facts/repeated': { indicator: string; first: string };
};

export type FactProblem = Problem<FactProblems>;

export const factSentences: { readonly zh: Sentences<FactProblems>; readonly en: Sentences<FactProblems> } = {
  zh: {
    'facts/no-table': () => '文件中没有找到数据表：第一行须为表头，至少有“指标、时期、数值、单位”四列',
    'facts/column-missing': (p) => `缺少“${p.column}”列，请补上后再导入`,
    'facts/column-unknown': (p) => `“${p.column}”列不认识，未导入`,
    'facts/cell-empty': (p) => `“${p.column}”为空，请填写`,
    'facts/value-unreadable': (p) => `数值“${p.raw}”无法识别，请只填数字，单位写在“单位”列`,
    'facts/period-unreadable': (p) => `时期“${p.raw}”无法识别，请写成 2025年、2025年6月、2025年1—8月、2025年末 等`,
    'facts/unit-differs': (p) => `单位“${p.unit}”不能换算为指标“${p.indicator}”的单位“${p.expected}”，请核对`,
    'facts/unit-unknown': (p) => `单位“${p.unit}”不在计量单位表内，不能换算，核对稿件时只与同样写法的单位比较`,
    'facts/indicator-ambiguous': (p) => `“${p.name}”是几个指标共同的别名：${p.indicators.join('、')}，请写全指标名称`,
    'facts/definition-kept': (p) => `指标“${p.indicator}”的口径与已登记的不同，仍用已登记的；需要修改的，请在指标页修改`,
    'facts/day-ahead': (p) => `发布日 ${p.day} 还没有到，请更正`,
    'facts/revises': (p) => `修订：“${p.indicator}”${p.period}由 ${p.held} 改为 ${p.value}`,
    'facts/revision-unexplained': (p) => `“${p.indicator}”${p.period}已登记为 ${p.held}，现为 ${p.value}，请填写修订原因`,
    'facts/day-unreadable': (p) => `“${p.column}”的“${p.raw}”不是日期，请写成 2026-03-05`,
    'facts/division-unknown': (p) => `地区“${p.raw}”不在本地区的旗县市区之内`,
    'facts/status-unknown': (p) => `状态“${p.raw}”不认识，请用：上报、核实、公布、未核实、撤回`,
    'facts/already-held': (p) => `这一时期登记的就是 ${p.value}，无需重复录入`,
    'facts/repeated': (p) => `指标“${p.indicator}”同一时期的数值与 ${p.first} 重复且不同，请只保留一个`,
  },
  en: {
    'facts/no-table': () =>
      'No table of facts found: the first row must be a header with at least indicator, period, value and unit',
    'facts/column-missing': (p) => `The column "${p.column}" is missing; add it and import again`,
    'facts/column-unknown': (p) => `The column "${p.column}" is not known and was not imported`,
    'facts/cell-empty': (p) => `"${p.column}" is empty; fill it in`,
    'facts/value-unreadable': (p) => `"${p.raw}" is no number; put only digits here and the unit into its own column`,
    'facts/period-unreadable': (p) => `"${p.raw}" is no period; write 2025, 2025-06, 2025年1—8月 or 2025年末`,
    'facts/unit-differs': (p) => `The unit "${p.unit}" cannot be converted to that of "${p.indicator}" (${p.expected}); check it`,
    'facts/unit-unknown': (p) =>
      `The unit "${p.unit}" is not in the table of units: drafts are compared in this very spelling only`,
    'facts/indicator-ambiguous': (p) =>
      `"${p.name}" is an alias of several indicators (${p.indicators.join(', ')}); write the full name`,
    'facts/definition-kept': (p) =>
      `The definition of "${p.indicator}" differs from the one held, which stays; change it on the indicator's page`,
    'facts/day-ahead': (p) => `The day of publication ${p.day} is still to come; correct it`,
    'facts/revises': (p) => `Revision: "${p.indicator}" for ${p.period} changes from ${p.held} to ${p.value}`,
    'facts/revision-unexplained': (p) =>
      `"${p.indicator}" for ${p.period} is held as ${p.held} and is ${p.value} here; give the reason of revision`,
    'facts/day-unreadable': (p) => `"${p.raw}" in "${p.column}" is no day; write 2026-03-05`,
    'facts/division-unknown': (p) => `"${p.raw}" is no division of this jurisdiction`,
    'facts/status-unknown': (p) =>
      `The status "${p.raw}" is not known; use reported, verified, published, unverified or withdrawn`,
    'facts/already-held': (p) => `${p.value} is held for this period already`,
    'facts/repeated': (p) => `"${p.indicator}" has another value for the same period at ${p.first}; keep one`,
  },
};
