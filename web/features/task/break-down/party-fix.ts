import type { EditMeasure, Measure } from '../../ledger/measures.ts';

export type PartyChange =
  | { readonly kind: 'lead'; readonly agency: string }
  | { readonly kind: 'onDemand'; readonly agency: string };

type Parties = NonNullable<EditMeasure['parties']>;

/** The parties of a measure with one decision taken: who of several leads answers for all, or who supports on demand only. */
export function partiesWith(measure: Pick<Measure, 'lead' | 'supporting' | 'implementing'>, change: PartyChange): Parties {
  return [...measure.lead, ...measure.supporting, ...measure.implementing].map((party) => {
    const kept = { role: party.role, agency: party.agency, printedName: party.printedName, onDemand: party.onDemand };
    if (change.kind === 'onDemand')
      return party.role === 'supporting' && party.agency === change.agency ? { ...kept, onDemand: true } : kept;
    if (party.role !== 'lead' && party.role !== 'jointLead') return kept;
    return { ...kept, role: party.agency === change.agency ? ('lead' as const) : ('jointLead' as const) };
  });
}
