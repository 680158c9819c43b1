import { describe, expect, test } from 'vitest';
import { taskWords } from '../words.ts';
import { dueSentence, dueShort, movedFrom, receiptClock } from './due-words.ts';

const { zh, en } = taskWords;

test('a due day, an ongoing task and one without a deadline', () => {
  expect([dueShort({ kind: 'day', day: '2026-12-31' }, zh), dueShort({ kind: 'standing' }, zh), dueShort(null, zh)]).toEqual([
    '2026-12-31',
    '持续推进',
    '未定时限',
  ]);
  expect(dueSentence({ kind: 'day', day: '2026-06-30' }, zh, 'zh')).toBe('2026年6月30日');
});

test('the first day is shown only where the day was moved', () => {
  const due = { kind: 'day', day: '2026-12-31' } as const;
  expect(movedFrom({ due, originalDue: '2026-10-31', extensions: 1 })).toBe('2026-10-31');
  expect(movedFrom({ due, originalDue: '2026-12-31', extensions: 0 })).toBeNull();
  expect(movedFrom({ due, originalDue: null, extensions: 0 })).toBeNull();
});

describe('the clock of receipt', () => {
  const clock = (receiveBy: string, left?: number) => receiptClock({ state: 'deployed', receiveBy }, '2026-06-05', zh, left);

  test.each([
    // Friday to Tuesday: Monday and Tuesday are worked.
    ['2026-06-09', 2, '签收还剩 2 个工作日', false, false],
    ['2026-06-08', 1, '签收还剩 1 个工作日', false, true],
    ['2026-06-09', undefined, '签收还剩 4 天', false, false],
    ['2026-06-05', 0, '今天须签收', false, true],
    ['2026-06-04', 0, '签收已逾期 1 天', true, true],
  ])('by %s with %s working days left: %s', (receiveBy, left, text, isPast, isPressing) => {
    expect(clock(receiveBy, left)).toEqual({ text, isPast, isPressing });
  });

  test('it runs from deployment to receipt', () => {
    expect(receiptClock({ state: 'received', receiveBy: '2026-06-09' }, '2026-06-05', en)).toBeNull();
    expect(receiptClock({ state: 'drafted', receiveBy: null }, '2026-06-05', en)).toBeNull();
  });
});
