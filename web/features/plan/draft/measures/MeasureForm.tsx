import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { appWords } from '../../../../app/words.ts';
import { Action } from '../../../../ui/Action.tsx';
import { Field, SelectField } from '../../../../ui/Field.tsx';
import { focusFirstError } from '../../../../ui/focus-first-error.ts';
import { DeadlineFields } from '../../../ledger/deadline/DeadlineFields.tsx';
import { isWellOrdered } from '../../../ledger/deadline/deadline-words.ts';
import { AgencyPicker } from '../../../ledger/parties/AgencyPicker.tsx';
import { ledgerWords } from '../../../ledger/words.ts';
import type { DraftMeasure } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { changeOf, entryOf, type MeasureEntry } from './measure-change.ts';

/** Edits one measure beside the original. What is typed stays until it is saved or given up. */
export function MeasureForm({ measure: opened }: { readonly measure: DraftMeasure }): ReactNode {
  const words = planWords.use().draft;
  const ledger = ledgerWords.use().measure;
  const frame = appWords.use();
  const { draft, change, edit, saved, isSaving, typed } = useDesk();
  const [entry, setEntry] = useState(() => typed.get(opened.key) ?? entryOf(opened));
  const [wasSubmitted, setSubmitted] = useState(false);
  const sentAt = useRef<number | null>(null);
  const id = useId();
  useEffect(() => {
    if (sentAt.current === null || saved <= sentAt.current) return;
    typed.delete(opened.key);
    edit(null);
  }, [saved, edit, typed, opened.key]);
  const set = (changed: Partial<MeasureEntry>) => {
    typed.set(opened.key, { ...entry, ...changed });
    setEntry({ ...entry, ...changed });
  };
  const giveUp = () => {
    typed.delete(opened.key);
    edit(null);
  };
  const isTitled = entry.title.trim() !== '';
  const isDated = isWellOrdered(entry.deadline);
  const unknown = draft.names.filter(({ match }) => match.kind === 'unknown').map(({ name }) => name);
  return (
    <form
      className="measure-edit"
      noValidate
      aria-label={words.editOf(opened.no)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') edit(null);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        focusFirstError(event.currentTarget);
        if (!isTitled || !isDated) return;
        const changed = changeOf(opened, entry);
        if (changed === null) return giveUp();
        sentAt.current = saved;
        change([changed]);
      }}
    >
      <p className="measure-edit-title">{words.editOf(opened.no)}</p>
      <Field
        label={words.columns.title}
        value={entry.title}
        onChange={(title) => set({ title })}
        error={wasSubmitted && !isTitled ? ledger.titleMissing : undefined}
        maxLength={200}
        autoFocus
      />
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.rowText}
        </label>
        <textarea
          id={id}
          className="field-input"
          rows={4}
          value={entry.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </div>
      <div className="measure-edit-pair">
        <Field label={words.columns.field} value={entry.field} onChange={(field) => set({ field })} maxLength={60} />
        <Field label={words.columns.outcome} value={entry.outcome} onChange={(outcome) => set({ outcome })} maxLength={120} />
      </div>
      {(['lead', 'supporting', 'implementing'] as const).map((role) => (
        <AgencyPicker
          key={role}
          hasLabel
          label={words.columns[role]}
          names={entry[role]}
          unknown={unknown}
          allowsUnknown
          onChange={(names) => set({ [role]: [...names] })}
        />
      ))}
      {entry.lead.length > 1 ? (
        <SelectField
          label={words.designatedLabel}
          value={entry.designated ?? ''}
          onChange={(designated) => set({ designated: designated === '' ? null : designated })}
          hint={words.fix.designateNote}
        >
          <option value="">{words.notDesignated}</option>
          {entry.lead.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
      ) : null}
      <DeadlineFields
        value={entry.deadline}
        onChange={(deadline) => set({ deadline })}
        error={wasSubmitted && !isDated ? ledger.deadlineWrong : undefined}
      />
      <div className="measure-edit-actions">
        <Action label={frame.cancel} onClick={giveUp} />
        <Action kind="primary" type="submit" label={words.save} isBusy={isSaving} />
      </div>
    </form>
  );
}
