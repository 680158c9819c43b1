import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramsOf, bigramsOfQuery } from './bigrams.ts';

test.each([
  ['深化改革', ['深', '深化', '化', '化改', '改', '改革', '革']],
  ['PM2.5浓度', ['pm2', '5', '浓', '浓度', '度']],
  ['ＧＰＵ', ['gpu']],
])('the keys of %s', (text, keys) => expect(bigramsOf(text)).toEqual(keys));

test('a query asks for neighbours where it has them, for the character where it stands alone', () => {
  expect(bigramsOfQuery('改革')).toEqual(['改革']);
  expect(bigramsOfQuery('水')).toEqual(['水']);
  expect(bigramsOfQuery('草畜平衡')).toEqual(['草畜', '畜平', '平衡']);
});

test('law: a text has every key of every piece of it that begins and ends between Chinese characters', () => {
  const letters = fc.array(fc.constantFrom(...'深化改革水务局市政府推进方案'), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.nat(20), fc.nat(20), (text, a, b) => {
      const piece = text.slice(Math.min(a, b), Math.max(a, b)).join('');
      const keys = new Set(bigramsOf(text.join('')));
      expect(bigramsOfQuery(piece).every((key) => keys.has(key))).toBe(true);
    }),
  );
});
