import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { forgetOrganisation, type Organisation, type OrganisationAgency } from '../../../api/organisation.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { inUse, mayEdit } from '../part-names.ts';
import { organisationWords } from '../words.ts';

type MergeDialogProps = {
  readonly organisation: Organisation;
  readonly agency: OrganisationAgency;
  readonly onClose: () => void;
};

/** 机构改革: says what follows before an agency goes into another, and afterwards how much of it did. */
export function MergeDialog({ organisation, agency, onClose }: MergeDialogProps): ReactNode {
  const words = organisationWords.use();
  const frame = appWords.use();
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const isComplete = into !== '' && reason.trim().length >= 2;
  const merge = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/agencies/{id}/merge', {
          params: { path: { id: agency.id } },
          body: { version: agency.version, into, reason: reason.trim() },
        }),
      ),
    onSuccess: async ({ measures, tasks, appointments }) => {
      toast(words.merged(formatCount(measures), formatCount(tasks), formatCount(appointments)));
      await forgetOrganisation();
      onClose();
    },
  });
  return (
    <Dialog title={words.mergeTitle(agency.name)} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!merge.isPending && isComplete) merge.mutate();
        }}
      >
        <p>{words.mergeText}</p>
        <SelectField
          label={words.mergeInto}
          value={into}
          onChange={setInto}
          error={wasSubmitted && into === '' ? words.missingChoice : undefined}
        >
          <option value="">{words.chooseAgency}</option>
          {inUse(organisation.agencies)
            .filter((one) => one.id !== agency.id && mayEdit(organisation, one))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </SelectField>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={setReason}
          error={wasSubmitted && reason.trim().length < 2 ? words.missing : undefined}
          maxLength={500}
        />
        {merge.error ? <ProblemNote error={merge.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="danger" type="submit" label={words.mergeGo} isBusy={merge.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
