import { expect, test } from 'vitest';
import type { HistoryEntry } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { historyLines } from './history-lines.ts';

const entry = (changes: HistoryEntry['changes']): HistoryEntry => ({
  eventNo: '7',
  kind: 'measure.edited',
  recordedAt: '2026-01-05T01:30:00Z',
  actor: { name: '综合科', title: '科长' },
  via: 'web',
  reason: '会议纪要',
  changes,
});
const lines = (changes: HistoryEntry['changes']) => historyLines(entry(changes), ledgerWords.zh, 'zh');
const party = (role: string, printedName: string) => ({ role, agency: null, printedName });

test('a deadline is read out before and after', () => {
  expect(
    lines({
      deadline: [
        { kind: 'none', raw: '' },
        { kind: 'day', day: '2026-06-30', raw: '' },
      ],
    }),
  ).toEqual([{ property: '完成时限', before: '未写明', after: '2026年6月30日' }]);
});

test('of the parties only the roles that changed are said', () => {
  const before = [party('lead', '市司法局'), party('supporting', '市财政局')];
  const after = [party('lead', '市司法局'), party('supporting', '市财政局'), party('supporting', '市审计局')];
  expect(lines({ parties: [before, after] })).toEqual([
    { property: '配合单位', before: '市财政局', after: '市财政局、市审计局' },
  ]);
});

test('what was empty is empty, what this version has no word for keeps its name', () => {
  expect(lines({ outcome: [null, '实施方案'], origin: ['a', 'b'] })).toEqual([
    { property: '成果形式', before: '', after: '实施方案' },
    { property: 'origin', before: 'a', after: 'b' },
  ]);
});
