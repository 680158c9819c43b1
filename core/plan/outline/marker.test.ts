import { expect, test } from 'vitest';
import { labelLike, markerOf } from './marker.ts';
import { faultsOf } from './sequence.ts';

test.each([
  ['一、总体要求', 'han', '一', 2],
  ['二十三、附则', 'han', '二十三', 4],
  ['（二）深化改革', 'hanBracket', '（二）', 3],
  ['㈡深化改革', 'hanBracket', '（二）', 1],
  ['1.推进', 'arabic', '1', 2],
  ['12、推进', 'arabic', '12', 3],
  ['⒊推进', 'arabic', '3', 1],
  ['（1）推进', 'arabicBracket', '（1）', 3],
  ['1）推进', 'arabicBracket', '（1）', 2],
  ['⑵推进', 'arabicBracket', '（2）', 1],
  ['①推进', 'circled', '①', 1],
  ['第一章总则', 'chapter', '第一章', 3],
  ['第十二条推进', 'article', '第十二条', 4],
  ['第二部分重点', 'part', '第二部分', 4],
  ['任务三：推进', 'task', '任务三', 4],
  ['2.1建设平台', 'decimal', '2.1', 3],
])('%s begins with a %s', (text, kind, label, length) => {
  expect(markerOf(text)).toMatchObject({ kind, label, length });
});

test.each(['一体化推进', '2026年12月底前', '1.2万眼机井', '3.5%以上', '一、二、三产业融合发展', '5G基站', '（市、区）'])(
  '%s begins with no number',
  (text) => {
    expect(markerOf(text)).toBeUndefined();
  },
);

test('a missing number is named as its neighbours are printed', () => {
  expect([labelLike('（二）', 3), labelLike('7', 8), labelLike('第九条', 10), labelLike('③', 4), labelLike('二', 12)]).toEqual([
    '（三）',
    '8',
    '第十条',
    '④',
    '十二',
  ]);
});

const sequence = (...entries: readonly (readonly [parent: string, label: string])[]) =>
  faultsOf(
    entries.map(([parent, label], i) => ({ parent, label, span: { start: i, end: i + 1 }, clause: `${parent}${label}` })),
  ).map((fault) =>
    fault.kind === 'gap' ? `${fault.before}→${fault.after}: ${fault.missing.join(' ')}` : `twice ${fault.at.label}`,
  );

test('numbers that run on or begin again under the next parent are no fault', () => {
  expect(sequence(['一', '1'], ['一', '2'], ['二', '3'], ['二', '4'])).toEqual([]);
  expect(sequence(['一', '1'], ['一', '2'], ['二', '1'], ['二', '2'])).toEqual([]);
});

test('gaps are named number by number, repeats at the second', () => {
  expect(sequence(['一', '3'], ['一', '5'], ['二', '9'])).toEqual(['→3: 1 2', '3→5: 4', '5→9: 6 7 8']);
  expect(sequence(['一', '（一）'], ['一', '（三）'], ['一', '（三）'])).toEqual(['（一）→（三）: （二）', 'twice （三）']);
  expect(sequence(['一', '1'], ['一', '2'], ['二', '2'], ['二', '3'], ['三', '1'])).toEqual(['→2: 1']);
});

test('numbers out of order leave no gap', () => {
  expect(sequence(['一', '1'], ['一', '3'], ['一', '2'], ['一', '4'])).toEqual([]);
});
