import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, idempotencyKey, take } from '../../../api/client.ts';
import { isApiProblem } from '../../../api/problem.ts';
import { useSession } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { toast } from '../../../ui/Toast.tsx';
import { forgetFacts, type Indicator, type RecordObservation } from '../facts.ts';
import { factWords } from '../words.ts';

type RecordDialogProps = {
  readonly indicator: Indicator;
  readonly division: string | undefined;
  readonly onClose: () => void;
};

/** One value by hand. What the server finds wrong stands at its field; nothing typed is lost. */
export function RecordDialog({ indicator, division, onClose }: RecordDialogProps): ReactNode {
  const facts = factWords.use();
  const words = facts.record;
  const frame = appWords.use();
  const sentence = useProblemSentence();
  const { today } = useSession();
  const [key] = useState(idempotencyKey);
  const [attempt, setAttempt] = useState(0);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [draft, setDraft] = useState({
    division: division ?? indicator.places[0]?.code ?? '',
    period: '',
    value: '',
    qualifier: '',
    unit: indicator.unit,
    status: 'reported' as RecordObservation['status'],
    source: '',
    knownOn: today as string,
    reason: '',
  });
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const { qualifier, reason, ...rest } = draft;
  const record = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/indicators/{id}/observations', {
          params: { path: { id: indicator.id } },
          // A refused attempt is corrected and sent as another one; the same one sent twice is written once.
          headers: { 'idempotency-key': `${key}-${attempt}` },
          body: {
            ...rest,
            ...(qualifier.trim() === '' ? {} : { qualifier: qualifier.trim() }),
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
        }),
      ),
    onSuccess: async () => {
      toast(words.saved);
      onClose();
      await forgetFacts();
    },
    onError: () => setAttempt(attempt + 1),
  });
  const missing = (value: string): string | undefined => (wasSubmitted && value.trim() === '' ? words.required : undefined);
  const found = isApiProblem(record.error) ? record.error.problems : [];
  const errorAt = (field: string): string | undefined => {
    const problem = found.find((one) => one.place.field === field);
    return problem ? sentence(problem) : undefined;
  };
  const isComplete = [draft.period, draft.value].every((value) => value.trim() !== '') && draft.source.trim().length >= 2;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!record.isPending && isComplete) record.mutate();
        }}
      >
        <p className="faint">{indicator.name}</p>
        <SelectField
          label={words.place}
          value={draft.division}
          onChange={(value) => set({ division: value })}
          error={errorAt('division')}
        >
          {indicator.places.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </SelectField>
        <Field
          label={words.period}
          hint={words.periodHint}
          value={draft.period}
          onChange={(period) => set({ period })}
          error={missing(draft.period) ?? errorAt('period')}
          maxLength={40}
        />
        <div className="series-form-pair">
          <Field
            label={words.value}
            value={draft.value}
            onChange={(value) => set({ value })}
            error={missing(draft.value) ?? errorAt('value')}
            inputMode="decimal"
            maxLength={40}
          />
          <Field
            label={words.unit}
            value={draft.unit}
            onChange={(unit) => set({ unit })}
            error={errorAt('unit')}
            maxLength={20}
          />
          <Field
            label={words.qualifier}
            hint={words.qualifierHint}
            value={draft.qualifier}
            onChange={(value) => set({ qualifier: value })}
            maxLength={10}
          />
          <SelectField
            label={words.status}
            value={draft.status}
            onChange={(value) => set({ status: value as typeof draft.status })}
          >
            {Object.entries(facts.statuses).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <Field
          label={words.source}
          hint={words.sourceHint}
          value={draft.source}
          onChange={(source) => set({ source })}
          error={wasSubmitted && draft.source.trim().length < 2 ? words.sourceMissing : undefined}
          maxLength={200}
        />
        <Field
          label={words.knownOn}
          type="date"
          max={today}
          value={draft.knownOn}
          onChange={(knownOn) => set({ knownOn })}
          error={missing(draft.knownOn) ?? errorAt('knownOn')}
        />
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={draft.reason}
          onChange={(value) => set({ reason: value })}
          error={errorAt('reason')}
          maxLength={500}
        />
        {record.error && found.length === 0 ? <ProblemNote error={record.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={record.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
