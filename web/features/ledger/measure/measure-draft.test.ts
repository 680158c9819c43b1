import { describe, expect, test } from 'vitest';
import type { Measure, Party } from '../measures.ts';
import { draftOf, editOf, faultsOf, isUnchanged } from './measure-draft.ts';

const id = (n: number) => `018f3c5e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const party = (role: Party['role'], n: number, name: string, printedName = name): Party => ({
  role,
  agency: id(n),
  name,
  printedName,
  onDemand: false,
});

const measure: Measure = {
  id: id(100),
  number: 5,
  printedNo: '5',
  title: '推进公共数据授权运营',
  text: '推进公共数据授权运营，年内开放数据集300个以上。',
  field: '数字政府',
  document: { id: id(200), title: '要点' },
  clause: '二（一）',
  lead: [party('lead', 1, '市政务服务局', '市政数局')],
  supporting: [party('supporting', 2, '市财政局')],
  implementing: [],
  deadline: { kind: 'day', day: '2026-12-31', raw: '年内' },
  outcome: null,
  version: 3,
  isFinished: false,
  changedAt: '2026-01-05T01:30:00Z',
  people: {},
  targets: [],
  place: { start: 0, end: 10 },
  programme: { id: id(300), name: '改革' },
  clauseText: '',
  clausePath: [],
  withdrawnAt: null,
  withdrawnReason: null,
  lineage: [],
  may: { edit: true, withdraw: true, readHistory: true },
  previous: null,
  next: null,
};
const agency = (n: number, name: string) => ({
  id: id(n),
  name,
  fullName: null,
  kind: 'government',
  officialOrder: n,
  division: null,
  aliases: [],
  version: 1,
});
const agencies = [agency(1, '市政务服务局'), agency(2, '市财政局'), agency(3, '市审计局')];
const draft = { ...draftOf(measure), reason: '会议纪要' };

describe('what is sent', () => {
  test('nothing but version and reason while nothing differs', () => {
    expect(editOf(measure, draft, agencies)).toEqual({ version: 3, reason: '会议纪要' });
    expect(isUnchanged(editOf(measure, { ...draft, title: ` ${measure.title} ` }, agencies))).toBe(true);
  });

  test('only the property that changed', () => {
    expect(editOf(measure, { ...draft, outcome: '实施方案' }, agencies)).toEqual({
      version: 3,
      reason: '会议纪要',
      outcome: '实施方案',
    });
  });

  test('a party that stays keeps its printed name, a new one is found in the directory', () => {
    expect(editOf(measure, { ...draft, supporting: ['市财政局', '市审计局'] }, agencies).parties).toEqual([
      { role: 'lead', agency: id(1), printedName: '市政数局' },
      { role: 'supporting', agency: id(2), printedName: '市财政局' },
      { role: 'supporting', agency: id(3), printedName: '市审计局' },
    ]);
  });

  test('the lead that was designated keeps that duty among several', () => {
    const joint = { ...measure, lead: [party('lead', 1, '市政务服务局'), party('jointLead', 3, '市审计局')] };
    const parties = editOf(joint, { ...draftOf(joint), supporting: [], reason: '调整' }, agencies).parties;
    expect(parties?.map((one) => [one.role, one.printedName])).toEqual([
      ['lead', '市政务服务局'],
      ['jointLead', '市审计局'],
    ]);
  });
});

test('a form without reason, title or an orderly deadline is not sent', () => {
  expect(faultsOf(draft)).toEqual([]);
  expect(faultsOf({ ...draft, title: ' ', reason: '改', deadline: { kind: 'day', raw: '' } })).toEqual([
    'title',
    'deadline',
    'reason',
  ]);
});
