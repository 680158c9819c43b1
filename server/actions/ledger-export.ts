import { clauseWords } from '../../core/plan/clause-words.ts';
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
  deadline: { header: '完成时限', width: 16, align: 'center', value: (row: Row) => deadlineWords(row.deadline) },
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

const everyWords = { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } as const;

/** A deadline as the screen shows it. The document's own words would be wrong as soon as somebody has changed the day. */
function deadlineWords({ kind, day = '', from, every = 'year', raw }: Row['deadline']): string {
  switch (kind) {
    case 'day':
      return day;
    case 'range':
      return `${from ?? ''} – ${day}`.trim();
    case 'recurring':
      return everyWords[every];
    case 'standing':
      return raw || '持续推进';
    case 'none':
      return '未写明';
  }
}
const dayWords = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** The ledger as a workbook: the rows of the screen under the same filter and order, with the columns of the screen. Recorded. */
export async function exportLedger(
  context: ActionContext,
  filter: MeasureFilter,
  columns: readonly LedgerColumn[],
): Promise<{ name: string; bytes: Uint8Array }> {
  const { actor, database } = context;
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await listMeasures(database, actor, filter, { cursor, limit: 200 });
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const jurisdiction = await database.kysely
    .selectFrom('jurisdiction')
    .select('name')
    .where('id', '=', actor.jurisdiction)
    .executeTakeFirstOrThrow();
  const chosen = columns.map((column) => ledgerColumns[column]);
  const bytes = await writePrintedTable({
    title: `${jurisdiction.name}改革举措台账`,
    subtitle: `导出日期：${dayWords(actor.today)}　共 ${rows.length} 项`,
    sheet: '改革举措台账',
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
        kind: 'ledger.exported',
        subject: { kind: 'jurisdiction', id: actor.jurisdiction },
        data: { rows: rows.length, columns: [...columns], filter },
      },
    ]),
  );
  return { name: `改革举措台账-${actor.today}.xlsx`, bytes };
}
