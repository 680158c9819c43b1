import { isDay } from '../../../core/shared/day.ts';
import type { operations } from '../../api/schema.d.ts';
import { type ProgrammeSearch, readProgrammeSearch } from './programme-search.ts';

export type MeasureQuery = NonNullable<operations['measure.list']['parameters']['query']>;
export type Sort = NonNullable<MeasureQuery['sort']>;
export type Role = NonNullable<MeasureQuery['role']>;
export type LeadState = NonNullable<MeasureQuery['leadState']>;
export type Group = NonNullable<MeasureQuery['group']>;
export type DeadlineKind = 'day' | 'range' | 'recurring' | 'standing' | 'none';

/** The ledger's filter and order as they stand in the address: what is shared is what is seen. */
export type LedgerSearch = ProgrammeSearch & {
  readonly q?: string;
  readonly document?: string;
  readonly field?: string | readonly string[];
  readonly agency?: string | readonly string[];
  readonly role?: Role;
  readonly deadlineKind?: DeadlineKind | readonly DeadlineKind[];
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly leadState?: LeadState;
  readonly sort?: Sort;
  readonly group?: Group;
  readonly asOf?: string;
};

/** The same with every list a list and the order always given. */
export type LedgerFilter = {
  readonly q: string;
  readonly document: string | null;
  readonly field: readonly string[];
  readonly agency: readonly string[];
  readonly role: Role | null;
  readonly deadlineKind: readonly DeadlineKind[];
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly leadState: LeadState | null;
  /** Lists, origin, goals, sponsors, documents. */
  readonly programme: ProgrammeSearch;
  readonly sort: Sort;
  readonly group: Group | null;
  /** The ledger as it stood at the end of this day. */
  readonly asOf: string | null;
};

export const sorts: readonly Sort[] = ['number', '-number', 'deadline', '-deadline', 'field', 'lead', '-changed'];
export const groups: readonly Group[] = ['field', 'lead', 'month', 'document'];
export const deadlineKinds: readonly DeadlineKind[] = ['day', 'range', 'recurring', 'standing', 'none'];
export const partyRoles: readonly Role[] = ['lead', 'supporting', 'implementing'];
export const leadStates: readonly LeadState[] = ['none', 'joint', 'one'];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    (values as readonly string[]).includes(text);

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
const oneOf = (value: unknown, isValid: (text: string) => boolean): string | undefined => textsOf(value).find(isValid);

/** Takes of an address what the ledger understands; a mistyped filter is dropped rather than answered with an error. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  return searchOf({
    q: (textsOf(search.q)[0] ?? '').trim().slice(0, 100),
    document: oneOf(search.document, (text) => uuid.test(text)) ?? null,
    field: [...new Set(textsOf(search.field))],
    agency: [...new Set(textsOf(search.agency).filter((text) => uuid.test(text)))],
    role: textsOf(search.role).find(isOneOf(partyRoles)) ?? null,
    deadlineKind: [...new Set(textsOf(search.deadlineKind).filter(isOneOf(deadlineKinds)))],
    dueFrom: oneOf(search.dueFrom, isDay) ?? null,
    dueTo: oneOf(search.dueTo, isDay) ?? null,
    leadState: textsOf(search.leadState).find(isOneOf(leadStates)) ?? null,
    programme: readProgrammeSearch(search),
    sort: textsOf(search.sort).find(isOneOf(sorts)) ?? 'number',
    group: textsOf(search.group).find(isOneOf(groups)) ?? null,
    asOf: oneOf(search.asOf, isDay) ?? null,
  });
}

const listOf = <Value extends string>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

export function filterOf(search: LedgerSearch): LedgerFilter {
  return {
    q: search.q ?? '',
    document: search.document ?? null,
    field: listOf(search.field),
    agency: listOf(search.agency),
    role: search.role ?? null,
    deadlineKind: listOf(search.deadlineKind),
    dueFrom: search.dueFrom ?? null,
    dueTo: search.dueTo ?? null,
    leadState: search.leadState ?? null,
    programme: readProgrammeSearch(search),
    sort: search.sort ?? 'number',
    group: search.group ?? null,
    asOf: search.asOf ?? null,
  };
}

/** The address of a filter: what is not filtered does not stand there, one value stands as one. */
export function searchOf(filter: LedgerFilter): LedgerSearch {
  const shortest = <Value extends string>(list: readonly Value[]): Value | readonly Value[] =>
    list.length === 1 ? (list[0] as Value) : list;
  return {
    ...(filter.q === '' ? {} : { q: filter.q }),
    ...(filter.document === null ? {} : { document: filter.document }),
    ...(filter.field.length === 0 ? {} : { field: shortest(filter.field) }),
    ...(filter.agency.length === 0 ? {} : { agency: shortest(filter.agency) }),
    ...(filter.role === null ? {} : { role: filter.role }),
    ...(filter.deadlineKind.length === 0 ? {} : { deadlineKind: shortest(filter.deadlineKind) }),
    ...(filter.dueFrom === null ? {} : { dueFrom: filter.dueFrom }),
    ...(filter.dueTo === null ? {} : { dueTo: filter.dueTo }),
    ...(filter.leadState === null ? {} : { leadState: filter.leadState }),
    ...filter.programme,
    ...(filter.sort === 'number' ? {} : { sort: filter.sort }),
    ...(filter.group === null ? {} : { group: filter.group }),
    ...(filter.asOf === null ? {} : { asOf: filter.asOf }),
  };
}

/** What the server is asked. */
export function queryOf(filter: LedgerFilter): MeasureQuery {
  return {
    ...(filter.q === '' ? {} : { q: filter.q }),
    ...(filter.document === null ? {} : { document: filter.document }),
    ...(filter.field.length === 0 ? {} : { field: [...filter.field] }),
    ...(filter.agency.length === 0 ? {} : { agency: [...filter.agency] }),
    ...(filter.role === null ? {} : { role: filter.role }),
    ...(filter.deadlineKind.length === 0 ? {} : { deadlineKind: [...filter.deadlineKind] }),
    ...(filter.dueFrom === null ? {} : { dueFrom: filter.dueFrom }),
    ...(filter.dueTo === null ? {} : { dueTo: filter.dueTo }),
    ...(filter.leadState === null ? {} : { leadState: filter.leadState }),
    ...filter.programme,
    sort: filter.sort,
    ...(filter.group === null ? {} : { group: filter.group }),
    ...(filter.asOf === null ? {} : { asOf: filter.asOf }),
  };
}

/** Everything off; order, groups and the day stay. */
export const withoutFilter = (filter: LedgerFilter): LedgerFilter => ({
  ...filterOf({}),
  sort: filter.sort,
  group: filter.group,
  asOf: filter.asOf,
});

export const isFiltered = (filter: LedgerFilter): boolean =>
  Object.keys(searchOf(filter)).some((name) => !['sort', 'group', 'asOf'].includes(name));

export const toggled = <Value extends string>(list: readonly Value[], value: Value): readonly Value[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
