import { createContext, useContext } from 'react';
import type { PlanDraft } from '../../drafts.ts';
import type { MeasureEntry } from '../measures/measure-change.ts';
import type { ProblemGroup } from '../problems/problem-groups.ts';
import type { DraftChanges } from './use-draft-changes.ts';

/** What every part of the page works on. */
export type DraftDesk = DraftChanges & {
  readonly draft: PlanDraft;
  readonly groups: readonly ProblemGroup[];
  /** Whether it may still be changed. */
  readonly isOpen: boolean;
  readonly selected: Selected | null;
  /** Lights a measure and its sentence; `from` is not scrolled, the person is looking at it. */
  readonly select: (selected: Selected) => void;
  readonly editing: number | null;
  readonly edit: (key: number | null) => void;
  /** What is typed and not saved, by the measure's key: it outlives the form. */
  readonly typed: Map<number, MeasureEntry>;
};

export type Selected = {
  readonly measure: number | null;
  /** Where in the text, in code points. */
  readonly place: number | null;
  readonly problem: string | null;
  readonly from: 'original' | 'measures' | 'problems';
};

export const DeskContext = createContext<DraftDesk | null>(null);

export function useDesk(): DraftDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of the draft page');
  return desk;
}
