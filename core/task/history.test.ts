import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, evolveTask } from './history.ts';
import type { Task } from './task.ts';

const task = fc.record({
  title: fc.string(),
  outcome: fc.option(fc.string()),
  due: fc.constantFrom(null, { kind: 'standing' }, { kind: 'day', day: '2026-12-31' }, { kind: 'day', day: '2027-12-31' }),
  extensions: fc.nat(3),
  isMandatory: fc.boolean(),
  nodes: fc.array(fc.record({ title: fc.string(), due: fc.constantFrom('2026-06-30', '2026-07-31') }), { maxLength: 3 }),
}) as unknown as fc.Arbitrary<Task>;

test('what changed, applied to the image that was first recorded, gives each task as it stood', () =>
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 8 }), (tasks) => {
      const events = tasks.map((one, at) => {
        const before = tasks[at - 1];
        return before === undefined ? { data: { image: one } } : { changes: changesBetween(before, one) };
      });
      for (const [at, one] of tasks.entries()) expect(evolveTask(events.slice(0, at + 1))).toEqual(one);
    }),
  ));

test('a task is unchanged when nothing but the order of its properties is', () => {
  fc.assert(
    fc.property(task, (one) => {
      const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Task;
      expect(changesBetween(one, turned)).toEqual({});
    }),
  );
});
