import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { businessRoles } from '../../../../core/org/role.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { viewWords } from '../words.ts';
import { type Shared, saveView, type ViewLedger, type ViewState } from './views.ts';

type SaveViewDialogProps = { readonly ledger: ViewLedger; readonly state: ViewState; readonly onClose: () => void };

/** A name for what the ledger shows, and with whom it is shared. */
export function SaveViewDialog({ ledger, state, onClose }: SaveViewDialogProps): ReactNode {
  const words = viewWords.use();
  const frame = appWords.use();
  const id = useId();
  const [name, setName] = useState('');
  const [audience, setAudience] = useState<string>('nobody');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isMissing = name.trim() === '';
  const save = useMutation({
    mutationFn: () => saveView(ledger, name.trim(), sharedOf(audience), state),
    onSuccess: (view) => {
      toast(words.saved(view.name));
      onClose();
    },
  });
  return (
    <Dialog title={words.save} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (!isMissing && !save.isPending) save.mutate();
        }}
      >
        <p className="faint">{words.saveNote}</p>
        <Field
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={40}
          error={wasSubmitted && isMissing ? words.nameMissing : undefined}
        />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.shareWith}
          </label>
          <select id={id} className="field-input" value={audience} onChange={(event) => setAudience(event.target.value)}>
            <option value="nobody">{words.shareNobody}</option>
            <option value="jurisdiction">{words.shareAll}</option>
            {businessRoles.map((role) => (
              <option key={role} value={role}>
                {words.shareRole(frame.roles[role])}
              </option>
            ))}
          </select>
          <p className="field-hint">{words.shareNote}</p>
        </div>
        {save.error ? <ProblemNote error={save.error} /> : null}
        <DialogActions>
          <Action label={words.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.saveGo} isBusy={save.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}

function sharedOf(audience: string): Shared {
  if (audience === 'nobody' || audience === 'jurisdiction') return { with: audience };
  const role = businessRoles.find((one) => one === audience);
  return role === undefined ? { with: 'nobody' } : { with: 'role', role };
}
