import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { visibleTo } from '../../auth/visible-to.ts';
import { readCoverage } from './coverage-view.ts';
import { readGoals } from './goal-view.ts';
import { readLists } from './list-view.ts';
import { readSets } from './set-view.ts';
import { readSponsors } from './sponsor-view.ts';
import { type Reader, visibleMeasures } from './visible-measure.ts';

/** How many measures stand on annual lists, each counted once however often it was carried over. */
export const countOnAnnualLists = async (reader: Reader, actor: Actor): Promise<number> =>
  Number(
    (
      await onLists(reader, actor, 'annual')
        .select(sql<string>`count(distinct reform_measure.id)`.as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

/** How many items the field lists have together. */
export const countOnFieldLists = async (reader: Reader, actor: Actor): Promise<number> =>
  Number((await onLists(reader, actor, 'field').select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow()).n);

const onLists = (reader: Reader, actor: Actor, kind: 'annual' | 'field') =>
  visibleMeasures(reader, actor)
    .innerJoin('measure_list_item as i', (join) =>
      join.onRef('i.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('i.measure_id', '=', 'reform_measure.id'),
    )
    .innerJoin('measure_list as l', (join) =>
      join.onRef('l.jurisdiction_id', '=', 'i.jurisdiction_id').onRef('l.id', '=', 'i.list_id').on('l.kind', '=', kind),
    );

/** The programme on one page. Coverage and sponsors are null for those who see part of it. */
export async function readProgramme(reader: Reader, actor: Actor, programme: { readonly id: string; readonly name: string }) {
  const seesAll = visibleTo(actor).all;
  const [sets, lists, goals, annual, field, profiles, coverage, sponsors] = await Promise.all([
    readSets(reader, actor),
    readLists(reader, actor),
    readGoals(reader, actor),
    countOnAnnualLists(reader, actor),
    countOnFieldLists(reader, actor),
    profileCounts(reader, actor),
    seesAll ? readCoverage(reader, actor.jurisdiction) : null,
    seesAll ? readSponsors(reader, actor) : null,
  ]);
  const total = (pick: (counts: { clauses: number; covered: number; explained: number; gap: number }) => number) =>
    (coverage?.upstream ?? []).reduce((sum, document) => sum + pick(document.coverage), 0);
  return {
    ...programme,
    sets,
    lists,
    counts: { annual, field, ...profiles },
    goals: {
      goals: goals.goals.length,
      idle: goals.goals.filter((goal) => goal.measures === 0).length,
      withoutGoal: goals.withoutGoal,
    },
    coverage: coverage && {
      documents: coverage.upstream.length,
      clauses: total((counts) => counts.clauses),
      covered: total((counts) => counts.covered),
      explained: total((counts) => counts.explained),
      gap: total((counts) => counts.gap),
      planGaps: coverage.plans.reduce((sum, plan) => sum + plan.coverage.gap, 0),
    },
    sponsors: sponsors && {
      sponsors: sponsors.sponsors.length,
      keyMeasures: sponsors.keyMeasures,
      withoutSponsor: sponsors.withoutSponsor,
    },
  };
}

async function profileCounts(reader: Reader, actor: Actor) {
  const where = (condition: ReturnType<typeof sql>) => sql<string>`count(*) filter (where ${condition})`;
  const row = await visibleMeasures(reader, actor)
    .leftJoin('measure_profile as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('p.measure_id', '=', 'reform_measure.id'),
    )
    .select([
      sql<string>`count(*)`.as('measures'),
      where(sql`p.origin = 'mandated'`).as('mandated'),
      where(sql`p.origin = 'selfChosen'`).as('self_chosen'),
      where(sql`p.origin is null`).as('unsaid'),
      where(sql`p.document_state = 'drafted'`).as('drafted'),
      where(sql`p.document_state = 'reviewed'`).as('reviewed'),
      where(sql`p.document_state = 'issued'`).as('issued'),
      where(sql`coalesce(p.document_state, 'none') = 'none'`).as('none'),
      where(
        sql`not exists (select 1 from measure_list_item i where i.jurisdiction_id = reform_measure.jurisdiction_id and i.measure_id = reform_measure.id)`,
      ).as('unlisted'),
    ])
    .executeTakeFirstOrThrow();
  return {
    measures: Number(row.measures),
    unlisted: Number(row.unlisted),
    origin: { mandated: Number(row.mandated), selfChosen: Number(row.self_chosen), unsaid: Number(row.unsaid) },
    document: {
      none: Number(row.none),
      drafted: Number(row.drafted),
      reviewed: Number(row.reviewed),
      issued: Number(row.issued),
    },
  };
}
