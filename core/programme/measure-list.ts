import type { Day } from '../shared/day.ts';

/** How an item stood when its list was closed. */
export type Closing = 'finished' | 'carriedOver' | 'ended';

export type ListItem = {
  readonly measure: string;
  readonly ordinal: number;
  /** The list from which it was carried over. */
  readonly carriedFrom: string | null;
  /** The year of the list on which it first stood. */
  readonly firstYear: number | null;
  readonly closing: Closing | null;
  readonly closingReason: string | null;
};

/** A list as it is written; the image of its version is the same in canonical JSON. */
export type MeasureList = {
  readonly id: string;
  readonly programme: string;
  readonly kind: 'annual' | 'field';
  readonly year: number | null;
  readonly field: string | null;
  readonly name: string;
  readonly state: 'open' | 'closed';
  readonly closedOn: Day | null;
  readonly items: readonly ListItem[];
};

export type ListProblem =
  | 'list/closed'
  | 'list/nothing-new'
  | 'list/not-on-list'
  | 'list/not-annual'
  | 'list/year-not-over'
  | 'list/next-closed'
  | 'list/ended-unexplained';
type Refused = { readonly problem: ListProblem };

/** Puts measures at the end of an open list; those that stand on it stay where they are. */
export function addToList(list: MeasureList, measures: readonly string[]): { readonly list: MeasureList } | Refused {
  if (list.state === 'closed') return { problem: 'list/closed' };
  const known = new Set(list.items.map((item) => item.measure));
  const fresh = [...new Set(measures)].filter((measure) => !known.has(measure));
  if (fresh.length === 0) return { problem: 'list/nothing-new' };
  const last = Math.max(0, ...list.items.map((item) => item.ordinal));
  const items = fresh.map((measure, at) => newItem(measure, last + at + 1, null, list.year));
  return { list: { ...list, items: [...list.items, ...items] } };
}

/** Takes measures off an open list; the ordinals of the others stay. */
export function takeOffList(list: MeasureList, measures: readonly string[]): { readonly list: MeasureList } | Refused {
  if (list.state === 'closed') return { problem: 'list/closed' };
  const gone = new Set(measures);
  const items = list.items.filter((item) => !gone.has(item.measure));
  if (list.items.length - items.length !== gone.size) return { problem: 'list/not-on-list' };
  return { list: { ...list, items } };
}

export type ClosingDecision = {
  readonly finished: readonly string[];
  readonly ended: readonly { readonly measure: string; readonly reason: string }[];
};

/**
 * Closes an annual list (年终清账): what is neither finished nor ended with a reason is carried over (结转) to the end of next
 * year's list, where it keeps the year in which it began. A year closes from its December on.
 * @param next next year's list as it stands; undefined where there is none yet
 */
export function closeAnnualList(
  list: MeasureList,
  next: MeasureList | undefined,
  decision: ClosingDecision,
  today: Day,
): { readonly list: MeasureList; readonly carried: readonly ListItem[] } | Refused {
  if (list.kind !== 'annual' || list.year === null) return { problem: 'list/not-annual' };
  if (list.state === 'closed') return { problem: 'list/closed' };
  if (today < `${list.year}-12-01`) return { problem: 'list/year-not-over' };
  const finished = new Set(decision.finished);
  const ended = new Map(decision.ended.map(({ measure, reason }) => [measure, reason.trim()]));
  const known = new Set(list.items.map((item) => item.measure));
  if ([...finished, ...ended.keys()].some((measure) => !known.has(measure))) return { problem: 'list/not-on-list' };
  if ([...ended.values()].some((reason) => reason === '')) return { problem: 'list/ended-unexplained' };
  const items = list.items.map((item): ListItem => {
    const reason = ended.get(item.measure);
    if (reason !== undefined) return { ...item, closing: 'ended', closingReason: reason };
    return { ...item, closing: finished.has(item.measure) ? 'finished' : 'carriedOver' };
  });
  const already = new Set(next?.items.map((item) => item.measure));
  const last = Math.max(0, ...(next?.items ?? []).map((item) => item.ordinal));
  const carried = items
    .filter((item) => item.closing === 'carriedOver' && !already.has(item.measure))
    .map((item, at) => newItem(item.measure, last + at + 1, list.id, item.firstYear ?? list.year));
  if (carried.length > 0 && next?.state === 'closed') return { problem: 'list/next-closed' };
  return { list: { ...list, items, state: 'closed', closedOn: today }, carried };
}

const newItem = (measure: string, ordinal: number, carriedFrom: string | null, firstYear: number | null): ListItem => ({
  measure,
  ordinal,
  carriedFrom,
  firstYear,
  closing: null,
  closingReason: null,
});
