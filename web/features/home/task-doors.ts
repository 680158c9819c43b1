import { addDays, day } from '../../../core/shared/day.ts';
import type { TaskSearch } from '../task/grid/task-search.ts';

/** Of the field or division that a number belongs to. */
export type Part = { readonly field?: string; readonly division?: string };

/** Tasks that run and whose day has passed: the same bounds which the server counted with. */
export const pastDue = (today: string, part: Part = {}): TaskSearch => ({
  ...part,
  state: ['deployed', 'received'],
  dueTo: addDays(day(today), -1),
  sort: 'due',
});

/** Due today or in the thirty days after it. */
export const dueSoon = (today: string, part: Part = {}): TaskSearch => ({
  ...part,
  state: ['deployed', 'received'],
  dueFrom: today,
  dueTo: addDays(day(today), 30),
  sort: 'due',
});

export const running = (part: Part = {}): TaskSearch => ({ ...part, state: ['deployed', 'received'] });
export const drafted = (part: Part = {}): TaskSearch => ({ ...part, state: 'drafted' });
export const unreceived = (part: Part = {}): TaskSearch => ({ ...part, state: 'deployed' });
export const received = (part: Part = {}): TaskSearch => ({ ...part, state: 'received' });
export const unnamed = (part: Part = {}): TaskSearch => ({ ...part, state: 'received', named: 'unnamed' });
export const receiptOverdue = (part: Part = {}): TaskSearch => ({ ...part, state: 'deployed', receiptOverdue: true });
export const returned = (part: Part = {}): TaskSearch => ({ ...part, state: 'returned' });
export const openChange = (): TaskSearch => ({ openChange: true });
