import { type Agency, type Body, type Organisation, type Post, partOf, type Seat } from '../organisation.ts';
import { agencyKindWords, bodyKindWords, type SheetKey, seatRoleWords } from './columns.ts';

/** A row of a sheet by its headers. */
export type PrintedRow = { readonly [column: string]: string };

const nameOf = (organisation: Organisation, agency: string | null): string =>
  partOf(organisation, 'agencies', agency)?.name ?? '';
const wordOf = (words: { readonly [code: string]: string }, code: string): string => words[code] ?? code;

export const agencyRow = (organisation: Organisation, agency: Agency): PrintedRow => ({
  序号: String(agency.officialOrder),
  单位: agency.name,
  全称: agency.fullName ?? '',
  类别: wordOf(agencyKindWords, agency.kind),
  上级单位: nameOf(organisation, agency.parent),
  旗县市区: partOf(organisation, 'divisions', agency.division)?.name ?? '',
  标识: agency.id,
});

export const bodyRow = (organisation: Organisation, body: Body): PrintedRow => ({
  序号: String(body.officialOrder),
  机构: body.name,
  类别: wordOf(bodyKindWords, body.kind),
  上级机构: partOf(organisation, 'bodies', body.parent)?.name ?? '',
  办公室设在: nameOf(organisation, body.office),
  标识: body.id,
});

export const postRow = (organisation: Organisation, post: Post): PrintedRow => ({
  单位: nameOf(organisation, post.agency),
  岗位: post.title,
  排序: String(post.rank),
  标识: post.id,
});

export function seatRow(organisation: Organisation, body: string, seat: Seat): PrintedRow {
  const post = partOf(organisation, 'posts', seat.post);
  return {
    机构: body,
    职责: seatRoleWords[seat.role][0],
    单位: nameOf(organisation, post ? post.agency : seat.agency),
    岗位: post?.title ?? '',
    开始日期: seat.startsOn ?? '',
    结束日期: seat.endsOn ?? '',
  };
}

/** Every sheet's rows, what is withdrawn left out. */
export function printOrganisation(organisation: Organisation): { readonly [K in SheetKey]: readonly PrintedRow[] } {
  const agencies = organisation.agencies.filter((agency) => agency.withdrawnReason === null);
  const bodies = organisation.bodies.filter((body) => body.withdrawnReason === null);
  const order = new Map(agencies.map((agency, at) => [agency.id, at + 1]));
  const posts = organisation.posts
    .filter((post) => post.withdrawnReason === null)
    .sort((a, b) => placeOf(order, a) - placeOf(order, b) || a.rank - b.rank);
  return {
    agencies: agencies.map((agency) => agencyRow(organisation, agency)),
    aliases: agencies.flatMap((agency) => agency.aliases.map((alias) => ({ 单位: agency.name, 别名: alias }))),
    groups: organisation.groups
      .filter((group) => group.withdrawnReason === null)
      .flatMap((group) =>
        group.members.map((member, at) => ({ 统称: group.name, 序号: String(at + 1), 单位: nameOf(organisation, member) })),
      ),
    bodies: bodies.map((body) => bodyRow(organisation, body)),
    seats: bodies.flatMap((body) => body.seats.map((seat) => seatRow(organisation, body.name, seat))),
    posts: posts.map((post) => postRow(organisation, post)),
  };
}

/** The leaders of the jurisdiction first, then by agency. */
const placeOf = (order: ReadonlyMap<string, number>, post: Post): number =>
  post.agency === null ? 0 : (order.get(post.agency) ?? Number.MAX_SAFE_INTEGER);
