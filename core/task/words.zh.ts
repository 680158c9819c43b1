import type { Sentences } from '../shared/problem.ts';
import type { TaskAct, TaskProblems } from './problems.ts';
import { stateWords } from './state-words.ts';

const dated = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const acts: { readonly [Act in TaskAct]: string } = {
  deploy: '下达',
  receive: '签收',
  return: '退回',
  void: '作废',
  terminate: '终止',
  merge: '合并',
  split: '拆分',
  edit: '修改',
  namePeople: '明确责任人',
  setNodes: '设置节点',
  breakDown: '分解',
};

export const taskWords: Sentences<TaskProblems> = {
  'task/no-lead': (p) => `举措 ${p.measure} 未明确牵头单位，请指定后再下达`,
  'task/joint-lead-undecided': (p) =>
    `举措 ${p.measure} 有 ${p.leads.length} 个牵头单位（${p.leads.join('、')}），请指定一个牵头汇总单位`,
  'task/party-unresolved': (p) => `举措 ${p.measure} 中的“${p.name}”没有对应到具体单位，请明确后再下达`,
  'task/lead-without-task': (p) => `举措 ${p.measure} 的牵头单位“${p.agency}”没有任务，请核对`,
  'task/supporting-without-task': (p) =>
    `举措 ${p.measure} 的配合单位“${p.agency}”没有任务，请分解一项，或在举措中把它设为按需配合`,
  'task/implementing-without-task': (p) => `举措 ${p.measure} 的落实主体“${p.agency}”没有任务，请核对`,
  'task/nothing-drafted': (p) => `举措 ${p.measure} 没有待下达的任务，请先分解任务`,
  'task/no-agency': (p) => `任务 ${p.task} 没有责任单位，请填写`,
  'task/no-due': (p) => `任务 ${p.task} 没有完成时限，请填写日期或选择“持续推进”`,
  'task/due-past': (p) => `任务 ${p.task} 的完成时限 ${dated(p.due)} 已过（今天是 ${dated(p.today)}），请核对`,
  'task/due-after-measure': (p) =>
    `任务 ${p.task} 的完成时限 ${dated(p.due)} 晚于举措的完成时限 ${dated(p.limit)}，请改早或先调整举措`,
  'task/due-after-parent': (p) =>
    `任务 ${p.task} 的完成时限 ${dated(p.due)} 晚于上级任务 ${p.parent} 的完成时限 ${dated(p.limit)}，请改早`,
  'task/standing-with-limit': (p) => `任务 ${p.task} 是持续推进，而上级的完成时限是 ${dated(p.limit)}，请核对`,
  'task/node-after-due': (p) => `任务 ${p.task} 的节点“${p.node}”（${dated(p.day)}）晚于任务的完成时限 ${dated(p.due)}，请改早`,
  'task/weights-sum': (p) => `${p.parent} 之下各任务的权重合计是 ${p.sum}，应为 100，或者都不填`,
  'task/parent-ended': (p) => `任务 ${p.task} 的上级任务 ${p.parent} 已经结束，请作废或改由其他任务承接`,
  'task/repeated': (p) => `任务 ${p.task} 与任务 ${p.other} 的单位和名称相同，请保留其一或改名`,
  'task/wrong-state': (p) => `任务 ${p.task} 的状态是“${stateWords.zh[p.state]}”，不能${acts[p.move]}`,
  'task/not-acting': (p) => `任务 ${p.task} 不由您的单位办理，请核对`,
  'task/nobody-named': (p) => `任务 ${p.task} 还没有责任人，请至少填写一名`,
  'task/nodes-missing': (p) => `任务 ${p.task} 是持续推进，请至少设置一个年度节点`,
  'task/nothing-changed': (p) => `任务 ${p.task} 没有改动`,
  'task/agency-outside': (p) => `“${p.agency}”不是本旗县市区的单位，请改选`,
  'task/agency-unknown': () => '有的任务填写的单位不在机构名录中，请重新选择',
  'task/parent-needed': (p) => `举措 ${p.measure} 由市级改革办分解；请在本地已签收的任务之下分解`,
  'task/too-many-rows': (p) => `一次最多导出 ${p.limit.toLocaleString('en')} 行，请先筛选`,
  'task/has-tasks': (p) => `举措 ${p.measure} 已有任务，请逐项增加，或先作废未下达的任务`,
  'task/nobody-to-task': (p) => `举措 ${p.measure} 没有可以分解到的单位，请先明确责任单位`,
};
