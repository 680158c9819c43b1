import type { Agency } from '../../../core/org/organisation.ts';
import { objection } from '../../../core/org/problems.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { lockMeasure, type MeasureImage, type Party, partyRoles, updateMeasure } from '../../store/measure.ts';
import { lockTasks, writeTasks } from '../../store/task.ts';
import type { ActionContext } from '../context.ts';
import { orRefuse } from './change.ts';

/** Tasks in these states are still somebody's to do. */
export const openTask = ['drafted', 'deployed', 'returned', 'received'] as const;
const mostNamed = 3;

/** @throws 422 while the agency leads measures or has tasks, with which */
export async function assertFree(tx: Tx, jurisdiction: string, agency: Agency): Promise<void> {
  const measures = await tx
    .selectFrom('measure_party as p')
    .innerJoin('reform_measure as m', (join) =>
      join.onRef('m.jurisdiction_id', '=', 'p.jurisdiction_id').onRef('m.id', '=', 'p.measure_id'),
    )
    .select(['m.number', 'm.title'])
    .distinct()
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where('p.agency_id', '=', agency.id)
    .where('p.role', 'in', ['lead', 'jointLead'])
    .where('m.withdrawn_at', 'is', null)
    .orderBy('m.number')
    .execute();
  const { name } = agency;
  if (measures.length > 0)
    orRefuse(objection('agency/leads-measures', { name, count: measures.length, measures: measures.slice(0, mostNamed) }));
  const tasks = await tx
    .selectFrom('task')
    .select('number')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('agency_id', '=', agency.id)
    .where('state', 'in', openTask)
    .orderBy('number')
    .execute();
  if (tasks.length > 0)
    orRefuse(
      objection('agency/holds-tasks', { name, count: tasks.length, tasks: tasks.slice(0, mostNamed).map((task) => task.number) }),
    );
}

/**
 * What an agency takes part in goes over to the one that it is merged into: open measures and open tasks. What is withdrawn or over
 * keeps the agency it had.
 * @returns how many of each
 */
export async function moveDuties(
  tx: Tx,
  context: ActionContext,
  from: string,
  into: string,
  reason: string,
): Promise<{ readonly measures: number; readonly tasks: number }> {
  return {
    measures: await moveMeasures(tx, context, from, into, reason),
    tasks: await moveTasks(tx, context, from, into, reason),
  };
}

async function moveMeasures(tx: Tx, context: ActionContext, from: string, into: string, reason: string): Promise<number> {
  const { jurisdiction } = context.actor;
  const rows = await tx
    .selectFrom('measure_party as p')
    .innerJoin('reform_measure as m', (join) =>
      join.onRef('m.jurisdiction_id', '=', 'p.jurisdiction_id').onRef('m.id', '=', 'p.measure_id'),
    )
    .select('m.id')
    .distinct()
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where('p.agency_id', '=', from)
    .where('m.withdrawn_at', 'is', null)
    .execute();
  for (const { id } of rows) {
    const locked = await lockMeasure(tx, jurisdiction, id);
    if (!locked) continue;
    const image: MeasureImage = { ...locked.image, parties: movedParties(locked.image.parties, from, into) };
    const changes = { parties: [locked.image.parties, image.parties] as const };
    await commit(
      tx,
      context.actor,
      [{ kind: 'measure.edited', subject: { kind: 'measure', id }, changes, reason }],
      async ([event]) => updateMeasure(tx, jurisdiction, image, locked.version + 1, event ?? { id: '', recordedAt: '' }),
    );
  }
  return rows.length;
}

/** Nobody takes part twice: of two roles the one that answers for more is kept. */
export function movedParties(parties: readonly Party[], from: string, into: string): readonly Party[] {
  const moved = parties.map((party) => (party.agency === from ? { ...party, agency: into } : party));
  const rank = (party: Party) => partyRoles.indexOf(party.role);
  const first = Math.min(...moved.filter((party) => party.agency === into).map(rank));
  let isThere = false;
  return moved.filter((party) => {
    if (party.agency !== into) return true;
    if (isThere || rank(party) !== first) return false;
    isThere = true;
    return true;
  });
}

async function moveTasks(tx: Tx, context: ActionContext, from: string, into: string, reason: string): Promise<number> {
  const { jurisdiction } = context.actor;
  const rows = await tx
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('agency_id', '=', from)
    .where('state', 'in', openTask)
    .execute();
  const locked = [
    ...(
      await lockTasks(
        tx,
        jurisdiction,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
  if (locked.length === 0) return 0;
  const events = locked.map(({ task }) => ({
    kind: 'task.agencyChanged',
    subject: { kind: 'task', id: task.id },
    changes: { agency: [from, into] as const },
    reason,
  }));
  await commit(tx, context.actor, events, async (stamped) =>
    writeTasks(
      tx,
      jurisdiction,
      locked.map(({ task, version }, at) => ({
        task: { ...task, agency: into },
        version: version + 1,
        event: stamped[at] ?? { id: '', recordedAt: '' },
      })),
    ),
  );
  return locked.length;
}
