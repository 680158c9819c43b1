import { sql } from 'kysely';
import { addDays } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import { filteredMeasures, type MeasureFilter } from './measure-filter.ts';
import { isFinished } from './programme/filter.ts';

const countMeasures = async (database: Database, actor: Actor, filter: MeasureFilter): Promise<number> =>
  Number((await filteredMeasures(database, actor, filter).select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow()).n);

/** The counts of the home page under what the person may see. */
export async function readOverview(database: Database, actor: Actor) {
  const base: MeasureFilter = { sort: 'number' };
  const { today } = actor;
  const of = (filter: Partial<MeasureFilter>) => countMeasures(database, actor, { ...base, ...filter });
  const past = sql<string>`count(*) filter (where deadline_day < ${today}::date and not ${isFinished})`;
  const withoutLead = sql<string>`count(*) filter (where not exists (select 1 from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id
    and p.measure_id = reform_measure.id and p.role = 'lead' and p.agency_id is not null))`;
  const [measures, none, joint, withoutDeadline, duePast, dueSoon, documents, drafts, byField, byAgency, byMonth] =
    await Promise.all([
      of({}),
      of({ leadState: 'none' }),
      of({ leadState: 'joint' }),
      of({ deadlineKind: 'none' }),
      of({ dueTo: addDays(today, -1), progress: 'unfinished' }),
      of({ dueFrom: today, dueTo: addDays(today, 30) }),
      filteredMeasures(database, actor, base).select(sql<string>`count(distinct document_id)`.as('n')).executeTakeFirstOrThrow(),
      database.kysely
        .selectFrom('plan_draft')
        .select(sql<string>`count(*)`.as('n'))
        .where('jurisdiction_id', '=', actor.jurisdiction)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow(),
      filteredMeasures(database, actor, base)
        .select(['field', sql<string>`count(*)`.as('n'), withoutLead.as('no_lead'), past.as('past')])
        .groupBy('field')
        .orderBy(sql`min(reform_measure.number)`)
        .limit(100)
        .execute(),
      filteredMeasures(database, actor, base)
        .innerJoin('measure_party as l', (join) =>
          join.onRef('l.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('l.measure_id', '=', 'reform_measure.id'),
        )
        .innerJoin('agency as a', (join) =>
          join.onRef('a.jurisdiction_id', '=', 'l.jurisdiction_id').onRef('a.id', '=', 'l.agency_id'),
        )
        .select([
          'a.id',
          'a.name',
          sql<string>`count(*) filter (where l.role in ('lead', 'jointLead'))`.as('lead'),
          sql<string>`count(*) filter (where l.role not in ('lead', 'jointLead'))`.as('other'),
        ])
        .groupBy(['a.id', 'a.name', 'a.official_order'])
        .orderBy('a.official_order')
        .limit(300)
        .execute(),
      filteredMeasures(database, actor, base)
        .where('deadline_day', 'is not', null)
        .where(sql<boolean>`not ${isFinished}`)
        .select([sql<string>`to_char(deadline_day, 'YYYY-MM')`.as('month'), sql<string>`count(*)`.as('n')])
        .groupBy('month')
        .orderBy('month')
        .limit(120)
        .execute(),
    ]);
  const mayImport = actor.grants.some((grant) => grant.role === 'reformOffice');
  return {
    today: today as string,
    measures,
    documents: Number(documents.n),
    openDrafts: mayImport ? Number(drafts.n) : 0,
    withoutLead: none,
    jointLead: joint,
    withoutDeadline,
    duePast,
    dueIn30Days: dueSoon,
    byField: byField.map((row) => ({
      field: row.field,
      count: Number(row.n),
      withoutLead: Number(row.no_lead),
      duePast: Number(row.past),
    })),
    byAgency: byAgency.map((row) => ({ agency: row.id, name: row.name, lead: Number(row.lead), supporting: Number(row.other) })),
    byMonth: byMonth.map((row) => ({ month: row.month, count: Number(row.n) })),
  };
}
