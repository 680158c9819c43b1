import { expect, test } from 'vitest';
import { type Deadline, deadlineSentence, deadlineShort, isWellOrdered, remainingUntil } from './deadline-words.ts';

const cases: readonly [Deadline, zh: string, en: string, short: string][] = [
  [{ kind: 'day', day: '2026-06-30', raw: '2026年6月底前' }, '2026年6月30日', '30 June 2026', '2026-06-30'],
  [
    { kind: 'range', from: '2026-01-01', day: '2027-12-31', raw: '2026—2027年' },
    '2026年1月1日至2027年12月31日',
    '1 January 2026 to 31 December 2027',
    '2026-01-01 – 2027-12-31',
  ],
  [{ kind: 'range', day: '2027-12-31', raw: '到2027年底' }, '至2027年12月31日', 'until 31 December 2027', '– 2027-12-31'],
  [{ kind: 'recurring', every: 'quarter', raw: '每季度' }, '每季度', 'every quarter', '每季度'],
  [
    { kind: 'recurring', every: 'half-year', day: '2026-12-31', raw: '每半年' },
    '每半年，至2026年12月31日',
    'every half-year, until 31 December 2026',
    '每半年',
  ],
  [{ kind: 'standing', raw: '长期坚持' }, '长期坚持', 'ongoing', '长期坚持'],
  [{ kind: 'standing', raw: '' }, '持续推进', 'ongoing', '持续推进'],
  [{ kind: 'none', raw: '' }, '未写明', 'not stated', '未写明'],
];

test.each(cases)('%o is read out in both languages', (deadline, zh, en, short) => {
  expect(deadlineSentence(deadline, 'zh')).toBe(zh);
  expect(deadlineSentence(deadline, 'en')).toBe(en);
  expect(deadlineShort(deadline, 'zh')).toBe(short);
});

test.each([
  ['2026-06-29', { kind: 'ahead', days: 1 }],
  ['2026-06-30', { kind: 'today', days: 0 }],
  ['2026-07-01', { kind: 'past', days: 1 }],
  ['2025-06-30', { kind: 'ahead', days: 365 }],
])('due 2026-06-30, on %s', (today, remaining) => {
  expect(remainingUntil({ kind: 'day', day: '2026-06-30', raw: '' }, today)).toEqual(remaining);
});

test('what has no last day has no days left', () => {
  expect(remainingUntil({ kind: 'standing', raw: '持续推进' }, '2026-06-30')).toBeNull();
});

test('a range that ends before it begins is not well ordered', () => {
  expect(isWellOrdered({ kind: 'range', from: '2026-07-01', day: '2026-06-30', raw: '' })).toBe(false);
  expect(isWellOrdered({ kind: 'range', from: '2026-06-30', day: '2026-06-30', raw: '' })).toBe(true);
  expect(isWellOrdered({ kind: 'day', raw: '' })).toBe(false);
});
