import type { Sentences } from '../shared/problem.ts';

/** 协办请求: its life is a table; it lights the agency that is asked, not the lead. */
export type SupportState = 'sent' | 'received' | 'replied' | 'confirmed' | 'returned' | 'withdrawn';
export type SupportMove = 'receive' | 'reply' | 'return' | 'confirm' | 'sendBack' | 'withdraw';

export const supportMoves: { readonly [State in SupportState]: { readonly [Move in SupportMove]?: SupportState } } = {
  sent: { receive: 'received', return: 'returned', withdraw: 'withdrawn' },
  received: { reply: 'replied', return: 'returned', withdraw: 'withdrawn' },
  replied: { confirm: 'confirmed', sendBack: 'received' },
  returned: { sendBack: 'sent', withdraw: 'withdrawn' },
  confirmed: {},
  withdrawn: {},
};

/** Whose move it is: the agency that is asked, or the one that asks. */
export const sideOf: { readonly [Move in SupportMove]: 'to' | 'from' } = {
  receive: 'to',
  reply: 'to',
  return: 'to',
  confirm: 'from',
  sendBack: 'from',
  withdraw: 'from',
};

/** Moves that say something: the reply its content, a return or a sending back its reason. */
export const needsText: ReadonlySet<SupportMove> = new Set(['reply', 'return', 'sendBack']);

export type SupportProblems = {
  'support/to-itself': Record<string, never>;
  'support/task-not-running': Record<string, never>;
  'support/day-passed': { due: string };
  'support/after-task': { due: string; limit: string };
  'support/move-not-open': { state: string; move: string };
  'support/text-missing': Record<string, never>;
  'support/already-open': Record<string, never>;
  'support/agency-unknown': Record<string, never>;
  'support/other-side': { move: string };
};

export const supportSentences: { readonly zh: Sentences<SupportProblems>; readonly en: Sentences<SupportProblems> } = {
  zh: {
    'support/to-itself': () => '不能向本单位发协办请求，请另选协办单位',
    'support/task-not-running': () => '任务签收后才能请其他单位协办',
    'support/day-passed': (p) => `协办时限 ${p.due} 已经过去，请填写今天或以后的日期`,
    'support/after-task': (p) => `协办时限 ${p.due} 晚于任务时限 ${p.limit}，请提前，或先申请任务延期`,
    'support/move-not-open': () => '这件协办请求的状态已经变化，请刷新后再办',
    'support/text-missing': () => '请写明办理情况或理由',
    'support/agency-unknown': () => '协办单位不在单位名录中，或已撤销，请另选',
    'support/other-side': () => '这一步应由对方单位办理',
    'support/already-open': () => '已向该单位发过同名的协办请求，尚未办结，请在原请求上办理',
  },
  en: {
    'support/to-itself': () => 'An agency does not ask itself for support; choose another one',
    'support/task-not-running': () => 'Support can be asked for once the task has been received',
    'support/day-passed': (p) => `${p.due} has passed; give today or a later day`,
    'support/after-task': (p) => `${p.due} is after the task is due (${p.limit}); give an earlier day or have the task extended`,
    'support/move-not-open': () => 'The request has moved on meanwhile; reload it',
    'support/text-missing': () => 'Say what was done, or why',
    'support/agency-unknown': () => 'The agency to be asked is not in the directory any more; choose another one',
    'support/other-side': () => 'This step is for the other agency',
    'support/already-open': () => 'This agency has been asked for the same and it is not settled; go on with that request',
  },
};
