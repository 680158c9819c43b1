import type { AgencyDirectory } from '../org/agency-directory.ts';
import { matchAgency } from '../org/agency-match.ts';
import type { Deadline, ParsedMeasure, ParsedPlan, PlanDocumentHead } from '../plan/parsed-plan.ts';
import type { PlanProblem } from '../plan/problems.ts';
import type { Day } from '../shared/day.ts';
import { measureFinder } from './open-problem.ts';

/** What a printed name means, as a person decided it. */
export type NameMeaning =
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'new-agency'; readonly name: string }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown' };

export type MeasureEdit = {
  readonly title?: string;
  readonly text?: string;
  readonly field?: string;
  readonly outcome?: string | null;
  readonly lead?: readonly string[];
  readonly supporting?: readonly string[];
  readonly implementing?: readonly string[];
  /** Of several leads the one that 牵头汇总; null takes the choice back. */
  readonly designated?: string | null;
  readonly deadline?: Deadline;
};

export type DraftChange =
  | ({ readonly kind: 'head' } & {
      readonly title?: string;
      readonly issued?: Day | null;
      readonly issuedBy?: string | null;
      readonly documentNumber?: string | null;
    })
  | ({ readonly kind: 'measure'; readonly key: number } & MeasureEdit)
  | { readonly kind: 'removal'; readonly key: number; readonly removed: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly means: NameMeaning; readonly remember: boolean }
  | { readonly kind: 'restore'; readonly key: number }
  /** Problems looked at and left as they are, by the ids of `open-problem.ts`. */
  | { readonly kind: 'acceptance'; readonly problems: readonly string[]; readonly accepted: boolean }
  /** The plan in the ledger that this one revises; what was said of its measures goes with another. */
  | { readonly kind: 'revises'; readonly document: string | null }
  /** The measures of the earlier plan from which one comes; none, and it is new; null takes back what was said. */
  | { readonly kind: 'origin'; readonly key: number; readonly from: readonly string[] | null };

/** All that a person has decided on a draft so far. What was read stays as it was read; this lies over it. */
export type DraftDecision = {
  readonly head: {
    readonly title?: string;
    readonly issued?: Day | null;
    readonly issuedBy?: string | null;
    readonly documentNumber?: string | null;
  };
  readonly measures: { readonly [key: string]: MeasureEdit };
  readonly removed: readonly number[];
  readonly names: { readonly [name: string]: { readonly means: NameMeaning; readonly remember: boolean } };
  readonly accepted: readonly string[];
  /** Ids of measures of the plan that is revised, by the key of the measure that comes from them. */
  readonly origins: { readonly [key: string]: readonly string[] };
};

export const undecided: DraftDecision = { head: {}, measures: {}, removed: [], names: {}, accepted: [], origins: {} };

/** A measure of the draft with the person's changes in place. `key` is its position in the document, whatever is edited. */
export type DraftMeasure = Omit<ParsedMeasure, 'outcome'> & {
  readonly key: number;
  readonly outcome: string | null;
  readonly designated: string | null;
  readonly removed: boolean;
  readonly edited: readonly (keyof MeasureEdit)[];
};

/** Lays one change over what was decided before. @throws RangeError for a measure the draft does not have */
export function decide(plan: ParsedPlan, decision: DraftDecision, change: DraftChange): DraftDecision {
  if ('key' in change && plan.measures[change.key] === undefined) throw new RangeError(`no measure ${change.key}`);
  switch (change.kind) {
    case 'head': {
      const { kind: _, ...head } = change;
      return { ...decision, head: { ...decision.head, ...head } };
    }
    case 'measure': {
      const { kind: _, key, ...edit } = change;
      const before = decision.measures[key] ?? {};
      // Another choice of leads leaves a designation behind that is none of them any more.
      const stale = edit.lead !== undefined && before.designated != null && !edit.lead.includes(before.designated);
      return {
        ...decision,
        measures: { ...decision.measures, [key]: { ...before, ...(stale ? { designated: null } : {}), ...edit } },
      };
    }
    case 'removal': {
      const others = decision.removed.filter((key) => key !== change.key);
      return { ...decision, removed: change.removed ? [...others, change.key].sort((a, b) => a - b) : others };
    }
    case 'name':
      return { ...decision, names: { ...decision.names, [change.name]: { means: change.means, remember: change.remember } } };
    case 'restore': {
      const { [change.key]: _, ...measures } = decision.measures;
      return { ...decision, measures, removed: decision.removed.filter((key) => key !== change.key) };
    }
    case 'acceptance': {
      const changed = new Set(change.problems);
      const others = decision.accepted.filter((id) => !changed.has(id));
      return { ...decision, accepted: change.accepted ? [...others, ...changed] : others };
    }
    case 'revises':
      return { ...decision, origins: {} };
    case 'origin': {
      const { [change.key]: _, ...others } = decision.origins;
      return { ...decision, origins: change.from === null ? others : { ...others, [change.key]: change.from } };
    }
  }
}

export function headOf(
  plan: ParsedPlan,
  decision: DraftDecision,
): { title: string; issued: Day | null; issuedBy: string | null; documentNumber: string | null } {
  const read: PlanDocumentHead = plan.document;
  const { head } = decision;
  return {
    title: head.title ?? read.title,
    issued: head.issued === undefined ? (read.issued ?? null) : head.issued,
    issuedBy: head.issuedBy === undefined ? (read.issuedBy ?? null) : head.issuedBy,
    documentNumber: head.documentNumber === undefined ? (read.documentNumber ?? null) : head.documentNumber,
  };
}

export function measuresOf(plan: ParsedPlan, decision: DraftDecision): DraftMeasure[] {
  return plan.measures.map((measure, key) => {
    const edit = decision.measures[key] ?? {};
    return {
      ...measure,
      key,
      title: edit.title ?? measure.title,
      text: edit.text ?? measure.text,
      field: edit.field ?? measure.field,
      outcome: edit.outcome === undefined ? (measure.outcome ?? null) : edit.outcome,
      lead: edit.lead ?? measure.lead,
      supporting: edit.supporting ?? measure.supporting,
      implementing: edit.implementing ?? measure.implementing,
      designated: edit.designated ?? null,
      deadline: edit.deadline ?? measure.deadline,
      removed: decision.removed.includes(key),
      edited: Object.keys(edit) as (keyof MeasureEdit)[],
    };
  });
}

/** How a printed name is understood in this draft: by what the person decided, else by the directory. */
export type NameMatch = {
  readonly name: string;
  readonly occurrences: number;
  readonly match:
    | { readonly kind: 'agency'; readonly agency: string; readonly by: 'name' | 'fullName' | 'alias' | 'person' }
    | { readonly kind: 'group'; readonly group: string }
    | { readonly kind: 'new-agency'; readonly name: string }
    | { readonly kind: 'unnamed' }
    | { readonly kind: 'unknown' };
  /** Names of the directory, likeliest first. */
  readonly suggestions: readonly string[];
};

export function namesOf(measures: readonly DraftMeasure[], decision: DraftDecision, directory: AgencyDirectory): NameMatch[] {
  const counts = new Map<string, number>();
  for (const measure of measures) {
    if (measure.removed) continue;
    for (const name of [...measure.lead, ...measure.supporting, ...measure.implementing])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, occurrences]) => ({ name, occurrences, ...matchName(name, decision, directory) }));
}

export function matchName(
  name: string,
  decision: DraftDecision,
  directory: AgencyDirectory,
): Pick<NameMatch, 'match' | 'suggestions'> {
  const found = matchAgency(name, directory);
  const suggestions = found.kind === 'unknown' ? found.suggestions : [];
  const decided = decision.names[name]?.means;
  if (decided?.kind === 'agency') return { match: { kind: 'agency', agency: decided.agency, by: 'person' }, suggestions };
  if (decided !== undefined && decided.kind !== 'unknown') return { match: decided, suggestions };
  switch (found.kind) {
    case 'agency':
      return { match: { kind: 'agency', agency: found.agency.id, by: found.by }, suggestions };
    case 'group':
      return { match: { kind: 'group', group: found.group.name }, suggestions };
    case 'unnamed':
      return { match: { kind: 'unnamed' }, suggestions };
    default:
      return { match: { kind: 'unknown' }, suggestions };
  }
}

/** Problems that depend on the parties and are judged anew after every change, and those that depend on the deadline. */
const ofParties = new Set<PlanProblem['code']>([
  'plan/agency-unknown',
  'plan/agency-unnamed',
  'plan/no-lead',
  'plan/joint-lead-undecided',
  'plan/lead-also-supporting',
]);
const ofDeadline = new Set<PlanProblem['code']>([
  'plan/deadline-missing',
  'plan/deadline-unreadable',
  'plan/deadline-year-assumed',
  'plan/deadline-several',
  'plan/deadline-past',
  'plan/deadline-after-document',
]);

/**
 * The problems of the draft as it stands. What the parser found in the wording stays while the wording does; what concerns parties
 * is judged anew from the names and what the person decided of them; a deadline set by a person is only held against today.
 */
export function problemsOf(plan: ParsedPlan, decision: DraftDecision, directory: AgencyDirectory, today: Day): PlanProblem[] {
  const measures = measuresOf(plan, decision);
  const measureOf = measureFinder(measures);
  const isAsRead = new Set(measures.flatMap((one) => (one.removed || one.edited.includes('text') ? [] : one.places.text.start)));
  const kept = plan.problems
    .flatMap((problem) => {
      if (problem.code !== 'plan/near-duplicate') return problem;
      const alike = problem.params.starts.flatMap((start, at) => (isAsRead.has(start) ? at : []));
      const pick = <Value>(values: readonly Value[]) => values.filter((_, at) => alike.includes(at));
      const { params } = problem;
      return alike.length < 2
        ? []
        : { ...problem, params: { ...params, measures: pick(params.measures), starts: pick(params.starts) } };
    })
    .filter((problem) => {
      if (ofParties.has(problem.code)) return false;
      if (problem.code === 'plan/near-duplicate') return true;
      const measure = measureOf(problem);
      if (measure === undefined) return problem.code !== 'plan/no-measures' || measures.length === 0;
      if (measure.removed) return false;
      if (ofDeadline.has(problem.code)) return !measure.edited.includes('deadline');
      if (problem.code === 'plan/agency-repeated')
        return !measure.edited.some((property) => property === 'lead' || property === 'supporting');
      return true;
    });
  const present = measures.filter((measure) => !measure.removed);
  return [
    ...present.flatMap((measure) => partyProblems(measure, decision, directory)),
    ...present.flatMap((measure) => deadlineProblems(measure, today)),
    ...kept,
  ];
}

function partyProblems(measure: DraftMeasure, decision: DraftDecision, directory: AgencyDirectory): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const params = { measure: measure.no };
  const responsibility = measure.places.responsibility ?? measure.places.text;
  const placeOf = (field: string, name?: string) => {
    const printed = name === undefined ? undefined : measure.places.agencies.find((agency) => agency.name === name);
    const span = printed ? { start: printed.start, end: printed.end } : responsibility;
    return { measure: measure.no, clause: measure.clause, field, span };
  };
  const meaningOf = (name: string): string => {
    const { match } = matchName(name, decision, directory);
    return match.kind === 'agency' ? `agency ${match.agency}` : match.kind === 'group' ? `group ${match.group}` : `name ${name}`;
  };
  for (const role of ['lead', 'supporting', 'implementing'] as const) {
    for (const name of new Set(measure[role])) {
      const { match, suggestions } = matchName(name, decision, directory);
      const isSaid = decision.names[name]?.means.kind === 'unnamed';
      if (match.kind === 'unnamed' && !isSaid) {
        problems.push({
          code: 'plan/agency-unnamed',
          severity: 'warning',
          place: placeOf(role, name),
          params: { ...params, name },
        });
      } else if (match.kind === 'unknown') {
        problems.push({
          code: 'plan/agency-unknown',
          severity: 'warning',
          place: placeOf(role, name),
          params: { ...params, name, suggestions },
        });
      }
    }
  }
  if (measure.lead.length === 0) {
    problems.push({ code: 'plan/no-lead', severity: 'error', place: placeOf('lead'), params });
  } else if (measure.lead.length > 1 && measure.designated === null) {
    problems.push({
      code: 'plan/joint-lead-undecided',
      severity: 'warning',
      place: placeOf('lead'),
      params: { ...params, leads: measure.lead },
    });
  }
  const leads = new Set(measure.lead.map(meaningOf));
  for (const name of measure.supporting) {
    if (leads.has(meaningOf(name))) {
      problems.push({
        code: 'plan/lead-also-supporting',
        severity: 'error',
        place: placeOf('supporting', name),
        params: { ...params, name },
      });
    }
  }
  return problems;
}

function deadlineProblems(measure: DraftMeasure, today: Day): PlanProblem[] {
  if (!measure.edited.includes('deadline')) return [];
  const place = {
    measure: measure.no,
    clause: measure.clause,
    field: 'deadline',
    span: measure.places.deadline ?? measure.places.text,
  };
  const { kind, day } = measure.deadline;
  if (kind === 'none') return [{ code: 'plan/deadline-missing', severity: 'warning', place, params: { measure: measure.no } }];
  if (day !== undefined && day < today)
    return [{ code: 'plan/deadline-past', severity: 'notice', place, params: { measure: measure.no, day, today } }];
  return [];
}
