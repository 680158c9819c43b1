import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { columnHeads } from '../../../../core/ledger/cell-problems.ts';
import { appWords } from '../../../app/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { forgetMeasures, type MeasureRow } from '../measures.ts';
import { changeWords } from '../words.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import { applyChanges, type GivenCell } from './ledger-changes.ts';
import { Outcomes } from './Outcomes.tsx';

const columns = ['deadline', 'lead', 'field', 'outcome'] as const;
type What = (typeof columns)[number] | 'withdraw';

type BulkDialogProps = {
  readonly rows: readonly MeasureRow[];
  readonly fields: readonly string[];
  readonly agencies: readonly string[];
  readonly onClose: () => void;
};

/** Changes one column of the selected measures, or withdraws them: what, then every change, then one reason. */
export function BulkDialog({ rows, fields, agencies, onClose }: BulkDialogProps): ReactNode {
  const words = changeWords.use();
  const frame = appWords.use();
  const heads = columnHeads[useLanguage()];
  const id = useId();
  const [what, setWhat] = useState<What>('deadline');
  const [value, setValue] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const [step, setStep] = useState<'choose' | 'confirm'>('choose');
  const isMissing = value.trim() === '' && what !== 'withdraw' && what !== 'outcome';
  const suggested = what === 'field' ? fields : what === 'lead' ? agencies : [];
  if (step === 'confirm' && what === 'withdraw') return <WithdrawMany rows={rows} onClose={onClose} />;
  if (step === 'confirm' && what !== 'withdraw') {
    const cells = rows.map(({ id: measure, version }): GivenCell => ({ measure, version, column: what, text: value }));
    return <ChangesDialog title={words.bulkTitle} source="bulk" cells={cells} leftOut={[]} onClose={onClose} />;
  }
  return (
    <Dialog title={words.bulkTitle} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (!isMissing) setStep('confirm');
        }}
      >
        <p>{words.bulkLead(formatCount(rows.length))}</p>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.bulkWhat}
          </label>
          <select id={id} className="field-input" value={what} onChange={(event) => setWhat(event.target.value as What)}>
            {columns.map((column) => (
              <option key={column} value={column}>
                {heads[column]}
              </option>
            ))}
            <option value="withdraw">{words.bulkWithdraw}</option>
          </select>
        </div>
        {what === 'withdraw' ? null : (
          <>
            <Field
              label={words.bulkValue}
              hint={words.bulkHints[what]}
              value={value}
              onChange={setValue}
              error={wasSubmitted && isMissing ? words.valueMissing : undefined}
              list={`${id}-values`}
            />
            <datalist id={`${id}-values`}>
              {suggested.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          </>
        )}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.next} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

function WithdrawMany({ rows, onClose }: { readonly rows: readonly MeasureRow[]; readonly onClose: () => void }): ReactNode {
  const words = changeWords.use();
  const frame = appWords.use();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = reason.trim().length < 2;
  const withdraw = useMutation({
    mutationFn: () =>
      applyChanges({
        reason: reason.trim(),
        source: 'bulk',
        isWhole: false,
        changes: rows.map(({ id: measure, version }) => ({ measure, version, isWithdrawn: true })),
      }),
    onSuccess: async ({ outcomes }) => {
      toast(words.doneWithdraw(formatCount(outcomes.filter((one) => one.outcome === 'withdrawn').length)));
      if (outcomes.every((one) => one.outcome === 'withdrawn')) onClose();
      await forgetMeasures();
    },
  });
  if (withdraw.data) return <Outcomes title={words.bulkWithdraw} outcomes={withdraw.data.outcomes} onClose={onClose} />;
  return (
    <Dialog title={words.bulkWithdraw} isWide onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (!withdraw.isPending && !isMissing) withdraw.mutate();
        }}
      >
        <ul className="outcome-list">
          {rows.map((row) => (
            <li key={row.id}>
              <strong>{words.measure(String(row.number))}</strong> {row.title}
            </li>
          ))}
        </ul>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && isMissing ? words.reasonMissing : undefined}
          maxLength={500}
        />
        {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="danger" type="submit" label={words.withdraw(formatCount(rows.length))} isBusy={withdraw.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
