import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { draftQuery, draftsQuery } from './drafts.ts';
import { planWords } from './words.ts';

type DiscardDialogProps = {
  readonly draft: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
  readonly onDiscarded?: () => void;
};

/** Asks once more, then puts the draft away as it stands on the server. */
export function DiscardDialog({ draft, onClose, onDiscarded }: DiscardDialogProps): ReactNode {
  const words = planWords.use();
  const frame = appWords.use();
  const discard = useMutation({
    mutationFn: async () => {
      const { version } = await queryClient.fetchQuery({ ...draftQuery(draft.id), staleTime: 0 });
      return take(api.POST('/api/plan-drafts/{id}/discard', { params: { path: { id: draft.id } }, body: { version } }));
    },
    onSuccess: () => {
      toast(words.discarded);
      onClose();
      onDiscarded?.();
      queryClient.removeQueries({ queryKey: draftQuery(draft.id).queryKey });
      for (const queryKey of [draftsQuery.queryKey, ['overview']]) void queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <Dialog title={words.discardTitle} onClose={onClose}>
      <p>{words.discardText(draft.title || words.untitled)}</p>
      {discard.error ? <ProblemNote error={discard.error} /> : null}
      <DialogActions>
        <Action label={frame.cancel} onClick={onClose} />
        <Action kind="danger" label={words.discardGo} isBusy={discard.isPending} onClick={() => discard.mutate()} />
      </DialogActions>
    </Dialog>
  );
}
