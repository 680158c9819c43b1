import { completenessOf, slotStateOf } from '../../../core/programme/document-set.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import { hasRole } from '../../auth/visible-to.ts';
import type { Reader } from './visible-measure.ts';

/** The document sets with their slots, what fills each, and how far each set is complete. */
export async function readSets(reader: Reader, actor: Actor) {
  const { jurisdiction } = actor;
  const sets = await reader
    .selectFrom('document_set')
    .select(['id', 'name', 'origin'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const slots = await reader
    .selectFrom('document_slot as s')
    .leftJoin('plan_document as d', (join) =>
      join
        .onRef('d.jurisdiction_id', '=', 's.jurisdiction_id')
        .onRef('d.id', '=', 's.document_id')
        .on('d.withdrawn_at', 'is', null),
    )
    .select((eb) => [
      's.id',
      's.set_id',
      's.kind',
      's.name',
      's.field',
      's.version',
      's.title',
      's.document_number',
      's.issued_on',
      'd.id as document_id',
      'd.title as plan_title',
      'd.document_number as plan_number',
      'd.issued_on as plan_issued',
      eb
        .selectFrom('reform_measure as m')
        .select((count) => count.fn.countAll<string>().as('n'))
        .whereRef('m.jurisdiction_id', '=', 's.jurisdiction_id')
        .whereRef('m.document_id', '=', 'd.id')
        .where('m.withdrawn_at', 'is', null)
        .as('measures'),
    ])
    .where('s.jurisdiction_id', '=', jurisdiction)
    .orderBy('s.ordinal')
    .execute();
  const bySet = Map.groupBy(slots, (slot) => slot.set_id);
  return sets.map(({ id, name, origin }) => {
    const rows = (bySet.get(id) ?? []).map((row) => {
      const document = {
        title: row.plan_title ?? row.title,
        documentNumber: row.plan_number ?? row.document_number,
        issued: (row.plan_issued ?? row.issued_on) as Day | null,
      };
      return {
        id: row.id,
        kind: row.kind,
        name: row.name,
        field: row.field,
        state: slotStateOf(document),
        document: row.document_id,
        ...document,
        measures: Number(row.measures ?? 0),
        version: row.version,
      };
    });
    const mayFill = hasRole(actor, 'reformOffice');
    return { id, name, origin, slots: rows, completeness: completenessOf(rows.map((row) => row.state)), mayFill };
  });
}
