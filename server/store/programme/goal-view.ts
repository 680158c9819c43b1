import { sql } from 'kysely';
import { branchOf } from '../../../core/programme/goal-tree.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import { hasRole } from '../../auth/visible-to.ts';
import { type Reader, visibleMeasures } from './visible-measure.ts';

/** The tree of goals with the measures of each branch, counted once, and the measures that serve no goal. */
export async function readGoals(reader: Reader, actor: Actor) {
  const goals = await reader
    .selectFrom('strategic_goal')
    .select(['id', 'parent_id as parent', 'name', 'version'])
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('withdrawn_at', 'is', null)
    .orderBy('ordinal')
    .execute();
  const links = await visibleMeasures(reader, actor)
    .innerJoin('measure_goal as g', (join) =>
      join.onRef('g.jurisdiction_id', '=', 'reform_measure.jurisdiction_id').onRef('g.measure_id', '=', 'reform_measure.id'),
    )
    .innerJoin('strategic_goal as s', (join) =>
      join.onRef('s.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('s.id', '=', 'g.goal_id').on('s.withdrawn_at', 'is', null),
    )
    .select(['g.goal_id', 'g.measure_id'])
    .execute();
  const tasks = await reader
    .selectFrom('task as t')
    .select(['t.measure_id', sql<string>`count(*)`.as('n')])
    .where('t.jurisdiction_id', '=', actor.jurisdiction)
    .where('t.state', 'in', ['deployed', 'received'])
    .where('t.measure_id', 'in', visibleMeasures(reader, actor).select('reform_measure.id'))
    .groupBy('t.measure_id')
    .execute();
  const all = await visibleMeasures(reader, actor).select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow();
  const tasksOf = new Map(tasks.map((row) => [row.measure_id, Number(row.n)]));
  const measuresOf = Map.groupBy(links, (link) => link.goal_id);
  const tagged = new Set(links.map((link) => link.measure_id));
  return {
    goals: goals.map((goal) => {
      const branch = branchOf(goals, goal.id);
      const measures = new Set(branch.flatMap((id) => (measuresOf.get(id) ?? []).map((link) => link.measure_id)));
      const count = [...measures].reduce((sum, id) => sum + (tasksOf.get(id) ?? 0), 0);
      return { ...goal, measures: measures.size, tasks: count };
    }),
    measures: Number(all.n),
    withoutGoal: Number(all.n) - tagged.size,
    mayChange: hasRole(actor, 'reformOffice'),
  };
}
