import { sql } from 'kysely';
import { completenessOf, slotStateOf } from '../../../core/programme/document-set.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import { hasRole } from '../../auth/visible-to.ts';
import type { Reader } from './visible-measure.ts';

/**
 * The document sets with their slots, what fills each, and how far each set is complete. A plan that was revised stands by its
 * newest version, with how many there are.
 */
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
    .selectFrom('document_slot')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('ordinal')
    .execute();
  const newestOf = await planVersions(reader, jurisdiction);
  const bySet = Map.groupBy(slots, (slot) => slot.set_id);
  const mayFill = hasRole(actor, 'reformOffice');
  return sets.map(({ id, name, origin }) => {
    const rows = (bySet.get(id) ?? []).map((row) => {
      const plan = row.document_id === null ? undefined : newestOf(row.document_id);
      const document = {
        title: plan?.title ?? row.title,
        documentNumber: plan?.document_number ?? row.document_number,
        issued: (plan?.issued_on ?? row.issued_on) as Day | null,
      };
      return {
        id: row.id,
        kind: row.kind,
        name: row.name,
        field: row.field,
        state: slotStateOf(document),
        document: plan?.id ?? null,
        ...document,
        versions: plan?.versions ?? 0,
        measures: plan?.measures ?? 0,
        version: row.version,
      };
    });
    return { id, name, origin, slots: rows, completeness: completenessOf(rows.map((row) => row.state)), mayFill };
  });
}

/** Leads from any version of a plan to its newest, with the number of versions up to it and of the measures that stand in it. */
async function planVersions(reader: Reader, jurisdiction: string) {
  const plans = await reader
    .selectFrom('plan_document as d')
    .select([
      'd.id',
      'd.title',
      'd.document_number',
      'd.issued_on',
      'd.replaces_id',
      sql<string>`(select count(*) from reform_measure m where m.jurisdiction_id = d.jurisdiction_id and m.document_id = d.id
        and m.withdrawn_at is null)`.as('measures'),
    ])
    .where('d.jurisdiction_id', '=', jurisdiction)
    .where('d.withdrawn_at', 'is', null)
    .execute();
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const laterOf = new Map(plans.flatMap((plan) => (plan.replaces_id === null ? [] : [[plan.replaces_id, plan] as const])));
  return (id: string) => {
    let newest = byId.get(id);
    for (let later = laterOf.get(id); later !== undefined; later = laterOf.get(later.id)) newest = later;
    if (!newest) return undefined;
    let versions = 1;
    for (let at = newest.replaces_id; at !== null; at = byId.get(at)?.replaces_id ?? null) versions++;
    return { ...newest, versions, measures: Number(newest.measures) };
  };
}
