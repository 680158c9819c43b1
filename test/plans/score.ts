import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import type { PlanProblem } from '../../core/plan/problems.ts';
import { deadlineWords, type ExpectedMeasure, type PlanCase, targetWords } from './plan-case.ts';

/** One field of one measure that differs from the answer key. */
export type Miss = { readonly measure: string; readonly field: string; readonly expected: unknown; readonly found: unknown };
export type Score = { readonly fields: number; readonly misses: readonly Miss[] };

/** The fields of every measure against the key, measure by measure in order; a measure too many or too few misses all its fields. */
export function scoreMeasures(plan: ParsedPlan, expected: readonly ExpectedMeasure[]): Score {
  const misses: Miss[] = [];
  let fields = 0;
  const count = Math.max(plan.measures.length, expected.length);
  for (let i = 0; i < count; i++) {
    const key = expected[i];
    const measure = plan.measures[i];
    const compare = (field: string, want: unknown, found: unknown): void => {
      fields++;
      if (JSON.stringify(want) !== JSON.stringify(found))
        misses.push({ measure: key?.no ?? measure?.no ?? '?', field, expected: want, found });
    };
    compare('no', key?.no, measure?.no);
    compare('clause', key?.clause, measure?.clause);
    compare('field', key?.field, measure?.field);
    compare('lead', key && (key.lead ?? []), measure?.lead);
    compare('supporting', key && (key.supporting ?? []), measure?.supporting);
    compare('implementing', key && (key.implementing ?? []), measure?.implementing);
    compare('deadline', key?.deadline, measure && deadlineWords(measure));
    compare('targets', key && (key.targets ?? []), measure && targetWords(measure));
    if (key?.title !== undefined) compare('title', key.title, measure?.title);
    if (key?.people !== undefined || (measure !== undefined && Object.keys(measure.people).length > 0))
      compare('people', key?.people, measure?.people);
    if (key?.outcome !== undefined || measure?.outcome !== undefined) compare('outcome', key?.outcome, measure?.outcome);
  }
  return { fields, misses };
}

const subjectOf = (problem: PlanProblem): string =>
  problem.code === 'plan/number-gap'
    ? `${problem.params.before}→${problem.params.after}`
    : problem.code === 'plan/number-repeated'
      ? problem.params.number
      : problem.code === 'plan/ends-mid-sentence'
        ? problem.params.clause
        : problem.code === 'plan/column-unknown'
          ? problem.params.column
          : problem.code === 'plan/no-measures'
            ? ''
            : problem.code === 'plan/near-duplicate'
              ? (problem.params.measures.at(-1) ?? '')
              : problem.params.measure;

/** 'plan/no-lead 3': warnings and errors, and of notices the gaps and the like are left to their own tests. */
export const problemWords = (
  problems: readonly PlanProblem[],
  severities: readonly string[] = ['error', 'warning'],
): readonly string[] =>
  problems
    .filter((problem) => severities.includes(problem.severity))
    .map((problem) => `${problem.code} ${subjectOf(problem)}`.trim());

export function scoreHead(plan: ParsedPlan, key: PlanCase): readonly Miss[] {
  const misses: Miss[] = [];
  const compare = (field: string, expected: unknown, found: unknown): void => {
    if (expected !== found) misses.push({ measure: '(document)', field, expected, found });
  };
  compare('title', key.title, plan.document.title);
  compare('issued', key.issuedAs, plan.document.issued);
  compare('documentNumber', key.documentNumber, plan.document.documentNumber);
  return misses;
}
