import { assignSponsor } from '../../../core/programme/profile.ts';
import { addDays, type Day } from '../../../core/shared/day.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { lockProfiles, writeProfiles } from '../../store/programme/profile.ts';
import { lockTasks, writeTasks } from '../../store/task.ts';
import { openTask } from './agency-duties.ts';
import type { Holding, HoldingKind } from './holding.ts';

const counted = (kind: string, count: number): readonly Holding[] => (count === 0 ? [] : [{ kind, count, name: '', detail: '' }]);
const noStamp = { id: '', recordedAt: '' };

async function sponsoredBy(tx: Tx, jurisdiction: string, appointment: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('measure_sponsor')
    .select('measure_id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('appointment_id', '=', appointment)
    .where('ends_on', 'is', null)
    .execute();
  return rows.map((row) => row.measure_id);
}

/** The key measures that an appointment leads. The successor leads them from the day after the last one in office. */
export const sponsorships: HoldingKind = {
  kind: 'sponsorship',
  list: async (tx, jurisdiction, from) => counted('sponsorship', (await sponsoredBy(tx, jurisdiction, from.id)).length),
  move: async (tx, context, from, to, { endsOn, reason }) => {
    const { jurisdiction } = context.actor;
    const measures = await sponsoredBy(tx, jurisdiction, from.id);
    if (!to || measures.length === 0) return counted('sponsorship', measures.length);
    const next = addDays(endsOn, 1);
    // Days are compared as texts: who comes later leads from the first day in office.
    const on = [next, to.startsOn].toSorted().at(-1) as Day;
    const changed = [...(await lockProfiles(tx, jurisdiction, measures)).values()].flatMap((before) => {
      const decided = assignSponsor(before.profile, { appointment: to.id, on, reason }, to);
      return 'profile' in decided ? [{ before, after: decided.profile }] : [];
    });
    if (changed.length > 0) {
      const events = changed.map(({ before, after }) => ({
        kind: 'measure.sponsorAssigned',
        subject: { kind: 'measure', id: after.measure },
        changes: { sponsors: [before.profile.sponsors, after.sponsors] as const },
        reason,
      }));
      await commit(tx, context.actor, events, async (stamped) =>
        writeProfiles(
          tx,
          jurisdiction,
          changed.map(({ before, after }, at) => ({
            profile: after,
            version: before.version + 1,
            event: stamped[at] ?? noStamp,
          })),
        ),
      );
    }
    return counted('sponsorship', measures.length - changed.length);
  },
};

async function answeredBy(tx: Tx, jurisdiction: string, appointment: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('task_person as p')
    .innerJoin('task as t', (join) => join.onRef('t.jurisdiction_id', '=', 'p.jurisdiction_id').onRef('t.id', '=', 'p.task_id'))
    .select('t.id')
    .distinct()
    .where('p.jurisdiction_id', '=', jurisdiction)
    .where('p.appointment_id', '=', appointment)
    .where('t.state', 'in', openTask)
    .execute();
  return rows.map((row) => row.id);
}

/** The open tasks for which an appointment is named; the telephone number stays with the one who had it. */
export const tasks: HoldingKind = {
  kind: 'task',
  list: async (tx, jurisdiction, from) => counted('task', (await answeredBy(tx, jurisdiction, from.id)).length),
  move: async (tx, context, from, to, { reason }) => {
    const { jurisdiction } = context.actor;
    const ids = await answeredBy(tx, jurisdiction, from.id);
    if (!to || ids.length === 0) return counted('task', ids.length);
    const changed = [...(await lockTasks(tx, jurisdiction, ids)).values()].map(({ task, version }) => ({
      task: {
        ...task,
        people: task.people.map((person) =>
          person.appointment === from.id
            ? { ...person, name: to.name, title: to.title, phoneSealed: null, appointment: to.id }
            : person,
        ),
      },
      version: version + 1,
    }));
    const events = changed.map(({ task }) => ({
      kind: 'task.personChanged',
      subject: { kind: 'task', id: task.id },
      changes: { appointment: [from.id, to.id] as const },
      reason,
    }));
    await commit(tx, context.actor, events, async (stamped) =>
      writeTasks(
        tx,
        jurisdiction,
        changed.map(({ task, version }, at) => ({ task, version, event: stamped[at] ?? noStamp })),
      ),
    );
    return [];
  },
};
