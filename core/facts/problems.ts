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
  'facts/day-unreadable': { raw: string; column: string };
  'facts/division-unknown': { raw: string };
  'facts/status-unknown': { raw: string };
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
    'facts/unit-differs': (p) => `单位“${p.unit}”与指标“${p.indicator}”的单位“${p.expected}”不同，请换算后填写`,
    'facts/day-unreadable': (p) => `“${p.column}”的“${p.raw}”不是日期，请写成 2026-03-05`,
    'facts/division-unknown': (p) => `地区“${p.raw}”不在本地区的旗县市区之内`,
    'facts/status-unknown': (p) => `状态“${p.raw}”不认识，请用：上报、核实、公布、未核实、撤回`,
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
    'facts/unit-differs': (p) => `The unit "${p.unit}" is not that of "${p.indicator}" (${p.expected}); convert it first`,
    'facts/day-unreadable': (p) => `"${p.raw}" in "${p.column}" is no day; write 2026-03-05`,
    'facts/division-unknown': (p) => `"${p.raw}" is no division of this jurisdiction`,
    'facts/status-unknown': (p) =>
      `The status "${p.raw}" is not known; use reported, verified, published, unverified or withdrawn`,
    'facts/repeated': (p) => `"${p.indicator}" has another value for the same period at ${p.first}; keep one`,
  },
};
