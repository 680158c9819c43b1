import { describe, expect, test } from 'vitest';
import { decisionFindings, documentFindings, glossaryFindings } from '../architecture/document-rules.ts';
import { sentenceFindings } from '../architecture/sentence-rules.ts';
import { cityNumbers, fullFolders, impurities, longFiles, namelessFiles } from '../architecture/source-rules.ts';
import { plantTree } from './planted-tree.ts';

const lines = (count: number): string => 'export {};\n'.repeat(count);
const many = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`core/many/file-${at}.ts`, lines(1)]));

describe('the shape of the source', () => {
  test('a long file and a full folder are named, until they are excepted; needless exceptions are named too', () => {
    const root = plantTree({ 'core/long.ts': lines(451), 'core/fits.ts': lines(450), ...many });
    const except = (path: string, most: number) => ({ [path]: { most, because: 'tried here' } });
    expect(longFiles(root, {})).toEqual(['core/long.ts: 451 lines']);
    expect(longFiles(root, except('core/long.ts', 451))).toEqual([]);
    expect(longFiles(root, { ...except('core/long.ts', 451), ...except('core/gone.ts', 1) })).toHaveLength(1);
    expect(fullFolders(root, {})).toEqual(['core/many: 15 files']);
    expect(fullFolders(root, except('core/many', 15))).toEqual([]);
  });

  test('names that say nothing are named', () => {
    const root = plantTree({ 'core/utils.ts': lines(1), 'web/helpers/date.ts': lines(1), 'core/utility-price.ts': lines(1) });
    expect(namelessFiles(root)).toEqual(['core/utils.ts', 'web/helpers/date.ts']);
  });

  test.each([
    ['export const now = (): number => Date.now();', 'Date.now'],
    ['export const now = (): Date => new Date();', 'new Date()'],
    ['export const die = (): number => Math.random();', 'Math.random'],
    ['export const home = process.env.HOME;', 'process'],
    ['export const ask = (): unknown => fetch("http://127.0.0.1");', 'fetch'],
    ['export const later = (): unknown => setTimeout(() => {}, 1);', 'setTimeout'],
  ])('impure: %s', (text, name) => {
    expect(impurities(plantTree({ 'core/impure.ts': `// planted\n${text}\n` }))).toEqual([`core/impure.ts:2: ${name}`]);
  });

  test.each([
    'export const day = (given: string): Date => new Date(given);',
    '// Date.now() and Math.random() are not for core\nexport const clock = 1;',
    'export const step = { process: 1, fetch: 2 };\nexport const both = step.process + step.fetch;',
  ])('pure: %s', (text) => expect(impurities(plantTree({ 'core/pure.ts': `${text}\n` }))).toEqual([]));

  test('a city and its numbers are named where they are code, not where they are an example', () => {
    const text = (value: string) => `/** As in 通辽市. */\nexport const value = ${value};\n`;
    for (const [value, hit] of [
      ["'通辽市'", '通辽'],
      ['913', '913'],
      ["'1+1+8'", '1+1+8'],
      ['`266项`', '266'],
    ] as const)
      expect(cityNumbers(plantTree({ 'core/city.ts': text(value) }))).toEqual([`core/city.ts:2: ${hit}`]);
    for (const value of ["'某市'", '9130', '0.913', "'1+1=2'"])
      expect(cityNumbers(plantTree({ 'core/city.ts': text(value) }))).toEqual([]);
    expect(cityNumbers(plantTree({ 'packs/city.ts': text("'通辽市'") }))).toEqual([]);
  });
});

describe('the documents', () => {
  const glossary = (...rows: string[]) => ({
    'GLOSSARY.md': `| 中文 | English | identifier | why |\n|---|---|---|---|\n${rows.map((row) => `| 词 | word | ${row} | |`).join('\n')}\n`,
  });

  test('a word that is not in the code, and a later one that is, are named', () => {
    const find = (row: string) =>
      glossaryFindings(plantTree({ ...glossary(row), 'core/pilot.ts': 'export type Pilot = string;\n' }));
    expect(find('`Pilot`')).toEqual([]);
    expect(find('`Outcome` *later*')).toEqual([]);
    expect(find('`Outcome`')).toEqual(['Outcome is not in the code']);
    expect(find('`Pilot` *later*')).toEqual(['Pilot is there: no longer *later*']);
    expect(find('none')).toEqual(['GLOSSARY.md names no identifier']);
    expect(find('`Pilot` `Pilot`')).toEqual(['Pilot stands in GLOSSARY.md twice']);
  });

  test('a decision without its consequences, and a gap in the numbers, are named', () => {
    const whole = (number: string) => `# ${number} · Word\n\n**Context.** A.\n\n**Decision.** B.\n\n**Consequences.** C.\n`;
    const find = (files: Record<string, string>) => decisionFindings(plantTree(files));
    expect(find({ 'docs/adr/0001-word.md': whole('0001') })).toEqual([]);
    expect(find({ 'docs/adr/0001-word.md': whole('0001').replace('**Consequences.** C.', '') })).toEqual([
      '0001-word.md: no Consequences',
    ]);
    expect(find({ 'docs/adr/0002-word.md': whole('0002') })).toEqual(['0002-word.md: expected number 0001']);
  });

  test('a page that nobody finds, a link and an image that lead nowhere are named', () => {
    const root = plantTree({
      'docs/manual/README.md': '[首页](home.md) [没有](gone.md) [外面](https://example.org/)\n',
      'docs/manual/home.md': '![图](../screenshots/gone.png) [回目录](README.md#top)\n',
      'docs/manual/alone.md': '无\n',
    });
    expect(documentFindings(root).toSorted()).toEqual([
      'docs/manual/README.md does not link docs/manual/alone.md',
      'docs/manual/README.md: gone.md is not there',
      'docs/manual/home.md: ../screenshots/gone.png is not there',
    ]);
    expect(documentFindings(plantTree())).toEqual(['docs/manual/README.md is missing']);
  });
});

test('a sentence that is missing, empty or not translated is named', () => {
  const find = (en: object) => sentenceFindings({ a: '甲', b: { c: () => '乙' } }, en as never);
  expect(find({ a: 'A', b: { c: () => 'B' } })).toEqual([]);
  expect(find({ a: 'A', b: {} })).toEqual(['b.c: no English']);
  expect(find({ a: 'A', b: { c: () => 'B', d: 'D' } })).toEqual(['b.d: no Chinese']);
  expect(find({ a: ' ', b: { c: () => 'B' } })).toEqual(['a: empty']);
  expect(find({ a: '甲', b: { c: () => 'B' } })).toEqual(['a: not translated']);
  expect(sentenceFindings({}, {})).toEqual(['no sentence at all']);
});
