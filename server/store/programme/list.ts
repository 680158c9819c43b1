import type { ListItem, MeasureList } from '../../../core/programme/measure-list.ts';
import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';

type Reader = Tx | Database['kysely'];
type Stamp = { readonly id: string; readonly recordedAt: string };
export type KeptList = { readonly list: MeasureList; readonly version: number };

/** A list with its items, locked until the transaction ends. */
export async function lockList(tx: Tx, jurisdiction: string, id: string): Promise<KeptList | undefined> {
  const row = await tx
    .selectFrom('measure_list')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await readItems(tx, jurisdiction, id);
  return {
    version: row.version,
    list: {
      id: row.id,
      programme: row.programme_id,
      kind: row.kind as MeasureList['kind'],
      year: row.year,
      field: row.field,
      name: row.name,
      state: row.state as MeasureList['state'],
      closedOn: row.closed_on as Day | null,
      items,
    },
  };
}

async function readItems(reader: Reader, jurisdiction: string, list: string): Promise<readonly ListItem[]> {
  const rows = await reader
    .selectFrom('measure_list_item')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('list_id', '=', list)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    measure: row.measure_id,
    ordinal: row.ordinal,
    carriedFrom: row.carried_from,
    firstYear: row.first_year,
    closing: row.closing as ListItem['closing'],
    closingReason: row.closing_reason,
  }));
}

/** Next year's list of the same programme. */
export async function lockAnnualList(
  tx: Tx,
  jurisdiction: string,
  programme: string,
  year: number,
): Promise<KeptList | undefined> {
  const row = await tx
    .selectFrom('measure_list')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('programme_id', '=', programme)
    .where('kind', '=', 'annual')
    .where('year', '=', year)
    .executeTakeFirst();
  return row && lockList(tx, jurisdiction, row.id);
}

/** Writes a list as its next version, its items as a whole. */
export async function writeList(
  tx: Tx,
  jurisdiction_id: string,
  list: MeasureList,
  version: number,
  event: Stamp,
): Promise<void> {
  const columns = {
    name: list.name,
    state: list.state,
    closed_on: list.closedOn,
    version,
    changed_at: event.recordedAt,
  };
  await tx
    .insertInto('measure_list')
    .values({
      jurisdiction_id,
      id: list.id,
      programme_id: list.programme,
      kind: list.kind,
      year: list.year,
      field: list.field,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(columns))
    .execute();
  await tx
    .deleteFrom('measure_list_item')
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('list_id', '=', list.id)
    .execute();
  const items = list.items.map((item) => ({
    jurisdiction_id,
    list_id: list.id,
    measure_id: item.measure,
    ordinal: item.ordinal,
    carried_from: item.carriedFrom,
    first_year: item.firstYear,
    closing: item.closing,
    closing_reason: item.closingReason,
  }));
  if (items.length > 0) await tx.insertInto('measure_list_item').values(items).execute();
  await tx
    .insertInto('measure_list_version')
    .values({
      jurisdiction_id,
      list_id: list.id,
      version,
      recorded_from: event.recordedAt,
      event_id: event.id,
      image: canonicalJson(list),
    })
    .execute();
}
