import type { Day } from '../shared/day.ts';
import type { Problem } from '../shared/problem.ts';

/** Everything the parser may have to say of a plan; sentences in `words.zh.ts` and `words.en.ts`. */
export type PlanProblems = {
  'plan/no-measures': Record<string, never>;
  'plan/agency-unknown': { measure: string; name: string; suggestions: readonly string[] };
  'plan/agency-unnamed': { measure: string; name: string };
  'plan/no-lead': { measure: string };
  'plan/joint-lead-undecided': { measure: string; leads: readonly string[] };
  'plan/lead-also-supporting': { measure: string; name: string };
  'plan/agency-repeated': { measure: string; name: string };
  'plan/deadline-missing': { measure: string };
  'plan/deadline-unreadable': { measure: string; raw: string };
  'plan/deadline-year-assumed': { measure: string; raw: string; day: Day };
  /** The wording states several days; the last was taken. */
  'plan/deadline-several': { measure: string; raw: string; day: Day; others: readonly string[] };
  'plan/deadline-past': { measure: string; day: Day; today: Day };
  'plan/deadline-after-document': { measure: string; day: Day; limit: Day };
  'plan/number-gap': { before: string; after: string; missing: readonly string[] };
  'plan/number-repeated': { number: string };
  /** `starts`: where each of the measures begins, for numbers may repeat. */
  'plan/near-duplicate': { measures: readonly string[]; starts: readonly number[]; likeness: number };
  'plan/value-none': { measure: string; column: string; raw: string };
  'plan/ends-mid-sentence': { clause: string };
  'plan/column-unknown': { column: string };
};

export type PlanProblem = Problem<PlanProblems>;
