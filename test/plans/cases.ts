import { articles } from './cases/articles.ts';
import { bannerRegister } from './cases/banner-register.ts';
import { contradictions } from './cases/contradictions.ts';
import { csvExport } from './cases/csv-export.ts';
import { dashes } from './cases/dashes.ts';
import { labelLines } from './cases/label-lines.ts';
import { noticeWithTable } from './cases/notice-with-table.ts';
import { points } from './cases/points.ts';
import { reformPoints } from './cases/reform-points.ts';
import { sentences } from './cases/sentences.ts';
import { taskTable } from './cases/task-table.ts';
import { wordHeadings } from './cases/word-headings.ts';
import { workbook } from './cases/workbook.ts';
import { wrappedPage } from './cases/wrapped-page.ts';
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
  bannerRegister,
  contradictions,
  dashes,
  points,
  wordHeadings,
  wrappedPage,
];
