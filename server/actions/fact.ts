import { sql } from 'kysely';
import { type FactRow, type FactStatus, readFactTable } from '../../core/facts/fact-table.ts';
import { printPeriod } from '../../core/facts/period.ts';
import type { FactProblem } from '../../core/facts/problems.ts';
import type { Day } from '../../core/shared/day.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { readDocument } from '../../documents/read.ts';
import { commit, type Tx } from '../store/commit.ts';
import {
  appendObservations,
  type IndicatorImage,
  insertAliases,
  insertIndicators,
  type NewObservation,
  readIndicators,
} from '../store/fact.ts';
import { newId } from '../store/identifier.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { notFound, Refusal } from './refusal.ts';

export type FactImport = {
  readonly dryRun: boolean;
  readonly indicators: number;
  readonly observations: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
};

/** Reads indicators and observations from a table file. With problems, or as a dry run, nothing is written. */
export async function importFacts(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  dryRun: boolean,
): Promise<FactImport> {
  const read = await readDocument(file.bytes, file.name);
  if ('refused' in read) throw new Refusal(422, 'document/refused', { file: file.name }, { problems: [read.refused as Problem] });
  const { rows, problems } = readFactTable(read.document);
  return writeFacts(context, rows, problems, { dryRun, source: file.name });
}

/** An indicator's attributes beyond what a table of facts says, for facts that come with a pack. */
export type IndicatorDetail = Partial<
  Pick<IndicatorImage, 'code' | 'priceBasis' | 'frequency' | 'direction' | 'origin' | 'owner'>
>;

/**
 * Writes facts: new indicators, new names, and each value that is not held yet as a further observation. All or nothing.
 * A line whose value, day known and status are already held changes nothing.
 */
export function writeFacts(
  context: ActionContext,
  rows: readonly FactRow[],
  found: readonly FactProblem[],
  options: { readonly dryRun: boolean; readonly source: string; readonly detailOf?: (row: FactRow) => IndicatorDetail },
): Promise<FactImport> {
  const { actor } = context;
  return inTransaction(context, async (tx) => {
    const problems: FactProblem[] = [...found];
    const known = await readIndicators(tx, actor.jurisdiction);
    const byName = new Map(known.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one] as const)));
    const divisions = await tx
      .selectFrom('division')
      .select(['code', 'name'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .execute();
    const place = await tx
      .selectFrom('jurisdiction')
      .select(['code', 'name'])
      .where('id', '=', actor.jurisdiction)
      .executeTakeFirstOrThrow();
    const divisionCodes = new Map(
      [place, ...divisions].flatMap(
        (one) =>
          [
            [one.code, one.code],
            [one.name, one.code],
          ] as const,
      ),
    );
    const created = new Map<string, IndicatorImage>();
    const aliases: { alias: string; indicator: string; origin: string }[] = [];
    const candidates: NewObservation[] = [];
    for (const row of rows) {
      const indicator =
        byName.get(row.indicator) ??
        created.get(row.indicator) ??
        makeIndicator(row, known.length + created.size + 1, options.detailOf?.(row) ?? {});
      if (!byName.has(row.indicator)) created.set(row.indicator, indicator as IndicatorImage);
      if (indicator.unit !== row.unit) {
        problems.push({
          code: 'facts/unit-differs',
          severity: 'error',
          place: { ...row.place, field: 'unit' },
          params: { unit: row.unit, expected: indicator.unit, indicator: row.indicator },
        });
      }
      const division = row.division === null ? place.code : divisionCodes.get(row.division);
      if (division === undefined) {
        problems.push({
          code: 'facts/division-unknown',
          severity: 'error',
          place: { ...row.place, field: 'division' },
          params: { raw: row.division ?? '' },
        });
        continue;
      }
      for (const alias of row.aliases) if (!byName.has(alias)) aliases.push({ alias, indicator: indicator.id, origin: 'import' });
      candidates.push({
        id: newId(),
        indicator: indicator.id,
        division,
        dimension: '{}',
        period: row.period,
        value: row.value,
        printed: row.printed,
        unit: row.unit,
        status: row.status,
        source: row.source ?? options.source,
        sourcePlace: row.place.cell ?? null,
        knownOn: row.knownOn ?? actor.today,
        revisionReason: null,
      });
    }
    const fresh = await notHeld(tx, actor.jurisdiction, candidates);
    const answer = {
      dryRun: options.dryRun,
      indicators: created.size,
      observations: fresh.length,
      unchanged: candidates.length - fresh.length,
      problems: problems as readonly Problem[],
    };
    if (options.dryRun) return answer;
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0)
      throw new Refusal(422, 'fact/problems', { errors: errors.length }, { problems: errors as readonly Problem[] });
    if (fresh.length === 0 && created.size === 0 && aliases.length === 0) return answer;
    const events: DomainEvent[] = [
      {
        kind: 'facts.imported',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { source: options.source, indicators: [...created.values()], aliases, observations: fresh },
      },
    ];
    await commit(tx, actor, events, async ([stamped]) => {
      const event = stamped ?? { id: '', recordedAt: '' };
      await insertIndicators(tx, actor.jurisdiction, [...created.values()], event);
      await insertAliases(tx, actor.jurisdiction, aliases, event.recordedAt);
      await appendObservations(tx, actor.jurisdiction, fresh, actor.person, event);
    });
    return answer;
  });
}

function makeIndicator(row: FactRow, position: number, detail: IndicatorDetail): IndicatorImage {
  return {
    id: newId(),
    code: `i${String(position).padStart(4, '0')}`,
    name: row.indicator,
    definition: row.definition,
    unit: row.unit,
    priceBasis: 'none',
    frequency: 'irregular',
    direction: 'none',
    origin: 'observed',
    chapter: row.chapter,
    position,
    owner: null,
    ...detail,
  };
}

/** The candidates that say something new: another value, status or day known than what is held for the same key. */
async function notHeld(tx: Tx, jurisdiction: string, candidates: readonly NewObservation[]): Promise<NewObservation[]> {
  if (candidates.length === 0) return [];
  const held = await tx
    .selectFrom('observation')
    .select([
      'indicator_id',
      'division_code',
      'dimension',
      'period_kind',
      'starts_on',
      'ends_before',
      sql<string>`trim_scale(value)::text`.as('value'),
      'status',
      'source',
    ])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('indicator_id', 'in', [...new Set(candidates.map((one) => one.indicator))])
    .execute();
  const trim = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);
  const keys = new Set(
    held.map((row) =>
      [
        row.indicator_id,
        row.division_code,
        row.dimension,
        row.period_kind,
        row.starts_on,
        row.ends_before,
        trim(row.value),
        row.status,
        row.source,
      ].join('|'),
    ),
  );
  return candidates.filter(
    (one) =>
      !keys.has(
        [
          one.indicator,
          one.division,
          one.dimension,
          one.period.kind,
          one.period.start,
          one.period.end,
          trim(one.value),
          one.status,
          one.source,
        ].join('|'),
      ),
  );
}

type ObservationRow = {
  id: string;
  indicator_id: string;
  division_code: string;
  dimension: string;
  period_kind: string;
  starts_on: string;
  ends_before: string;
  value: string;
  printed: string;
  unit: string;
  status: string;
  source: string;
  source_place: string | null;
  recorded_at: string;
  known_on: string;
  revision_reason: string | null;
  reporter: string | null;
  superseded: boolean;
};

/** Observations as of a day: what was known then, newest of each key first among its own; superseded ones on request. */
async function readObservations(
  context: ActionContext,
  filter: { indicators: readonly string[]; division?: string | undefined; asOf?: string | undefined; history: boolean },
): Promise<ObservationRow[]> {
  if (filter.indicators.length === 0) return [];
  const { rows } = await sql<ObservationRow>`
    select * from (
      select o.id, o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before, o.value::text as value, o.printed, o.unit, o.status, o.source,
             o.source_place, o.recorded_at, o.known_on, o.revision_reason, p.name as reporter,
             row_number() over (partition by o.indicator_id, o.division_code, o.dimension, o.period_kind, o.starts_on, o.ends_before
                                order by o.known_on desc, o.recorded_at desc, o.id desc) > 1 as superseded
        from observation o left join person p on p.jurisdiction_id = o.jurisdiction_id and p.id = o.reporter_id
       where o.jurisdiction_id = ${context.actor.jurisdiction} and o.indicator_id = any(${[...filter.indicators]}::uuid[])
         and (${filter.division ?? null}::text is null or o.division_code = ${filter.division ?? null})
         and (${filter.asOf ?? null}::date is null or o.known_on <= ${filter.asOf ?? null}::date)) x
     where ${filter.history} or not superseded
     order by indicator_id, division_code, starts_on, ends_before, known_on desc, recorded_at desc, id`.execute(
    context.database.kysely,
  );
  return rows;
}

async function divisionNames(context: ActionContext): Promise<Map<string, string>> {
  const { kysely } = context.database;
  const divisions = await kysely
    .selectFrom('division')
    .select(['code', 'name'])
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .execute();
  const place = await kysely
    .selectFrom('jurisdiction')
    .select(['code', 'name'])
    .where('id', '=', context.actor.jurisdiction)
    .executeTakeFirstOrThrow();
  return new Map([place, ...divisions].map((one) => [one.code, one.name]));
}

const presentObservation = (row: ObservationRow, names: ReadonlyMap<string, string>) => {
  const period = { kind: row.period_kind as 'point', start: row.starts_on as Day, end: row.ends_before as Day };
  return {
    id: row.id,
    indicator: row.indicator_id,
    division: { code: row.division_code, name: names.get(row.division_code) ?? row.division_code },
    dimension: JSON.parse(row.dimension) as Record<string, string>,
    period: { ...period, label: printPeriod(period) },
    value: row.value,
    printed: row.printed,
    unit: row.unit,
    status: row.status as FactStatus,
    source: row.source,
    sourcePlace: row.source_place,
    reporter: row.reporter ?? '',
    recordedAt: row.recorded_at,
    knownOn: row.known_on,
    revisionReason: row.revision_reason,
    superseded: row.superseded,
  };
};

export type IndicatorFilter = {
  readonly q?: string | undefined;
  readonly chapter?: string | undefined;
  readonly division?: string | undefined;
  readonly asOf?: string | undefined;
};

/** Indicators in the order of their chapters, each with its latest observation as of the day. Cursor: the position. */
export async function listIndicators(
  context: ActionContext,
  filter: IndicatorFilter,
  page: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { kysely } = context.database;
  const { jurisdiction } = context.actor;
  const q = filter.q?.trim() ?? '';
  const pattern = `%${q.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  const base = (withChapter: boolean) => {
    let query = kysely
      .selectFrom('indicator')
      .where('indicator.jurisdiction_id', '=', jurisdiction)
      .where('indicator.withdrawn_at', 'is', null);
    if (q !== '') {
      query =
        query.where(sql<boolean>`(indicator.name ilike ${pattern} or coalesce(indicator.definition, '') ilike ${pattern} or exists (select 1 from indicator_alias a
        where a.jurisdiction_id = indicator.jurisdiction_id and a.indicator_id = indicator.id and a.alias ilike ${pattern}))`);
    }
    if (withChapter && filter.chapter !== undefined) query = query.where('indicator.chapter', '=', filter.chapter);
    return query;
  };
  const after = /^\d+$/.test(page.cursor ?? '') ? Number(page.cursor) : 0;
  const ids = await base(true)
    .select(['id', 'position'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(page.limit + 1)
    .execute();
  const shown = ids.slice(0, page.limit);
  const [indicators, observations, names, total, chapters] = await Promise.all([
    readIndicators(
      kysely,
      jurisdiction,
      shown.map((row) => row.id),
    ),
    readObservations(context, {
      indicators: shown.map((row) => row.id),
      division: filter.division,
      asOf: filter.asOf,
      history: false,
    }),
    divisionNames(context),
    base(true).select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow(),
    base(false)
      .select(['chapter', sql<string>`count(*)`.as('n')])
      .where('chapter', 'is not', null)
      .groupBy('chapter')
      .orderBy(sql`min(position)`)
      .execute(),
  ]);
  const byIndicator = Map.groupBy(observations, (row) => row.indicator_id);
  return {
    rows: indicators.map((indicator) => {
      const own = byIndicator.get(indicator.id) ?? [];
      const latest = [...own].sort((a, b) =>
        a.ends_before < b.ends_before ? 1 : a.ends_before > b.ends_before ? -1 : a.known_on < b.known_on ? 1 : -1,
      )[0];
      return { ...indicator, observations: own.length, latest: latest ? presentObservation(latest, names) : null };
    }),
    next: ids.length > page.limit ? String(shown.at(-1)?.position ?? '') : null,
    total: Number(total.n),
    chapters: chapters.flatMap((row) => (row.chapter === null ? [] : [{ chapter: row.chapter, count: Number(row.n) }])),
  };
}

export async function readIndicator(context: ActionContext, id: string) {
  const [indicator] = await readIndicators(context.database.kysely, context.actor.jurisdiction, [id]);
  if (!indicator) throw notFound();
  return indicator;
}

export async function listObservations(
  context: ActionContext,
  id: string,
  filter: { readonly division?: string | undefined; readonly asOf?: string | undefined; readonly history: boolean },
) {
  await readIndicator(context, id);
  const names = await divisionNames(context);
  return (await readObservations(context, { indicators: [id], ...filter })).map((row) => presentObservation(row, names));
}

/** Keeps a name under which an indicator is printed: confirmed once, found from then on. */
export const rememberName = (context: ActionContext, id: string, alias: string) =>
  inTransaction(context, async (tx) => {
    const [before] = await readIndicators(tx, context.actor.jurisdiction, [id]);
    if (!before) throw notFound();
    if (before.name === alias || before.aliases.includes(alias)) return before;
    await commit(
      tx,
      context.actor,
      [{ kind: 'indicator.nameRemembered', subject: { kind: 'indicator', id }, data: { alias } }],
      ([event]) =>
        insertAliases(tx, context.actor.jurisdiction, [{ alias, indicator: id, origin: 'confirmed' }], event?.recordedAt ?? ''),
    );
    const [after] = await readIndicators(tx, context.actor.jurisdiction, [id]);
    return after ?? before;
  });

/** Every fact held as of a day, one line per observation that stands, so that a draft can be checked without leaving the browser. */
export async function heldFacts(context: ActionContext, asOf: string | undefined) {
  const indicators = await readIndicators(context.database.kysely, context.actor.jurisdiction);
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const names = await divisionNames(context);
  const rows = await readObservations(context, { indicators: [...byId.keys()], asOf, history: true });
  return {
    asOf: (asOf ?? context.actor.today) as string,
    facts: rows.flatMap((row) => {
      const indicator = byId.get(row.indicator_id);
      if (!indicator || row.status === 'withdrawn') return [];
      return [
        {
          indicator: indicator.id,
          name: indicator.name,
          aliases: indicator.aliases,
          definition: indicator.definition,
          division: row.division_code,
          divisionName: names.get(row.division_code) ?? row.division_code,
          period: printPeriod({ kind: row.period_kind as 'point', start: row.starts_on as Day, end: row.ends_before as Day }),
          value: row.value,
          printed: row.printed,
          unit: row.unit,
          status: row.status,
          source: row.source,
          recorded: row.known_on,
        },
      ];
    }),
  };
}
