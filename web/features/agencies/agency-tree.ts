import type { Agency, AgencyGroup } from '../../api/agencies.ts';

/** Agencies of one kind, in official order. */
export type Branch = { readonly kind: string; readonly agencies: readonly Agency[] };

/** The list as branches by kind: the branches in the order of their first agency, so that the official order decides both. */
export function branchesOf(agencies: readonly Agency[]): readonly Branch[] {
  const branches = new Map<string, Agency[]>();
  for (const agency of [...agencies].sort((a, b) => a.officialOrder - b.officialOrder)) {
    const branch = branches.get(agency.kind);
    if (branch) branch.push(agency);
    else branches.set(agency.kind, [agency]);
  }
  return [...branches].map(([kind, members]) => ({ kind, agencies: members }));
}

/** Whether any of an agency's names contains what is looked for. */
export function isNamed(agency: Agency, q: string): boolean {
  const wanted = q.trim();
  return wanted === '' || [agency.name, agency.fullName ?? '', ...agency.aliases].some((name) => name.includes(wanted));
}

/** Groups with the same members are one group under several names; the order of their first names is kept. */
export function groupsByMembers(
  groups: readonly AgencyGroup[],
): readonly { readonly names: readonly string[]; readonly members: readonly string[] }[] {
  const byMembers = Map.groupBy(groups, (group) => [...group.members].sort().join(' '));
  return [...byMembers.values()].map((same) => ({ names: same.map(({ name }) => name), members: same[0]?.members ?? [] }));
}

/** The names of a group's members, in official order. */
export function memberNames(group: { readonly members: readonly string[] }, agencies: readonly Agency[]): readonly string[] {
  const members = new Set(group.members);
  return [...agencies]
    .sort((a, b) => a.officialOrder - b.officialOrder)
    .filter((agency) => members.has(agency.id))
    .map((agency) => agency.name);
}
