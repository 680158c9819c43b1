import './task-grid.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatDay } from '../../../ui/format.ts';
import { Due, ReceiptClock } from '../parts/Due.tsx';
import { isUnnamed, Light, StateMark } from '../parts/Light.tsx';
import type { TaskRow } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { taskCellText } from './task-cells.ts';
import type { TaskColumnId } from './task-columns.ts';

type TaskCellProps = { readonly row: TaskRow; readonly column: TaskColumnId };

/** What stands in a cell of the ledger of tasks. */
export function TaskCell({ row, column }: TaskCellProps): ReactNode {
  const words = taskWords.use();
  const language = useLanguage();
  const text = taskCellText(row, column, words);
  switch (column) {
    case 'title':
      return (
        <Link
          to="/tasks/$id"
          params={{ id: row.id }}
          className={`grid-door grid-text task-depth-${Math.min(row.depth - 1, 3)}`}
          tabIndex={-1}
          title={text}
        >
          {text}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/ledger/$id" params={{ id: row.measure.id }} className="grid-door grid-text" tabIndex={-1} title={text}>
          {text}
        </Link>
      );
    case 'state':
      return <StateMark state={row.state} />;
    case 'light':
      return row.state === 'received' ? <Light light={row.light} /> : null;
    case 'due':
      return (
        <span className="grid-text" title={text}>
          <Due task={row} />
          {row.openChange ? <span className="due-note">{words.openChange}</span> : null}
        </span>
      );
    case 'agency':
      return (
        <span className={row.agency ? 'grid-text' : 'grid-text unnamed'} title={text}>
          {row.agency?.name ?? words.noAgency}
        </span>
      );
    case 'person':
      return (
        <span className={isUnnamed(row) ? 'grid-text unnamed' : 'grid-text'} title={text}>
          {text}
        </span>
      );
    case 'receiveBy':
      return row.state === 'deployed' ? (
        <span className="grid-text" title={row.receiveBy ? words.receipt.by(formatDay(row.receiveBy, language)) : undefined}>
          <ReceiptClock task={row} />
        </span>
      ) : (
        <span
          className="grid-text faint"
          title={row.receivedOn ? words.receipt.on(formatDay(row.receivedOn, language)) : undefined}
        >
          {row.receivedOn ? words.receipt.on(row.receivedOn) : ''}
        </span>
      );
    default:
      return (
        <span className="grid-text" title={text}>
          {text}
        </span>
      );
  }
}
