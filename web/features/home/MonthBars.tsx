import type { ReactNode } from 'react';
import type { Overview } from '../../api/overview.ts';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, formatMonth } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { type MonthColumn, monthAxis } from './month-axis.ts';
import { homeWords } from './words.ts';

const tallest = 84;

/** Deadlines by month: a list of doors drawn as columns, so that the chart and its table twin are one thing. */
export function MonthBars({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const language = useLanguage();
  const months = monthAxis(overview.byMonth);
  if (months.length === 0) return <p className="faint">{words.noMonths}</p>;
  const most = Math.max(...months.map((row) => row.count), 1);
  // The year stands below its first month with a deadline: on a phone the empty months give way.
  const opening = new Map(
    months
      .filter((row) => row.count > 0)
      .toReversed()
      .map((row) => [row.month.slice(0, 4), row.month]),
  );
  // Where columns stand close, a year's label has room only if the next column has none.
  const next = new Map(months.map((row, at) => [row.month, months[at + 1]?.month ?? '']));
  const labels = [...opening.values()].filter((month) => {
    const after = next.get(month) ?? '';
    return months.length <= 12 || opening.get(after.slice(0, 4)) !== after;
  });
  const thisMonth = overview.today.slice(0, 7);
  return (
    <div className="scroll-x">
      <ol className="months">
        {months.map((row) => {
          const opensYear = labels.includes(row.month);
          const column = <Column row={row} height={(row.count / most) * tallest} year={opensYear ? row.month.slice(0, 4) : ''} />;
          return (
            <li key={row.month} className={classOf(row, thisMonth)}>
              {row.count === 0 ? (
                <div className="month-door" aria-hidden="true">
                  {column}
                </div>
              ) : (
                <LedgerLink door={doors.month(row.month)} className="month-door">
                  <span className="visually-hidden">
                    {words.monthDoor(formatMonth(row.month, language), formatCount(row.count))}
                  </span>
                  {column}
                </LedgerLink>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const classOf = (row: MonthColumn, thisMonth: string): string =>
  `month${row.month < thisMonth ? ' month-past' : ''}${row.count === 0 ? ' month-empty' : ''}`;

function Column({ row, height, year }: { readonly row: MonthColumn; readonly height: number; readonly year: string }) {
  return (
    <span className="month-column" aria-hidden="true">
      <span className="month-count">{row.count === 0 ? '' : formatCount(row.count)}</span>
      <span className="month-bar" style={{ blockSize: `${height}px` }} />
      <span className="month-name">{Number(row.month.slice(5))}</span>
      <span className="month-year">{year}</span>
    </span>
  );
}
