import { type CellWorld, cellTextOf, readCell } from '../../core/ledger/cell-edit.ts';
import type { EditableColumn } from '../../core/ledger/cell-problems.ts';
import { type EditableMeasure, editMeasure } from '../../core/ledger/measure-edit.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import { measureIsVisible } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import { commit, type Tx } from '../store/commit.ts';
import { agencyDirectory } from '../store/directory.ts';
import { lockMeasure, type MeasureImage, updateMeasure } from '../store/measure.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { Refusal } from './refusal.ts';
import { checkReturned, type ReturnedPeople, receiveReturned } from './task/returned.ts';

type Reader = Tx | Database['kysely'];

export type CellPlace = {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
};
export type GivenCell = {
  readonly measure: string;
  readonly version?: number | undefined;
  readonly column: EditableColumn;
  readonly text: string;
  /** Whose workbook says it, where it was split off for an agency. */
  readonly agency?: string | undefined;
  readonly place?: CellPlace | undefined;
};
type Said = { readonly code: string; readonly params: Record<string, unknown> };

/**
 * What cells would change and what is wrong with them; writes nothing. A cell that somebody else changed since the version that the
 * person had is a conflict, and so are two files that say different things of one cell: a person decides.
 */
export async function checkChanges(context: ActionContext, cells: readonly GivenCell[]) {
  const { kysely } = context.database;
  const world = await worldOf(kysely, context);
  const nameOf = namesOf(world);
  const present = await presentImages(kysely, context, [...new Set(cells.map((cell) => cell.measure))]);
  const earlier = await earlierImages(
    kysely,
    context,
    cells.filter((cell) => cell.version !== undefined && cell.version !== present.get(cell.measure)?.version),
  );
  const changes: (ReturnType<typeof changeOf> & object)[] = [];
  const problems: (Said & { place: CellPlace | null; measure: string; number: number | null; column: EditableColumn })[] = [];
  let unchanged = 0;
  for (const ofMeasure of Map.groupBy(cells, (cell) => cell.measure).values()) {
    const now = present.get(ofMeasure[0]?.measure ?? '');
    const problemAt = (cell: GivenCell, said: Said): void => {
      const number = now?.image.number ?? null;
      problems.push({ ...said, place: cell.place ?? null, measure: cell.measure, number, column: cell.column });
    };
    let together = now?.image;
    let lastOfParties: GivenCell | undefined;
    for (const same of Map.groupBy(ofMeasure, (cell) => cell.column).values()) {
      const answers = [...new Map(same.map((cell) => [cell.text.trim(), cell])).values()];
      for (const cell of answers) {
        if (now === undefined || together === undefined) {
          problemAt(cell, { code: 'cell/measure-unknown', params: { number: '' } });
          continue;
        }
        const made = afterCell(now.image, cell.column, cell.text, world);
        if ('problem' in made) problemAt(cell, made.problem);
        else if (made.image === null) unchanged++;
        else {
          const other = answers.find((one) => one !== cell);
          const base = earlier.get(`${cell.measure} ${cell.version}`);
          changes.push(changeOf(cell, now, made.image, { nameOf, base, other }));
          const joined = afterCell(together, cell.column, cell.text, world);
          if ('image' in joined && joined.image !== null) together = joined.image;
          if (['lead', 'supporting', 'implementing'].includes(cell.column)) lastOfParties = cell;
        }
      }
    }
    if (now !== undefined && together !== undefined && lastOfParties !== undefined)
      for (const said of rulesAgainst(now.image, together)) problemAt(lastOfParties, said);
  }
  const receipts = await checkReturned(
    kysely,
    context,
    cells.filter((cell) => present.has(cell.measure)),
  );
  return { changes, problems, unchanged, receipts };
}

type Known = { readonly image: MeasureImage; readonly version: number };

function changeOf(
  cell: GivenCell,
  now: Known,
  after: EditableMeasure,
  {
    nameOf,
    base,
    other,
  }: { nameOf: (id: string) => string | undefined; base: MeasureImage | undefined; other: GivenCell | undefined },
) {
  const say = (measure: EditableMeasure): string => cellTextOf(measure, cell.column, nameOf);
  const before = say(now.image);
  const wanted = say(after);
  const whenTaken = base === undefined ? before : say(base);
  const conflict: Said | null =
    other !== undefined
      ? { code: 'cell/answers-differ', params: { first: cell.text, second: other.text, where: whereOf(other) } }
      : whenTaken !== before
        ? { code: 'cell/changed-meanwhile', params: { before: whenTaken, now: before, wanted } }
        : null;
  return {
    measure: cell.measure,
    number: now.image.number,
    title: now.image.title,
    version: now.version,
    column: cell.column,
    before,
    after: wanted,
    text: cell.text,
    place: cell.place ?? null,
    conflict,
  };
}

const whereOf = ({ place }: GivenCell): string =>
  [place?.file, place?.sheet, place?.cell].filter((part) => part !== undefined).join(' ');

/** The measure after one cell, whatever the others say; null where the cell says what stands there already. */
function afterCell(
  image: MeasureImage,
  column: EditableColumn,
  text: string,
  world: CellWorld,
): { readonly image: MeasureImage | null } | { readonly problem: Said } {
  const reading = readCell(image, column, text, world);
  if ('problem' in reading) return reading;
  const after = { ...image, ...reading.edit } as MeasureImage;
  const decision = editMeasure(image, after);
  return { image: 'problems' in decision && decision.problems.includes('measure/nothing-changed') ? null : after };
}

/** What the rules say of a measure after all its cells; nothing for one that stays as it is. */
function rulesAgainst(before: MeasureImage, after: MeasureImage): Said[] {
  const decision = editMeasure(before, after);
  const problems = 'problems' in decision ? decision.problems.filter((code) => code !== 'measure/nothing-changed') : [];
  return problems.map((code) => ({ code, params: {} }));
}

export type WantedChange = {
  readonly measure: string;
  readonly version: number;
  readonly cells?: readonly { readonly column: EditableColumn; readonly text: string }[] | undefined;
  readonly isWithdrawn?: boolean | undefined;
};
type Outcome = {
  readonly measure: string;
  readonly number: number | null;
  readonly title: string;
  readonly outcome: 'changed' | 'withdrawn' | 'unchanged' | 'conflict' | 'refused' | 'unknown';
  readonly problems: Said[];
  readonly version: number | null;
};

/**
 * Changes or withdraws several measures in one transaction, with one reason. What became of each is answered; with `isWhole` one that
 * cannot be changed refuses them all, and what would be received with them.
 * @throws 422 'ledger/not-all' with the outcomes as `current`
 */
export const applyChanges = (
  context: ActionContext,
  given: {
    readonly reason: string;
    readonly isWhole: boolean;
    readonly source: string;
    readonly changes: readonly WantedChange[];
    /** Whose tasks are received on their behalf, with the people that their workbooks name. */
    readonly receipts?: readonly ReturnedPeople[] | undefined;
  },
): Promise<{ outcomes: Outcome[]; receipts: Awaited<ReturnType<typeof receiveReturned>> }> =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const world = await worldOf(tx, context);
    const visible = await presentImages(
      tx,
      context,
      given.changes.map((change) => change.measure),
    );
    const outcomes: Outcome[] = [];
    const writes: { readonly image: MeasureImage; readonly version: number; readonly event: DomainEvent }[] = [];
    // Always in the same order, so that two who change the same measures wait for each other instead of blocking each other.
    const ordered = [...new Map(given.changes.map((change) => [change.measure, change])).values()].sort((a, b) =>
      a.measure < b.measure ? -1 : 1,
    );
    for (const change of ordered) {
      const locked = visible.has(change.measure) ? await lockMeasure(tx, jurisdiction, change.measure) : undefined;
      const decided =
        locked === undefined ? { outcome: 'unknown' as const } : decide(locked, change, given.reason, given.source, world);
      const wasWritten = 'write' in decided && decided.write !== undefined;
      if (wasWritten && decided.write) writes.push({ ...decided.write, version: change.version + 1 });
      outcomes.push({
        measure: change.measure,
        number: locked?.image.number ?? null,
        title: locked?.image.title ?? '',
        outcome: decided.outcome,
        problems: 'problems' in decided ? [...(decided.problems ?? [])] : [],
        version: locked === undefined ? null : wasWritten ? change.version + 1 : locked.version,
      });
    }
    outcomes.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    const failed = outcomes.filter(({ outcome }) => outcome === 'conflict' || outcome === 'refused' || outcome === 'unknown');
    if (given.isWhole && failed.length > 0)
      throw new Refusal(422, 'ledger/not-all', { measures: failed.length }, { current: { outcomes } });
    if (writes.length > 0) {
      await commit(
        tx,
        context.actor,
        writes.map(({ event }) => event),
        async (stamped) => {
          for (const [at, { image, version }] of writes.entries())
            await updateMeasure(tx, jurisdiction, image, version, stamped[at] ?? { id: '', recordedAt: '' });
        },
      );
    }
    return { outcomes, receipts: await receiveReturned(tx, context, given.receipts ?? [], given.reason) };
  });

function decide(
  { image, version }: Known,
  change: WantedChange,
  reason: string,
  source: string,
  world: CellWorld,
): {
  readonly outcome: Outcome['outcome'];
  readonly problems?: readonly Said[];
  readonly write?: { image: MeasureImage; event: DomainEvent };
} {
  if (image.withdrawnReason !== null) return { outcome: 'refused', problems: [{ code: 'measure/withdrawn', params: {} }] };
  if (version !== change.version) return { outcome: 'conflict', problems: [{ code: 'version/conflict', params: { version } }] };
  const subject = { kind: 'measure', id: image.id };
  if (change.isWithdrawn === true) {
    const changes = { withdrawnReason: [null, reason] as const };
    return {
      outcome: 'withdrawn',
      write: {
        image: { ...image, withdrawnReason: reason },
        event: { kind: 'measure.withdrawn', subject, reason, changes, data: { source } },
      },
    };
  }
  let edited: MeasureImage = image;
  const problems: Said[] = [];
  for (const { column, text } of change.cells ?? []) {
    const made = afterCell(edited, column, text, world);
    if ('problem' in made) problems.push(made.problem);
    else if (made.image !== null) edited = made.image;
  }
  problems.push(...rulesAgainst(image, edited));
  if (problems.length > 0) return { outcome: 'refused', problems };
  const decision = editMeasure(image, edited);
  if ('problems' in decision) return { outcome: 'unchanged' };
  const { measure, changes } = decision;
  return {
    outcome: 'changed',
    write: { image: measure, event: { kind: 'measure.edited', subject, reason, changes, data: { source } } },
  };
}

async function worldOf(reader: Reader, { actor }: ActionContext): Promise<CellWorld> {
  return { directory: await agencyDirectory(reader, actor.jurisdiction), today: actor.today };
}

function namesOf({ directory }: CellWorld): (id: string) => string | undefined {
  const names = new Map(directory.agencies.map((agency) => [agency.id, agency.name]));
  return (id) => names.get(id);
}

/** The measures as they stand, of those that the person sees and that are not withdrawn. */
async function presentImages(reader: Reader, { actor }: ActionContext, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom('reform_measure')
    .innerJoin('reform_measure_version as v', (join) =>
      join
        .onRef('v.jurisdiction_id', '=', 'reform_measure.jurisdiction_id')
        .onRef('v.measure_id', '=', 'reform_measure.id')
        .onRef('v.version', '=', 'reform_measure.version'),
    )
    .select(['reform_measure.id', 'reform_measure.version', 'v.image'])
    .where('reform_measure.jurisdiction_id', '=', actor.jurisdiction)
    .where('reform_measure.id', 'in', [...ids])
    .where('reform_measure.withdrawn_at', 'is', null)
    .where(measureIsVisible(actor))
    .execute();
  return new Map(rows.map(({ id, version, image }) => [id, { version, image: JSON.parse(image) as MeasureImage }]));
}

/** The measures as they stood at the versions that the person had, by 'id version'. */
async function earlierImages(
  reader: Reader,
  { actor }: ActionContext,
  cells: readonly GivenCell[],
): Promise<Map<string, MeasureImage>> {
  if (cells.length === 0) return new Map();
  const rows = await reader
    .selectFrom('reform_measure_version')
    .select(['measure_id', 'version', 'image'])
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('measure_id', 'in', [...new Set(cells.map((cell) => cell.measure))])
    .where('version', 'in', [...new Set(cells.flatMap((cell) => cell.version ?? []))])
    .execute();
  return new Map(rows.map(({ measure_id, version, image }) => [`${measure_id} ${version}`, JSON.parse(image) as MeasureImage]));
}
