import { z } from 'zod';
import { agencyKinds, bodyKinds, divisionKinds, seatRoles } from '../../../core/org/organisation.ts';
import { businessRoles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, office, ProblemView, Uuid, Version } from './shared.ts';

/** Who changes the organisation: the reform office all of it, a division's office the agencies and posts of its division. */
const editors = ['reformOffice', 'divisionOffice'] as const;

const Name = z.string().trim().min(2).max(80);
const Reason = z.string().trim().min(2).max(500);
const withdrawnReason = z.string().nullable();

export const DivisionView = z
  .object({ id: Uuid, code: z.string(), name: z.string(), kind: z.string(), officialOrder: z.int(), version: Version })
  .meta({ id: 'Division' });

export const OrganisationAgencyView = z
  .object({
    id: Uuid,
    name: z.string(),
    fullName: z.string().nullable(),
    kind: z.string(),
    parent: Uuid.nullable(),
    division: Uuid.nullable(),
    officialOrder: z.int(),
    aliases: z.array(z.string()),
    mergedInto: Uuid.nullable(),
    withdrawnReason,
    version: Version,
  })
  .meta({ id: 'OrganisationAgency' });

const GroupView = z
  .object({ id: Uuid, name: z.string(), members: z.array(Uuid), withdrawnReason, version: Version })
  .meta({ id: 'OrganisationGroup' });

const PostFacts = z.object({
  id: Uuid,
  agency: Uuid.nullable(),
  title: z.string(),
  rank: z.int(),
  withdrawnReason,
  version: Version,
});
const HolderView = z.object({ person: z.string(), startsOn: DayText, endsOn: DayText.nullable() }).meta({ id: 'PostHolder' });
const PostView = PostFacts.extend({
  /** Who holds it now or will; nobody while it is vacant. */
  holders: z.array(HolderView),
}).meta({ id: 'Post' });
const ChangedPost = PostFacts.meta({ id: 'PostAlone' });

const SeatView = z
  .object({
    role: z.enum(seatRoles),
    agency: Uuid.nullable(),
    post: Uuid.nullable(),
    startsOn: DayText.nullable(),
    endsOn: DayText.nullable(),
  })
  .meta({ id: 'Seat' });

const BodyView = z
  .object({
    id: Uuid,
    name: z.string(),
    kind: z.string(),
    parent: Uuid.nullable(),
    office: Uuid.nullable(),
    officialOrder: z.int(),
    seats: z.array(SeatView),
    withdrawnReason,
    version: Version,
  })
  .meta({ id: 'Body' });

const OrganisationView = z
  .object({
    divisions: z.array(DivisionView),
    agencies: z.array(OrganisationAgencyView),
    groups: z.array(GroupView),
    posts: z.array(PostView),
    bodies: z.array(BodyView),
    /** What the person may change: everything, or the agencies and posts of these divisions. */
    editor: z.object({ all: z.boolean(), divisions: z.array(Uuid) }),
  })
  .meta({ id: 'Organisation' });

const AgencyGiven = z.object({
  name: Name,
  fullName: z.string().trim().max(120).nullable(),
  kind: z.enum(agencyKinds),
  parent: Uuid.nullable(),
  division: Uuid.nullable(),
  aliases: z.array(Name).max(60),
});
const DivisionGiven = z.object({ code: z.string().trim().max(20), name: Name, kind: z.enum(divisionKinds) });
const GroupGiven = z.object({ name: Name, members: z.array(Uuid).max(300) });
const PostGiven = z.object({ agency: Uuid.nullable(), title: z.string().trim().min(1).max(60), rank: z.int().min(1).max(9999) });
const BodyGiven = z.object({
  name: Name,
  kind: z.enum(bodyKinds),
  parent: Uuid.nullable(),
  office: Uuid.nullable(),
  seats: z.array(SeatView).max(300),
});
const Withdrawal = z.object({ version: Version, reason: Reason });

/** What an import would do or has done, by sheet; with problems nothing is written. */
const OrganisationImport = z
  .object({
    dryRun: z.boolean(),
    sheets: z.array(z.object({ sheet: z.string(), rows: z.int(), added: z.int(), changed: z.int(), unchanged: z.int() })),
    changes: z.array(
      z.object({
        sheet: z.string(),
        cell: z.string(),
        kind: z.enum(['added', 'changed']),
        name: z.string(),
        fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
    problems: z.array(ProblemView),
  })
  .meta({ id: 'OrganisationImport' });

export const organisationRoutes = [
  {
    id: 'organisation.read',
    method: 'GET',
    url: '/api/organisation',
    summary: 'Divisions, agencies, groups, posts with who holds them, and bodies across agencies; withdrawn ones included',
    allow: 'session',
    response: { 200: OrganisationView },
  },
  {
    id: 'organisation.export',
    method: 'GET',
    url: '/api/organisation.xlsx',
    summary: 'The organisation as a workbook that can be imported again',
    allow: businessRoles,
    response: { 200: z.any() },
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    id: 'organisation.import',
    method: 'POST',
    url: '/api/organisation/import',
    summary: 'Read the organisation from a workbook; as a dry run, or all of it in one transaction. What is left out stays',
    allow: office,
    consumes: 'multipart/form-data',
    response: { 200: OrganisationImport },
  },
  {
    id: 'agency.create',
    method: 'POST',
    url: '/api/agencies',
    summary: 'Enter an agency',
    allow: editors,
    body: AgencyGiven.meta({ id: 'AgencyGiven' }),
    response: { 201: OrganisationAgencyView },
  },
  {
    id: 'agency.edit',
    method: 'PATCH',
    url: '/api/agencies/:id',
    summary: 'Change names, aliases, kind and place of an agency',
    allow: editors,
    params: ById,
    body: AgencyGiven.extend({ version: Version, reason: Reason.optional() }).meta({ id: 'AgencyEdit' }),
    response: { 200: OrganisationAgencyView },
  },
  {
    id: 'agency.move',
    method: 'POST',
    url: '/api/agencies/:id/move',
    summary: 'Put an agency where another one stands in the official order',
    allow: editors,
    params: ById,
    body: z.object({ version: Version, place: Uuid }).meta({ id: 'AgencyMove' }),
    response: { 200: OrganisationAgencyView },
  },
  {
    id: 'agency.withdraw',
    method: 'POST',
    url: '/api/agencies/:id/withdraw',
    summary: 'Withdraw an agency; refused while it leads measures or has open tasks',
    allow: editors,
    params: ById,
    body: Withdrawal,
    response: { 200: OrganisationAgencyView },
  },
  {
    id: 'agency.merge',
    method: 'POST',
    url: '/api/agencies/:id/merge',
    summary: 'Merge an agency into another: names become aliases, open measures and tasks follow',
    allow: editors,
    params: ById,
    body: Withdrawal.extend({ into: Uuid }).meta({ id: 'AgencyMerge' }),
    response: {
      200: z.object({ agency: OrganisationAgencyView, measures: z.int(), tasks: z.int(), appointments: z.int() }),
    },
  },
  {
    id: 'agency.history',
    method: 'GET',
    url: '/api/agencies/:id/history',
    summary: 'What happened to an agency, newest first',
    allow: [...editors, 'supervisionOffice', 'auditor'],
    params: ById,
    response: {
      200: z.array(
        z
          .object({
            eventNo: z.string(),
            kind: z.string(),
            recordedAt: z.string(),
            actor: z.object({ name: z.string(), title: z.string() }).nullable(),
            via: z.string(),
            reason: z.string().nullable(),
            changes: z.record(z.string(), z.unknown()),
          })
          .meta({ id: 'AgencyHistoryEntry' }),
      ),
    },
  },
  {
    id: 'agency-group.create',
    method: 'POST',
    url: '/api/agency-groups',
    summary: 'Enter a name that stands for several agencies',
    allow: office,
    body: GroupGiven.meta({ id: 'GroupGiven' }),
    response: { 201: GroupView },
  },
  {
    id: 'agency-group.edit',
    method: 'PATCH',
    url: '/api/agency-groups/:id',
    summary: 'Change a group; its other names get the same members',
    allow: office,
    params: ById,
    body: GroupGiven.extend({ version: Version }).meta({ id: 'GroupEdit' }),
    response: { 200: GroupView },
  },
  {
    id: 'agency-group.withdraw',
    method: 'POST',
    url: '/api/agency-groups/:id/withdraw',
    summary: 'Withdraw a group',
    allow: office,
    params: ById,
    body: Withdrawal,
    response: { 200: GroupView },
  },
  {
    id: 'division.create',
    method: 'POST',
    url: '/api/divisions',
    summary: 'Enter a county-level division by its code',
    allow: office,
    body: DivisionGiven.meta({ id: 'DivisionGiven' }),
    response: { 201: DivisionView },
  },
  {
    id: 'division.edit',
    method: 'PATCH',
    url: '/api/divisions/:id',
    summary: 'Change a division',
    allow: office,
    params: ById,
    body: DivisionGiven.extend({ version: Version }).meta({ id: 'DivisionEdit' }),
    response: { 200: DivisionView },
  },
  {
    id: 'post.create',
    method: 'POST',
    url: '/api/posts',
    summary: 'Enter a post of an agency, or of the leaders of the jurisdiction',
    allow: editors,
    body: PostGiven.meta({ id: 'PostGiven' }),
    response: { 201: ChangedPost },
  },
  {
    id: 'post.edit',
    method: 'PATCH',
    url: '/api/posts/:id',
    summary: 'Change a post',
    allow: editors,
    params: ById,
    body: PostGiven.extend({ version: Version }).meta({ id: 'PostEdit' }),
    response: { 200: ChangedPost },
  },
  {
    id: 'post.withdraw',
    method: 'POST',
    url: '/api/posts/:id/withdraw',
    summary: 'Withdraw a post; refused while somebody holds it or it has a seat in a body',
    allow: editors,
    params: ById,
    body: Withdrawal,
    response: { 200: ChangedPost },
  },
  {
    id: 'body.create',
    method: 'POST',
    url: '/api/bodies',
    summary: 'Enter a body across agencies',
    allow: office,
    body: BodyGiven.meta({ id: 'BodyGiven' }),
    response: { 201: BodyView },
  },
  {
    id: 'body.edit',
    method: 'PATCH',
    url: '/api/bodies/:id',
    summary: 'Change a body and its seats',
    allow: office,
    params: ById,
    body: BodyGiven.extend({ version: Version }).meta({ id: 'BodyEdit' }),
    response: { 200: BodyView },
  },
  {
    id: 'body.withdraw',
    method: 'POST',
    url: '/api/bodies/:id/withdraw',
    summary: 'Withdraw a body',
    allow: office,
    params: ById,
    body: Withdrawal,
    response: { 200: BodyView },
  },
] as const satisfies readonly RouteContract[];
