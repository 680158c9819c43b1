import type { DraftMeasure, DraftProblem, PlanDraft } from '../../drafts.ts';

export type Severity = DraftProblem['severity'];

export type ProblemGroup = {
  /** The code, or `document` for what the reader of the file has to say. */
  readonly kind: string;
  readonly severity: Severity;
  readonly problems: readonly DraftProblem[];
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

/** Problems by kind, those looked at aside: errors, then warnings, then notices; inside a kind as they stand in the document. */
export function groupProblems({ problems }: Pick<PlanDraft, 'problems'>): readonly ProblemGroup[] {
  const groups = new Map<string, { kind: string; severity: Severity; problems: DraftProblem[] }>();
  for (const problem of problems) {
    if (problem.accepted) continue;
    const { severity } = problem;
    const kind = problem.code.startsWith('document/') ? 'document' : problem.code;
    const group = groups.get(`${severity} ${kind}`) ?? { kind, severity, problems: [] };
    group.problems.push(problem);
    groups.set(`${severity} ${kind}`, group);
  }
  return [...groups.values()].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || rankOf(a.kind) - rankOf(b.kind),
  );
}

/** What one walks through: all that waits for a decision, else what only informs. */
export function problemsToWalk(groups: readonly ProblemGroup[]): readonly DraftProblem[] {
  const waiting = groups.filter((group) => group.severity !== 'notice');
  return (waiting.length > 0 ? waiting : groups).flatMap((group) => group.problems);
}

/** The gravest problem of each measure, by its key. */
export function gravestByMeasure({ problems }: Pick<PlanDraft, 'problems'>): ReadonlyMap<number, Severity> {
  const gravest = new Map<number, Severity>();
  for (const { severity, measures, accepted } of problems) {
    if (accepted) continue;
    for (const key of measures) {
      const before = gravest.get(key);
      if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) gravest.set(key, severity);
    }
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
