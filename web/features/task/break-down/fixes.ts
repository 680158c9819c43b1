import type { Problem } from '../../../api/problem.ts';
import type { Measure } from '../../ledger/measures.ts';
import type { TaskRow } from '../tasks.ts';

/** The way to settle a problem of the check list: on the task it names, by a further task, or among the measure's parties. */
export type Fix =
  | { readonly kind: 'edit'; readonly task: string }
  | { readonly kind: 'add' }
  /** In the measure's own form: who leads, who a name stands for. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'onDemand'; readonly agency: string; readonly name: string }
  | { readonly kind: 'lead' };

type PartyNames = Pick<Measure, 'supporting'>;

const editable = [
  'task/no-agency',
  'task/no-due',
  'task/due-past',
  'task/due-after-measure',
  'task/due-after-parent',
  'task/standing-with-limit',
  'task/node-after-due',
  'task/repeated',
];

/** @returns null where there is nothing to press: the task that is named is not among those in sight */
export function fixOf(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  measure: PartyNames,
  tasks: readonly Pick<TaskRow, 'id' | 'number' | 'parent' | 'state'>[],
): Fix | null {
  if (editable.includes(code)) {
    const task = tasks.find((one) => one.number === params.task);
    return task ? { kind: 'edit', task: task.id } : null;
  }
  switch (code) {
    case 'task/weights-sum': {
      const above = tasks.find((one) => one.number === params.parent)?.id ?? null;
      const below = tasks.find((one) => one.parent === above && one.state === 'drafted');
      return below ? { kind: 'edit', task: below.id } : null;
    }
    case 'task/joint-lead-undecided':
      return { kind: 'lead' };
    case 'task/supporting-without-task': {
      const party = measure.supporting.find((one) => one.name === params.agency);
      return party?.agency ? { kind: 'onDemand', agency: party.agency, name: party.name } : { kind: 'add' };
    }
    case 'task/no-lead':
    case 'task/party-unresolved':
      return { kind: 'measure' };
    case 'task/lead-without-task':
    case 'task/implementing-without-task':
    case 'task/nothing-drafted':
      return { kind: 'add' };
    default:
      return null;
  }
}
