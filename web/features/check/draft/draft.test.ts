import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, hasWork, type Kept, readDraft, withCorrection, withDecision, withoutCorrection, withText } from './draft.ts';

const kept: Kept = {
  finding: {
    code: 'misprint',
    verdict: 'contradicts',
    figures: [],
    start: 0,
    end: 1,
    params: { printed: '任務', instead: '任务' },
  },
  figures: [],
};
const text = '产值100亿元，增长12%。\n税收5亿元。';
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const corrected = withCorrection(draftOf(text, '简报.docx'), at('12%'), '25%', kept);

describe('a correction', () => {
  test('changes the text and keeps what was there, where, and in which sentence', () => {
    expect(corrected.text).toBe('产值100亿元，增长25%。\n税收5亿元。');
    expect(corrected.corrections).toMatchObject([
      { before: '12%', after: '25%', sentence: '产值100亿元，增长12%。', position: { paragraph: 1, sentence: 1 } },
    ]);
    expect(corrected.original).toBe(text);
  });

  test('follows its words, and is taken back where they stand now', () => {
    const typed = withText(corrected, `（送审稿）${corrected.text}`);
    expect(withoutCorrection(typed, 1).text).toBe(`（送审稿）${text}`);
    expect(withoutCorrection(typed, 1).corrections).toEqual([]);
  });

  test('is not taken back over words that were changed again', () => {
    const again = withText(corrected, corrected.text.replace('25%', '26%'));
    expect(again.corrections[0]?.place).toBeNull();
    expect(withoutCorrection(again, 1).text).toBe(again.text);
  });

  test("goes when the browser's own undo brings the old words back", () => {
    expect(withText(corrected, text).corrections).toEqual([]);
  });

  test('of two, the first can be taken back alone', () => {
    const both = withCorrection(
      corrected,
      { from: corrected.text.indexOf('5亿'), to: corrected.text.indexOf('5亿') + 1 },
      '15',
      kept,
    );
    expect(withoutCorrection(both, 1).text).toBe('产值100亿元，增长12%。\n税收15亿元。');
    expect(both.corrections.map((one) => one.id)).toEqual([1, 2]);
  });
});

test('a new text begins anew; line ends are those of a text box', () => {
  const decided = withDecision(corrected, 'key', { kind: 'ignored', reason: '口径不同' });
  expect([hasWork(decided), hasWork(draftOf('甲'))]).toEqual([true, false]);
  expect(withDecision(decided, 'key', null).decisions).toEqual({});
  expect(withText(draftOf(''), '甲\n乙')).toEqual(draftOf('甲\r\n乙'));
});

test('law: what was kept is read back; anything else is no draft', () => {
  expect(readDraft(JSON.stringify(corrected))).toEqual(corrected);
  expect(readDraft(null)).toBeNull();
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (other) => readDraft(other) === null));
});
