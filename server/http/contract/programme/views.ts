import { z } from 'zod';
import { DayText, Uuid, Version } from '../shared.ts';

const SlotView = z
  .object({
    id: Uuid,
    kind: z.string(),
    name: z.string(),
    field: z.string().nullable(),
    state: z.enum(['missing', 'drafted', 'issued']),
    /** The plan in the ledger that fills it; null where title and number are typed in. */
    document: Uuid.nullable(),
    title: z.string().nullable(),
    documentNumber: z.string().nullable(),
    issued: DayText.nullable(),
    /** Of the plan that fills it; the newest is shown. */
    versions: z.int(),
    measures: z.int(),
    version: Version,
  })
  .meta({ id: 'DocumentSlot' });

export const SetView = z
  .object({
    id: Uuid,
    name: z.string(),
    /** The template and its version: 'reform-1-1-8@0.1.0'. */
    origin: z.string(),
    slots: z.array(SlotView),
    completeness: z.object({ slots: z.int(), missing: z.int(), drafted: z.int(), issued: z.int() }),
    mayFill: z.boolean(),
  })
  .meta({ id: 'DocumentSet' });

export const Closing = z.enum(['finished', 'carriedOver', 'ended']);
export const documentStates = ['none', 'drafted', 'reviewed', 'issued'] as const;

export const ListView = z
  .object({
    id: Uuid,
    kind: z.enum(['annual', 'field']),
    year: z.int().nullable(),
    field: z.string().nullable(),
    name: z.string(),
    state: z.enum(['open', 'closed']),
    closedOn: DayText.nullable(),
    items: z.int(),
    carriedIn: z.int(),
    finished: z.int(),
    carriedOver: z.int(),
    ended: z.int(),
    version: Version,
    may: z.object({ change: z.boolean(), close: z.boolean() }),
  })
  .meta({ id: 'MeasureList' });

export const MeasureRef = z.object({ id: Uuid, number: z.int(), title: z.string() }).meta({ id: 'MeasureRef' });

export const ListPage = z
  .object({
    list: ListView,
    rows: z.array(
      z.object({
        ordinal: z.int(),
        measure: MeasureRef.extend({ field: z.string() }),
        firstYear: z.int().nullable(),
        isCarried: z.boolean(),
        closing: Closing.nullable(),
        closingReason: z.string().nullable(),
        documentState: z.enum(documentStates),
        documentNumber: z.string().nullable(),
      }),
    ),
    /** The ordinal after which the next page begins. */
    next: z.int().nullable(),
  })
  .meta({ id: 'MeasureListPage' });

export const CoverageCounts = z
  .object({ clauses: z.int(), covered: z.int(), explained: z.int(), gap: z.int() })
  .meta({ id: 'CoverageCounts' });

export const UpstreamView = z
  .object({
    id: Uuid,
    title: z.string(),
    documentNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    level: z.enum(['central', 'region', 'city']),
    issuedOn: DayText.nullable(),
    coverage: CoverageCounts,
  })
  .meta({ id: 'UpstreamDocument' });

const ClauseRow = z
  .object({
    no: z.string(),
    label: z.string(),
    level: z.int(),
    title: z.string(),
    text: z.string(),
    /** Null for headings, which order nothing of their own. */
    state: z.enum(['covered', 'explained', 'gap']).nullable(),
    gapReason: z.string().nullable(),
    measures: z.array(MeasureRef),
  })
  .meta({ id: 'CoverageClause' });

export const CoverageView = z
  .object({
    upstream: z.array(UpstreamView),
    plans: z.array(z.object({ id: Uuid, title: z.string(), coverage: CoverageCounts })),
    /** Measures said to be mandated without a clause that orders them. */
    mandatedWithoutClause: z.int(),
  })
  .meta({ id: 'Coverage' });
export const UpstreamCoverage = UpstreamView.extend({ clauses: z.array(ClauseRow) }).meta({ id: 'UpstreamCoverage' });
export const PlanCoverage = z
  .object({ id: Uuid, title: z.string(), coverage: CoverageCounts, clauses: z.array(ClauseRow) })
  .meta({ id: 'PlanCoverage' });

export const GoalTree = z
  .object({
    /** In order; a parent stands before nothing in particular. Counts are of the whole branch. */
    goals: z.array(
      z.object({
        id: Uuid,
        parent: Uuid.nullable(),
        name: z.string(),
        version: Version,
        measures: z.int(),
        tasks: z.int(),
      }),
    ),
    measures: z.int(),
    withoutGoal: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'GoalTree' });

export const SponsorsView = z
  .object({
    sponsors: z.array(
      z.object({
        id: Uuid,
        title: z.string(),
        name: z.string(),
        endsOn: DayText.nullable(),
        isSelf: z.boolean(),
        measures: z.int(),
        issued: z.int(),
        duePast: z.int(),
        since: DayText.nullable(),
      }),
    ),
    withoutSponsor: z.int(),
    keyMeasures: z.int(),
  })
  .meta({ id: 'Sponsors' });

const Step = z.enum(['draft', 'review', 'sendBack', 'issue', 'correct']);
export const StepGiven = z
  .object({
    version: z.int().min(0),
    step: Step,
    doneOn: DayText,
    body: z.string().trim().min(2).max(100).nullable().default(null),
    title: z.string().trim().min(2).max(200).nullable().default(null),
    documentNumber: z.string().trim().min(2).max(100).nullable().default(null),
    note: z.string().trim().min(2).max(500).nullable().default(null),
  })
  .meta({ id: 'DocumentStepGiven' });

export const ProfileView = z
  .object({
    origin: z.enum(['mandated', 'selfChosen']).nullable(),
    isKey: z.boolean(),
    /** 0 where nothing has been said of the measure yet. */
    version: z.int(),
    lists: z.array(
      z.object({
        id: Uuid,
        kind: z.enum(['annual', 'field']),
        year: z.int().nullable(),
        name: z.string(),
        state: z.enum(['open', 'closed']),
        ordinal: z.int(),
        firstYear: z.int().nullable(),
        closing: Closing.nullable(),
        closingReason: z.string().nullable(),
      }),
    ),
    clauses: z.array(z.object({ document: Uuid, documentTitle: z.string(), clause: z.string(), title: z.string() })),
    goals: z.array(z.object({ id: Uuid, name: z.string() })),
    sponsors: z.array(
      z.object({
        appointment: Uuid,
        title: z.string(),
        name: z.string(),
        startsOn: DayText,
        endsOn: DayText.nullable(),
        reason: z.string().nullable(),
      }),
    ),
    document: z.object({
      state: z.enum(documentStates),
      title: z.string().nullable(),
      documentNumber: z.string().nullable(),
      issuedOn: DayText.nullable(),
      steps: z.array(
        z.object({
          step: Step,
          doneOn: DayText,
          body: z.string().nullable(),
          title: z.string().nullable(),
          documentNumber: z.string().nullable(),
          note: z.string().nullable(),
        }),
      ),
      moves: z.array(Step),
    }),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'MeasureProfile' });

export const ProgrammeView = z
  .object({
    id: Uuid,
    name: z.string(),
    sets: z.array(SetView),
    /** Templates of packs of which no set has been made. */
    templates: z.array(z.object({ id: z.string(), name: z.string(), slots: z.int() })),
    lists: z.array(ListView),
    counts: z.object({
      measures: z.int(),
      /** Distinct measures on annual lists; the items of the field lists: two counts, neither part of the other. */
      annual: z.int(),
      field: z.int(),
      unlisted: z.int(),
      origin: z.object({ mandated: z.int(), selfChosen: z.int(), unsaid: z.int() }),
      document: z.object({ none: z.int(), drafted: z.int(), reviewed: z.int(), issued: z.int() }),
    }),
    goals: z.object({ goals: z.int(), idle: z.int(), withoutGoal: z.int() }),
    coverage: CoverageCounts.extend({ documents: z.int(), planGaps: z.int() }).nullable(),
    sponsors: z.object({ sponsors: z.int(), keyMeasures: z.int(), withoutSponsor: z.int() }).nullable(),
  })
  .meta({ id: 'ProgrammeOverview' });
