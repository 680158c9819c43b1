import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import { ledgerChangeRoutes } from './ledger-change.ts';
import { DeadlineView, PersonLists, TargetView } from './measure-part.ts';
import { planRoutes } from './plan.ts';
import { programmeFilter } from './programme/filter.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, office, SpanView, Uuid, Version } from './shared.ts';
import { viewRoutes } from './view.ts';

const everyone = businessRoles;

// ── Agencies ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const AgencyView = z
  .object({
    id: Uuid,
    name: z.string(),
    fullName: z.string().nullable(),
    /** 'party' | 'government' | 'division' | 'congress' | 'court' | 'people' | 'vertical' | 'enterprise' | 'other' */
    kind: z.string(),
    officialOrder: z.int(),
    division: z.object({ id: Uuid, code: z.string(), name: z.string() }).nullable(),
    aliases: z.array(z.string()),
    version: Version,
  })
  .meta({ id: 'Agency' });
export const AgencyGroupView = z.object({ id: Uuid, name: z.string(), members: z.array(Uuid) }).meta({ id: 'AgencyGroup' });

// ── The ledger ────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const PartyView = z
  .object({
    role: z.enum(['lead', 'jointLead', 'supporting', 'implementing']),
    agency: Uuid.nullable(),
    name: z.string(),
    printedName: z.string(),
    /** 按需配合: a supporting agency that needs no task of its own. */
    onDemand: z.boolean(),
  })
  .meta({ id: 'Party' });

export const MeasureRow = z
  .object({
    id: Uuid,
    number: z.int(),
    printedNo: z.string(),
    title: z.string(),
    field: z.string(),
    document: z.object({ id: Uuid, title: z.string() }),
    clause: z.string(),
    lead: z.array(PartyView),
    supporting: z.array(PartyView),
    implementing: z.array(PartyView),
    deadline: DeadlineView,
    /** Closed as finished or ended on a list, or its document is issued: no deadline is past any more. */
    isFinished: z.boolean(),
    outcome: z.string().nullable(),
    version: Version,
    changedAt: z.string(),
  })
  .meta({ id: 'MeasureRow' });

export const MeasureView = MeasureRow.extend({
  text: z.string(),
  people: PersonLists,
  targets: z.array(TargetView),
  place: SpanView,
  programme: z.object({ id: Uuid, name: z.string() }),
  clauseText: z.string(),
  clausePath: z.array(z.object({ no: z.string(), label: z.string(), title: z.string() })),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  /** What a revision of its plan split or merged it with. */
  lineage: z.array(
    z.object({
      kind: z.enum(['splitFrom', 'splitInto', 'mergedFrom', 'mergedInto']),
      measure: z.object({ id: Uuid, number: z.int(), title: z.string() }),
    }),
  ),
  /** What the person may do with it. */
  may: z.object({ edit: z.boolean(), withdraw: z.boolean(), readHistory: z.boolean() }),
  previous: Uuid.nullable(),
  next: Uuid.nullable(),
}).meta({ id: 'Measure' });

export const measureSorts = ['number', '-number', 'deadline', '-deadline', 'field', 'lead', '-changed'] as const;

const measureGroups = ['field', 'lead', 'month', 'document'] as const;

export const MeasureFilter = z.object({
  ...programmeFilter,
  q: z.string().trim().max(100).optional(),
  document: Uuid.optional(),
  field: z.union([z.string(), z.array(z.string())]).optional(),
  agency: z.union([Uuid, z.array(Uuid)]).optional(),
  role: z.enum(['lead', 'supporting', 'implementing']).optional(),
  deadlineKind: z
    .union([
      z.enum(['day', 'range', 'recurring', 'standing', 'none']),
      z.array(z.enum(['day', 'range', 'recurring', 'standing', 'none'])),
    ])
    .optional(),
  dueFrom: DayText.optional(),
  dueTo: DayText.optional(),
  /** 'none' no lead agency known, 'joint' more than one lead. */
  leadState: z.enum(['none', 'joint', 'one']).optional(),
  sort: z.enum(measureSorts).default('number'),
  group: z.enum(measureGroups).optional(),
  /** The groups whose rows are listed; without it all. */
  open: z.union([z.string(), z.array(z.string()).max(1_000)]).optional(),
  /** The ledger as it stood at the end of this day. */
  asOf: DayText.optional(),
});

const Facet = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const MeasurePage = z
  .object({
    rows: z.array(MeasureRow),
    next: z.string().nullable(),
    total: z.int(),
    /** Counts under the other filters: choosing a value never leads to an empty page unseen. */
    facets: z.object({ field: z.array(Facet), lead: z.array(Facet), deadlineKind: z.array(Facet), document: z.array(Facet) }),
    /** With `group`: all groups in order, open or not; '' is the group of what has none. */
    groups: z.array(z.object({ key: z.string(), label: z.string(), count: z.int() })),
  })
  .meta({ id: 'MeasurePage' });

export const EditMeasure = z
  .object({
    version: Version,
    reason: z.string().trim().min(2).max(500),
    title: z.string().trim().min(1).max(200).optional(),
    text: z.string().trim().min(1).optional(),
    field: z.string().trim().min(1).optional(),
    outcome: z.string().nullable().optional(),
    deadline: DeadlineView.optional(),
    parties: z
      .array(
        z.object({
          role: z.enum(['lead', 'jointLead', 'supporting', 'implementing']),
          agency: Uuid.nullable(),
          printedName: z.string().trim().min(1),
          onDemand: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'EditMeasure' });

/** One thing that happened to a measure, for its history. `changes` maps a property to [before, after]. */
export const HistoryEntry = z
  .object({
    eventNo: z.string(),
    kind: z.string(),
    recordedAt: z.string(),
    actor: z.object({ name: z.string(), title: z.string() }).nullable(),
    via: z.string(),
    reason: z.string().nullable(),
    changes: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  })
  .meta({ id: 'HistoryEntry' });

/** What the home page counts; each number opens its rows in the ledger under `filter`. */
export const OverviewView = z
  .object({
    today: DayText,
    measures: z.int(),
    documents: z.int(),
    openDrafts: z.int(),
    withoutLead: z.int(),
    jointLead: z.int(),
    withoutDeadline: z.int(),
    duePast: z.int(),
    dueIn30Days: z.int(),
    byField: z.array(z.object({ field: z.string(), count: z.int(), withoutLead: z.int(), duePast: z.int() })),
    byAgency: z.array(z.object({ agency: Uuid, name: z.string(), lead: z.int(), supporting: z.int() })),
    byMonth: z.array(z.object({ month: z.string(), count: z.int() })),
  })
  .meta({ id: 'Overview' });

export const ledgerRoutes = [
  {
    id: 'overview.read',
    method: 'GET',
    url: '/api/overview',
    summary: 'The counts of the home page',
    allow: everyone,
    response: { 200: OverviewView },
  },
  {
    id: 'agency.list',
    method: 'GET',
    url: '/api/agencies',
    summary: 'Agencies in official order, with groups',
    allow: 'session',
    response: { 200: z.object({ agencies: z.array(AgencyView), groups: z.array(AgencyGroupView) }) },
  },
  ...planRoutes,
  ...ledgerChangeRoutes,
  ...viewRoutes,
  {
    id: 'measure.list',
    method: 'GET',
    url: '/api/measures',
    summary: 'The ledger',
    allow: everyone,
    querystring: MeasureFilter.extend({
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: { 200: MeasurePage },
  },
  {
    id: 'measure.export',
    method: 'GET',
    url: '/api/measures.xlsx',
    summary: 'The ledger as an Excel workbook, under the same filter and order as the screen',
    allow: everyone,
    querystring: MeasureFilter.extend({ columns: z.string().optional() }),
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    response: { 200: z.unknown() },
  },
  {
    id: 'measure.split',
    method: 'GET',
    url: '/api/measures.zip',
    summary: 'The ledger split into one locked workbook for each agency that leads or supports',
    allow: office,
    querystring: MeasureFilter,
    produces: 'application/zip',
    response: { 200: z.unknown() },
  },
  {
    id: 'measure.read',
    method: 'GET',
    url: '/api/measures/:id',
    summary: 'One measure with its clause',
    allow: everyone,
    params: ById,
    response: { 200: MeasureView },
  },
  {
    id: 'measure.edit',
    method: 'PATCH',
    url: '/api/measures/:id',
    summary: 'Change a measure, with a reason',
    allow: office,
    params: ById,
    body: EditMeasure,
    response: { 200: MeasureView },
  },
  {
    id: 'measure.withdraw',
    method: 'POST',
    url: '/api/measures/:id/withdraw',
    summary: 'Take a measure out of the ledger; it stays in the history',
    allow: office,
    params: ById,
    body: z.object({ version: Version, reason: z.string().trim().min(2).max(500) }),
    response: { 200: MeasureView },
  },
  {
    id: 'measure.history',
    method: 'GET',
    url: '/api/measures/:id/history',
    summary: 'What happened to a measure, newest first',
    allow: everyone,
    params: ById,
    response: { 200: z.array(HistoryEntry) },
  },
] as const satisfies readonly RouteContract[];
