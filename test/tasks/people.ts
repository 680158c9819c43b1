import type { PersonId } from '../../core/shared/brand.ts';
import type { Grant } from '../../core/shared/decision.ts';
import type { ActionContext } from '../../server/actions/context.ts';
import { Refusal } from '../../server/actions/refusal.ts';
import { deployMeasures } from '../../server/actions/task/deploy.ts';
import { breakDownMeasures, createTasks } from '../../server/actions/task/draft.ts';
import { receiveTasks } from '../../server/actions/task/receive.ts';
import { newId } from '../../server/store/identifier.ts';
import { listTasks } from '../../server/store/task/list.ts';
import type { PlaceOfTasks } from './place.ts';

/** Somebody who is nobody else: who asks and who decides are told apart by the person. */
export async function somebody(place: PlaceOfTasks, name: string, grant: Grant): Promise<ActionContext> {
  const person = newId<PersonId>();
  await place.database.pool.query('insert into person (jurisdiction_id, id, name) values ($1, $2, $3)', [
    place.jurisdiction,
    person,
    name,
  ]);
  const context = place.as(grant);
  return { ...context, actor: { ...context.actor, person, name } };
}

export type PeopleOfTasks = Readonly<
  Record<'office' | 'finance' | 'planning' | 'audit' | 'county' | 'other' | 'school' | 'reader', ActionContext>
>;

/** One person of each side of the three measures. */
export async function peopleOfTasks(place: PlaceOfTasks): Promise<PeopleOfTasks> {
  const agency = (name: string) =>
    somebody(place, `${name}经办人`, { role: 'agencyLiaison', scope: { kind: 'agency', id: place.agencies[name] ?? '' } });
  const division = (name: string) =>
    somebody(place, `${name}改革办`, {
      role: 'divisionOffice',
      scope: { kind: 'division', id: place.divisions[name] ?? '' },
    });
  return {
    office: await somebody(place, '市委改革办经办人', { role: 'reformOffice', scope: { kind: 'jurisdiction' } }),
    finance: await agency('市财政局'),
    planning: await agency('市发展改革委'),
    audit: await agency('市审计局'),
    county: await division('甲旗'),
    other: await division('乙旗'),
    school: await agency('甲旗教育局'),
    reader: await somebody(place, '查阅人员', { role: 'reader', scope: { kind: 'jurisdiction' } }),
  };
}

/** The same person on another day. */
export const on = (context: ActionContext, today: string): ActionContext => ({
  ...context,
  actor: { ...context.actor, today: today as ActionContext['actor']['today'] },
});

/**
 * Tasks of the second measure by party (2.1 planning, 2.2 finance, 2.3 audit) and of the third by division (3.1 planning, 3.1.1 and
 * 3.1.2 the divisions); all deployed, all but 2.3 received, and 3.1.1.1 set by the first division to its own agency.
 */
export async function deployedTasks(place: PlaceOfTasks, people: PeopleOfTasks): Promise<void> {
  const [, second, third] = place.measures;
  await breakDownMeasures(people.office, { measures: [second], template: 'parties', parent: null });
  await breakDownMeasures(people.office, { measures: [third], template: 'perDivision', parent: null });
  await deployMeasures(people.office, { measures: [second, third], receiveWithin: 3 });
  for (const [who, number] of [
    [people.planning, '2.1'],
    [people.finance, '2.2'],
    [people.planning, '3.1'],
    [people.county, '3.1.1'],
    [people.other, '3.1.2'],
  ] as const) {
    const { id, version } = await taskNumbered(place, people.office, number);
    await receiveTasks(who, { items: [{ id, version }] });
  }
  const parent = await taskNumbered(place, people.office, '3.1.1');
  await createTasks(people.county, third, parent.id, [
    {
      title: '摸底排查',
      text: '',
      outcome: null,
      agency: place.agencies.甲旗教育局 ?? '',
      role: 'implementing',
      due: parent.due,
      weight: 0,
      isMandatory: true,
      nodes: [],
    },
  ]);
  await deployMeasures(people.county, { measures: [third], receiveWithin: 3 });
}

export const tasksSeenBy = async (place: PlaceOfTasks, context: ActionContext, filter = {}) =>
  (await listTasks(place.database, context.actor, { sort: 'number', ...filter }, { limit: 200 })).rows;

export const numbersSeenBy = async (place: PlaceOfTasks, context: ActionContext, filter = {}) =>
  (await tasksSeenBy(place, context, filter)).map((task) => task.number);

export async function taskNumbered(place: PlaceOfTasks, context: ActionContext, number: string) {
  const task = (await tasksSeenBy(place, context)).find((one) => one.number === number);
  if (!task) throw new Error(`no task ${number}`);
  return task;
}

/** How something was refused. @throws what was not a refusal, and when it was not refused */
export async function refusalOf(doing: Promise<unknown>): Promise<readonly [status: number, code: string]> {
  const reason = await doing.then(
    () => new Error('not refused'),
    (error: unknown) => error,
  );
  if (!(reason instanceof Refusal)) throw reason;
  return [reason.status, reason.problems[0]?.code ?? reason.code];
}
