import type { TaskState } from './task.ts';

type StateWords = { readonly [State in TaskState]: string };

/** A task's state as screens and workbooks say it. */
export const stateWords: { readonly zh: StateWords; readonly en: StateWords } = {
  zh: {
    drafted: '未下达',
    deployed: '待签收',
    returned: '已退回',
    received: '已签收',
    terminated: '已终止',
    merged: '已合并',
    split: '已拆分',
    voided: '已作废',
  },
  en: {
    drafted: 'drafted',
    deployed: 'deployed',
    returned: 'returned',
    received: 'received',
    terminated: 'terminated',
    merged: 'merged',
    split: 'split',
    voided: 'voided',
  },
};
