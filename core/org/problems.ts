import type { Problem } from '../shared/problem.ts';

/** What a name is already. */
export type NameUse = 'name' | 'fullName' | 'alias' | 'withdrawn' | 'group' | 'body';

/** Why the organisation is not changed as asked. */
export type OrganisationProblems = {
  'organisation/name-held': { name: string; holder: string; use: NameUse };
  'organisation/nothing-changed': Record<string, never>;
  'organisation/withdrawn': { name: string };
  'organisation/of-the-city': { name: string };
  'organisation/outside-division': { division: string };
  'organisation/circle': { name: string; above: string };
  'organisation/has-parts': { name: string; parts: readonly string[] };
  'agency/leads-measures': { name: string; count: number; measures: readonly { number: number; title: string }[] };
  'agency/holds-tasks': { name: string; count: number; tasks: readonly string[] };
  'agency/office-of-body': { name: string; bodies: readonly string[] };
  'agency/merge-into-itself': { name: string };
  'group/no-member': { name: string };
  'group/member-repeated': { name: string };
  'division/code-malformed': { code: string };
  'division/code-elsewhere': { code: string; prefix: string };
  'division/code-of-another-kind': { code: string; kind: string };
  'division/code-held': { code: string; holder: string };
  'post/title-held': { title: string; agency: string };
  'post/held': { title: string; people: readonly string[] };
  'post/seated': { title: string; bodies: readonly string[] };
  'body/two-chairs': { name: string };
  'body/seat-repeated': { name: string };
  'body/seat-of-nobody': Record<string, never>;
  'body/days-reversed': { startsOn: string; endsOn: string };
  'appointment/own': Record<string, never>;
  'appointment/over': { title: string };
  'appointment/days-reversed': { startsOn: string; endsOn: string };
  'appointment/successor-is-the-same': Record<string, never>;
  'appointment/successor-not-in-office': { title: string; day: string };
  'appointment/post-held': { title: string; person: string };
  'appointment/not-yours': Record<string, never>;
  'grant/administrators-exclude': { held: string; wanted: string };
  'grant/held-already': { role: string };
  'grant/own': Record<string, never>;
  'grant/withdrawn': Record<string, never>;
  'grant/not-in-office': { title: string };
  'organisation/file-problems': { errors: number };
  'organisation/no-sheet': { sheets: readonly string[] };
  'organisation/column-missing': { column: string };
  'organisation/cell-empty': { column: string };
  'organisation/value-unknown': { column: string; raw: string; allowed: readonly string[] };
  'organisation/unknown-name': { column: string; raw: string };
  'organisation/unknown-identifier': { raw: string };
  'organisation/row-repeated': { name: string; first: string };
  'organisation/day-unreadable': { raw: string };
  'organisation/number-unreadable': { raw: string };
};

export type OrganisationCode = keyof OrganisationProblems & string;
export type OrganisationProblem = Problem<OrganisationProblems>;

/** A refusal of a rule: its code and parameters, without a place. */
export type Objection = {
  [Code in OrganisationCode]: { readonly code: Code; readonly params: OrganisationProblems[Code]; readonly field?: string };
}[OrganisationCode];

export const objection = <Code extends OrganisationCode>(
  code: Code,
  params: OrganisationProblems[Code],
  field?: string,
): { readonly objection: Objection } => ({
  objection: { code, params, ...(field === undefined ? {} : { field }) } as unknown as Objection,
});

/** What a rule answers: the thing as it will be, or why not. */
export type Decided<T> = { readonly value: T } | { readonly objection: Objection };
