import { deployMeasures } from '../../actions/task/deploy.ts';
import { breakDownMeasures, changeNodes, changeTask, createTasks, voidDraft } from '../../actions/task/draft.ts';
import { exportTasks, type TaskColumn, taskColumns } from '../../actions/task/export.ts';
import { checkMeasures, readCoverage, readTaskFor, readTaskHistory, readTasksOfMeasure } from '../../actions/task/read.ts';
import { namePeopleOf, receiveTasks, returnTasks } from '../../actions/task/receive.ts';
import type { Database } from '../../database/pool.ts';
import type { TaskFilter } from '../../store/task/filter.ts';
import { listTasks } from '../../store/task/list.ts';
import { answerCache } from '../answer-cache.ts';
import type { Handlers } from '../bind.ts';
import type { taskRoutes } from '../contract/task.ts';
import { sendFile } from './send-file.ts';

type Ids = (typeof taskRoutes)[number]['id'];

export function taskHandlers(setting: { readonly database: Database }): Pick<Handlers, Ids> {
  const { database } = setting;
  const kept = answerCache(database);
  return {
    'task.list': ({ context, query, request, reply }) => {
      const { cursor, limit, ...filter } = query;
      return kept(context.actor, request, reply, () => listTasks(database, context.actor, filterOf(filter), { cursor, limit }));
    },
    'task.export': async ({ context, query, reply }) => {
      const { columns: named = '', ...filter } = query;
      const wanted = named.split(',').filter((column): column is TaskColumn => Object.hasOwn(taskColumns, column));
      const columns = wanted.length > 0 ? wanted : (Object.keys(taskColumns) as TaskColumn[]);
      const { name, bytes } = await exportTasks(context, filterOf(filter), columns);
      return sendFile(reply, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.from(bytes));
    },
    'task.ofMeasure': ({ context, params }) => readTasksOfMeasure(context, params.id),
    'task.coverage': ({ context, request, reply }) => kept(context.actor, request, reply, () => readCoverage(context)),
    'task.read': ({ context, params }) => readTaskFor(database.kysely, context, params.id),
    'task.history': ({ context, params }) => readTaskHistory(context, params.id),
    'task.create': ({ context, params, body }) => createTasks(context, params.id, body.parent, body.tasks as Content[]),
    'task.breakDown': ({ context, body }) => breakDownMeasures(context, body as Parameters<typeof breakDownMeasures>[1]),
    'task.edit': ({ context, params, body }) => changeTask(context, params.id, body as Parameters<typeof changeTask>[2]),
    'task.void': ({ context, params, body }) => voidDraft(context, params.id, body),
    'task.check': async ({ context, body }) => ({ measures: await checkMeasures(database.kysely, context, body.measures) }),
    'task.deploy': ({ context, body }) => deployMeasures(context, body),
    'task.receive': ({ context, body }) => receiveTasks(context, body),
    'task.return': ({ context, body }) => returnTasks(context, body),
    'task.namePeople': ({ context, body }) => namePeopleOf(context, body),
    'task.setNodes': ({ context, params, body }) => changeNodes(context, params.id, body as Parameters<typeof changeNodes>[2]),
  };
}

type Content = Parameters<typeof createTasks>[3][number];
type Switch = 'receiptOverdue' | 'extended' | 'openChange' | 'leavesOnly';

/** Switches come as words in a query. */
const filterOf = (
  query: Omit<TaskFilter, Switch> & { readonly [Name in Switch]?: 'true' | 'false' | undefined },
): TaskFilter => ({
  ...query,
  receiptOverdue: query.receiptOverdue === 'true',
  extended: query.extended === 'true',
  openChange: query.openChange === 'true',
  leavesOnly: query.leavesOnly === 'true',
});
