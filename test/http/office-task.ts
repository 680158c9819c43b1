import type { ActionContext } from '../../server/actions/context.ts';
import { deployMeasures } from '../../server/actions/task/deploy.ts';
import { createTasks } from '../../server/actions/task/draft.ts';
import { receiveTasks } from '../../server/actions/task/receive.ts';

export const taskStates = ['drafted', 'deployed', 'received'] as const;
/** A task in each state, for the agency that the measure concerns. */
export type TasksOfConcern = Readonly<Record<(typeof taskStates)[number], string>>;

const stages = { drafted: '待定', deployed: '待收', received: '已收' } as const;
export const taskTitle = (mark: string, state: (typeof taskStates)[number]): string => `${mark}${stages[state]}任务`;

/** Drafts, deploys and receives tasks of a measure as the reform office does, for its last party: whom it concerns. */
export async function makeTasks(context: ActionContext, measure: string, mark: string): Promise<TasksOfConcern> {
  const { actor, database } = context;
  const party = await database.kysely
    .selectFrom('measure_party')
    .select(['agency_id', 'role'])
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('measure_id', '=', measure)
    .orderBy('role')
    .limit(1)
    .executeTakeFirstOrThrow();
  const draft = async (state: (typeof taskStates)[number]) => {
    const { tasks } = await createTasks(context, measure, null, [
      {
        title: taskTitle(mark, state),
        text: '',
        outcome: null,
        agency: party.agency_id,
        role: party.role === 'lead' ? 'lead' : 'implementing',
        due: { kind: 'day', day: '2026-12-31' as typeof actor.today },
        weight: 0,
        isMandatory: true,
        nodes: [],
      },
    ]);
    const [made] = tasks;
    if (!made) throw new Error('the task was not drafted');
    return made.id;
  };
  const deployed = await draft('deployed');
  const received = await draft('received');
  const answer = await deployMeasures(context, { measures: [measure], receiveWithin: 3 });
  if (answer.tasks !== 2) throw new Error(`deployed ${answer.tasks} tasks: ${JSON.stringify(answer.refused)}`);
  const { done } = await receiveTasks(context, { items: [{ id: received, version: 2 }] });
  if (done.length !== 1) throw new Error('the task was not received');
  return { drafted: await draft('drafted'), deployed, received };
}
