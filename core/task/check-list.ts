import type { Deadline } from '../plan/parsed-plan.ts';
import type { Day } from '../shared/day.ts';
import type { PartyToTask } from './break-down.ts';
import { problemOf } from './move.ts';
import type { TaskProblem } from './problems.ts';
import type { Task, TaskState } from './task.ts';

export type MeasureToCheck = {
  readonly number: number;
  readonly deadline: Deadline;
  readonly parties: readonly PartyToTask[];
};
export type TaskToCheck = Pick<
  Task,
  'id' | 'parent' | 'number' | 'title' | 'agency' | 'due' | 'weight' | 'state' | 'nodes' | 'setBy'
>;

const ended: readonly TaskState[] = ['voided', 'terminated', 'merged', 'split'];
const isWaiting = (task: Pick<Task, 'state'>): boolean => task.state === 'drafted' || task.state === 'returned';

/**
 * What stands against deploying a measure's tasks, all of it at once: errors stop the deployment, warnings are for a person to
 * read. Of tasks only those that wait for deployment are judged; those that stand already keep their say on weights and names.
 * @param scope 'measure' for who answers for the whole of it; 'tasks' for a county's office, which deploys below a received task and
 *   cannot put the parties right
 */
export function checkList(
  measure: MeasureToCheck,
  all: readonly TaskToCheck[],
  today: Day,
  scope: 'measure' | 'tasks' = 'measure',
): readonly TaskProblem[] {
  const tasks = all.filter((task) => !ended.includes(task.state));
  return [
    ...(scope === 'measure' ? partyProblems(measure, tasks) : []),
    ...(tasks.some(isWaiting)
      ? []
      : [problemOf('task/nothing-drafted', { measure: String(measure.number) }, 'error', placeOf(measure))]),
    ...tasks.filter(isWaiting).flatMap((task) => taskProblems(measure, task, tasks, today)),
    ...tasks.filter(isWaiting).flatMap((task) => endedAbove(measure, task, all)),
    ...weightProblems(measure, tasks),
    ...repeatedProblems(measure, tasks),
  ];
}

const placeOf = (measure: MeasureToCheck, field?: string) => ({
  measure: String(measure.number),
  ...(field === undefined ? {} : { field }),
});

function partyProblems(measure: MeasureToCheck, tasks: readonly TaskToCheck[]): TaskProblem[] {
  const number = String(measure.number);
  const place = placeOf(measure, 'parties');
  const leads = measure.parties.filter((party) => party.role === 'lead');
  const problems: TaskProblem[] = [];
  if (!leads.some((lead) => lead.agency !== null)) problems.push(problemOf('task/no-lead', { measure: number }, 'error', place));
  if (leads.length > 1)
    problems.push(
      problemOf('task/joint-lead-undecided', { measure: number, leads: leads.map((lead) => lead.name) }, 'error', place),
    );
  for (const party of measure.parties) {
    if (party.agency === null)
      problems.push(problemOf('task/party-unresolved', { measure: number, name: party.name }, 'error', place));
  }
  const parents = new Set(tasks.map((task) => task.parent));
  const withTask = new Set(tasks.map((task) => task.agency));
  const withLeaf = new Set(tasks.filter((task) => !parents.has(task.id)).map((task) => task.agency));
  const said = new Set<string>();
  for (const { role, agency, name, onDemand } of measure.parties) {
    if (agency === null || said.has(agency)) continue;
    const params = { measure: number, agency: name };
    if (role === 'supporting' && !onDemand && !withLeaf.has(agency))
      problems.push(problemOf('task/supporting-without-task', params, 'error', place));
    else if ((role === 'lead' || role === 'jointLead') && !withTask.has(agency))
      problems.push(problemOf('task/lead-without-task', params, 'warning', place));
    else if (role === 'implementing' && !withTask.has(agency))
      problems.push(problemOf('task/implementing-without-task', params, 'warning', place));
    else continue;
    said.add(agency);
  }
  return problems;
}

function taskProblems(
  measure: MeasureToCheck,
  task: TaskToCheck,
  tasks: readonly TaskToCheck[],
  today: Day,
): readonly TaskProblem[] {
  const problems: TaskProblem[] = [];
  const isLeaf = !tasks.some((other) => other.parent === task.id);
  const number = task.number;
  const place = (field: string) => placeOf(measure, `${number}.${field}`);
  if (isLeaf && task.agency === null) problems.push(problemOf('task/no-agency', { task: number }, 'error', place('agency')));
  if (isLeaf && task.due === null) problems.push(problemOf('task/no-due', { task: number }, 'error', place('due')));
  const parent = tasks.find((other) => other.id === task.parent);
  const parentDay = parent?.due?.kind === 'day' ? parent.due.day : undefined;
  const measureDay = measure.deadline.day;
  const limit = parentDay ?? measureDay;
  if (task.due?.kind === 'day') {
    const due = task.due.day;
    if (parent && parentDay !== undefined && due > parentDay)
      problems.push(
        problemOf('task/due-after-parent', { task: number, parent: parent.number, due, limit: parentDay }, 'error', place('due')),
      );
    else if (measureDay !== undefined && due > measureDay)
      problems.push(problemOf('task/due-after-measure', { task: number, due, limit: measureDay }, 'error', place('due')));
    if (due < today) problems.push(problemOf('task/due-past', { task: number, due, today }, 'warning', place('due')));
    for (const node of task.nodes) {
      if (node.due > due)
        problems.push(
          problemOf('task/node-after-due', { task: number, node: node.title, day: node.due, due }, 'error', place('nodes')),
        );
    }
  } else if (task.due?.kind === 'standing' && limit !== undefined)
    problems.push(problemOf('task/standing-with-limit', { task: number, limit }, 'warning', place('due')));
  return problems;
}

/** Nothing is deployed below what has ended meanwhile. */
function endedAbove(measure: MeasureToCheck, task: TaskToCheck, all: readonly TaskToCheck[]): readonly TaskProblem[] {
  const parent = all.find((other) => other.id === task.parent);
  if (parent === undefined || !ended.includes(parent.state)) return [];
  return [
    problemOf(
      'task/parent-ended',
      { task: task.number, parent: parent.number },
      'error',
      placeOf(measure, `${task.number}.parent`),
    ),
  ];
}

/** Siblings that count in their parent's progress: all have a weight and they make 100, or none has. */
function weightProblems(measure: MeasureToCheck, tasks: readonly TaskToCheck[]): TaskProblem[] {
  return [...Map.groupBy(tasks, (task) => task.parent)].flatMap(([parent, siblings]) => {
    const sum = siblings.reduce((total, task) => total + task.weight, 0);
    if (!siblings.some(isWaiting) || sum === 0 || sum === 100) return [];
    const above = tasks.find((task) => task.id === parent)?.number ?? String(measure.number);
    return [problemOf('task/weights-sum', { parent: above, sum }, 'error', placeOf(measure, 'weight'))];
  });
}

function repeatedProblems(measure: MeasureToCheck, tasks: readonly TaskToCheck[]): TaskProblem[] {
  const named = Map.groupBy(
    tasks.filter((task) => task.agency !== null),
    (task) => `${task.agency}\n${task.title}`,
  );
  return [...named.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first !== undefined && (isWaiting(first) || isWaiting(other))
        ? [problemOf('task/repeated', { task: other.number, other: first.number }, 'error', placeOf(measure, 'title'))]
        : [],
    ),
  );
}
