import type { ActionContext } from '../../server/actions/context.ts';
import { requestChange } from '../../server/actions/request/change-request.ts';
import { requestSupport } from '../../server/actions/request/support-request.ts';
import type { TasksOfConcern } from './office-task.ts';

/** Of a received task: a request for change that is open, and a request for support to the reform office. */
export type RequestsOfConcern = { readonly change: string; readonly support: string };

/** Asks on behalf of the task's agency, as the reform office may. */
export async function makeRequests(context: ActionContext, tasks: TasksOfConcern, mark: string): Promise<RequestsOfConcern> {
  const { actor, database } = context;
  const office = await database.kysely
    .selectFrom('agency')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('kind', '=', 'party')
    .executeTakeFirstOrThrow();
  const proposal = { kind: 'extend', due: '2027-03-31' as typeof actor.today } as const;
  const change = await requestChange(context, tasks.received, { version: 3, reason: `${mark}需要再议`, proposal });
  const asked = { to: office.id, title: `${mark}协办事项`, text: '', due: '2026-06-30' };
  const support = await requestSupport(context, tasks.received, asked);
  return { change: change.id, support: support.id };
}
