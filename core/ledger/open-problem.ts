import type { Place, Severity } from '../shared/problem.ts';
import type { Span } from '../shared/span.ts';

type Reported = {
  readonly code: string;
  readonly place: Place;
  readonly params: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
};

type Subject = {
  readonly key: number;
  readonly no: string;
  readonly removed: boolean;
  readonly places: { readonly text: Span; readonly responsibility?: Span; readonly deadline?: Span };
};

/** One thing to decide. Where the same name is unknown in many measures, it is decided once. */
export type OpenProblem = Reported & {
  /** The same as long as what it says is the same: what a person has looked at stays looked at. */
  readonly id: string;
  /** Keys of the measures it concerns, in their order; the first is shown. */
  readonly measures: readonly number[];
  /** A person has looked at it and leaves it as it is. Never so for an error. */
  readonly accepted: boolean;
};

/** Decided once for the whole plan, whatever the measure. */
const perName = new Set(['plan/agency-unknown', 'plan/agency-unnamed']);

/** Finds the measure a problem speaks of: by its printed number and, where numbers repeat, by the place in the text. */
export function measureFinder<Measure extends Subject>(
  measures: readonly Measure[],
): (problem: Pick<Reported, 'place'>) => Measure | undefined {
  const byNo = Map.groupBy(measures, (measure) => measure.no);
  return ({ place: { measure: no, span } }) => {
    const named = no === undefined ? [] : (byNo.get(no) ?? []);
    if (named.length < 2) return named[0];
    const holds = (place: Span | undefined) =>
      place !== undefined && span !== undefined && span.start >= place.start && span.start < place.end;
    return (
      named.find(({ places }) => holds(places.text) || holds(places.responsibility) || holds(places.deadline)) ??
      named.find((one) => !one.removed) ??
      named[0]
    );
  };
}

/** The problems as things to decide, in their order. @param accepted ids of what a person has looked at */
export function openProblems(
  problems: readonly Reported[],
  measures: readonly Subject[],
  accepted: readonly string[],
): readonly OpenProblem[] {
  const measureOf = measureFinder(measures);
  const keyAt = new Map(measures.map((measure) => [measure.places.text.start, measure.key]));
  const isAccepted = new Set(accepted);
  const open = new Map<string, OpenProblem>();
  for (const [at, problem] of problems.entries()) {
    const { code, params, severity } = problem;
    const { starts } = params;
    const keys =
      code === 'plan/near-duplicate' && Array.isArray(starts)
        ? starts.flatMap((start) => keyAt.get(start) ?? [])
        : [measureOf(problem)?.key ?? []].flat();
    const id = perName.has(code)
      ? `${code} ${params.name}`
      : `${code} ${keys.length > 0 ? keys.join(' ') : `at ${problem.place.span?.start ?? at}`} ${said(params)}`;
    const before = open.get(id);
    open.set(id, {
      ...(before ?? { ...problem, id, accepted: severity !== 'error' && isAccepted.has(id) }),
      measures: [...new Set([...(before?.measures ?? []), ...keys])],
    });
  }
  return [...open.values()];
}

/** What the problem says, without what is another from day to day. */
const said = ({ today: _, ...params }: Reported['params']): string => JSON.stringify(params);

/** What still waits for a person: notices only inform. */
export const isWaiting = ({ severity, accepted }: Pick<OpenProblem, 'severity' | 'accepted'>): boolean =>
  severity !== 'notice' && !accepted;
