import type { Deadline } from '../plan/parsed-plan.ts';
import type { TaskContent } from './move.ts';
import type { TaskDue, TaskRole } from './task.ts';

/** A measure as far as its tasks follow from it. */
export type MeasureToBreakDown = {
  readonly title: string;
  readonly outcome: string | null;
  readonly deadline: Deadline;
  readonly parties: readonly PartyToTask[];
};
export type PartyToTask = {
  readonly role: TaskRole;
  /** null while the printed name is nobody (各有关单位). */
  readonly agency: string | null;
  readonly name: string;
  /** The agency is a division's government. */
  readonly isDivision: boolean;
  readonly onDemand: boolean;
};
export type PlannedTask = TaskContent & { readonly children: readonly PlannedTask[] };

/** 'parties': one task for each party. 'perDivision': those of divisions stand under the lead's. */
export type BreakDownTemplate = 'parties' | 'perDivision';

/** A task's due as its measure has it; a recurring or standing measure makes standing tasks. */
export function dueOf(deadline: Deadline): TaskDue | null {
  if (deadline.kind === 'day' || deadline.kind === 'range')
    return deadline.day === undefined ? null : { kind: 'day', day: deadline.day };
  return deadline.kind === 'none' ? null : { kind: 'standing' };
}

/**
 * The tasks of a measure by template: one for its lead, each joint lead, each supporting agency that is not on demand, each that
 * implements, in this order. An agency that stands twice gets one task, by its first role. Nobody gets none: 各有关单位.
 * @param due for all of them, where it is not the measure's own
 */
export function breakDown(
  measure: MeasureToBreakDown,
  template: BreakDownTemplate,
  due: TaskDue | null = dueOf(measure.deadline),
): readonly PlannedTask[] {
  const seen = new Set<string>();
  const parties = roles.flatMap((role) =>
    measure.parties.filter((party) => {
      if (party.role !== role || party.agency === null || (role === 'supporting' && party.onDemand)) return false;
      if (seen.has(party.agency)) return false;
      seen.add(party.agency);
      return true;
    }),
  );
  const taskFor = (party: PartyToTask, children: readonly PlannedTask[] = []): PlannedTask => ({
    title: measure.title,
    text: '',
    outcome: party.role === 'lead' ? measure.outcome : null,
    agency: party.agency,
    role: party.role,
    due,
    weight: 0,
    isMandatory: true,
    nodes: [],
    children,
  });
  const lead = parties.find((party) => party.role === 'lead');
  if (template === 'parties' || lead === undefined) return parties.map((party) => taskFor(party));
  const divisions = parties.filter((party) => party.role === 'implementing' && party.isDivision);
  return parties
    .filter((party) => !divisions.includes(party))
    .map((party) => taskFor(party, party === lead ? divisions.map((division) => taskFor(division)) : []));
}

const roles = ['lead', 'jointLead', 'supporting', 'implementing'] as const;
