import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deskQuery, taskOverviewQuery } from '../../api/desk.ts';
import { overviewQuery } from '../../api/overview.ts';
import { hasRole, isAdministrator, useSession } from '../../api/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AdministratorHome } from './AdministratorHome.tsx';
import { AgencyTable } from './AgencyTable.tsx';
import { Desk } from './Desk.tsx';
import { DivisionTiles } from './DivisionTiles.tsx';
import { FieldStates } from './FieldStates.tsx';
import { FieldTable } from './FieldTable.tsx';
import { Figures } from './Figures.tsx';
import { MonthBars } from './MonthBars.tsx';
import { TaskFigures } from './TaskFigures.tsx';
import { homeWords } from './words.ts';

export function HomePage(): ReactNode {
  return isAdministrator(useSession()) ? <AdministratorHome /> : <OverviewPage />;
}

function OverviewPage(): ReactNode {
  const words = homeWords.use();
  const session = useSession();
  const overview = useQuery(overviewQuery);
  if (overview.isPending) {
    return (
      <Page title={words.title}>
        <OverviewSkeleton />
      </Page>
    );
  }
  if (overview.isError) {
    return (
      <Page title={words.title}>
        <ProblemNote error={overview.error} onRetry={() => void overview.refetch()} />
      </Page>
    );
  }
  const counts = overview.data;
  const hasDesk = hasRole(session, ...acting, 'sponsor', 'supervisionOffice');
  if (counts.measures === 0) return <EmptyOverview />;
  return (
    <Page title={words.title} lead={words.lead(formatCount(counts.documents), formatCount(counts.measures))}>
      <Figures overview={counts} />
      <TaskStrip />
      <div className="home-columns">
        <div className="home-column">
          <TaskProgress />
          <Section title={words.monthTitle} note={words.monthNote}>
            <MonthBars overview={counts} />
          </Section>
          <Section title={words.fieldTitle}>
            <FieldTable overview={counts} />
          </Section>
        </div>
        <div className="home-column">
          {hasDesk ? (
            <div className="home-desk">
              <DeskSection />
            </div>
          ) : null}
          <Section title={words.agencyTitle} note={words.agencyNote}>
            <AgencyTable agencies={counts.byAgency} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

/** Who does something with tasks; a leader and who supervises see what is late instead. */
const acting = ['reformOffice', 'agencyLead', 'agencyLiaison', 'divisionOffice'] as const;

/** What waits for the person. */
function DeskSection(): ReactNode {
  const words = homeWords.use();
  const desk = useQuery(deskQuery);
  const isReading = !hasRole(useSession(), ...acting);
  return (
    <Section title={isReading ? words.desk.lateTitle : words.desk.title}>
      {desk.isPending ? (
        <SkeletonLines lines={6} />
      ) : desk.isError ? (
        <ProblemNote error={desk.error} onRetry={() => void desk.refetch()} />
      ) : (
        <Desk groups={desk.data.groups} today={desk.data.today} />
      )}
    </Section>
  );
}

/** How far tasks have come; nothing stands here until the first is drafted. */
function TaskProgress(): ReactNode {
  const words = homeWords.use();
  const tasks = useQuery(taskOverviewQuery);
  if (tasks.isError)
    return (
      <Section title={words.tasks.title}>
        <ProblemNote error={tasks.error} onRetry={() => void tasks.refetch()} />
      </Section>
    );
  if (tasks.isPending)
    return (
      <div className="section">
        <SkeletonLines lines={6} heading />
      </div>
    );
  if (tasks.data.tasks === 0) return null;
  const hasDivisions = tasks.data.divisions.some((division) => division.deployed > 0);
  return (
    <>
      <Section title={words.tasks.fieldTitle} note={words.tasks.fieldNote}>
        <FieldStates overview={tasks.data} />
      </Section>
      {hasDivisions ? (
        <Section title={words.tasks.divisionTitle} note={words.tasks.divisionNote}>
          <DivisionTiles overview={tasks.data} />
        </Section>
      ) : null}
    </>
  );
}

function TaskStrip(): ReactNode {
  const tasks = useQuery(taskOverviewQuery);
  return tasks.data && tasks.data.deployed > 0 ? <TaskFigures overview={tasks.data} /> : null;
}

function EmptyOverview(): ReactNode {
  const words = homeWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  return (
    <Page title={words.title}>
      <EmptyState
        title={isOffice ? words.emptyOfficeTitle : words.emptyReaderTitle}
        text={isOffice ? words.emptyOfficeText : words.emptyReaderText}
      />
      {isOffice ? (
        <>
          <Link to="/plans" className="action action-primary">
            {words.emptyOfficeGo}
          </Link>
          <DeskSection />
        </>
      ) : null}
    </Page>
  );
}

/** In the measure of what comes: the strip of figures, then two columns. */
function OverviewSkeleton(): ReactNode {
  return (
    <>
      <div className="figures-pending">
        <SkeletonLines lines={2} />
      </div>
      <div className="home-columns">
        <div className="section">
          <SkeletonLines lines={9} heading />
        </div>
        <div className="section">
          <SkeletonLines lines={9} heading />
        </div>
      </div>
    </>
  );
}
