import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { NodeFields } from '../edit/NodeFields.tsx';
import { areNodesComplete, nodeDraftsOf, nodesToSend } from '../edit/task-draft.ts';
import { forgetTasks, type Task } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';

type NodesDialogProps = { readonly task: Task; readonly onClose: () => void };

/** The nodes of a task as a whole: yearly ones of a standing task, any of a draft. */
export function NodesDialog({ task, onClose }: NodesDialogProps): ReactNode {
  const words = taskWords.use().page;
  const form = deskWords.use().form;
  const frame = appWords.use();
  const [nodes, setNodes] = useState(() => nodeDraftsOf(task.nodes));
  const [wasSubmitted, setSubmitted] = useState(false);
  const isFine = areNodesComplete(nodes);
  const save = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/tasks/{id}/nodes', {
          params: { path: { id: task.id } },
          body: { version: task.version, nodes: nodesToSend(nodes) },
        }),
      ),
    onSuccess: async () => {
      toast(form.saved);
      onClose();
      await forgetTasks();
    },
  });
  return (
    <Dialog title={words.setNodes} onClose={onClose}>
      <form
        className="dialog-form receive-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (!save.isPending && isFine) save.mutate();
        }}
      >
        <NodeFields
          nodes={nodes}
          onChange={setNodes}
          isYearly={task.due?.kind === 'standing'}
          error={wasSubmitted && !isFine ? form.nodeIncomplete : undefined}
        />
        {save.error ? <ProblemNote error={save.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={form.save} isBusy={save.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
