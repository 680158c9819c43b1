import { addWorkdays } from '../../../core/calendar/workday.ts';
import { deployTask } from '../../../core/task/move.ts';
import { readCalendar } from '../../store/calendar.ts';
import { lockTasks } from '../../store/task.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { notFound } from '../refusal.ts';
import { checkOffice, settingOffice, tasksOfMeasures, tasksSetBy } from './measure.ts';
import { visibleMeasures } from './read.ts';
import { commitTasks, type TaskChange } from './write.ts';

/** 下达: what an office has drafted for measures, and what came back to it; a measure with errors is refused by itself. */
export const deployMeasures = (
  context: ActionContext,
  given: { readonly measures: readonly string[]; readonly receiveWithin: number },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction, today } = actor;
    const office = await settingOffice(tx, actor);
    if (!office) throw notFound();
    const measures = await visibleMeasures(tx, context, given.measures, true);
    const ids = measures.map((measure) => measure.id);
    const found = await tasksOfMeasures(tx, jurisdiction, ids);
    await lockTasks(
      tx,
      jurisdiction,
      found.map(({ task }) => task.id),
    );
    // Read again: somebody may have changed one while the locks were waited for.
    const set = await tasksSetBy(tx, jurisdiction, office, await tasksOfMeasures(tx, jurisdiction, ids));
    const receipt = addWorkdays(await readCalendar(tx, jurisdiction), today, given.receiveWithin);
    const done: string[] = [];
    const refused: { id: string; code: string; params: { [name: string]: unknown } }[] = [];
    const changes: TaskChange[] = [];
    for (const measure of measures) {
      const errors = checkOffice(measure, office, set, today).filter((problem) => problem.severity === 'error');
      const [first] = errors;
      if (first) {
        refused.push({ id: measure.id, code: first.code, params: { ...first.params, errors: errors.length } });
        continue;
      }
      for (const before of set.own) {
        if (before.task.measure !== measure.id) continue;
        const decision = deployTask(before.task, today, receipt.day);
        if (!('problem' in decision)) changes.push({ before, task: decision.task, event: decision.event });
      }
      done.push(measure.id);
    }
    if (changes.length > 0) await commitTasks(tx, context, changes);
    return { done, refused, tasks: changes.length, receiveBy: receipt.day as string, isProvisional: receipt.provisional };
  });
