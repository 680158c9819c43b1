import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TaskOverview } from '../../api/desk.ts';
import { formatCount } from '../../ui/format.ts';
import { shareOf } from '../task/coverage/coverage.ts';
import type { TaskSearch } from '../task/grid/task-search.ts';
import { openChange, pastDue, receiptOverdue, received, returned, running, unnamed } from './task-doors.ts';
import { homeWords } from './words.ts';

/** How far what was deployed has come to people, each number a door to its tasks. */
export function TaskFigures({ overview }: { readonly overview: TaskOverview }): ReactNode {
  const words = homeWords.use();
  const { deployed, receiptOverdue: late, today } = overview;
  const figures: readonly (readonly [label: string, count: number, note: string, search: TaskSearch])[] = [
    [words.tasks.deployed, deployed, words.tasks.deployedNote(formatCount(overview.measuresWithoutTasks)), running()],
    [words.tasks.received, overview.received, words.tasks.share(shareOf(overview.received, deployed)), received()],
    [words.tasks.unnamed, overview.received - overview.named, words.tasks.named(shareOf(overview.named, deployed)), unnamed()],
    [words.tasks.receiptOverdue, late, words.tasks.receiptOverdueNote, receiptOverdue()],
    [words.tasks.pastDue, overview.pastDue, words.tasks.pastDueNote, pastDue(today)],
    overview.openChange > 0
      ? [words.tasks.openChange, overview.openChange, words.tasks.returnedNote(formatCount(overview.returned)), openChange()]
      : [words.tasks.returned, overview.returned, words.tasks.returnedOnly, returned()],
  ];
  return (
    <section aria-label={words.tasks.title}>
      <ul className="figures">
        {figures.map(([label, count, note, search]) => (
          <li key={label} className="figure">
            <Link to="/tasks" search={search} className="figure-door">
              <span className="figure-label">{label}</span>
              <span className={count === 0 ? 'figure-count figure-none' : 'figure-count'}>{formatCount(count)}</span>
              <span className="figure-note">{note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
