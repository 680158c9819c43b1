import type { RevisionPair } from '../../../core/plan/revision/compare.ts';
import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import type { Tx } from '../../store/commit.ts';
import { type MeasureImage, type Party, updateMeasure } from '../../store/measure.ts';
import { insertLineage, type Lineage, moveMeasure } from '../../store/revision.ts';
import type { Revision } from './revision.ts';

type Held = { readonly image: MeasureImage; readonly version: number };
type Stamp = { readonly id: string; readonly recordedAt: string };

/** Which measure of the ledger goes on in a measure of the draft, under its number; by the draft's key. */
type GoingOn = { readonly held: Held; readonly pair: RevisionPair };

export function goingOnIn(revision: Revision | null): ReadonlyMap<number, GoingOn> {
  const found = new Map<number, GoingOn>();
  for (const pair of revision?.pairs ?? []) {
    const held = revision?.earlier[pair.earlier[0] ?? -1];
    const key = revision?.later[pair.later[0] ?? -1]?.key;
    if (held && key !== undefined) found.set(key, { held, pair });
  }
  return found;
}

/**
 * The measure as it stands after the revision: the later document's words under the ledger's number. What the document does not
 * change stays as the office has it: who answers for all of several leads, who supports on demand, people and targets.
 */
export function revisedImage({ held: { image: before }, pair }: GoingOn, after: MeasureImage): MeasureImage {
  const { changes } = pair;
  const from = (image: MeasureImage, ...roles: readonly Party['role'][]): Party[] =>
    image.parties.filter(({ role }) => roles.includes(role));
  const identity = (party: Party): string => party.agency ?? party.printedName;
  const onDemand = new Set(from(before, 'supporting').flatMap((party) => (party.onDemand ? identity(party) : [])));
  const supporting = from(after, 'supporting').map((party) =>
    onDemand.has(identity(party)) ? { ...party, onDemand: true } : party,
  );
  return {
    ...after,
    id: before.id,
    number: before.number,
    programme: before.programme,
    parties: [
      ...from(changes.lead ? after : before, 'lead', 'jointLead'),
      ...(changes.supporting ? supporting : from(before, 'supporting')),
      ...from(changes.implementing ? after : before, 'implementing'),
    ],
    people: Object.keys(after.people).length > 0 ? after.people : before.people,
    targets: changes.text ? after.targets : before.targets,
  };
}

const compared = ['printedNo', 'title', 'text', 'field', 'outcome', 'deadline', 'parties', 'people', 'targets'] as const;

/** What happened to a measure that goes on in a revised document. */
export function revisedEvent(
  { held: { image: before }, pair }: GoingOn,
  after: MeasureImage,
  titles: { readonly before: string; readonly after: string },
): DomainEvent {
  const changed = compared.filter(
    (property) => canonicalJson(before[property] ?? null) !== canonicalJson(after[property] ?? null),
  );
  return {
    kind: 'measure.revised',
    subject: { kind: 'measure', id: before.id },
    changes: {
      document: [titles.before, titles.after],
      ...Object.fromEntries(changed.map((property) => [property, [before[property], after[property]] as const])),
    },
    data: { kind: pair.kind, document: after.document, replaces: before.document },
  };
}

/** What leaves the ledger with a revision, and which measure came out of which. */
type Aftermath = {
  readonly events: readonly DomainEvent[];
  write(tx: Tx, jurisdiction: string, document: string, stamps: readonly Stamp[]): Promise<void>;
};

/** @param idOf the id under which a measure of the draft stands in the ledger, by its key */
export function aftermathOf(revision: Revision | null, idOf: ReadonlyMap<number, string>): Aftermath {
  const gone: { readonly held: Held; readonly reason: string }[] = [];
  const lineage: Lineage[] = [];
  for (const pair of revision?.pairs ?? []) {
    const [first, ...others] = pair.earlier.flatMap((at) => revision?.earlier[at] ?? []);
    if (!first) continue;
    if (pair.kind === 'removed') gone.push({ held: first, reason: '修订后删除' });
    for (const held of others) {
      gone.push({ held, reason: `修订后并入第${first.image.number}项` });
      lineage.push({ from: held.image.id, to: first.image.id, kind: 'merged' });
    }
    for (const at of pair.later.slice(1)) {
      const to = idOf.get(revision?.later[at]?.key ?? -1);
      if (to !== undefined) lineage.push({ from: first.image.id, to, kind: 'split' });
    }
  }
  return {
    events: gone.map(
      ({ held, reason }): DomainEvent => ({
        kind: 'measure.withdrawn',
        subject: { kind: 'measure', id: held.image.id },
        changes: { withdrawnReason: [null, reason] },
        reason,
      }),
    ),
    write: async (tx, jurisdiction, document, stamps) => {
      for (const [at, { held, reason }] of gone.entries()) {
        const stamp = stamps[at];
        if (stamp) await updateMeasure(tx, jurisdiction, { ...held.image, withdrawnReason: reason }, held.version + 1, stamp);
      }
      await insertLineage(tx, jurisdiction, lineage, document, stamps[0]?.recordedAt ?? new Date().toISOString());
    },
  };
}

/** Writes the measures that go on, each as its next version, in the new document. */
export async function writeGoingOn(
  tx: Tx,
  jurisdiction: string,
  measures: readonly { readonly image: MeasureImage; readonly version: number; readonly stamp: Stamp }[],
): Promise<void> {
  for (const { image, version, stamp } of measures) await moveMeasure(tx, jurisdiction, image, version, stamp);
}
