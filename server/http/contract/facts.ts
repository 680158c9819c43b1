import { z } from 'zod';
import type { RouteContract } from './route.ts';
import { ById, DayText, ProblemView, Uuid, Version } from './shared.ts';

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

export const PeriodView = z
  .object({ kind: z.enum(['point', 'period', 'cumulative']), start: DayText, end: DayText, label: z.string() })
  .meta({ id: 'Period', description: '[start, end)' });

export const IndicatorView = z
  .object({
    id: Uuid,
    code: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    definition: z.string().nullable(),
    unit: z.string(),
    priceBasis: z.enum(['current', 'constant', 'none']),
    frequency: z.enum(['year', 'half-year', 'quarter', 'month', 'irregular']),
    direction: z.enum(['up', 'down', 'none']),
    origin: z.enum(['observed', 'aggregated', 'computed']),
    chapter: z.string().nullable(),
    owner: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'Indicator' });

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

/** One line of the facts that a browser needs to check a draft without sending it anywhere. */
export const HeldFactView = z
  .object({
    indicator: Uuid,
    name: z.string(),
    aliases: z.array(z.string()),
    definition: z.string().nullable(),
    division: z.string(),
    divisionName: z.string(),
    period: z.string(),
    value: z.string(),
    printed: z.string(),
    unit: z.string(),
    status: z.string(),
    source: z.string(),
    recorded: DayText,
  })
  .meta({ id: 'HeldFact' });

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
    response: { 200: IndicatorView },
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
    summary: 'Indicators and observations from CSV or Excel (multipart: file, dryRun?); all or nothing, problems by cell',
    allow: office,
    consumes: 'multipart/form-data',
    response: {
      200: z
        .object({
          dryRun: z.boolean(),
          indicators: z.int(),
          observations: z.int(),
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
    summary: 'Every fact held, for a check that runs in the browser',
    allow: everyone,
    querystring: z.object({ asOf: DayText.optional() }),
    response: { 200: z.object({ asOf: DayText, facts: z.array(HeldFactView) }).meta({ id: 'HeldFacts' }) },
  },
] as const satisfies readonly RouteContract[];
