import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Overview, overviewQuery } from '../../api/overview.ts';
import { hasRole, isAdministrator, useSession } from '../../api/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AdministratorHome } from './AdministratorHome.tsx';
import { AgencyTable } from './AgencyTable.tsx';
import { FieldTable } from './FieldTable.tsx';
import { Figures } from './Figures.tsx';
import { MonthBars } from './MonthBars.tsx';
import { NextSteps } from './NextSteps.tsx';
import { homeWords } from './words.ts';

export function HomePage(): ReactNode {
  return isAdministrator(useSession()) ? <AdministratorHome /> : <OverviewPage />;
}

function OverviewPage(): ReactNode {
  const words = homeWords.use();
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
  if (counts.measures === 0) return <EmptyOverview overview={counts} />;
  return (
    <Page title={words.title} lead={words.lead(formatCount(counts.documents), formatCount(counts.measures))}>
      <Figures overview={counts} />
      <div className="home-columns">
        <div className="home-column">
          <Section title={words.monthTitle} note={words.monthNote}>
            <MonthBars overview={counts} />
          </Section>
          <Section title={words.fieldTitle}>
            <FieldTable overview={counts} />
          </Section>
        </div>
        <div className="home-column">
          <Section title={words.nextTitle}>
            <NextSteps overview={counts} />
          </Section>
          <Section title={words.agencyTitle} note={words.agencyNote}>
            <AgencyTable agencies={counts.byAgency} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function EmptyOverview({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  return (
    <Page title={words.title}>
      {isOffice && overview.openDrafts > 0 ? (
        <Section title={words.nextTitle}>
          <NextSteps overview={overview} />
        </Section>
      ) : null}
      <EmptyState
        title={isOffice ? words.emptyOfficeTitle : words.emptyReaderTitle}
        text={isOffice ? words.emptyOfficeText : words.emptyReaderText}
      />
      {isOffice ? (
        <Link to="/plans" className="action action-primary">
          {words.emptyOfficeGo}
        </Link>
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
