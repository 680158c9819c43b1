import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { api, take } from '../../../api/client.ts';
import { hasCode, isApiProblem } from '../../../api/problem.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { forgetFacts, type Indicator } from '../facts.ts';
import { factWords } from '../words.ts';
import { draftOf, editOf, isUnchanged } from './indicator-draft.ts';

type EditIndicatorDialogProps = { readonly indicator: Indicator; readonly onClose: () => void };

/** Changes what an indicator is called and counts, with the reason. A conflict keeps what was typed and shows what stands now. */
export function EditIndicatorDialog({ indicator, onClose }: EditIndicatorDialogProps): ReactNode {
  const facts = factWords.use();
  const { edit: words, series } = facts;
  const frame = appWords.use();
  const agencies = useQuery(agenciesQuery);
  const [stand, setStand] = useState<Parameters<typeof draftOf>[0]>(indicator);
  const [isConflict, setConflict] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(indicator));
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const [aliasesId, definitionId] = [useId(), useId()];
  const edit = editOf(stand, draft);
  const isNameMissing = draft.name.trim().length < 2;
  const isReasonMissing = reason.trim().length < 2;
  const save = useMutation({
    mutationFn: () =>
      take(
        api.PATCH('/api/indicators/{id}', {
          params: { path: { id: indicator.id } },
          body: { ...edit, version: stand.version, reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      toast(words.saved);
      onClose();
      await forgetFacts();
    },
    onError: (error) => {
      if (!hasCode(error, 'version/conflict') || !isApiProblem(error) || !error.current) return;
      setConflict(true);
      // What was typed is now held against the indicator as it stands.
      setStand(error.current as typeof stand);
    },
  });
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!save.isPending && !isNameMissing && !isReasonMissing && !isUnchanged(edit)) save.mutate();
        }}
      >
        {isConflict ? (
          <div className="series-conflict" role="alert">
            <p>{words.conflict}</p>
            <p>{stand.name}</p>
            <p>{stand.definition ?? series.noDefinition}</p>
            <p>{stand.aliases.join('、')}</p>
          </div>
        ) : null}
        <Field
          label={words.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={wasSubmitted && isNameMissing ? words.nameMissing : undefined}
          maxLength={80}
        />
        <div className="field">
          <label className="field-label" htmlFor={definitionId}>
            {words.definition}
          </label>
          <textarea
            id={definitionId}
            className="field-input"
            rows={3}
            maxLength={1000}
            value={draft.definition}
            aria-describedby={`${definitionId}-note`}
            onChange={(event) => set({ definition: event.target.value })}
          />
          <p id={`${definitionId}-note`} className="field-note">
            {words.definitionHint}
          </p>
        </div>
        <div className="field">
          <label className="field-label" htmlFor={aliasesId}>
            {words.aliases}
          </label>
          <textarea
            id={aliasesId}
            className="field-input"
            rows={4}
            value={draft.aliases}
            aria-describedby={`${aliasesId}-note`}
            onChange={(event) => set({ aliases: event.target.value })}
          />
          <p id={`${aliasesId}-note`} className="field-note">
            {words.aliasesHint}
          </p>
        </div>
        <SelectField label={words.owner} value={draft.owner} onChange={(owner) => set({ owner })}>
          <option value="">{series.noOwner}</option>
          {(agencies.data?.agencies ?? []).map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.name}
            </option>
          ))}
        </SelectField>
        <div className="series-form-pair">
          <SelectField
            label={series.priceBasis}
            value={draft.priceBasis}
            onChange={(value) => set({ priceBasis: value as typeof draft.priceBasis })}
          >
            {Object.entries(series.priceBases).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={series.frequency}
            value={draft.frequency}
            onChange={(value) => set({ frequency: value as typeof draft.frequency })}
          >
            {Object.entries(series.frequencies).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={series.direction}
            value={draft.direction}
            onChange={(value) => set({ direction: value as typeof draft.direction })}
          >
            {Object.entries(series.directions).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field label={words.chapter} value={draft.chapter} onChange={(chapter) => set({ chapter })} maxLength={60} />
        </div>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && isReasonMissing ? words.reasonMissing : undefined}
          maxLength={500}
        />
        {wasSubmitted && isUnchanged(edit) ? <p className="field-note">{words.nothingChanged}</p> : null}
        {save.error && !hasCode(save.error, 'version/conflict') ? <ProblemNote error={save.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={save.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
