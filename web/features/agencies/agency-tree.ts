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

/** The names of a group's members, in official order. */
export function memberNames(group: AgencyGroup, agencies: readonly Agency[]): readonly string[] {
  const members = new Set(group.members);
  return [...agencies]
    .sort((a, b) => a.officialOrder - b.officialOrder)
    .filter((agency) => members.has(agency.id))
    .map((agency) => agency.name);
}
