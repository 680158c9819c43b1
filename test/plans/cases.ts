import { articles } from './cases/articles.ts';
import { csvExport } from './cases/csv-export.ts';
import { labelLines } from './cases/label-lines.ts';
import { noticeWithTable } from './cases/notice-with-table.ts';
import { reformPoints } from './cases/reform-points.ts';
import { sentences } from './cases/sentences.ts';
import { taskTable } from './cases/task-table.ts';
import { workbook } from './cases/workbook.ts';
import type { PlanCase } from './plan-case.ts';

/** Plans written for these tests in the styles of the field, each with the answer of a person who reads it. */
export const planCases: readonly PlanCase[] = [
  reformPoints,
  labelLines,
  sentences,
  articles,
  taskTable,
  csvExport,
  workbook,
  noticeWithTable,
];
