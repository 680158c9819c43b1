import type { Day } from '../shared/day.ts';
import {
  type Agency,
  type AgencyKind,
  type Body,
  isSeated,
  type Organisation,
  partOf,
  type Seat,
  withPart,
} from './organisation.ts';
import { type Decided, objection } from './problems.ts';

export type AgencyGiven = {
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: AgencyKind;
  readonly parent: string | null;
  readonly division: string | null;
  readonly aliases: readonly string[];
};

/** The agency as it will be. A name that another agency, group or body has is refused with who has it. @param id of a new one, too */
export function decideAgency(organisation: Organisation, id: string, given: AgencyGiven): Decided<Agency> {
  const before = partOf(organisation, 'agencies', id);
  if (before && before.withdrawnReason !== null) return objection('organisation/withdrawn', { name: before.name });
  const fullName = given.fullName === '' ? null : given.fullName;
  const aliases = [...new Set(given.aliases)].filter((alias) => alias !== given.name);
  const had = new Set(before ? [before.name, before.fullName, ...before.aliases] : []);
  for (const [field, names] of [
    ['name', [given.name]],
    ['fullName', fullName === null ? [] : [fullName]],
    ['aliases', aliases],
  ] as const) {
    for (const name of names.filter((each) => !had.has(each))) {
      const held = heldName(organisation, name, id);
      if (held) return objection('organisation/name-held', held, field);
    }
  }
  if (given.parent !== null) {
    const parent = partOf(organisation, 'agencies', given.parent);
    if (!parent || parent.withdrawnReason !== null)
      return objection('organisation/withdrawn', { name: parent?.name ?? '' }, 'parent');
    if (parent.id === id || isBelow(organisation.agencies, parent, id))
      return objection('organisation/circle', { name: given.name, above: parent.name }, 'parent');
  }
  const officialOrder = before?.officialOrder ?? Math.max(0, ...organisation.agencies.map((one) => one.officialOrder)) + 1;
  const after: Agency = {
    id,
    name: given.name,
    fullName,
    kind: given.kind,
    parent: given.parent,
    division: given.division,
    officialOrder,
    aliases,
    mergedInto: null,
    withdrawnReason: null,
    version: (before?.version ?? 0) + 1,
  };
  if (before && isSame(before, after)) return objection('organisation/nothing-changed', {});
  return { value: after };
}

const isSame = (a: Agency, b: Agency): boolean =>
  a.name === b.name &&
  a.fullName === b.fullName &&
  a.kind === b.kind &&
  a.parent === b.parent &&
  a.division === b.division &&
  [...a.aliases].sort().join('\n') === [...b.aliases].sort().join('\n');

/** Who else has a name already, and as what. */
export function heldName(organisation: Organisation, name: string, except: string) {
  for (const agency of organisation.agencies.filter(({ id }) => id !== except)) {
    const use =
      agency.name === name ? 'name' : agency.fullName === name ? 'fullName' : agency.aliases.includes(name) ? 'alias' : undefined;
    if (use === undefined) continue;
    if (agency.withdrawnReason === null) return { name, holder: agency.name, use } as const;
    // What a merged agency was called is a name of the one that it went into; only there it can be taken away.
    if (agency.mergedInto !== except) return { name, holder: agency.name, use: 'withdrawn' } as const;
  }
  const group = organisation.groups.find((one) => one.id !== except && one.name === name && one.withdrawnReason === null);
  if (group) return { name, holder: group.name, use: 'group' } as const;
  const body = organisation.bodies.find((one) => one.id !== except && one.name === name && one.withdrawnReason === null);
  return body ? ({ name, holder: body.name, use: 'body' } as const) : undefined;
}

/** Whether one thing hangs below another, at any depth. */
export function isBelow(
  list: readonly { readonly id: string; readonly parent: string | null }[],
  one: { readonly parent: string | null },
  above: string,
): boolean {
  const byId = new Map(list.map((each) => [each.id, each]));
  const seen = new Set<string>();
  for (let at = one.parent; at !== null && !seen.has(at); at = byId.get(at)?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/**
 * The agencies whose place in the official order changes when one takes the place of another. Only the places held by `among` are
 * given out anew: an office that may order a few agencies moves nobody else.
 */
export function reorder(organisation: Organisation, among: readonly string[], moved: string, place: string): readonly Agency[] {
  const inOrder = organisation.agencies
    .filter((agency) => agency.withdrawnReason === null && among.includes(agency.id))
    .sort((a, b) => a.officialOrder - b.officialOrder);
  const from = inOrder.findIndex(({ id }) => id === moved);
  const to = inOrder.findIndex(({ id }) => id === place);
  const one = inOrder[from];
  if (!one || to === -1) return [];
  const places = inOrder.map(({ officialOrder }) => officialOrder);
  // Two with the same place would stay where they are: then all of them are numbered through.
  const slots = new Set(places).size === places.length ? places : places.map((_, at) => at + 1);
  const next = inOrder.toSpliced(from, 1).toSpliced(to, 0, one);
  return next.flatMap((agency, at) => {
    const officialOrder = slots[at] ?? at + 1;
    return officialOrder === agency.officialOrder ? [] : [{ ...agency, officialOrder, version: agency.version + 1 }];
  });
}

/** The agency withdrawn. What it leads is for the caller to look up: a list of measures is no part of the organisation. */
export function withdrawAgency(organisation: Organisation, agency: Agency, reason: string): Decided<Agency> {
  if (agency.withdrawnReason !== null) return objection('organisation/withdrawn', { name: agency.name });
  const { name } = agency;
  const parts = organisation.agencies.filter((one) => one.parent === agency.id && one.withdrawnReason === null);
  if (parts.length > 0) return objection('organisation/has-parts', { name, parts: parts.map((part) => part.name) });
  const bodies = organisation.bodies.filter((body) => body.office === agency.id && body.withdrawnReason === null);
  if (bodies.length > 0) return objection('agency/office-of-body', { name, bodies: bodies.map((body) => body.name) });
  return { value: { ...agency, withdrawnReason: reason, version: agency.version + 1 } };
}

/**
 * 机构改革: one agency goes into another. Its names become aliases, its parts, posts, seats and places in groups follow. What it
 * took part in is moved by the caller.
 */
export function mergeAgency(
  organisation: Organisation,
  from: Agency,
  into: Agency,
  reason: string,
  today: Day,
): Decided<Organisation> {
  if (from.id === into.id) return objection('agency/merge-into-itself', { name: from.name }, 'into');
  for (const agency of [from, into])
    if (agency.withdrawnReason !== null) return objection('organisation/withdrawn', { name: agency.name });
  const names = [from.name, ...(from.fullName === null ? [] : [from.fullName]), ...from.aliases];
  const own = new Set([into.name, into.fullName, ...into.aliases]);
  const aliases = [...into.aliases, ...new Set(names.filter((name) => !own.has(name)))];
  const isUnder = into.parent === from.id || isBelow(organisation.agencies, into, from.id);
  let after = organisation;
  for (const agency of organisation.agencies) {
    if (agency.id === from.id)
      after = withPart(after, 'agencies', {
        ...agency,
        aliases: [],
        mergedInto: into.id,
        withdrawnReason: reason,
        version: agency.version + 1,
      });
    else if (agency.id === into.id)
      after = withPart(after, 'agencies', {
        ...agency,
        aliases,
        parent: isUnder ? from.parent : agency.parent,
        version: agency.version + 1,
      });
    else if (agency.parent === from.id)
      after = withPart(after, 'agencies', { ...agency, parent: into.id, version: agency.version + 1 });
  }
  for (const group of organisation.groups) {
    if (!group.members.includes(from.id)) continue;
    const members = [...new Set(group.members.map((member) => (member === from.id ? into.id : member)))];
    after = withPart(after, 'groups', { ...group, members, version: group.version + 1 });
  }
  const titles = new Set(
    organisation.posts.filter((post) => post.agency === into.id && post.withdrawnReason === null).map((post) => post.title),
  );
  for (const post of organisation.posts)
    if (post.agency === from.id && post.withdrawnReason === null) {
      // Two posts of one agency must not share a title: the one that comes says where it comes from.
      const title = titles.has(post.title) ? `${post.title}（原${from.name}）` : post.title;
      titles.add(title);
      after = withPart(after, 'posts', { ...post, title, agency: into.id, version: post.version + 1 });
    }
  for (const body of organisation.bodies) {
    const moved = moveSeats(body, from.id, into.id, today);
    if (moved !== body) after = withPart(after, 'bodies', moved);
  }
  return { value: after };
}

/** Seats taken today go over; those that have ended stay what they were. Nobody gets a second seat. */
function moveSeats(body: Body, from: string, into: string, today: Day): Body {
  const isMoved = (seat: Seat) => seat.agency === from && isSeated(seat, today);
  if (body.office !== from && !body.seats.some(isMoved)) return body;
  const has = body.seats.some((seat) => seat.agency === into && isSeated(seat, today));
  let isTaken = has;
  const seats = body.seats.flatMap((seat) => {
    if (!isMoved(seat)) return [seat];
    if (isTaken) return [];
    isTaken = true;
    return [{ ...seat, agency: into }];
  });
  return { ...body, office: body.office === from ? into : body.office, seats, version: body.version + 1 };
}
