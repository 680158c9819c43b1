import type { Day } from '../shared/day.ts';

/** In the order in which official lists print them. */
export const agencyKinds = [
  'party',
  'congress',
  'government',
  'judicial',
  'people',
  'institution',
  'vertical',
  'division',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** District, banner, county, county-level city by GB/T 2260; a zone has a statistical code beside it. */
export const divisionKinds = ['district', 'county', 'banner', 'city', 'zone'] as const;
export type DivisionKind = (typeof divisionKinds)[number];

/** 委员会、领导小组、专项小组、联席会议、指挥部. */
export const bodyKinds = ['commission', 'leadingGroup', 'specialGroup', 'jointMeeting', 'headquarters'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** 主任（组长）、副主任（副组长）、成员. */
export const seatRoles = ['chair', 'deputyChair', 'member'] as const;
export type SeatRole = (typeof seatRoles)[number];

export type Division = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly officialOrder: number;
  readonly version: number;
};

export type Agency = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: string;
  readonly parent: string | null;
  readonly division: string | null;
  readonly officialOrder: number;
  readonly aliases: readonly string[];
  readonly mergedInto: string | null;
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** Another name of a group is a group with the same members; `twinsOf` finds them. */
export type AgencyGroup = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** A title at an agency; without one, of the leaders of the jurisdiction. */
export type Post = {
  readonly id: string;
  readonly agency: string | null;
  readonly title: string;
  readonly rank: number;
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** A place in a body: of a post or of an agency, never of both, from one day to another, both included. */
export type Seat = {
  readonly role: SeatRole;
  readonly agency: string | null;
  readonly post: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

export type Body = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly office: string | null;
  readonly officialOrder: number;
  readonly seats: readonly Seat[];
  readonly withdrawnReason: string | null;
  readonly version: number;
};

/** The organisation of a jurisdiction, withdrawn parts included: names once given are not given again unseen. */
export type Organisation = {
  readonly divisions: readonly Division[];
  readonly agencies: readonly Agency[];
  readonly groups: readonly AgencyGroup[];
  readonly posts: readonly Post[];
  readonly bodies: readonly Body[];
};

export type Part = keyof Organisation;

/** The organisation with a part in its place, or added. */
export function withPart<P extends Part>(organisation: Organisation, part: P, one: Organisation[P][number]): Organisation {
  const list = organisation[part] as readonly { readonly id: string }[];
  const isThere = list.some(({ id }) => id === one.id);
  return { ...organisation, [part]: isThere ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one] };
}

/** The part of an organisation with this id. */
export const partOf = <P extends Part>(
  organisation: Organisation,
  part: P,
  id: string | null,
): Organisation[P][number] | undefined => (organisation[part] as readonly Organisation[P][number][]).find((one) => one.id === id);

/** Every part that is new or differs, by its id. @param before what is compared with */
export function changedParts<P extends Part>(
  part: P,
  before: Organisation,
  after: Organisation,
): readonly Organisation[P][number][] {
  const held = new Map((before[part] as readonly { readonly id: string }[]).map((one) => [one.id, one]));
  return (after[part] as readonly Organisation[P][number][]).filter((one) => held.get(one.id) !== one);
}

/** The groups that are one group under several names: those with the same members as this one, itself included. */
export function twinsOf(organisation: Organisation, group: AgencyGroup): readonly AgencyGroup[] {
  const key = keyOf(group);
  return organisation.groups.filter((other) => other.withdrawnReason === null && keyOf(other) === key);
}
const keyOf = (group: AgencyGroup): string => [...group.members].sort().join(' ');

/** Whether a seat is taken on a day. */
export const isSeated = (seat: Seat, today: Day): boolean =>
  (seat.startsOn === null || seat.startsOn <= today) && (seat.endsOn === null || seat.endsOn >= today);
