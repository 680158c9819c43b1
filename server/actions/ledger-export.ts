import { deadlineText } from '../../core/ledger/cell-edit.ts';
import { clauseWords } from '../../core/plan/clause-words.ts';
import type { Deadline } from '../../core/plan/parsed-plan.ts';
import { minuteInShanghai } from '../../core/shared/day.ts';
import { writePrintedTable } from '../../documents/workbook/ledger-workbook.ts';
import { commit } from '../store/commit.ts';
import type { MeasureFilter } from '../store/measure-filter.ts';
import { listMeasures } from '../store/measure-list.ts';
import type { ActionContext } from './context.ts';

type Row = Awaited<ReturnType<typeof listMeasures>>['rows'][number];

/** The columns of the ledger in the order of the screen; their keys are those of the screen's columns. */
export const ledgerColumns = {
  number: { header: '编号', width: 7, align: 'center', value: (row: Row) => row.number },
  title: { header: '改革举措', width: 42, value: (row: Row) => row.title },
  field: { header: '领域', width: 18, value: (row: Row) => row.field },
  lead: { header: '牵头单位', width: 20, value: (row: Row) => named(row.lead) },
  supporting: { header: '配合单位', width: 28, value: (row: Row) => named(row.supporting) },
  implementing: { header: '落实主体', width: 16, value: (row: Row) => named(row.implementing) },
  deadline: { header: '完成时限', width: 16, align: 'center', value: (row: Row) => deadlineText(row.deadline as Deadline) },
  outcome: { header: '成果形式', width: 18, value: (row: Row) => row.outcome ?? '' },
  clause: { header: '条款', width: 12, align: 'center', value: (row: Row) => clauseWords(row.clause) },
  printedNo: { header: '原文序号', width: 10, align: 'center', value: (row: Row) => row.printedNo },
  document: { header: '计划文件', width: 30, value: (row: Row) => row.document.title },
  changedAt: { header: '更新时间', width: 18, align: 'center', value: (row: Row) => minuteInShanghai(new Date(row.changedAt)) },
} as const satisfies {
  readonly [key: string]: { header: string; width: number; align?: 'center'; value: (row: Row) => string | number };
};
export type LedgerColumn = keyof typeof ledgerColumns;

const named = (parties: Row['lead']): string =>
  [...new Set(parties.map((party) => (party.agency === null ? party.printedName : party.name)))].join('、');

export const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const noGroup = { field: '未写明领域', lead: '未明确牵头单位', month: '未写明时限', document: '未写明文件' } as const;
export const pageLabel = (page: string, pages: string): string => `第 ${page} 页，共 ${pages} 页`;

/** All rows under a filter, in the order of the screen, and its groups, all of them open. */
export async function readAll({ actor, database }: ActionContext, filter: MeasureFilter) {
  const rows: Row[] = [];
  const all = { ...filter, open: undefined };
  let page = await listMeasures(database, actor, all, { limit: 200 });
  const { groups } = page;
  rows.push(...page.rows);
  while (page.next !== null) {
    page = await listMeasures(database, actor, all, { cursor: page.next, limit: 200 });
    rows.push(...page.rows);
  }
  return { rows, groups };
}

export const readJurisdiction = ({ actor, database }: ActionContext) =>
  database.kysely
    .selectFrom('jurisdiction')
    .select(['name', 'code'])
    .where('id', '=', actor.jurisdiction)
    .executeTakeFirstOrThrow();

/** The ledger as a workbook: the rows of the screen under the same filter and order, with the columns of the screen. Recorded. */
export async function exportLedger(
  context: ActionContext,
  filter: MeasureFilter,
  columns: readonly LedgerColumn[],
): Promise<{ name: string; bytes: Uint8Array }> {
  const { actor, database } = context;
  const { rows, groups } = await readAll(context, filter);
  const jurisdiction = await readJurisdiction(context);
  const chosen = columns.map((column) => ledgerColumns[column]);
  // A group has a line above its rows, as on the screen.
  const lines: (Row | string)[] = [];
  let next = 0;
  for (const group of groups) {
    lines.push(`${group.label === '' ? noGroup[filter.group ?? 'field'] : group.label}（${group.count} 项）`);
    lines.push(...rows.slice(next, next + group.count));
    next += group.count;
  }
  lines.push(...rows.slice(next));
  let number = 0;
  const asOf = filter.asOf === undefined ? '' : `截至${dayWords(filter.asOf)}　`;
  const bytes = await writePrintedTable({
    title: `${jurisdiction.name}改革举措台账`,
    subtitle: `${asOf}导出日期：${dayWords(actor.today)}　共 ${rows.length} 项`,
    sheet: '改革举措台账',
    columns: [
      { header: '序号', width: 6, align: 'center' },
      ...chosen.map(({ header, width, ...more }) => ({ header, width, ...('align' in more ? { align: more.align } : {}) })),
    ],
    rows: lines.map((line) => (typeof line === 'string' ? [line] : [++number, ...chosen.map((column) => column.value(line))])),
    groupRows: new Set(lines.flatMap((line, at) => (typeof line === 'string' ? [at] : []))),
    // The past is there to read: it cannot be brought back.
    ...(filter.asOf === undefined
      ? {
          origin: {
            jurisdiction: jurisdiction.code,
            agency: null,
            rows: lines.map((line) => (typeof line === 'string' ? null : line)),
          },
        }
      : {}),
    pageLabel,
  });
  await database.kysely.transaction().execute((tx) =>
    commit(tx, actor, [
      {
        kind: 'ledger.exported',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { rows: rows.length, columns: [...columns], filter },
      },
    ]),
  );
  return { name: `改革举措台账-${filter.asOf === undefined ? '' : `截至${filter.asOf}-`}${actor.today}.xlsx`, bytes };
}
