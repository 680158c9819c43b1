import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { hasRole } from '../../auth/visible-to.ts';
import { type Reader, visibleMeasures } from './visible-measure.ts';

type Kind = 'annual' | 'field';

/** The lists in order, annual ones by year, each with what a person sees of it. */
export async function readLists(reader: Reader, actor: Actor, id?: string) {
  let query = reader
    .selectFrom('measure_list as l')
    .select(['l.id', 'l.kind', 'l.year', 'l.field', 'l.name', 'l.state', 'l.closed_on', 'l.version'])
    .where('l.jurisdiction_id', '=', actor.jurisdiction)
    .orderBy('l.kind')
    .orderBy('l.year')
    .orderBy('l.id');
  if (id !== undefined) query = query.where('l.id', '=', id);
  const lists = await query.execute();
  const counts = await visibleMeasures(reader, actor)
    .innerJoin('measure_list_item as i', (join) =>
      join.onRef('i.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('i.measure_id', '=', 'reform_measure.id'),
    )
    .select([
      'i.list_id',
      sql<string>`count(*)`.as('items'),
      sql<string>`count(*) filter (where i.carried_from is not null)`.as('carried'),
      sql<string>`count(*) filter (where i.closing = 'finished')`.as('finished'),
      sql<string>`count(*) filter (where i.closing = 'carriedOver')`.as('carried_over'),
      sql<string>`count(*) filter (where i.closing = 'ended')`.as('ended'),
    ])
    .groupBy('i.list_id')
    .execute();
  const byList = new Map(counts.map((row) => [row.list_id, row]));
  const isOffice = hasRole(actor, 'reformOffice');
  return lists.map((list) => {
    const count = byList.get(list.id);
    return {
      id: list.id,
      kind: list.kind as Kind,
      year: list.year,
      field: list.field,
      name: list.name,
      state: list.state as 'open' | 'closed',
      closedOn: list.closed_on,
      items: Number(count?.items ?? 0),
      carriedIn: Number(count?.carried ?? 0),
      finished: Number(count?.finished ?? 0),
      carriedOver: Number(count?.carried_over ?? 0),
      ended: Number(count?.ended ?? 0),
      version: list.version,
      may: {
        change: isOffice && list.state === 'open',
        close: isOffice && list.state === 'open' && list.kind === 'annual' && actor.today >= `${list.year}-12-01`,
      },
    };
  });
}

export async function readListHead(reader: Reader, actor: Actor, id: string) {
  const [list] = await readLists(reader, actor, id);
  if (!list) throw new Error(`the list ${id} is not there`);
  return list;
}

/** A page of a list's items after an ordinal, in their order; 'suggested' says what looks finished before the year is closed. */
export async function readItems(
  reader: Reader,
  actor: Actor,
  id: string,
  page: { readonly after: number; readonly limit: number },
) {
  const rows = await visibleMeasures(reader, actor)
    .innerJoin('measure_list_item as i', (join) =>
      join.onRef('i.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('i.measure_id', '=', 'reform_measure.id'),
    )
    .leftJoin('measure_profile as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('p.measure_id', '=', 'reform_measure.id'),
    )
    .select([
      'i.ordinal',
      'i.first_year',
      'i.closing',
      'i.closing_reason',
      'reform_measure.id',
      'reform_measure.number',
      'reform_measure.title',
      'reform_measure.field',
      'p.document_state',
      'p.document_number',
      sql<boolean>`i.carried_from is not null`.as('is_carried'),
    ])
    .where('i.list_id', '=', id)
    .where('i.ordinal', '>', page.after)
    .orderBy('i.ordinal')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  return {
    rows: shown.map((row) => ({
      ordinal: row.ordinal,
      measure: { id: row.id, number: row.number, title: row.title, field: row.field },
      firstYear: row.first_year,
      isCarried: row.is_carried,
      closing: row.closing as 'finished' | 'carriedOver' | 'ended' | null,
      closingReason: row.closing_reason,
      documentState: (row.document_state ?? 'none') as 'none' | 'drafted' | 'reviewed' | 'issued',
      documentNumber: row.document_number,
    })),
    next: rows.length > page.limit ? (shown.at(-1)?.ordinal ?? null) : null,
  };
}
