import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take } from '../../../../api/client.ts';
import { hasStatus, isApiProblem } from '../../../../api/problem.ts';
import { queryClient } from '../../../../api/query-client.ts';
import { type DraftChange, draftQuery, draftsQuery, type PlanDraft } from '../../drafts.ts';
import { inverseOf } from './inverse.ts';

type Sent = { readonly changes: readonly DraftChange[]; readonly isUndo: boolean };

/** The changes that were not saved, and why: they are kept until the person sends them again or lets them go. */
export type Unsaved = { readonly changes: readonly DraftChange[]; readonly error: unknown; readonly isConflict: boolean };

export type DraftChanges = {
  readonly change: (changes: readonly DraftChange[]) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly isSaving: boolean;
  /** Counts what was saved, so that an open form knows when its own is. */
  readonly saved: number;
  readonly unsaved: Unsaved | null;
  readonly sendAgain: () => void;
  readonly letGo: () => void;
};

/** Sends changes one after the other, each under the version that the one before it left. */
export function useDraftChanges(id: string): DraftChanges {
  const { queryKey } = draftQuery(id);
  const [history, setHistory] = useState<readonly (readonly DraftChange[])[]>([]);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [saved, setSaved] = useState(0);
  const sending = useMutation({
    scope: { id: `plan-draft ${id}` },
    mutationFn: async ({ changes }: Sent) => {
      const before = queryClient.getQueryData(queryKey) as PlanDraft;
      const after = await take(
        api.PATCH('/api/plan-drafts/{id}', {
          params: { path: { id } },
          body: { version: before.version, changes: [...changes] },
        }),
      );
      return { before, after };
    },
    onSuccess: ({ before, after }, { changes, isUndo }) => {
      queryClient.setQueryData(queryKey, after);
      setHistory((all) => (isUndo ? all.slice(0, -1) : [...all.slice(-49), inverseOf(before, changes)]));
      setUnsaved(null);
      setSaved((count) => count + 1);
      void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey, refetchType: 'none' });
    },
    onError: (error, { changes }) => {
      const isConflict = hasStatus(error, 409);
      if (isConflict && isApiProblem(error) && error.current) {
        queryClient.setQueryData(queryKey, error.current as PlanDraft);
        // What was done before it may rest on what someone else has changed since.
        setHistory([]);
      } else if (isConflict) void queryClient.invalidateQueries({ queryKey });
      setUnsaved({ changes, error, isConflict });
    },
  });
  const { mutate } = sending;
  return {
    change: (changes) => {
      if (changes.length > 0) mutate({ changes, isUndo: false });
    },
    undo: () => {
      const last = history.at(-1);
      if (last && !sending.isPending) mutate({ changes: last, isUndo: true });
    },
    canUndo: history.length > 0,
    isSaving: sending.isPending,
    saved,
    unsaved,
    sendAgain: () => {
      if (unsaved) mutate({ changes: unsaved.changes, isUndo: false });
    },
    letGo: () => setUnsaved(null),
  };
}
