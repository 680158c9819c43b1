import type { ReactNode } from 'react';
import { addDays, day } from '../../../core/shared/day.ts';
import type { Overview } from '../../api/overview.ts';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors, type LedgerDoor } from '../../ui/ledger-doors.ts';
import { homeWords } from './words.ts';

type Figure = {
  readonly label: string;
  readonly count: number;
  readonly note: string;
  readonly door: LedgerDoor;
};

/** The counts of the ledger, each a door to its rows. */
export function Figures({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const { today } = overview;
  const figures: readonly Figure[] = [
    { label: words.measures, count: overview.measures, note: words.measuresNote, door: doors.all() },
    { label: words.duePast, count: overview.duePast, note: words.duePastNote, door: doors.duePast(today) },
    {
      label: words.dueSoon,
      count: overview.dueIn30Days,
      note: words.dueSoonNote(today.slice(5), addDays(day(today), 30).slice(5)),
      door: doors.dueSoon(today),
    },
    { label: words.withoutLead, count: overview.withoutLead, note: words.withoutLeadNote, door: doors.withoutLead() },
    { label: words.jointLead, count: overview.jointLead, note: words.jointLeadNote, door: doors.jointLead() },
    {
      label: words.withoutDeadline,
      count: overview.withoutDeadline,
      note: words.withoutDeadlineNote,
      door: doors.withoutDeadline(),
    },
  ];
  return (
    <section aria-label={words.figuresTitle}>
      <ul className="figures">
        {figures.map((figure) => (
          <li key={figure.label} className="figure">
            <LedgerLink door={figure.door} className="figure-door">
              <span className="figure-label">{figure.label}</span>
              <span className={figure.count === 0 ? 'figure-count figure-none' : 'figure-count'}>
                {formatCount(figure.count)}
              </span>
              <span className="figure-note">{figure.note}</span>
            </LedgerLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
