import { sql } from 'kysely';
import type { Deadline } from '../../../core/plan/parsed-plan.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import type { MeasureToBreakDown, PartyToTask } from '../../../core/task/break-down.ts';
import { checkList, type MeasureToCheck } from '../../../core/task/check-list.ts';
import type { TaskProblem } from '../../../core/task/problems.ts';
import type { Task } from '../../../core/task/task.ts';
import { hasRole, scopesOf } from '../../auth/visible-to.ts';
import type { Tx } from '../../store/commit.ts';
import { presentDeadline } from '../../store/measure-list.ts';
import { agencyRefs, type Reader } from '../../store/task/row.ts';
import { readTasks, type StoredTask } from '../../store/task.ts';

/** A measure with its parties as its tasks follow from it. */
export type MeasureOfTasks = MeasureToBreakDown & MeasureToCheck & { readonly id: string; readonly programme: string };

/** The office for which a person sets tasks: the city's, or that of a division, and the agency that is written down as having set. */
export type SettingOffice = { readonly division: string | null; readonly agency: string | null };

/** Measures that still stand, by number. @param lock until the transaction ends, so that numbers and parties stay as they are read */
export async function readMeasuresOfTasks(
  reader: Reader,
  jurisdiction: string,
  ids: readonly string[],
  lock = false,
): Promise<MeasureOfTasks[]> {
  if (ids.length === 0) return [];
  const query = reader
    .selectFrom('reform_measure')
    .select(['id', 'programme_id', 'number', 'title', 'outcome'])
    .select(['deadline_kind', 'deadline_day', 'deadline_from', 'deadline_every', 'deadline_raw'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('withdrawn_at', 'is', null)
    .orderBy('id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  const parties = await reader
    .selectFrom('measure_party as p')
    .leftJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id').onRef('a.id', '=', 'p.agency_id'),
    )
    .select(['p.measure_id', 'p.role', 'p.agency_id', 'p.printed_name', 'p.on_demand', 'a.name', 'a.kind'])
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`p.measure_id = any(${ids}::uuid[])`)
    .orderBy('p.measure_id')
    .orderBy('p.role')
    .orderBy('p.ordinal')
    .execute();
  const partiesOf = Map.groupBy(parties, (row) => row.measure_id);
  return rows
    .map((row) => ({
      id: row.id,
      programme: row.programme_id,
      number: row.number,
      title: row.title,
      outcome: row.outcome,
      deadline: presentDeadline(row) as Deadline,
      parties: (partiesOf.get(row.id) ?? []).map(
        (party): PartyToTask => ({
          role: party.role as PartyToTask['role'],
          agency: party.agency_id,
          name: party.name ?? party.printed_name,
          isDivision: party.kind === 'division',
          onDemand: party.on_demand,
        }),
      ),
    }))
    .sort((a, b) => a.number - b.number);
}

/** All tasks of measures as they stand, parents before children. */
export async function tasksOfMeasures(reader: Reader, jurisdiction: string, measures: readonly string[]): Promise<StoredTask[]> {
  if (measures.length === 0) return [];
  const rows = await reader
    .selectFrom('task_face')
    .select('task_id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where(sql<boolean>`measure_id = any(${measures}::uuid[])`)
    .orderBy('measure_number')
    .orderBy('path')
    .execute();
  const tasks = await readTasks(
    reader,
    jurisdiction,
    rows.map((row) => row.task_id),
  );
  return rows.flatMap((row) => tasks.get(row.task_id) ?? []);
}

/** The office for which a person sets tasks. @returns undefined for who sets none */
export async function settingOffice(reader: Reader, actor: Actor): Promise<SettingOffice | undefined> {
  if (hasRole(actor, 'reformOffice')) {
    const row = await reader
      .selectFrom('appointment as t')
      .innerJoin('agency as a', (join) =>
        join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
      )
      .select('a.id')
      .where('t.jurisdiction_id', '=', actor.jurisdiction)
      .where('t.id', '=', actor.appointment)
      .where('a.division_id', 'is', null)
      .executeTakeFirst();
    return { division: null, agency: row?.id ?? null };
  }
  const [division] = scopesOf(actor).divisions;
  if (division === undefined) return undefined;
  const agency = await reader
    .selectFrom('agency')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('division_id', '=', division)
    .where('withdrawn_at', 'is', null)
    .orderBy(sql`kind <> 'division'`)
    .orderBy('official_order')
    .executeTakeFirst();
  // Who set a task is known by the agency's division: without an agency of the division nothing can be set.
  return agency && { division, agency: agency.id };
}

/** Of the tasks of measures those that an office set; the division's come with the tasks above them. */
export async function tasksSetBy(reader: Tx | Reader, jurisdiction: string, office: SettingOffice, tasks: readonly StoredTask[]) {
  const setters = await agencyRefs(
    reader,
    jurisdiction,
    tasks.map(({ task }) => task.setBy),
  );
  const divisionOf = (task: Task): string | null => (task.setBy === null ? null : (setters.get(task.setBy)?.division ?? null));
  const own = tasks.filter(({ task }) => divisionOf(task) === office.division);
  const above = new Set(own.map(({ task }) => task.parent));
  const parents = tasks.filter((one) => above.has(one.task.id) && !own.includes(one));
  return { own, parents };
}

/** What stands against deploying what an office has drafted for a measure. */
export function checkOffice(
  measure: MeasureOfTasks,
  office: SettingOffice,
  tasks: { readonly own: readonly StoredTask[]; readonly parents: readonly StoredTask[] },
  today: Actor['today'],
): readonly TaskProblem[] {
  const all = [...tasks.parents, ...tasks.own].map(({ task }) => task).filter((task) => task.measure === measure.id);
  return checkList(measure, all, today, office.division === null ? 'measure' : 'tasks');
}
