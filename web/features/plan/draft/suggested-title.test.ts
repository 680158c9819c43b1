import { expect, test } from 'vitest';
import { suggestedTitle } from './suggested-title.ts';

test.each([
  ['通辽市2026年改革要点.docx', '通辽市2026年改革要点'],
  ['市改革方案（终稿） (2).docx', '市改革方案'],
  ['附件1：任务分解表.xlsx', '任务分解表'],
  ['任务清单 - 副本.csv', '任务清单'],
  ['方案.2026.docx', '方案.2026'],
  ['', ''],
])('the file %s offers the title %s', (file, title) => {
  expect(suggestedTitle(file)).toBe(title);
});
