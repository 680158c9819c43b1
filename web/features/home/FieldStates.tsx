import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TaskOverview } from '../../api/desk.ts';
import { formatCount } from '../../ui/format.ts';
import type { TaskSearch } from '../task/grid/task-search.ts';
import { drafted, pastDue, receiptOverdue, received, unnamed, unreceived } from './task-doors.ts';
import { homeWords } from './words.ts';

/** Fields by state: where the work stands, and where it is stuck. */
export function FieldStates({ overview }: { readonly overview: TaskOverview }): ReactNode {
  const words = homeWords.use();
  const { today } = overview;
  const columns = ['drafted', 'unreceived', 'received', 'unnamed', 'receiptOverdue', 'pastDue'] as const;
  return (
    <div className="scroll-x">
      <table className="plain-table home-table home-states">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {words.tasks.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview.fields.map((row) => {
            const part = { field: row.field };
            const counts: Record<(typeof columns)[number], readonly [count: number, search: TaskSearch]> = {
              drafted: [row.drafted, drafted(part)],
              unreceived: [row.deployed - row.received, unreceived(part)],
              received: [row.received, received(part)],
              unnamed: [row.received - row.named, unnamed(part)],
              receiptOverdue: [row.receiptOverdue, receiptOverdue(part)],
              pastDue: [row.pastDue, pastDue(today, part)],
            };
            const name = row.field || words.fieldOther;
            return (
              <tr key={row.field}>
                <th scope="row">{name}</th>
                {columns.map((column) => {
                  const [count, search] = counts[column];
                  const isBad = column === 'receiptOverdue' || column === 'pastDue';
                  return (
                    <td key={column} className={isBad && count > 0 ? 'number home-bad' : 'number'}>
                      {count === 0 || row.field === '' ? (
                        <span className={count === 0 ? 'faint' : undefined}>{formatCount(count)}</span>
                      ) : (
                        <Link
                          to="/tasks"
                          search={search}
                          aria-label={words.tasks.door(`${name}，${words.tasks.columns[column]}`, formatCount(count))}
                        >
                          {formatCount(count)}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
