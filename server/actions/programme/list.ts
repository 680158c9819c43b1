import {
  addToList,
  type ClosingDecision,
  closeAnnualList,
  type ListProblem,
  type MeasureList,
  takeOffList,
} from '../../../core/programme/measure-list.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { type KeptList, lockAnnualList, lockList, writeList } from '../../store/programme/list.ts';
import { readListHead } from '../../store/programme/list-view.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { assertMeasures, measuresOfNumbers, theProgramme } from './the-programme.ts';

export type NewList =
  | { readonly kind: 'annual'; readonly year: number; readonly name: string }
  | { readonly kind: 'field'; readonly field: string; readonly name: string };

/** Opens a list. One for each year, one for each field. */
export const createList = (context: ActionContext, given: NewList) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const programme = await theProgramme(tx, jurisdiction);
    const list = emptyList(programme.id, given);
    await assertNone(tx, jurisdiction, list);
    await commit(tx, context.actor, [createdEvent(list)], async ([event]) => {
      await writeList(tx, jurisdiction, list, 1, event ?? unstamped);
    });
    return readListHead(tx, context.actor, list.id);
  });

/** What is put on a list: measures by id, all measures of a plan, numbers as written ('1-38、40'). */
export type ListAddition = {
  readonly version: number;
  readonly measures?: readonly string[] | undefined;
  readonly document?: string | undefined;
  readonly numbers?: string | undefined;
};

export const addMeasures = (context: ActionContext, id: string, given: ListAddition) =>
  changeList(context, id, given.version, async (tx, { list }) => {
    const measures = [
      ...(given.measures ?? []),
      ...(given.document === undefined ? [] : await measuresOfDocument(tx, context, given.document)),
      ...(given.numbers === undefined ? [] : await measuresOfNumbers(tx, context, given.numbers)),
    ];
    await assertMeasures(tx, context, measures);
    const added = allowed(addToList(list, measures)).list;
    const fresh = added.items.slice(list.items.length).map((item) => item.measure);
    return { list: added, event: { kind: 'measureList.extended', data: { measures: fresh } } };
  });

export const takeOffMeasures = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly measures: readonly string[]; readonly reason: string },
) =>
  changeList(context, id, given.version, async (_, { list }) => ({
    list: allowed(takeOffList(list, given.measures)).list,
    event: { kind: 'measureList.reduced', reason: given.reason, data: { measures: given.measures } },
  }));

/** Closes an annual list and carries what is unfinished over into next year's, which is opened where there is none. */
export const closeList = (
  context: ActionContext,
  id: string,
  given: ClosingDecision & { readonly version: number; readonly nextName: string },
) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const kept = await theList(tx, jurisdiction, id, given.version);
    const year = (kept.list.year ?? 0) + 1;
    const following = await lockAnnualList(tx, jurisdiction, kept.list.programme, year);
    const { list, carried } = allowed(closeAnnualList(kept.list, following?.list, given, actor.today));
    const opened = emptyList(kept.list.programme, { kind: 'annual', year, name: given.nextName });
    const before = following?.list ?? opened;
    const next: MeasureList = { ...before, items: [...before.items, ...carried] };
    const count = (closing: string) => list.items.filter((item) => item.closing === closing).length;
    const events: DomainEvent[] = [
      {
        kind: 'measureList.closed',
        subject: { kind: 'measureList', id },
        changes: { state: ['open', 'closed'] },
        data: { finished: count('finished'), carriedOver: count('carriedOver'), ended: given.ended },
      },
    ];
    if (carried.length > 0) {
      if (!following) events.push(createdEvent(next));
      const data = { from: id, measures: carried.map((item) => item.measure) };
      events.push({ kind: 'measureList.carriedOver', subject: { kind: 'measureList', id: next.id }, data });
    }
    await commit(tx, actor, events, async (stamped) => {
      await writeList(tx, jurisdiction, list, kept.version + 1, stamped[0] ?? unstamped);
      if (carried.length > 0) await writeList(tx, jurisdiction, next, (following?.version ?? 0) + 1, stamped.at(-1) ?? unstamped);
    });
    return readListHead(tx, actor, id);
  });

const unstamped = { id: '', recordedAt: '' };

const emptyList = (programme: string, given: NewList): MeasureList => ({
  id: newId(),
  programme,
  kind: given.kind,
  year: given.kind === 'annual' ? given.year : null,
  field: given.kind === 'field' ? given.field : null,
  name: given.name,
  state: 'open',
  closedOn: null,
  items: [],
});

const createdEvent = (list: MeasureList): DomainEvent => ({
  kind: 'measureList.created',
  subject: { kind: 'measureList', id: list.id },
  data: { kind: list.kind, year: list.year, field: list.field, name: list.name },
});

/** What core allowed. @throws 422 with its problem otherwise */
function allowed<Decision extends object>(decision: Decision | { readonly problem: ListProblem }): Decision {
  if ('problem' in decision) throw new Refusal(422, (decision as { problem: ListProblem }).problem, {});
  return decision;
}

type ListChange = { readonly list: MeasureList; readonly event: Omit<DomainEvent, 'subject'> };

function changeList(
  context: ActionContext,
  id: string,
  version: number,
  decide: (tx: Tx, kept: KeptList) => Promise<ListChange>,
) {
  return inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const kept = await theList(tx, jurisdiction, id, version);
    const { list, event } = await decide(tx, kept);
    await commit(tx, context.actor, [{ ...event, subject: { kind: 'measureList', id } }], async ([stamped]) => {
      await writeList(tx, jurisdiction, list, kept.version + 1, stamped ?? unstamped);
    });
    return readListHead(tx, context.actor, id);
  });
}

async function theList(tx: Tx, jurisdiction: string, id: string, version: number): Promise<KeptList> {
  const kept = await lockList(tx, jurisdiction, id);
  if (!kept) throw notFound();
  assertVersion(version, kept, null);
  return kept;
}

async function assertNone(tx: Tx, jurisdiction: string, list: MeasureList): Promise<void> {
  let query = tx
    .selectFrom('measure_list')
    .select('name')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('programme_id', '=', list.programme)
    .where('kind', '=', list.kind);
  query = list.year === null ? query.where('field', '=', list.field) : query.where('year', '=', list.year);
  const other = await query.executeTakeFirst();
  if (other) throw new Refusal(409, 'list/exists', { name: other.name });
}

async function measuresOfDocument(tx: Tx, { actor }: ActionContext, document: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('document_id', '=', document)
    .where('withdrawn_at', 'is', null)
    .orderBy('number')
    .execute();
  if (rows.length === 0) throw notFound();
  return rows.map((row) => row.id);
}
