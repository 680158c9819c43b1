import type { Agency } from '../../../api/agencies.ts';
import type { Deadline } from '../deadline/deadline-words.ts';
import { isWellOrdered } from '../deadline/deadline-words.ts';
import type { EditMeasure, Measure, Party } from '../measures.ts';

/** A measure in the hands of a person who edits it. */
export type MeasureDraft = {
  readonly title: string;
  readonly text: string;
  readonly field: string;
  readonly outcome: string;
  readonly deadline: Deadline;
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly implementing: readonly string[];
  readonly reason: string;
};

export const rolesOfDraft = ['lead', 'supporting', 'implementing'] as const;

const namesOf = (parties: readonly Party[]): readonly string[] => [...new Set(parties.map((party) => party.name))];

export const draftOf = (measure: Measure): MeasureDraft => ({
  title: measure.title,
  text: measure.text,
  field: measure.field,
  outcome: measure.outcome ?? '',
  deadline: measure.deadline,
  lead: namesOf(measure.lead),
  supporting: namesOf(measure.supporting),
  implementing: namesOf(measure.implementing),
  reason: '',
});

export type DraftFault = 'title' | 'deadline' | 'reason';

export const faultsOf = (draft: MeasureDraft): readonly DraftFault[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(isWellOrdered(draft.deadline) ? [] : (['deadline'] as const)),
  ...(draft.reason.trim().length < 2 ? (['reason'] as const) : []),
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is sent: only what differs from the measure as it was opened. Parties go as a whole when any role changed; one that was
 * there keeps its printed name, and of several leads the one that stood as lead keeps that duty while it is among them.
 */
export function editOf(measure: Measure, draft: MeasureDraft, agencies: readonly Agency[]): EditMeasure {
  const before = draftOf(measure);
  const isPartyChanged = rolesOfDraft.some((role) => !isSame(before[role], draft[role]));
  return {
    version: measure.version,
    reason: draft.reason.trim(),
    ...(draft.title.trim() === before.title ? {} : { title: draft.title.trim() }),
    ...(draft.text.trim() === before.text ? {} : { text: draft.text.trim() }),
    ...(draft.field.trim() === before.field ? {} : { field: draft.field.trim() }),
    ...(draft.outcome.trim() === before.outcome ? {} : { outcome: draft.outcome.trim() === '' ? null : draft.outcome.trim() }),
    ...(isSame(draft.deadline, before.deadline) ? {} : { deadline: draft.deadline }),
    ...(isPartyChanged ? { parties: partiesOf(measure, draft, agencies) } : {}),
  };
}

export const isUnchanged = (edit: EditMeasure): boolean => Object.keys(edit).length === 2;

function partiesOf(measure: Measure, draft: MeasureDraft, agencies: readonly Agency[]): NonNullable<EditMeasure['parties']> {
  const idOf = new Map(agencies.map((agency) => [agency.name, agency.id]));
  const designated = measure.lead.some((party) => party.role === 'jointLead')
    ? measure.lead.find((party) => party.role === 'lead')?.name
    : undefined;
  return rolesOfDraft.flatMap((role) =>
    draft[role].flatMap((name) => {
      // One name may stand for several rows: a group that expanded.
      const known = measure[role].filter((party) => party.name === name);
      const sent =
        role === 'lead' && designated !== undefined && draft.lead.includes(designated) && name !== designated
          ? ('jointLead' as const)
          : role;
      return known.length > 0
        ? known.map((party) => ({ role: sent, agency: party.agency, printedName: party.printedName }))
        : [{ role: sent, agency: idOf.get(name) ?? null, printedName: name }];
    }),
  );
}
