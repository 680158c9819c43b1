import { isWaiting } from '../../../../../core/ledger/open-problem.ts';
import type { PlanDraft } from '../../drafts.ts';

/** Whether a draft may enter the ledger, and if not, why. */
export type CommitState =
  | { readonly may: true; readonly measures: number }
  | { readonly may: false; readonly because: 'closed' | 'already' | 'nothing' | 'untitled' }
  | { readonly may: false; readonly because: 'errors'; readonly errors: number };

export function commitState(draft: Pick<PlanDraft, 'state' | 'alreadyImported' | 'problems' | 'measures' | 'head'>): CommitState {
  if (draft.state !== 'open') return { may: false, because: 'closed' };
  if (draft.alreadyImported) return { may: false, because: 'already' };
  const measures = draft.measures.filter((measure) => !measure.removed).length;
  if (measures === 0) return { may: false, because: 'nothing' };
  const errors = draft.problems.filter((problem) => problem.severity === 'error').length;
  if (errors > 0) return { may: false, because: 'errors', errors };
  // A plan without a title could not be found again in the ledger.
  return draft.head.title.trim() === '' ? { may: false, because: 'untitled' } : { may: true, measures };
}

/** What a commit will write besides the measures, for the question before it. */
export function commitFacts(draft: PlanDraft) {
  return {
    clauses: draft.clauses.length,
    removed: draft.measures.filter((measure) => measure.removed).length,
    newAgencies: [...new Set(draft.names.flatMap(({ match }) => (match.kind === 'new-agency' ? [match.name] : [])))],
    accepted: draft.problems.filter((problem) => problem.accepted).length,
    open: draft.problems.filter(isWaiting).length,
  };
}
