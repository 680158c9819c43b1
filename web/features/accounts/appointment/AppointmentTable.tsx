import type { ReactNode } from 'react';
import { useSession } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { appointmentWords } from '../words.ts';
import type { AppointmentStep } from './AppointmentsPage.tsx';
import { type Appointment, isOver } from './appointments.ts';

type AppointmentTableProps = {
  readonly appointments: readonly Appointment[];
  readonly onStep: (step: AppointmentStep) => void;
};

export function AppointmentTable({ appointments, onStep }: AppointmentTableProps): ReactNode {
  const words = appointmentWords.use();
  return (
    <div className="accounts-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.post}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.grants}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {appointments.map((appointment) => (
            <AppointmentRow key={appointment.id} appointment={appointment} onStep={onStep} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type AppointmentRowProps = { readonly appointment: Appointment; readonly onStep: AppointmentTableProps['onStep'] };

function AppointmentRow({ appointment, onStep }: AppointmentRowProps): ReactNode {
  const words = appointmentWords.use();
  const session = useSession();
  const isSelf = appointment.person.id === session.person.id;
  const isPast = isOver(appointment, session.today);
  const { name } = appointment.person;
  const step = (kind: 'appoint' | 'give' | 'end', label: string, title: string) => (
    <button type="button" className="link-button" aria-label={title} onClick={() => onStep({ kind, appointment })}>
      {label}
    </button>
  );
  return (
    <tr className={isPast ? 'account-disabled' : undefined}>
      <th scope="row">
        {name}
        {appointment.login === null ? null : <span className="account-title mono">{appointment.login}</span>}
      </th>
      <td>
        {appointment.title}
        <span className="account-title">{appointment.agency?.name ?? ''}</span>
      </td>
      <td>
        {words.from(appointment.startsOn)}
        {appointment.endsOn === null ? null : <span className="account-title">{words.until(appointment.endsOn)}</span>}
        {appointment.handedTo ? (
          <span className="account-title">{words.handedTo(appointment.handedTo.person, appointment.handedTo.title)}</span>
        ) : null}
      </td>
      <td>
        <Grants appointment={appointment} mayTakeBack={!isSelf && !isPast} onStep={onStep} />
      </td>
      <td className="account-actions">
        {isSelf ? (
          <span className="faint">{words.self}</span>
        ) : isPast ? (
          <span className="faint">{words.over}</span>
        ) : (
          <>
            {step('give', words.give, words.giveOf(`${name} ${appointment.title}`))}
            {step('appoint', words.appoint, words.appointOf(name))}
            {step('end', words.end, words.endOf(`${name} ${appointment.title}`))}
          </>
        )}
      </td>
    </tr>
  );
}

type GrantsProps = AppointmentRowProps & { readonly mayTakeBack: boolean };

function Grants({ appointment, mayTakeBack, onStep }: GrantsProps): ReactNode {
  const words = appointmentWords.use();
  const { roles } = appWords.use();
  if (appointment.grants.length === 0) return <span className="faint">{words.noGrants}</span>;
  return (
    <ul>
      {appointment.grants.map((grant) => (
        <li key={grant.id} className="account-grant">
          {roles[grant.role]} <span className="faint">{grant.scopeName ?? words.whole}</span>{' '}
          {mayTakeBack ? (
            <button
              type="button"
              className="link-button"
              aria-label={words.takeBackOf(roles[grant.role], appointment.person.name)}
              onClick={() => onStep({ kind: 'takeBack', appointment, grant })}
            >
              {words.takeBack}
            </button>
          ) : null}
          {grant.scopeGone === null ? null : <span className="grant-gone">{words.gone(grant.scopeGone)}</span>}
        </li>
      ))}
    </ul>
  );
}
