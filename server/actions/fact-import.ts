import { isConvertible } from '../../core/facts/convertible.ts';
import { type FactRow, FactTableReader, placeIn } from '../../core/facts/fact-table.ts';
import { printPeriod } from '../../core/facts/period.ts';
import type { FactProblem } from '../../core/facts/problems.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import { unitOf } from '../../core/quantity/unit.ts';
import type { Day } from '../../core/shared/day.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { converterWith, findConversionPrograms } from '../../documents/convert.ts';
import { readRows } from '../../documents/read-rows.ts';
import { factRowsOf } from '../../packs/fact-rows.ts';
import type { PackFacts } from '../../packs/pack.ts';
import { commit, type Tx } from '../store/commit.ts';
import {
  appendObservations,
  type IndicatorImage,
  insertIndicators,
  type NewObservation,
  readIndicators,
  readPlaces,
  updateIndicator,
} from '../store/fact.ts';
import { newId } from '../store/identifier.ts';
import { type HeldValue, readHeldValues } from '../store/observation-list.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { Refusal } from './refusal.ts';

export type FactImport = {
  readonly dryRun: boolean;
  /** New indicators, new values, values that take the place of others, values held already. */
  readonly indicators: number;
  readonly observations: number;
  readonly revisions: number;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
};

type Options = {
  readonly dryRun: boolean;
  readonly source: string;
  /** The reason of revision for lines that give none. */
  readonly reason: string | undefined;
  /** What a table of facts does not say of an indicator; for facts that come with a pack. */
  readonly detailOf?: (row: FactRow) => Partial<IndicatorImage>;
};

/** Reads indicators and observations from a table file. With problems, or as a dry run, nothing is written. */
export async function importFacts(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  given: { readonly dryRun: boolean; readonly reason?: string | undefined },
): Promise<FactImport> {
  const convert = converterWith(await findConversionPrograms());
  const table = new FactTableReader();
  const { refused } = await readRows(file.bytes, file.name, table, { convert });
  if (refused) throw new Refusal(422, 'document/refused', { file: file.name }, { problems: [refused as Problem] });
  const { rows, problems } = table.end();
  return writeFacts(context, rows, problems, { ...given, reason: given.reason, source: file.name });
}

/** Writes the facts that come with a pack, each under its line of the pack's source. */
export async function importPackFacts(context: ActionContext, facts: PackFacts): Promise<FactImport> {
  const details = new Map(
    facts.chapters.flatMap(({ indicators }) =>
      indicators.map(({ name, code, direction, priceBasis = 'none' }) => [name, { code, direction, priceBasis }] as const),
    ),
  );
  return writeFacts(context, factRowsOf(facts), [], {
    dryRun: false,
    source: facts.source,
    reason: undefined,
    detailOf: (row) => details.get(row.indicator) ?? {},
  });
}

/** So many rows are written at once, and told of by one event: a large import stays readable in the record. */
const perEvent = 1_000;

/** New indicators, new names, and each value that is not held yet as a further observation: all or nothing. */
function writeFacts(
  context: ActionContext,
  rows: readonly FactRow[],
  found: readonly FactProblem[],
  options: Options,
): Promise<FactImport> {
  const { actor } = context;
  return inTransaction(context, async (tx) => {
    const plan = await planImport(tx, context, rows, options);
    const problems: readonly FactProblem[] = [...found, ...plan.problems];
    const answer: FactImport = {
      dryRun: options.dryRun,
      indicators: plan.created.length,
      observations: plan.fresh.length,
      revisions: plan.revisions,
      unchanged: plan.unchanged,
      problems: problems as readonly Problem[],
    };
    if (options.dryRun) return answer;
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0)
      throw new Refusal(422, 'fact/problems', { errors: errors.length }, { problems: errors as readonly Problem[] });
    for (let at = 0; at < plan.created.length; at += perEvent) {
      const batch = plan.created.slice(at, at + perEvent);
      const events = batch.map(
        (image): DomainEvent => ({
          kind: 'indicator.declared',
          subject: { kind: 'indicator', id: image.id },
          data: { ...image, source: options.source },
        }),
      );
      await commit(tx, actor, events, async ([stamped]) =>
        insertIndicators(tx, actor.jurisdiction, batch, stamped ?? { id: '', recordedAt: '' }),
      );
    }
    for (const { before, after } of plan.renamed) {
      const event: DomainEvent = {
        kind: 'indicator.nameRemembered',
        subject: { kind: 'indicator', id: after.id },
        changes: { aliases: [before.aliases, after.aliases] },
        data: { source: options.source },
      };
      await commit(tx, actor, [event], async ([stamped]) =>
        updateIndicator(tx, actor.jurisdiction, after, before.version + 1, stamped ?? { id: '', recordedAt: '' }),
      );
    }
    for (let at = 0; at < plan.fresh.length; at += perEvent) {
      const batch = plan.fresh.slice(at, at + perEvent).map((one) => newObservation(one, options.source, actor.today));
      const event: DomainEvent = {
        kind: 'facts.imported',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { source: options.source, columns: [...observationColumns], observations: batch.map(columnsOfObservation) },
      };
      await commit(tx, actor, [event], async ([stamped]) =>
        appendObservations(tx, actor.jurisdiction, batch, actor.person, stamped ?? { id: '', recordedAt: '' }),
      );
    }
    return answer;
  });
}

type Held = IndicatorImage & { readonly version: number };

type ImportPlan = {
  readonly created: readonly IndicatorImage[];
  readonly renamed: readonly { readonly before: Held; readonly after: IndicatorImage }[];
  readonly fresh: readonly Fresh[];
  readonly revisions: number;
  readonly unchanged: number;
  readonly problems: readonly FactProblem[];
};

async function planImport(tx: Tx, context: ActionContext, rows: readonly FactRow[], options: Options): Promise<ImportPlan> {
  const { jurisdiction, today } = context.actor;
  const held = await readIndicators(tx, jurisdiction);
  const places = await readPlaces(tx, jurisdiction);
  const placeCodes = new Map(
    places.flatMap((place) => [place.code, place.name, ...place.aliases].map((name) => [name, place.code] as const)),
  );
  const home = places[0]?.code ?? '';
  const byName = new Map(held.map((one) => [one.name, one]));
  const byAlias = Map.groupBy(
    held.flatMap((one) => one.aliases.map((alias) => ({ alias, one }))),
    (row) => row.alias,
  );
  const created = new Map<string, IndicatorImage>();
  const newNames = new Map<string, Set<string>>();
  const problems: FactProblem[] = [];
  const candidates: Candidate[] = [];
  let position = Math.max(0, ...held.map((one) => one.position));

  for (const row of rows) {
    const named = byName.get(row.indicator) ?? created.get(row.indicator);
    const aliased = named ? [] : (byAlias.get(row.indicator) ?? []);
    if (aliased.length > 1) {
      problems.push({
        code: 'facts/indicator-ambiguous',
        severity: 'error',
        place: placeIn(row, 'indicator'),
        params: { name: row.indicator, indicators: aliased.map(({ one }) => one.name) },
      });
      continue;
    }
    let indicator: IndicatorImage | undefined = named ?? aliased[0]?.one;
    if (!indicator) {
      position += 1;
      indicator = declare(row, position, options.detailOf?.(row) ?? {});
      created.set(row.indicator, indicator);
      if (unitOf(row.unit) === undefined)
        problems.push({
          code: 'facts/unit-unknown',
          severity: 'notice',
          place: placeIn(row, 'unit'),
          params: { unit: row.unit },
        });
    } else {
      if (row.definition !== null && indicator.definition !== null && row.definition !== indicator.definition)
        problems.push({
          code: 'facts/definition-kept',
          severity: 'notice',
          place: placeIn(row, 'definition'),
          params: { indicator: indicator.name },
        });
      const known = new Set([indicator.name, ...indicator.aliases]);
      const more = row.aliases.filter((alias) => !known.has(alias));
      if (more.length > 0) newNames.set(indicator.id, new Set([...(newNames.get(indicator.id) ?? []), ...more]));
    }
    const division = row.division === null ? home : placeCodes.get(row.division);
    if (!isConvertible(row.unit, indicator.unit))
      problems.push({
        code: 'facts/unit-differs',
        severity: 'error',
        place: placeIn(row, 'unit'),
        params: { unit: row.unit, expected: indicator.unit, indicator: indicator.name },
      });
    if (row.knownOn !== null && row.knownOn > today)
      problems.push({ code: 'facts/day-ahead', severity: 'error', place: placeIn(row, 'knownOn'), params: { day: row.knownOn } });
    if (division === undefined)
      problems.push({
        code: 'facts/division-unknown',
        severity: 'error',
        place: placeIn(row, 'division'),
        params: { raw: row.division ?? '' },
      });
    else candidates.push({ row, indicator, division });
  }

  const compared = await compare(
    (indicators) => readHeldValues(tx, jurisdiction, indicators),
    new Set(held.map((one) => one.id)),
    candidates,
    options.reason,
  );
  // Names given on later lines of an indicator that this very file declares.
  const declared = [...created.values()].map((image) => ({
    ...image,
    aliases: [...new Set([...image.aliases, ...(newNames.get(image.id) ?? [])])].sort(),
  }));
  const renamed = held.flatMap((before) => {
    const more = newNames.get(before.id);
    if (!more) return [];
    const { version: _, ...image } = before;
    return [{ before, after: { ...image, aliases: [...new Set([...image.aliases, ...more])].sort() } }];
  });
  return { created: declared, renamed, ...compared, problems: [...problems, ...compared.problems] };
}

type Candidate = { readonly row: FactRow; readonly indicator: IndicatorImage; readonly division: string };

/** A line that says something new; its observation is made when it is written. */
type Fresh = { readonly line: Candidate; readonly revisionReason: string | null };

/** So many indicators' values are compared at once: a large import does not hold everything that is held. */
const perComparison = 100;

/** Which lines say something new, and which of these take the place of a value that is held. */
async function compare(
  read: (indicators: readonly string[]) => Promise<readonly HeldValue[]>,
  known: ReadonlySet<string>,
  candidates: readonly Candidate[],
  givenReason: string | undefined,
): Promise<Pick<ImportPlan, 'fresh' | 'revisions' | 'unchanged' | 'problems'>> {
  // Answers stand at the place of their line, so that they come in the order of the file.
  const answers: (Fresh | undefined)[] = [];
  const problems: (FactProblem | undefined)[] = [];
  let revisions = 0;
  let unchanged = 0;
  const placesOf = Map.groupBy(candidates.keys(), (at) => candidates[at]?.indicator.id ?? '');
  const indicators = [...placesOf.keys()];
  for (let first = 0; first < indicators.length; first += perComparison) {
    const some = indicators.slice(first, first + perComparison);
    const held = some.filter((id) => known.has(id));
    const byKey = Map.groupBy(held.length > 0 ? await read(held) : [], (row) =>
      [row.indicator_id, row.division_code, row.period_kind, row.starts_on, row.ends_before].join('|'),
    );
    for (const at of some.flatMap((id) => placesOf.get(id) ?? [])) {
      const { row, indicator, division } = candidates[at] as Candidate;
      const { kind, start, end } = row.period;
      const before = byKey.size > 0 ? (byKey.get([indicator.id, division, kind, start, end].join('|')) ?? []) : [];
      const isHeld = before.some(
        (one) => isSame(one, row) && (row.knownOn === null ? !one.superseded : one.known_on === row.knownOn),
      );
      if (isHeld) {
        unchanged += 1;
        continue;
      }
      const current = before.find((one) => !one.superseded);
      const reason = row.reason ?? givenReason ?? null;
      if (current) {
        revisions += 1;
        problems[at] = revisionProblem(current, row, indicator, reason);
      }
      answers[at] = { line: candidates[at] as Candidate, revisionReason: current ? reason : row.reason };
    }
  }
  return {
    fresh: answers.filter((one) => one !== undefined),
    revisions,
    unchanged,
    problems: problems.filter((one) => one !== undefined),
  };
}

const isSame = (one: HeldValue, row: FactRow): boolean =>
  one.unit === row.unit &&
  one.status === row.status &&
  one.qualifier === row.qualifier &&
  (one.value === row.value || decimal(one.value).eq(row.value));

function revisionProblem(current: HeldValue, row: FactRow, indicator: IndicatorImage, reason: string | null): FactProblem {
  const params = {
    indicator: indicator.name,
    period: printPeriod(row.period),
    held: `${current.value}${current.unit}`,
    value: `${row.value}${row.unit}`,
  };
  return reason === null
    ? { code: 'facts/revision-unexplained', severity: 'error', place: row.place, params }
    : { code: 'facts/revises', severity: 'notice', place: row.place, params };
}

const newObservation = (
  { line: { row, indicator, division }, revisionReason }: Fresh,
  source: string,
  today: Day,
): NewObservation => ({
  id: newId(),
  indicator: indicator.id,
  division,
  dimension: '{}',
  period: row.period,
  value: row.value,
  printed: row.printed,
  qualifier: row.qualifier,
  unit: row.unit,
  status: row.status,
  source: row.source ?? source,
  sourcePlace: row.sourcePlace ?? row.place.cell ?? null,
  knownOn: row.knownOn ?? today,
  revisionReason,
});

/** How a line of `facts.imported` is read: values in this order, so that an event of 1,000 rows names its columns once. */
const observationColumns = [
  'id',
  'indicator',
  'division',
  'dimension',
  'periodKind',
  'start',
  'end',
  'value',
  'printed',
  'qualifier',
  'unit',
  'status',
  'source',
  'sourcePlace',
  'knownOn',
  'revisionReason',
] as const;
const columnsOfObservation = (one: NewObservation): readonly (string | null)[] =>
  observationColumns.map((column) => {
    if (column === 'periodKind') return one.period.kind;
    return column === 'start' || column === 'end' ? one.period[column] : one[column];
  });

function declare(row: FactRow, position: number, detail: Partial<IndicatorImage>): IndicatorImage {
  const id = newId();
  return {
    id,
    code: `i-${id}`,
    name: row.indicator,
    aliases: [...new Set(row.aliases)].filter((alias) => alias !== row.indicator).sort(),
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
