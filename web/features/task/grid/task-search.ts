import { isDay } from '../../../../core/shared/day.ts';
import { type Light, lights, type TaskQuery, type TaskRole, type TaskState, taskRoles, taskStates } from '../tasks.ts';

export type TaskSort = NonNullable<TaskQuery['sort']>;
export type NamedState = 'named' | 'unnamed';
export type TaskFlag = 'receiptOverdue' | 'extended' | 'openChange' | 'leavesOnly';

export const taskSorts: readonly TaskSort[] = ['number', '-number', 'due', '-due', 'agency', '-changed'];
export const taskFlags: readonly TaskFlag[] = ['receiptOverdue', 'extended', 'openChange', 'leavesOnly'];
export const namedStates: readonly NamedState[] = ['named', 'unnamed'];

/** The filter and order of the ledger of tasks as they stand in the address: what is shared is what is seen. */
export type TaskSearch = {
  readonly view?: 'coverage';
  readonly q?: string;
  readonly measure?: string;
  readonly field?: string | readonly string[];
  readonly agency?: string | readonly string[];
  readonly division?: string | readonly string[];
  readonly role?: TaskRole | readonly TaskRole[];
  readonly state?: TaskState | readonly TaskState[];
  readonly light?: Light | readonly Light[];
  readonly named?: NamedState;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly receiptOverdue?: true;
  readonly extended?: true;
  readonly openChange?: true;
  readonly leavesOnly?: true;
  readonly sort?: TaskSort;
};

/** The same with every list a list and the order always given. */
export type TaskFilter = {
  readonly q: string;
  readonly measure: string | null;
  readonly field: readonly string[];
  readonly agency: readonly string[];
  readonly division: readonly string[];
  readonly role: readonly TaskRole[];
  readonly state: readonly TaskState[];
  readonly light: readonly Light[];
  readonly named: NamedState | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly flags: readonly TaskFlag[];
  readonly sort: TaskSort;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isUuid = (text: string): boolean => uuid.test(text);

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
const knownOf = <Value extends string>(value: unknown, known: readonly Value[]): readonly Value[] => [
  ...new Set(textsOf(value).filter((text): text is Value => (known as readonly string[]).includes(text))),
];

/** Takes of an address what the ledger of tasks understands; a mistyped filter is dropped rather than answered with an error. */
export function readTaskSearch(search: Record<string, unknown>): TaskSearch {
  const filter = taskSearchOf({
    q: (textsOf(search.q)[0] ?? '').trim().slice(0, 100),
    measure: textsOf(search.measure).find(isUuid) ?? null,
    field: [...new Set(textsOf(search.field))],
    agency: [...new Set(textsOf(search.agency).filter(isUuid))],
    division: [...new Set(textsOf(search.division).filter(isUuid))],
    role: knownOf(search.role, taskRoles),
    state: knownOf(search.state, taskStates),
    light: knownOf(search.light, lights),
    named: knownOf(search.named, namedStates)[0] ?? null,
    dueFrom: textsOf(search.dueFrom).find(isDay) ?? null,
    dueTo: textsOf(search.dueTo).find(isDay) ?? null,
    flags: taskFlags.filter((flag) => search[flag] === true || search[flag] === 'true'),
    sort: knownOf(search.sort, taskSorts)[0] ?? 'number',
  });
  return search.view === 'coverage' ? { view: 'coverage', ...filter } : filter;
}

const listOf = <Value extends string>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

export const taskFilterOf = (search: TaskSearch): TaskFilter => ({
  q: search.q ?? '',
  measure: search.measure ?? null,
  field: listOf(search.field),
  agency: listOf(search.agency),
  division: listOf(search.division),
  role: listOf(search.role),
  state: listOf(search.state),
  light: listOf(search.light),
  named: search.named ?? null,
  dueFrom: search.dueFrom ?? null,
  dueTo: search.dueTo ?? null,
  flags: taskFlags.filter((flag) => search[flag]),
  sort: search.sort ?? 'number',
});

/** What is filtered and nothing else, each list under its name. */
function filtered(filter: TaskFilter) {
  const lists = ['field', 'agency', 'division', 'role', 'state', 'light'] as const;
  return {
    ...(filter.q === '' ? {} : { q: filter.q }),
    ...(filter.measure === null ? {} : { measure: filter.measure }),
    lists: lists.filter((name) => filter[name].length > 0),
    ...(filter.named === null ? {} : { named: filter.named }),
    ...(filter.dueFrom === null ? {} : { dueFrom: filter.dueFrom }),
    ...(filter.dueTo === null ? {} : { dueTo: filter.dueTo }),
    ...Object.fromEntries(filter.flags.map((flag) => [flag, true as const])),
  };
}

/** The address of a filter: what is not filtered does not stand there, one value stands as one. */
export function taskSearchOf(filter: TaskFilter): TaskSearch {
  const { lists, ...rest } = filtered(filter);
  const chosen = lists.map((name) => [name, filter[name].length === 1 ? filter[name][0] : filter[name]]);
  return { ...rest, ...Object.fromEntries(chosen), ...(filter.sort === 'number' ? {} : { sort: filter.sort }) };
}

/** What the server is asked. */
export function taskQueryOf(filter: TaskFilter): TaskQuery {
  const { lists, ...rest } = filtered(filter);
  return { ...rest, ...Object.fromEntries(lists.map((name) => [name, [...filter[name]]])), sort: filter.sort };
}

/** Everything off, the order kept. */
export const withoutTaskFilter = (filter: TaskFilter): TaskFilter => taskFilterOf({ sort: filter.sort });

export const isTaskFiltered = (filter: TaskFilter): boolean => Object.keys(taskSearchOf(filter)).some((name) => name !== 'sort');
