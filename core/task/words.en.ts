import type { Sentences } from '../shared/problem.ts';
import type { TaskAct, TaskProblems } from './problems.ts';
import { stateWords } from './state-words.ts';

const acts: { readonly [Act in TaskAct]: string } = {
  deploy: 'deployed',
  receive: 'received',
  return: 'returned',
  void: 'voided',
  terminate: 'terminated',
  merge: 'merged',
  split: 'split',
  edit: 'changed',
  namePeople: 'given responsible persons',
  setNodes: 'given nodes',
  breakDown: 'broken down',
};

export const taskWords: Sentences<TaskProblems> = {
  'task/no-lead': (p) => `Measure ${p.measure} has no lead agency: name one before deploying`,
  'task/joint-lead-undecided': (p) =>
    `Measure ${p.measure} has ${p.leads.length} lead agencies (${p.leads.join(', ')}): name the one that answers for all`,
  'task/party-unresolved': (p) => `“${p.name}” of measure ${p.measure} is no agency yet: say which one before deploying`,
  'task/lead-without-task': (p) => `The lead of measure ${p.measure}, ${p.agency}, has no task: please check`,
  'task/supporting-without-task': (p) =>
    `Supporting agency ${p.agency} of measure ${p.measure} has no task: give it one, or mark it in the measure as supporting on demand`,
  'task/implementing-without-task': (p) => `Implementing agency ${p.agency} of measure ${p.measure} has no task: please check`,
  'task/nothing-drafted': (p) => `Measure ${p.measure} has no drafted task: break it down first`,
  'task/no-agency': (p) => `Task ${p.task} has no agency: name one`,
  'task/no-due': (p) => `Task ${p.task} has no deadline: give a day or choose “standing”`,
  'task/due-past': (p) => `The deadline of task ${p.task}, ${p.due}, has passed (today is ${p.today}): please check`,
  'task/due-after-measure': (p) =>
    `Task ${p.task} is due ${p.due}, after its measure (${p.limit}): move it forward or change the measure first`,
  'task/due-after-parent': (p) => `Task ${p.task} is due ${p.due}, after task ${p.parent} above it (${p.limit}): move it forward`,
  'task/standing-with-limit': (p) => `Task ${p.task} is standing, while what it belongs to is due ${p.limit}: please check`,
  'task/node-after-due': (p) =>
    `Node “${p.node}” of task ${p.task} (${p.day}) comes after the task’s deadline ${p.due}: move it forward`,
  'task/weights-sum': (p) => `The weights of the tasks under ${p.parent} sum to ${p.sum}: make it 100, or give none`,
  'task/parent-ended': (p) => `Task ${p.parent} above task ${p.task} has ended: void it, or let another task take it over`,
  'task/repeated': (p) => `Task ${p.task} has the agency and title of task ${p.other}: keep one or rename it`,
  'task/wrong-state': (p) => `Task ${p.task} is ${stateWords.en[p.state]} and cannot be ${acts[p.move]}`,
  'task/not-acting': (p) => `Task ${p.task} is not for your agency: please check`,
  'task/nobody-named': (p) => `Task ${p.task} has no responsible person: name at least one`,
  'task/nodes-missing': (p) => `Task ${p.task} is standing: set at least one node for the year`,
  'task/nothing-changed': (p) => `Nothing of task ${p.task} has changed`,
  'task/agency-outside': (p) => `${p.agency} is no agency of this division: choose another`,
  'task/agency-unknown': () => 'A task names an agency that is not in the directory: choose it again',
  'task/parent-needed': (p) =>
    `Measure ${p.measure} is broken down by the city’s reform office: add tasks under one that your division has received`,
  'task/too-many-rows': (p) => `At most ${p.limit.toLocaleString('en')} rows go out at once: filter first`,
  'task/has-tasks': (p) => `Measure ${p.measure} has tasks already: add single ones, or void the drafted ones first`,
  'task/nobody-to-task': (p) => `Measure ${p.measure} has nobody to give tasks to: name its agencies first`,
};
