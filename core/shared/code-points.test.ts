import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePointIndex, codePointLength, codePointSlice } from './code-points.ts';

describe('places in a text', () => {
  test.each([
    ['改革', 0, 1, '改'],
    ['𠮷林省', 0, 1, '𠮷'],
    ['𠮷林省', 1, 3, '林省'],
    ['a😀b😀c', 2, 4, 'b😀'],
    ['改革', 1, 9, '革'],
    ['改革', -3, 1, '改'],
  ])('%s from %i to %i is %s', (text, start, end, piece) => {
    expect(codePointSlice(text, start, end)).toBe(piece);
  });

  test('an offset between the halves of a surrogate pair belongs to the pair', () => {
    const index = new CodePointIndex('a😀b');
    expect([0, 1, 2, 3, 4].map((offset) => index.fromUtf16(offset))).toEqual([0, 1, 1, 2, 3]);
  });

  test('a lone surrogate counts as one', () => {
    expect(codePointLength('a\ud83d')).toBe(2);
    expect(codePointLength('\udc00\ud83d')).toBe(2);
  });

  test('law: slicing agrees with the array of code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, end) => {
        const points = [...text];
        expect(codePointLength(text)).toBe(points.length);
        expect(new CodePointIndex(text).slice(start, end)).toBe(points.slice(start, Math.max(start, end)).join(''));
      }),
    );
  });

  test('law: the two directions undo each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const index = new CodePointIndex(text);
        for (let place = 0; place <= index.length; place++) expect(index.fromUtf16(index.toUtf16(place))).toBe(place);
      }),
    );
  });
});
