import type { Agency, AgencyGroup } from '../../../api/agencies.ts';

/** Someone who can be named as a party: an agency, or a group that stands for several. */
export type Choice = {
  readonly name: string;
  readonly kind: 'agency' | 'group';
  /** The other name by which it was found. */
  readonly by?: string;
};

/**
 * Whom the typed text may mean, likeliest first: names that begin with it, names that contain it, then full names and aliases;
 * within each the official order. Without text everybody, groups last. Who is named already is left out.
 */
export function findAgencies(
  text: string,
  agencies: readonly Agency[],
  groups: readonly AgencyGroup[],
  taken: readonly string[],
  limit = 60,
): readonly Choice[] {
  const wanted = text.trim();
  const found: { readonly choice: Choice; readonly rank: number; readonly order: number }[] = [];
  for (const agency of agencies) {
    if (taken.includes(agency.name)) continue;
    const rank = rankOf(agency.name, wanted);
    if (rank !== null) {
      found.push({ choice: { name: agency.name, kind: 'agency' }, rank, order: agency.officialOrder });
      continue;
    }
    const by = [...agency.aliases, ...(agency.fullName ? [agency.fullName] : [])].find((name) => name.includes(wanted));
    if (by !== undefined) found.push({ choice: { name: agency.name, kind: 'agency', by }, rank: 3, order: agency.officialOrder });
  }
  for (const [at, group] of groups.entries()) {
    const rank = taken.includes(group.name) ? null : rankOf(group.name, wanted);
    if (rank !== null)
      found.push({ choice: { name: group.name, kind: 'group' }, rank: wanted === '' ? 4 : rank, order: 1e6 + at });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** 1 begins with it (市… being taken as the level, not the name), 2 contains it. */
function rankOf(name: string, wanted: string): number | null {
  if (wanted === '') return 1;
  const at = name.indexOf(wanted);
  if (at === -1) return null;
  return at === 0 || (at === 1 && /^[省市区旗县]/.test(name)) ? 1 : 2;
}
