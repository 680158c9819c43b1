import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { appointmentWords } from '../words.ts';
import type { Appointment, Holding } from './appointments.ts';
import { StepForm } from './StepForm.tsx';

type EndDialogProps = {
  readonly appointment: Appointment;
  /** Present appointments: those of others may take over. */
  readonly all: readonly Appointment[];
  readonly onClose: () => void;
};

/** Ends an appointment: first what it holds, then who takes over, and afterwards what nobody took. */
export function EndDialog({ appointment, all, onClose }: EndDialogProps): ReactNode {
  const words = appointmentWords.use();
  const { today } = useSession();
  const { name } = appointment.person;
  const [endsOn, setEndsOn] = useState(today);
  const [successor, setSuccessor] = useState('');
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<readonly Holding[]>([]);
  const holdings = useQuery({
    queryKey: ['appointments', 'holdings', appointment.id],
    queryFn: () => take(api.GET('/api/appointments/{id}/holdings', { params: { path: { id: appointment.id } } })),
  });
  const hasReason = reason.trim().length >= 2;
  if (left.length > 0) {
    return (
      <Dialog title={words.leftTitle} onClose={onClose}>
        <p>{words.leftText}</p>
        <HoldingList holdings={left} />
        <DialogActions>
          <Action kind="primary" label={words.done} onClick={onClose} />
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <StepForm
      title={words.endTitle(name, appointment.title)}
      go={words.endGo}
      kind="danger"
      isComplete={endsOn !== '' && hasReason}
      onClose={onClose}
      onGo={() =>
        take(
          api.POST('/api/appointments/{id}/end', {
            params: { path: { id: appointment.id } },
            body: { version: appointment.version, endsOn, reason: reason.trim(), successor: successor || null },
          }),
        )
      }
      onDone={(answer) => {
        toast(words.ended(name));
        if (answer.left.length > 0) setLeft(answer.left);
        else onClose();
      }}
    >
      {(wasSubmitted) => (
        <>
          {holdings.isPending ? <SkeletonLines lines={3} /> : null}
          {holdings.isError ? <ProblemNote error={holdings.error} onRetry={() => void holdings.refetch()} /> : null}
          {holdings.data ? (
            <div>
              <p className="faint">{holdings.data.length === 0 ? words.holdsNothing : words.holds}</p>
              <HoldingList holdings={holdings.data} />
            </div>
          ) : null}
          <Field
            label={words.endsOn}
            type="date"
            value={endsOn}
            onChange={setEndsOn}
            error={wasSubmitted && endsOn === '' ? words.missing : undefined}
          />
          <SelectField
            label={words.successor}
            hint={successor === '' ? words.endTextAlone : words.endText}
            value={successor}
            onChange={setSuccessor}
          >
            <option value="">{words.noSuccessor}</option>
            {all
              .filter((one) => one.id !== appointment.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.person.name} · {one.title}
                </option>
              ))}
          </SelectField>
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={setReason}
            error={wasSubmitted && !hasReason ? words.missing : undefined}
            maxLength={500}
          />
        </>
      )}
    </StepForm>
  );
}

function HoldingList({ holdings }: { readonly holdings: readonly Holding[] }): ReactNode {
  const words = appointmentWords.use();
  const { roles } = appWords.use();
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const roleNames: Readonly<Record<string, string>> = roles;
  const seats: Readonly<Record<string, string>> = words.seatRoles;
  const textOf = (holding: Holding): string => {
    if (holding.kind === 'grant') return `${roleNames[holding.name] ?? holding.name} ${holding.detail || words.whole}`;
    if (holding.kind === 'seat') return `${holding.name} ${seats[holding.detail] ?? holding.detail}`;
    return words.times(formatCount(holding.count));
  };
  return (
    <ul className="holding-list">
      {holdings.map((holding) => (
        <li key={`${holding.kind} ${holding.name} ${holding.detail}`}>
          <span className="faint">{kinds[holding.kind] ?? holding.kind}</span> {textOf(holding)}
        </li>
      ))}
    </ul>
  );
}
