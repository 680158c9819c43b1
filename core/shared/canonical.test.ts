import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ z: undefined, a: { d: 1, c: 2 } }, '{"a":{"c":2,"d":1}}'],
  ['\u20ac', '"€"'],
  [1e21, '1e+21'],
  [[undefined], '[null]'],
])('%j', (value, text) => expect(canonicalJson(value)).toBe(text));

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1])('%s is refused', (value) =>
  expect(() => canonicalJson(value)).toThrow(TypeError),
);

test('law: the order of properties does not matter, and reading it back gives the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
