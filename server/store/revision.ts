import type { Actor } from '../../core/shared/decision.ts';
import { measureIsVisible } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';
import { type MeasureImage, updateMeasure } from './measure.ts';

/** The measures of a plan that are in force, with their versions, in the order of their numbers. */
export async function measuresOfDocument(
  tx: Tx,
  jurisdiction: string,
  document: string,
): Promise<{ readonly image: MeasureImage; readonly version: number }[]> {
  const rows = await tx
    .selectFrom('reform_measure as m')
    .innerJoin('reform_measure_version as v', (join) =>
      join
        .onRef('v.jurisdiction_id', '=', 'm.jurisdiction_id')
        .onRef('v.measure_id', '=', 'm.id')
        .onRef('v.version', '=', 'm.version'),
    )
    .select(['m.version', 'v.image'])
    .where('m.jurisdiction_id', '=', jurisdiction)
    .where('m.document_id', '=', document)
    .where('m.withdrawn_at', 'is', null)
    .orderBy('m.number')
    .execute();
  return rows.map((row) => ({ image: JSON.parse(row.image) as MeasureImage, version: row.version }));
}

/** Plans that a draft can revise: in the ledger, not replaced yet, newest first. */
export const revisableDocuments = (tx: Tx, jurisdiction: string) =>
  tx
    .selectFrom('plan_document as d')
    .select(['d.id', 'd.title', 'd.issued_on', 'd.document_number'])
    .where('d.jurisdiction_id', '=', jurisdiction)
    .where('d.withdrawn_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('plan_document as n')
            .select('n.id')
            .whereRef('n.jurisdiction_id', '=', 'd.jurisdiction_id')
            .whereRef('n.replaces_id', '=', 'd.id')
            .where('n.withdrawn_at', 'is', null),
        ),
      ),
    )
    .orderBy('d.imported_at', 'desc')
    .limit(200)
    .execute();

/** A measure goes on under its number in another document: it stands in another clause, under another printed number. */
export async function moveMeasure(
  tx: Tx,
  jurisdiction: string,
  image: MeasureImage,
  version: number,
  event: { readonly id: string; readonly recordedAt: string },
): Promise<void> {
  await tx
    .updateTable('reform_measure')
    .set({
      document_id: image.document,
      clause_no: image.clause,
      printed_no: image.printedNo,
      starts_at: image.place.start,
      ends_at: image.place.end,
    })
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', image.id)
    .execute();
  await updateMeasure(tx, jurisdiction, image, version, event);
}

export type Lineage = { readonly from: string; readonly to: string; readonly kind: 'split' | 'merged' };

export async function insertLineage(
  tx: Tx,
  jurisdiction_id: string,
  rows: readonly Lineage[],
  document_id: string,
  recorded_at: string,
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('measure_lineage')
    .values(
      rows.map(({ from, to, kind }) => ({
        jurisdiction_id,
        from_measure_id: from,
        to_measure_id: to,
        kind,
        document_id,
        recorded_at,
      })),
    )
    .execute();
}

/** What a measure was split or merged with, so far as the person sees it; seen from this measure. */
export async function readLineage(reader: Tx | Database['kysely'], actor: Actor, id: string) {
  const rows = await reader
    .selectFrom('measure_lineage as l')
    .innerJoin('reform_measure', (join) =>
      join
        .onRef('reform_measure.jurisdiction_id', '=', 'l.jurisdiction_id')
        .on((eb) =>
          eb.or([
            eb.and([eb('l.from_measure_id', '=', id), eb('reform_measure.id', '=', eb.ref('l.to_measure_id'))]),
            eb.and([eb('l.to_measure_id', '=', id), eb('reform_measure.id', '=', eb.ref('l.from_measure_id'))]),
          ]),
        ),
    )
    .select(['l.kind', 'l.from_measure_id', 'reform_measure.id', 'reform_measure.number', 'reform_measure.title'])
    .where('l.jurisdiction_id', '=', actor.jurisdiction)
    .where((eb) => measureIsVisible(actor)(eb as never))
    .orderBy('reform_measure.number')
    .execute();
  return rows.map((row) => {
    const isFrom = row.from_measure_id === id;
    const kind = row.kind === 'split' ? (isFrom ? 'splitInto' : 'splitFrom') : isFrom ? 'mergedInto' : 'mergedFrom';
    return { kind, measure: { id: row.id, number: row.number, title: row.title } } as const;
  });
}
