import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, moved, positionOf, sentenceAround } from './edit.ts';

const texts = fc.string({ unit: fc.constantFrom('增', '1', '1', '𠮷', '。', '\n'), maxLength: 12 });

test('law: an edit makes one text of the other and cuts no surrogate pair', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) {
        expect(after).toBe(before);
        return;
      }
      const inserted = after.slice(edit.from, edit.from + edit.length);
      expect(before.slice(0, edit.from) + inserted + before.slice(edit.to)).toBe(after);
      expect(inserted.isWellFormed()).toBe(true);
      expect(before.slice(edit.from, edit.to).isWellFormed()).toBe(true);
    }),
  );
});

test('law: a stretch that an edit leaves alone keeps its words', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(12), fc.nat(12), (before, after, a, b) => {
      const from = Math.min(a, b, before.length);
      const to = Math.min(Math.max(a, b), before.length);
      const place = moved({ from, to }, editBetween(before, after));
      if (place) expect(after.slice(place.from, place.to)).toBe(before.slice(from, to));
    }),
  );
});

test.each([
  ['增长12%，降3%', '增长13%，降3%', [6, 9], [6, 9]],
  ['增长12%，降3%', '共增长12%，降3%', [2, 5], [3, 6]],
  ['增长12%', '增长125%', [2, 5], null],
  ['甲乙', '甲新乙', [0, 1], [0, 1]],
  ['甲乙', '甲新乙', [1, 2], [2, 3]],
] as const)('%s → %s', (before, after, [from, to], expected) => {
  const place = moved({ from, to }, editBetween(before, after));
  expect(place && [place.from, place.to]).toEqual(expected);
});

test('the sentence and the position of a figure', () => {
  const text = '标题\n\n产值100亿元。增长5%；其中甲3项。\n末段';
  const from = text.indexOf('5%');
  expect(sentenceAround(text, { from, to: from + 2 })).toBe('增长5%；');
  expect(positionOf(text, from)).toEqual({ paragraph: 2, sentence: 2 });
  expect(positionOf(text, text.indexOf('末段'))).toEqual({ paragraph: 3, sentence: 1 });
});
