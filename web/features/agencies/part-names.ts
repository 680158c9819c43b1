import type { Organisation, OrganisationAgency, Post, Seat } from '../../api/organisation.ts';

export const agencyName = (organisation: Organisation, id: string | null): string =>
  organisation.agencies.find((agency) => agency.id === id)?.name ?? '';

/** 市财政局局长; a leading post has no agency in front. */
export const postName = (organisation: Organisation, post: Post): string =>
  `${agencyName(organisation, post.agency)}${post.title}`;

export function seatName(organisation: Organisation, seat: Pick<Seat, 'agency' | 'post'>): string {
  const post = organisation.posts.find((one) => one.id === seat.post);
  return post ? postName(organisation, post) : agencyName(organisation, seat.agency);
}

export const inUse = <One extends { readonly withdrawnReason: string | null }>(list: readonly One[]): readonly One[] =>
  list.filter((one) => one.withdrawnReason === null);

/** What the person may change: everything, or what lies in their divisions, except the agency that stands for a division. */
export function mayEdit({ editor }: Organisation, agency: Pick<OrganisationAgency, 'division' | 'kind'> | undefined): boolean {
  if (editor.all) return true;
  return (
    agency !== undefined && agency.kind !== 'division' && agency.division !== null && editor.divisions.includes(agency.division)
  );
}
export const mayAdd = ({ editor }: Organisation): boolean => editor.all || editor.divisions.length > 0;
