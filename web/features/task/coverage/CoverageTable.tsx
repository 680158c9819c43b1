import './coverage.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import type { TaskSearch } from '../grid/task-search.ts';
import { coverageQuery } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { type Counts, type countNames, doorOf, shareOf, sumOf } from './coverage.ts';

/** Receipt and named people by agency, in official order; each number opens its tasks. */
export function CoverageTable(): ReactNode {
  const words = taskWords.use().coverage;
  const coverage = useQuery(coverageQuery);
  if (coverage.isPending) return <SkeletonLines lines={12} />;
  if (coverage.isError) return <ProblemNote error={coverage.error} onRetry={() => void coverage.refetch()} />;
  const { agencies } = coverage.data;
  if (agencies.length === 0) return <EmptyState title={words.empty} text={words.emptyText} />;
  return (
    <div className="scroll-x coverage">
      <table className="plain-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.agency}</th>
            <th scope="col" className="number">
              {words.deployed}
            </th>
            <th scope="col" className="number">
              {words.received}
            </th>
            <th scope="col" className="number">
              {words.receivedShare}
            </th>
            <th scope="col" className="number">
              {words.receiptOverdue}
            </th>
            <th scope="col" className="number">
              {words.returned}
            </th>
            <th scope="col" className="number">
              {words.named}
            </th>
            <th scope="col" className="number">
              {words.unnamed}
            </th>
            <th scope="col" className="number">
              {words.namedShare}
            </th>
          </tr>
        </thead>
        <tbody>
          <CoverageRow name={words.total} counts={sumOf(agencies)} agency={null} />
          {agencies.map((row) => (
            <CoverageRow key={row.agency} name={row.name} counts={row} agency={row.agency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CoverageRowProps = { readonly name: string; readonly counts: Counts; readonly agency: string | null };

function CoverageRow({ name, counts, agency }: CoverageRowProps): ReactNode {
  const words = taskWords.use().coverage;
  const cell = (what: (typeof countNames)[number]) => {
    const count = what === 'unnamed' ? counts.received - counts.named : counts[what];
    const isBad = (what === 'receiptOverdue' || what === 'unnamed' || what === 'returned') && count > 0;
    const door: TaskSearch = { ...doorOf[what], ...(agency === null ? {} : { agency }) };
    return (
      <td className={isBad ? 'number coverage-bad' : 'number'}>
        {count === 0 ? (
          <span className="faint">0</span>
        ) : (
          <Link to="/tasks" search={door} aria-label={`${words.door(name, words[what])} ${formatCount(count)}`}>
            {formatCount(count)}
          </Link>
        )}
      </td>
    );
  };
  return (
    <tr className={agency === null ? 'coverage-total' : undefined}>
      <th scope="row">{name}</th>
      {cell('deployed')}
      {cell('received')}
      <td className="number">{shareOf(counts.received, counts.deployed)}</td>
      {cell('receiptOverdue')}
      {cell('returned')}
      {cell('named')}
      {cell('unnamed')}
      <td className="number">{shareOf(counts.named, counts.received)}</td>
    </tr>
  );
}
