import {
  type BodyGiven,
  decideBody,
  decideGroup,
  decidePost,
  type GroupGiven,
  type PostGiven,
  withdrawBody,
  withdrawPost,
} from '../../../core/org/body-rule.ts';
import { decideDivision } from '../../../core/org/division-code.ts';
import { isWithin } from '../../../core/org/editor.ts';
import {
  type AgencyGroup,
  type Body,
  type Division,
  type DivisionKind,
  type Organisation,
  type Part,
  type Post,
  partOf,
  twinsOf,
  withPart,
} from '../../../core/org/organisation.ts';
import { type Decided, objection } from '../../../core/org/problems.ts';
import { newId } from '../../store/identifier.ts';
import { readHolders } from '../../store/organisation.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { assertWhole, atDesk, type Desk, held, orRefuse, writeChanges } from './change.ts';

type Withdrawal = { readonly version: number; readonly reason: string };

// ── Divisions ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
type DivisionGiven = { readonly code: string; readonly name: string; readonly kind: DivisionKind };

/** Enters a division, or changes one. @param seen the version that the person has seen; absent for a new one */
export const saveDivision = (
  context: ActionContext,
  id: string | undefined,
  given: DivisionGiven,
  seen?: number,
): Promise<Division> =>
  whole(context, 'divisions', id, seen, async (desk, key) => {
    const { code } = await desk.tx
      .selectFrom('jurisdiction')
      .select('code')
      .where('id', '=', context.actor.jurisdiction)
      .executeTakeFirstOrThrow();
    return decideDivision(desk.organisation, code, key, given);
  });

// ── Groups ────────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The members of a group are those of all its names: another name of it is a group with the same members. */
export const saveGroup = (
  context: ActionContext,
  id: string | undefined,
  given: GroupGiven,
  seen?: number,
): Promise<AgencyGroup> =>
  atDesk(context, async (desk) => {
    assertWhole(desk);
    assertAgencies(desk, given.members);
    const before = id === undefined ? undefined : held(desk, 'groups', id, seen ?? 0);
    const group = orRefuse(decideGroup(desk.organisation, id ?? newId(), given));
    let after = withPart(desk.organisation, 'groups', group);
    for (const twin of before ? twinsOf(desk.organisation, before) : []) {
      if (twin.id === group.id || twin.members.join() === group.members.join()) continue;
      after = withPart(after, 'groups', { ...twin, members: group.members, version: twin.version + 1 });
    }
    await writeChanges(desk, after, (_, was) => (was ? 'agencyGroup.edited' : 'agencyGroup.created'));
    return group;
  });

export const withdrawGroup = (context: ActionContext, id: string, given: Withdrawal): Promise<AgencyGroup> =>
  withdraw(context, 'groups', id, given, async (_, group) =>
    group.withdrawnReason === null
      ? { value: { ...group, withdrawnReason: given.reason, version: group.version + 1 } }
      : objection('organisation/withdrawn', { name: group.name }),
  );

// ── Bodies across agencies ────────────────────────────────────────────────────────────────────────────────────────────────
export const saveBody = (context: ActionContext, id: string | undefined, given: BodyGiven, seen?: number): Promise<Body> =>
  whole(context, 'bodies', id, seen, async (desk, key) => {
    const { organisation } = desk;
    assertAgencies(
      desk,
      [given.office, ...given.seats.map((seat) => seat.agency)].filter((agency) => agency !== null),
    );
    if (given.parent !== null && !partOf(organisation, 'bodies', given.parent)) throw notFound();
    for (const { post } of given.seats) if (post !== null && !partOf(organisation, 'posts', post)) throw notFound();
    return decideBody(organisation, key, given);
  });

export const withdrawOneBody = (context: ActionContext, id: string, given: Withdrawal): Promise<Body> =>
  withdraw(context, 'bodies', id, given, async (desk, body) => withdrawBody(desk.organisation, body, given.reason));

// ── Posts ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const savePost = (context: ActionContext, id: string | undefined, given: PostGiven, seen?: number): Promise<Post> =>
  atDesk(context, async (desk) => {
    if (id !== undefined) ownPost(desk, id, seen ?? 0);
    assertOwn(desk, given.agency);
    const post = orRefuse(decidePost(desk.organisation, id ?? newId(), given));
    await writeChanges(desk, withPart(desk.organisation, 'posts', post), (_, was) => (was ? 'post.edited' : 'post.created'));
    return post;
  });

export const withdrawOnePost = (context: ActionContext, id: string, given: Withdrawal): Promise<Post> =>
  atDesk(context, async (desk) => {
    const held = ownPost(desk, id, given.version);
    const holders = await readHolders(desk.tx, context.actor.jurisdiction, context.actor.today);
    const people = holders.filter((holder) => holder.post === id).map((holder) => holder.person);
    const post = orRefuse(withdrawPost(desk.organisation, held, people, given.reason));
    await writeChanges(desk, withPart(desk.organisation, 'posts', post), () => 'post.withdrawn', given.reason);
    return post;
  });

function ownPost(desk: Desk, id: string, version: number): Post {
  const post = partOf(desk.organisation, 'posts', id);
  if (!post) throw notFound();
  assertOwn(desk, post.agency);
  return held(desk, 'posts', id, version);
}

/** A division office keeps the posts of its agencies, the reform office all of them. */
function assertOwn(desk: Desk, agency: string | null): void {
  if (agency === null ? !desk.editor.all : !isWithin(desk.editor, partOf(desk.organisation, 'agencies', agency)))
    throw notFound();
}

function assertAgencies(desk: Desk, agencies: readonly string[]): void {
  for (const agency of agencies) if (!partOf(desk.organisation, 'agencies', agency)) throw notFound();
}

/** Enters or changes something that belongs to the whole jurisdiction. */
function whole<P extends 'divisions' | 'bodies'>(
  context: ActionContext,
  part: P,
  id: string | undefined,
  seen: number | undefined,
  decide: (desk: Desk, id: string) => Promise<Decided<Organisation[P][number]>>,
): Promise<Organisation[P][number]> {
  const subject = part === 'divisions' ? 'division' : 'body';
  const kinds = { division: ['division.created', 'division.edited'], body: ['body.created', 'body.edited'] } as const;
  return atDesk(context, async (desk) => {
    assertWhole(desk);
    if (id !== undefined) held(desk, part, id, seen ?? 0);
    const one = orRefuse(await decide(desk, id ?? newId()));
    await writeChanges(desk, withPart(desk.organisation, part, one), (_, was) => kinds[subject][was ? 1 : 0]);
    return one;
  });
}

function withdraw<P extends 'groups' | 'bodies'>(
  context: ActionContext,
  part: P,
  id: string,
  given: Withdrawal,
  decide: (desk: Desk, one: Organisation[P][number]) => Promise<Decided<Organisation[P][number]>>,
): Promise<Organisation[P][number]> {
  const kinds: { readonly [Q in Part]?: string } = { groups: 'agencyGroup.withdrawn', bodies: 'body.withdrawn' };
  return atDesk(context, async (desk) => {
    assertWhole(desk);
    const one = orRefuse(await decide(desk, held(desk, part, id, given.version)));
    await writeChanges(desk, withPart(desk.organisation, part, one), () => kinds[part] ?? '', given.reason);
    return one;
  });
}
