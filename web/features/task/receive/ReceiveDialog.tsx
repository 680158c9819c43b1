import './receive.css';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import { signal } from '../../../api/signal.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { NodeFields } from '../edit/NodeFields.tsx';
import { areNodesComplete, type NodeDraft, nodesToSend } from '../edit/task-draft.ts';
import { BatchRefusals } from '../parts/BatchRefusals.tsx';
import { forgetTasks, type TaskPerson, type TaskRow, taskQuery } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { emptyPeople, hasNameless, type PeopleDraft, peopleDraftOf, peopleGiven } from './people-draft.ts';
import { itemsOf } from './receive-desk.ts';

/** Whom the person named last on this page: most batches of an agency have the same people. */
const lastPeople = signal<PeopleDraft | null>(null);

type ReceiveDialogProps = {
  /** `receive` names and receives; `name` names who answers for what is received already. */
  readonly kind: 'receive' | 'name';
  readonly tasks: readonly TaskRow[];
  /** Who is named already, where one task is changed. */
  readonly people?: readonly TaskPerson[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Names who answers for tasks, once for all of them, and receives them; standing ones ask for their yearly nodes. */
export function ReceiveDialog({ kind, tasks: given, people: known, onClose, onDone }: ReceiveDialogProps): ReactNode {
  const words = deskWords.use().receive;
  const form = deskWords.use().form;
  const frame = appWords.use();
  const [tasks] = useState(given);
  const [people, setPeople] = useState<PeopleDraft>(known ? peopleDraftOf(known) : emptyPeople);
  const [nodes, setNodes] = useState<ReadonlyMap<string, readonly NodeDraft[]>>(new Map());
  const [wasSubmitted, setSubmitted] = useState(false);
  const last = lastPeople.use();
  const standing = kind === 'receive' ? tasks.filter((task) => task.due?.kind === 'standing') : [];
  const areNodesFine = [...nodes.values()].every(areNodesComplete);
  const isNobody = kind === 'name' && peopleGiven(people)?.responsiblePerson === undefined;
  const isFine = !hasNameless(people) && areNodesFine && !isNobody;

  const send = useMutation({
    mutationFn: async () => {
      const named = peopleGiven(people);
      const items = itemsOf(tasks);
      const answer =
        kind === 'receive'
          ? await take(api.POST('/api/tasks/receive', { body: { items, ...(named ? { people: named } : {}) } }))
          : await take(api.POST('/api/tasks/people', { body: { items, people: named ?? {} } }));
      let nodesFailed = 0;
      for (const [id, list] of nodes) {
        if (list.length === 0 || !answer.done.includes(id)) continue;
        try {
          const { version } = await queryClient.fetchQuery({ ...taskQuery(id), staleTime: 0 });
          await take(
            api.POST('/api/tasks/{id}/nodes', { params: { path: { id } }, body: { version, nodes: nodesToSend(list) } }),
          );
        } catch {
          nodesFailed += 1;
        }
      }
      return { ...answer, nodesFailed };
    },
    onSuccess: async (answer) => {
      lastPeople.set(people);
      if (answer.done.length > 0) toast((kind === 'receive' ? words.received : words.named)(formatCount(answer.done.length)));
      if (answer.nodesFailed > 0) toast(words.nodesFailed(formatCount(answer.nodesFailed)), 'failed');
      await forgetTasks();
      if (answer.refused.length === 0) onDone();
    },
  });
  const count = formatCount(tasks.length);
  const title = kind === 'receive' ? words.dialogTitle(count) : words.peopleTitle(count);
  if (send.data && send.data.refused.length > 0) {
    return (
      <Dialog title={title} onClose={onDone}>
        <BatchRefusals
          title={(kind === 'receive' ? words.refused : words.refusedPeople)(formatCount(send.data.refused.length))}
          refused={send.data.refused}
          nameOf={(id) => tasks.find((task) => task.id === id)?.title}
        />
        <DialogActions>
          <Action kind="primary" label={frame.close} onClick={onDone} />
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="dialog-form receive-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!send.isPending && isFine) send.mutate();
        }}
      >
        {tasks.length > 1 ? <p className="faint">{words.peopleText}</p> : null}
        {last && !known ? (
          <button type="button" className="link-button receive-last" onClick={() => setPeople(last)}>
            {words.useLast}
          </button>
        ) : null}
        <PeopleFields people={people} onChange={setPeople} wasSubmitted={wasSubmitted} />
        {wasSubmitted && isNobody ? (
          <p className="field-note field-error" role="alert">
            {words.nobody}
          </p>
        ) : null}
        {kind === 'receive' ? <p className="field-note">{words.later}</p> : null}
        {standing.length > 0 ? (
          <section className="receive-standing" aria-label={words.standingTitle}>
            <h3>{words.standingTitle}</h3>
            <p className="field-note">{words.standingText}</p>
            {standing.map((task) => (
              <NodeFields
                key={task.id}
                legend={task.title}
                isYearly
                nodes={nodes.get(task.id) ?? []}
                onChange={(list) => setNodes(new Map(nodes).set(task.id, list))}
                error={wasSubmitted && !areNodesComplete(nodes.get(task.id) ?? []) ? form.nodeIncomplete : undefined}
              />
            ))}
          </section>
        ) : null}
        {send.error ? <ProblemNote error={send.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action
            kind="primary"
            type="submit"
            label={kind === 'receive' ? words.confirm(count) : words.confirmPeople}
            isBusy={send.isPending}
          />
        </DialogActions>
      </form>
    </Dialog>
  );
}
