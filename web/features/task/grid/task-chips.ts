import type { Wording } from '../../../i18n/words.ts';
import type { task } from '../../../i18n/zh/task.ts';
import type { TaskFilter } from './task-search.ts';

type Words = Wording<typeof task>;
export type TaskChip = { readonly key: string; readonly label: string; readonly without: TaskFilter };

/** Names of what the filter knows by id; '…' until they are there. */
export type TaskChipNames = {
  readonly agency: (id: string) => string | undefined;
  readonly division: (id: string) => string | undefined;
  readonly measure: string | undefined;
};

const lists = ['field', 'agency', 'division', 'role', 'state', 'light'] as const;

/** What is filtered, one chip for each thing that can be taken off by itself. */
export function taskChipsOf(
  filter: TaskFilter,
  words: Words,
  due: {
    readonly from: (day: string) => string;
    readonly to: (day: string) => string;
    readonly both: (a: string, b: string) => string;
  },
  names: TaskChipNames,
): readonly TaskChip[] {
  const { grid } = words;
  const labelOf = (name: (typeof lists)[number], value: string): string => {
    switch (name) {
      case 'agency':
      case 'division':
        return grid.chips[name](names[name](value) ?? '…');
      case 'role':
        return grid.chips.role(words.roles[value as keyof typeof words.roles]);
      case 'state':
        return grid.chips.state(words.states[value as keyof typeof words.states]);
      case 'light':
        return grid.chips.light(words.lights[value as keyof typeof words.lights]);
      case 'field':
        return grid.chips.field(value);
    }
  };
  const chip = (key: string, label: string, change: Partial<TaskFilter>): TaskChip => ({
    key,
    label,
    without: { ...filter, ...change },
  });
  const { dueFrom, dueTo } = filter;
  const dueLabel = dueFrom && dueTo ? due.both(dueFrom, dueTo) : dueFrom ? due.from(dueFrom) : dueTo ? due.to(dueTo) : null;
  return [
    ...(filter.q === '' ? [] : [chip('q', grid.chips.q(filter.q), { q: '' })]),
    ...(filter.measure === null ? [] : [chip('measure', grid.chips.measure(names.measure ?? grid.ofMeasure), { measure: null })]),
    ...lists.flatMap((name) =>
      filter[name].map((value) =>
        chip(`${name} ${value}`, labelOf(name, value), {
          [name]: (filter[name] as readonly string[]).filter((one) => one !== value),
        }),
      ),
    ),
    ...(filter.named === null ? [] : [chip('named', grid.namedStates[filter.named], { named: null })]),
    ...(dueLabel === null ? [] : [chip('due', dueLabel, { dueFrom: null, dueTo: null })]),
    ...filter.flags.map((flag) => chip(flag, grid.flags[flag], { flags: filter.flags.filter((one) => one !== flag) })),
  ];
}
