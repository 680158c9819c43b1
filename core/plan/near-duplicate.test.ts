import { expect, test } from 'vitest';
import { nearDuplicates } from './near-duplicate.ts';

const water = '健全农业水价形成机制，落实精准补贴和节水奖励';
const school = '推进义务教育优质均衡发展，组建城乡教育联合体';

test('two texts that differ in a word are a group; one of its own is in none', () => {
  expect(nearDuplicates([water, school, `${water}办法`])).toMatchObject([{ members: [0, 2] }]);
});

test('texts that are all alike are one group, however many', () => {
  const groups = nearDuplicates(Array.from({ length: 300 }, (_, at) => `${water}，第${at + 1}批`));
  expect(groups.map(({ members }) => members.length)).toEqual([300]);
});

test('the same words are alike in full, and punctuation makes no difference', () => {
  expect(nearDuplicates([water, water.replace('，', '。')])).toEqual([{ members: [0, 1], likeness: 1 }]);
});

test.each([[[]], [['a', 'a']], [[water, school]]])('nothing is alike in %j', (texts) => {
  expect(nearDuplicates(texts)).toEqual([]);
});
