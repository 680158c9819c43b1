import { deepOutline } from './cases/document/deep-outline.ts';
import { grassroots } from './cases/document/grassroots.ts';
import { manyBrackets } from './cases/document/many-brackets.ts';
import { pastedExcerpt } from './cases/document/pasted-excerpt.ts';
import { pastedTable } from './cases/document/pasted-table.ts';
import { provinceDivision } from './cases/document/province-division.ts';
import { regionOpinion } from './cases/document/region-opinion.ts';
import { reportDuties } from './cases/document/report-duties.ts';
import { runningProse } from './cases/document/running-prose.ts';
import { specialAction } from './cases/document/special-action.ts';
import { steppeBanners } from './cases/document/steppe-banners.ts';
import { tornPage } from './cases/document/torn-page.ts';
import { articles } from './cases/outline/articles.ts';
import { contradictions } from './cases/outline/contradictions.ts';
import { dashes } from './cases/outline/dashes.ts';
import { labelLines } from './cases/outline/label-lines.ts';
import { points } from './cases/outline/points.ts';
import { reformPoints } from './cases/outline/reform-points.ts';
import { sentences } from './cases/outline/sentences.ts';
import { wordHeadings } from './cases/outline/word-headings.ts';
import { wrappedPage } from './cases/outline/wrapped-page.ts';
import { educationTasks } from './cases/practice/table/education-tasks.ts';
import { livelihoodTables } from './cases/practice/table/livelihood-tables.ts';
import { peopleTables } from './cases/practice/table/people-tables.ts';
import { reformDivisionTable } from './cases/practice/table/reform-division-table.ts';
import { reformLedger } from './cases/practice/table/reform-ledger.ts';
import { ruralLedger } from './cases/practice/table/rural-ledger.ts';
import { streetList } from './cases/practice/table/street-list.ts';
import { supervisionLedger } from './cases/practice/table/supervision-ledger.ts';
import { administrativeEfficiency } from './cases/practice/text/administrative-efficiency.ts';
import { annualDivision } from './cases/practice/text/annual-division.ts';
import { committeePointsCity } from './cases/practice/text/committee-points-city.ts';
import { digitalPoints } from './cases/practice/text/digital-points.ts';
import { healthReform } from './cases/practice/text/health-reform.ts';
import { labelledReforms } from './cases/practice/text/labelled-reforms.ts';
import { ministryDivision } from './cases/practice/text/ministry-division.ts';
import { partyDuties } from './cases/practice/text/party-duties.ts';
import { reportDivision } from './cases/practice/text/report-division.ts';
import { ruralPoints } from './cases/practice/text/rural-points.ts';
import { sectionDuties } from './cases/practice/text/section-duties.ts';
import { stateOwned } from './cases/practice/text/state-owned.ts';
import { brokenLines } from './cases/structure/broken-lines.ts';
import { committeePoints } from './cases/structure/committee-points.ts';
import { goalColumns } from './cases/structure/goal-columns.ts';
import { ministryNotice } from './cases/structure/ministry-notice.ts';
import { numberedTasks } from './cases/structure/numbered-tasks.ts';
import { numbersInWording } from './cases/structure/numbers-in-wording.ts';
import { plainHeadings } from './cases/structure/plain-headings.ts';
import { proseOpinion } from './cases/structure/prose-opinion.ts';
import { storageActions } from './cases/structure/storage-actions.ts';
import { tornNotice } from './cases/structure/torn-notice.ts';
import { wideTable } from './cases/structure/wide-table.ts';
import { bannerRegister } from './cases/table/banner-register.ts';
import { breakdownTable } from './cases/table/breakdown-table.ts';
import { countyLedger } from './cases/table/county-ledger.ts';
import { csvExport } from './cases/table/csv-export.ts';
import { mergedList } from './cases/table/merged-list.ts';
import { noticeWithTable } from './cases/table/notice-with-table.ts';
import { provinceMeasures } from './cases/table/province-measures.ts';
import { quotedCells } from './cases/table/quoted-cells.ts';
import { taskTable } from './cases/table/task-table.ts';
import { wordTable } from './cases/table/word-table.ts';
import { workbook } from './cases/table/workbook.ts';
import { zonePlan } from './cases/table/zone-plan.ts';
import type { PlanCase } from './plan-case.ts';

/** Plans written for these tests in the styles of the field, each with the answer of a person who reads it. */
export const planCases: readonly PlanCase[] = [
  reformPoints,
  labelLines,
  sentences,
  articles,
  contradictions,
  dashes,
  points,
  wordHeadings,
  wrappedPage,
  taskTable,
  csvExport,
  workbook,
  noticeWithTable,
  bannerRegister,
  breakdownTable,
  mergedList,
  quotedCells,
  wordTable,
  grassroots,
  provinceDivision,
  runningProse,
  steppeBanners,
  tornPage,
  reportDuties,
  deepOutline,
  pastedExcerpt,
  specialAction,
  manyBrackets,
  pastedTable,
  regionOpinion,
  countyLedger,
  provinceMeasures,
  zonePlan,
  plainHeadings,
  numberedTasks,
  wideTable,
  committeePoints,
  ministryNotice,
  brokenLines,
  goalColumns,
  proseOpinion,
  tornNotice,
  numbersInWording,
  storageActions,
  committeePointsCity,
  livelihoodTables,
  reformLedger,
  reportDivision,
  sectionDuties,
  educationTasks,
  ministryDivision,
  ruralPoints,
  supervisionLedger,
  annualDivision,
  digitalPoints,
  healthReform,
  peopleTables,
  stateOwned,
  partyDuties,
  reformDivisionTable,
  streetList,
  administrativeEfficiency,
  ruralLedger,
  labelledReforms,
];
