import { type Calendar, type CalendarNotice, type LocalDay, makeCalendar, type NamedDay } from '../../core/calendar/calendar.ts';
import { canonicalJson } from '../../core/shared/canonical.ts';
import { type Day, day } from '../../core/shared/day.ts';
import { stateCouncilNotices } from '../../packs/china/calendar.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];
type Stamp = { readonly id: string; readonly recordedAt: string };

/** A notice in force: the pack's, or the one that the office imported, with its version. */
export type HeldNotice = CalendarNotice & { readonly origin: 'pack' | 'office'; readonly version: number };
export type HeldLocalDay = LocalDay & { readonly id: string; readonly version: number };

/** What a jurisdiction's calendar is made of: the notices in force by year, and its own days. */
export type CalendarBook = { readonly notices: readonly HeldNotice[]; readonly localDays: readonly HeldLocalDay[] };

/** The working calendar of a jurisdiction: the notices that a pack brings, those imported since, and its own days. */
export async function readCalendar(reader: Reader, jurisdiction: string): Promise<Calendar> {
  const { notices, localDays } = await readCalendarBook(reader, jurisdiction);
  return makeCalendar(notices, localDays);
}

export async function readCalendarBook(reader: Reader, jurisdiction: string): Promise<CalendarBook> {
  const imported = await readNotices(reader, jurisdiction);
  const localDays = await readLocalDays(reader, jurisdiction);
  const own = new Set(imported.map(({ year }) => year));
  const packed = stateCouncilNotices
    .filter(({ year }) => !own.has(year))
    .map((notice) => ({ ...notice, origin: 'pack' as const, version: 0 }));
  return { notices: [...packed, ...imported].sort((a, b) => a.year - b.year), localDays };
}

async function readNotices(reader: Reader, jurisdiction: string): Promise<HeldNotice[]> {
  const rows = await reader
    .selectFrom('calendar_notice')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (rows.length === 0) return [];
  const days = await reader
    .selectFrom('calendar_day')
    .select(['year', 'day', 'kind', 'name'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('day')
    .execute();
  const byYear = Map.groupBy(days, ({ year }) => year);
  return rows.map((row) => ({
    year: row.year,
    title: row.title,
    documentNumber: row.document_number,
    issuedOn: day(row.issued_on),
    days: (byYear.get(row.year) ?? []).map(namedDay),
    origin: 'office',
    version: row.version,
  }));
}

const namedDay = (row: { readonly day: string; readonly kind: string; readonly name: string }): NamedDay => ({
  day: day(row.day),
  kind: row.kind as NamedDay['kind'],
  name: row.name,
});

async function readLocalDays(reader: Reader, jurisdiction: string): Promise<HeldLocalDay[]> {
  const rows = await reader
    .selectFrom('local_day')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('day')
    .execute();
  return rows.map((row) => ({ ...namedDay(row), id: row.id, source: row.source, version: row.version }));
}

/** The row of a year's imported notice, withdrawn or not, locked for the rest of the transaction. */
export const lockNotice = (tx: Tx, jurisdiction: string, year: number) =>
  tx
    .selectFrom('calendar_notice')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirst();

/** Writes the notice of a year, for the first time or in place of the one before, with its version and its days. */
export async function writeNotice(
  tx: Tx,
  jurisdiction_id: string,
  notice: CalendarNotice,
  version: number,
  by: string,
  event: Stamp,
): Promise<void> {
  const { year } = notice;
  const columns = {
    title: notice.title,
    document_number: notice.documentNumber,
    issued_on: notice.issuedOn,
    version,
    changed_at: event.recordedAt,
    changed_by: by,
    withdrawn_at: null,
    withdrawn_reason: null,
  };
  await tx
    .insertInto('calendar_notice')
    .values({ jurisdiction_id, year, ...columns })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'year']).doUpdateSet(columns))
    .execute();
  await tx.deleteFrom('calendar_day').where('jurisdiction_id', '=', jurisdiction_id).where('year', '=', year).execute();
  if (notice.days.length > 0) {
    await tx
      .insertInto('calendar_day')
      .values(notice.days.map((one) => ({ jurisdiction_id, year, day: one.day, kind: one.kind, name: one.name })))
      .execute();
  }
  await insertNoticeVersion(tx, jurisdiction_id, year, version, notice, event);
}

/** Takes an imported notice out of force; its days stay with it. */
export async function withdrawNoticeRow(
  tx: Tx,
  jurisdiction_id: string,
  {
    year,
    version,
    reason,
    by,
  }: { readonly year: number; readonly version: number; readonly reason: string; readonly by: string },
  event: Stamp,
): Promise<void> {
  await tx
    .updateTable('calendar_notice')
    .set({
      version,
      changed_at: event.recordedAt,
      changed_by: by,
      withdrawn_at: event.recordedAt,
      withdrawn_reason: reason,
    })
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('year', '=', year)
    .execute();
  await insertNoticeVersion(tx, jurisdiction_id, year, version, { year, withdrawn: reason }, event);
}

const insertNoticeVersion = (tx: Tx, jurisdiction_id: string, year: number, version: number, image: object, event: Stamp) =>
  tx
    .insertInto('calendar_notice_version')
    .values({
      jurisdiction_id,
      year,
      version,
      recorded_from: event.recordedAt,
      event_id: event.id,
      image: canonicalJson(image),
    })
    .execute();

export async function insertLocalDays(
  tx: Tx,
  jurisdiction_id: string,
  days: readonly (LocalDay & { readonly id: string })[],
  by: string,
  event: Stamp,
): Promise<void> {
  await tx
    .insertInto('local_day')
    .values(
      days.map((one) => ({
        jurisdiction_id,
        id: one.id,
        day: one.day,
        kind: one.kind,
        name: one.name,
        source: one.source,
        version: 1,
        recorded_at: event.recordedAt,
        recorded_by: by,
        withdrawn_at: null,
        withdrawn_reason: null,
      })),
    )
    .execute();
}

export const lockLocalDay = (tx: Tx, jurisdiction: string, id: string) =>
  tx
    .selectFrom('local_day')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

export const withdrawLocalDayRow = (tx: Tx, jurisdiction: string, id: string, reason: string, event: Stamp) =>
  tx
    .updateTable('local_day')
    .set((eb) => ({ version: eb('version', '+', 1), withdrawn_at: event.recordedAt, withdrawn_reason: reason }))
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .execute();

/** Which of the days a local day in force stands on already. */
export async function takenLocalDays(tx: Tx, jurisdiction: string, days: readonly Day[]): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('local_day')
    .select('day')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .where('day', 'in', [...days])
    .orderBy('day')
    .execute();
  return rows.map((row) => row.day);
}
