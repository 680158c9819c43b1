import { describe, expect, test } from 'vitest';
import { draftOf, editOf, isUnchanged } from './indicator-draft.ts';

const stand: Parameters<typeof draftOf>[0] = {
  id: 'i',
  code: 'i',
  name: '总产值',
  aliases: ['产值', '工业总产值'],
  definition: null,
  unit: '亿元',
  priceBasis: 'none',
  frequency: 'irregular',
  direction: 'none',
  origin: 'observed',
  chapter: '工业',
  owner: { id: 'a', name: '市统计局' },
  version: 3,
};
const edited = (change: Partial<ReturnType<typeof draftOf>>) => editOf(stand, { ...draftOf(stand), ...change });

describe('the form of an indicator', () => {
  test('untouched, changes nothing', () => expect(isUnchanged(edited({}))).toBe(true));

  test('aliases in another order or with blank lines are the same', () =>
    expect(isUnchanged(edited({ aliases: '\n工业总产值 \n产值\n' }))).toBe(true));

  test.each([
    ['definition', { definition: ' 规上 ' }, { definition: '规上' }],
    ['aliases, parted as people part them', { aliases: '产值、规上产值\n规上产值' }, { aliases: ['产值', '规上产值'] }],
    ['emptied chapter', { chapter: ' ' }, { chapter: null }],
    ['no owner', { owner: '' }, { owner: null }],
    ['price basis', { priceBasis: 'current' as const }, { priceBasis: 'current' }],
  ])('sends only what was changed: %s', (_name, change, edit) => expect(edited(change)).toEqual(edit));
});
