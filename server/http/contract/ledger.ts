import { z } from 'zod';
import type { RouteContract } from './route.ts';
import { ById, DayText, Nothing, ProblemView, SpanView, Uuid, Version } from './shared.ts';

const everyone = [
  'reformOffice',
  'supervisionOffice',
  'sponsor',
  'agencyLead',
  'agencyLiaison',
  'divisionOffice',
  'auditor',
  'reader',
] as const;
const office = ['reformOffice'] as const;

export const DeadlineView = z
  .object({
    kind: z.enum(['day', 'range', 'recurring', 'standing', 'none']),
    day: DayText.optional(),
    from: DayText.optional(),
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']).optional(),
    raw: z.string(),
  })
  .meta({ id: 'Deadline' });

export const TargetView = z
  .object({
    comparison: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'equal', 'about', 'between']),
    value: z.string(),
    upper: z.string().optional(),
    unit: z.string(),
    raw: z.string(),
  })
  .meta({ id: 'Target' });

const PersonLists = z
  .object({
    sponsor: z.array(z.string()).optional(),
    responsibleLeader: z.array(z.string()).optional(),
    responsiblePerson: z.array(z.string()).optional(),
    liaison: z.array(z.string()).optional(),
  })
  .meta({ id: 'PersonLists' });

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

// ── Plan drafts: from a dropped file to the ledger ────────────────────────────────────────────────────────────────────────
/** How a printed name was matched: to one agency, to a group, to nobody yet; `suggestions` are ranked. */
export const NameMatchView = z
  .object({
    name: z.string(),
    occurrences: z.int(),
    match: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('agency'), agency: Uuid, by: z.enum(['name', 'fullName', 'alias', 'person']) }),
      z.object({ kind: z.literal('group'), group: z.string() }),
      z.object({ kind: z.literal('new-agency'), name: z.string() }),
      z.object({ kind: z.literal('unnamed') }),
      z.object({ kind: z.literal('unknown') }),
    ]),
    suggestions: z.array(Uuid),
  })
  .meta({ id: 'NameMatch' });

export const DraftMeasureView = z
  .object({
    /** Stable inside the draft, whatever is edited: the position at which the measure was read, from 0. */
    key: z.int(),
    no: z.string(),
    title: z.string(),
    text: z.string(),
    field: z.string(),
    clause: z.string(),
    lead: z.array(z.string()),
    supporting: z.array(z.string()),
    implementing: z.array(z.string()),
    people: PersonLists,
    outcome: z.string().nullable(),
    /** Of several leads the one that answers for all (牵头汇总), where a person has designated it. */
    designated: z.string().nullable(),
    deadline: DeadlineView,
    targets: z.array(TargetView),
    place: SpanView,
    responsibilityPlace: SpanView.nullable(),
    deadlinePlace: SpanView.nullable(),
    /** Left out of the commit by the person. */
    removed: z.boolean(),
    /** Which properties a person has changed. */
    edited: z.array(z.string()),
  })
  .meta({ id: 'DraftMeasure' });

export const ClauseView = z
  .object({
    no: z.string(),
    label: z.string(),
    level: z.int(),
    title: z.string(),
    text: z.string(),
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'Clause' });

export const PlanDraftView = z
  .object({
    id: Uuid,
    state: z.enum(['open', 'committed', 'discarded']),
    fileName: z.string(),
    createdAt: z.string(),
    changedAt: z.string(),
    version: Version,
    head: z.object({
      title: z.string(),
      issued: DayText.nullable(),
      issuedBy: z.string().nullable(),
      documentNumber: z.string().nullable(),
    }),
    /** The document's text; every place counts its code points. `paragraphs` are its blocks in order, tables row by row. */
    text: z.string(),
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('paragraph'), start: z.int(), end: z.int(), headingLevel: z.int().optional() }),
        z.object({
          kind: z.literal('row'),
          start: z.int(),
          end: z.int(),
          cells: z.array(SpanView),
          sheet: z.string().optional(),
        }),
      ]),
    ),
    clauses: z.array(ClauseView),
    measures: z.array(DraftMeasureView),
    names: z.array(NameMatchView),
    /** Recomputed after every change: errors stop the commit, warnings and notices do not. */
    problems: z.array(ProblemView),
    /** The committed document with the same text, where there is one: a second commit is refused. */
    alreadyImported: z.object({ document: Uuid, title: z.string(), importedAt: z.string(), importedBy: z.string() }).nullable(),
    committedDocument: Uuid.nullable(),
  })
  .meta({ id: 'PlanDraft' });

export const PlanDraftRow = z
  .object({
    id: Uuid,
    state: z.enum(['open', 'committed', 'discarded']),
    fileName: z.string(),
    title: z.string(),
    measures: z.int(),
    problems: z.int(),
    changedAt: z.string(),
  })
  .meta({ id: 'PlanDraftRow' });

export const DraftChange = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('head'),
      title: z.string().trim().min(1).optional(),
      issued: DayText.nullable().optional(),
      issuedBy: z.string().nullable().optional(),
      documentNumber: z.string().nullable().optional(),
    }),
    z.object({
      kind: z.literal('measure'),
      key: z.int(),
      title: z.string().trim().min(1).optional(),
      text: z.string().trim().min(1).optional(),
      field: z.string().trim().min(1).optional(),
      outcome: z.string().nullable().optional(),
      /** Names as they would be printed; each is matched like a name of the document. */
      lead: z.array(z.string()).optional(),
      supporting: z.array(z.string()).optional(),
      implementing: z.array(z.string()).optional(),
      designated: z.string().nullable().optional(),
      deadline: DeadlineView.optional(),
    }),
    z.object({ kind: z.literal('removal'), key: z.int(), removed: z.boolean() }),
    /** What a printed name means everywhere in this draft; `remember` keeps it as an alias for every later plan (on commit). */
    z.object({
      kind: z.literal('name'),
      name: z.string(),
      means: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('agency'), agency: Uuid }),
        z.object({ kind: z.literal('new-agency'), name: z.string().trim().min(2).max(60) }),
        z.object({ kind: z.literal('unnamed') }),
        z.object({ kind: z.literal('unknown') }),
      ]),
      remember: z.boolean(),
    }),
    /** Undo every change of one measure. */
    z.object({ kind: z.literal('restore'), key: z.int() }),
  ])
  .meta({ id: 'DraftChange' });

// ── The ledger ────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const PartyView = z
  .object({
    role: z.enum(['lead', 'jointLead', 'supporting', 'implementing']),
    agency: Uuid.nullable(),
    name: z.string(),
    printedName: z.string(),
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
  /** What the person may do with it. */
  may: z.object({ edit: z.boolean(), withdraw: z.boolean(), readHistory: z.boolean() }),
  previous: Uuid.nullable(),
  next: Uuid.nullable(),
}).meta({ id: 'Measure' });

export const measureSorts = ['number', '-number', 'deadline', '-deadline', 'field', 'lead', '-changed'] as const;

export const MeasureFilter = z.object({
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
});

const Facet = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const MeasurePage = z
  .object({
    rows: z.array(MeasureRow),
    next: z.string().nullable(),
    total: z.int(),
    /** Counts under the other filters: choosing a value never leads to an empty page unseen. */
    facets: z.object({ field: z.array(Facet), lead: z.array(Facet), deadlineKind: z.array(Facet), document: z.array(Facet) }),
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

export const PlanDocumentRow = z
  .object({
    id: Uuid,
    title: z.string(),
    issued: DayText.nullable(),
    issuedBy: z.string().nullable(),
    documentNumber: z.string().nullable(),
    measures: z.int(),
    importedAt: z.string(),
    importedBy: z.string(),
  })
  .meta({ id: 'PlanDocumentRow' });
export const PlanDocumentView = PlanDocumentRow.extend({
  text: z.string(),
  format: z.string(),
  hasFile: z.boolean(),
  clauses: z.array(ClauseView),
  measureAt: z.array(z.object({ measure: Uuid, number: z.int(), clause: z.string(), start: z.int(), end: z.int() })),
}).meta({ id: 'PlanDocument' });

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
  {
    id: 'plan-draft.create',
    method: 'POST',
    url: '/api/plan-drafts',
    summary: 'Read a plan from a file (multipart: file, issued?)',
    allow: office,
    consumes: 'multipart/form-data',
    response: { 201: PlanDraftView },
  },
  {
    id: 'plan-draft.createFromText',
    method: 'POST',
    url: '/api/plan-drafts/from-text',
    summary: 'Read a plan from pasted text',
    allow: office,
    body: z.object({ text: z.string().min(1).max(2_000_000), issued: DayText.optional() }).meta({ id: 'PastedPlan' }),
    response: { 201: PlanDraftView },
  },
  {
    id: 'plan-draft.list',
    method: 'GET',
    url: '/api/plan-drafts',
    summary: 'Drafts of the office, newest first',
    allow: office,
    response: { 200: z.array(PlanDraftRow) },
  },
  {
    id: 'plan-draft.read',
    method: 'GET',
    url: '/api/plan-drafts/:id',
    summary: 'A draft with its problems',
    allow: office,
    params: ById,
    response: { 200: PlanDraftView },
  },
  {
    id: 'plan-draft.change',
    method: 'PATCH',
    url: '/api/plan-drafts/:id',
    summary: 'Fix things in place',
    allow: office,
    params: ById,
    body: z.object({ version: Version, changes: z.array(DraftChange).min(1).max(500) }).meta({ id: 'ChangeDraft' }),
    response: { 200: PlanDraftView },
  },
  {
    id: 'plan-draft.commit',
    method: 'POST',
    url: '/api/plan-drafts/:id/commit',
    summary: 'Write the draft into the ledger, all or nothing',
    allow: office,
    params: ById,
    body: z.object({ version: Version }),
    response: { 201: z.object({ document: Uuid, measures: z.int() }).meta({ id: 'Committed' }) },
  },
  {
    id: 'plan-draft.discard',
    method: 'POST',
    url: '/api/plan-drafts/:id/discard',
    summary: 'Put the draft away',
    allow: office,
    params: ById,
    body: z.object({ version: Version }),
    response: { 204: Nothing },
  },
  {
    id: 'plan-document.list',
    method: 'GET',
    url: '/api/plan-documents',
    summary: 'Imported plans',
    allow: everyone,
    response: { 200: z.array(PlanDocumentRow) },
  },
  {
    id: 'plan-document.read',
    method: 'GET',
    url: '/api/plan-documents/:id',
    summary: 'A plan with its text, clauses and measures',
    allow: everyone,
    params: ById,
    response: { 200: PlanDocumentView },
  },
  {
    id: 'plan-document.file',
    method: 'GET',
    url: '/api/plan-documents/:id/file',
    summary: 'The file as it was dropped in',
    allow: everyone,
    params: ById,
    produces: 'application/octet-stream',
    response: { 200: z.unknown() },
  },
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
