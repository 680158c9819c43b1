import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { MoreOnScroll } from '../../ledger/MoreOnScroll.tsx';
import { Due, ReceiptClock } from '../parts/Due.tsx';
import { TaskStanding } from '../parts/Light.tsx';
import type { TaskRow } from '../tasks.ts';
import { taskWords } from '../words.ts';

type TaskCardsProps = {
  readonly rows: readonly TaskRow[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onNeedMore: () => void;
};

/** The ledger of tasks on a phone: one card a task, whose it is, how it stands and by when. */
export function TaskCards({ rows, hasMore, isLoadingMore, onNeedMore }: TaskCardsProps): ReactNode {
  const words = taskWords.use();
  return (
    <>
      <ul className="cards">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/tasks/$id" params={{ id: row.id }} className="card">
              <span className="card-head">
                <span className="card-number">{row.number}</span>
                <TaskStanding task={row} />
              </span>
              <span className="card-title">{row.title}</span>
              <span className="card-facts">
                <span className={row.agency ? undefined : 'unnamed'}>
                  {row.agency?.name ?? words.noAgency} · {words.roles[row.role]}
                </span>
                <Due task={row} />
              </span>
              {row.state === 'deployed' ? <ReceiptClock task={row} /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <MoreOnScroll hasMore={hasMore} isLoadingMore={isLoadingMore} onNeedMore={onNeedMore} />
    </>
  );
}
