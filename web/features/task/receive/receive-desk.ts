import type { Session } from '../../../api/session.ts';
import type { TaskQuery, TaskRow } from '../tasks.ts';

/** The most pressing first: what is past its last day of receipt, then by that day, then as numbered. */
export const byReceiptClock = (a: TaskRow, b: TaskRow): number => {
  const [first, second] = [a.receiveBy ?? '9999', b.receiveBy ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
};

export const isOverdue = (task: Pick<TaskRow, 'state' | 'receiveBy'>, today: string): boolean =>
  task.state === 'deployed' && task.receiveBy !== null && task.receiveBy < today;

export const itemsOf = (tasks: readonly TaskRow[]) => tasks.map(({ id, version }) => ({ id, version }));

/** Of all that a person sees, the tasks of the agencies and divisions for which the person acts. */
export function ownTasks({ grants }: Pick<Session, 'grants'>): Pick<TaskQuery, 'agency' | 'division'> {
  const agency = grants.flatMap(({ role, scope }) =>
    (role === 'agencyLead' || role === 'agencyLiaison') && scope.kind === 'agency' ? [scope.id] : [],
  );
  const division = grants.flatMap(({ role, scope }) =>
    role === 'divisionOffice' && scope.kind === 'division' ? [scope.id] : [],
  );
  return { ...(agency.length > 0 ? { agency } : {}), ...(division.length > 0 ? { division } : {}) };
}
