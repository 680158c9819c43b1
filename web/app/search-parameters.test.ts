import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search-parameters.ts';

test('lists repeat their name, and nothing is quoted', () => {
  expect(stringifySearch({ leadState: 'none', field: ['经济', '民生'], dueTo: undefined, q: '' })).toBe(
    `?leadState=none&field=${encodeURIComponent('经济')}&field=${encodeURIComponent('民生')}`,
  );
});

test('what one office shares the other opens', () => {
  expect(parseSearch('?q=%E5%87%8F%E8%B4%9F+%E4%BC%81%E4%B8%9A&field=a&field=b')).toEqual({ q: '减负 企业', field: ['a', 'b'] });
});

test('nothing asked for leaves the address bare', () => {
  expect(stringifySearch({})).toBe('');
  expect(parseSearch('')).toEqual({});
});

test('reading what was written gives the same texts and lists', () => {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  const value = fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { noNullPrototype: true }), (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual(search);
    }),
  );
});
