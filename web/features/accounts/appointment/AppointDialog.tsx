import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { organisationQuery } from '../../../api/organisation.ts';
import { useSession } from '../../../api/session.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { appointmentWords } from '../words.ts';
import type { Appointment } from './appointments.ts';
import { StepForm } from './StepForm.tsx';

type AppointDialogProps = { readonly person: Appointment['person']; readonly onClose: () => void };

/** A further appointment: to a vacant post of the list, or to a title that is not on it. */
export function AppointDialog({ person, onClose }: AppointDialogProps): ReactNode {
  const words = appointmentWords.use();
  const { today } = useSession();
  const organisation = useQuery(organisationQuery);
  const [post, setPost] = useState('');
  const [title, setTitle] = useState('');
  const [agency, setAgency] = useState('');
  const [startsOn, setStartsOn] = useState(today);
  const agencies = (organisation.data?.agencies ?? []).filter((one) => one.withdrawnReason === null);
  const names = new Map(agencies.map((one) => [one.id, one.name]));
  const vacant = (organisation.data?.posts ?? []).filter((one) => one.withdrawnReason === null && one.holders.length === 0);
  const chosen = vacant.find((one) => one.id === post);
  const hasTitle = chosen !== undefined || title.trim() !== '';
  return (
    <StepForm
      title={words.appointTitle(person.name)}
      go={words.appointGo}
      isComplete={hasTitle && startsOn !== ''}
      onClose={onClose}
      onGo={() =>
        take(
          api.POST('/api/appointments', {
            body: {
              person: person.id,
              post: chosen?.id ?? null,
              title: chosen?.title ?? title.trim(),
              agency: chosen ? chosen.agency : agency || null,
              startsOn,
            },
          }),
        )
      }
      onDone={() => {
        toast(words.appointed(person.name));
        onClose();
      }}
    >
      {(wasSubmitted) => (
        <>
          <p>{words.appointText}</p>
          <SelectField label={words.vacantPost} value={post} onChange={setPost}>
            <option value="">{words.noPost}</option>
            {vacant.map((one) => (
              <option key={one.id} value={one.id}>
                {one.agency === null ? one.title : `${names.get(one.agency) ?? ''} ${one.title}`}
              </option>
            ))}
          </SelectField>
          {chosen ? null : (
            <>
              <Field
                label={words.freeTitle}
                value={title}
                onChange={setTitle}
                error={wasSubmitted && !hasTitle ? words.missing : undefined}
                maxLength={60}
              />
              <SelectField label={words.agency} value={agency} onChange={setAgency}>
                <option value="">{words.noAgency}</option>
                {agencies.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </SelectField>
            </>
          )}
          <Field
            label={words.startsOn}
            type="date"
            value={startsOn}
            onChange={setStartsOn}
            error={wasSubmitted && startsOn === '' ? words.missing : undefined}
          />
        </>
      )}
    </StepForm>
  );
}
