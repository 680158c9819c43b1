import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import { HistoryEntry } from './ledger.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, office, ProblemView, Uuid, Version } from './shared.ts';

const everyone = businessRoles;

export const PeriodView = z
  .object({ kind: z.enum(['point', 'period', 'cumulative']), start: DayText, end: DayText, label: z.string() })
  .meta({ id: 'Period', description: '[start, end)' });

const PriceBasis = z.enum(['current', 'constant', 'none']);
const Frequency = z.enum(['year', 'half-year', 'quarter', 'month', 'irregular']);
const Direction = z.enum(['up', 'down', 'none']);

export const IndicatorView = z
  .object({
    id: Uuid,
    code: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    definition: z.string().nullable(),
    unit: z.string(),
    priceBasis: PriceBasis,
    frequency: Frequency,
    direction: Direction,
    origin: z.enum(['observed', 'aggregated', 'computed']),
    chapter: z.string().nullable(),
    owner: z.object({ id: Uuid, name: z.string() }).nullable(),
    version: Version,
  })
  .meta({ id: 'Indicator' });

/** An indicator on its own page: the places its values can be of, and what the person may do. */
export const IndicatorDetail = IndicatorView.extend({
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  may: z.object({ edit: z.boolean() }),
}).meta({ id: 'IndicatorDetail' });

export const EditIndicator = z
  .object({
    version: Version,
    reason: z.string().trim().min(2).max(500),
    name: z.string().trim().min(2).max(80).optional(),
    aliases: z.array(z.string().trim().min(2).max(60)).max(30).optional(),
    definition: z.string().trim().max(1000).nullable().optional(),
    chapter: z.string().trim().min(1).max(60).nullable().optional(),
    priceBasis: PriceBasis.optional(),
    frequency: Frequency.optional(),
    direction: Direction.optional(),
    owner: Uuid.nullable().optional(),
  })
  .meta({ id: 'EditIndicator' });

export const observationStatuses = ['as-printed-unverified', 'reported', 'verified', 'published', 'withdrawn'] as const;

export const ObservationView = z
  .object({
    id: Uuid,
    indicator: Uuid,
    division: z.object({ code: z.string(), name: z.string() }),
    dimension: z.record(z.string(), z.string()),
    period: PeriodView,
    /** Exact decimal string, and the digits as printed. */
    value: z.string(),
    printed: z.string(),
    /** The word that makes the value an interval: 超, 以上, 余. */
    qualifier: z.string().nullable(),
    unit: z.string(),
    status: z.enum(observationStatuses),
    source: z.string(),
    sourcePlace: z.string().nullable(),
    reporter: z.string(),
    recordedAt: z.string(),
    knownOn: DayText,
    revisionReason: z.string().nullable(),
    /** Whether a later observation of the same key has taken its place. */
    superseded: z.boolean(),
  })
  .meta({ id: 'Observation' });

export const IndicatorRow = IndicatorView.extend({ observations: z.int(), latest: ObservationView.nullable() }).meta({
  id: 'IndicatorRow',
});

export const RecordObservation = z
  .object({
    division: z.string(),
    /** 2025年, 2025年6月, 2025年1—8月, 2025年末 … */
    period: z.string().trim().min(4).max(40),
    value: z.string().trim().min(1).max(40),
    qualifier: z.string().trim().max(10).nullable().optional(),
    unit: z.string().trim().max(20),
    status: z.enum(observationStatuses),
    source: z.string().trim().min(2).max(200),
    /** The day from which the value was known; today unless told. */
    knownOn: DayText.optional(),
    /** Why it takes the place of a value held already. */
    reason: z.string().trim().max(500).optional(),
  })
  .meta({ id: 'RecordObservation' });

/** An indicator with all its values, in the order in which they became known, for a check that runs in the browser. */
export const HeldIndicatorView = z
  .object({
    id: Uuid,
    name: z.string(),
    aliases: z.array(z.string()),
    definition: z.string().nullable(),
    unit: z.string(),
    observations: z.array(
      z.object({
        division: z.string(),
        period: PeriodView,
        value: z.string(),
        qualifier: z.string().nullable(),
        unit: z.string(),
        status: z.enum(observationStatuses),
        source: z.string(),
        sourcePlace: z.string().nullable(),
        knownOn: DayText,
      }),
    ),
  })
  .meta({ id: 'HeldIndicator' });

export const factsRoutes = [
  {
    id: 'indicator.list',
    method: 'GET',
    url: '/api/indicators',
    summary: 'Indicators with their latest observation',
    allow: everyone,
    querystring: z.object({
      q: z.string().max(100).optional(),
      chapter: z.string().optional(),
      division: z.string().optional(),
      asOf: DayText.optional(),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: {
      200: z
        .object({
          rows: z.array(IndicatorRow),
          next: z.string().nullable(),
          total: z.int(),
          chapters: z.array(z.object({ chapter: z.string(), count: z.int() })),
        })
        .meta({ id: 'IndicatorPage' }),
    },
  },
  {
    id: 'indicator.read',
    method: 'GET',
    url: '/api/indicators/:id',
    summary: 'One indicator',
    allow: everyone,
    params: ById,
    response: { 200: IndicatorDetail },
  },
  {
    id: 'indicator.edit',
    method: 'PATCH',
    url: '/api/indicators/:id',
    summary: 'Change the names, the definition or the owner of an indicator, with the reason',
    allow: office,
    params: ById,
    body: EditIndicator,
    response: { 200: IndicatorView },
  },
  {
    id: 'indicator.history',
    method: 'GET',
    url: '/api/indicators/:id/history',
    summary: 'What was changed of an indicator, newest first',
    allow: everyone,
    params: ById,
    response: { 200: z.array(HistoryEntry) },
  },
  {
    id: 'observation.list',
    method: 'GET',
    url: '/api/indicators/:id/observations',
    summary: 'The series of an indicator, superseded values included on request, as of a day',
    allow: everyone,
    params: ById,
    querystring: z.object({
      division: z.string().optional(),
      asOf: DayText.optional(),
      history: z.enum(['true', 'false']).default('false'),
    }),
    response: { 200: z.array(ObservationView) },
  },
  {
    id: 'observation.record',
    method: 'POST',
    url: '/api/indicators/:id/observations',
    summary: 'Enter one value; where the period is held already it is a revision and needs its reason',
    allow: office,
    params: ById,
    body: RecordObservation,
    response: { 200: ObservationView },
  },
  {
    id: 'indicator.remember',
    method: 'POST',
    url: '/api/indicators/:id/aliases',
    summary: 'Keep a name under which the indicator is printed: confirmed once, found from then on',
    allow: office,
    params: ById,
    body: z.object({ alias: z.string().trim().min(2).max(60) }),
    response: { 200: IndicatorView },
  },
  {
    id: 'fact.import',
    method: 'POST',
    url: '/api/facts/import',
    summary:
      'Indicators and observations from CSV or Excel (multipart: dryRun?, reason?, file); all or nothing, problems by cell',
    allow: office,
    consumes: 'multipart/form-data',
    response: {
      200: z
        .object({
          dryRun: z.boolean(),
          indicators: z.int(),
          observations: z.int(),
          revisions: z.int(),
          unchanged: z.int(),
          problems: z.array(ProblemView),
        })
        .meta({ id: 'FactImport' }),
    },
  },
  {
    id: 'fact.held',
    method: 'GET',
    url: '/api/facts/held',
    summary: 'Every fact held, for a check that runs in the browser: whole indicators, page by page, some 5,000 values each',
    allow: everyone,
    querystring: z.object({
      asOf: DayText.optional(),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(200),
    }),
    response: {
      200: z
        .object({
          asOf: DayText,
          next: z.string().nullable(),
          places: z.array(z.object({ code: z.string(), name: z.string(), aliases: z.array(z.string()) })),
          indicators: z.array(HeldIndicatorView),
        })
        .meta({ id: 'HeldFactsPage' }),
    },
  },
] as const satisfies readonly RouteContract[];
