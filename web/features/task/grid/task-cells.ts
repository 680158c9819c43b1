import type { Wording } from '../../../i18n/words.ts';
import type { task } from '../../../i18n/zh/task.ts';
import { formatCount, formatInstant } from '../../../ui/format.ts';
import { dueShort, movedFrom } from '../parts/due-words.ts';
import { isUnnamed } from '../parts/Light.tsx';
import type { TaskRow } from '../tasks.ts';
import type { TaskColumnId } from './task-columns.ts';

type Words = Wording<typeof task>;

/** What a cell says, as plain text. */
export function taskCellText(row: TaskRow, column: TaskColumnId, words: Words): string {
  switch (column) {
    case 'measure':
      return `${row.measure.number} ${row.measure.title}`;
    case 'agency':
    case 'division':
      return row[column]?.name ?? '';
    case 'role':
      return words.roles[row.role];
    case 'state':
      return words.states[row.state];
    case 'light':
      return row.state === 'received' ? words.lights[row.light] : '';
    case 'due': {
      const before = movedFrom(row);
      const notes = [
        ...(before ? [words.originalDue(before)] : []),
        ...(row.extensions > 0 ? [words.extended(formatCount(row.extensions))] : []),
      ];
      return [dueShort(row.due, words), ...notes].join(' ');
    }
    case 'person':
      return row.responsiblePerson ?? (isUnnamed(row) ? words.unnamed : '');
    case 'receiveBy':
      return row.receivedOn ?? row.receiveBy ?? '';
    case 'node':
      return row.nextNode ? `${row.nextNode.due} ${row.nextNode.title}` : '';
    case 'outcome':
      return row.outcome ?? '';
    case 'changedAt':
      return formatInstant(row.changedAt);
    default:
      return row[column];
  }
}
