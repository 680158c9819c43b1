/** Where an upstream document comes from: 中央、自治区（省）、本市. */
export const upstreamLevels = ['central', 'region', 'city'] as const;
export type UpstreamLevel = (typeof upstreamLevels)[number];

/** A clause as coverage sees it: the measures that answer it, and why none does where the office has said so. */
export type ClauseCoverage = { readonly measures: number; readonly gapReason: string | null };

/** covered by a measure; explained: none, with a reason; gap: none, and nobody has said why. */
export type CoverageState = 'covered' | 'explained' | 'gap';

export const coverageStateOf = ({ measures, gapReason }: ClauseCoverage): CoverageState =>
  measures > 0 ? 'covered' : gapReason === null ? 'gap' : 'explained';

export type CoverageCounts = { readonly clauses: number } & { readonly [State in CoverageState]: number };

export function coverageCountsOf(clauses: readonly ClauseCoverage[]): CoverageCounts {
  const states = clauses.map(coverageStateOf);
  const count = (state: CoverageState) => states.filter((one) => one === state).length;
  return { clauses: states.length, covered: count('covered'), explained: count('explained'), gap: count('gap') };
}

/** Whether each clause has none below it: only these order something of their own. In the order of the text, parents first. */
export const leavesOf = (clauses: readonly { readonly level: number }[]): readonly boolean[] =>
  clauses.map((clause, at) => (clauses[at + 1]?.level ?? 0) <= clause.level);
