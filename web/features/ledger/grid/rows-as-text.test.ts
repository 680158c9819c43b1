import { expect, test } from 'vitest';
import type { MeasureRow, Party } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { rowsAsText } from './rows-as-text.ts';

const party = (role: Party['role'], name: string): Party => ({ role, agency: null, name, printedName: name, onDemand: false });

const row: MeasureRow = {
  id: '018f3c5e-0000-7000-8000-000000000001',
  number: 12,
  printedNo: '3',
  title: '推行"一窗受理"\n并公开办理时限',
  field: '政务服务',
  document: { id: '018f3c5e-0000-7000-8000-000000000002', title: '2026年改革工作要点' },
  clause: '一（二）3',
  lead: [party('lead', '市政务服务局')],
  supporting: [party('supporting', '市财政局'), party('supporting', '市司法局')],
  implementing: [],
  deadline: { kind: 'day', day: '2026-06-30', raw: '6月底前' },
  outcome: '=HYPERLINK("x")',
  version: 1,
  isFinished: false,
  changedAt: '2026-01-05T01:30:00Z',
};

test('rows are pasted with the heads of the columns shown, line breaks flattened, formulas disarmed', () => {
  expect(
    rowsAsText([row], ['number', 'title', 'lead', 'supporting', 'deadline', 'outcome'], ledgerWords.zh.columns, 'zh').split(
      '\r\n',
    ),
  ).toEqual([
    '编号\t改革举措\t牵头单位\t配合单位\t完成时限\t成果形式',
    '12\t推行"一窗受理" 并公开办理时限\t市政务服务局\t市财政局、市司法局\t2026-06-30\t =HYPERLINK("x")',
  ]);
});
