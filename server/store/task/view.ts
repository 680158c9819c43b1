import { sql } from 'kysely';
import type { Actor } from '../../../core/shared/decision.ts';
import { maySetNodes } from '../../../core/task/move.ts';
import { rollUp } from '../../../core/task/roll-up.ts';
import { isNamed, type Task, taskMoves } from '../../../core/task/task.ts';
import { actsFor, isSetter } from '../../auth/acting.ts';
import { hasRole, taskIsVisible, visibleTo } from '../../auth/visible-to.ts';
import type { Seal } from '../../files/seal.ts';
import { readTask } from '../task.ts';
import { agencyRefs, type Reader, readTaskRows, type TaskRow } from './row.ts';

/** Everything about one task as a person sees it. @returns undefined when it is not visible */
export async function readTaskView(reader: Reader, actor: Actor, seal: Seal, id: string) {
  const { jurisdiction } = actor;
  const visible = await reader
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .where(taskIsVisible(actor))
    .executeTakeFirst();
  if (!visible) return undefined;
  const [stored, [row], around] = await Promise.all([
    readTask(reader, jurisdiction, id),
    readTaskRows(reader, jurisdiction, [id]),
    readAround(reader, actor, id),
  ]);
  if (!stored || !row) return undefined;
  const { task } = stored;
  const [agencies, children, merged] = await Promise.all([
    agencyRefs(reader, jurisdiction, [task.agency, task.setBy]),
    readTaskRows(reader, jurisdiction, around.children),
    task.mergedInto === null ? undefined : readTaskRows(reader, jurisdiction, [task.mergedInto]),
  ]);
  const setter = task.setBy === null ? undefined : agencies.get(task.setBy);
  const acting = actsFor(actor, task.agency === null ? undefined : agencies.get(task.agency));
  const sets = isSetter(actor, setter?.division ?? null);
  const mergedInto = merged?.[0];
  const { state: _, ...coverage } = rollUp(
    children.map((child) => ({ state: child.state, isNamed: child.responsiblePerson !== null })),
  );
  // A leader who sees what is late calls the liaison; an auditor and a reader do not.
  const mayReadPhones = acting !== undefined || sets || around.participates || hasRole(actor, 'sponsor', 'supervisionOffice');
  return {
    ...row,
    text: task.text,
    weight: task.weight,
    isMandatory: task.isMandatory,
    setBy: setter === undefined ? null : { id: setter.id, name: setter.name },
    returnReason: task.returnReason,
    mergedInto: mergedInto ? { id: mergedInto.id, number: mergedInto.number, title: mergedInto.title } : null,
    endedOn: task.endedOn,
    endedReason: task.endedReason,
    nodes: [...task.nodes],
    people: task.people.map(({ role, name, title, phoneSealed }) => ({
      role,
      name,
      title,
      phone: phoneSealed !== null && mayReadPhones ? (seal.open(phoneSealed) ?? null) : null,
    })),
    path: around.path,
    children,
    coverage: coverage.all === 0 ? null : coverage,
    next: nextMove(task, row),
    may: {
      edit: sets && (task.state === 'drafted' || task.state === 'returned'),
      void: sets && taskMoves[task.state].void !== undefined,
      deploy: sets && taskMoves[task.state].deploy !== undefined,
      receive: acting !== undefined && taskMoves[task.state].receive !== undefined,
      return: acting !== undefined && taskMoves[task.state].return !== undefined,
      namePeople: acting !== undefined && task.state === 'received',
      setNodes: (sets && (task.state === 'drafted' || task.state === 'returned')) || (acting !== undefined && maySetNodes(task)),
      breakDown: mayBreakDown(actor, task, agencies.get(task.agency ?? '')?.division ?? null, sets),
      requestChange: acting !== undefined && (task.state === 'deployed' || task.state === 'received'),
      requestSupport: acting === 'own' && task.state === 'received',
      readHistory: mayReadHistory(actor),
    },
  };
}
export type TaskView = NonNullable<Awaited<ReturnType<typeof readTaskView>>>;

/** Parties may read the history of what they take part in; of the rest only those who answer for the programme. */
export const mayReadHistory = (actor: Actor): boolean =>
  visibleTo(actor).all ? hasRole(actor, 'reformOffice', 'supervisionOffice', 'auditor', 'sponsor') : true;

/** Under a draft whoever drafts it; under a task that a division has received that division's office. */
export function mayBreakDown(actor: Actor, task: Task, division: string | null, sets: boolean): boolean {
  if (task.state === 'drafted') return sets;
  return task.state === 'received' && (division !== null ? isSetter(actor, division) : sets);
}

/** Who moves next, and by when. */
function nextMove(task: Task, row: TaskRow) {
  const agency = row.agency;
  if (row.openChange) return { who: 'decider' as const, agency: null, move: 'decide', by: null };
  if (task.state === 'drafted') return { who: 'office' as const, agency: null, move: 'deploy', by: null };
  if (task.state === 'returned') return { who: 'office' as const, agency: null, move: 'redeploy', by: null };
  if (task.state === 'deployed') return { who: 'agency' as const, agency, move: 'receive', by: task.receiveBy };
  if (task.state !== 'received') return null;
  if (!isNamed(task)) return { who: 'agency' as const, agency, move: 'namePeople', by: task.receiveBy };
  if (task.due?.kind === 'standing' && task.nodes.length === 0)
    return { who: 'agency' as const, agency, move: 'setNodes', by: null };
  const node = row.nextNode;
  const due = task.due?.kind === 'day' ? task.due.day : null;
  return { who: 'agency' as const, agency, move: node ? 'reachNode' : 'complete', by: node?.due ?? due };
}

/** The visible tasks above, outermost first, and right below; and whether the person's agency or division takes part. */
async function readAround(reader: Reader, actor: Actor, id: string) {
  const { jurisdiction } = actor;
  const above = await sql<{ id: string; number: string; title: string; depth: number }>`
    with recursive above as (
      select jurisdiction_id, id, parent_id, number, title, state, 0 as depth from task
       where jurisdiction_id = ${jurisdiction}::uuid and id = ${id}::uuid
      union all
      select t.jurisdiction_id, t.id, t.parent_id, t.number, t.title, t.state, depth + 1
        from above join task t on t.jurisdiction_id = above.jurisdiction_id and t.id = above.parent_id
    )
    select id, number, title, depth from above
     where depth > 0 and ${taskIsVisible(actor, { id: 'above.id', state: 'above.state' })()} order by depth desc`.execute(reader);
  const children = await reader
    .selectFrom('task')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('parent_id', '=', id)
    .where('state', '<>', 'voided')
    .where(taskIsVisible(actor))
    .orderBy('ordinal')
    .limit(500)
    .execute();
  const scope = visibleTo(actor);
  const nodes = scope.all ? [] : [...scope.agencies, ...scope.divisions];
  const participant = await reader
    .selectFrom('task_scope')
    .select('task_id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('task_id', '=', id)
    .where(sql<boolean>`scope_node = any(${nodes}::uuid[])`)
    .executeTakeFirst();
  return {
    path: above.rows.map((row) => ({ id: row.id, number: row.number, title: row.title })),
    children: children.map((child) => child.id),
    participates: participant !== undefined || hasRole(actor, 'reformOffice', 'supervisionOffice'),
  };
}
