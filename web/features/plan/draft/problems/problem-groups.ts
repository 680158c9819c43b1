import type { DraftMeasure, DraftProblem, PlanDraft } from '../../drafts.ts';

export type Severity = DraftProblem['severity'];

/** One thing to decide. Where the same name is unknown in many measures it is decided once. */
export type OpenProblem = {
  readonly id: string;
  readonly problem: DraftProblem;
  /** Keys of the measures it concerns, in their order; the first is shown. */
  readonly measures: readonly number[];
};

export type ProblemGroup = {
  /** The code, or `document` for what the reader of the file has to say. */
  readonly kind: string;
  readonly severity: Severity;
  readonly problems: readonly OpenProblem[];
};

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
/** Within a severity: what many measures hang on comes first, what only wants a look comes last. */
const order: readonly string[] = [
  'plan/no-measures',
  'plan/no-lead',
  'plan/lead-also-supporting',
  'plan/agency-unknown',
  'plan/joint-lead-undecided',
  'plan/agency-unnamed',
  'plan/deadline-unreadable',
  'plan/deadline-year-assumed',
  'plan/deadline-after-document',
  'plan/deadline-several',
  'plan/near-duplicate',
  'plan/number-gap',
  'plan/number-repeated',
  'plan/deadline-missing',
];
const rankOf = (kind: string): number => {
  const at = order.indexOf(kind);
  return at === -1 ? order.length : at;
};

/** Decided once for the whole plan, whatever the measure. */
const perName = new Set(['plan/agency-unknown', 'plan/agency-unnamed']);

type Finder = (problem: DraftProblem) => DraftMeasure | undefined;

/** Finds the measure a problem speaks of: by its printed number and, where numbers repeat, by the place in the text. */
function finderIn(measures: readonly DraftMeasure[]): Finder {
  const byNo = Map.groupBy(measures, (measure) => measure.no);
  return ({ place: { measure: no, span } }) => {
    const named = no === undefined ? [] : (byNo.get(no) ?? []);
    if (named.length < 2) return named[0];
    const isIn = (place: { readonly start: number; readonly end: number } | null) =>
      place !== null && span !== undefined && span.start >= place.start && span.start < place.end;
    return (
      named.find((one) => isIn(one.place) || isIn(one.responsibilityPlace) || isIn(one.deadlinePlace)) ??
      named.find((one) => !one.removed)
    );
  };
}

/** Problems by kind: errors, then warnings, then notices; the order inside a kind is that of the document. */
export function groupProblems({ problems, measures }: Pick<PlanDraft, 'problems' | 'measures'>): readonly ProblemGroup[] {
  const measureOf = finderIn(measures);
  const groups = new Map<string, { kind: string; severity: Severity; problems: Map<string, OpenProblem> }>();
  for (const [at, problem] of problems.entries()) {
    const kind = problem.code.startsWith('document/') ? 'document' : problem.code;
    const group = groups.get(`${problem.severity} ${kind}`) ?? { kind, severity: problem.severity, problems: new Map() };
    groups.set(`${problem.severity} ${kind}`, group);
    const measure = measureOf(problem);
    const id = perName.has(kind)
      ? `${kind} ${problem.params.name}`
      : `${kind} ${measure?.key ?? `at ${problem.place.span?.start ?? at}`} ${JSON.stringify(problem.params)}`;
    const before = group.problems.get(id);
    const keys = [...new Set([...(before?.measures ?? []), ...(measure ? [measure.key] : [])])];
    group.problems.set(id, { id, problem: before?.problem ?? problem, measures: keys });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, problems: [...group.problems.values()] }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || rankOf(a.kind) - rankOf(b.kind));
}

/** The gravest problem of each measure, by its key. */
export function gravestByMeasure({
  problems,
  measures,
}: Pick<PlanDraft, 'problems' | 'measures'>): ReadonlyMap<number, Severity> {
  const measureOf = finderIn(measures);
  const gravest = new Map<number, Severity>();
  for (const problem of problems) {
    const measure = measureOf(problem);
    if (!measure) continue;
    const before = gravest.get(measure.key);
    if (before === undefined || severities.indexOf(problem.severity) < severities.indexOf(before))
      gravest.set(measure.key, problem.severity);
  }
  return gravest;
}

/** Measures with errors first, then those with warnings; else, and left out ones too, as they stand in the document. */
export function problemsFirst(
  measures: readonly DraftMeasure[],
  gravest: ReadonlyMap<number, Severity>,
): readonly DraftMeasure[] {
  const rank = (measure: DraftMeasure) => {
    const severity = gravest.get(measure.key);
    return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
  };
  return [...measures].sort((a, b) => rank(a) - rank(b) || a.key - b.key);
}
