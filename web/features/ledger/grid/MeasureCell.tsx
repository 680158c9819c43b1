import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount } from '../../../ui/format.ts';
import { deadlineShort, remainingUntil } from '../deadline/deadline-words.ts';
import type { MeasureRow } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import type { ColumnId } from './columns.ts';
import { cellText } from './rows-as-text.ts';

type MeasureCellProps = { readonly row: MeasureRow; readonly column: ColumnId; readonly today: string };

/** What stands in a cell of the ledger. */
export function MeasureCell({ row, column, today }: MeasureCellProps): ReactNode {
  const words = ledgerWords.use();
  const language = useLanguage();
  const text = cellText(row, column, language);
  switch (column) {
    case 'title':
      return (
        <Link to="/ledger/$id" params={{ id: row.id }} className="grid-door grid-text" tabIndex={-1} title={text}>
          {text}
        </Link>
      );
    case 'lead':
      return text === '' ? (
        <span className="missing-lead grid-text">{words.noLead}</span>
      ) : (
        <span className="grid-text" title={text}>
          {text}
        </span>
      );
    case 'deadline':
      return <DeadlineCell row={row} today={today} />;
    default:
      return (
        <span className="grid-text" title={text}>
          {text}
        </span>
      );
  }
}

export function DeadlineCell({
  row: { deadline, isFinished },
  today,
}: {
  readonly row: Pick<MeasureRow, 'deadline' | 'isFinished'>;
  readonly today: string;
}): ReactNode {
  const words = ledgerWords.use();
  const language = useLanguage();
  const remaining = isFinished ? null : remainingUntil(deadline, today);
  const text = deadlineShort(deadline, language);
  return (
    <span className="grid-text" title={deadline.raw === '' ? text : words.raw(deadline.raw)}>
      <span className={deadline.kind === 'none' ? 'faint' : undefined}>{text}</span>
      {remaining && remaining.kind !== 'ahead' ? (
        <span className="deadline-past">
          {remaining.kind === 'past' ? words.past(formatCount(remaining.days)) : words.dueToday}
        </span>
      ) : null}
      {isFinished ? <span className="faint"> {words.finished}</span> : null}
    </span>
  );
}
