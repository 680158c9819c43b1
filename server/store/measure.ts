import { sql } from 'kysely';
import type { Deadline } from '../../core/plan/parsed-plan.ts';
import { bigramsOf } from '../../core/shared/bigrams.ts';
import { canonicalJson } from '../../core/shared/canonical.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';
import { deriveTasksOfMeasure } from './task/derived.ts';

type Reader = Tx | Database['kysely'];

export const partyRoles = ['lead', 'jointLead', 'supporting', 'implementing'] as const;
export type PartyRole = (typeof partyRoles)[number];
export type Party = {
  readonly role: PartyRole;
  readonly agency: string | null;
  readonly printedName: string;
  /** 按需配合: a supporting agency that needs no task of its own. */
  readonly onDemand?: boolean;
};
export type Target = {
  readonly comparison: string;
  readonly value: string;
  readonly upper?: string;
  readonly unit: string;
  readonly raw: string;
};

/** A measure as it is written; the image of its version is the same in canonical JSON. */
export type MeasureImage = {
  readonly id: string;
  readonly programme: string;
  readonly number: number;
  readonly document: string;
  readonly clause: string;
  readonly printedNo: string;
  readonly title: string;
  readonly text: string;
  readonly field: string;
  readonly outcome: string | null;
  readonly deadline: Deadline;
  readonly place: { readonly start: number; readonly end: number };
  readonly parties: readonly Party[];
  readonly people: { readonly [role: string]: readonly string[] };
  readonly targets: readonly Target[];
  readonly withdrawnReason: string | null;
};

/** Writes new measures with their parties, people, targets and first versions. At most 2,000 at once. */
export async function insertMeasures(
  tx: Tx,
  jurisdiction: string,
  measures: readonly { readonly image: MeasureImage; readonly event: { readonly id: string; readonly recordedAt: string } }[],
): Promise<void> {
  if (measures.length === 0) return;
  await tx
    .insertInto('reform_measure')
    .values(
      measures.map(({ image, event }) => ({
        jurisdiction_id: jurisdiction,
        id: image.id,
        programme_id: image.programme,
        number: image.number,
        document_id: image.document,
        clause_no: image.clause,
        printed_no: image.printedNo,
        starts_at: image.place.start,
        ends_at: image.place.end,
        ...columnsOf(image),
        version: 1,
        changed_at: event.recordedAt,
        withdrawn_at: null,
        withdrawn_reason: null,
      })),
    )
    .execute();
  await insertParts(
    tx,
    jurisdiction,
    measures.map(({ image }) => image),
  );
  await tx
    .insertInto('reform_measure_version')
    .values(measures.map(({ image, event }) => versionOf(jurisdiction, image, 1, event)))
    .execute();
}

/**
 * Writes a measure's new content as its next version; parties, people and targets are replaced as a whole. Who sees its tasks, and
 * under which field they stand, follows.
 */
export async function updateMeasure(
  tx: Tx,
  jurisdiction: string,
  image: MeasureImage,
  version: number,
  event: { readonly id: string; readonly recordedAt: string },
): Promise<void> {
  await tx
    .updateTable('reform_measure')
    .set({
      ...columnsOf(image),
      version,
      changed_at: event.recordedAt,
      withdrawn_at: image.withdrawnReason === null ? null : event.recordedAt,
      withdrawn_reason: image.withdrawnReason,
    })
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', image.id)
    .execute();
  for (const table of ['measure_party', 'measure_person', 'measure_target'] as const) {
    await tx.deleteFrom(table).where('jurisdiction_id', '=', jurisdiction).where('measure_id', '=', image.id).execute();
  }
  await insertParts(tx, jurisdiction, [image]);
  await deriveTasksOfMeasure(tx, jurisdiction, image.id);
  await tx
    .insertInto('reform_measure_version')
    .values(versionOf(jurisdiction, image, version, event))
    .execute();
}

const columnsOf = (image: MeasureImage) => ({
  title: image.title,
  text: image.text,
  field: image.field,
  outcome: image.outcome,
  deadline_kind: image.deadline.kind,
  deadline_day: image.deadline.day ?? null,
  deadline_from: image.deadline.from ?? null,
  deadline_every: image.deadline.every ?? null,
  deadline_raw: image.deadline.raw,
  bigram: bigramsOf(
    [image.title, image.text, image.field, image.outcome ?? '', ...image.parties.map((party) => party.printedName)].join('\n'),
  ),
});

const versionOf = (jurisdiction_id: string, image: MeasureImage, version: number, event: { id: string; recordedAt: string }) => ({
  jurisdiction_id,
  measure_id: image.id,
  version,
  recorded_from: event.recordedAt,
  event_id: event.id,
  image: canonicalJson(image),
});

async function insertParts(tx: Tx, jurisdiction_id: string, images: readonly MeasureImage[]): Promise<void> {
  const parties = images.flatMap((image) =>
    partyRoles.flatMap((role) =>
      image.parties
        .filter((party) => party.role === role)
        .map((party, at) => ({
          jurisdiction_id,
          measure_id: image.id,
          role,
          ordinal: at + 1,
          agency_id: party.agency,
          printed_name: party.printedName,
          on_demand: party.onDemand ?? false,
        })),
    ),
  );
  const people = images.flatMap((image) =>
    Object.entries(image.people).flatMap(([role, names]) =>
      names.map((name, at) => ({ jurisdiction_id, measure_id: image.id, role, ordinal: at + 1, printed_name: name })),
    ),
  );
  const targets = images.flatMap((image) =>
    image.targets.map((target, at) => ({
      jurisdiction_id,
      measure_id: image.id,
      ordinal: at + 1,
      comparison: target.comparison,
      value: target.value,
      upper: target.upper ?? null,
      unit: target.unit,
      raw: target.raw,
    })),
  );
  if (parties.length > 0) await tx.insertInto('measure_party').values(parties).execute();
  if (people.length > 0) await tx.insertInto('measure_person').values(people).execute();
  if (targets.length > 0) await tx.insertInto('measure_target').values(targets).execute();
}

/** The latest image of a measure and its version, locked until the transaction ends. */
export async function lockMeasure(
  tx: Tx,
  jurisdiction: string,
  id: string,
): Promise<{ image: MeasureImage; version: number } | undefined> {
  const row = await tx
    .selectFrom('reform_measure')
    .select('version')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const stored = await tx
    .selectFrom('reform_measure_version')
    .select('image')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('measure_id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  return { image: JSON.parse(stored.image) as MeasureImage, version: row.version };
}

/** The parties of several measures, lead first, each role in its order, with the agency's present name where it is known. */
export async function readParties(reader: Reader, jurisdiction: string, measures: readonly string[]) {
  if (measures.length === 0)
    return new Map<string, { role: PartyRole; agency: string | null; name: string; printedName: string; onDemand: boolean }[]>();
  const rows = await reader
    .selectFrom('measure_party as p')
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id').onRef('a.id', '=', 'p.agency_id'),
    )
    .select(['p.measure_id', 'p.role', 'p.agency_id', 'p.printed_name', 'p.on_demand', 'a.name'])
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where('p.measure_id', 'in', [...measures])
    .orderBy('p.measure_id')
    .orderBy(sql`array_position(array['lead', 'jointLead', 'supporting', 'implementing'], p.role)`)
    .orderBy('p.ordinal')
    .execute();
  const found = Map.groupBy(rows, (row) => row.measure_id);
  return new Map(
    [...found].map(([id, parties]) => [
      id,
      parties.map((row) => ({
        role: row.role as PartyRole,
        agency: row.agency_id,
        name: row.name ?? row.printed_name,
        printedName: row.printed_name,
        onDemand: row.on_demand,
      })),
    ]),
  );
}
