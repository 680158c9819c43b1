import { sql } from 'kysely';
import { printPeriod } from '../../core/facts/period.ts';
import { hasRole } from '../auth/visible-to.ts';
import { type IndicatorImage, readIndicators, readPlaces } from '../store/fact.ts';
import { readHistoryOf } from '../store/history.ts';
import { periodOf, presentObservation, readObservations } from '../store/observation-list.ts';
import type { ActionContext } from './context.ts';
import { notFound } from './refusal.ts';

type Indicator = IndicatorImage & { readonly version: number };

export const presentIndicator = ({ position: _, aliases, ...indicator }: Indicator) => ({ ...indicator, aliases: [...aliases] });

const cursorForm = /^(\d{1,9})\.([0-9a-f-]{36})$/;

export type IndicatorFilter = {
  readonly q?: string | undefined;
  readonly chapter?: string | undefined;
  readonly division?: string | undefined;
  readonly asOf?: string | undefined;
};

/** Indicators in the order of their chapters, each with its latest observation as known on the day. Cursor: position and id. */
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
  const [, position, last] = cursorForm.exec(page.cursor ?? '') ?? [];
  let next = base(true).select(['id', 'position']).orderBy('position').orderBy('id');
  if (position !== undefined && last !== undefined)
    next = next.where(sql<boolean>`(indicator.position, indicator.id) > (${Number(position)}, ${last}::uuid)`);
  const ids = await next.limit(page.limit + 1).execute();
  const shown = ids.slice(0, page.limit);
  const wanted = shown.map((row) => row.id);
  const [indicators, observations, places, total, chapters] = await Promise.all([
    readIndicators(kysely, jurisdiction, wanted),
    readObservations(kysely, jurisdiction, { ...filter, indicators: wanted, history: false }),
    readPlaces(kysely, jurisdiction),
    base(true).select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow(),
    base(false)
      .select(['chapter', sql<string>`count(*)`.as('n')])
      .where('chapter', 'is not', null)
      .groupBy('chapter')
      .orderBy(sql`min(position)`)
      .execute(),
  ]);
  const names = new Map(places.map((place) => [place.code, place.name]));
  const byIndicator = Map.groupBy(observations, (row) => row.indicator_id);
  const home = places[0]?.code;
  const end = shown.at(-1);
  return {
    rows: indicators.map((indicator) => {
      const own = byIndicator.get(indicator.id) ?? [];
      // The jurisdiction's own value where there is one: it is what the name of the indicator says.
      const standing = own.filter((row) => row.status !== 'withdrawn');
      const ofHome = standing.filter((row) => row.division_code === home);
      const latest = (ofHome.length > 0 ? ofHome : standing).reduce<(typeof own)[number] | undefined>(
        (best, row) => (best === undefined || row.ends_before >= best.ends_before ? row : best),
        undefined,
      );
      return {
        ...presentIndicator(indicator),
        observations: own.length,
        latest: latest ? presentObservation(latest, names) : null,
      };
    }),
    next: ids.length > page.limit && end ? `${end.position}.${end.id}` : null,
    total: Number(total.n),
    chapters: chapters.flatMap((row) => (row.chapter === null ? [] : [{ chapter: row.chapter, count: Number(row.n) }])),
  };
}

/** One indicator, the places its values can be of, and what the person may do with it. @throws 404 */
export async function readIndicator(context: ActionContext, id: string) {
  const { kysely } = context.database;
  const { actor } = context;
  const [indicator] = await readIndicators(kysely, actor.jurisdiction, [id]);
  if (!indicator) throw notFound();
  const places = await readPlaces(kysely, actor.jurisdiction);
  return {
    ...presentIndicator(indicator),
    places: places.map(({ code, name }) => ({ code, name })),
    may: { edit: hasRole(actor, 'reformOffice') },
  };
}

export async function listObservations(
  context: ActionContext,
  id: string,
  filter: { readonly division?: string | undefined; readonly asOf?: string | undefined; readonly history: boolean },
) {
  const { places } = await readIndicator(context, id);
  const names = new Map(places.map((place) => [place.code, place.name]));
  const rows = await readObservations(context.database.kysely, context.actor.jurisdiction, { ...filter, indicators: [id] });
  return rows.map((row) => presentObservation(row, names));
}

/** What was changed of an indicator's name, names and definition, newest first. */
export async function readIndicatorHistory(context: ActionContext, id: string) {
  await readIndicator(context, id);
  return readHistoryOf(context.database.kysely, context.actor.jurisdiction, { kind: 'indicator', id });
}

/** A page of facts ends with the indicator that brings it to so many values; a page has one indicator at least, whole. */
const valuesOfPage = 5_000;

/**
 * A page of the facts held as of a day, indicator by indicator in the order of their chapters, each with all that its values took the
 * place of, so that a draft can be checked without leaving the browser. Cursor: position and id.
 */
export async function heldFacts(
  context: ActionContext,
  asOf: string | undefined,
  page: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const { kysely } = context.database;
  const { jurisdiction, today } = context.actor;
  const known = asOf ?? today;
  const [, position, last] = cursorForm.exec(page.cursor ?? '') ?? [];
  let next = kysely
    .selectFrom('indicator')
    .select(['id', 'position'])
    .select((indicator) =>
      indicator
        .selectFrom('observation as o')
        .select(sql<string>`count(*)`.as('n'))
        .whereRef('o.jurisdiction_id', '=', 'indicator.jurisdiction_id')
        .whereRef('o.indicator_id', '=', 'indicator.id')
        .as('values'),
    )
    .where('jurisdiction_id', '=', jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('position')
    .orderBy('id');
  if (position !== undefined && last !== undefined)
    next = next.where(sql<boolean>`(indicator.position, indicator.id) > (${Number(position)}, ${last}::uuid)`);
  const found = await next.limit(page.limit + 1).execute();
  let values = 0;
  const full = found.findIndex((row) => {
    values += Number(row.values);
    return values >= valuesOfPage;
  });
  const shown = found.slice(0, Math.min(page.limit, full < 0 ? page.limit : full + 1));
  const wanted = shown.map((row) => row.id);
  const [indicators, places, rows] = await Promise.all([
    readIndicators(kysely, jurisdiction, wanted),
    readPlaces(kysely, jurisdiction),
    readObservations(kysely, jurisdiction, { asOf: known, indicators: wanted, history: true }),
  ]);
  const byIndicator = Map.groupBy(rows, (row) => row.indicator_id);
  const end = shown.at(-1);
  return {
    asOf: known,
    next: found.length > shown.length && end ? `${end.position}.${end.id}` : null,
    places: places.map((place) => ({ ...place, aliases: [...place.aliases] })),
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      aliases: [...indicator.aliases],
      definition: indicator.definition,
      unit: indicator.unit,
      observations: (byIndicator.get(indicator.id) ?? []).map((row) => {
        const { kind, start, end: before } = periodOf(row);
        return {
          division: row.division_code,
          period: { kind, start, end: before, label: printPeriod({ kind, start, end: before }) },
          value: row.value,
          qualifier: row.qualifier,
          unit: row.unit,
          status: row.status as 'reported',
          source: row.source,
          sourcePlace: row.source_place,
          knownOn: row.known_on,
        };
      }),
    })),
  };
}
