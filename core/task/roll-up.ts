import type { TaskState } from './task.ts';

/** How far the tasks under a task or measure have come; ended and voided ones do not count. */
export type RollUp = {
  readonly all: number;
  readonly deployed: number;
  readonly received: number;
  readonly named: number;
  readonly returned: number;
  /** What is true of all together: 'deployed' as long as one waits for receipt, 'drafted' as long as one is not deployed. */
  readonly state: 'none' | 'drafted' | 'returned' | 'deployed' | 'received' | 'named';
};

const running: readonly TaskState[] = ['drafted', 'deployed', 'returned', 'received'];

/** A parent's numbers from its children: the least advanced child speaks for all, so that nothing is received before everything is. */
export function rollUp(children: readonly { readonly state: TaskState; readonly isNamed: boolean }[]): RollUp {
  const counted = children.filter((child) => running.includes(child.state));
  const count = (state: TaskState): number => counted.filter((child) => child.state === state).length;
  const named = counted.filter((child) => child.state === 'received' && child.isNamed).length;
  const numbers = { all: counted.length, deployed: 0, received: count('received'), named, returned: count('returned') };
  const drafted = count('drafted');
  const state =
    counted.length === 0
      ? 'none'
      : numbers.returned > 0
        ? 'returned'
        : drafted > 0
          ? 'drafted'
          : numbers.received < counted.length
            ? 'deployed'
            : named < counted.length
              ? 'received'
              : 'named';
  return { ...numbers, deployed: counted.length - drafted - numbers.returned, state };
}
