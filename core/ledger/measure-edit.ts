import type { Deadline } from '../plan/parsed-plan.ts';

/** The parts of a measure that an edit can change, as they stand. */
export type EditableMeasure = {
  readonly title: string;
  readonly text: string;
  readonly field: string;
  readonly outcome: string | null;
  readonly deadline: Deadline;
  readonly parties: readonly EditableParty[];
  /** Names by role: 'sponsor' | 'responsibleLeader' | 'responsiblePerson' | 'liaison'. */
  readonly people: { readonly [role: string]: readonly string[] };
};
export type EditableParty = {
  readonly role: 'lead' | 'jointLead' | 'supporting' | 'implementing';
  readonly agency: string | null;
  readonly printedName: string;
  /** 按需配合: a supporting agency that needs no task of its own until the lead calls on it. */
  readonly onDemand?: boolean | undefined;
};

export type MeasureChanges = { readonly [property: string]: readonly [before: unknown, after: unknown] };

export type MeasureEditProblem =
  | 'measure/no-lead'
  | 'measure/lead-also-supporting'
  | 'measure/deadline-incomplete'
  | 'measure/nothing-changed';

/**
 * What an edit makes of a measure: the measure as it will stand and what changed, or the reasons against it. An imported measure
 * that has no lead may stay without one while other things are put right; an edit never takes the last lead away.
 */
export function editMeasure<Measure extends EditableMeasure>(
  measure: Measure,
  edit: { readonly [Property in keyof EditableMeasure]?: EditableMeasure[Property] | undefined },
): { readonly measure: Measure; readonly changes: MeasureChanges } | { readonly problems: readonly MeasureEditProblem[] } {
  const properties = ['title', 'text', 'field', 'outcome', 'deadline', 'parties', 'people'] as const;
  const given = edit.parties === undefined ? edit : { ...edit, parties: keepOnDemand(measure.parties, edit.parties) };
  const changed = properties.filter((property) => given[property] !== undefined && !isSame(given[property], measure[property]));
  if (changed.length === 0) return { problems: ['measure/nothing-changed'] };
  const next = { ...measure, ...Object.fromEntries(changed.map((property) => [property, given[property]])) };
  const problems: MeasureEditProblem[] = [];
  if (changed.includes('parties')) {
    const leads = next.parties.filter((party) => party.role === 'lead' || party.role === 'jointLead');
    if (!leads.some((party) => party.role === 'lead') && measure.parties.some((party) => party.role === 'lead'))
      problems.push('measure/no-lead');
    const names = new Set(leads.map(identityOf));
    if (next.parties.some((party) => party.role === 'supporting' && names.has(identityOf(party))))
      problems.push('measure/lead-also-supporting');
  }
  if (changed.includes('deadline') && !isComplete(next.deadline)) problems.push('measure/deadline-incomplete');
  if (problems.length > 0) return { problems };
  return {
    measure: next,
    changes: Object.fromEntries(changed.map((property) => [property, [measure[property], next[property]] as const])),
  };
}

/** Who says nothing of it leaves a supporting agency on demand as it was; only supporting agencies can be. */
function keepOnDemand(before: readonly EditableParty[], parties: readonly EditableParty[]): readonly EditableParty[] {
  const wasOnDemand = new Set(before.filter((party) => party.onDemand).map(identityOf));
  return parties.map(({ onDemand, ...party }) =>
    party.role === 'supporting' && (onDemand ?? wasOnDemand.has(identityOf(party))) ? { ...party, onDemand: true } : party,
  );
}

const identityOf = (party: EditableParty): string => party.agency ?? party.printedName;

function isComplete(deadline: Deadline): boolean {
  if (deadline.kind === 'day') return deadline.day !== undefined;
  if (deadline.kind === 'range')
    return deadline.from !== undefined && deadline.day !== undefined && deadline.from <= deadline.day;
  return deadline.kind !== 'recurring' || deadline.every !== undefined;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};
