import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { candidatesQuery, type Profile } from '../programme.ts';
import { programmeWords } from '../words.ts';

type AssignDialogProps = { readonly measure: string; readonly profile: Profile; readonly onClose: () => void };

/** Names the sponsor of a key measure, or hands it over from a day on. */
export function AssignDialog({ measure, profile, onClose }: AssignDialogProps): ReactNode {
  const words = programmeWords.use();
  const { today } = useSession();
  const candidates = useQuery(candidatesQuery);
  const current = profile.sponsors.find((one) => one.endsOn === null);
  const [appointment, setAppointment] = useState('');
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  return (
    <ChangeForm
      title={current ? words.handOver : words.assign}
      isComplete={appointment !== '' && on !== ''}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measures/sponsor', {
            body: { items: [{ id: measure, version: profile.version }], appointment, on, reason: reason.trim() },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <SelectField
            label={words.assignTitle}
            value={appointment}
            onChange={setAppointment}
            error={wasSubmitted && appointment === '' ? words.sponsorNone : undefined}
          >
            <option value="" />
            {(candidates.data ?? [])
              .filter((one) => one.id !== current?.appointment)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
          </SelectField>
          <Field label={words.assignOn} type="date" value={on} onChange={setOn} />
          {current ? <Field label={words.assignReason} value={reason} onChange={setReason} maxLength={500} /> : null}
        </>
      )}
    </ChangeForm>
  );
}
