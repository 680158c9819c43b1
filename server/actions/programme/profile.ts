import { type DocumentStep, takeStep } from '../../../core/programme/document-life.ts';
import type { ProgrammeProblems } from '../../../core/programme/problems.ts';
import { assignSponsor, changeProfile, type MeasureProfile, type ProfileChange } from '../../../core/programme/profile.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { lockProfiles, writeProfiles } from '../../store/programme/profile.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { measureProfile, upstreamCoverage } from './read.ts';
import { assertMeasures, measuresOfNumbers } from './the-programme.ts';

/** A measure and the version of its profile; 0 where nothing has been said of it. */
export type ProfileItem = { readonly id: string; readonly version: number };
/** Without a version where what is said is of something else than the measure: the whole of a clause's answers. */
type AnyItem = { readonly id: string; readonly version: number | null };
export type Batch = { readonly changed: number; readonly unchanged: number };

/** Says the same of many measures: origin, key, clauses from above, goals. What says so already is left as it is. */
export const changeProfiles = (
  context: ActionContext,
  given: ProfileChange & { readonly items: readonly ProfileItem[]; readonly reason: string },
): Promise<Batch> => {
  const { items, reason, ...change } = given;
  return write(context, items, 'measure.profiled', reason, async (tx) => {
    await assertReferred(tx, context, change);
    return (profile) => changeProfile(profile, change, context.actor.today);
  });
};

/** Gives key measures their sponsor or hands them over, from a day on. */
export const assignSponsors = (
  context: ActionContext,
  given: {
    readonly items: readonly ProfileItem[];
    readonly appointment: string;
    readonly on: Day;
    readonly reason: string;
  },
): Promise<Batch> =>
  write(context, given.items, 'measure.sponsorAssigned', given.reason, async (tx) => {
    const row = await tx
      .selectFrom('appointment')
      .select(['starts_on', 'ends_on'])
      .where('jurisdiction_id', '=', context.actor.jurisdiction)
      .where('id', '=', given.appointment)
      .executeTakeFirst();
    if (!row) throw notFound();
    const appointment = { startsOn: row.starts_on as Day, endsOn: row.ends_on as Day | null };
    const sponsor = { appointment: given.appointment, on: given.on, reason: given.reason === '' ? null : given.reason };
    return (profile) => assignSponsor(profile, sponsor, appointment);
  });

/** Records one step of the documents that measures make, each its own. No file is asked for: title and number are enough. */
export const recordDocumentSteps = (
  context: ActionContext,
  items: readonly ProfileItem[],
  reason: string,
  stepOf: (measure: string) => DocumentStep,
): Promise<Batch> =>
  write(context, items, 'measure.documentStepped', reason, async () => (profile) => {
    const step = stepOf(profile.measure);
    const taken = takeStep(profile.document, profile.steps, step, context.actor.today);
    if ('problem' in taken) return taken;
    return { profile: { ...profile, document: taken.document, steps: [...profile.steps, step] } };
  });

export const recordDocumentStep = async (context: ActionContext, id: string, version: number, step: DocumentStep) => {
  await recordDocumentSteps(context, [{ id, version }], step.note ?? '', () => step);
  return measureProfile(context, id);
};

/** Says which measures answer a clause from above, by number: those that are left out answer it no longer. */
export async function answerClause(
  context: ActionContext,
  document: string,
  given: { readonly clause: string; readonly numbers: string },
) {
  const { jurisdiction } = context.actor;
  const { kysely } = context.database;
  const clause = { document, clause: given.clause };
  const before = await kysely
    .selectFrom('measure_upstream_clause')
    .select('measure_id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('document_id', '=', document)
    .where('clause_no', '=', given.clause)
    .execute();
  const wanted = new Set(await kysely.transaction().execute((tx) => measuresOfNumbers(tx, context, given.numbers)));
  const items = [...new Set([...wanted, ...before.map((row) => row.measure_id)])].map((id) => ({ id, version: null }));
  await write(context, items, 'measure.profiled', '', async (tx) => {
    await assertReferred(tx, context, { addClauses: [clause] });
    return (profile) =>
      changeProfile(
        profile,
        wanted.has(profile.measure) ? { addClauses: [clause] } : { removeClauses: [clause] },
        context.actor.today,
      );
  });
  return upstreamCoverage(context, document);
}

type Decision = { readonly profile: MeasureProfile } | { readonly problem: keyof ProgrammeProblems };

/** Changes profiles in one transaction; one refused refuses all, unless several are given and there is nothing to change in it. */
function write(
  context: ActionContext,
  items: readonly AnyItem[],
  kind: string,
  reason: string,
  prepare: (tx: Tx) => Promise<(profile: MeasureProfile) => Decision>,
): Promise<Batch> {
  return inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const ids = items.map((item) => item.id);
    await assertMeasures(tx, context, ids);
    const decide = await prepare(tx);
    const kept = await lockProfiles(tx, jurisdiction, ids);
    const changed = items.flatMap(({ id, version }) => {
      const before = kept.get(id);
      if (!before) throw notFound();
      if (version !== null) assertVersion(version, before, before.profile);
      const decision = decide(before.profile);
      if ('profile' in decision) return [{ before, after: decision.profile }];
      const isIdle = decision.problem === 'profile/nothing-changed' || decision.problem === 'sponsor/same';
      if (isIdle && items.length > 1) return [];
      throw new Refusal(422, decision.problem, {} as never);
    });
    if (changed.length === 0) throw new Refusal(422, 'profile/nothing-changed', {});
    const events = changed.map(
      ({ before, after }): DomainEvent => ({
        kind,
        subject: { kind: 'measure', id: after.measure },
        changes: changesOf(before.profile, after),
        ...(reason === '' ? {} : { reason }),
      }),
    );
    await commit(tx, context.actor, events, async (stamped) => {
      await writeProfiles(
        tx,
        jurisdiction,
        changed.map(({ before, after }, at) => ({
          profile: after,
          version: before.version + 1,
          event: stamped[at] ?? { id: '', recordedAt: '' },
        })),
      );
    });
    return { changed: changed.length, unchanged: items.length - changed.length };
  });
}

const changesOf = (before: MeasureProfile, after: MeasureProfile): NonNullable<DomainEvent['changes']> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof MeasureProfile)[])
      .filter((property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
      .map((property) => [property, [before[property], after[property]] as const]),
  );

/** Goals and clauses that are spoken of must be there. */
async function assertReferred(tx: Tx, { actor }: ActionContext, change: ProfileChange): Promise<void> {
  const goals = [...new Set(change.addGoals)];
  if (goals.length > 0) {
    const rows = await tx
      .selectFrom('strategic_goal')
      .select('id')
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('id', 'in', goals)
      .where('withdrawn_at', 'is', null)
      .execute();
    if (rows.length !== goals.length) throw notFound();
  }
  for (const { document, clause } of change.addClauses ?? []) {
    const row = await tx
      .selectFrom('upstream_clause')
      .select('no')
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('document_id', '=', document)
      .where('no', '=', clause)
      .executeTakeFirst();
    if (!row) throw notFound();
  }
}
