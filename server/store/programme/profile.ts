import { sql } from 'kysely';
import { blankProfile, type MeasureProfile } from '../../../core/programme/profile.ts';
import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { Tx } from '../commit.ts';

type Stamp = { readonly id: string; readonly recordedAt: string };
/** Version 0: nothing has been said of the measure yet. */
export type KeptProfile = { readonly profile: MeasureProfile; readonly version: number };

/** The profiles of measures as last written, blank where there is none; the measures are locked until the transaction ends. */
export async function lockProfiles(tx: Tx, jurisdiction: string, measures: readonly string[]): Promise<Map<string, KeptProfile>> {
  if (measures.length === 0) return new Map();
  await tx
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', 'in', [...measures])
    .orderBy('id')
    .forUpdate()
    .execute();
  const rows = await tx
    .selectFrom('measure_profile as p')
    .innerJoin('measure_profile_version as v', (join) =>
      join
        .onRef('v.jurisdiction_id', '=', 'p.jurisdiction_id')
        .onRef('v.measure_id', '=', 'p.measure_id')
        .onRef('v.version', '=', 'p.version'),
    )
    .select(['p.measure_id', 'p.version', 'v.image'])
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where('p.measure_id', 'in', [...measures])
    .execute();
  const kept = new Map(
    rows.map((row) => [row.measure_id, { profile: JSON.parse(row.image) as MeasureProfile, version: row.version }]),
  );
  return new Map(measures.map((id) => [id, kept.get(id) ?? { profile: blankProfile(id), version: 0 }]));
}

export type WrittenProfile = { readonly profile: MeasureProfile; readonly version: number; readonly event: Stamp };

/** Writes profiles as their next versions; links are replaced, the rows of sponsors and steps are only added to and ended. */
export async function writeProfiles(tx: Tx, jurisdiction_id: string, written: readonly WrittenProfile[]): Promise<void> {
  if (written.length === 0) return;
  const ids = written.map(({ profile }) => profile.measure);
  await tx
    .insertInto('measure_profile')
    .values(
      written.map(({ profile, version, event }) => ({
        jurisdiction_id,
        measure_id: profile.measure,
        origin: profile.origin,
        is_key: profile.isKey,
        document_state: profile.document.state,
        document_title: profile.document.title,
        document_number: profile.document.documentNumber,
        document_issued_on: profile.document.issuedOn,
        version,
        changed_at: event.recordedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'measure_id']).doUpdateSet({
        origin: sql`excluded.origin`,
        is_key: sql`excluded.is_key`,
        document_state: sql`excluded.document_state`,
        document_title: sql`excluded.document_title`,
        document_number: sql`excluded.document_number`,
        document_issued_on: sql`excluded.document_issued_on`,
        version: sql`excluded.version`,
        changed_at: sql`excluded.changed_at`,
      }),
    )
    .execute();
  for (const table of ['measure_upstream_clause', 'measure_goal'] as const)
    await tx.deleteFrom(table).where('jurisdiction_id', '=', jurisdiction_id).where('measure_id', 'in', ids).execute();
  const clauses = written.flatMap(({ profile }) =>
    profile.clauses.map(({ document, clause }) => ({
      jurisdiction_id,
      measure_id: profile.measure,
      document_id: document,
      clause_no: clause,
    })),
  );
  if (clauses.length > 0) await tx.insertInto('measure_upstream_clause').values(clauses).execute();
  const goals = written.flatMap(({ profile }) =>
    profile.goals.map((goal) => ({ jurisdiction_id, measure_id: profile.measure, goal_id: goal })),
  );
  if (goals.length > 0) await tx.insertInto('measure_goal').values(goals).execute();
  await writeCourse(tx, jurisdiction_id, written);
  await tx
    .insertInto('measure_profile_version')
    .values(
      written.map(({ profile, version, event }) => ({
        jurisdiction_id,
        measure_id: profile.measure,
        version,
        recorded_from: event.recordedAt,
        event_id: event.id,
        image: canonicalJson(profile),
      })),
    )
    .execute();
}

/** Sponsors and steps: a former sponsor is ended before the next begins, for there is one at a time. */
async function writeCourse(tx: Tx, jurisdiction_id: string, written: readonly WrittenProfile[]): Promise<void> {
  const sponsors = written.flatMap(({ profile }) =>
    profile.sponsors.map((one, at) => ({
      jurisdiction_id,
      measure_id: profile.measure,
      ordinal: at + 1,
      appointment_id: one.appointment,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      reason: one.reason,
    })),
  );
  for (const rows of [sponsors.filter((row) => row.ends_on !== null), sponsors.filter((row) => row.ends_on === null)]) {
    if (rows.length === 0) continue;
    await tx
      .insertInto('measure_sponsor')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'measure_id', 'ordinal']).doUpdateSet({ ends_on: sql`excluded.ends_on` }),
      )
      .execute();
  }
  const steps = written.flatMap(({ profile }) =>
    profile.steps.map((step, at) => ({
      jurisdiction_id,
      measure_id: profile.measure,
      ordinal: at + 1,
      step: step.step,
      done_on: step.doneOn,
      body: step.body,
      title: step.title,
      document_number: step.documentNumber,
      note: step.note,
    })),
  );
  if (steps.length > 0)
    await tx
      .insertInto('measure_document_step')
      .values(steps)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
