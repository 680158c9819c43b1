import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { forgetMeasures, type Measure, measureQuery } from '../measures.ts';
import { ledgerWords } from '../words.ts';

type WithdrawDialogProps = { readonly measure: Measure; readonly onClose: () => void };

export function WithdrawDialog({ measure, onClose }: WithdrawDialogProps): ReactNode {
  const words = ledgerWords.use().measure;
  const frame = appWords.use();
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = reason.trim().length < 2;
  const withdraw = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/measures/{id}/withdraw', {
          params: { path: { id: measure.id } },
          body: { version: measure.version, reason: reason.trim() },
        }),
      ),
    onSuccess: async (withdrawn) => {
      queryClient.setQueryData(measureQuery(measure.id).queryKey, withdrawn);
      toast(words.withdrawDone);
      onClose();
      await forgetMeasures();
    },
  });
  return (
    <Dialog title={words.withdrawTitle} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!withdraw.isPending && !isMissing) withdraw.mutate();
        }}
      >
        <p>{words.withdrawText}</p>
        <p className="faint">{measure.title}</p>
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
          <Action kind="danger" type="submit" label={words.withdrawGo} isBusy={withdraw.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
