import type { PersonRole } from '../../core/plan/parsed-plan.ts';
import type { ExpectedMeasure } from './plan-case.ts';

/**
 * An answer key written as a table, one measure a line, its columns parted by `|`:
 * number, clause (`=` where it is the number), field, lead, supporting, implementing, deadline, targets, and then `title=…`, `outcome=…` or a role of people.
 * Names are parted by spaces, targets by `;`. A line that begins with `#` gives the field of the lines below, which then leave theirs empty.
 */
export function keyLines(table: string): readonly ExpectedMeasure[] {
  let field = '';
  return table
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => {
      if (line === '') return [];
      if (line.startsWith('#')) {
        field = line.slice(1).trim();
        return [];
      }
      return [measureOf(line, field)];
    });
}

const personRoles: readonly PersonRole[] = ['sponsor', 'responsibleLeader', 'responsiblePerson', 'liaison'];

function measureOf(line: string, field: string): ExpectedMeasure {
  const cells = line.split('|').map((cell) => cell.trim());
  const [no = '', clause = '', own = '', lead = '', supporting = '', implementing = '', deadline = '', targets = '', ...more] =
    cells;
  const words = (cell: string): readonly string[] => cell.split(' ').filter((word) => word !== '');
  const extra = new Map(more.map((cell) => [cell.slice(0, cell.indexOf('=')), cell.slice(cell.indexOf('=') + 1)]));
  const people = personRoles.flatMap((role) => (extra.has(role) ? [[role, words(extra.get(role) ?? '')] as const] : []));
  const outcome = extra.get('outcome');
  const title = extra.get('title');
  return {
    no,
    clause: clause === '=' ? no : clause,
    field: own === '' ? field : own,
    lead: words(lead),
    supporting: words(supporting),
    implementing: words(implementing),
    deadline,
    targets: targets.split(';').filter((target) => target !== ''),
    ...(people.length === 0 ? {} : { people: Object.fromEntries(people) }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(title === undefined ? {} : { title }),
  };
}
