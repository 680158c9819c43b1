import { expect, test } from 'vitest';
import { paragraphChanges } from './summary.ts';

test.each([
  ['same', '甲\n乙', '甲\n\n乙\n', []],
  ['one word', '甲\n产值100亿元\n乙', '甲\n产值110亿元\n乙', [{ before: '产值100亿元', after: '产值110亿元' }]],
  ['one gone', '甲\n乙\n丙', '甲\n丙', [{ before: '乙', after: null }]],
  ['one come', '甲\n丙', '甲\n乙\n丙', [{ before: null, after: '乙' }]],
  [
    'two apart',
    '甲\n乙\n丙\n丁',
    '甲1\n乙\n丙\n丁1\n戊',
    [
      { before: '甲', after: '甲1' },
      { before: '丁', after: '丁1' },
      { before: null, after: '戊' },
    ],
  ],
])('paragraphs that differ: %s', (_, before, after, expected) => {
  expect(paragraphChanges(before, after)).toEqual(expected);
});
