import './requests.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isDay } from '../../../../core/shared/day.ts';
import { agenciesQuery } from '../../../api/agencies.ts';
import { api, take } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { AgencyChoice } from '../edit/AgencyChoice.tsx';
import { TextArea } from '../edit/TextArea.tsx';
import { forgetTasks, type Task } from '../tasks.ts';
import { requestWords } from '../words.ts';

type SupportDialogProps = { readonly task: Task; readonly onClose: () => void };

/** The agency of a task asks another one for support, with a due day of its own. */
export function SupportDialog({ task, onClose }: SupportDialogProps): ReactNode {
  const words = requestWords.use().support;
  const frame = appWords.use();
  const { today } = useSession();
  const directory = useQuery(agenciesQuery);
  const [to, setTo] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isFine = to.length === 1 && title.trim().length >= 2 && isDay(due);
  const send = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/tasks/{id}/support-requests', {
          params: { path: { id: task.id } },
          body: { to: to[0] ?? '', title: title.trim(), text: text.trim(), due },
        }),
      ),
    onSuccess: async () => {
      toast(words.sent(directory.data?.agencies.find((agency) => agency.id === to[0])?.name ?? ''));
      onClose();
      await forgetTasks();
    },
  });
  return (
    <Dialog title={words.dialogTitle}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!send.isPending && isFine) send.mutate();
        }}
      >
        <p className="faint">
          {task.number} {task.title}
        </p>
        <AgencyChoice
          label={words.to}
          agencies={to}
          onChange={setTo}
          error={wasSubmitted && to.length === 0 ? words.toMissing : undefined}
        />
        <Field
          label={words.title}
          value={title}
          onChange={setTitle}
          error={wasSubmitted && title.trim().length < 2 ? words.titleMissing : undefined}
          maxLength={200}
        />
        <TextArea label={words.text} value={text} onChange={setText} />
        <Field
          label={words.due}
          hint={words.dueHint}
          type="date"
          min={today}
          max={task.due?.day}
          value={due}
          onChange={setDue}
          error={wasSubmitted && !isDay(due) ? words.dueMissing : undefined}
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
