import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../result/items.ts';
import { linesOf } from './lines.ts';

const mark = (from: number, to: number): Mark => ({ from, to, kind: 'contradicts', items: ['a'] });

test('law: the pieces of all lines are the text, and what is marked is what the marks cover', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '甲', '\n', '。'), maxLength: 30 });
  const cuts = fc.uniqueArray(fc.nat(30), { maxLength: 8 });
  fc.assert(
    fc.property(text, cuts, (given, ends) => {
      const places = ends.filter((end) => end <= given.length).sort((a, b) => a - b);
      const marks = places.flatMap((from, at) => {
        const to = places[at + 1];
        return at % 2 === 0 && to !== undefined ? [mark(from, to)] : [];
      });
      const lines = linesOf(given, marks);
      expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('\n')).toBe(given);
      const marked = lines.flatMap((line) => line.pieces.filter((piece) => piece.mark)).map((piece) => piece.text);
      const covered = marks.map(({ from, to }) => given.slice(from, to).replaceAll('\n', ''));
      expect(marked.join('')).toBe(covered.join(''));
    }),
  );
});

test('a figure cut by a line break is marked on both lines', () => {
  const [first, second] = linesOf('增长1\n2%。', [mark(2, 6)]);
  expect([first, second].map((line) => line?.pieces.map((piece) => [piece.text, piece.mark !== null]))).toEqual([
    [
      ['增长', false],
      ['1', true],
    ],
    [
      ['2%', true],
      ['。', false],
    ],
  ]);
});
