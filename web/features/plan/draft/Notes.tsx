import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { formatInstant } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { planWords } from '../words.ts';
import { changeSentence } from './changes/change-sentence.ts';
import { useDesk } from './changes/draft-context.ts';

/** What stands above everything else: the plan is in the ledger already, the draft is closed, a change was not saved. */
export function Notes(): ReactNode {
  const words = planWords.use();
  const { draft, unsaved, sendAgain, letGo, isSaving } = useDesk();
  const { alreadyImported } = draft;
  const committed = draft.committedDocument ?? alreadyImported?.document ?? null;
  const doors = committed ? (
    <p className="draft-note-doors">
      <Link to="/ledger" search={{ document: committed }}>
        {words.alreadyLedger}
      </Link>
      <Link to="/documents/$id" params={{ id: committed }}>
        {words.alreadyDocument}
      </Link>
    </p>
  ) : null;
  return (
    <>
      {draft.state === 'open' ? null : (
        <div className="draft-note" role="status">
          <p>{draft.state === 'committed' ? words.draft.closedCommitted : words.draft.closedDiscarded}</p>
          {doors}
        </div>
      )}
      {alreadyImported ? (
        <div className="draft-note" role="status">
          <h2>{words.alreadyTitle}</h2>
          <p>{words.already(formatInstant(alreadyImported.importedAt), alreadyImported.importedBy)}</p>
          {doors}
        </div>
      ) : null}
      {unsaved ? (
        <div className="draft-note draft-note-unsaved" role="alert">
          {unsaved.isConflict ? (
            <>
              <h2>{words.draft.conflictTitle}</h2>
              <p>{words.draft.conflictText}</p>
            </>
          ) : (
            <>
              <p>{words.draft.failedText}</p>
              <ProblemNote error={unsaved.error} />
            </>
          )}
          <ul className="draft-note-changes">
            {unsaved.changes.slice(0, 5).map((change) => (
              <li key={JSON.stringify(change)}>{changeSentence(change, draft, words)}</li>
            ))}
          </ul>
          <div className="draft-note-doors">
            <Action
              kind="primary"
              label={unsaved.isConflict ? words.draft.conflictApply : words.draft.failedRetry}
              isBusy={isSaving}
              onClick={sendAgain}
            />
            <Action label={unsaved.isConflict ? words.draft.conflictDrop : words.draft.failedDrop} onClick={letGo} />
          </div>
        </div>
      ) : null}
    </>
  );
}
