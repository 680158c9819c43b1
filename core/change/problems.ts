import type { Sentences } from '../shared/problem.ts';

/** Why a change of a task cannot be asked for, or not be decided. */
export type ChangeProblems = {
  'change/not-running': { state: string };
  'change/open-already': Record<string, never>;
  'change/nothing-changed': Record<string, never>;
  'change/no-day-to-extend': Record<string, never>;
  'change/not-later': { due: string };
  'change/day-passed': { due: string };
  'change/ask-extension': { due: string };
  'change/after-parent': { due: string; limit: string };
  'change/children-after': { due: string; number: string };
  'change/other-measure': Record<string, never>;
  'change/into-itself': Record<string, never>;
  'change/target-not-running': { number: string };
  'change/has-children': { number: string };
  'change/part-incomplete': { part: number };
  'change/decided': { state: string };
  'change/own-request': Record<string, never>;
  'change/refusal-needs-reason': Record<string, never>;
  'change/agency-unknown': Record<string, never>;
  'change/not-setter': Record<string, never>;
  'change/not-requester': Record<string, never>;
};

export const changeSentences: { readonly zh: Sentences<ChangeProblems>; readonly en: Sentences<ChangeProblems> } = {
  zh: {
    'change/not-running': () => '只有已下达、仍在推进的任务才能申请变更',
    'change/open-already': () => '这项任务已有一件变更申请待审批，请等审批后再提，或先撤回原申请',
    'change/nothing-changed': () => '申请的内容与现状相同，请填写要调整的内容',
    'change/no-day-to-extend': () => '持续推进的任务没有完成时限，不能延期；需要改的，请申请调整',
    'change/not-later': (p) => `延期后的时限应晚于现时限 ${p.due}`,
    'change/day-passed': (p) => `延期后的时限 ${p.due} 已经过去，请填写今天以后的日期`,
    'change/ask-extension': (p) => `推迟时限（现为 ${p.due}）须申请“延期”，原时限和次数将予保留`,
    'change/after-parent': (p) => `时限 ${p.due} 晚于上级任务的时限 ${p.limit}，请先申请上级任务延期`,
    'change/children-after': (p) => `下级任务 ${p.number} 的时限晚于 ${p.due}，请先调整下级任务`,
    'change/other-measure': () => '只能与同一举措下的任务合并',
    'change/into-itself': () => '不能并入自身或自己的下级任务',
    'change/target-not-running': (p) => `拟并入的任务 ${p.number} 不在推进中，请另选一项`,
    'change/has-children': (p) => `任务 ${p.number} 下还有未了结的下级任务，请先处理下级任务`,
    'change/part-incomplete': (p) => `拆分后的第 ${p.part} 项缺少责任单位或时限，请补全`,
    'change/decided': () => '这件申请已经办理完毕，请刷新后查看结果',
    'change/own-request': () => '不能审批自己提出的申请，请由其他人员审批',
    'change/refusal-needs-reason': () => '不同意的，请写明理由',
    'change/agency-unknown': () => '拆分后的责任单位不在单位名录中，请另选',
    'change/not-setter': () => '变更由下达任务的单位审批',
    'change/not-requester': () => '只有申请人可以撤回申请',
  },
  en: {
    'change/not-running': () => 'Only a task that was deployed and still runs can be changed by request',
    'change/open-already': () => 'A request for this task waits for its decision; wait for it or withdraw it first',
    'change/nothing-changed': () => 'What is asked for is what stands already; say what is to change',
    'change/no-day-to-extend': () => 'A standing task has no last day and cannot be extended; ask for an adjustment',
    'change/not-later': (p) => `The extended day must be later than ${p.due}`,
    'change/day-passed': (p) => `${p.due} has passed; give a day after today`,
    'change/ask-extension': (p) =>
      `A later day than ${p.due} is an extension: ask for one, so that the first day is kept and counted`,
    'change/after-parent': (p) => `${p.due} is after the task above is due (${p.limit}); have that one extended first`,
    'change/children-after': (p) => `Task ${p.number} below is due after ${p.due}; change it first`,
    'change/other-measure': () => 'Tasks can be merged only within one measure',
    'change/into-itself': () => 'A task cannot be merged into itself or into a task below it',
    'change/target-not-running': (p) => `Task ${p.number} does not run; choose another one to merge into`,
    'change/has-children': (p) => `Task ${p.number} still has running tasks below it; settle those first`,
    'change/part-incomplete': (p) => `Part ${p.part} lacks an agency or a day; complete it`,
    'change/decided': () => 'This request has been decided; reload to see the result',
    'change/own-request': () => 'Nobody decides a request of their own; someone else must',
    'change/refusal-needs-reason': () => 'Give the reason for refusing',
    'change/agency-unknown': () => 'An agency of the split is not in the directory; choose another one',
    'change/not-setter': () => 'A change is decided by the office that set the task',
    'change/not-requester': () => 'Only who asked may take the request back',
  },
};
