import type { Day } from '../shared/day.ts';

/** A place for one document in a set; several of a kind stand one after another, each with its field. */
export type SlotTemplate = { readonly kind: string; readonly name: string; readonly field?: string };

/** What documents a programme consists of: 1+1+8 of a reform, 1+8+1 of a campaign. Templates are data of packs. */
export type SetTemplate = { readonly id: string; readonly name: string; readonly slots: readonly SlotTemplate[] };

/** What is known of the document in a slot: of the plan in the ledger, or as typed in. */
export type SlotDocument = {
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issued: Day | null;
};

/** missing: nothing is known of it; drafted: there is a text without number and day; issued: it has both. */
export type SlotState = 'missing' | 'drafted' | 'issued';

export function slotStateOf({ title, documentNumber, issued }: SlotDocument): SlotState {
  if (title === null) return 'missing';
  return documentNumber !== null && issued !== null ? 'issued' : 'drafted';
}

export type Completeness = { readonly slots: number } & { readonly [State in SlotState]: number };

/** How far a set is complete; it is when every slot is issued. */
export function completenessOf(states: readonly SlotState[]): Completeness {
  const count = (state: SlotState) => states.filter((one) => one === state).length;
  return { slots: states.length, missing: count('missing'), drafted: count('drafted'), issued: count('issued') };
}
