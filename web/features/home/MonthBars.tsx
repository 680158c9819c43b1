import type { ReactNode } from 'react';
import type { Overview } from '../../api/overview.ts';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, formatMonth } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { homeWords } from './words.ts';

/**
 * Deadlines by month: a list of doors drawn as columns, so that the chart and its table are the same thing. Months before today's
 * are drawn in the colour of what is past due.
 */
export function MonthBars({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const language = useLanguage();
  const months = overview.byMonth;
  if (months.length === 0) return <p className="faint">{words.noMonths}</p>;
  const most = Math.max(...months.map((row) => row.count), 1);
  const thisMonth = overview.today.slice(0, 7);
  return (
    <div className="scroll-x">
      <ol className="months">
        {months.map((row, index) => {
          const showsYear = index === 0 || row.month.endsWith('-01');
          return (
            <li key={row.month} className={row.month < thisMonth ? 'month month-past' : 'month'}>
              <LedgerLink
                door={doors.month(row.month)}
                className="month-door"
                label={words.monthDoor(formatMonth(row.month, language), formatCount(row.count))}
              >
                <span className="month-count">{formatCount(row.count)}</span>
                <span className="month-bar" style={{ blockSize: `${(row.count / most) * 84}px` }} />
                <span className="month-name">{Number(row.month.slice(5))}</span>
                <span className="month-year">{showsYear ? row.month.slice(0, 4) : ''}</span>
              </LedgerLink>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
