import type { DraftChange, DraftMeasure, NameMatch } from '../../drafts.ts';

type Parties = Pick<DraftMeasure, 'key' | 'lead' | 'supporting' | 'implementing'>;

const roles = ['lead', 'supporting', 'implementing'] as const;

/** Whom a printed name stands for, so that two spellings of one agency are the same. */
function meaningOf(name: string, names: readonly Pick<NameMatch, 'name' | 'match'>[]): string {
  const match = names.find((one) => one.name === name)?.match;
  if (match?.kind === 'agency') return `agency ${match.agency}`;
  return match?.kind === 'group' ? `group ${match.group}` : `name ${name}`;
}

/** The agencies lead, and no longer support. */
export const keepAsLead = (measure: Parties, names: readonly string[]): DraftChange => ({
  kind: 'measure',
  key: measure.key,
  supporting: measure.supporting.filter((one) => !names.includes(one)),
});

/** The agency supports, and no longer leads under whatever spelling. */
export function keepAsSupporting(
  measure: Parties,
  name: string,
  names: readonly Pick<NameMatch, 'name' | 'match'>[],
): DraftChange {
  const meaning = meaningOf(name, names);
  return { kind: 'measure', key: measure.key, lead: measure.lead.filter((one) => meaningOf(one, names) !== meaning) };
}

/** A supporting or implementing party takes the lead. */
export const makeLead = (measure: Parties, name: string): DraftChange => ({
  kind: 'measure',
  key: measure.key,
  lead: [...measure.lead, name],
  supporting: measure.supporting.filter((one) => one !== name),
  implementing: measure.implementing.filter((one) => one !== name),
});

/** Another name, or nobody, in the place of one name in every measure: for what is no agency, or a group of agencies. */
export const replaceName = (measures: readonly Parties[], name: string, by: string | null): readonly DraftChange[] =>
  measures.flatMap((measure): DraftChange[] => {
    const held = roles.filter((role) => measure[role].includes(name));
    if (held.length === 0) return [];
    const left = (role: (typeof roles)[number]) => [
      ...new Set(measure[role].flatMap((one) => (one === name ? (by ?? []) : one))),
    ];
    return [{ kind: 'measure', key: measure.key, ...Object.fromEntries(held.map((role) => [role, left(role)])) }];
  });
