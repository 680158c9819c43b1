import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { joinNames } from '../../ui/format.ts';
import { DeadlineCell } from './grid/MeasureCell.tsx';
import { namesOf } from './grid/rows-as-text.ts';
import { MoreOnScroll } from './MoreOnScroll.tsx';
import type { MeasureRow } from './measures.ts';
import { ledgerWords } from './words.ts';

type MeasureCardsProps = {
  readonly rows: readonly MeasureRow[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly today: string;
  readonly onNeedMore: () => void;
};

/** The ledger on a phone: one card a measure, who leads and by when. */
export function MeasureCards({ rows, hasMore, isLoadingMore, today, onNeedMore }: MeasureCardsProps): ReactNode {
  const words = ledgerWords.use();
  const language = useLanguage();
  return (
    <>
      <ul className="cards">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to="/ledger/$id" params={{ id: row.id }} className="card">
              <span className="card-head">
                <span className="card-number">{row.number}</span>
                <span className="card-field">{row.field}</span>
              </span>
              <span className="card-title">{row.title}</span>
              <span className="card-facts">
                <span className={row.lead.length === 0 ? 'missing-lead' : undefined}>
                  {row.lead.length === 0 ? words.noLead : joinNames(namesOf(row.lead), language)}
                </span>
                <DeadlineCell row={row} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <MoreOnScroll hasMore={hasMore} isLoadingMore={isLoadingMore} onNeedMore={onNeedMore} />
    </>
  );
}
