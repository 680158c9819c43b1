import './parts.css';
import type { ReactNode } from 'react';
import { day, daysBetween } from '../../../../core/shared/day.ts';
import { useSession } from '../../../api/session.ts';
import { formatCount } from '../../../ui/format.ts';
import type { TaskRow } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { dueShort, movedFrom, receiptClock } from './due-words.ts';
import { useWorkdaysLeft } from './use-calendar.ts';

type DueProps = { readonly task: Pick<TaskRow, 'due' | 'originalDue' | 'extensions' | 'state'> };

const running = ['deployed', 'received', 'returned'];

/** The due day; the first one stays in sight, struck, with the number of extensions; what is past says so. */
export function Due({ task }: DueProps): ReactNode {
  const words = taskWords.use();
  const { today } = useSession();
  const before = movedFrom(task);
  const past =
    task.due?.day && running.includes(task.state) && task.due.day < today ? daysBetween(day(task.due.day), day(today)) : 0;
  return (
    <span className="due">
      {before ? (
        <>
          <span className="visually-hidden">{words.originalDue(before)}</span>
          <del className="due-before" aria-hidden="true" title={words.originalDue(before)}>
            {before}
          </del>{' '}
        </>
      ) : null}
      <span className={task.due === null ? 'faint' : undefined}>{dueShort(task.due, words)}</span>
      {task.extensions > 0 ? <span className="due-note">{words.extended(formatCount(task.extensions))}</span> : null}
      {past > 0 ? <span className="due-past">{words.page.nodePast(formatCount(past))}</span> : null}
    </span>
  );
}

/** The clock of receipt, in words. */
export function ReceiptClock({ task }: { readonly task: Pick<TaskRow, 'state' | 'receiveBy'> }): ReactNode {
  const words = taskWords.use();
  const { today } = useSession();
  const workdaysLeft = useWorkdaysLeft(task.state === 'deployed' ? task.receiveBy : null);
  const clock = receiptClock(task, today, words, workdaysLeft);
  if (!clock) return null;
  return (
    <span className={clock.isPast ? 'clock clock-past' : clock.isPressing ? 'clock clock-pressing' : 'clock'}>{clock.text}</span>
  );
}
