import type { OrganisationAgency } from '../../api/organisation.ts';

type Agency = OrganisationAgency;

/** An agency at its depth below others of its branch. */
export type Placed = { readonly agency: Agency; readonly depth: number };

/** Agencies of one kind in official order, each followed by what belongs to it. */
export type Branch = { readonly kind: string; readonly agencies: readonly Placed[] };

/**
 * The list as branches by kind: the branches in the order of their first agency, so that the official order decides both. A part
 * stands below what it belongs to, in that one's branch; where that is not in the list, it stands for itself.
 */
export function branchesOf(agencies: readonly Agency[]): readonly Branch[] {
  const inOrder = [...agencies].sort((a, b) => a.officialOrder - b.officialOrder);
  const ids = new Set(inOrder.map(({ id }) => id));
  const parts = Map.groupBy(inOrder, ({ parent }) => (parent !== null && ids.has(parent) ? parent : ''));
  const branches = new Map<string, Placed[]>();
  const place = (agency: Agency, kind: string, depth: number): void => {
    const branch = branches.get(kind);
    if (branch) branch.push({ agency, depth });
    else branches.set(kind, [{ agency, depth }]);
    for (const part of parts.get(agency.id) ?? []) place(part, kind, depth + 1);
  };
  for (const agency of parts.get('') ?? []) place(agency, agency.kind, 0);
  return [...branches].map(([kind, members]) => ({ kind, agencies: members }));
}

/** Whether any of an agency's names contains what is looked for. */
export function isNamed(agency: Pick<Agency, 'name' | 'fullName' | 'aliases'>, q: string): boolean {
  const wanted = q.trim();
  return wanted === '' || [agency.name, agency.fullName ?? '', ...agency.aliases].some((name) => name.includes(wanted));
}

/** The neighbours among which an agency can be moved: those beside it at the same place of the tree. */
export function neighboursOf(branch: Branch, agency: Agency): { readonly above?: Agency; readonly below?: Agency } {
  const beside = branch.agencies.map((one) => one.agency).filter(({ parent }) => parent === agency.parent);
  const at = beside.findIndex(({ id }) => id === agency.id);
  const above = beside[at - 1];
  const below = beside[at + 1];
  return { ...(above ? { above } : {}), ...(below ? { below } : {}) };
}

type Group = { readonly id: string; readonly name: string; readonly members: readonly string[] };

/** Groups with the same members are one group under several names; the order of their first names is kept. */
export function groupsByMembers<G extends Group>(
  groups: readonly G[],
): readonly { readonly first: G; readonly names: readonly string[] }[] {
  const byMembers = Map.groupBy(groups, (group) => [...group.members].sort().join(' '));
  return [...byMembers.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ first, names: same.map(({ name }) => name) }] : [];
  });
}
