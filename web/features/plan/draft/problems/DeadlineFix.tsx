import { type ReactNode, useState } from 'react';
import { useSession } from '../../../../api/session.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { Action } from '../../../../ui/Action.tsx';
import { formatDay } from '../../../../ui/format.ts';
import { DeadlineFields } from '../../../ledger/deadline/DeadlineFields.tsx';
import { type Deadline, isWellOrdered } from '../../../ledger/deadline/deadline-words.ts';
import { ledgerWords } from '../../../ledger/words.ts';
import type { DraftMeasure } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';

type DeadlineFixProps = {
  /** One measure, or all that share the problem. */
  readonly measures: readonly DraftMeasure[];
  /** Whether what was read may simply be confirmed. */
  readonly mayConfirm: boolean;
};

export function DeadlineFix({ measures, mayConfirm }: DeadlineFixProps): ReactNode {
  const words = planWords.use().draft;
  const ledger = ledgerWords.use();
  const language = useLanguage();
  const { today } = useSession();
  const { draft, change } = useDesk();
  const [first] = measures;
  const [form, setForm] = useState<Deadline | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  if (!first) return null;
  const set = (deadline: Deadline) =>
    change(measures.map(({ key, deadline: before }) => ({ kind: 'measure', key, deadline: { ...deadline, raw: before.raw } })));
  const year = (draft.head.issued ?? today).slice(0, 4);
  const isMissing = first.deadline.kind === 'none' || first.deadline.day === undefined;
  return (
    <div className="fix">
      <div className="fix-choices">
        {mayConfirm && first.deadline.day ? (
          <Action
            className="fix-first"
            label={words.fix.confirmDay(formatDay(first.deadline.day, language))}
            onClick={() => set(first.deadline)}
          />
        ) : null}
        {isMissing ? (
          <>
            <Action label={words.fix.yearEnd(year)} onClick={() => set({ kind: 'day', day: `${year}-12-31`, raw: '' })} />
            <Action label={words.fix.standing} onClick={() => set({ kind: 'standing', raw: '' })} />
          </>
        ) : null}
        <Action
          label={words.fix.setDeadline}
          onClick={() =>
            setForm(form ? null : first.deadline.kind === 'none' ? { kind: 'day', raw: first.deadline.raw } : first.deadline)
          }
        />
      </div>
      {form ? (
        <form
          className="fix-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setSubmitted(true);
            if (isWellOrdered(form)) set(form);
          }}
        >
          <DeadlineFields
            value={form}
            onChange={setForm}
            error={wasSubmitted && !isWellOrdered(form) ? ledger.measure.deadlineWrong : undefined}
          />
          <Action kind="primary" type="submit" label={words.apply} />
        </form>
      ) : null}
    </div>
  );
}
