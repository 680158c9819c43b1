import type { PlanDraft } from '../../drafts.ts';

/** Whether a draft may enter the ledger, and if not, why. */
export type CommitState =
  | { readonly may: true; readonly measures: number }
  | { readonly may: false; readonly because: 'closed' | 'already' | 'nothing' }
  | { readonly may: false; readonly because: 'errors'; readonly errors: number };

export function commitState(draft: Pick<PlanDraft, 'state' | 'alreadyImported' | 'problems' | 'measures'>): CommitState {
  if (draft.state !== 'open') return { may: false, because: 'closed' };
  if (draft.alreadyImported) return { may: false, because: 'already' };
  const measures = draft.measures.filter((measure) => !measure.removed).length;
  if (measures === 0) return { may: false, because: 'nothing' };
  const errors = draft.problems.filter((problem) => problem.severity === 'error').length;
  return errors > 0 ? { may: false, because: 'errors', errors } : { may: true, measures };
}

/** What a commit will write besides the measures, for the question before it. */
export function commitFacts(draft: PlanDraft) {
  return {
    clauses: draft.clauses.length,
    removed: draft.measures.filter((measure) => measure.removed).length,
    newAgencies: [...new Set(draft.names.flatMap(({ match }) => (match.kind === 'new-agency' ? [match.name] : [])))],
    open: draft.problems.filter((problem) => problem.severity === 'warning').length,
  };
}
