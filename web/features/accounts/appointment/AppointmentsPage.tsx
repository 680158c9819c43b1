import '../accounts.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { accountWords, appointmentWords } from '../words.ts';
import { AppointDialog } from './AppointDialog.tsx';
import { AppointmentTable } from './AppointmentTable.tsx';
import { type Appointment, appointmentsQuery, type HeldGrant, isOver } from './appointments.ts';
import { EndDialog } from './EndDialog.tsx';
import { GrantDialog, TakeBackDialog } from './GrantDialog.tsx';

export type AppointmentStep =
  | { readonly kind: 'appoint' | 'give' | 'end'; readonly appointment: Appointment }
  | { readonly kind: 'takeBack'; readonly appointment: Appointment; readonly grant: HeldGrant };

/** Who may do what, where: appointments with their grants, to be given, withdrawn and handed over. */
export function AppointmentsPage(): ReactNode {
  const words = appointmentWords.use();
  const { title: accounts } = accountWords.use();
  const { roles } = appWords.use();
  const { today } = useSession();
  const list = useQuery(appointmentsQuery);
  const [q, setQ] = useState('');
  const [showsPast, setShowsPast] = useState(false);
  const [step, setStep] = useState<AppointmentStep | null>(null);
  const close = () => setStep(null);
  const all = list.data ?? [];
  const current = all.filter((one) => !isOver(one, today));
  const wanted = q.trim();
  const found = (showsPast ? all : current).filter((one) =>
    [one.person.name, one.title, one.agency?.name ?? '', one.login ?? '', ...one.grants.map(({ role }) => roles[role])].some(
      (text) => text.includes(wanted),
    ),
  );
  const people = new Set(all.map((one) => one.person.id)).size;
  return (
    <Page
      title={words.title}
      trail={<Link to="/accounts">{accounts}</Link>}
      lead={list.data ? words.lead(formatCount(people), formatCount(current.length)) : undefined}
    >
      {list.isPending ? <SkeletonLines lines={10} /> : null}
      {list.isError ? <ProblemNote error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data ? (
        <>
          <SearchBox label={words.filter} value={q} onChange={setQ} />
          <label className="appointments-past">
            <input type="checkbox" checked={showsPast} onChange={(event) => setShowsPast(event.target.checked)} />
            {words.showPast}
          </label>
          {found.length === 0 ? (
            <p className="accounts-nothing">
              {words.nothing(q)}{' '}
              <button type="button" className="link-button" onClick={() => setQ('')}>
                {words.clear}
              </button>
            </p>
          ) : (
            <AppointmentTable appointments={found} onStep={setStep} />
          )}
        </>
      ) : null}
      {step?.kind === 'appoint' ? <AppointDialog person={step.appointment.person} onClose={close} /> : null}
      {step?.kind === 'give' ? <GrantDialog appointment={step.appointment} onClose={close} /> : null}
      {step?.kind === 'takeBack' ? <TakeBackDialog grant={step.grant} onClose={close} /> : null}
      {step?.kind === 'end' ? <EndDialog appointment={step.appointment} all={current} onClose={close} /> : null}
    </Page>
  );
}
