import type { Task } from './task.ts';

export type TaskChanges = { readonly [property: string]: readonly [before: unknown, after: unknown] };

/** Which properties of a task differ, each with what it was and what it is. */
export function changesBetween(before: Task, after: Task): TaskChanges {
  const properties = Object.keys(after) as (keyof Task)[];
  return Object.fromEntries(
    properties
      .filter((property) => !isSame(before[property], after[property]))
      .map((property) => [property, [before[property], after[property]] as const]),
  );
}

/** Values of a task are JSON written by the same code: the same value has the same text, but for the order of properties. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
};

/** What is recorded of a task: its image when it was made, and what each later event changed. */
export type TaskEvent = {
  readonly data?: { readonly image?: unknown } | undefined;
  readonly changes?: TaskChanges | undefined;
};

/**
 * The task as it stands after its events, in their order.
 * @returns undefined without an event that made it
 */
export function evolveTask(events: readonly TaskEvent[]): Task | undefined {
  let task: Task | undefined;
  for (const { data, changes } of events) {
    if (data?.image !== undefined) task = data.image as Task;
    else if (task !== undefined && changes !== undefined) {
      const after = Object.entries(changes).map(([property, [, value]]) => [property, value]);
      task = { ...task, ...Object.fromEntries(after) };
    }
  }
  return task;
}
