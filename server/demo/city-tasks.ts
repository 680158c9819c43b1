import { addDays, type Day } from '../../core/shared/day.ts';
import type { ActionContext } from '../actions/context.ts';
import { deployMeasures } from '../actions/task/deploy.ts';
import { breakDownMeasures } from '../actions/task/draft.ts';
import { type Item, receiveTasks, returnTasks } from '../actions/task/receive.ts';
import type { CityMeasure } from './city-lists.ts';

/** Measures that are deployed together: how many days ago, and which agencies have received since, of so many by official order. */
type Wave = { readonly measures: number; readonly daysAgo: number; readonly silent: (order: number) => boolean };

const waves: readonly Wave[] = [
  { measures: 45, daysAgo: 45, silent: (order) => order % 11 === 4 },
  { measures: 40, daysAgo: 16, silent: (order) => order % 3 === 1 },
  { measures: 20, daysAgo: 1, silent: (order) => order % 4 !== 0 },
];
/** Broken down, and waiting for a check before they are deployed. */
const drafts = 15;

/**
 * Breaks a share of the field plans down, deploys it in three waves, and receives part of it. The office enters the receipts of
 * agencies without an account (代录); who answers is named by post, and some have named nobody yet.
 */
export async function makeCityTasks(context: ActionContext, measures: readonly CityMeasure[]): Promise<void> {
  // One of each field in turn, so that every wave reaches all of them.
  const byField = [...Map.groupBy(measures, (measure) => measure.field).values()];
  const longest = Math.max(...byField.map((row) => row.length));
  const turns = Array.from({ length: longest }, (_, at) => byField.flatMap((row) => row[at] ?? [])).flat();
  const { today } = context.actor;
  let from = 0;
  for (const wave of waves) {
    const chosen = turns.slice(from, from + wave.measures).map((measure) => measure.id);
    from += wave.measures;
    const then = on(context, addDays(today, -wave.daysAgo));
    await breakDownMeasures(then, { measures: chosen, template: 'parties', parent: null });
    await deployMeasures(then, { measures: chosen, receiveWithin: 3 });
    await receiveWave(on(context, addDays(today, Math.min(0, 2 - wave.daysAgo))), chosen, wave);
  }
  const waiting = turns.slice(from, from + drafts).map((measure) => measure.id);
  await breakDownMeasures(context, { measures: waiting, template: 'parties', parent: null });
}

const on = (context: ActionContext, today: Day): ActionContext => ({ ...context, actor: { ...context.actor, today } });

async function receiveWave(context: ActionContext, measures: readonly string[], wave: Wave): Promise<void> {
  const rows = await context.database.kysely
    .selectFrom('task as t')
    .innerJoin('agency as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 't.jurisdiction_id').onRef('a.id', '=', 't.agency_id'),
    )
    .select(['t.id', 't.version', 'a.name', 'a.official_order'])
    .where('t.jurisdiction_id', '=', context.actor.jurisdiction)
    .where('t.measure_id', 'in', [...measures])
    .where('t.state', '=', 'deployed')
    .orderBy('a.official_order')
    .orderBy('t.number')
    .execute();
  for (const [order, tasks] of Map.groupBy(rows, (row) => row.official_order)) {
    const items: Item[] = tasks.map(({ id, version }) => ({ id, version }));
    const name = tasks[0]?.name ?? '';
    if (order % 17 === 6)
      await returnTasks(context, { items: items.slice(0, 1), reason: '该事项职责已划转，建议明确新的承办单位' });
    else if (!wave.silent(order)) await receiveTasks(context, order % 5 === 2 ? { items } : { items, people: peopleOf(name) });
  }
}

const peopleOf = (agency: string) => {
  const post = (title: string) => [{ name: `${agency}${title}`, title, phone: null }];
  return {
    responsibleLeader: post('主要负责人'),
    responsiblePerson: post('分管负责人'),
    liaison: post('办公室联络员'),
  };
};
