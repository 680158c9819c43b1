import './programme.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import type { LedgerDoor } from '../../ui/ledger-doors.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { type Programme, programmeQuery } from './programme.ts';
import { CoverageSection } from './sections/CoverageSection.tsx';
import { GoalSection } from './sections/GoalSection.tsx';
import { ListSection } from './sections/ListSection.tsx';
import { SetSection } from './sections/SetSection.tsx';
import { SponsorSection } from './sections/SponsorSection.tsx';
import { programmeWords } from './words.ts';

/** The programme on one page: totals, documents, lists, coverage, goals, sponsors; each number opens its rows. */
export function ProgrammePage(): ReactNode {
  const words = programmeWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  const programme = useQuery(programmeQuery);
  if (programme.isPending)
    return (
      <Page title={words.title} width="wide">
        <SkeletonLines lines={18} heading />
      </Page>
    );
  if (programme.isError)
    return (
      <Page title={words.title} width="wide">
        <ProblemNote error={programme.error} onRetry={() => void programme.refetch()} />
      </Page>
    );
  const { data } = programme;
  return (
    <Page title={words.title} lead={words.lead(data.name, formatCount(data.counts.measures))} width="wide">
      {data.counts.measures === 0 ? <EmptyState title={words.title} text={words.empty} /> : <Figures programme={data} />}
      <SetSection sets={data.sets} templates={data.templates} isOffice={isOffice} />
      <div className="programme-columns">
        <div>
          <ListSection lists={data.lists} kind="annual" total={data.counts.annual} isOffice={isOffice} />
          {data.coverage ? <CoverageSection coverage={data.coverage} /> : null}
          {data.sponsors ? <SponsorSection /> : null}
        </div>
        <div>
          <ListSection lists={data.lists} kind="field" total={data.counts.field} isOffice={isOffice} />
          <GoalSection />
        </div>
      </div>
    </Page>
  );
}

function Figures({ programme: { counts } }: { readonly programme: Programme }): ReactNode {
  const words = programmeWords.use();
  const { origin, document } = counts;
  const figures: readonly { label: string; count: number; note: string; door: LedgerDoor }[] = [
    { label: words.annualCount, count: counts.annual, note: words.annualNote, door: { listed: 'annual' } },
    { label: words.fieldCount, count: counts.field, note: words.fieldNote, door: { listed: 'field' } },
    {
      label: words.mandated,
      count: origin.mandated,
      note: words.mandatedNote(formatCount(origin.selfChosen), formatCount(origin.unsaid)),
      door: { origin: 'mandated' },
    },
    {
      label: words.issuedDocuments,
      count: document.issued,
      note: words.issuedNote(formatCount(document.reviewed), formatCount(document.drafted)),
      door: { documentState: 'issued' },
    },
    { label: words.unlisted, count: counts.unlisted, note: words.unlistedNote, door: { listed: 'none' } },
  ];
  return (
    <section aria-label={words.figuresTitle}>
      <ul className="programme-figures">
        {figures.map((figure) => (
          <li key={figure.label}>
            <LedgerLink door={figure.door} className="programme-figure">
              <span className="programme-figure-label">{figure.label}</span>
              <span className="programme-figure-count">{formatCount(figure.count)}</span>
              <span className="programme-figure-note">{figure.note}</span>
            </LedgerLink>
          </li>
        ))}
      </ul>
      <p className="programme-note">{words.twoCounts}</p>
    </section>
  );
}
