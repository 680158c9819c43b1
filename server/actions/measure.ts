import type { EditableParty } from '../../core/ledger/measure-edit.ts';
import { editMeasure as decideEdit } from '../../core/ledger/measure-edit.ts';
import type { Deadline } from '../../core/plan/parsed-plan.ts';
import { hasRole, measureIsVisible, visibleTo } from '../auth/visible-to.ts';
import type { Database } from '../database/pool.ts';
import { commit, type Tx } from '../store/commit.ts';
import { readHistoryOf } from '../store/history.ts';
import { lockMeasure, type MeasureImage, readParties, updateMeasure } from '../store/measure.ts';
import { presentDeadline, presentRow } from '../store/measure-list.ts';
import { isFinished } from '../store/programme/filter.ts';
import { readLineage } from '../store/revision.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

type Reader = Tx | Database['kysely'];

/** Everything about one measure, with its clause and its neighbours by number. @throws 404 when it is not visible */
export async function readMeasure(reader: Reader, context: Pick<ActionContext, 'actor'>, id: string) {
  const { actor } = context;
  const { jurisdiction } = actor;
  const row = await reader
    .selectFrom('reform_measure')
    .innerJoin('plan_document as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('d.id', '=', 'reform_measure.document_id'),
    )
    .innerJoin('programme as g', (join) =>
      join.onRef('g.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('g.id', '=', 'reform_measure.programme_id'),
    )
    .selectAll('reform_measure')
    .select(['d.title as document_title', 'g.name as programme_name', isFinished.as('is_finished')])
    .where('reform_measure.jurisdiction_id', '=', jurisdiction)
    .where('reform_measure.id', '=', id)
    .where(measureIsVisible(actor))
    .executeTakeFirst();
  if (!row) throw notFound();
  const [parties, people, targets, clauses, previous, next, lineage] = await Promise.all([
    readParties(reader, jurisdiction, [id]),
    reader
      .selectFrom('measure_person')
      .select(['role', 'printed_name'])
      .where('jurisdiction_id', '=', jurisdiction)
      .where('measure_id', '=', id)
      .orderBy('role')
      .orderBy('ordinal')
      .execute(),
    reader
      .selectFrom('measure_target')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .where('measure_id', '=', id)
      .orderBy('ordinal')
      .execute(),
    reader
      .selectFrom('clause')
      .select(['no', 'label', 'title', 'text', 'level', 'position'])
      .where('jurisdiction_id', '=', jurisdiction)
      .where('document_id', '=', row.document_id)
      .orderBy('position')
      .execute(),
    neighbour(reader, context, row.programme_id, row.number, 'previous'),
    neighbour(reader, context, row.programme_id, row.number, 'next'),
    readLineage(reader, actor, id),
  ]);
  const isOpen = row.withdrawn_at === null;
  const isOffice = hasRole(actor, 'reformOffice');
  return {
    ...presentRow({ ...row, document_title: row.document_title }, parties.get(id) ?? []),
    text: row.text,
    people: Object.fromEntries(
      [...Map.groupBy(people, (one) => one.role)].map(([role, ones]) => [role, ones.map((one) => one.printed_name)]),
    ),
    targets: targets.map((target) => ({
      comparison: target.comparison as 'equal',
      value: target.value,
      unit: target.unit,
      raw: target.raw,
      ...(target.upper === null ? {} : { upper: target.upper }),
    })),
    place: { start: row.starts_at, end: row.ends_at },
    programme: { id: row.programme_id, name: row.programme_name },
    clauseText: clauses.find((clause) => clause.no === row.clause_no)?.text ?? '',
    clausePath: pathTo(clauses, row.clause_no),
    deadline: presentDeadline(row),
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    lineage,
    may: { edit: isOffice && isOpen, withdraw: isOffice && isOpen, readHistory: mayReadHistory(context) },
    previous,
    next,
  };
}

/** The clauses above a clause, outermost first, and itself: the nearest earlier clause of each lower level. */
function pathTo(clauses: readonly { no: string; label: string; title: string; level: number }[], no: string) {
  const at = clauses.findIndex((clause) => clause.no === no);
  const path: { no: string; label: string; title: string }[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let i = at; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause || clause.level >= level) continue;
    level = clause.level;
    path.unshift({ no: clause.no, label: clause.label, title: clause.title });
  }
  return path;
}

async function neighbour(
  reader: Reader,
  { actor }: Pick<ActionContext, 'actor'>,
  programme: string,
  number: number,
  side: 'previous' | 'next',
): Promise<string | null> {
  const row = await reader
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('programme_id', '=', programme)
    .where('withdrawn_at', 'is', null)
    .where('number', side === 'next' ? '>' : '<', number)
    .where(measureIsVisible(actor))
    .orderBy('number', side === 'next' ? 'asc' : 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Parties may read the history of what they take part in; of the rest only those who see the whole programme. */
const mayReadHistory = ({ actor }: Pick<ActionContext, 'actor'>): boolean => {
  const sight = visibleTo(actor);
  return sight.all ? hasRole(actor, 'reformOffice', 'supervisionOffice', 'auditor', 'sponsor') : true;
};

export type MeasureEdit = {
  readonly version: number;
  readonly reason: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly field?: string | undefined;
  readonly outcome?: string | null | undefined;
  readonly deadline?: Deadline | undefined;
  readonly parties?: readonly EditableParty[] | undefined;
};

export const editMeasure = (context: ActionContext, id: string, given: MeasureEdit) =>
  change(context, id, given.version, async (image) => {
    const { version: _, reason, ...edit } = given;
    const decision = decideEdit(image, edit);
    if ('problems' in decision) throw new Refusal(422, decision.problems[0] ?? 'measure/nothing-changed', {});
    return { image: decision.measure, event: { kind: 'measure.edited', changes: decision.changes, reason } };
  });

export const withdrawMeasure = (
  context: ActionContext,
  id: string,
  given: { readonly version: number; readonly reason: string },
) =>
  change(context, id, given.version, async (image) => ({
    image: { ...image, withdrawnReason: given.reason },
    event: { kind: 'measure.withdrawn', changes: { withdrawnReason: [null, given.reason] as const }, reason: given.reason },
  }));

type Changed = {
  readonly image: MeasureImage;
  readonly event: {
    readonly kind: string;
    readonly reason: string;
    readonly changes: { readonly [property: string]: readonly [unknown, unknown] };
  };
};

function change(context: ActionContext, id: string, version: number, decide: (image: MeasureImage) => Promise<Changed>) {
  return inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const before = await readMeasure(tx, context, id);
    const locked = await lockMeasure(tx, jurisdiction, id);
    if (!locked) throw notFound();
    if (locked.version !== version) assertVersion(version, locked, before);
    if (locked.image.withdrawnReason !== null) throw new Refusal(409, 'measure/withdrawn', {});
    const { image, event } = await decide(locked.image);
    await assertAgencies(tx, jurisdiction, image);
    await commit(tx, context.actor, [{ ...event, subject: { kind: 'measure', id } }], async ([stamped]) => {
      await updateMeasure(tx, jurisdiction, image, version + 1, stamped ?? { id: '', recordedAt: '' });
    });
    return readMeasure(tx, context, id);
  });
}

async function assertAgencies(tx: Tx, jurisdiction: string, image: MeasureImage): Promise<void> {
  const ids = [...new Set(image.parties.flatMap((party) => party.agency ?? []))];
  if (ids.length === 0) return;
  const found = await tx
    .selectFrom('agency')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', 'in', ids)
    .execute();
  if (found.length !== ids.length) throw notFound();
}

/** What happened to a measure, newest first. @throws 404 when it or its history is not for the person */
export async function readHistory(context: ActionContext, id: string) {
  const { kysely } = context.database;
  await readMeasure(kysely, context, id);
  if (!mayReadHistory(context)) throw notFound();
  return readHistoryOf(kysely, context.actor.jurisdiction, { kind: 'measure', id });
}
