import { changedParts, type Organisation, partOf, withPart } from '../../../core/org/organisation.ts';
import type { StampedEvent, Tx } from '../commit.ts';
import { lockOrganisation, readOrganisation } from '../organisation.ts';
import { writePart } from './write.ts';

/** Names that a plan brought and a person confirmed: agencies that were not on the list, other names of those that were, groups. */
export type LearnedNames = {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly aliases: readonly { readonly alias: string; readonly agency: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[];
};

/** Writes them as versions of the organisation. An alias that another agency had goes over to the one it was confirmed for. */
export async function learnNames(
  tx: Tx,
  jurisdiction: string,
  names: LearnedNames,
  event: Pick<StampedEvent, 'id' | 'recordedAt'>,
): Promise<void> {
  await lockOrganisation(tx, jurisdiction);
  const before = await readOrganisation(tx, jurisdiction);
  let after: Organisation = before;
  for (const { id, name } of names.agencies) {
    const officialOrder = Math.max(0, ...after.agencies.map((agency) => agency.officialOrder)) + 1;
    const unknown = { fullName: null, parent: null, division: null, aliases: [], mergedInto: null, withdrawnReason: null };
    after = withPart(after, 'agencies', { id, name, kind: 'institution', officialOrder, ...unknown, version: 0 });
  }
  for (const { alias, agency } of names.aliases) {
    const holder = after.agencies.find((one) => one.id !== agency && one.aliases.includes(alias));
    if (holder) after = withPart(after, 'agencies', { ...holder, aliases: holder.aliases.filter((name) => name !== alias) });
    const one = partOf(after, 'agencies', agency);
    if (one && !one.aliases.includes(alias)) after = withPart(after, 'agencies', { ...one, aliases: [...one.aliases, alias] });
  }
  for (const group of names.groups) after = withPart(after, 'groups', { ...group, withdrawnReason: null, version: 0 });
  for (const part of ['agencies', 'groups'] as const)
    for (const one of changedParts(part, before, after))
      await writePart(tx, jurisdiction, part, { ...one, version: one.version + 1 }, event);
}
