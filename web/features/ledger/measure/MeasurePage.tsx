import './measure.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { formatInstant } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { MeasureProgramme } from '../../programme/measure/MeasureProgramme.tsx';
import { TasksOfMeasure } from '../../task/break-down/TasksOfMeasure.tsx';
import { type Measure, measureQuery } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { ClauseInPlace } from './ClauseInPlace.tsx';
import { EditMeasureDialog } from './EditMeasureDialog.tsx';
import { History } from './History.tsx';
import { Lineage } from './Lineage.tsx';
import { DeadlineFact, MeasureFacts, Parties, Targets } from './MeasureFacts.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const route = getRouteApi('/frame/ledger/$id');

export function MeasurePage(): ReactNode {
  const { id } = route.useParams();
  const words = ledgerWords.use();
  const measure = useQuery(measureQuery(id));
  if (measure.isPending || measure.isError) {
    return (
      <Page title={words.columns.title} trail={<Link to="/ledger">{words.title}</Link>}>
        {measure.isPending ? (
          <SkeletonLines lines={12} heading />
        ) : (
          <ProblemNote error={measure.error} onRetry={() => void measure.refetch()} />
        )}
      </Page>
    );
  }
  return <MeasureView key={id} measure={measure.data} />;
}

function MeasureView({ measure }: { readonly measure: Measure }): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.measure;
  const [dialog, setDialog] = useState<'none' | 'edit' | 'withdraw'>('none');
  useNeighbourKeys(measure);
  const { may } = measure;
  return (
    <Page
      title={measure.title}
      trail={
        <>
          <Link to="/ledger">{ledger.title}</Link>
          {' / '}
          <Link to="/ledger" search={{ document: measure.document.id }}>
            {measure.document.title}
          </Link>
          {' / '}
          {words.number(String(measure.number))}
        </>
      }
      actions={
        <>
          <Neighbour id={measure.previous} label={words.previous} hint={words.previousHint} />
          <Neighbour id={measure.next} label={words.next} hint={words.nextHint} />
          {may.edit ? <Action label={words.edit} onClick={() => setDialog('edit')} /> : null}
          {may.withdraw ? <Action kind="danger" label={words.withdraw} onClick={() => setDialog('withdraw')} /> : null}
        </>
      }
    >
      {measure.withdrawnAt ? (
        <div className="withdrawn-note">
          <strong>{words.withdrawnTitle}</strong>
          <p>{words.withdrawn(formatInstant(measure.withdrawnAt), measure.withdrawnReason ?? '')}</p>
        </div>
      ) : null}
      <div className="measure">
        <div className="measure-main">
          <Section title={words.text}>
            <p className="measure-text">{measure.text}</p>
            <Targets measure={measure} />
          </Section>
          <ClauseInPlace measure={measure} />
          <Lineage measure={measure} />
          <TasksOfMeasure measure={measure} onEditMeasure={() => setDialog('edit')} />
          <History measure={measure} />
        </div>
        <aside className="measure-aside" aria-label={words.factsTitle}>
          <Section title={words.partiesTitle}>
            <Parties measure={measure} />
          </Section>
          <Section title={words.deadlineTitle}>
            <DeadlineFact measure={measure} />
          </Section>
          <MeasureProgramme measure={measure.id} />
          <Section title={words.factsTitle}>
            <MeasureFacts measure={measure} />
          </Section>
        </aside>
      </div>
      {dialog === 'edit' ? <EditMeasureDialog measure={measure} onClose={() => setDialog('none')} /> : null}
      {dialog === 'withdraw' ? <WithdrawDialog measure={measure} onClose={() => setDialog('none')} /> : null}
    </Page>
  );
}

function Neighbour({ id, label, hint }: { readonly id: string | null; readonly label: string; readonly hint: string }) {
  if (id === null) {
    return (
      <span className="action action-none" aria-hidden="true">
        {label}
      </span>
    );
  }
  return (
    <Link to="/ledger/$id" params={{ id }} replace className="action" title={hint}>
      {label}
    </Link>
  );
}

/** J and K, as mail programs have them: the next and the previous measure. Escape: back to where one came from. */
function useNeighbourKeys({ previous, next }: Measure): void {
  const navigate = useNavigate();
  const { history } = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy = event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
      if (isBusy || event.ctrlKey || event.metaKey || event.altKey) return;
      // An open menu takes the key for itself.
      if (event.key === 'Escape' && !document.querySelector('details[open]')) {
        if (history.canGoBack()) history.back();
        else void navigate({ to: '/ledger' });
      }
      const id = event.key === 'j' ? next : event.key === 'k' ? previous : null;
      if (id) void navigate({ to: '/ledger/$id', params: { id }, replace: true });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [previous, next, navigate, history]);
}
