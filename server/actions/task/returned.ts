import { sql } from 'kysely';
import { namesIn } from '../../../core/ledger/cell-edit.ts';
import { type NamedPeople, namePeople, receiveTask } from '../../../core/task/move.ts';
import { isNamed, type PersonRole, personRoles, type Task } from '../../../core/task/task.ts';
import { taskIsVisible } from '../../auth/visible-to.ts';
import type { Tx } from '../../store/commit.ts';
import { agencyRefs, type Reader } from '../../store/task/row.ts';
import { lockTasks } from '../../store/task.ts';
import type { ActionContext } from '../context.ts';
import { decideItems, sealedPeople } from './receive.ts';

/** Who an agency says answers for its part of a measure, as its workbook says it: names parted by 、. */
export type ReturnedPeople = { readonly measure: string; readonly agency: string } & { readonly [Role in PersonRole]: string };
type ReturnedCell = {
  readonly measure: string;
  readonly agency?: string | undefined;
  readonly column: string;
  readonly text: string;
};
type CountOfAgency = { readonly agency: string; readonly name: string; readonly received: number; readonly named: number };

/**
 * The rows of returned workbooks by which tasks would be received or named, and how many: those in which an agency names who is
 * responsible. One that gives two answers of its own for a row leaves its tasks alone. Writes nothing.
 */
export async function checkReturned(reader: Reader, context: ActionContext, cells: readonly ReturnedCell[]) {
  const { actor } = context;
  const rows = [
    ...Map.groupBy(
      cells.filter((cell) => cell.agency !== undefined),
      (cell) => `${cell.measure} ${cell.agency}`,
    ).values(),
  ].flatMap(peopleOfRow);
  const tasks = await tasksAnswered(reader, context, rows);
  const names = await agencyRefs(
    reader,
    actor.jurisdiction,
    rows.map((row) => row.agency),
  );
  return rows.flatMap((row) => {
    const own = tasks.filter((task) => task.measure_id === row.measure && task.agency_id === row.agency);
    const received = own.filter((task) => task.state === 'deployed').length;
    const name = names.get(row.agency)?.name;
    return own.length === 0 || name === undefined ? [] : [{ ...row, name, received, named: own.length - received }];
  });
}

function peopleOfRow(cells: readonly ReturnedCell[]): ReturnedPeople[] {
  const [first] = cells;
  const texts = (role: PersonRole) => [
    ...new Set(cells.filter((cell) => cell.column === role).map((cell) => namesIn(cell.text).join('、'))),
  ];
  if (first?.agency === undefined || personRoles.some((role) => texts(role).length > 1)) return [];
  const [responsiblePerson = ''] = texts('responsiblePerson');
  const [responsibleLeader = ''] = texts('responsibleLeader');
  const [liaison = ''] = texts('liaison');
  return responsiblePerson === ''
    ? []
    : [{ measure: first.measure, agency: first.agency, responsibleLeader, responsiblePerson, liaison }];
}

/**
 * Receives on behalf of agencies what was deployed to them and is answered by the people that their workbooks name, and names the
 * people of what they have received without naming any. What somebody named before stays.
 */
export async function receiveReturned(
  tx: Tx,
  context: ActionContext,
  rows: readonly ReturnedPeople[],
  reason: string,
): Promise<CountOfAgency[]> {
  const { jurisdiction } = context.actor;
  const found = await tasksAnswered(tx, context, rows);
  const locked = await lockTasks(
    tx,
    jurisdiction,
    found.map((task) => task.id),
  );
  // Somebody may have received or named one while the locks were waited for.
  const waiting = new Map([...locked].filter(([, { task }]) => isAnswered(task)));
  if (waiting.size === 0) return [];
  const people = new Map(rows.map((row) => [`${row.measure} ${row.agency}`, namedIn(context, row)]));
  const { done } = await decideItems(
    tx,
    context,
    { items: [...waiting].map(([id, { version }]) => ({ id, version })), source: 'returned' },
    (task) => {
      const given = withoutNamed(task, people.get(`${task.measure} ${task.agency}`) ?? {});
      return task.state === 'deployed' ? receiveTask(task, context.actor.today, given) : namePeople(task, given);
    },
    reason,
  );
  const tasks = done.flatMap((id) => waiting.get(id)?.task ?? []);
  const agencies = await agencyRefs(
    tx,
    jurisdiction,
    tasks.map((task) => task.agency),
  );
  return [...agencies.values()].map(({ id, name }) => {
    const own = tasks.filter((task) => task.agency === id);
    const received = own.filter((task) => task.state === 'deployed').length;
    return { agency: id, name, received, named: own.length - received };
  });
}

const isAnswered = (task: Task): boolean => task.state === 'deployed' || (task.state === 'received' && !isNamed(task));

/** The tasks of the agencies under the measures of their rows that wait for receipt or for names. */
async function tasksAnswered(reader: Reader, { actor }: ActionContext, rows: readonly ReturnedPeople[]) {
  if (rows.length === 0) return [];
  return reader
    .selectFrom('task')
    .innerJoin('task_face as f', (join) =>
      join.onRef('f.jurisdiction_id', '=', 'task.jurisdiction_id').onRef('f.task_id', '=', 'task.id'),
    )
    .select(['task.id', 'task.measure_id', 'task.agency_id', 'task.state'])
    .where('task.jurisdiction_id', '=', actor.jurisdiction)
    .where(
      sql<boolean>`(task.measure_id, task.agency_id) in (select * from unnest(
        ${rows.map((row) => row.measure)}::uuid[], ${rows.map((row) => row.agency)}::uuid[]))`,
    )
    .where(sql<boolean>`(task.state = 'deployed' or task.state = 'received' and not f.is_named)`)
    .where(taskIsVisible(actor))
    .execute();
}

function namedIn(context: ActionContext, row: ReturnedPeople): NamedPeople {
  const given = (role: PersonRole) => namesIn(row[role]).map((name) => ({ name, title: '', phone: null }));
  return sealedPeople(context, Object.fromEntries(personRoles.map((role) => [role, given(role)])));
}

/** Without the roles for which the task has people, and without those for which nobody is given. */
const withoutNamed = (task: Task, given: NamedPeople): NamedPeople =>
  Object.fromEntries(
    Object.entries(given).filter(([role, list]) => list?.length && !task.people.some((person) => person.role === role)),
  );
