import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { api, take } from '../../../api/client.ts';
import { hasCode, isApiProblem } from '../../../api/problem.ts';
import { queryClient } from '../../../api/query-client.ts';
import { appWords } from '../../../app/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { joinNames } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { DeadlineFields } from '../deadline/DeadlineFields.tsx';
import { deadlineSentence } from '../deadline/deadline-words.ts';
import { forgetMeasures, type Measure, measureQuery } from '../measures.ts';
import { AgencyPicker } from '../parties/AgencyPicker.tsx';
import { ledgerWords } from '../words.ts';
import { draftOf, editOf, faultsOf, isUnchanged, type MeasureDraft, rolesOfDraft } from './measure-draft.ts';

type EditMeasureDialogProps = { readonly measure: Measure; readonly onClose: () => void };

/** Changes a measure, with the reason. A conflict keeps what was typed and shows what stands there now. */
export function EditMeasureDialog({ measure: opened, onClose }: EditMeasureDialogProps): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.measure;
  const frame = appWords.use();
  const directory = useQuery(agenciesQuery);
  const [measure, setMeasure] = useState(opened);
  const [draft, setDraft] = useState(() => draftOf(opened));
  const [wasSubmitted, setSubmitted] = useState(false);
  const [conflict, setConflict] = useState<Measure | null>(null);
  const textId = useId();
  const edit = editOf(measure, draft, directory.data?.agencies ?? []);
  const faults = faultsOf(draft);
  const save = useMutation({
    mutationFn: () => take(api.PATCH('/api/measures/{id}', { params: { path: { id: measure.id } }, body: edit })),
    onSuccess: async (saved) => {
      queryClient.setQueryData(measureQuery(measure.id).queryKey, saved);
      toast(words.saved);
      onClose();
      await forgetMeasures();
    },
    onError: (error) => {
      if (!hasCode(error, 'version/conflict') || !isApiProblem(error)) return;
      const current = error.current as Measure | undefined;
      if (!current) return;
      setConflict(current);
      // What was typed is now held against the measure as it stands.
      setMeasure(current);
    },
  });
  const set = (change: Partial<MeasureDraft>) => setDraft({ ...draft, ...change });
  const errorOf = (fault: (typeof faults)[number], sentence: string) =>
    wasSubmitted && faults.includes(fault) ? sentence : undefined;
  const isConflict = hasCode(save.error, 'version/conflict');
  return (
    <Dialog title={words.editTitle}>
      <form
        className="dialog-form measure-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!save.isPending && faults.length === 0 && !isUnchanged(edit)) save.mutate();
        }}
      >
        {conflict ? <Conflict current={conflict} /> : null}
        <Field
          label={words.editTitleField}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={errorOf('title', words.titleMissing)}
          maxLength={200}
        />
        <div className="field">
          <label className="field-label" htmlFor={textId}>
            {words.editTextField}
          </label>
          <textarea
            id={textId}
            className="field-input"
            rows={4}
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </div>
        <div className="measure-form-pair">
          <Field label={words.editFieldField} value={draft.field} onChange={(field) => set({ field })} maxLength={60} />
          <Field label={words.editOutcomeField} value={draft.outcome} onChange={(outcome) => set({ outcome })} maxLength={120} />
        </div>
        {rolesOfDraft.map((role) => (
          <AgencyPicker
            key={role}
            hasLabel
            label={words.roles[role]}
            names={draft[role]}
            onChange={(names) => set({ [role]: names })}
          />
        ))}
        <DeadlineFields
          value={draft.deadline}
          onChange={(deadline) => set({ deadline })}
          error={errorOf('deadline', words.deadlineWrong)}
        />
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          error={errorOf('reason', words.reasonMissing)}
          maxLength={500}
        />
        {wasSubmitted && faults.length === 0 && isUnchanged(edit) ? <p className="field-note">{words.nothingChanged}</p> : null}
        {save.error && !isConflict ? <ProblemNote error={save.error} /> : null}
        <DialogActions>
          <Action label={conflict ? words.conflictTake : frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={save.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** What stands there now, where someone else was quicker. */
function Conflict({ current }: { readonly current: Measure }): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.measure;
  const language = useLanguage();
  const facts = [
    [words.editTitleField, current.title],
    [words.editTextField, current.text],
    [words.field, current.field],
    [ledger.columns.outcome, current.outcome ?? ''],
    ...rolesOfDraft.map(
      (role) =>
        [
          words.roles[role],
          joinNames(
            current[role].map((party) => party.name),
            language,
          ),
        ] as const,
    ),
    [ledger.columns.deadline, deadlineSentence(current.deadline, language)],
  ] as const;
  return (
    <div className="conflict" role="alert">
      <p>{words.conflict}</p>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || words.historyEmptyValue}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
