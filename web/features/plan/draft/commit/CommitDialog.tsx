import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../../api/agencies.ts';
import { api, take } from '../../../../api/client.ts';
import { queryClient } from '../../../../api/query-client.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { Action } from '../../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../../ui/Dialog.tsx';
import { formatCount, joinNames } from '../../../../ui/format.ts';
import { ProblemNote } from '../../../../ui/ProblemNote.tsx';
import { forgetMeasures } from '../../../ledger/measures.ts';
import { draftQuery, draftsQuery, type PlanDraft } from '../../drafts.ts';
import { justCommitted } from '../../just-committed.ts';
import { revisionWords } from '../../revision-words.ts';
import { planWords } from '../../words.ts';
import { commitFacts } from './commit-state.ts';

type CommitDialogProps = { readonly draft: PlanDraft; readonly measures: number; readonly onClose: () => void };

/** Says what will be written, writes it, and leads to it. */
export function CommitDialog({ draft, measures, onClose }: CommitDialogProps): ReactNode {
  const words = planWords.use();
  const language = useLanguage();
  const navigate = useNavigate();
  const facts = commitFacts(draft);
  const commit = useMutation({
    mutationFn: () =>
      take(api.POST('/api/plan-drafts/{id}/commit', { params: { path: { id: draft.id } }, body: { version: draft.version } })),
    onSuccess: async (committed) => {
      justCommitted.set(committed);
      await navigate({ to: '/ledger', search: { document: committed.document } });
      queryClient.removeQueries({ queryKey: draftQuery(draft.id).queryKey });
      for (const { queryKey } of [draftsQuery, agenciesQuery]) void queryClient.invalidateQueries({ queryKey });
      await forgetMeasures();
    },
    // Whatever stood in the way is on the page now: another version, an error, the same plan committed by someone else.
    onError: () => void queryClient.invalidateQueries({ queryKey: draftQuery(draft.id).queryKey }),
  });
  return (
    <Dialog title={words.draft.commitTitle} onClose={onClose}>
      <p>{words.draft.commitText}</p>
      <ul className="commit-facts">
        <li>{words.draft.commitDocument(draft.head.title || words.untitled, formatCount(facts.clauses))}</li>
        {draft.revision ? <RevisionFact draft={draft} /> : <li>{words.draft.commitMeasures(formatCount(measures))}</li>}
        {facts.removed > 0 ? <li>{words.draft.commitRemoved(formatCount(facts.removed))}</li> : null}
        {facts.newAgencies.length > 0 ? <li>{words.draft.commitAgencies(joinNames(facts.newAgencies, language))}</li> : null}
        {facts.accepted > 0 ? <li>{words.draft.commitAccepted(formatCount(facts.accepted))}</li> : null}
      </ul>
      {facts.open > 0 ? <p className="faint">{words.draft.commitOpen(formatCount(facts.open))}</p> : null}
      {commit.error ? <ProblemNote error={commit.error} /> : null}
      <DialogActions>
        <Action label={words.draft.back} onClick={onClose} />
        <Action
          kind="primary"
          label={words.draft.commit(formatCount(measures))}
          isBusy={commit.isPending}
          onClick={() => commit.mutate()}
        />
      </DialogActions>
    </Dialog>
  );
}

/** How many measures the revision leaves, changes, adds, removes, splits and merges. */
function RevisionFact({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const words = revisionWords.use();
  const language = useLanguage();
  const title = draft.revisable.find(({ id }) => id === draft.revision?.document)?.title ?? '';
  const kinds = Map.groupBy(draft.revision?.pairs ?? [], ({ kind }) => kind);
  const counts = [...kinds].map(([kind, pairs]) => words.filter(words.kinds[kind], formatCount(pairs.length)));
  return (
    <li>
      {words.commit(title)} {words.commitCounts(joinNames(counts, language))}
    </li>
  );
}
