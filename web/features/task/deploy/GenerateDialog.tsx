import '../edit/edit.css';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import type { MeasureRow } from '../../ledger/measures.ts';
import { BatchRefusals } from '../parts/BatchRefusals.tsx';
import { forgetTasks } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { joined, portions } from './deploy-desk.ts';

type GenerateDialogProps = {
  readonly measures: readonly MeasureRow[];
  readonly onClose: () => void;
  /** @param isAllDone false where some were refused, and that is still to be read */
  readonly onDone: (isAllDone: boolean) => void;
};

/** Drafts tasks by template for many measures at once. */
export function GenerateDialog({ measures: given, onClose, onDone }: GenerateDialogProps): ReactNode {
  const words = deskWords.use().deploy;
  const frame = appWords.use();
  const [measures] = useState(given);
  const [template, setTemplate] = useState<'parties' | 'perDivision'>('parties');
  const generate = useMutation({
    mutationFn: async () => {
      const answers = [];
      for (const part of portions(measures)) {
        const body = { measures: part.map((measure) => measure.id), template, parent: null };
        answers.push(await take(api.POST('/api/tasks/break-down', { body })));
      }
      return { ...joined(answers), tasks: answers.reduce((sum, answer) => sum + answer.tasks, 0) };
    },
    onSuccess: async (answer) => {
      if (answer.tasks > 0) toast(words.generated(formatCount(answer.tasks), formatCount(answer.done.length)));
      await forgetTasks();
      onDone(answer.refused.length === 0);
    },
  });
  return (
    <Dialog title={words.generate} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!generate.isPending) generate.mutate();
        }}
      >
        <fieldset className="desk-templates">
          <legend>{words.generateText}</legend>
          {(['parties', 'perDivision'] as const).map((one) => (
            <label key={one} className="task-form-check">
              <input type="radio" name="template" checked={template === one} onChange={() => setTemplate(one)} />
              {words.templates[one]}
            </label>
          ))}
        </fieldset>
        {generate.error ? <ProblemNote error={generate.error} /> : null}
        {generate.data ? (
          <BatchRefusals
            title={words.refusedGenerate(formatCount(generate.data.refused.length))}
            refused={generate.data.refused}
            nameOf={(id) => measures.find((measure) => measure.id === id)?.title}
          />
        ) : null}
        <DialogActions>
          {generate.data ? (
            <Action kind="primary" label={words.close} onClick={onClose} />
          ) : (
            <>
              <Action label={frame.cancel} onClick={onClose} />
              <Action
                kind="primary"
                type="submit"
                label={words.generateGo(formatCount(measures.length))}
                isBusy={generate.isPending}
              />
            </>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
