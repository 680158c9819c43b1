import { heldName, isBelow } from './agency-rule.ts';
import { type AgencyGroup, type Body, type BodyKind, type Organisation, type Post, partOf, type Seat } from './organisation.ts';
import { type Decided, objection } from './problems.ts';

export type GroupGiven = { readonly name: string; readonly members: readonly string[] };

/** A group with its members in the order given. */
export function decideGroup(organisation: Organisation, id: string, given: GroupGiven): Decided<AgencyGroup> {
  const before = partOf(organisation, 'groups', id);
  if (before && before.withdrawnReason !== null) return objection('organisation/withdrawn', { name: before.name });
  if (given.members.length === 0) return objection('group/no-member', { name: given.name }, 'members');
  const twice = given.members.find((member, at) => given.members.indexOf(member) !== at);
  if (twice !== undefined) return objection('group/member-repeated', { name: nameOf(organisation, twice) }, 'members');
  const gone = given.members.find((member) => isGone(organisation, member));
  if (gone !== undefined) return objection('organisation/withdrawn', { name: nameOf(organisation, gone) }, 'members');
  const held = before?.name === given.name ? undefined : heldName(organisation, given.name, id);
  if (held) return objection('organisation/name-held', held, 'name');
  if (before && before.name === given.name && before.members.join() === given.members.join())
    return objection('organisation/nothing-changed', {});
  return { value: { id, ...given, withdrawnReason: null, version: (before?.version ?? 0) + 1 } };
}

export type PostGiven = { readonly agency: string | null; readonly title: string; readonly rank: number };

/** A post; a title stands once at an agency. */
export function decidePost(organisation: Organisation, id: string, given: PostGiven): Decided<Post> {
  const before = partOf(organisation, 'posts', id);
  if (before && before.withdrawnReason !== null) return objection('organisation/withdrawn', { name: before.title });
  if (given.agency !== null && isGone(organisation, given.agency))
    return objection('organisation/withdrawn', { name: nameOf(organisation, given.agency) }, 'agency');
  const twin = organisation.posts.find(
    (post) => post.id !== id && post.withdrawnReason === null && post.agency === given.agency && post.title === given.title,
  );
  if (twin) return objection('post/title-held', { title: given.title, agency: nameOf(organisation, given.agency) }, 'title');
  if (before && before.agency === given.agency && before.title === given.title && before.rank === given.rank)
    return objection('organisation/nothing-changed', {});
  return { value: { id, ...given, withdrawnReason: null, version: (before?.version ?? 0) + 1 } };
}

/** @param people who holds it now */
export function withdrawPost(organisation: Organisation, post: Post, people: readonly string[], reason: string): Decided<Post> {
  const { title } = post;
  if (post.withdrawnReason !== null) return objection('organisation/withdrawn', { name: title });
  if (people.length > 0) return objection('post/held', { title, people });
  const bodies = organisation.bodies.filter(
    (body) => body.withdrawnReason === null && body.seats.some((seat) => seat.post === post.id && seat.endsOn === null),
  );
  if (bodies.length > 0) return objection('post/seated', { title, bodies: bodies.map((body) => body.name) });
  return { value: { ...post, withdrawnReason: reason, version: post.version + 1 } };
}

export type BodyGiven = {
  readonly name: string;
  readonly kind: BodyKind;
  readonly parent: string | null;
  readonly office: string | null;
  readonly seats: readonly Seat[];
};

/** A body across agencies with its seats in the order given. */
export function decideBody(organisation: Organisation, id: string, given: BodyGiven): Decided<Body> {
  const before = partOf(organisation, 'bodies', id);
  if (before && before.withdrawnReason !== null) return objection('organisation/withdrawn', { name: before.name });
  const held = before?.name === given.name ? undefined : heldName(organisation, given.name, id);
  if (held) return objection('organisation/name-held', held, 'name');
  const parent = partOf(organisation, 'bodies', given.parent);
  if (parent && (parent.id === id || isBelow(organisation.bodies, parent, id)))
    return objection('organisation/circle', { name: given.name, above: parent.name }, 'parent');
  if (parent && parent.withdrawnReason !== null) return objection('organisation/withdrawn', { name: parent.name }, 'parent');
  if (given.office !== null && isGone(organisation, given.office))
    return objection('organisation/withdrawn', { name: nameOf(organisation, given.office) }, 'office');
  const wrong = seatObjection(organisation, given, before?.seats ?? []);
  if (wrong) return wrong;
  if (before && isSameBody(before, given)) return objection('organisation/nothing-changed', {});
  const officialOrder = before?.officialOrder ?? Math.max(0, ...organisation.bodies.map((one) => one.officialOrder)) + 1;
  return { value: { id, ...given, officialOrder, withdrawnReason: null, version: (before?.version ?? 0) + 1 } };
}

function seatObjection(organisation: Organisation, given: BodyGiven, held: readonly Seat[]) {
  const wasThere = new Set(held.map(seatKey));
  for (const [at, seat] of given.seats.entries()) {
    if ((seat.agency === null) === (seat.post === null)) return objection('body/seat-of-nobody', {}, 'seats');
    const name = seatName(organisation, seat);
    if (seat.startsOn !== null && seat.endsOn !== null && seat.endsOn < seat.startsOn)
      return objection('body/days-reversed', { startsOn: seat.startsOn, endsOn: seat.endsOn }, 'seats');
    const isNew = seat.endsOn === null && !wasThere.has(seatKey(seat));
    const post = partOf(organisation, 'posts', seat.post);
    if (isNew && (post ? post.withdrawnReason !== null : isGone(organisation, seat.agency)))
      return objection('organisation/withdrawn', { name }, 'seats');
    for (const other of given.seats.slice(0, at)) {
      if (!overlaps(seat, other)) continue;
      if (other.agency === seat.agency && other.post === seat.post) return objection('body/seat-repeated', { name }, 'seats');
      if (seat.role === 'chair' && other.role === 'chair') return objection('body/two-chairs', { name: given.name }, 'seats');
    }
  }
  return undefined;
}

const seatKey = (seat: Seat): string => `${seat.role} ${seat.agency} ${seat.post}`;
const seatText = (seat: Seat): string => `${seatKey(seat)} ${seat.startsOn} ${seat.endsOn}`;

/** Two seats exist on a common day; a missing day is open. */
const overlaps = (a: Seat, b: Seat): boolean =>
  (a.endsOn === null || b.startsOn === null || b.startsOn <= a.endsOn) &&
  (b.endsOn === null || a.startsOn === null || a.startsOn <= b.endsOn);

const isSameBody = (before: Body, given: BodyGiven): boolean =>
  before.name === given.name &&
  before.kind === given.kind &&
  before.parent === given.parent &&
  before.office === given.office &&
  before.seats.map(seatText).join() === given.seats.map(seatText).join();

export function withdrawBody(organisation: Organisation, body: Body, reason: string): Decided<Body> {
  const { name } = body;
  if (body.withdrawnReason !== null) return objection('organisation/withdrawn', { name });
  const parts = organisation.bodies.filter((one) => one.parent === body.id && one.withdrawnReason === null);
  if (parts.length > 0) return objection('organisation/has-parts', { name, parts: parts.map((part) => part.name) });
  return { value: { ...body, withdrawnReason: reason, version: body.version + 1 } };
}

const nameOf = (organisation: Organisation, agency: string | null): string =>
  partOf(organisation, 'agencies', agency)?.name ?? '';
const isGone = (organisation: Organisation, agency: string | null): boolean =>
  partOf(organisation, 'agencies', agency)?.withdrawnReason !== null;

/** 市委改革办主任, or the agency's own name. */
export function seatName(organisation: Organisation, seat: Pick<Seat, 'agency' | 'post'>): string {
  const post = partOf(organisation, 'posts', seat.post);
  return post ? `${nameOf(organisation, post.agency)}${post.title}` : nameOf(organisation, seat.agency);
}
