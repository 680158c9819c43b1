import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Overview } from '../../api/overview.ts';
import { hasRole, useSession } from '../../api/session.ts';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { homeWords } from './words.ts';

/** What waits, the most pressing first. The office is asked to settle what only it can settle; the others see what is due. */
export function NextSteps({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  const steps: readonly (readonly [key: string, count: number, sentence: (count: string) => string, door: ReactNode])[] = [
    [
      'past',
      overview.duePast,
      words.nextPast,
      <LedgerLink key="past" door={doors.duePast(overview.today)}>
        {words.nextPastGo}
      </LedgerLink>,
    ],
    [
      'drafts',
      isOffice ? overview.openDrafts : 0,
      words.nextDrafts,
      <Link key="drafts" to="/plans">
        {words.nextDraftsGo}
      </Link>,
    ],
    [
      'lead',
      isOffice ? overview.withoutLead : 0,
      words.nextLead,
      <LedgerLink key="lead" door={doors.withoutLead()}>
        {words.nextLeadGo}
      </LedgerLink>,
    ],
    [
      'joint',
      isOffice ? overview.jointLead : 0,
      words.nextJoint,
      <LedgerLink key="joint" door={doors.jointLead()}>
        {words.nextJointGo}
      </LedgerLink>,
    ],
    [
      'soon',
      overview.dueIn30Days,
      words.nextSoon,
      <LedgerLink key="soon" door={doors.dueSoon(overview.today)}>
        {words.nextSoonGo}
      </LedgerLink>,
    ],
  ];
  const waiting = steps.filter(([, count]) => count > 0);
  if (waiting.length === 0) return <p className="faint">{words.nextNothing}</p>;
  return (
    <ol className="next-steps">
      {waiting.map(([key, count, sentence, door]) => (
        <li key={key} className="next-step">
          <span>{sentence(formatCount(count))}</span>
          {door}
        </li>
      ))}
    </ol>
  );
}
