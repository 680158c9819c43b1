import { day, daysBetween } from '../../../../core/shared/day.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Wording } from '../../../i18n/words.ts';
import type { task } from '../../../i18n/zh/task.ts';
import { formatCount, formatDay } from '../../../ui/format.ts';
import type { TaskDue, TaskRow } from '../tasks.ts';

type Words = Wording<typeof task>;

/** A due day for a narrow column: '2026-12-31', '持续推进', '未定时限'. */
export const dueShort = (due: TaskDue | null, words: Words): string =>
  due === null ? words.noDue : due.kind === 'standing' ? words.standing : (due.day ?? words.noDue);

/** The same as it is read out. */
export const dueSentence = (due: TaskDue | null, words: Words, language: Language): string =>
  due?.kind === 'day' && due.day ? formatDay(due.day, language) : dueShort(due, words);

/** The first day, where an extension moved it; else null. */
export const movedFrom = (task: Pick<TaskRow, 'due' | 'originalDue' | 'extensions'>): string | null =>
  task.originalDue !== null && task.due?.day !== undefined && task.originalDue !== task.due.day ? task.originalDue : null;

export type Clock = { readonly text: string; readonly isPast: boolean; readonly isPressing: boolean };

/**
 * The clock of receipt in words, while it runs; null once a task is received or before it is deployed.
 * @param workdaysLeft how many working days are left after today, where the calendar is known
 */
export function receiptClock(
  { state, receiveBy }: Pick<TaskRow, 'state' | 'receiveBy'>,
  today: string,
  words: Words,
  workdaysLeft?: number,
): Clock | null {
  if (state !== 'deployed' || receiveBy === null) return null;
  const days = daysBetween(day(today), day(receiveBy));
  if (days < 0) return { text: words.receipt.past(formatCount(-days)), isPast: true, isPressing: true };
  if (days === 0) return { text: words.receipt.lastDay, isPast: false, isPressing: true };
  return {
    text: workdaysLeft === undefined ? words.receipt.leftDays(formatCount(days)) : words.receipt.left(formatCount(workdaysLeft)),
    isPast: false,
    isPressing: (workdaysLeft ?? days) <= 1,
  };
}
