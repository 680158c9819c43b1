import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSession } from '../../../api/session.ts';
import { formatCount } from '../../../ui/format.ts';
import { LedgerLink } from '../../../ui/LedgerLink.tsx';
import { doors } from '../../../ui/ledger-doors.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { Count } from '../Count.tsx';
import { sponsorsQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';

/** Every sponsor's board: what they lead, what of it is issued, what is past its day. One's own stands first. */
export function SponsorSection(): ReactNode {
  const words = programmeWords.use();
  const { today } = useSession();
  const sponsors = useQuery(sponsorsQuery);
  return (
    <Section title={words.sponsorsTitle}>
      {sponsors.isPending ? <SkeletonLines lines={5} /> : null}
      {sponsors.isError ? <ProblemNote error={sponsors.error} onRetry={() => void sponsors.refetch()} /> : null}
      {sponsors.data?.keyMeasures === 0 ? <p className="faint">{words.sponsorsEmpty}</p> : null}
      {sponsors.data && sponsors.data.sponsors.length > 0 ? (
        <div className="scroll-x">
          <table className="plain-table programme-table">
            <thead>
              <tr>
                <th scope="col">{words.sponsor}</th>
                <th scope="col" className="number">
                  {words.sponsorMeasures}
                </th>
                <th scope="col" className="number">
                  {words.sponsorIssued}
                </th>
                <th scope="col" className="number">
                  {words.sponsorPast}
                </th>
              </tr>
            </thead>
            <tbody>
              {sponsors.data.sponsors.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.title}
                    {one.isSelf ? words.sponsorSelf : ''}
                  </th>
                  <td className="number">
                    <Count n={one.measures} what={one.title} door={{ sponsor: one.id }} />
                  </td>
                  <td className="number">
                    <Count n={one.issued} what={words.sponsorIssued} door={{ sponsor: one.id, documentState: 'issued' }} />
                  </td>
                  <td className="number">
                    <Count n={one.duePast} what={words.sponsorPast} door={{ ...doors.duePast(today), sponsor: one.id }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {sponsors.data && sponsors.data.withoutSponsor > 0 ? (
        <p className="programme-gap">
          <LedgerLink door={{ sponsor: 'none' }}>{words.withoutSponsor(formatCount(sponsors.data.withoutSponsor))}</LedgerLink>
        </p>
      ) : null}
    </Section>
  );
}
