import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { formatCount, formatInstant } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { draftsQuery, type PlanDraftRow } from './drafts.ts';
import { planWords } from './words.ts';

/** The drafts that wait, newest first. */
export function DraftList(): ReactNode {
  const words = planWords.use();
  const drafts = useQuery(draftsQuery);
  const [discarding, setDiscarding] = useState<PlanDraftRow | null>(null);
  if (drafts.isPending) return <SkeletonLines lines={3} />;
  if (drafts.isError) return <ProblemNote error={drafts.error} onRetry={() => void drafts.refetch()} />;
  if (drafts.data.length === 0) return <p className="faint">{words.draftsEmpty}</p>;
  return (
    <>
      <ul className="draft-list">
        {drafts.data.map((draft) => (
          <li key={draft.id} className="draft-row">
            <div className="draft-row-main">
              <Link to="/plans/drafts/$id" params={{ id: draft.id }} className="draft-row-title">
                {draft.title || words.untitled}
              </Link>
              <span className="draft-row-facts">
                <span>{draft.fileName || words.pastedName}</span>
                <span>{words.draftFacts(formatCount(draft.measures))}</span>
                <span>{formatInstant(draft.changedAt)}</span>
              </span>
            </div>
            <span className={draft.problems > 0 || draft.title === '' ? 'draft-open' : 'draft-clean'}>
              {draft.problems > 0
                ? words.draftProblems(formatCount(draft.problems))
                : draft.title === ''
                  ? words.draftUntitled
                  : words.draftClean}
            </span>
            <span className="draft-row-actions">
              <Link to="/plans/drafts/$id" params={{ id: draft.id }} className="action">
                {words.draftContinue}
              </Link>
              <button type="button" className="link-button" onClick={() => setDiscarding(draft)}>
                {words.draftDiscard}
                <span className="visually-hidden">{draft.title || words.untitled}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {discarding ? <DiscardDialog draft={discarding} onClose={() => setDiscarding(null)} /> : null}
    </>
  );
}
