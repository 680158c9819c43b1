import { isConvertible } from '../../core/facts/convertible.ts';
import { readDecimal } from '../../core/facts/fact-table.ts';
import { parsePeriod, printPeriod } from '../../core/facts/period.ts';
import type { FactProblem } from '../../core/facts/problems.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { commit, type Tx } from '../store/commit.ts';
import {
  appendObservations,
  type IndicatorImage,
  type NewObservation,
  readIndicators,
  readPlaces,
  updateIndicator,
} from '../store/fact.ts';
import { newId } from '../store/identifier.ts';
import { presentObservation, readObservations } from '../store/observation-list.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { presentIndicator } from './fact.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

export type IndicatorEdit = {
  readonly version: number;
  readonly reason: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly definition?: string | null | undefined;
  readonly chapter?: string | null | undefined;
  readonly priceBasis?: IndicatorImage['priceBasis'] | undefined;
  readonly frequency?: IndicatorImage['frequency'] | undefined;
  readonly direction?: IndicatorImage['direction'] | undefined;
  /** An agency's id. */
  readonly owner?: string | null | undefined;
};

/** Changes what an indicator is called, counts and belongs to. The unit stays: values stand under it. */
export const editIndicator = (context: ActionContext, id: string, given: IndicatorEdit) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const before = await lockIndicator(tx, jurisdiction, id);
    assertVersion(given.version, before, presentIndicator(before));
    const { version: _, reason, owner, ...rest } = given;
    const after: IndicatorImage = {
      ...imageOf(before),
      ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<IndicatorImage>),
      ...(owner === undefined ? {} : { owner: owner === null ? null : await readOwner(tx, jurisdiction, owner) }),
    };
    return save(tx, context, before, { ...after, aliases: [...new Set(after.aliases)].sort() }, reason, 'indicator.edited');
  });

/** Keeps a name under which an indicator is printed: confirmed once, found from then on. */
export const rememberName = (context: ActionContext, id: string, alias: string) =>
  inTransaction(context, async (tx) => {
    const before = await lockIndicator(tx, context.actor.jurisdiction, id);
    if (before.name === alias || before.aliases.includes(alias)) return presentIndicator(before);
    const after = { ...imageOf(before), aliases: [...before.aliases, alias].sort() };
    return save(tx, context, before, after, undefined, 'indicator.nameRemembered');
  });

export type GivenObservation = {
  readonly division: string;
  /** As `parsePeriod` reads it. */
  readonly period: string;
  readonly value: string;
  readonly qualifier?: string | null | undefined;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly knownOn?: string | undefined;
  readonly reason?: string | undefined;
};

/** Enters one value by hand. Where the key is held already it is a revision and needs its reason; what was held stays in the record. */
export const recordObservation = (context: ActionContext, id: string, given: GivenObservation) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const indicator = await lockIndicator(tx, actor.jurisdiction, id);
    const places = await readPlaces(tx, actor.jurisdiction);
    const problems: FactProblem[] = [];
    const wrong = (field: string, code: FactProblem['code'], params: object) =>
      problems.push({ code, severity: 'error', place: { field }, params } as FactProblem);
    const period = parsePeriod(given.period);
    if (!period) wrong('period', 'facts/period-unreadable', { raw: given.period });
    const value = readDecimal(given.value);
    if (!value) wrong('value', 'facts/value-unreadable', { raw: given.value });
    if (!places.some((place) => place.code === given.division))
      wrong('division', 'facts/division-unknown', { raw: given.division });
    if (!isConvertible(given.unit, indicator.unit))
      wrong('unit', 'facts/unit-differs', { unit: given.unit, expected: indicator.unit, indicator: indicator.name });
    const knownOn = given.knownOn ?? actor.today;
    if (knownOn > actor.today) wrong('knownOn', 'facts/day-ahead', { day: knownOn });
    const held = (
      await readObservations(tx, actor.jurisdiction, { indicators: [id], division: given.division, history: false })
    ).find(
      (row) =>
        row.period_kind === period?.kind &&
        row.starts_on === period.start &&
        row.ends_before === period.end &&
        row.dimension === '{}',
    );
    const reason = given.reason?.trim() ?? '';
    const qualifier = given.qualifier?.trim() || null;
    const isHeld =
      held &&
      value &&
      decimal(held.value).eq(value.value) &&
      held.unit === given.unit &&
      held.status === given.status &&
      held.qualifier === qualifier;
    if (isHeld) wrong('value', 'facts/already-held', { value: `${held.value}${held.unit}` });
    else if (held && period && value && reason === '')
      wrong('reason', 'facts/revision-unexplained', {
        indicator: indicator.name,
        period: printPeriod(period),
        held: `${held.value}${held.unit}`,
        value: `${value.value}${given.unit}`,
      });
    if (problems.length > 0 || !period || !value)
      throw new Refusal(422, 'fact/problems', { errors: problems.length }, { problems: problems as readonly Problem[] });
    const observation: NewObservation = {
      id: newId(),
      indicator: id,
      division: given.division,
      dimension: '{}',
      period,
      ...value,
      qualifier,
      unit: given.unit,
      status: given.status,
      source: given.source,
      sourcePlace: null,
      knownOn,
      revisionReason: held ? reason : null,
    };
    await commit(
      tx,
      actor,
      [
        {
          kind: held ? 'observation.revised' : 'observation.recorded',
          subject: { kind: 'indicator', id },
          ...(held ? { changes: { value: [`${held.value}${held.unit}`, `${value.value}${given.unit}`] as const }, reason } : {}),
          data: { observation },
        },
      ],
      async ([stamped]) => {
        await appendObservations(tx, actor.jurisdiction, [observation], actor.person, stamped ?? { id: '', recordedAt: '' });
      },
    );
    const written = (await readObservations(tx, actor.jurisdiction, { indicators: [id], history: true })).find(
      (row) => row.id === observation.id,
    );
    if (!written) throw new Error('the observation just written is not there');
    return presentObservation(written, new Map(places.map((place) => [place.code, place.name])));
  });

const imageOf = ({ version: _, ...image }: IndicatorImage & { readonly version: number }): IndicatorImage => image;

async function lockIndicator(tx: Tx, jurisdiction: string, id: string) {
  const row = await tx
    .selectFrom('indicator')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const [indicator] = row ? await readIndicators(tx, jurisdiction, [id]) : [];
  if (!indicator) throw notFound();
  return indicator;
}

async function readOwner(tx: Tx, jurisdiction: string, id: string) {
  const agency = await tx
    .selectFrom('agency')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!agency) throw notFound();
  return agency;
}

async function save(
  tx: Tx,
  context: ActionContext,
  before: IndicatorImage & { readonly version: number },
  after: IndicatorImage,
  reason: string | undefined,
  kind: 'indicator.edited' | 'indicator.nameRemembered',
) {
  const { jurisdiction } = context.actor;
  const changes = Object.fromEntries(
    (Object.keys(after) as (keyof IndicatorImage)[])
      .filter((property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
      .map((property) => [property, [before[property], after[property]] as const]),
  );
  if (Object.keys(changes).length === 0) throw new Refusal(422, 'indicator/nothing-changed', {});
  if (after.name !== before.name) await assertNameFree(tx, jurisdiction, after);
  const event = { kind, subject: { kind: 'indicator', id: after.id }, changes, ...(reason === undefined ? {} : { reason }) };
  await commit(tx, context.actor, [event], async ([stamped]) => {
    await updateIndicator(tx, jurisdiction, after, before.version + 1, stamped ?? { id: '', recordedAt: '' });
  });
  return presentIndicator({ ...after, version: before.version + 1 });
}

async function assertNameFree(tx: Tx, jurisdiction: string, { id, name }: IndicatorImage): Promise<void> {
  const other = await tx
    .selectFrom('indicator')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('name', '=', name)
    .where('id', '<>', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (other) throw new Refusal(422, 'indicator/name-taken', { name });
}
