import { type RawBuilder, sql } from 'kysely';
import { addDays } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import { tileOf } from '../../packs/tile.ts';
import { hasRole, measureIsVisible, scopesOf, taskIsVisible } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import { isFinished } from './programme/filter.ts';

type Item = { id: string; subject: string; number: string; title: string; agency: string | null; by: string | null };
type SubjectKind = 'task' | 'measure' | 'planDraft' | 'supportRequest' | 'changeRequest';
export type DeskKind =
  | 'receive'
  | 'namePeople'
  | 'support'
  | 'supportAnswered'
  | 'pastDue'
  | 'dueSoon'
  | 'decide'
  | 'returned'
  | 'receiptOverdue'
  | 'undeployed'
  | 'withoutTasks'
  | 'withoutLead'
  | 'planDrafts';

const lateByKind: ReadonlySet<DeskKind> = new Set(['decide', 'receiptOverdue', 'pastDue']);

/** How many of a group are shown on the desk itself; the others are behind its door. */
const shown = 5;

/**
 * What waits for a person: as one of an agency's, as the office that sets tasks, or both; for a leader and for who supervises, what is
 * late. Groups in the order of urgency, empty ones
 * left out. An office has on its desk what it set itself; that it may act on behalf of agencies puts nothing of theirs there.
 */
export async function readDesk(database: Database, actor: Actor) {
  const { jurisdiction, today } = actor;
  const { agencies, divisions } = scopesOf(actor);
  const isOffice = hasRole(actor, 'reformOffice');
  const own = sql`(select a.id from agency a where a.jurisdiction_id = ${jurisdiction}::uuid
    and (a.id = any(${agencies}::uuid[]) or (a.division_id = any(${divisions}::uuid[]) and a.kind = 'division')))`;
  const set = isOffice
    ? sql`(t.set_by is null or t.set_by in (select a.id from agency a where a.jurisdiction_id = ${jurisdiction}::uuid and a.division_id is null))`
    : sql`t.set_by in (select a.id from agency a where a.jurisdiction_id = ${jurisdiction}::uuid and a.division_id = any(${divisions}::uuid[]))`;
  const actsForAgency = agencies.length + divisions.length > 0;
  const isSetting = isOffice || divisions.length > 0;
  const task = (kind: DeskKind, where: RawBuilder<unknown>, by: RawBuilder<unknown>) => ({
    kind,
    subject: 'task' as const,
    rows: sql`select t.id, t.id as subject, t.number, t.title, a.name as agency, nullif(${by}, date '9999-12-31') as by
      from task t join task_face f on f.jurisdiction_id = t.jurisdiction_id and f.task_id = t.id
      left join agency a on a.jurisdiction_id = t.jurisdiction_id and a.id = t.agency_id
      where t.jurisdiction_id = ${jurisdiction}::uuid and ${where}`,
  });
  const support = (kind: DeskKind, where: RawBuilder<unknown>) => ({
    kind,
    subject: 'supportRequest' as const,
    rows: sql`select r.id, r.task_id as subject, t.number, r.title, a.name as agency, r.due_day as by
      from support_request r join task t on t.jurisdiction_id = r.jurisdiction_id and t.id = r.task_id
      join agency a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.from_agency_id
      where r.jurisdiction_id = ${jurisdiction}::uuid and ${where}`,
  });
  const measures = (kind: DeskKind, where: RawBuilder<unknown>) => ({
    kind,
    subject: 'measure' as const,
    rows: sql`select reform_measure.id, reform_measure.id as subject, reform_measure.number::text, reform_measure.title, null::text as agency,
      reform_measure.deadline_day as by from reform_measure
      where reform_measure.jurisdiction_id = ${jurisdiction}::uuid and reform_measure.withdrawn_at is null and ${where}`,
  });
  const tasksOfMeasure = sql`select 1 from task t where t.jurisdiction_id = reform_measure.jurisdiction_id
    and t.measure_id = reform_measure.id and t.state <> 'voided'`;
  const groups: readonly { kind: DeskKind; subject: SubjectKind; rows: RawBuilder<unknown> }[] = [
    ...(actsForAgency
      ? [
          task('receive', sql`f.state = 'deployed' and t.agency_id in ${own}`, sql`t.receive_by`),
          task('namePeople', sql`f.state = 'received' and not f.is_named and t.agency_id in ${own}`, sql`f.due_day`),
          support('support', sql`r.state in ('sent', 'received') and r.to_agency_id in ${own}`),
          support('supportAnswered', sql`r.state in ('replied', 'returned') and r.from_agency_id in ${own}`),
          task('pastDue', sql`f.state = 'received' and f.due_day < ${today}::date and t.agency_id in ${own}`, sql`f.due_day`),
          task(
            'dueSoon',
            sql`f.state = 'received' and f.due_day between ${today}::date and ${addDays(today, 30)}::date and t.agency_id in ${own}`,
            sql`f.due_day`,
          ),
        ]
      : []),
    ...(isSetting
      ? [
          {
            kind: 'decide' as const,
            subject: 'changeRequest' as const,
            rows: sql`select q.id, q.task_id as subject, t.number, t.title, a.name as agency, q.requested_on as by
              from change_request q join task t on t.jurisdiction_id = q.jurisdiction_id and t.id = q.task_id
              left join agency a on a.jurisdiction_id = q.jurisdiction_id and a.id = q.requested_agency_id
              where q.jurisdiction_id = ${jurisdiction}::uuid and q.state = 'requested' and q.requested_by <> ${actor.person}::uuid and ${set}`,
          },
          task('returned', sql`f.state = 'returned' and ${set}`, sql`f.due_day`),
          task('receiptOverdue', sql`f.state = 'deployed' and t.receive_by < ${today}::date and ${set}`, sql`t.receive_by`),
          task('undeployed', sql`f.state = 'drafted' and ${set}`, sql`f.due_day`),
        ]
      : []),
    ...(hasRole(actor, 'sponsor', 'supervisionOffice')
      ? [
          task('pastDue', sql`f.state in ('deployed', 'received') and f.due_day < ${today}::date`, sql`f.due_day`),
          task('receiptOverdue', sql`f.state = 'deployed' and t.receive_by < ${today}::date`, sql`t.receive_by`),
        ]
      : []),
    ...(isOffice
      ? [
          measures(
            'withoutLead',
            sql`not exists (select 1 from measure_party p where p.jurisdiction_id = reform_measure.jurisdiction_id
              and p.measure_id = reform_measure.id and p.role = 'lead' and p.agency_id is not null)`,
          ),
          measures('withoutTasks', sql`not ${isFinished} and not exists (${tasksOfMeasure})`),
          {
            kind: 'planDrafts' as const,
            subject: 'planDraft' as const,
            rows: sql`select d.id, d.id as subject, '' as number, d.file_name as title, null::text as agency, null::date as by
              from plan_draft d where d.jurisdiction_id = ${jurisdiction}::uuid and d.state = 'open'`,
          },
        ]
      : []),
  ];
  const read = await Promise.all(
    groups.map(async ({ kind, subject, rows }) => {
      const { rows: found } = await sql<Item & { n: number; late: number }>`
        select *, (count(*) over ())::integer as n, (count(*) filter (where by < ${today}::date) over ())::integer as late
          from (${rows}) as waiting order by by nulls last, number limit ${shown}`.execute(database.kysely);
      return {
        kind,
        count: found[0]?.n ?? 0,
        // A request waits since its day, and what is late by its kind is late altogether: neither says more by a count of its own.
        late: lateByKind.has(kind) ? 0 : (found[0]?.late ?? 0),
        first: found.map(({ id, subject: about, number, title, agency, by }) => ({
          id,
          subject: subject === 'task' ? { kind: subject, id } : { kind: subject, id: about },
          number,
          title,
          agency,
          by,
        })),
      };
    }),
  );
  return { today: today as string, groups: read.filter((group) => group.count > 0) };
}

function placeOf(code: string): { column: number; row: number } | null {
  const [column, row] = tileOf(code) ?? [];
  return column === undefined || row === undefined ? null : { column, row };
}

type Progress = { deployed: number; received: number; named: number; receiptOverdue: number; pastDue: number };

/** Tasks as far as the person sees them, by field and by division. A task that was split, merged or ended counts as ended only. */
export async function readTaskOverview(database: Database, actor: Actor) {
  const { jurisdiction, today } = actor;
  const progress = sql`
    count(*) filter (where f.state in ('deployed', 'received'))::integer as deployed,
    count(*) filter (where f.state = 'received')::integer as received,
    count(*) filter (where f.state = 'received' and f.is_named)::integer as named,
    count(*) filter (where f.state = 'deployed' and f.receive_by < ${today}::date)::integer as "receiptOverdue",
    count(*) filter (where f.state in ('deployed', 'received') and f.due_day < ${today}::date)::integer as "pastDue"`;
  const seen = sql`f.jurisdiction_id = ${jurisdiction}::uuid and f.state <> 'voided' and ${taskIsVisible(actor, { id: 'f.task_id', state: 'f.state' })()}`;
  const [total, fields, divisions, gaps] = await Promise.all([
    sql<Progress & { tasks: number; returned: number; extended: number; openChange: number; soon: number }>`
      select ${progress}, count(*)::integer as tasks,
        count(*) filter (where f.state = 'returned')::integer as returned,
        count(*) filter (where f.extensions > 0)::integer as extended,
        count(*) filter (where f.open_change)::integer as "openChange",
        count(*) filter (where f.state in ('deployed', 'received')
          and f.due_day between ${today}::date and ${addDays(today, 30)}::date)::integer as soon
      from task_face f where ${seen}`.execute(database.kysely),
    sql<Progress & { field: string; drafted: number; returned: number; ended: number }>`
      select f.field, ${progress}, count(*) filter (where f.state = 'drafted')::integer as drafted,
        count(*) filter (where f.state = 'returned')::integer as returned,
        count(*) filter (where f.state in ('terminated', 'merged', 'split'))::integer as ended
      from task_face f where ${seen} group by f.field order by min(f.measure_number) limit 100`.execute(database.kysely),
    sql<Progress & { id: string; code: string; name: string; kind: string }>`
      select d.id, d.code, d.name, d.kind, ${progress}
      from division d left join task_face f on f.division_id = d.id and ${seen}
      where d.jurisdiction_id = ${jurisdiction}::uuid
      group by d.id, d.code, d.name, d.kind, d.official_order order by d.official_order`.execute(database.kysely),
    database.kysely
      .selectFrom('reform_measure')
      .select(sql<number>`count(*)::integer`.as('n'))
      .where('reform_measure.jurisdiction_id', '=', jurisdiction)
      .where('reform_measure.withdrawn_at', 'is', null)
      .where(sql<boolean>`not ${isFinished}`)
      .where(measureIsVisible(actor))
      .where(
        sql<boolean>`not exists (select 1 from task t where t.jurisdiction_id = reform_measure.jurisdiction_id
          and t.measure_id = reform_measure.id and t.state <> 'voided' and ${taskIsVisible(actor, { id: 't.id', state: 't.state' })()})`,
      )
      .executeTakeFirstOrThrow(),
  ]);
  const [all] = total.rows;
  if (!all) throw new Error('a count answers one row');
  const { soon, ...counts } = all;
  return {
    today: today as string,
    ...counts,
    dueIn30Days: soon,
    measuresWithoutTasks: gaps.n,
    fields: fields.rows,
    divisions: divisions.rows.map((row) => ({ ...row, tile: placeOf(row.code) })),
  };
}
