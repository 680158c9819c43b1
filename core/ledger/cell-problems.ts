import type { Sentences } from '../shared/problem.ts';

/** The columns of the ledger that can be edited cell by cell, in the order of the screen. */
export const editableColumns = [
  'title',
  'field',
  'lead',
  'supporting',
  'implementing',
  'deadline',
  'outcome',
  'sponsor',
  'responsibleLeader',
  'responsiblePerson',
  'liaison',
] as const;
export type EditableColumn = (typeof editableColumns)[number];

/** The heads of these columns, on the screen and in workbooks. */
export const columnHeads: { readonly [language in 'zh' | 'en']: { readonly [column in EditableColumn]: string } } = {
  zh: {
    title: '改革举措',
    field: '领域',
    lead: '牵头单位',
    supporting: '配合单位',
    implementing: '落实主体',
    deadline: '完成时限',
    outcome: '成果形式',
    sponsor: '领衔领导',
    responsibleLeader: '责任领导',
    responsiblePerson: '责任人',
    liaison: '联络员',
  },
  en: {
    title: 'Measure',
    field: 'Field',
    lead: 'Lead agency',
    supporting: 'Supporting',
    implementing: 'Implementing',
    deadline: 'Deadline',
    outcome: 'Form of outcome',
    sponsor: 'Sponsor',
    responsibleLeader: 'Responsible leader',
    responsiblePerson: 'Responsible person',
    liaison: 'Liaison',
  },
};

/** What can be wrong with a cell of the ledger that somebody typed, pasted or brought back in a workbook. */
export type CellProblems = {
  'cell/not-editable': { column: string };
  'cell/empty': { column: EditableColumn };
  'cell/too-long': { column: EditableColumn; most: number };
  'cell/day-impossible': { raw: string };
  'cell/day-without-year': { raw: string };
  'cell/deadline-unreadable': { raw: string };
  'cell/agency-unknown': { name: string; suggestions: readonly string[] };
  'cell/agency-twice': { name: string };
  'cell/changed-meanwhile': { before: string; now: string; wanted: string };
  'cell/answers-differ': { first: string; second: string; where: string };
  'cell/measure-unknown': { number: string };
  'cell/row-new': { text: string };
  'cell/number-changed': { number: string };
  'cell/no-table': { file: string };
  'cell/other-ledger': { file: string };
};

const either = (names: readonly string[], or: string): string => names.map((name) => `“${name}”`).join(or);

export const cellSentences: { readonly zh: Sentences<CellProblems>; readonly en: Sentences<CellProblems> } = {
  zh: {
    'cell/not-editable': (p) => `“${p.column}”由系统给出，不能修改`,
    'cell/empty': (p) => `“${columnHeads.zh[p.column]}”不能为空`,
    'cell/too-long': (p) => `“${columnHeads.zh[p.column]}”最多 ${p.most} 字`,
    'cell/day-impossible': (p) => `“${p.raw}”不是日历上的一天，请核对月和日`,
    'cell/day-without-year': (p) => `“${p.raw}”没有写明年份，请写成“2026-12-31”或“2026年12月底前”`,
    'cell/deadline-unreadable': (p) => `看不懂时限“${p.raw}”，请写成“2026-12-31”“2026年12月底前”“每季度”“持续推进”或“未写明”`,
    'cell/agency-unknown': (p) =>
      `不认识单位“${p.name}”${p.suggestions.length > 0 ? `，是不是${either(p.suggestions, '或')}` : '，请写单位名册中的名称'}`,
    'cell/agency-twice': (p) => `“${p.name}”写了两次`,
    'cell/changed-meanwhile': (p) =>
      `您取得这份台账后，此格已有人从“${p.before}”改为“${p.now}”，与您的“${p.wanted}”不同，请定以哪个为准`,
    'cell/answers-differ': (p) => `此格有两种填法：“${p.first}”和“${p.second}”（${p.where}），请定以哪个为准`,
    'cell/measure-unknown': (p) => `台账里没有${p.number === '' ? '这项举措' : `第 ${p.number} 号举措`}，或者您看不到它`,
    'cell/row-new': (p) => `“${p.text}”这一行不是导出的，没有带回；新增举措请导入方案`,
    'cell/number-changed': (p) => `编号被改为“${p.number}”，编号不能修改`,
    'cell/no-table': (p) => `“${p.file}”里没有台账的表，请用从本系统导出的工作簿`,
    'cell/other-ledger': (p) => `“${p.file}”是另一个地方的台账，不能带回这里`,
  },
  en: {
    'cell/not-editable': (p) => `“${p.column}” is given by the system and cannot be changed`,
    'cell/empty': (p) => `“${columnHeads.en[p.column]}” must not be empty`,
    'cell/too-long': (p) => `“${columnHeads.en[p.column]}” has at most ${p.most} characters`,
    'cell/day-impossible': (p) => `“${p.raw}” is no day of the calendar: check month and day`,
    'cell/day-without-year': (p) => `“${p.raw}” has no year: write “2026-12-31” or “2026年12月底前”`,
    'cell/deadline-unreadable': (p) =>
      `The deadline “${p.raw}” is not understood: write “2026-12-31”, “2026年12月底前”, “每季度”, “持续推进” or “未写明”`,
    'cell/agency-unknown': (p) =>
      `No agency is called “${p.name}”${p.suggestions.length > 0 ? `; is it ${either(p.suggestions, ' or ')}?` : ': use a name of the register'}`,
    'cell/agency-twice': (p) => `“${p.name}” stands there twice`,
    'cell/changed-meanwhile': (p) =>
      `Since you got this ledger somebody changed the cell from “${p.before}” to “${p.now}”; yours says “${p.wanted}”: decide which holds`,
    'cell/answers-differ': (p) => `Two answers for this cell: “${p.first}” and “${p.second}” (${p.where}): decide which holds`,
    'cell/measure-unknown': (p) =>
      `The ledger has no ${p.number === '' ? 'such measure' : `measure ${p.number}`}, or you do not see it`,
    'cell/row-new': (p) => `The row “${p.text}” was not exported and is not taken back; new measures come with a plan`,
    'cell/number-changed': (p) => `The number was changed to “${p.number}”; numbers cannot be changed`,
    'cell/no-table': (p) => `“${p.file}” holds no table of the ledger: use a workbook exported here`,
    'cell/other-ledger': (p) => `“${p.file}” is the ledger of another place and cannot come back here`,
  },
};
