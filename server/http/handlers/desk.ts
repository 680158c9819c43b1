import type { Database } from '../../database/pool.ts';
import { readDesk, readTaskOverview } from '../../store/desk.ts';
import { answerCache } from '../answer-cache.ts';
import type { Handlers } from '../bind.ts';
import type { deskRoutes } from '../contract/desk.ts';

type Ids = (typeof deskRoutes)[number]['id'];

export function deskHandlers({ database }: { readonly database: Database }): Pick<Handlers, Ids> {
  const kept = answerCache(database);
  return {
    'desk.read': ({ context }) => readDesk(database, context.actor),
    'task.overview': ({ context, request, reply }) =>
      kept(context.actor, request, reply, () => readTaskOverview(database, context.actor)),
  };
}
