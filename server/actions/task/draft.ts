import { type BreakDownTemplate, breakDown, type PlannedTask } from '../../../core/task/break-down.ts';
import { draftTask, editTask, problemOf, setNodes, type TaskContent, voidTask } from '../../../core/task/move.ts';
import type { TaskProblem } from '../../../core/task/problems.ts';
import type { Task, TaskDue } from '../../../core/task/task.ts';
import { actsFor, isSetter } from '../../auth/acting.ts';
import { hasRole, taskIsVisible } from '../../auth/visible-to.ts';
import type { Tx } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { agencyRefs, readTaskRows } from '../../store/task/row.ts';
import { mayBreakDown } from '../../store/task/view.ts';
import { lockTask, lockTasks, type StoredTask } from '../../store/task.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { type MeasureOfTasks, readMeasuresOfTasks, type SettingOffice, settingOffice, tasksOfMeasures } from './measure.ts';
import { readTaskFor, visibleMeasures } from './read.ts';
import { commitTasks, refuse, type TaskChange } from './write.ts';

/** Drafts tasks by hand, at the top of a measure or under a task. */
export const createTasks = (context: ActionContext, measure: string, parent: string | null, tasks: readonly TaskContent[]) =>
  inTransaction(context, async (tx) => {
    const at = await placeForTasks(tx, context, measure, parent);
    const drafted = draftUnder(
      at,
      tasks.map((task) => ({ ...task, children: [] })),
    );
    await assertAgencies(tx, context, at.office, drafted);
    await commitTasks(tx, context, [...parentChange(at, drafted), ...drafted.map(asDrafted)]);
    return {
      tasks: await readTaskRows(
        tx,
        context.actor.jurisdiction,
        drafted.map((task) => task.id),
      ),
    };
  });

/** Drafts the tasks of measures by template; a measure that has tasks already, or nobody to give them to, is refused by itself. */
export const breakDownMeasures = (
  context: ActionContext,
  given: {
    readonly measures: readonly string[];
    readonly template: BreakDownTemplate;
    readonly parent: string | null;
    readonly due?: TaskDue | undefined;
  },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const done: string[] = [];
    const refused: { id: string; code: string; params: { [name: string]: unknown } }[] = [];
    const refusing = (measure: MeasureOfTasks, code: 'task/has-tasks' | 'task/nobody-to-task') =>
      refused.push({ id: measure.id, code, params: { measure: String(measure.number) } });
    const changes: TaskChange[] = [];
    if (given.parent !== null) {
      const [id] = given.measures;
      const at = await placeForTasks(tx, context, id ?? '', given.parent);
      const known = await agencyRefs(
        tx,
        actor.jurisdiction,
        at.measure.parties.map((party) => party.agency),
      );
      const own = at.parent?.task.agency;
      const below = at.measure.parties.filter(
        (party) => party.agency !== own && (known.get(party.agency ?? '')?.division ?? null) === at.office.division,
      );
      const planned = breakDown({ ...at.measure, parties: below }, 'parties', given.due ?? at.parent?.task.due ?? null);
      if (at.siblings > 0) refusing(at.measure, 'task/has-tasks');
      else if (planned.length === 0) refusing(at.measure, 'task/nobody-to-task');
      else {
        const drafted = draftUnder(at, planned);
        changes.push(...parentChange(at, drafted), ...drafted.map(asDrafted));
        done.push(at.measure.id);
      }
    } else {
      const measures = await visibleMeasures(tx, context, given.measures, true);
      const [one] = measures;
      if (!one) throw notFound();
      const office = await cityOffice(tx, context, one);
      const existing = await tasksOfMeasures(
        tx,
        actor.jurisdiction,
        measures.map((measure) => measure.id),
      );
      for (const measure of measures) {
        const tasks = existing.filter(({ task }) => task.measure === measure.id);
        const planned =
          given.due === undefined ? breakDown(measure, given.template) : breakDown(measure, given.template, given.due);
        if (tasks.some(({ task }) => task.state !== 'voided')) refusing(measure, 'task/has-tasks');
        else if (planned.length === 0) refusing(measure, 'task/nobody-to-task');
        else {
          const siblings = tasks.filter(({ task }) => task.parent === null);
          const next = 1 + Math.max(0, ...siblings.map(({ task }) => task.ordinal));
          changes.push(...draftUnder({ measure, office, parent: undefined, siblings: 0, next }, planned).map(asDrafted));
          done.push(measure.id);
        }
      }
    }
    if (changes.length > 0) await commitTasks(tx, context, changes);
    return { done, refused, tasks: changes.filter((change) => change.before === undefined).length };
  });

const asDrafted = (task: Task): TaskChange => ({ task, event: 'task.drafted' });

/** Where new tasks go: under a measure or a task, set by an office, from a number on. */
type PlaceForTasks = {
  readonly measure: MeasureOfTasks;
  readonly office: SettingOffice;
  readonly parent: StoredTask | undefined;
  readonly siblings: number;
  readonly next: number;
};

/** Only the city's office sets tasks at the top of a measure. */
async function cityOffice(tx: Tx, context: ActionContext, measure: MeasureOfTasks): Promise<SettingOffice> {
  const office = await settingOffice(tx, context.actor);
  if (!office || office.division !== null) throw refuse([problemOf('task/parent-needed', { measure: String(measure.number) })]);
  return office;
}

async function placeForTasks(tx: Tx, context: ActionContext, id: string, parent: string | null): Promise<PlaceForTasks> {
  const { actor } = context;
  if (parent === null) {
    const [measure] = await visibleMeasures(tx, context, [id], true);
    if (!measure) throw new Refusal(409, 'measure/withdrawn', {});
    const office = await cityOffice(tx, context, measure);
    const top = (await tasksOfMeasures(tx, actor.jurisdiction, [id])).filter(({ task }) => task.parent === null);
    return {
      measure,
      office,
      parent: undefined,
      siblings: top.length,
      next: 1 + Math.max(0, ...top.map(({ task }) => task.ordinal)),
    };
  }
  const locked = await lockVisible(tx, context, parent);
  if (locked.task.measure !== id) throw notFound();
  const [measure] = await readMeasuresOfTasks(tx, actor.jurisdiction, [id]);
  if (!measure) throw new Refusal(409, 'measure/withdrawn', {});
  const { task } = locked;
  const agencies = await agencyRefs(tx, actor.jurisdiction, [task.agency, task.setBy]);
  const division = agencies.get(task.agency ?? '')?.division ?? null;
  const setting = task.setBy === null ? null : (agencies.get(task.setBy)?.division ?? null);
  if (!mayBreakDown(actor, task, division, isSetter(actor, setting)))
    throw refuse([problemOf('task/wrong-state', { task: task.number, state: task.state, move: 'breakDown' })]);
  const own = await settingOffice(tx, actor);
  // Below a draft everything is set by who drafts it; below a received task by who breaks it down.
  const office = task.state === 'drafted' ? { division: setting, agency: task.setBy } : own;
  if (!office) throw notFound();
  return { measure, office, parent: locked, siblings: task.nextChild - 1, next: task.nextChild };
}

/** Numbers them in their order, parents before children. */
function draftUnder(at: PlaceForTasks, planned: readonly PlannedTask[]): Task[] {
  const above = at.parent?.task;
  return planned.flatMap(({ children, ...content }, index) => {
    const ordinal = at.next + index;
    const number = `${above?.number ?? at.measure.number}.${ordinal}`;
    const task = draftTask(
      {
        id: newId(),
        programme: at.measure.programme,
        measure: at.measure.id,
        parent: above?.id ?? null,
        number,
        ordinal,
        setBy: at.office.agency,
      },
      content,
    );
    const below = draftUnder({ ...at, parent: { task, version: 0 }, siblings: 0, next: 1 }, children);
    return [{ ...task, nextChild: 1 + children.length }, ...below];
  });
}

/** The next number of the task above moves on. */
function parentChange(at: PlaceForTasks, drafted: readonly Task[]): TaskChange[] {
  const { parent } = at;
  if (!parent) return [];
  const added = drafted.filter((task) => task.parent === parent.task.id).length;
  return [{ before: parent, task: { ...parent.task, nextChild: at.next + added }, event: 'task.childrenAdded' }];
}

/** Agencies that are there, and of its own division where a division's office sets the task. */
async function assertAgencies(tx: Tx, context: ActionContext, office: SettingOffice, tasks: readonly Task[]): Promise<void> {
  const ids = [...new Set(tasks.flatMap((task) => task.agency ?? []))];
  const known = await agencyRefs(tx, context.actor.jurisdiction, ids);
  if (known.size !== ids.length) throw refuse([problemOf('task/agency-unknown', {})]);
  if (office.division === null) return;
  const outside = [...known.values()].filter((agency) => agency.division !== office.division);
  if (outside.length > 0) throw refuse(outside.map((agency) => problemOf('task/agency-outside', { agency: agency.name })));
}

/** @throws 404 when it is not visible */
export async function lockVisible(tx: Tx, context: ActionContext, id: string): Promise<StoredTask> {
  const { actor } = context;
  const locked = await lockTask(tx, actor.jurisdiction, id);
  const visible = await tx
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('id', '=', id)
    .where(taskIsVisible(actor))
    .executeTakeFirst();
  if (!locked || !visible) throw notFound();
  return locked;
}

/** The setter of a task, or its refusal: others see it, but it is not theirs to change. */
async function settingDivision(tx: Tx, context: ActionContext, task: Task): Promise<string | null> {
  const { actor } = context;
  const setter = task.setBy === null ? undefined : (await agencyRefs(tx, actor.jurisdiction, [task.setBy])).get(task.setBy);
  return setter?.division ?? null;
}

export type TaskEdit = { readonly [P in keyof TaskContent]?: TaskContent[P] | undefined } & {
  readonly version: number;
  readonly reason: string;
};

/** Other content for a draft or a returned task. */
export const changeTask = (context: ActionContext, id: string, { version, reason, ...edit }: TaskEdit) =>
  inTransaction(context, async (tx) => {
    const before = await lockVisible(tx, context, id);
    if (before.version !== version) assertVersion(version, before, await readTaskFor(tx, context, id));
    const division = await settingDivision(tx, context, before.task);
    if (!isSetter(context.actor, division)) throw refuse([problemOf('task/not-acting', { task: before.task.number })]);
    const decision = editTask(before.task, edit);
    if ('problem' in decision) throw refuse([decision.problem]);
    if (JSON.stringify(decision.task) === JSON.stringify(before.task))
      throw refuse([problemOf('task/nothing-changed', { task: before.task.number })]);
    await assertAgencies(tx, context, { division, agency: before.task.setBy }, [decision.task]);
    await commitTasks(tx, context, [{ before, task: decision.task, event: decision.event, reason }]);
    return readTaskFor(tx, context, id);
  });

/** Voids a draft and the drafts below it. */
export const voidDraft = (context: ActionContext, id: string, given: { readonly version: number; readonly reason: string }) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const before = await lockVisible(tx, context, id);
    if (before.version !== given.version) assertVersion(given.version, before, await readTaskFor(tx, context, id));
    if (!isSetter(actor, await settingDivision(tx, context, before.task)))
      throw refuse([problemOf('task/not-acting', { task: before.task.number })]);
    const all = await tasksOfMeasures(tx, actor.jurisdiction, [before.task.measure]);
    const below = await lockTasks(tx, actor.jurisdiction, descendants(id, all));
    const changes: TaskChange[] = [];
    const problems: TaskProblem[] = [];
    for (const one of [...below.values(), before]) {
      if (one !== before && one.task.state === 'voided') continue;
      const decision = voidTask(one.task, actor.today, given.reason);
      if ('problem' in decision) problems.push(decision.problem);
      else changes.push({ before: one, task: decision.task, event: decision.event, reason: given.reason });
    }
    if (problems.length > 0) throw refuse(problems);
    await commitTasks(tx, context, changes);
    return null;
  });

function descendants(id: string, all: readonly StoredTask[]): string[] {
  const children = all.filter(({ task }) => task.parent === id).map(({ task }) => task.id);
  return children.flatMap((child) => [child, ...descendants(child, all)]);
}

/** Nodes of a draft by who sets it; the yearly nodes of a standing task by its agency. */
export const changeNodes = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly nodes: Parameters<typeof setNodes>[1] },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const before = await lockVisible(tx, context, id);
    const { task } = before;
    if (before.version !== given.version) assertVersion(given.version, before, await readTaskFor(tx, context, id));
    const agency = (await agencyRefs(tx, actor.jurisdiction, [task.agency])).get(task.agency ?? '');
    const acting = actsFor(actor, agency);
    const sets = isSetter(actor, await settingDivision(tx, context, task));
    const mayNow = task.state === 'received' ? acting !== undefined : sets;
    if (!mayNow) throw refuse([problemOf('task/not-acting', { task: task.number })]);
    const decision = setNodes(task, given.nodes);
    if ('problem' in decision) throw refuse([decision.problem]);
    if (JSON.stringify(decision.task.nodes) === JSON.stringify(task.nodes))
      throw refuse([problemOf('task/nothing-changed', { task: task.number })]);
    const data = acting === 'onBehalf' && hasRole(actor, 'reformOffice', 'divisionOffice') ? { onBehalf: true } : undefined;
    await commitTasks(tx, context, [
      { before, task: decision.task, event: decision.event, data: task.state === 'received' ? data : undefined },
    ]);
    return readTaskFor(tx, context, id);
  });
