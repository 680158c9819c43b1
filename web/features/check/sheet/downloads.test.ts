import { expect, test } from 'vitest';
import { checkWords } from '../words.ts';
import { baseName, csvOf } from './downloads.ts';

test('a cell that begins like a formula stays a text; quotes and line ends stay inside their cell', () => {
  const row = { id: '1', position: '', verdict: '■ 矛盾', arithmetic: '', handling: '', reason: '' };
  const lines = csvOf(
    [
      { ...row, text: '=1+1' },
      { ...row, text: '称“甲”\n"乙"' },
    ],
    checkWords.zh,
  ).split('\r\n');
  expect(lines[0]).toBe('"序号","原文","位置","结论","算式","处理","理由"');
  expect(lines[1]).toMatch(/^"1","'=1\+1",/);
  expect(lines[2]).toMatch(/^"2","称“甲”\n""乙""",/);
});

test.each([
  ['简报.docx', '简报'],
  ['2025年第3期.简报.txt', '2025年第3期.简报'],
  ['a/b:c?.xlsx', 'a_b_c_'],
  ['', '稿件'],
])('%s is named %s', (name, expected) => {
  expect(baseName(name, '稿件')).toBe(expected);
});
