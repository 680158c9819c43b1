import type { Day } from '../shared/day.ts';

/** How far the document is that a measure makes: 拟方案 → 审议 → 印发. */
export type DocumentState = 'none' | 'drafted' | 'reviewed' | 'issued';
/** sendBack: the body wants it changed; correct: number or title were mistyped. */
export type DocumentMove = 'draft' | 'review' | 'sendBack' | 'issue' | 'correct';

export const documentMoves: { readonly [State in DocumentState]: { readonly [Move in DocumentMove]?: DocumentState } } = {
  none: { draft: 'drafted' },
  drafted: { review: 'reviewed', draft: 'drafted' },
  reviewed: { issue: 'issued', sendBack: 'drafted' },
  issued: { correct: 'issued' },
};

/** One step as it is recorded. `body` is who deliberated, by name; title and number are typed in, no file is asked for. */
export type DocumentStep = {
  readonly step: DocumentMove;
  readonly doneOn: Day;
  readonly body: string | null;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly note: string | null;
};

export type MeasureDocument = {
  readonly state: DocumentState;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuedOn: Day | null;
};
export const noDocument: MeasureDocument = { state: 'none', title: null, documentNumber: null, issuedOn: null };

export type DocumentProblem =
  | 'document/step-out-of-order'
  | 'document/title-missing'
  | 'document/body-missing'
  | 'document/number-missing'
  | 'document/reason-missing'
  | 'document/day-ahead'
  | 'document/day-before-last';

/** What a step makes of the document, or why it cannot be taken. */
export function takeStep(
  document: MeasureDocument,
  earlier: readonly DocumentStep[],
  step: DocumentStep,
  today: Day,
): { readonly document: MeasureDocument } | { readonly problem: DocumentProblem } {
  const state = documentMoves[document.state][step.step];
  if (state === undefined) return { problem: 'document/step-out-of-order' };
  if (step.doneOn > today) return { problem: 'document/day-ahead' };
  const last = earlier.at(-1);
  if (last && step.step !== 'correct' && step.doneOn < last.doneOn) return { problem: 'document/day-before-last' };
  const title = step.title ?? document.title;
  if (title === null) return { problem: 'document/title-missing' };
  if (step.step === 'review' && step.body === null) return { problem: 'document/body-missing' };
  if ((step.step === 'issue' || step.step === 'correct') && step.documentNumber === null)
    return { problem: 'document/number-missing' };
  if ((step.step === 'sendBack' || step.step === 'correct') && step.note === null) return { problem: 'document/reason-missing' };
  if (state !== 'issued') return { document: { state, title, documentNumber: null, issuedOn: null } };
  return { document: { state, title, documentNumber: step.documentNumber, issuedOn: step.doneOn } };
}
