import './edit.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { hasCode, isApiProblem } from '../../../api/problem.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { forgetTasks, type Task, type TaskRow, taskQuery } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { NodeFields } from './NodeFields.tsx';
import { TaskFields } from './TaskFields.tsx';
import { TextArea } from './TextArea.tsx';
import { draftOfTask, emptyDraft, faultsOfTask, newTaskOf, newTasksOf, type TaskDraft } from './task-draft.ts';

type NewTaskFormProps = {
  readonly measure: string;
  readonly parent: Pick<TaskRow, 'id' | 'title' | 'division'> | null;
  readonly start?: Partial<TaskDraft>;
  readonly onClose: () => void;
};

/** A further task of a measure, by hand. */
export function NewTaskForm({ measure, parent, start, onClose }: NewTaskFormProps): ReactNode {
  const words = deskWords.use().form;
  return (
    <TaskForm
      title={parent ? words.newChildTitle(parent.title) : words.newTitle}
      start={emptyDraft(start)}
      go={words.add}
      send={async (draft) => {
        const body = { parent: parent?.id ?? null, tasks: newTasksOf(draft) };
        await take(api.POST('/api/measures/{id}/tasks', { params: { path: { id: measure } }, body }));
      }}
      kind="many"
      division={parent?.division?.id}
      done={words.addedAll}
      onClose={onClose}
    />
  );
}

/** A draft changed where it stands. */
export function EditTaskForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const task = useQuery({ ...taskQuery(id), staleTime: 0 });
  if (task.isError) return <ProblemNote error={task.error} onRetry={() => void task.refetch()} />;
  if (task.isPending || !task.isFetchedAfterMount) return <SkeletonLines lines={4} />;
  return <EditOpened task={task.data} onClose={onClose} />;
}

function EditOpened({ task, onClose }: { readonly task: Task; readonly onClose: () => void }): ReactNode {
  const words = deskWords.use().form;
  // What was typed is held against the task as it was opened, or as a conflict has shown it since.
  const [version, setVersion] = useState(task.version);
  return (
    <TaskForm
      title={words.editTitle}
      start={draftOfTask(task)}
      go={words.save}
      send={async (draft) => {
        const body = { ...newTaskOf(draft), version, reason: '' };
        await take(api.PATCH('/api/tasks/{id}', { params: { path: { id: task.id } }, body })).catch((error: unknown) => {
          if (hasCode(error, 'version/conflict') && isApiProblem(error))
            setVersion((error.current as Task | undefined)?.version ?? version);
          throw error;
        });
      }}
      done={words.saved}
      onClose={onClose}
    />
  );
}

type TaskFormProps = {
  readonly title: string;
  readonly start: TaskDraft;
  readonly go: string;
  readonly send: (draft: TaskDraft) => Promise<void>;
  readonly done: string;
  readonly kind?: 'one' | 'many';
  readonly division?: string | undefined;
  readonly onClose: () => void;
};

function TaskForm({ title, start, go, send, done, kind = 'one', division, onClose }: TaskFormProps): ReactNode {
  const words = deskWords.use().form;
  const frame = appWords.use();
  const [draft, setDraft] = useState(start);
  const [wasSubmitted, setSubmitted] = useState(false);
  const faults = faultsOfTask(draft);
  const set = (change: Partial<TaskDraft>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () => send(draft),
    onSuccess: async () => {
      toast(done);
      onClose();
      await forgetTasks();
    },
  });
  return (
    <form
      className="task-form"
      aria-label={title}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        focusFirstError(event.currentTarget);
        if (!save.isPending && faults.length === 0) save.mutate();
      }}
    >
      <h3>{title}</h3>
      <TaskFields draft={draft} onChange={set} faults={wasSubmitted ? faults : []} autoFocus kind={kind} division={division} />
      <TextArea label={words.text} value={draft.text} onChange={(text) => set({ text })} rows={2} />
      <div className="task-form-row">
        <Field
          label={words.outcome}
          hint={words.outcomeHint}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
          maxLength={200}
        />
        <Field
          label={words.weight}
          hint={words.weightHint}
          inputMode="numeric"
          value={draft.weight}
          onChange={(weight) => set({ weight: weight.replace(/\D/g, '').slice(0, 4) })}
        />
      </div>
      <label className="task-form-check">
        <input type="checkbox" checked={draft.isMandatory} onChange={() => set({ isMandatory: !draft.isMandatory })} />
        {words.mandatory}
      </label>
      <NodeFields
        nodes={draft.nodes}
        onChange={(nodes) => set({ nodes })}
        isYearly={draft.dueKind === 'standing'}
        error={wasSubmitted && faults.includes('nodes') ? words.nodeIncomplete : undefined}
      />
      {hasCode(save.error, 'version/conflict') ? (
        <p className="field-note field-error" role="alert">
          {words.conflict}
        </p>
      ) : save.error ? (
        <ProblemNote error={save.error} />
      ) : null}
      <div className="task-form-actions">
        <Action kind="primary" type="submit" label={go} isBusy={save.isPending} />
        <Action label={frame.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
