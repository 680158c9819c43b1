import { type DayKind, type LocalDay, makeCalendar } from '../../core/calendar/calendar.ts';
import { daysOfHoliday, noticeProblems } from '../../core/calendar/notice-days.ts';
import { day, daysBetween } from '../../core/shared/day.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { hasRole } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import {
  insertLocalDays,
  lockLocalDay,
  lockNotice,
  readCalendarBook,
  takenLocalDays,
  withdrawLocalDayRow,
  withdrawNoticeRow,
  writeNotice,
} from '../store/calendar.ts';
import { commit, type Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

export type GivenNotice = {
  readonly year: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly days: readonly { readonly day: string; readonly kind: DayKind; readonly name: string }[];
  /** Of the notice that it takes the place of; 0 where the office has imported none. */
  readonly version: number;
};

export type GivenLocalDays = {
  readonly from: string;
  readonly through: string;
  readonly kind: DayKind;
  readonly name: string;
  readonly source: string;
};

const nobody = { id: '', recordedAt: '' };

/** The calendar as every business role may read it: no deadline is a secret of its own. */
export const readCalendarView = (context: ActionContext) => present(context, context.database.kysely);

async function present(context: ActionContext, reader: Tx | Database['kysely']) {
  const { notices, localDays } = await readCalendarBook(reader, context.actor.jurisdiction);
  const { knownFrom, knownThrough } = makeCalendar(notices, localDays);
  return {
    knownFrom,
    knownThrough,
    notices: notices.map((notice) => ({ ...notice, days: [...notice.days] })),
    localDays: [...localDays],
    may: { change: hasRole(context.actor, 'reformOffice') },
  };
}

/**
 * Brings in a year's notice. It takes the place of the one held for the year, whose days go with it; every problem of its days is
 * said at once.
 */
export const importNotice = (context: ActionContext, given: GivenNotice) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { version: _, ...rest } = given;
    const notice = {
      ...rest,
      issuedOn: day(given.issuedOn),
      days: given.days.map((one) => ({ ...one, day: day(one.day) })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    };
    const problems = noticeProblems(
      notice.year,
      notice.days.map((one, at) => ({ ...one, place: { line: at + 1 } })),
    );
    if (problems.length > 0)
      throw new Refusal(422, 'calendar/problems', { errors: problems.length }, { problems: problems as readonly Problem[] });
    const row = await lockNotice(tx, actor.jurisdiction, notice.year);
    const held = row && row.withdrawn_at === null ? row.version : 0;
    if (given.version !== held)
      throw new Refusal(409, 'version/conflict', { version: held }, { current: await present(context, tx) });
    const event: DomainEvent = {
      kind: 'calendarNotice.imported',
      subject: { kind: 'jurisdiction', id: actor.jurisdiction },
      data: notice,
    };
    await commit(tx, actor, [event], async ([stamped]) =>
      writeNotice(tx, actor.jurisdiction, notice, (row?.version ?? 0) + 1, actor.person, stamped ?? nobody),
    );
    return present(context, tx);
  });

/** Takes an imported notice out of force. */
export const withdrawNotice = (
  context: ActionContext,
  given: { readonly year: number; readonly version: number; readonly reason: string },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const row = await lockNotice(tx, actor.jurisdiction, given.year);
    if (!row || row.withdrawn_at !== null) throw notFound();
    assertVersion(given.version, row, await present(context, tx));
    const event: DomainEvent = {
      kind: 'calendarNotice.withdrawn',
      subject: { kind: 'jurisdiction', id: actor.jurisdiction },
      data: { year: row.year, title: row.title, documentNumber: row.document_number },
      reason: given.reason,
    };
    await commit(tx, actor, [event], async ([stamped]) =>
      withdrawNoticeRow(
        tx,
        actor.jurisdiction,
        { year: row.year, version: row.version + 1, reason: given.reason, by: actor.person },
        stamped ?? nobody,
      ),
    );
    return present(context, tx);
  });

/** A place decides days in a row by itself: so many at once are a slip of the hand. */
const most = 31;

/** Adds days that the place decides. None of them may stand there already. */
export const addLocalDays = (context: ActionContext, given: GivenLocalDays) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const [from, through] = [day(given.from), day(given.through)];
    if (through < from) throw new Refusal(422, 'calendar/order', { from, through });
    const length = daysBetween(from, through) + 1;
    if (length > most) throw new Refusal(422, 'calendar/too-long', { name: given.name, days: length, most });
    const span = daysOfHoliday({ from, through });
    const taken = await takenLocalDays(tx, actor.jurisdiction, span);
    if (taken.length > 0) throw new Refusal(422, 'calendar/local-taken', { days: taken });
    const days = span.map((one): LocalDay & { id: string } => ({
      id: newId(),
      day: one,
      kind: given.kind,
      name: given.name,
      source: given.source,
    }));
    const events = days.map(
      ({ id, ...data }): DomainEvent => ({ kind: 'localDay.added', subject: { kind: 'localDay', id }, data }),
    );
    await commit(tx, actor, events, async ([stamped]) =>
      insertLocalDays(tx, actor.jurisdiction, days, actor.person, stamped ?? nobody),
    );
    return present(context, tx);
  });

/** Takes one of the place's own days out of force. */
export const withdrawLocalDay = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly reason: string },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const row = await lockLocalDay(tx, actor.jurisdiction, id);
    if (!row) throw notFound();
    assertVersion(given.version, row, await present(context, tx));
    const event: DomainEvent = {
      kind: 'localDay.withdrawn',
      subject: { kind: 'localDay', id },
      data: { day: row.day, kind: row.kind, name: row.name },
      reason: given.reason,
    };
    await commit(tx, actor, [event], async ([stamped]) =>
      withdrawLocalDayRow(tx, actor.jurisdiction, id, given.reason, stamped ?? nobody).then(() => undefined),
    );
    return present(context, tx);
  });
