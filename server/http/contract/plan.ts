import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import { DeadlineView, PersonLists, TargetView } from './measure-part.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, Nothing, office, ProblemView, SpanView, Uuid, Version } from './shared.ts';

const everyone = businessRoles;

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

/** One thing to decide; where the same name is unknown in many measures, it is one. */
export const DraftProblemView = ProblemView.extend({
  /** The same as long as what it says is the same. */
  id: z.string(),
  /** Keys of the measures it concerns, in their order. */
  measures: z.array(z.int()),
  /** A person has looked at it and leaves it as it is. */
  accepted: z.boolean(),
}).meta({ id: 'DraftProblem' });

/** A draft held against the plan that it revises; measures of the plan by id, of the draft by key. */
const RevisionView = z
  .object({
    document: Uuid,
    earlier: z.array(z.object({ id: Uuid, number: z.int(), no: z.string(), title: z.string(), text: z.string() })),
    pairs: z.array(
      z.object({
        kind: z.enum(['unchanged', 'changed', 'added', 'removed', 'split', 'merged']),
        /** Of several the first is the one that goes on under its number. */
        earlier: z.array(Uuid),
        later: z.array(z.int()),
        renumbered: z.array(z.string()).nullable(),
        changes: z.array(z.object({ property: z.string(), before: z.unknown(), after: z.unknown() })),
        /** A person said so; else the texts suggest it. */
        isSaid: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Revision' });

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
    problems: z.array(DraftProblemView),
    /** The committed document with the same text, where there is one: a second commit is refused. */
    alreadyImported: z.object({ document: Uuid, title: z.string(), importedAt: z.string(), importedBy: z.string() }).nullable(),
    committedDocument: Uuid.nullable(),
    /** Plans in the ledger that this one could revise, and the one that its title suggests. */
    revisable: z.array(
      z.object({ id: Uuid, title: z.string(), issued: DayText.nullable(), documentNumber: z.string().nullable() }),
    ),
    suggestedRevision: Uuid.nullable(),
    revision: RevisionView.nullable(),
  })
  .meta({ id: 'PlanDraft' });

export const PlanDraftRow = z
  .object({
    id: Uuid,
    state: z.enum(['open', 'committed', 'discarded']),
    fileName: z.string(),
    title: z.string(),
    measures: z.int(),
    /** Errors and warnings that nobody has decided yet. */
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
        z.object({ kind: z.literal('group'), group: z.string() }),
        z.object({ kind: z.literal('new-agency'), name: z.string().trim().min(2).max(60) }),
        z.object({ kind: z.literal('unnamed') }),
        z.object({ kind: z.literal('unknown') }),
      ]),
      remember: z.boolean(),
    }),
    /** Undo every change of one measure. */
    z.object({ kind: z.literal('restore'), key: z.int() }),
    /** Warnings and notices looked at and left as they are; an error stays an error. */
    z.object({ kind: z.literal('acceptance'), problems: z.array(z.string()).min(1).max(20_000), accepted: z.boolean() }),
    /** The plan in the ledger that this one revises; null for a plan of its own. */
    z.object({ kind: z.literal('revises'), document: Uuid.nullable() }),
    /** The measures of the revised plan from which one comes: none for a new one, null for what the texts suggest. */
    z.object({ kind: z.literal('origin'), key: z.int(), from: z.array(Uuid).max(50).nullable() }),
  ])
  .meta({ id: 'DraftChange' });

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

const DocumentLink = z.object({ id: Uuid, title: z.string(), issued: DayText.nullable() }).meta({ id: 'DocumentLink' });

export const PlanDocumentView = PlanDocumentRow.extend({
  text: z.string(),
  format: z.string(),
  hasFile: z.boolean(),
  /** The plan that this one revised, and the one that took its place. */
  replaces: DocumentLink.nullable(),
  replacedBy: DocumentLink.nullable(),
  clauses: z.array(ClauseView),
  measureAt: z.array(z.object({ measure: Uuid, number: z.int(), clause: z.string(), start: z.int(), end: z.int() })),
}).meta({ id: 'PlanDocument' });

/** From a dropped file to the ledger, and the plans it came from. */
export const planRoutes = [
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
    body: z.object({ version: Version, changes: z.array(DraftChange).min(1).max(5_000) }).meta({ id: 'ChangeDraft' }),
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
] as const satisfies readonly RouteContract[];
