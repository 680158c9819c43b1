import { minuteInShanghai } from '../../../core/shared/day.ts';
import { problemOf } from '../../../core/task/move.ts';
import { stateWords } from '../../../core/task/state-words.ts';
import { writePrintedTable } from '../../../documents/workbook/ledger-workbook.ts';
import { commit } from '../../store/commit.ts';
import type { TaskFilter } from '../../store/task/filter.ts';
import { listTasks } from '../../store/task/list.ts';
import type { TaskRow } from '../../store/task/row.ts';
import type { ActionContext } from '../context.ts';
import { refuse } from './write.ts';

const lights: { readonly [Light in TaskRow['light']]: string } = {
  normal: '● 正常',
  warning: '▲ 预警',
  behind: '■ 滞后',
  silent: '○ 未报',
  done: '✓ 完成',
  excused: '◇ 已说明',
};
const roles: { readonly [Role in TaskRow['role']]: string } = {
  lead: '牵头',
  jointLead: '共同牵头',
  supporting: '配合',
  implementing: '落实',
};

/** The columns of the grid of tasks in the order of the screen; their keys are those of the screen's columns. */
export const taskColumns = {
  number: { header: '编号', width: 9, align: 'center', value: (row) => row.number },
  title: { header: '任务', width: 42, value: (row) => row.title },
  agency: { header: '责任单位', width: 20, value: (row) => row.agency?.name ?? '' },
  role: { header: '角色', width: 8, align: 'center', value: (row) => roles[row.role] },
  responsiblePerson: {
    header: '责任人',
    width: 12,
    align: 'center',
    value: (row) => row.responsiblePerson ?? (row.state === 'drafted' || row.state === 'voided' ? '' : '待明确责任人'),
  },
  due: {
    header: '完成时限',
    width: 14,
    align: 'center',
    value: (row) => (row.due === null ? '未写明' : row.due.kind === 'standing' ? '持续推进' : row.due.day),
  },
  originalDue: { header: '原定时限', width: 14, align: 'center', value: (row) => row.originalDue ?? '' },
  extensions: { header: '延期次数', width: 9, align: 'center', value: (row) => row.extensions },
  nextNode: {
    header: '下一节点',
    width: 26,
    value: (row) => (row.nextNode === null ? '' : `${row.nextNode.title}（${row.nextNode.due}）`),
  },
  state: { header: '状态', width: 10, align: 'center', value: (row) => stateWords.zh[row.state] },
  light: { header: '进度', width: 10, align: 'center', value: (row) => lights[row.light] },
  receiveBy: { header: '签收期限', width: 14, align: 'center', value: (row) => row.receiveBy ?? '' },
  deployedOn: { header: '下达日期', width: 14, align: 'center', value: (row) => row.deployedOn ?? '' },
  receivedOn: { header: '签收日期', width: 14, align: 'center', value: (row) => row.receivedOn ?? '' },
  outcome: { header: '成果形式', width: 18, value: (row) => row.outcome ?? '' },
  field: { header: '领域', width: 18, value: (row) => row.field },
  measure: { header: '改革举措', width: 36, value: (row) => `${row.measure.number} ${row.measure.title}` },
  division: { header: '旗县市区', width: 12, align: 'center', value: (row) => row.division?.name ?? '' },
  changedAt: { header: '更新时间', width: 18, align: 'center', value: (row) => minuteInShanghai(new Date(row.changedAt)) },
} as const satisfies {
  readonly [key: string]: {
    readonly header: string;
    readonly width: number;
    readonly align?: 'center';
    readonly value: (row: TaskRow) => string | number;
  };
};
export type TaskColumn = keyof typeof taskColumns;

/** What one workbook holds; more is asked for under filters. */
const mostExported = 20_000;

const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** The tasks as a workbook: the rows of the screen under the same filter and order, with the columns of the screen. Recorded. */
export async function exportTasks(
  context: ActionContext,
  filter: TaskFilter,
  columns: readonly TaskColumn[],
): Promise<{ name: string; bytes: Uint8Array }> {
  const { actor, database } = context;
  const rows: TaskRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTasks(database, actor, filter, { cursor, limit: 1_000 });
    rows.push(...page.rows);
    if (rows.length > mostExported) throw refuse([problemOf('task/too-many-rows', { limit: mostExported })]);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const jurisdiction = await database.kysely
    .selectFrom('jurisdiction')
    .select('name')
    .where('id', '=', actor.jurisdiction)
    .executeTakeFirstOrThrow();
  const chosen = columns.map((column) => taskColumns[column]);
  const bytes = await writePrintedTable({
    title: `${jurisdiction.name}改革任务台账`,
    subtitle: `导出日期：${dayWords(actor.today)}　共 ${rows.length} 项`,
    sheet: '改革任务台账',
    columns: [
      { header: '序号', width: 6, align: 'center' },
      ...chosen.map(({ header, width, ...more }) => ({ header, width, ...('align' in more ? { align: more.align } : {}) })),
    ],
    rows: rows.map((row, at) => [at + 1, ...chosen.map((column) => column.value(row))]),
    pageLabel: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  });
  await database.kysely.transaction().execute((tx) =>
    commit(tx, actor, [
      {
        kind: 'task.exported',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { rows: rows.length, columns: [...columns], filter: { ...filter } },
      },
    ]),
  );
  return { name: `改革任务台账-${actor.today}.xlsx`, bytes };
}
