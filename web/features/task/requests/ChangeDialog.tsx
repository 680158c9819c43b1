import './requests.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { addDays, day } from '../../../../core/shared/day.ts';
import { api, take } from '../../../api/client.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { TaskFields } from '../edit/TaskFields.tsx';
import { TextArea } from '../edit/TextArea.tsx';
import { faultsOfTask } from '../edit/task-draft.ts';
import { forgetTasks, type Task, tasksOfMeasureQuery } from '../tasks.ts';
import { requestWords } from '../words.ts';
import { type ChangeDraft, changeDraftOf, faultsOfChange, proposalOf, withPart } from './change-draft.ts';
import { type ChangeKind, changeKinds } from './requests.ts';

type ChangeDialogProps = { readonly task: Task; readonly onClose: () => void };

/** Asks for a change of a task, with the reason; who set the task decides. */
export function ChangeDialog({ task: opened, onClose }: ChangeDialogProps): ReactNode {
  const words = requestWords.use().change;
  const frame = appWords.use();
  const [task] = useState(opened);
  const [draft, setDraft] = useState(() => changeDraftOf(opened));
  const [wasSubmitted, setSubmitted] = useState(false);
  const faults = faultsOfChange(draft);
  const set = (change: Partial<ChangeDraft>) => setDraft({ ...draft, ...change });
  const errorOf = (fault: (typeof faults)[number], sentence: string) =>
    wasSubmitted && faults.includes(fault) ? sentence : undefined;
  const kinds = changeKinds.filter((kind) => kind !== 'extend' || task.due?.kind === 'day');
  const send = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/tasks/{id}/change-requests', {
          params: { path: { id: task.id } },
          body: { version: task.version, reason: draft.reason.trim(), proposal: proposalOf(draft, task) },
        }),
      ),
    onSuccess: async () => {
      toast(words.sent);
      onClose();
      await forgetTasks();
    },
  });
  return (
    <Dialog title={words.dialogTitle}>
      <form
        className="dialog-form change-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!send.isPending && faults.length === 0) send.mutate();
        }}
      >
        <p className="faint">
          {task.number} {task.title}
        </p>
        <SelectField
          label={words.kind}
          hint={words.kindNotes[draft.kind]}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as ChangeKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </SelectField>
        {draft.kind === 'extend' ? (
          <Field
            label={words.dueNew}
            hint={[
              words.dueNow(task.due?.day ?? ''),
              words.original(task.originalDue ?? task.due?.day ?? '', formatCount(task.extensions)),
            ].join('；')}
            type="date"
            min={task.due?.day ? addDays(day(task.due.day), 1) : undefined}
            value={draft.day}
            onChange={(value) => set({ day: value })}
            error={errorOf('day', words.dueMissing)}
          />
        ) : null}
        {draft.kind === 'adjust' ? <AdjustFields draft={draft} task={task} onChange={set} /> : null}
        {draft.kind === 'merge' ? (
          <MergeField draft={draft} task={task} onChange={set} error={errorOf('into', words.intoMissing)} />
        ) : null}
        {draft.kind === 'split' ? <SplitFields draft={draft} task={task} onDraft={setDraft} wasSubmitted={wasSubmitted} /> : null}
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          error={errorOf('reason', words.reasonMissing)}
        />
        {send.error ? <ProblemNote error={send.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.send} isBusy={send.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

type PartProps = {
  readonly draft: ChangeDraft;
  readonly task: Task;
  readonly onChange: (change: Partial<ChangeDraft>) => void;
};

function AdjustFields({ draft, task, onChange }: PartProps): ReactNode {
  const words = requestWords.use().change;
  return (
    <>
      <Field label={words.title} value={draft.title} onChange={(title) => onChange({ title })} maxLength={200} />
      <TextArea label={words.text} value={draft.text} onChange={(text) => onChange({ text })} />
      <Field label={words.outcome} value={draft.outcome} onChange={(outcome) => onChange({ outcome })} maxLength={200} />
      <Field
        label={words.dueEarlier}
        type="date"
        max={task.due?.day}
        value={draft.earlier}
        onChange={(earlier) => onChange({ earlier })}
      />
    </>
  );
}

/** Another task of the same measure that goes on. */
function MergeField({ draft, task, onChange, error }: PartProps & { readonly error: string | undefined }): ReactNode {
  const words = requestWords.use().change;
  const tree = useQuery(tasksOfMeasureQuery(task.measure.id));
  const others = (tree.data?.tasks ?? []).filter(
    (other) => other.id !== task.id && (other.state === 'received' || other.state === 'deployed'),
  );
  if (tree.data && others.length === 0) return <p className="faint">{words.intoNone}</p>;
  return (
    <SelectField label={words.into} value={draft.into} onChange={(into) => onChange({ into })} error={error}>
      <option value="" />
      {others.map((other) => (
        <option key={other.id} value={other.id}>
          {other.number} {other.title} {other.agency?.name ?? ''}
        </option>
      ))}
    </SelectField>
  );
}

type SplitFieldsProps = {
  readonly draft: ChangeDraft;
  readonly task: Task;
  readonly onDraft: (draft: ChangeDraft) => void;
  readonly wasSubmitted: boolean;
};

function SplitFields({ draft, task, onDraft, wasSubmitted }: SplitFieldsProps): ReactNode {
  const words = requestWords.use().change;
  return (
    <fieldset className="change-parts">
      <legend className="field-label">{words.parts}</legend>
      {draft.parts.map((part, at) => (
        <fieldset key={part.key} className="change-part">
          <legend>{words.part(formatCount(at + 1))}</legend>
          <TaskFields
            draft={part.draft}
            faults={wasSubmitted ? faultsOfTask(part.draft) : []}
            onChange={(change) =>
              onDraft({
                ...draft,
                parts: draft.parts.map((one) => (one.key === part.key ? { ...one, draft: { ...one.draft, ...change } } : one)),
              })
            }
          />
          {draft.parts.length > 2 ? (
            <button
              type="button"
              className="link-button"
              onClick={() => onDraft({ ...draft, parts: draft.parts.filter((one) => one.key !== part.key) })}
            >
              {words.partRemove(formatCount(at + 1))}
            </button>
          ) : null}
        </fieldset>
      ))}
      {draft.parts.length < 20 ? (
        <button type="button" className="link-button" onClick={() => onDraft(withPart(draft, task))}>
          {words.partAdd}
        </button>
      ) : null}
    </fieldset>
  );
}
