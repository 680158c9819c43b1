import type { Problem } from '../shared/problem.ts';
import type { TaskMove, TaskState } from './task.ts';

/** What stands against deploying, and against a move of one task. `measure` and `task` are the numbers as shown: '37', '37.2.1'. */
export type TaskProblems = {
  'task/no-lead': { measure: string };
  'task/joint-lead-undecided': { measure: string; leads: readonly string[] };
  'task/party-unresolved': { measure: string; name: string };
  'task/lead-without-task': { measure: string; agency: string };
  'task/supporting-without-task': { measure: string; agency: string };
  'task/implementing-without-task': { measure: string; agency: string };
  'task/nothing-drafted': { measure: string };
  'task/no-agency': { task: string };
  'task/no-due': { task: string };
  'task/due-past': { task: string; due: string; today: string };
  'task/due-after-measure': { task: string; due: string; limit: string };
  'task/due-after-parent': { task: string; parent: string; due: string; limit: string };
  'task/standing-with-limit': { task: string; limit: string };
  'task/node-after-due': { task: string; node: string; day: string; due: string };
  'task/weights-sum': { parent: string; sum: number };
  'task/parent-ended': { task: string; parent: string };
  'task/repeated': { task: string; other: string };
  'task/wrong-state': { task: string; state: TaskState; move: TaskAct };
  'task/not-acting': { task: string };
  'task/nobody-named': { task: string };
  'task/nodes-missing': { task: string };
  'task/nothing-changed': { task: string };
  'task/agency-outside': { agency: string };
  'task/agency-unknown': Record<string, never>;
  'task/parent-needed': { measure: string };
  'task/too-many-rows': { limit: number };
  'task/has-tasks': { measure: string };
  'task/nobody-to-task': { measure: string };
};
/** What can be done with a task besides its moves. */
export type TaskAct = TaskMove | 'edit' | 'namePeople' | 'setNodes' | 'breakDown';
export type TaskProblem = Problem<TaskProblems>;
