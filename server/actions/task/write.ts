import { changesBetween } from '../../../core/task/history.ts';
import type { TaskProblem } from '../../../core/task/problems.ts';
import type { Task } from '../../../core/task/task.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { type StoredTask, writeTasks } from '../../store/task.ts';
import type { ActionContext } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** A task as it will stand and what makes it so; without `before` it is new. */
export type TaskChange = {
  readonly before?: StoredTask;
  readonly task: Task;
  readonly event: string;
  readonly reason?: string | undefined;
  readonly data?: { readonly [name: string]: unknown } | undefined;
};

/** `commit` takes 5,000 events at once; more go in several, in the same transaction. */
const mostAtOnce = 4_000;

/** Records and writes changes of tasks that are locked. A new task's event holds its image, a later one what changed. */
export async function commitTasks(tx: Tx, context: ActionContext, changes: readonly TaskChange[]): Promise<void> {
  const { actor } = context;
  for (let from = 0; from < changes.length; from += mostAtOnce) {
    const some = changes.slice(from, from + mostAtOnce);
    const events = some.map(({ before, task, event, reason, data }) => ({
      kind: event,
      subject: { kind: 'task', id: task.id },
      ...(before === undefined ? {} : { changes: changesBetween(before.task, task) }),
      ...(before === undefined || data !== undefined
        ? { data: { ...data, ...(before === undefined ? { image: task } : {}) } }
        : {}),
      ...(reason ? { reason } : {}),
    }));
    await commit(tx, actor, events, (stamped) =>
      writeTasks(
        tx,
        actor.jurisdiction,
        some.map(({ before, task }, at) => ({
          task,
          version: (before?.version ?? 0) + 1,
          event: stamped[at] ?? { id: '', recordedAt: '' },
        })),
      ),
    );
  }
}

/** 422 with everything that stands against it. */
export const refuse = (problems: readonly TaskProblem[]): Refusal =>
  new Refusal(
    422,
    'task/problems',
    { errors: problems.filter((problem) => problem.severity === 'error').length },
    { problems: problems.map((problem) => ({ ...problem, params: { ...problem.params } })) },
  );
