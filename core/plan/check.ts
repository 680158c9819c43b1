import type { AgencyDirectory } from '../org/agency-directory.ts';
import { matchAgency } from '../org/agency-match.ts';
import { isBarePlace, isTownship } from '../org/organ-form.ts';
import type { Day } from '../shared/day.ts';
import type { Place } from '../shared/problem.ts';
import type { Span } from '../shared/span.ts';
import type { Remarks } from './measure.ts';
import { nearDuplicates } from './near-duplicate.ts';
import type { ParsedMeasure } from './parsed-plan.ts';
import type { PlanProblem } from './problems.ts';

export type Checked = { readonly measure: ParsedMeasure; readonly remarks: Remarks };
export type CheckContext = {
  readonly directory: AgencyDirectory;
  readonly today: Day;
  /** The last day of the period in the document's title. */
  readonly limit: Day | undefined;
};

type Placed = (measure: ParsedMeasure, remarks: Remarks, field: string, span?: Span) => Place;

const placeOf: Placed = (measure, remarks, field, span) => ({
  span: span ?? measure.places.text,
  clause: measure.clause,
  measure: measure.no,
  field,
  ...remarks.draft.cells[field],
});

/** What is wrong with or undecided in the measures, each problem at its words. */
export function checkMeasures(all: readonly Checked[], context: CheckContext): readonly PlanProblem[] {
  const isAnyDated = all.some(({ measure }) => measure.deadline.kind !== 'none');
  const recognised = recognisedNames(all, context.directory);
  return [
    ...all.flatMap((checked) => [
      ...checkParties(checked, context, recognised),
      ...checkDeadline(checked, context, isAnyDated),
      ...checkNone(checked),
    ]),
    ...checkDuplicates(all),
  ];
}

function recognisedNames(all: readonly Checked[], directory: AgencyDirectory): readonly string[] {
  const names = new Set(all.flatMap(({ measure }) => [...measure.lead, ...measure.supporting, ...measure.implementing]));
  return [...names].filter((name) => matchAgency(name, directory).kind !== 'unknown');
}

function checkParties({ measure, remarks }: Checked, context: CheckContext, recognised: readonly string[]): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const spanOf = (name: string): Span | undefined => {
    const found = measure.places.agencies.find((agency) => agency.name === name);
    return found === undefined ? undefined : { start: found.start, end: found.end };
  };
  const roles = [
    ['lead', measure.lead],
    ['supporting', measure.supporting],
    ['implementing', measure.implementing],
  ] as const;
  for (const [role, names] of roles) {
    for (const name of names) {
      const match = matchAgency(name, context.directory, recognised);
      const place = placeOf(measure, remarks, role, spanOf(name));
      if (match.kind === 'unnamed') {
        problems.push({ code: 'plan/agency-unnamed', severity: 'warning', place, params: { measure: measure.no, name } });
      } else if (match.kind === 'unknown' && !(role === 'implementing' && isNamedPlace(name, context))) {
        problems.push({
          code: 'plan/agency-unknown',
          severity: 'warning',
          place,
          params: { measure: measure.no, name, suggestions: match.suggestions },
        });
      }
    }
  }
  if (measure.lead.length === 0) {
    problems.push({
      code: 'plan/no-lead',
      severity: 'error',
      place: placeOf(measure, remarks, 'lead', measure.places.responsibility),
      params: { measure: measure.no },
    });
  } else if (measure.lead.length > 1) {
    problems.push({
      code: 'plan/joint-lead-undecided',
      severity: 'warning',
      place: placeOf(measure, remarks, 'lead', measure.places.responsibility),
      params: { measure: measure.no, leads: measure.lead },
    });
  }
  for (const both of remarks.both) {
    problems.push({
      code: 'plan/lead-also-supporting',
      severity: 'error',
      place: placeOf(measure, remarks, 'supporting', both.span),
      params: { measure: measure.no, name: both.name },
    });
  }
  for (const repeated of remarks.repeated) {
    problems.push({
      code: 'plan/agency-repeated',
      severity: 'notice',
      place: placeOf(measure, remarks, 'supporting', repeated.span),
      params: { measure: measure.no, name: repeated.name },
    });
  }
  return problems;
}

/** 东湖区 carries a measure out in its own territory; only a register can say that there is no such place. */
const isNamedPlace = (name: string, { directory }: CheckContext): boolean =>
  directory.agencies.length === 0 && (isBarePlace(name) || isTownship(name));

function checkDeadline({ measure, remarks }: Checked, context: CheckContext, isAnyDated: boolean): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const place = placeOf(measure, remarks, 'deadline', measure.places.deadline);
  const { state } = remarks.deadline;
  const { raw, day } = measure.deadline;
  if (state === 'unreadable') {
    problems.push({ code: 'plan/deadline-unreadable', severity: 'warning', place, params: { measure: measure.no, raw } });
  } else if (measure.deadline.kind === 'none') {
    problems.push({
      code: 'plan/deadline-missing',
      severity: isAnyDated ? 'warning' : 'notice',
      place,
      params: { measure: measure.no },
    });
  }
  if (day === undefined) return problems;
  if (remarks.deadline.isYearAssumed) {
    problems.push({ code: 'plan/deadline-year-assumed', severity: 'notice', place, params: { measure: measure.no, raw, day } });
  }
  if (remarks.otherDates.length > 0) {
    problems.push({
      code: 'plan/deadline-several',
      severity: 'notice',
      place,
      params: { measure: measure.no, raw, day, others: remarks.otherDates.map((other) => other.raw) },
    });
  }
  if (day < context.today) {
    problems.push({
      code: 'plan/deadline-past',
      severity: 'notice',
      place,
      params: { measure: measure.no, day, today: context.today },
    });
  }
  if (context.limit !== undefined && day > context.limit) {
    problems.push({
      code: 'plan/deadline-after-document',
      severity: 'warning',
      place,
      params: { measure: measure.no, day, limit: context.limit },
    });
  }
  return problems;
}

function checkNone({ measure, remarks }: Checked): PlanProblem[] {
  return remarks.draft.none.map((none) => ({
    code: 'plan/value-none',
    severity: 'notice',
    place: placeOf(measure, remarks, none.field, none.span),
    params: { measure: measure.no, column: none.column, raw: none.raw },
  }));
}

function checkDuplicates(all: readonly Checked[]): PlanProblem[] {
  return nearDuplicates(all.map(({ measure }) => measure.text)).flatMap(({ members, likeness }) => {
    const alike = members.flatMap((at) => all[at] ?? []);
    const [, second] = alike;
    if (second === undefined) return [];
    return [
      {
        code: 'plan/near-duplicate' as const,
        severity: 'warning' as const,
        place: placeOf(second.measure, second.remarks, 'text'),
        params: {
          measures: alike.map(({ measure }) => measure.no),
          starts: alike.map(({ measure }) => measure.places.text.start),
          likeness,
        },
      },
    ];
  });
}
